"""The left column of Record: photographs that belong to no item, and the items."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from ui.i18n import isolated, plain, translate
from ui.presenters.record_values import Lists, Piece

ID = Qt.ItemDataRole.UserRole


class RecordLists(QFrame):
    """`chosen` carries the id of an item, empty for the photographs that belong to none."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("record.lists")
        self._find, self._list = QLineEdit(), QListWidget()
        self._find.setObjectName("record.lists.find")
        self._find.setAccessibleName(translate("record", "Find an item"))
        self._find.setPlaceholderText(translate("record", "Find an item"))
        self._find.textChanged.connect(self._narrow)
        self._find.returnPressed.connect(self._take_first)
        self._list.setObjectName("record.lists.items")
        self._list.setAccessibleName(translate("record", "Ungrouped photos, and items"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        head = QLabel(translate("record", "Items"))
        head.setProperty("role", "label")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        for widget in (head, self._find, self._list):
            column.addWidget(widget)

    def show_lists(self, lists: Lists, item: str) -> None:
        """The lists as they stand; the row of `item` is marked."""
        self._list.clear()
        self._list.addItem(_row("", translate("record", "Ungrouped  {count}").format(count=lists.ungrouped)))
        for piece in lists.items:
            self._list.addItem(_piece(piece))
        for row in range(self._list.count()):
            if self._list.item(row).data(ID) == item:
                self._list.setCurrentRow(row)
        self._narrow(self._find.text())

    def seek(self) -> None:
        """Put the focus where an item is found by its label or class."""
        self._find.setFocus()
        self._find.selectAll()

    def _narrow(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(1, self._list.count()):
            self._list.item(row).setHidden(wanted not in self._list.item(row).text().casefold())

    def _take_first(self) -> None:
        shown = (
            self._list.item(row) for row in range(1, self._list.count()) if not self._list.item(row).isHidden()
        )
        first = next(shown, None)
        if first is not None:
            self._choose(first)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(ID))


def _piece(piece: Piece) -> QListWidgetItem:
    said = (
        translate("record", "{label}  {name}, set aside")
        if piece.withdrawn
        else translate("record", "{label}  {name}")
    )
    return _row(piece.id, said.format(label=isolated(piece.label), name=piece.class_))


def _row(item: str, text: str) -> QListWidgetItem:
    row = QListWidgetItem(text)
    row.setData(ID, item)
    row.setToolTip(plain(text))
    return row
