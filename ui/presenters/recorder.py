"""Acts of the core, one after another on the lane of edits."""

from collections.abc import Callable
from typing import TypeVar

from fieldkit.mission import Mission
from ui.desk import Desk, writable
from ui.jobs import Start

T = TypeVar("T")


class Recorder:
    """Runs what records something; in a mission that is open for reading only it is refused in words."""

    def __init__(self, desk: Desk, start: Start) -> None:
        self._mission, self._start = desk.writing, start

    def __call__(
        self,
        act: Callable[[Mission], T],
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `act`; `then` is given the result in the window's thread. Without `failed` the frame tells errors."""
        mission = self._mission
        self._start(lambda _: act(writable(mission)), then=then, failed=failed)
