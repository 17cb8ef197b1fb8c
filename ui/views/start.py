"""The start page: what this is, the ways to a mission, and the missions of this laptop."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import isolated, translate
from ui.presenters.cards import Card, Words
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.arrows import ARROWS, neighbour
from ui.views.notice import Tell
from ui.views.scrolled import scrolled
from ui.views.start_cards import CardTile
from ui.views.start_first import FirstRun
from ui.views.start_ways import Side

if TYPE_CHECKING:  # the page is shown before the presenter, which needs the core, is loaded
    from ui.presenters.start import StartPresenter

SIDE, TWO_COLUMNS = 20, 64
"""In heights of a line: how wide the reading side is, and from which width on the cards stand in two columns."""
RING = 12
"""Room for the focus ring around the cards, at the largest size of type too."""


class StartView(QWidget):
    """Shows what `StartPresenter` finds; the presenter is given before the page is first visited.

    `now` says what the time is, in the zone of this laptop. Arrows go from any card or way to the nearest one.
    """

    def __init__(self, acts: Acts, icon: Callable[[str], QIcon], now: Callable[[], datetime], tell: Tell) -> None:
        super().__init__()
        self.setObjectName("start")
        self.presenter: StartPresenter | None = None
        self._icon, self._now, self._acts, self._tell = icon, now, acts, tell
        self._tiles: list[CardTile] = []
        self._side, self._first = Side(acts, icon), FirstRun(acts, icon)
        self._grid, self._inner = QGridLayout(), QWidget()
        self._cards = scrolled(self._inner, "start.cards")
        self._head = QLabel(translate("start", "Missions on this laptop"))
        self._lay_out()
        for thing in (*self._side.ways, self._first.button):
            thing.installEventFilter(self)
        acts.bind("start.open", self._choose)
        acts.bind("start.forget", self._forget)

    def visit(self) -> None:
        """The page comes to the front."""
        if self.presenter is not None:
            self.presenter.visit()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """As many cards as there are, in place of those that were there; arrows work from the first one at once."""
        while self._tiles:
            tile = self._tiles.pop()
            tile.hide()
            tile.deleteLater()
        self._tiles = [self._tile(number, card) for number, card in enumerate(cards)]
        self._arrange()
        self._first.setVisible(not cards)
        self._cards.setVisible(bool(cards))
        for tile in self._tiles:
            tile.show()
        self._head.setVisible(bool(cards))
        (self._tiles[0] if self._tiles else self._first.button).setFocus()

    def show_card(self, card: Card) -> None:
        """What was found of one of them."""
        for tile in self._tiles:
            if tile.card.folder == card.folder:
                tile.show_card(card, self._now())

    def show_mended(self, aside: str) -> None:
        """A mission was made anew; what was damaged is still there."""
        said = translate("start", "The mission was made anew from its copies.")
        kept = translate("start", "The file that was there is kept as {name}.")
        self._tell("ok", said, kept.format(name=isolated(aside)) if aside else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, wherever the focus is."""
        if not (isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in ARROWS):
            return super().eventFilter(watched, event)
        if not isinstance(watched, QWidget):
            return False
        found = neighbour(watched, [*self._tiles, *self._side.ways, self._first.button], event.key())
        if found is not None:
            found.setFocus()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column of cards or two."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Widths follow the type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._arrange()

    def _lay_out(self) -> None:
        as_role(self._head, Role.TITLE)
        self._head.setContentsMargins(RING, 0, RING, 0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        held = QVBoxLayout(self._inner)
        held.setContentsMargins(RING, RING, RING, RING)
        held.addLayout(self._grid)
        held.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(32 - RING, 32, 32 - RING, 16)
        right.setSpacing(12)
        right.addWidget(self._head)
        right.addWidget(self._cards, 1)
        right.addWidget(self._first, 1, Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(right, 1)

    def _arrange(self) -> None:
        line = self.fontMetrics().height()
        self._side.setFixedWidth(SIDE * line)
        self._first.fit()
        columns = 2 if self.width() - SIDE * line > TWO_COLUMNS * line else 1
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))

    def _tile(self, number: int, card: Card) -> CardTile:
        tile = CardTile(number, self._icon)
        tile.installEventFilter(self)
        tile.addAction(self._acts["start.forget"])
        tile.show_card(card, self._now())
        tile.clicked.connect(partial(self._press, tile))
        tile.dropped.connect(partial(self._drop, tile))
        return tile

    def _press(self, tile: CardTile) -> None:
        if self.presenter is not None:
            where = translate("start", "Where does this mission lie now?")
            self.presenter.press(tile.card, Words(where, translate("start", "Make a mission anew from its copies")))

    def _drop(self, tile: CardTile) -> None:
        if self.presenter is not None:
            self.presenter.forget(tile.card.folder)

    def _choose(self) -> None:
        if self.presenter is not None:
            self.presenter.choose(translate("start", "Open a mission folder"))

    def _forget(self) -> None:
        for tile in self._tiles:
            if tile.hasFocus():
                self._drop(tile)
                return
