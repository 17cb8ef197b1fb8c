"""A line that offers what may be meant, in a list below it or above it, inside the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.i18n import plain
from ui.presenters.choices import MOST
from ui.theme.roles import Role, as_role
from ui.views.aloud import read_aloud

ROW = 32


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is offered: what it is, in words, and what those mean."""

    thing: object
    words: str
    definition: str = ""


class Offered(QListWidget):
    """Never has the focus: the line that it belongs to moves through it. `taken` carries the thing clicked on."""

    taken = Signal(object)

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        self._line = line
        line.destroyed.connect(self.deleteLater)  # once it was open it lies in the window, which lives longer
        self.setObjectName("offer")
        as_role(self, Role.POPUP)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(1, 1)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(Qt.ItemDataRole.UserRole)))
        self.hide()

    @property
    def marked(self) -> Entry | None:
        """What Enter would take, while the list is open."""
        item = self.currentItem()
        if not self.isVisible() or item is None:
            return None
        return Entry(item.data(Qt.ItemDataRole.UserRole), item.text())

    def put(self, entries: Sequence[Entry], *, mark_first: bool) -> None:
        """Offer these; the list is closed where there are none."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.words)
            item.setToolTip(plain(entry.definition))
            item.setData(Qt.ItemDataRole.UserRole, entry.thing)
            self.addItem(item)
        self.setCurrentRow(0 if mark_first and entries else -1)
        if entries:
            self._open()
        else:
            self.hide()

    def step(self, by: int) -> str:
        """Mark another entry; its words."""
        row = max(0, min(self.count() - 1, self.currentRow() + by))
        self.setCurrentRow(row)
        return self.item(row).text()

    def _open(self) -> None:
        window, line = self._line.window(), self._line
        self.setParent(window)
        corner = line.mapTo(window, QPoint(0, line.height() + 2))
        height = min(MOST, self.count()) * max(ROW, self.sizeHintForRow(0)) + 8
        below = window.height() - corner.y() > height
        top = corner.y() if below else line.mapTo(window, QPoint(0, 0)).y() - height - 2
        self.setGeometry(corner.x(), top, line.width(), height)
        self.show()
        self.raise_()


class OfferingLine(QLineEdit):
    """What such lines share: `offered` goes with the focus, and what is clicked on in it is given to `take`."""

    def __init__(self) -> None:
        super().__init__()
        self.offered = Offered(self)
        self.offered.taken.connect(self.take)

    def take(self, thing: object) -> None:
        """What was offered is meant."""
        raise NotImplementedError

    def describe(self, words: str) -> None:
        """What is marked, or that nothing is: the list never has the focus, so it is read out from here."""
        self.setAccessibleDescription(words)
        read_aloud(self, words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list goes with the focus."""
        self.offered.hide()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The list, which lies in the window, must not outlive the line."""
        self.offered.hide()
        super().hideEvent(event)
