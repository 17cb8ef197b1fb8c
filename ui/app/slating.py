"""The slate, over the whole screen as long as it is shown."""

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
    """Whoever writes a mission can show it; a mission that is only read has no laptop that the slate could name."""

    def __init__(self, parts: Parts, desk: Desk, window: Window) -> None:
        self._parts, self._desk, self._window = parts, desk, window
        parts.acts.allow("mission.slate", desk.writing is not None)
        parts.acts.bind("mission.slate", lambda: window.covers.open("slate", self._page))
        desk.leaving.callback(parts.acts.unbind, "mission.slate")

    def _page(self) -> Page:
        page, mission, writing = SlatePage(self._parts.acts), self._desk.reading, self._desk.writing
        letter = streams.letter(mission.database, writing.stream) if writing is not None else ""
        page.begin(SlatePresenter(page, mission.hands.clock, mission.info.id, letter, clock_error))
        before = self._window.windowState()
        self._window.setWindowState(before | FULL)
        page.gone.connect(lambda: self._window.setWindowState(before))
        return page
