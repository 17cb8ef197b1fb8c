"""A line in which a term is found by typing a part of its name, and the list of what is found."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.i18n import translate
from ui.presenters.choices import MOST, Choice, matching

ROW = 32


class OfferLine(QLineEdit):
    """Typing filters, arrows move, Enter takes the marked choice; `empty_entered` is Enter on nothing typed."""

    chosen = Signal(object)
    empty_entered = Signal()
    left = Signal()

    def __init__(self, offered: Sequence[Choice]) -> None:
        super().__init__()
        self._offered, self._list = tuple(offered), QListWidget()
        self._list.setObjectName("offer")
        self._list.setProperty("role", "popup")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take)
        self._list.hide()
        self.textEdited.connect(self._find)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Esc belong to the list while it is open."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self._list.isVisible():
            self._list.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the focus."""
        self._list.hide()
        super().focusOutEvent(event)
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The list, which lies in the window, must not outlive the field."""
        self._list.hide()
        super().hideEvent(event)

    def offer(self, offered: Sequence[Choice]) -> None:
        """Offer these from now on."""
        self._offered = tuple(offered)

    def found(self) -> list[Choice]:
        """What the text may mean."""
        return matching(self._offered, self.text())

    def _find(self) -> None:
        found = self.found()
        self._list.clear()
        for choice in found:
            item = QListWidgetItem(choice.name)
            item.setToolTip(choice.definition)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._show(bool(found))
        nothing = translate("fields", "Nothing is called so")
        self.setAccessibleDescription(found[0].name if found else nothing)

    def _show(self, open_: bool) -> None:
        if not open_:
            self._list.hide()
            return
        window: QWidget = self.window()
        self._list.setParent(window)
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        rows = min(MOST, self._list.count())
        height = rows * max(ROW, self._list.sizeHintForRow(0)) + 8
        room = window.height() - corner.y()
        top = corner.y() if room > height else self.mapTo(window, QPoint(0, 0)).y() - height - 2
        self._list.setGeometry(corner.x(), top, self.width(), height)
        self._list.show()
        self._list.raise_()

    def _move(self, step: int) -> None:
        if self._list.isHidden():
            self._find()
            return
        row = max(0, min(self._list.count() - 1, self._list.currentRow() + step))
        self._list.setCurrentRow(row)
        self.setAccessibleDescription(self._list.item(row).text())

    def _enter(self) -> None:
        if self._list.isVisible() and self._list.currentItem():
            self._take(self._list.currentItem())
        elif self.text().strip():
            self._find()
        else:
            self.empty_entered.emit()

    def _take(self, item: QListWidgetItem) -> None:
        self._list.hide()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
