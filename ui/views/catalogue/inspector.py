"""The inspector: what is known of what is selected, and what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.i18n import plain, translate
from ui.presenters.batch import Batch
from ui.presenters.facts import Facts, ItemFacts, ItemsFacts, PhotoFacts, PhotosFacts
from ui.presenters.terms import Terms
from ui.theme.roles import Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.catalogue.batch import BatchForm
from ui.views.catalogue.facts import Fact, told
from ui.views.flow import Flow
from ui.views.scrolled import scrolled
from ui.views.wrapped import Wrapped

ACTIONS = ("catalogue.record", "catalogue.edit", "catalogue.compare")
LEAST = 92
"""Width of the column of names, at least."""


class FactsView(QFrame):
    """Names on the reading side, what is known beside them; at the foot what can be done."""

    def __init__(self, acts: Acts, terms: Terms) -> None:
        super().__init__()
        self.setObjectName("catalogue.facts")
        self._terms = terms
        self._head = _label("catalogue.facts.head", Role.TITLE)
        self._state = _label("catalogue.facts.state", Role.SECONDARY)
        self._rows = list[tuple[QLabel, QLabel]]()
        inner, self._table = QWidget(), QGridLayout()
        self._table.setHorizontalSpacing(12)
        self._table.setVerticalSpacing(8)
        self._table.setColumnStretch(1, 1)
        self._table.setColumnMinimumWidth(0, LEAST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._state)
        column.addLayout(self._table)
        column.addStretch(1)
        foot = QWidget()
        buttons = Flow(foot, 8)
        self._buttons = {name: ActButton(acts, name, f"{name}.button") for name in ACTIONS}
        for button in self._buttons.values():
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 12)
        whole.addWidget(scrolled(inner, "catalogue.facts.scroll"), 1)
        below = QVBoxLayout()
        below.setContentsMargins(16, 0, 16, 0)
        below.addWidget(foot)
        whole.addLayout(below)

    def show_facts(self, facts: Facts) -> None:
        """Show what is known of what is selected."""
        words = told(facts, self._terms)
        for label, text in ((self._head, words.head), (self._state, words.state)):
            label.setText(text)
            label.setAccessibleName(text)
            label.setVisible(bool(text))
        self._show(words.facts)
        self._buttons["catalogue.record"].setVisible(facts is not None)
        self._buttons["catalogue.edit"].setVisible(isinstance(facts, ItemFacts | ItemsFacts))
        self._buttons["catalogue.compare"].setVisible(isinstance(facts, PhotoFacts | PhotosFacts))

    def _show(self, facts: Sequence[Fact]) -> None:
        while len(self._rows) < len(facts):
            self._add_row()
        for place, (of, what) in enumerate(self._rows):
            fact = facts[place] if place < len(facts) else Fact("", "")
            of.setText(fact.of)
            what.setText(fact.what)
            what.setAccessibleName(translate("facts", "{name}: {value}").format(name=fact.of, value=fact.what))
            what.setToolTip(plain(fact.whole))
            for label in (of, what):
                label.setVisible(place < len(facts))

    def _add_row(self) -> None:
        number = len(self._rows)
        of, what = (
            _label(f"catalogue.facts.of.{number}", Role.LABEL),
            _label(f"catalogue.facts.what.{number}", Role.BODY),
        )
        self._table.addWidget(of, number, 0, Qt.AlignmentFlag.AlignTop)
        self._table.addWidget(what, number, 1)
        self._rows.append((of, what))


def _label(name: str, role: Role) -> QLabel:
    label = Wrapped(selectable=role is not Role.LABEL)
    label.setObjectName(name)
    as_role(label, role)
    return label


class Inspector(QStackedWidget):
    """What is known, or the form for many items, which `make` makes when it is first asked for."""

    def __init__(self, facts: FactsView, make: Callable[[], BatchForm]) -> None:
        super().__init__()
        self.setObjectName("catalogue.inspector")
        self.facts, self._make = facts, make
        self._batch: BatchForm | None = None
        self.addWidget(facts)

    @property
    def batch(self) -> BatchForm:
        """The form for many items."""
        if self._batch is None:
            self._batch = self._make()
            self.addWidget(self._batch)
        return self._batch

    def show_batch(self, batch: Batch | None) -> None:
        """Show the form, or what is known again."""
        if batch is None:
            self.setCurrentWidget(self.facts)
            return
        begins = self.currentWidget() is self.facts
        self.setCurrentWidget(self.batch)
        self.batch.show_batch(batch)
        if begins:
            self.batch.begin()
