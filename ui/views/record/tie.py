"""Asks to which item the selected photographs belong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.i18n import isolated, translate
from ui.presenters.choices import Choice
from ui.presenters.pieces import Piece
from ui.theme.roles import Role, as_role
from ui.views.aloud import read_aloud
from ui.views.fields.offer import OfferLine
from ui.views.overlay import Overlay

WIDTH, TOP = 22, 64
"""In heights of a line; from the top in pixels."""


class Tie(Overlay):
    """A line over the photograph; `chosen` carries the id of the item."""

    chosen = Signal(str)

    def __init__(self, over: QWidget) -> None:
        super().__init__("record.tie", translate("record", "Tie the photo to an item"), over)
        self._line = OfferLine(())
        self._line.setObjectName("record.tie.line")
        self._line.setAccessibleName(translate("record", "Label or class of the item"))
        self._line.setPlaceholderText(translate("record", "Label or class of the item"))
        self._line.chosen.connect(self._choose)
        self._line.empty_entered.connect(self.close_up)
        self._line.missed.connect(self._say)
        self._photos = 0
        self._head = QLabel()
        as_role(self._head, Role.LABEL)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._head)
        column.addWidget(self._line)

    def ask(self, photos: int, pieces: Sequence[Piece]) -> None:
        """Ask for `photos` photographs; `pieces` are the items there are."""
        self._photos = photos
        self._say(missed=False)
        self._line.offer([_choice(piece) for piece in pieces if not piece.withdrawn])
        self._line.clear()
        self.open_at(self.among(WIDTH * self.line, self.sizeHint().height(), TOP), self._line)

    def _say(self, missed: bool) -> None:
        """What is asked, or that no item is called like what is being typed."""
        asked = translate("record", "Tie %n photo(s) to", "", self._photos)
        nothing = translate("fields", "Nothing is called so")
        self._head.setText(nothing if missed else asked)
        read_aloud(self, nothing if missed else "")

    def _choose(self, choice: Choice) -> None:
        self.close_up()
        self.chosen.emit(choice.id)


def _choice(piece: Piece) -> Choice:
    name = f"{isolated(piece.label)}  {piece.called}"
    return Choice(piece.id, name, name, (piece.label.casefold(), piece.called.casefold()))
