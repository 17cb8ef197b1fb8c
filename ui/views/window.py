"""The one window: the start page or a mission, and the sheets that lie over either."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QVBoxLayout, QWidget

from ui.actions import Scope
from ui.i18n import translate
from ui.jobs import Lanes
from ui.settings import GEOMETRY, Settings
from ui.views.acts import Acts
from ui.views.covers import Covers
from ui.views.keys_help import KeysHelp
from ui.views.mission_page import MissionPage
from ui.views.notice import Notice
from ui.views.palette import Palette, nothing
from ui.views.press import ENTER
from ui.views.stack import Stack
from ui.views.start import StartView
from ui.views.tray import Tray

SMALLEST = (1024, 640)
USUAL = (1366, 768)
FRAME = 48
"""Room for what the system draws around a window, in pixels."""


class Window(QMainWindow):
    """Holds the two pages and the overlays, decides nothing; `now` says what the time is, in the zone of here."""

    def __init__(
        self,
        settings: Settings,
        lanes: Lanes,
        icon: Callable[[str], QIcon],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(translate("frame", "fieldkit"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._settings, self._pages = settings, Stack()
        self.notice = Notice("frame.notice")
        self.setCentralWidget(stacked(self.notice, self._pages))
        self.acts = Acts(self, settings, icon)
        self.start = StartView(self.acts, icon, now, self.notice.tell)
        self.mission = MissionPage(self.acts)
        for page in (self.start, self.mission):
            self._pages.addWidget(page)
        self.covers = Covers(self._pages, self.acts)
        self.covers.uncovered.connect(self.mission.visit)
        self.palette_of_all = Palette(self.acts, icon, self._pages)
        self._keys = KeysHelp(self.acts, self._pages)
        self._tray = Tray(lanes, self._pages)
        for news in (lanes.began, lanes.ended):
            news.connect(lambda _: self.mission.status.show_jobs(self._tray.count))
        self.mission.status.jobs_asked.connect(self._tray.toggle)
        self._bind()
        self.restoreGeometry(QByteArray(settings.get(GEOMETRY)))

    def to_start(self) -> None:
        """Show the missions there are."""
        self.covers.clear()
        self._pages.setCurrentWidget(self.start)
        self.acts.enter(Scope.EVERYWHERE, Scope.START)
        self.mission.clear()
        self.palette_of_all.things = nothing
        self.notice.hide()

    def to_mission(self) -> None:
        """Show the open mission."""
        self.covers.clear()
        self._pages.setCurrentWidget(self.mission)

    def put_away(self) -> None:
        """Nothing stays that was told of the mission, or lies over it: it is to be locked."""
        for sheet in (self.notice, self.palette_of_all, self._keys, self._tray):
            sheet.hide()
        self.palette_of_all.things = nothing

    def fill_small_screen(self) -> None:
        """Take the whole of a screen that has no room for the usual size, unless a place was kept."""
        room = self.screen().availableSize()
        if not self._settings.get(GEOMETRY) and (room.width() < USUAL[0] or room.height() < USUAL[1] + FRAME):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def keep_place(self) -> None:
        """Remember the place on the screen."""
        self._settings.put(GEOMETRY, bytes(self.saveGeometry().data()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place on the screen; there is nothing else to save."""
        self.keep_place()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of jobs keeps to its corner."""
        super().resizeEvent(event)
        self._tray.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does, wherever it stands."""
        focused = self.focusWidget()
        if event.key() in ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _bind(self) -> None:
        for name, handler in (
            ("help.palette", self.palette_of_all.open),
            ("help.keys", self._keys.toggle),
            ("view.lists", self.mission.fold_lists),
            ("view.inspector", self.mission.fold_inspector),
            ("view.jobs", self._tray.toggle),
            ("search", self.mission.seek),
            ("app.quit", self.close),
        ):
            self.acts.bind(name, handler)


def stacked(line: QWidget, pages: QWidget) -> QWidget:
    """A line over the pages, which have all the room that it leaves."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(line)
    column.addWidget(pages, 1)
    return whole
