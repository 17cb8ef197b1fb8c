"""The Record screen: lists, photograph with filmstrip, form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from fieldkit.browsing import PhotoShown
from ui.i18n import isolated, translate
from ui.presenters.pieces import Piece
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.panels import Panels
from ui.views.record.form import ItemForm
from ui.views.record.lists import RecordLists
from ui.views.record.tie import Tie


class RecordView(QWidget):
    """Puts the parts together; what moves in them is wired where they are made. `visited`: it came to the front.

    `beside` holds the form, and what takes its place for a while.
    """

    visited = Signal()

    def __init__(
        self, acts: Acts, form: ItemForm, photo: QWidget, strip: QWidget, beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("record")
        self.lists, self.form = RecordLists(), form
        self._photo, self._strip = photo, strip
        self._pieces: Sequence[Piece] = ()
        self._title = QLabel()
        self._title.setObjectName("record.title")
        as_role(self._title, Role.SECONDARY)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.panels = Panels("record", self.lists, self._centre(acts), beside or form)
        self.tie = Tie(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panels)

    def visit(self) -> None:
        """Work begins at the filmstrip: which photographs make an item."""
        self.visited.emit()
        self._strip.setFocus()

    def fold_lists(self) -> None:
        """F9."""
        self.panels.fold_lists()

    def fold_inspector(self) -> None:
        """F10."""
        self.panels.fold_inspector()

    def seek(self) -> None:
        """Ctrl+F: an item by its label or class."""
        self.lists.seek()

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """The items as they stand: to be worked on, and to be tied to."""
        self._pieces = pieces
        self.lists.show_pieces(pieces)

    def say_photo(self, photo: PhotoShown | None) -> None:
        """Name the photograph that is looked at; its file was named by a stranger."""
        if photo is None:
            self._title.setText(translate("record", "No photo here. Bring in a card, or choose an item."))
            return
        self._title.setText(f"{isolated(photo.number)}  {isolated(photo.name.text)}")

    def ask_tie(self, photos: int) -> None:
        """Ask to which item the selected photographs belong."""
        self.tie.ask(photos, self._pieces)

    def _centre(self, acts: Acts) -> QFrame:
        centre, head = QFrame(), QHBoxLayout()
        head.setContentsMargins(16, 4, 8, 4)
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        for name in ("record.new", "record.link", "record.set_aside"):
            head.addWidget(_button(acts, name))
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._photo, 1)
        column.addWidget(self._strip)
        return centre


def _button(acts: Acts, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"{name}.button")
    button.setDefaultAction(acts[name])
    button.setAccessibleName(acts[name].text())
    return button
