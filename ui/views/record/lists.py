"""The left column of Record: photographs that belong to no item, and the items."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout

from ui.i18n import translate
from ui.models.pieces import ID, PiecesModel
from ui.presenters.pieces import Piece
from ui.theme.roles import Role, as_role


class RecordLists(QFrame):
    """`chosen` carries the id of an item, empty for the photographs that belong to none."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("record.lists")
        self._find, self._list, self._marked = QLineEdit(), QListView(), ""
        self._pieces = PiecesModel(self, pinned=_ungrouped(None))
        self._find.setObjectName("record.lists.find")
        self._find.setAccessibleName(translate("record", "Find an item"))
        self._find.setPlaceholderText(translate("record", "Find an item"))
        self._find.textChanged.connect(self._narrow)
        self._find.returnPressed.connect(lambda: self._choose(self._pieces.first()))
        self._list.setObjectName("record.lists.items")
        self._list.setAccessibleName(translate("record", "Ungrouped photos, and items"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._pieces)
        self._list.activated.connect(self._choose)
        self._list.clicked.connect(self._choose)
        head = QLabel(translate("record", "Items"))
        as_role(head, Role.LABEL)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        for widget in (head, self._find, self._list):
            column.addWidget(widget)

    def show_ungrouped(self, photos: int) -> None:
        """How many photographs belong to no item."""
        self._pieces.pin(_ungrouped(photos))

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """The items as they stand; nobody who reads in the list is moved."""
        here, bar = self._list.currentIndex().data(ID), self._list.verticalScrollBar()
        read = bar.value()
        self._pieces.show(pieces)
        if here is None:
            self._point()
        else:
            self._list.setCurrentIndex(self._pieces.place(here))
            bar.setValue(read)

    def mark(self, item: str) -> None:
        """Mark the row of `item`, now or when it comes."""
        self._marked = item
        self._point()

    def seek(self) -> None:
        """Put the focus where an item is found by its label or class."""
        self._find.setFocus()
        self._find.selectAll()

    def _narrow(self, text: str) -> None:
        self._pieces.narrow(text)
        self._point()

    def _point(self) -> None:
        self._list.setCurrentIndex(self._pieces.place(self._marked))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ID))


def _ungrouped(photos: int | None) -> str:
    """The first row; without a number as long as it is counted."""
    if photos is None:
        return translate("record", "Ungrouped")
    return translate("record", "Ungrouped  {count}").format(count=photos)
