"""A line in which a term is found by typing a part of its name, and the list of what is found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.i18n import translate
from ui.presenters.choices import Choice, matching
from ui.views.fields.offered import Entry, Offered


class OfferLine(QLineEdit):
    """Typing filters, arrows move, Enter takes the marked choice, and so does Tab after something was typed.

    `empty_entered` is Enter on nothing typed, `missed` says whether nothing is called like what is being typed.
    """

    chosen = Signal(object)
    empty_entered = Signal()
    missed = Signal(bool)
    left = Signal()

    def __init__(self, offered: Sequence[Choice]) -> None:
        super().__init__()
        self._offered, self._list = tuple(offered), Offered(self)
        self._list.taken.connect(self._take)
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
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:  # another program is no other field
            self.left.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes what was typed with it; whoever hears of it may move on by itself."""
        marked = self._list.marked
        if forward and marked is not None and self.isModified():
            self._take(marked.thing)
            if not self.hasFocus():
                return True
        return super().focusNextPrevChild(forward)

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
        self._list.put([Entry(one, one.name, one.definition) for one in found], mark_first=True)
        nothing = translate("fields", "Nothing is called so")
        self.setAccessibleDescription(found[0].name if found else nothing)
        self.missed.emit(not found)

    def _move(self, step: int) -> None:
        if self._list.isHidden():
            self._find()
        else:
            self.setAccessibleDescription(self._list.step(step))

    def _enter(self) -> None:
        if (marked := self._list.marked) is not None:
            self._take(marked.thing)
        elif self.text().strip():
            self._find()
        else:
            self.empty_entered.emit()

    def _take(self, choice: object) -> None:
        self._list.hide()
        self.chosen.emit(choice)
