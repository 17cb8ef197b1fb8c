"""The page of somebody who joins: first a request for the lead, then the lead's invitation."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from fieldkit.errors import FieldkitError
from ui.i18n import isolated, translate
from ui.presenters.asking import Ask
from ui.presenters.joining import Invited, JoiningPresenter
from ui.presenters.making import Passphrases
from ui.problems import in_one
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.acts import Acts
from ui.views.comparing import Comparing
from ui.views.fields.passphrase import KeyPassphrase
from ui.views.fields.path import PathField
from ui.views.fields.protection import Protection
from ui.views.hint import Hint
from ui.views.page import Page, Word
from ui.views.requesting import RequestStep
from ui.views.step import Step


class JoiningPage(Page):
    """Two steps, of which a person does one today and the other when the lead has answered."""

    def __init__(self, acts: Acts, ask: Ask, icon: Drawn) -> None:
        super().__init__("joining", translate("joining", "Join by invitation"), _words(), acts)
        self.request, self.invitation = RequestStep(icon), InvitationStep(ask, icon)
        self._steps: dict[str, Step] = {"ask": self.request, "join": self.invitation}
        self._step: Step = self.request
        self._segments = Segments(
            "joining.step",
            translate("joining", "What you do now"),
            [
                Segment("ask", translate("joining", "Ask to be invited")),
                Segment("join", translate("joining", "Join with the invitation")),
            ],
        )
        self.body.addWidget(self._segments, 0, Qt.AlignmentFlag.AlignLeft)
        for step in self._steps.values():
            self.body.addWidget(step, 1)
            step.readied.connect(self._state_step)
            step.worked.connect(self.work)
            step.failed.connect(self.tell)
        self._button = self.offer("")
        self._segments.chosen.connect(self.show_step)
        self.show_step("ask")

    def visit(self) -> None:
        """The first thing to be filled in."""
        self._step.setFocus()

    def shut(self) -> None:
        """No passphrase stays."""
        for step in self._steps.values():
            step.forget()

    def done(self) -> None:
        """Do the step that is shown."""
        self._step.done()

    def show_step(self, key: str) -> None:
        """Show one of the two."""
        self._step = self._steps[key]
        for step in self._steps.values():
            step.setVisible(step is self._step)
        self._button.setText(self._step.title)
        self._button.setAccessibleName(self._step.title)
        self.tell(None)
        self.allow(self._step.ready)

    def _state_step(self, _: bool) -> None:
        self.allow(self._step.ready)


class InvitationStep(Step):
    """The invitation, what it says, the comparison, the passphrase, the folder."""

    def __init__(self, ask: Ask, icon: Drawn) -> None:
        super().__init__("joining.invitation", translate("joining", "Join the mission"))
        self.presenter: JoiningPresenter | None = None
        self._ask = ask
        self._file = PathField("joining.file", translate("joining", "Invitation of the lead"))
        self._about = About()
        self._root = Comparing(
            "joining.root",
            translate("joining", "Root fingerprint of the mission"),
            translate("joining", "The lead read out exactly this"),
        )
        self._secret = KeyPassphrase("joining.passphrase")
        self._folder = PathField("joining.folder", translate("joining", "Folder"))
        self._protection = Protection("joining.protection")
        self._later = (self._about, self._root, self._secret, self._folder, self._protection)
        self._hint = Hint(icon, "signature", translate("joining", "The lead has handed you an invitation."))
        for widget in (self._file, *self._later):
            self.column.addWidget(widget)
        self.column.addWidget(self._hint, 1)
        self.setFocusProxy(self._file)
        self._file.asked.connect(self._point_out_file)
        self._file.named.connect(self._read)
        for field in (self._file, self._folder):
            field.edited.connect(partial(field.tell, ""))
        self._secret.edited.connect(partial(self._protection.tell, ""))  # it may have been one for both
        self._file.done.connect(self._root.take_focus)
        self._root.answered.connect(self._answered)
        self._secret.done.connect(self._folder.setFocus)
        self._folder.asked.connect(self._point_out_folder)
        self._folder.done.connect(self._protection.take_focus)
        self._protection.done.connect(self.done)
        self.show_invited(None)

    def done(self) -> None:
        """Join."""
        key = self._secret.checked()
        mission = self._protection.checked()
        if self.presenter is not None and self._root.same:
            typed = Passphrases(key, mission, self._protection.sealed)
            self.presenter.join(typed, self._folder.value() or "")

    def forget(self) -> None:
        """No passphrase stays."""
        self._secret.forget()
        self._protection.forget()

    def show_invited(self, invited: Invited | None) -> None:
        """What the invitation says; as long as none is read, there is nothing more to fill in."""
        for widget in self._later:
            widget.setVisible(invited is not None)
        self._hint.setVisible(invited is None)
        self._root.show_groups(invited.root if invited else "")
        self.become(False)
        if invited is not None:
            self._about.show_invited(invited)
            self._folder.put(invited.folder)
            self._root.take_focus()

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        """What is wrong at a field."""
        if field == "invitation":
            self._file.tell(in_one(error))
        elif field == "folder":
            self._folder.tell(in_one(error))
        elif field == "passphrase":
            self._secret.forget()
            self._secret.tell(in_one(error))
        elif field == "protection":
            self._protection.tell(in_one(error))
        else:
            self.tell(error)

    def _answered(self, same: bool) -> None:
        self.become(same)
        if same:
            self._secret.setFocus()

    def _read(self, path: str) -> None:
        if self.presenter is not None:
            self.presenter.read(path)

    def _point_out_file(self) -> None:
        found = self._ask.file(translate("joining", "Invitation of the lead"), "*")
        if found is not None:
            self._file.point(found)

    def _point_out_folder(self) -> None:
        found = self._ask.folder(translate("joining", "Where shall the mission stand?"))
        if found is not None:
            self._folder.put(str(found / Path(self._folder.value() or "mission").name))


class About(QFrame):
    """Into which mission somebody is invited, and as whom."""

    def __init__(self) -> None:
        super().__init__()
        self._code, self._title, self._as = QLabel(), QLabel(), QLabel()
        self._sample = QLabel(translate("frame", "SAMPLE, NOT EVIDENCE"))
        self.setObjectName("joining.about")
        as_role(self, Role.CARD)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        head.addWidget(self._code)
        head.addStretch(1)
        head.addWidget(self._sample)
        column.addLayout(head)
        for label, role in (
            (self._code, Role.VALUE),
            (self._title, Role.BODY),
            (self._as, Role.SECONDARY),
            (self._sample, Role.BADGE),
        ):
            as_role(label, role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        column.addWidget(self._title)
        column.addWidget(self._as)

    def show_invited(self, invited: Invited) -> None:
        """What the invitation says; the lead wrote the title."""
        self._code.setText(isolated(invited.code))
        self._title.setText(invited.title)
        invites = translate("joining", "Invites {person} on this laptop, letter {letter}")
        self._as.setText(invites.format(person=isolated(invited.person), letter=isolated(invited.letter)))
        self._sample.setVisible(invited.sample)


def _words() -> list[Word]:
    return [
        Word(
            translate("joining", "First: ask"),
            translate(
                "joining",
                "A small file names your key and this laptop’s. Hand it to the lead on a stick, and read out its"
                " fingerprint.",
            ),
        ),
        Word(
            translate("joining", "Then: join"),
            translate(
                "joining",
                "The lead’s invitation holds your letter and the mission’s root. Compare its fingerprint by voice:"
                " all trust rests on it.",
            ),
        ),
    ]
