"""A short list whose entries have a name and a second line; as high as they are, where there is room."""

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.i18n import one_line, plain
from ui.theme.fonts import Weight, font

HELD, SECOND = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
SIDE, ABOVE = 8, 6
MOST, LEAST = 12, 3
"""Entries that are shown without scrolling: where there is room, and where there is little."""


class Entries(QListWidget):
    """`picked` carries what is held by the entry that the arrows or the mouse came to, `asked` that of Enter."""

    picked = Signal(object)
    asked = Signal(object)

    def __init__(self, name: str, spoken: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setTextElideMode(mode)
        self.setItemDelegate(TwoLines(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.currentItemChanged.connect(self._pick)
        self.itemActivated.connect(lambda item: self.asked.emit(item.data(HELD)))

    def empty(self) -> None:
        """Take all entries away; nothing is picked by that."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self.updateGeometry()

    def put(self, held: object, name: str, second: str, *, current: bool = False) -> None:
        """One more entry; where it is the `current` one, it is marked, and not picked."""
        entry = QListWidgetItem(name)
        entry.setData(HELD, held)
        self.blockSignals(True)
        self.addItem(entry)
        self._write(entry, second)
        if current:
            self.setCurrentItem(entry)
        self.blockSignals(False)
        self.updateGeometry()

    def restate(self, held: Hashable, second: str) -> None:
        """Another second line for the entry that holds this."""
        for row in range(self.count()):
            entry = self.item(row)
            if entry.data(HELD) is held:
                self._write(entry, second)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the entry alone: what lies around the list must not take it for its own, too."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()

    def viewportSizeHint(self) -> QSize:
        """As high as the entries, up to `MOST`."""
        return QSize(super().viewportSizeHint().width(), self._high(MOST))

    def minimumSizeHint(self) -> QSize:
        """A few entries; the rest is scrolled to."""
        return QSize(super().minimumSizeHint().width(), self._high(LEAST) + 2 * self.frameWidth())

    def _high(self, most: int) -> int:
        return self.sizeHintForRow(0) * min(self.count(), most) if self.count() else 0

    def _write(self, entry: QListWidgetItem, second: str) -> None:
        entry.setData(SECOND, second)
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.text()}. {second}")
        entry.setToolTip(plain(f"{entry.text()}\n{second}"))

    def _pick(self, entry: QListWidgetItem | None) -> None:
        if entry is not None:
            self.picked.emit(entry.data(HELD))


class TwoLines(QStyledItemDelegate):
    """A name and, smaller, a second line; both are cut where they do not fit, a sentence at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and the room round them."""
        del index
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground as in any list, then both lines from the reading side on."""
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen, roles = bool(option.state & QStyle.StateFlag.State_Selected), QPalette.ColorRole
        room, high = option.rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE), option.fontMetrics.lineSpacing()
        painter.save()
        strong = font(option.font.pixelSize(), Weight.SEMIBOLD)
        inks = QGuiApplication.palette()  # that of a widget with a style sheet knows no second ink
        second, end = str(index.data(SECOND) or ""), Qt.TextElideMode.ElideRight
        for top, text, face, ink, mode in (
            (0, name, strong, roles.Text, option.textElideMode),
            (high, second, option.font, roles.PlaceholderText, end),
        ):
            painter.setFont(face)
            painter.setPen(inks.color(roles.HighlightedText if chosen else ink))
            line = QRect(room.left(), room.top() + top, room.width(), high)
            shown = painter.fontMetrics().elidedText(one_line(text), mode, line.width())
            near = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            painter.drawText(line, near | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
