"""The slate, over the whole screen as long as it is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from fieldkit.platform import clock_error
from fieldkit.store import streams
from ui.app.parts import Parts
from ui.desk import Desk
from ui.presenters.slate import SlatePresenter
from ui.views.page import Page
from ui.views.slate import SlatePage
from ui.views.window import Window

FULL = Qt.WindowState.WindowFullScreen


class Slating:
    """Whoever writes a mission can show it; a mission that is only read has no laptop that the slate could name.

    `shows` is told when it is shown, and when it is not any more.
    """

    def __init__(self, parts: Parts, desk: Desk, window: Window, shows: Callable[[bool], None]) -> None:
        self._parts, self._desk, self._window, self._shows = parts, desk, window, shows
        parts.acts.allow("mission.slate", desk.writing is not None)
        parts.acts.bind("mission.slate", lambda: window.covers.open("slate", self._page))
        desk.leaving.callback(parts.acts.unbind, "mission.slate")

    def _page(self) -> Page:
        page, mission, writing = SlatePage(self._parts.acts), self._desk.reading, self._desk.writing
        letter = streams.letter(mission.database, writing.stream) if writing is not None else ""
        page.begin(SlatePresenter(page, mission.hands.clock, mission.info.id, letter, clock_error))
        before = self._window.windowState()
        self._window.setWindowState(before | FULL)
        self._shows(True)

        def gone() -> None:
            self._window.setWindowState(before)
            self._shows(False)

        page.gone.connect(gone)
        return page
