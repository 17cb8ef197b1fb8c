"""The line in which the log is narrowed to one thing, and what it is narrowed to, as chips."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from fieldkit.recounting import Thing
from ui.i18n import entitled, isolated, shortened, translate
from ui.presenters.custody_values import Narrowed
from ui.theme.roles import Role, as_role
from ui.views.custody import wording
from ui.views.custody.filters import act_title, kind_title
from ui.views.fields.offered import Entry, OfferingLine
from ui.views.flow import Flow
from ui.views.press import ENTER

Offer = Callable[[str], Sequence[Thing]]
"""What a text may be the name of; asked while somebody types."""


class ThingLine(OfferingLine):
    """Typing a part of a name offers things, arrows move, Enter takes one: `chosen` carries the `Thing`.

    `left_down` asks for the entries below.
    """

    chosen = Signal(object)
    left_down = Signal()

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._offer = offer
        self.textEdited.connect(self._edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class; Esc closes the list, and wipes the line out when it is closed."""
        key, marked = event.key(), self.offered.marked
        if key in ENTER and marked is not None:
            self.take(marked.thing)
        elif key == Qt.Key.Key_Down and not self.offered.isVisible():
            self.left_down.emit()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.offered.isVisible():
            self.describe(self.offered.step(1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_Escape and (self.offered.isVisible() or self.text()):
            self.offered.hide()
            self.clear()
        elif key not in ENTER:
            super().keyPressEvent(event)

    def _edited(self, text: str) -> None:
        things = self._offer(text)
        self.offered.put([Entry(one, one.name, kind_title(one.kind)) for one in things], mark_first=True)
        nothing = translate("custody", "Nothing is called so") if text.strip() else ""
        self.describe(things[0].name if things else nothing)

    def take(self, thing: object) -> None:
        """Narrow to it."""
        self.offered.hide()
        self.clear()
        self.chosen.emit(thing)


class SearchBar(QWidget):
    """`taken_off` carries the field of `Narrowed` that is to matter no more."""

    taken_off = Signal(str)

    def __init__(self, offer: Offer, icon: Callable[[str], QIcon]) -> None:
        super().__init__()
        self.line, self._icon, self._chips = ThingLine(offer), icon, QWidget()
        self.line.setObjectName("custody.search")
        self.line.setPlaceholderText(translate("custody", "Item, photo, case or packet"))
        self.line.setAccessibleName(translate("custody", "Narrow to one thing"))
        self.line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._flow = Flow(self._chips, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self._chips)
        self.show_narrowed(Narrowed())

    def show_narrowed(self, narrowed: Narrowed) -> None:
        """One chip for each condition."""
        self._flow.empty()
        for field, words in _conditions(narrowed):
            chip = QPushButton(entitled(shortened(words)))
            chip.setObjectName(f"custody.search.{field}")
            chip.setAccessibleName(translate("custody", "Take off {condition}").format(condition=words))
            as_role(chip, Role.CHIP)
            chip.setIcon(self._icon("close"))
            chip.clicked.connect(lambda _=False, field=field: self.taken_off.emit(field))
            self._flow.addWidget(chip)
            chip.show()
        self._chips.setVisible(narrowed != Narrowed())


def _conditions(narrowed: Narrowed) -> Sequence[tuple[str, str]]:
    found = []
    if narrowed.thing is not None:
        found.append(("thing", wording.name(narrowed.thing)))
    if narrowed.person:
        found.append(("person", isolated(narrowed.person)))
    if narrowed.day:
        found.append(("day", isolated(narrowed.day)))
    if narrowed.act:
        found.append(("act", act_title(narrowed.act)))
    return found
