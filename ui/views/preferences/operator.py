"""The section of who works here: the keys on this laptop, and a new one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from fieldkit.errors import FieldkitError
from ui.i18n import isolated, translate
from ui.presenters.owners import Owners, OwnersPresenter
from ui.problems import in_one
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.fields.passphrase import KeyPassphrase
from ui.views.fields.text import LineField
from ui.views.leading import leading
from ui.views.mark import Mark
from ui.views.preferences.section import Section


class OperatorSection(Section):
    """Keys are listed, not changed: who a code stands for is written down elsewhere."""

    def __init__(self, icon: Drawn) -> None:
        super().__init__("operator", translate("preferences", "Operator"), "person")
        self.presenter: OwnersPresenter | None = None
        self._people, self._laptop, self._made = QLabel(), QLabel(), QLabel()
        self._person = LineField("preferences.person", translate("preferences", "Code"), hint="P-01")
        self._secret = KeyPassphrase("preferences.passphrase")
        self._secret.show_fresh(True)
        self._make = QPushButton(translate("preferences", "Make the key"))
        self._make.setObjectName("preferences.make")
        self._make.setAccessibleName(self._make.text())
        self._lay_out(icon)
        self._make.clicked.connect(self._ask)
        self._person.stated.connect(self._said)
        self._person.done.connect(self._secret.setFocus)
        self._secret.done.connect(self._ask)

    def visit(self) -> None:
        """Look whose keys are here."""
        if self.presenter is not None:
            self.presenter.visit()

    def take_focus(self) -> None:
        """A new key."""
        self._person.setFocus()

    def forget(self) -> None:
        """No passphrase stays."""
        self._secret.forget()

    def work(self, busy: bool) -> None:
        """A key is being made."""
        for widget in (self._person, self._secret, self._make):
            widget.setEnabled(not busy)

    def show_owners(self, owners: Owners) -> None:
        """Whose keys are here."""
        nobody = translate("preferences", "Nobody’s yet")
        self._people.setText("   ".join(map(isolated, owners.people)) or nobody)
        self._laptop.setText(f"{isolated(owners.laptop)}\n{isolated(owners.groups)}")

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        """What is wrong at a field."""
        if field == "person":
            self._person.tell(in_one(error))
        else:
            self._secret.tell(in_one(error))

    def show_made(self, person: str) -> None:
        """The key is there."""
        self._person.put(None)
        self._secret.forget()
        self._made.setText(translate("preferences", "Made the key of {person}.").format(person=isolated(person)))

    def _lay_out(self, icon: Drawn) -> None:
        card, grid = QFrame(), QGridLayout()
        as_role(card, Role.CARD)
        card.setLayout(grid)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        for row, (name, title, value) in enumerate(
            (
                ("person", translate("preferences", "People whose keys are here"), self._people),
                ("key", translate("preferences", "Key of this laptop"), self._laptop),
            )
        ):
            label = QLabel(title)
            as_role(label, Role.LABEL)
            value.setObjectName(f"preferences.operator.{name}")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            leading(value)
            grid.addWidget(Mark(icon(name)), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 2)
        grid.setColumnStretch(2, 1)
        as_role(self._people, Role.VALUE)
        as_role(self._laptop, Role.SECONDARY)
        as_role(self._made, Role.OK)
        self._made.setObjectName("preferences.made")
        self.column.addWidget(card)
        self.column.addWidget(self.heading(translate("preferences", "A new key")))
        for widget in (self._person, self._secret, self._made):
            self.column.addWidget(widget)
        self.column.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def _said(self, person: object) -> None:
        if self.presenter is not None and person:
            self.presenter.said(str(person))

    def _ask(self) -> None:
        secret = self._secret.checked()
        if self.presenter is not None:
            self.presenter.make(str(self._person.value() or ""), secret)
