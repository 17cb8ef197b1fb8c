"""News that a screen follows as long as its mission is open."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SignalInstance

from ui.desk import Desk


def follow(desk: Desk, signal: SignalInstance, slot: Callable[[Any], object] | Callable[[], object]) -> None:
    """Call `slot` with what `signal` carries until the mission is left: the widgets behind it go with it."""
    signal.connect(slot)
    desk.leaving.callback(signal.disconnect, slot)
