"""The middle of the Intake screen: nothing yet, a folder that waits to be begun, or its files filling in."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldkit.intake import Room
from ui.i18n import isolated
from ui.presenters.media import Card
from ui.presenters.runs import File, Phase, Run
from ui.theme.icons import Icons
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.elided import Elided
from ui.views.grid import Grid
from ui.views.intake import wording
from ui.views.intake.foot import Foot
from ui.views.intake.line import Line
from ui.views.intake.pages import Empty, Ready, Unfilled, locked
from ui.views.scrolled import scrolled

LOW: Final = 20
"""Lines of a board that has no room for a head."""


class Board(QWidget):
    """Shows one run. `sample_asked` where there is a sample card to try."""

    sample_asked = Signal()

    def __init__(
        self, acts: Acts, icons: Icons, grid: Grid[File], *, sample: bool, read_only: bool, camera: bool
    ) -> None:
        super().__init__()
        self.head, self.foot, self.ready = Head(), Foot(acts, icons), Ready(acts, icons)
        self._nothing = None if read_only else Empty(acts, icons, sample=sample, camera=camera)
        self.empty = self._nothing or locked(icons)
        self._clocks, self._told = Line("intake.clocks", icons), QFrame()
        self._unsaid = Line("intake.unsaid", icons)
        self._room, self._second = Line("intake.room", icons), Line("intake.second", icons)
        self._stack, self._grid, self._unfilled = QStackedWidget(), grid, Unfilled(icons)
        grid.show_empty(self._unfilled)
        self._stack.setMinimumHeight(1)  # in a low window files give way to what is said of them and can be done
        if self._nothing is not None:
            self._nothing.sample_asked.connect(self.sample_asked)
        self._pages: dict[QWidget, QWidget] = {scrolled(page): page for page in (self.empty, self.ready)}
        for page in (*self._pages, grid):
            self._stack.addWidget(page)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the list beside it says too is left out of a low window."""
        super().resizeEvent(event)
        self._fit_head()

    def show_run(self, run: Run | None) -> None:
        """The page for it, with everything round it."""
        filled = run is not None and (bool(run.came) or run.going)
        self._show(self._grid if filled else self.empty if run is None else self.ready)
        self._fit_head()
        self.foot.setVisible(run is not None and run.phase is not Phase.READY)
        if run is None:
            self._clocks.tell("")
            self._unsaid.tell("")
            self._fit_told()
            return
        self.head.show_run(run)
        self.ready.show_run(run)
        self._unfilled.show_run(run)
        self._clocks.tell(wording.clocks(run))
        self._unsaid.tell(wording.unsaid(run), "warn")
        self._fit_told()
        self.show_news(run)

    def show_news(self, run: Run) -> None:
        """How far it is."""
        self.foot.show_run(run)

    def show_card(self, card: Card | None) -> None:
        """The card that the bar above speaks of."""
        if self._nothing is not None:
            self._nothing.show_card(card)

    def show_room(self, room: Room | None) -> None:
        """How much more fits, where that is little."""
        self._room.tell(wording.space(room), "warn")
        self._fit_told()

    def show_waiting(self, waiting: int) -> None:
        """What the second copy lacks."""
        self._second.tell(wording.second(waiting), "warn")
        self._fit_told()

    def take_focus(self) -> None:
        """Put the focus where work goes on: on the act that begins it, or among the files."""
        shown = self._stack.currentWidget()
        if shown is not None:
            self._pages.get(shown, shown).setFocus()

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(next((area for area, inner in self._pages.items() if inner is page), page))

    def _fit_told(self) -> None:
        self._told.setHidden(
            all(line.isHidden() for line in (self._clocks, self._unsaid, self._room, self._second))
        )

    def _fit_head(self) -> None:
        room = self.height() >= LOW * self.fontMetrics().height()
        self.head.setVisible(room and self._stack.currentWidget() is self._grid)

    def _arrange(self) -> None:
        as_role(self._told, Role.BAR)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(16, 8, 16, 8)
        told.setSpacing(4)
        for line in (self._clocks, self._unsaid, self._room, self._second):
            told.addWidget(line)
        self._fit_told()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._told)
        column.addWidget(self.foot)


class Head(QFrame):
    """Which folder it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake.head")
        as_role(self, Role.BAR)
        self._title, self._path = Elided(), Elided(mode=Qt.TextElideMode.ElideMiddle)
        self._title.setObjectName("intake.head.title")
        as_role(self._title, Role.STRONG)
        as_role(self._path, Role.SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._path, 1)

    def show_run(self, run: Run) -> None:
        """Its name, and where it lies."""
        self._title.setText(run.source)
        self._path.setText("" if run.folder is None else isolated(str(run.folder)))
