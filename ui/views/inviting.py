"""The page of a lead who invites: the request, the comparison, the letter, the passphrase, the invitation."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from ui.i18n import isolated, translate
from ui.presenters.asking import Ask
from ui.presenters.inviting import Asked, InvitingPresenter
from ui.problems import in_one
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.comparing import Comparing
from ui.views.fields.field import Field
from ui.views.fields.passphrase import KeyPassphrase
from ui.views.fields.path import PathField
from ui.views.fields.pick import PickField
from ui.views.fingerprint import Fingerprint
from ui.views.founding import LETTERS
from ui.views.hint import ALL, Hint
from ui.views.page import Page, Word


class InvitingPage(Page):
    """A request that was compared is answered; nothing is issued before."""

    def __init__(self, acts: Acts, ask: Ask, icon: Drawn) -> None:
        super().__init__("inviting", translate("inviting", "Invite somebody"), _words(), acts)
        self.presenter: InvitingPresenter | None = None
        self._ask = ask
        self._file = PathField("inviting.file", translate("inviting", "Request of the guest"))
        self._who = Comparing(
            "inviting.who",
            translate("inviting", "Fingerprint of the request"),
            translate("inviting", "They read out exactly this"),
        )
        self._letter = PickField(
            "inviting.letter", translate("inviting", "Letter of their laptop"), [(one, one) for one in LETTERS]
        )
        self._secret = KeyPassphrase("inviting.passphrase")
        self._authority = PathField(
            "inviting.authority", translate("inviting", "Where the authority’s keys were moved to")
        )
        self._hint = Hint(icon, "person", translate("inviting", "Whoever wants to join has handed you a request."))
        self._person, self._later, self._written = QLabel(), QWidget(), Written()
        self._fields: dict[str, Field] = {
            "request": self._file,
            "letter": self._letter,
            "authority": self._authority,
        }
        self._lay_out()
        self._connect()
        self.offer(translate("inviting", "Write the invitation…"))
        self.show_asked(None)

    def visit(self) -> None:
        """Begin with the request."""
        self._file.setFocus()
        if self.presenter is not None:
            self.presenter.visit()

    def shut(self) -> None:
        """No passphrase stays."""
        self._secret.forget()

    def done(self) -> None:
        """Write the invitation."""
        secret = self._secret.checked()
        if self.presenter is not None and self._who.same:
            self.presenter.invite(
                self._letter.value(),
                secret,
                self._authority.value() or "",
                translate("inviting", "Save the invitation as"),
            )

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        """What is wrong at a field."""
        if field == "passphrase":
            self._secret.forget()
            self._secret.tell(in_one(error))
        elif field in self._fields:
            self._fields[field].tell(in_one(error))
        else:
            self.tell(error)
        if field == "authority":
            self.show_authority(False)

    def show_authority(self, here: bool) -> None:
        """Whether the authority's keys are on this laptop; where they are not, their medium is asked for."""
        self._authority.setVisible(not here)

    def show_letter(self, letter: str) -> None:
        """The first letter that no laptop has."""
        self._letter.put(letter)

    def show_asked(self, asked: Asked | None) -> None:
        """Who asks; as long as nobody does, there is nothing more to fill in."""
        self._later.setVisible(asked is not None)
        self._hint.setVisible(asked is None)
        self._written.hide()
        self._who.show_groups(asked.groups if asked else "")
        self.allow(False)
        if asked is not None:
            said = translate("inviting", "{person} asks to be invited").format(person=isolated(asked.person))
            self._person.setText(said)
            self._who.take_focus()

    def show_written(self, target: Path, groups: str) -> None:
        """The invitation is written; the guest compares the root before they join."""
        self._secret.forget()
        self._later.hide()
        self._written.show_written(target, groups)
        self.allow(False)

    def _lay_out(self) -> None:
        self._person.setObjectName("inviting.person")
        as_role(self._person, Role.TITLE)
        later, grid = QVBoxLayout(self._later), QGridLayout()
        later.setContentsMargins(0, 0, 0, 0)
        later.setSpacing(16)
        grid.setHorizontalSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._letter, 0, 0, top)
        grid.addWidget(self._secret, 0, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        for widget in (self._person, self._who):
            later.addWidget(widget)
        later.addLayout(grid)
        later.addWidget(self._authority)
        for part in (self._file, self._later, self._written):
            self.body.addWidget(part)
        self.body.addWidget(self._hint, ALL)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._file.asked.connect(self._point_out_file)
        self._file.named.connect(self._read)
        self._file.done.connect(self._who.take_focus)
        self._who.answered.connect(self._answered)
        self._secret.done.connect(self.done)
        self._authority.asked.connect(self._point_out_authority)
        self._authority.done.connect(self.done)

    def _answered(self, same: bool) -> None:
        self.allow(same)
        if same:
            self._secret.setFocus()

    def _read(self, path: str) -> None:
        if self.presenter is not None:
            self.presenter.read(path)

    def _point_out_file(self) -> None:
        found = self._ask.file(translate("inviting", "Request of the guest"), "*")
        if found is not None:
            self._file.point(found)

    def _point_out_authority(self) -> None:
        found = self._ask.folder(translate("inviting", "Where the authority’s keys were moved to"))
        if found is not None:
            self._authority.put(str(found))


class Written(QWidget):
    """The invitation is written: what to do with it."""

    def __init__(self) -> None:
        super().__init__()
        self._path, self._groups = QLabel(), Fingerprint("inviting.root")
        self._path.setObjectName("inviting.written")
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        head = QLabel(
            translate("inviting", "Read this root fingerprint out to the guest; they compare it before they join")
        )
        as_role(head, Role.HEADING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self._path, head):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self._groups)

    def show_written(self, target: Path, groups: str) -> None:
        """Where it lies, and the root of the mission."""
        said = translate("inviting", "Wrote {file}. Hand it to the guest.").format(file=isolated(str(target)))
        self._path.setText(said)
        self._groups.show_groups(groups)
        self.show()


def _words() -> list[Word]:
    return [
        Word(
            translate("inviting", "The request"),
            translate("inviting", "The guest hands it to you on a stick, and reads its fingerprint out."),
        ),
        Word(
            translate("inviting", "Compare first"),
            translate(
                "inviting",
                "Whoever is invited can write into the mission. Nothing is issued before you say that it is them.",
            ),
        ),
        Word(
            translate("inviting", "A letter for each laptop"),
            translate(
                "inviting", "It stands in every number that the laptop gives, so no two number anything alike."
            ),
        ),
    ]
