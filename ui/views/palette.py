"""Ctrl+K: every command that is to be had here with its keys, and every thing, found by a part of its name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Scope
from ui.i18n import said, translate
from ui.views.acts import Acts, Offer
from ui.views.aloud import read_aloud
from ui.views.overlay import Overlay
from ui.views.press import ENTER

WIDTH, HEIGHT, TOP = 30, 22, 56
"""In heights of a line; `TOP` in pixels."""
ROW_GAP = 20
"""Between the lines of two rows: with one line at 100 % a row is tall enough for a finger."""
KEYS = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Found:
    """A thing by its `name`, which `kind` of thing it is, in words, and how to go there."""

    name: str
    kind: str
    icon: str
    go: Callable[[], object]


Find = Callable[[str], Sequence[Found]]
"""The things of a mission that a text may be the name of; asked while somebody types."""


class Palette(Overlay):
    """A field and the list of what it finds, over the middle of the window; Enter does it, Esc closes.

    `things` is set while a mission is open, to find what is in it.
    """

    def __init__(self, acts: Acts, icon: Callable[[str], QIcon], parent: QWidget) -> None:
        super().__init__("palette", translate("palette", "All commands"), parent)
        self._acts, self._icon = acts, icon
        self.things: Find = nothing
        self._does: list[Callable[[], object]] = []
        self._field, self._list = QLineEdit(), QListWidget()
        self._field.setObjectName("palette.field")
        self._field.setAccessibleName(translate("palette", "Part of a name"))
        self._field.setPlaceholderText(translate("palette", "Part of the name of a command, an item or a photo"))
        self._field.textChanged.connect(self._find)
        self._field.installEventFilter(self)
        self._list.setObjectName("palette.list")
        self._list.setAccessibleName(translate("palette", "Commands and things"))
        self._list.setItemDelegate(CommandRow(self._list))
        self._list.itemActivated.connect(self._do)
        self._list.itemClicked.connect(self._do)
        self._list.currentItemChanged.connect(lambda item, _: self._read(item))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._field)
        column.addWidget(self._list)
        acts.entered.connect(self.hide)

    def open(self) -> None:
        """Show all that can be done here, and wait for a word."""
        self._field.clear()
        self._find("")
        self.open_at(self.among(WIDTH * self.line, HEIGHT * self.line, TOP), self._field)

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
        elif key in ENTER and self._list.currentItem():
            self._do(self._list.currentItem())
        else:
            return False
        return True

    def _find(self, text: str) -> None:
        """Commands that are called so, things that are, then commands that name such a thing just now.

        So a thing that is looked for never stands below the undoing of what was done with it.
        """
        words = text.casefold().split()
        offers = [offer for offer in self._acts.offered() if offer.action.id != "help.palette"]
        plain = [offer for offer in offers if _holds(said("action", offer.action.title), words)]
        besides = [offer for offer in offers if offer not in plain and _holds(offer.title, words)]
        self._list.clear()
        self._does.clear()
        for offer in plain:
            self._offer(offer)
        things = self.things(text) if Scope.MISSION in self._acts.scopes else ()  # a page may lie over them
        for found in things:
            self._add(_row(self._icon(found.icon), found.name, found.kind), found.go)
        for offer in besides:
            self._offer(offer)
        if not self._does:
            self._say_nothing()
        self._list.setCurrentRow(0)

    def _offer(self, offer: Offer) -> None:
        action = self._acts[offer.action.id]
        row = _row(action.icon(), offer.title, offer.keys)
        if not offer.possible:
            row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        self._add(row, action.trigger)

    def _add(self, row: QListWidgetItem, does: Callable[[], object]) -> None:
        self._list.addItem(row)
        self._does.append(does)

    def _say_nothing(self) -> None:
        row = _row(QIcon(), translate("palette", "Nothing here is called so"), "")
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(row)

    def _read(self, item: QListWidgetItem | None) -> None:
        """The list never has the focus."""
        if item is not None and self.isVisible():
            read_aloud(self._list, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _do(self, item: QListWidgetItem) -> None:
        if not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        does = self._does[self._list.row(item)]
        self.close_up()
        does()


def nothing(_: str) -> Sequence[Found]:
    """What is found where no mission is open."""
    return ()


class CommandRow(QStyledItemDelegate):
    """The title on the reading side, the keys on the far side."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row as any other, and the keys over it."""
        super().paint(painter, option, index)
        painter.save()
        inks = QGuiApplication.palette()  # that of a widget with a style sheet knows no second ink
        painter.setPen(inks.color(inks.ColorRole.PlaceholderText))
        if option.state & option.state.State_Selected:
            painter.setPen(inks.color(inks.ColorRole.HighlightedText))
        trailing = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter  # mirrored by the painter itself
        painter.drawText(option.rect.adjusted(12, 0, -12, 0), trailing, str(index.data(KEYS)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tall enough for a finger."""
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + ROW_GAP)


def _holds(title: str, words: Sequence[str]) -> bool:
    return all(word in title.casefold() for word in words)


def _row(icon: QIcon, title: str, beside: str) -> QListWidgetItem:
    item = QListWidgetItem(icon, title)
    item.setData(KEYS, beside)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title} {beside}")
    return item
