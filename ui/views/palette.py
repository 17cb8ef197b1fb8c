"""Ctrl+K: every command that is to be had here, with its keys, found by typing a part of its name."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import translate
from ui.views.acts import Acts, Offer
from ui.views.overlay import Overlay

WIDTH, HEIGHT, ROW = 560, 420, 40
KEYS = Qt.ItemDataRole.UserRole + 1
NAME = Qt.ItemDataRole.UserRole + 2


class Palette(Overlay):
    """A field and the list of what it finds, over the middle of the window; Enter does it, Esc closes."""

    def __init__(self, acts: Acts, parent: QWidget) -> None:
        super().__init__("palette", translate("palette", "All commands"), parent)
        self._acts = acts
        self._field, self._list = QLineEdit(), QListWidget()
        self._field.setObjectName("palette.field")
        self._field.setAccessibleName(translate("palette", "Part of a command's name"))
        self._field.setPlaceholderText(translate("palette", "Type a part of a command’s name"))
        self._field.textChanged.connect(self._find)
        self._field.installEventFilter(self)
        self._list.setObjectName("palette.list")
        self._list.setAccessibleName(translate("palette", "Commands"))
        self._list.setItemDelegate(CommandRow(self._list))
        self._list.itemActivated.connect(self._do)
        self._list.itemClicked.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._field)
        column.addWidget(self._list)
        acts.entered.connect(self.hide)

    def open(self) -> None:
        """Show all that can be done here, and wait for a word."""
        width, height = min(WIDTH, self.over.width() - 32), min(HEIGHT, self.over.height() - 96)
        self._field.clear()
        self._find("")
        self.open_at(QRect((self.over.width() - width) // 2, 56, width, height), self._field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the field has the focus; Enter does the command, Esc closes."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self._list.currentRow()
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow(max(0, min(self._list.count() - 1, row + step)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._list.currentItem():
            self._do(self._list.currentItem())
        else:
            return False
        return True

    def _find(self, text: str) -> None:
        self._list.clear()
        words = text.casefold().split()
        for offer in self._acts.offered():
            if offer.action.id != "help.palette" and all(word in offer.title.casefold() for word in words):
                self._list.addItem(_row(offer, self._acts))
        self._list.setCurrentRow(0)

    def _do(self, item: QListWidgetItem) -> None:
        action = self._acts[item.data(NAME)]
        self.close_up()
        action.trigger()


class CommandRow(QStyledItemDelegate):
    """The title on the reading side, the keys on the far side."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row as any other, and the keys over it."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(option.palette.color(option.palette.ColorRole.PlaceholderText))
        if option.state & option.state.State_Selected:
            painter.setPen(option.palette.color(option.palette.ColorRole.HighlightedText))
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter  # mirrored by the painter itself
        painter.drawText(option.rect.adjusted(12, 0, -12, 0), trailing, str(index.data(KEYS)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tall enough for a finger."""
        return QSize(super().sizeHint(option, index).width(), max(ROW, option.fontMetrics.height() + 16))


def _row(offer: Offer, acts: Acts) -> QListWidgetItem:
    item = QListWidgetItem(acts[offer.action.id].icon(), offer.title)
    item.setData(KEYS, offer.keys)
    item.setData(NAME, offer.action.id)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.title} {offer.keys}")
    if not offer.possible:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
    return item
