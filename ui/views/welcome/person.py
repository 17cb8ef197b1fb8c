"""The second card: who works here, and the key that signs for them."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fieldkit.errors import AlreadyThere, FieldkitError
from ui.i18n import isolated, translate
from ui.presenters.welcome import Owner, PersonPresenter
from ui.problems import in_one
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.fields.passphrase import KeyPassphrase
from ui.views.fields.text import LineField
from ui.views.fingerprint import Fingerprint
from ui.views.hint import ALL, Hint
from ui.views.welcome.card import WelcomeCard


class PersonCard(WelcomeCard):
    """Once the key is made, its fingerprint takes the place of the form."""

    def __init__(self, icon: Drawn) -> None:
        super().__init__(
            "person",
            translate("welcome", "Who works here"),
            translate(
                "welcome",
                "A code stands for you in every record, such as P-01. Your name is not asked for: who P-01 is, your"
                " organisation writes down elsewhere, so that no stolen laptop tells it.",
            ),
        )
        self.presenter: PersonPresenter | None = None
        self._form, self._made, self._said = QWidget(), QWidget(), QLabel()
        self._person = LineField("welcome.person", translate("welcome", "Your code"), hint="P-01")
        self._secret = KeyPassphrase("welcome.passphrase")
        self._secret.show_fresh(True)
        self._groups = Fingerprint("welcome.groups")
        self._lay_out(icon)
        self._person.stated.connect(self._look_at)
        self._person.done.connect(self._secret.setFocus)
        self._secret.done.connect(self.done)

    def begin(self, presenter: PersonPresenter) -> None:
        """Show whose keys are here already."""
        self.presenter, known = presenter, presenter.known()
        self._show_form(not known)
        self._groups.hide()
        if known:
            here = translate("welcome", "On this laptop are the keys of: {people}")
            self._said.setText(here.format(people=", ".join(map(isolated, known))))

    @property
    def asks(self) -> bool:
        """Not once there is a key."""
        return not self._form.isHidden()

    def visit(self) -> None:
        """The code comes first."""
        self._person.setFocus()

    def done(self) -> None:
        """Make the key, or go on with the one that is made."""
        if not self.asks:
            self.passed.emit()
            return
        secret = self._secret.checked()
        if self.presenter is not None:
            self.presenter.make(str(self._person.value() or ""), secret)

    def forget(self) -> None:
        """No passphrase stays."""
        self._secret.forget()

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        """What is wrong at a field."""
        if field == "person" and (error is None or not isinstance(error, AlreadyThere)):
            self._person.tell(in_one(error))
        else:
            self.tell(error)

    def show_made(self, owner: Owner) -> None:
        """The key is there: what the lead compares stands where it was asked for."""
        self.forget()
        self._said.setText(
            translate(
                "welcome",
                "The key of {person} is made. Whoever invites you asks for its fingerprint: read it out to them, by"
                " voice. It is no secret, and can be shown again when you join.",
            ).format(person=isolated(owner.code))
        )
        self._groups.show_groups(owner.groups)
        self._groups.show()
        self._show_form(False)

    def _show_form(self, asked: bool) -> None:
        self._form.setVisible(asked)
        self._made.setVisible(not asked)
        self.rename(translate("welcome", "Make the key") if asked else translate("welcome", "Next"))
        self.become(True)

    def _lay_out(self, icon: Drawn) -> None:
        needed = QLabel(
            translate(
                "welcome",
                "The passphrase opens the key that signs for you. It is typed when a packet is sealed; nobody can"
                " bring it back if it is forgotten.",
            )
        )
        for label, role in ((needed, Role.SECONDARY), (self._said, Role.BODY)):
            as_role(label, role)
            label.setWordWrap(True)
        form, made = QVBoxLayout(self._form), QVBoxLayout(self._made)
        for column in (form, made):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
        hint = Hint(icon, "signature", translate("welcome", "What you sign, everybody can check for decades."))
        for widget in (self._person, self._secret, needed):
            form.addWidget(widget)
        form.addWidget(hint, 1)
        self._said.setObjectName("welcome.made")
        made.addWidget(self._said)
        made.addWidget(self._groups)
        made.addStretch(1)
        self.column.addWidget(self._form, ALL)
        self.column.addWidget(self._made, ALL)

    def _look_at(self, person: object) -> None:
        if self.presenter is not None and person:
            self.presenter.said(str(person))
