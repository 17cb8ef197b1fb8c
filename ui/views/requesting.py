"""The first step of joining: a request for the lead, and the fingerprint to read out to them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from ui.i18n import isolated, translate
from ui.presenters.joining import RequestPresenter
from ui.problems import in_one
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.fields.passphrase import KeyPassphrase
from ui.views.fields.pick import SuggestField
from ui.views.fingerprint import Fingerprint
from ui.views.hint import ALL, Hint
from ui.views.step import Step


class RequestStep(Step):
    """Who asks, and the passphrase of their key."""

    def __init__(self, icon: Drawn) -> None:
        super().__init__("joining.request", translate("joining", "Write the request…"))
        self.presenter: RequestPresenter | None = None
        self._person = SuggestField("joining.person", translate("joining", "Your code"), "P-02")
        self._secret = KeyPassphrase("joining.key")
        self._written, self._path, self._groups = QWidget(), QLabel(), Fingerprint("joining.request.groups")
        for widget in (self._person, self._secret, self._written):
            self.column.addWidget(widget)
        self._hint = Hint(
            icon, "drive", translate("joining", "The request is a small file. Hand it to the lead on a stick.")
        )
        self.column.addWidget(self._hint, ALL)
        self.column.addStretch(1)
        self._lay_out_written()
        self.setFocusProxy(self._person)
        self._person.stated.connect(self._said)
        self._person.done.connect(self._secret.setFocus)
        self._secret.done.connect(self.done)
        self.become(True)

    def begin(self, presenter: RequestPresenter) -> None:
        """Show whose keys are here; the only one is taken to be the person's own."""
        self.presenter, known = presenter, presenter.known()
        self._person.offer(known)
        self._person.put(known[0] if len(known) == 1 else "")
        self._secret.show_fresh(len(known) != 1)

    def done(self) -> None:
        """Write it."""
        secret = self._secret.checked()
        if self.presenter is not None:
            title = translate("joining", "Save the request as")
            self.presenter.request(self._person.value() or "", secret, title)

    def forget(self) -> None:
        """No passphrase stays."""
        self._secret.forget()

    def show_fresh(self, fresh: bool) -> None:
        """Whether the person's key is to be made."""
        self._secret.show_fresh(fresh)

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        """What is wrong at a field."""
        if field == "person":
            self._person.tell(in_one(error))
        elif field == "passphrase":
            self._secret.forget()
            self._secret.tell(in_one(error))
        else:
            self.tell(error)

    def show_request(self, target: Path, groups: str) -> None:
        """The request is written; nothing more can be done until the lead answers."""
        self.forget()
        self._path.setText(
            translate("joining", "Wrote {file}. Hand it to the lead.").format(file=isolated(str(target)))
        )
        self._groups.show_groups(groups)
        self._hint.hide()
        self._written.show()

    def _lay_out_written(self) -> None:
        head = QLabel(translate("joining", "Read this out to the lead; they compare it before they invite you"))
        as_role(head, Role.HEADING)
        self._path.setObjectName("joining.request.path")
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self._written)
        column.setContentsMargins(0, 16, 0, 0)
        for label in (self._path, head):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._groups)
        self._written.hide()

    def _said(self, _: object) -> None:
        if self.presenter is not None and self._person.value():
            self.presenter.said(self._person.value() or "")
