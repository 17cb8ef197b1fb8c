"""A line in which a term is found by typing a part of its name, and the list of what is found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ui.presenters.choices import Choice, matching
from ui.views.fields.offered import Entry, OfferingLine
from ui.views.press import ENTER


class OfferLine(OfferingLine):
    """Typing filters, arrows move, Enter takes the marked choice, and so does Tab after something was typed.

    `empty_entered` is Enter on nothing typed. `missed` says whether nothing is called like what is being typed;
    whoever holds the line tells it.
    """

    chosen = Signal(object)
    empty_entered = Signal()
    missed = Signal(bool)
    left = Signal()

    def __init__(self, offered: Sequence[Choice]) -> None:
        super().__init__()
        self._choices = tuple(offered)
        self.textEdited.connect(self._find)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and Esc belong to the list while it is open."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)  # Ctrl+Enter belongs to the form
        elif key in ENTER:
            self._enter()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.offered.isVisible():
            self.offered.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed and not taken is for whoever holds the line."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:  # another program is no other field
            self.left.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes what was typed with it; whoever hears of it may move on by itself."""
        marked = self.offered.marked
        if forward and marked is not None and self.isModified():
            self.take(marked.thing)
            if not self.hasFocus():
                return True
        return super().focusNextPrevChild(forward)

    def offer(self, offered: Sequence[Choice]) -> None:
        """Offer these from now on."""
        self._choices = tuple(offered)

    def found(self) -> list[Choice]:
        """What the text may mean."""
        return matching(self._choices, self.text())

    def _find(self) -> None:
        found = self.found()
        self.offered.put([Entry(one, one.name, one.definition) for one in found], mark_first=True)
        if found:
            self.describe(found[0].name)
        self.missed.emit(not found)

    def _move(self, step: int) -> None:
        if self.offered.isHidden():
            self._find()
        else:
            self.describe(self.offered.step(step))

    def _enter(self) -> None:
        if (marked := self.offered.marked) is not None:
            self.take(marked.thing)
        elif self.text().strip():
            self._find()
        else:
            self.empty_entered.emit()

    def take(self, thing: object) -> None:
        """It is chosen."""
        self.offered.hide()
        self.chosen.emit(thing)
