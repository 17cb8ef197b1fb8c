"""The one appearance of the one application that all tests share."""

from functools import cache

from PySide6.QtWidgets import QApplication

from tests.make import RESOURCES
from ui.theme.appearance import Appearance
from ui.theme.icons import Icons
from ui.theme.look import Look


@cache
def dressed() -> Appearance:
    """Its look is that of whoever asked last: say `wear(Look())` first."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return Appearance(application, Look())


@cache
def icons() -> Icons:
    """All icons, in the look that is worn, which is put on here: Qt takes no other style while it paints."""
    appearance = dressed()
    return Icons(RESOURCES / "icons", lambda: appearance.look)
