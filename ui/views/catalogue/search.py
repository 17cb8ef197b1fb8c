"""The line of a search, its chips, and what is wrong with what was typed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fieldkit.browsing import Chip
from fieldkit.errors import FieldkitError
from ui.i18n import entitled, isolated, plain, shortened, translate
from ui.presenters.catalogue_values import Search
from ui.presenters.completing import Completion
from ui.problems import in_one
from ui.theme.roles import Role, as_role
from ui.views.fields.offered import Entry, OfferingLine
from ui.views.flow import Flow

PAUSE_MS = 300

Complete = Callable[[str], Sequence[Completion]]
Key = Qt.Key


class SearchLine(OfferingLine):
    """Enter settles what was typed, Backspace on nothing takes the last chip back, arrows go through the offers.

    `paused` carries what was typed once nothing has been typed for a moment; `left_down` asks for what was found.
    """

    paused = Signal(str)
    settled = Signal(str)
    taken_back = Signal()
    left_down = Signal()

    def __init__(self, complete: Complete) -> None:
        super().__init__()
        self._complete = complete
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(lambda: self.paused.emit(self.text()))
        self.textEdited.connect(self._edited)

    def put(self, text: str) -> None:
        """Show another text; nothing is said by that."""
        self._pause.stop()
        self.offered.hide()
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = event.key()
        if key in {Key.Key_Return, Key.Key_Enter}:
            self._enter()
        elif key in {Key.Key_Down, Key.Key_Up}:
            self._move(1 if key == Key.Key_Down else -1)
        elif key == Key.Key_Escape and self.offered.isVisible():
            self.offered.hide()
        elif key == Key.Key_Escape and self.text():
            self.clear()
            self._edited("")
        elif key == Key.Key_Backspace and not self.text():
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self, text: str) -> None:
        self._pause.start()
        offered = self._complete(text) if self.cursorPosition() == len(text) else ()
        self.offered.put([_entry(one) for one in offered], mark_first=False)

    def _move(self, step: int) -> None:
        if self.offered.isVisible():
            self.describe(self.offered.step(step))
        elif step > 0:
            self.left_down.emit()

    def _enter(self) -> None:
        marked = self.offered.marked
        if marked is not None:
            self.take(marked.thing)
        elif self.text().strip():
            self._pause.stop()
            self.offered.hide()
            self.settled.emit(self.text())
        else:
            self.left_down.emit()

    def take(self, thing: object) -> None:
        """Go on typing from there."""
        if isinstance(thing, Completion):
            self.setText(thing.line)
            self._edited(thing.line)


class SearchBox(QWidget):
    """Line, trouble and chips. `taken_off` carries a `Chip`; what is typed is told by `line`."""

    taken_off = Signal(object)

    def __init__(self, complete: Complete, words: Callable[[Chip], str], icon: QIcon) -> None:
        super().__init__()
        self.words, self._search = words, Search()
        self.line = SearchLine(complete)
        self.line.setObjectName("catalogue.search.line")
        self.line.setAccessibleName(translate("catalogue", "Search"))
        self.line.setPlaceholderText(translate("catalogue", "Words, class:fin, length>100"))
        self.line.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self._trouble, self._chips = QLabel(), QWidget()
        self._trouble.setObjectName("catalogue.search.trouble")
        as_role(self._trouble, Role.ERROR)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._flow = Flow(self._chips, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.line, self._trouble, self._chips):
            column.addWidget(widget)
        self._trouble.hide()
        self._chips.hide()

    def seek(self) -> None:
        """Put the focus where one types."""
        self.line.setFocus()
        self.line.selectAll()

    def tell(self, error: FieldkitError | None) -> None:
        """What is wrong with what was typed, or nothing any more."""
        self._trouble.setText(in_one(error))
        self._trouble.setVisible(error is not None)
        self.line.setAccessibleDescription(self._trouble.text())

    def show_search(self, search: Search) -> None:
        """The chips; those that are only typed yet stand after those that are settled."""
        if search == self._search:
            return
        self._search = search
        had_focus = self._chips.isAncestorOf(self.window().focusWidget() or self)
        self._flow.empty()
        before: QWidget = self.line
        for chip in search.query.chips:
            button = self._chip(chip)
            self._flow.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self._chips.setVisible(bool(search.query.chips))
        if had_focus:
            self.line.setFocus()

    def _chip(self, chip: Chip) -> QPushButton:
        words = self.words(chip)
        button = QPushButton(entitled(f"{shortened(words)}  ✕"))
        button.setObjectName(f"catalogue.search.chip.{chip.field or 'word'}")
        as_role(button, Role.CHIP)
        button.setAccessibleName(translate("catalogue", "Take off {chip}").format(chip=words))
        button.setToolTip(plain(isolated(str(chip))))
        button.clicked.connect(partial(self.taken_off.emit, chip))
        return button


def _entry(one: Completion) -> Entry:
    return Entry(one, f"{one.name}   {isolated(one.form)}", one.definition)
