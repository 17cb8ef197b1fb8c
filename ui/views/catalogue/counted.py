"""A list of lists: the name of each, and at the far side how much is in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.i18n import one_line, plain, translate

KEY, COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SIDE = 8
LEAST = 3
"""Rows that are shown without scrolling where there is little room."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One list: its key, its name, and how much is in it, None where that is not known."""

    key: str
    name: str
    count: int | None = None


class CountedList(QListWidget):
    """As high as its rows, where there is room. `asked` carries the key of a row that was clicked on or entered."""

    asked = Signal(str)

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setItemDelegate(CountedRows(self))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.itemClicked.connect(self._ask)
        self.itemActivated.connect(self._ask)
        self._rows: Sequence[Counted] = ()

    def put(self, rows: Sequence[Counted], chosen: str) -> None:
        """Show these; the row with the key `chosen` is marked, if there is one."""
        if rows != self._rows:
            self._rows = tuple(rows)
            self.clear()
            for row in rows:
                self.addItem(_item(row))
            self.updateGeometry()
        place = next((n for n, row in enumerate(rows) if row.key == chosen), -1)
        self.setCurrentRow(place)

    def viewportSizeHint(self) -> QSize:
        """As high as all rows."""
        return QSize(super().viewportSizeHint().width(), self.sizeHintForRow(0) * self.count() if self._rows else 0)

    def minimumSizeHint(self) -> QSize:
        """A few rows; the rest is scrolled to."""
        rows = self.sizeHintForRow(0) * min(self.count(), LEAST) if self._rows else 0
        return QSize(super().minimumSizeHint().width(), rows + 2 * self.frameWidth())

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(item.data(KEY))


class CountedRows(QStyledItemDelegate):
    """The name as in any list, cut where the figure begins."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground as in any list, then name and figure from the reading side on."""
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        figure, whole = str(index.data(COUNT) or ""), option.rect.adjusted(SIDE, 0, -SIDE, 0)
        wide = option.fontMetrics.horizontalAdvance(figure) + 1
        painter.save()
        painter.setFont(option.font)
        self._write(
            painter, option, name, QRect(whole.topLeft(), QSize(whole.width() - wide - SIDE, whole.height()))
        )
        place = QRect(whole.right() + 1 - wide, whole.top(), wide, whole.height())
        self._write(painter, option, figure, place, QPalette.ColorRole.PlaceholderText)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        text: str,
        place: QRect,
        ink: QPalette.ColorRole = QPalette.ColorRole.Text,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inks = QGuiApplication.palette()  # that of a widget with a style sheet knows no second ink
        painter.setPen(inks.color(QPalette.ColorRole.HighlightedText if chosen else ink))
        seen = QStyle.visualRect(option.direction, option.rect, place)
        near = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        shown = option.fontMetrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(seen, near, shown)


def _item(row: Counted) -> QListWidgetItem:
    item, count = QListWidgetItem(row.name), "" if row.count is None else str(row.count)
    item.setData(KEY, row.key)
    item.setData(COUNT, count)
    item.setToolTip(plain(row.name))
    said = translate("catalogue", "{list}, {count}") if count else "{list}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, said.format(list=row.name, count=count))
    return item
