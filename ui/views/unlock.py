"""The page before a mission that is encrypted or was locked: its passphrase, and who acts from here on."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from ui.i18n import isolated, translate
from ui.presenters.unlocking import Door, Typed, UnlockPresenter
from ui.problems import in_one, told
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.elided import Elided
from ui.views.fields.passphrase import KeyPassphrase, MissionPassphrase
from ui.views.fields.pick import SuggestField
from ui.views.fields.text import LineField
from ui.views.hint import Hint
from ui.views.notice import WayOut
from ui.views.page import Page, Word
from ui.views.wrapped import Wrapped


class UnlockPage(Page):
    """Of a mission that was locked only `withdrawn` leads away: what lies below must not be seen again."""

    withdrawn = Signal()

    def __init__(self, acts: Acts, icon: Drawn, door: Door) -> None:
        title = translate("unlock", "Unlock {mission}").format(mission=isolated(door.folder.stem))
        super().__init__("unlock", title, _words(sealed=door.sealed), acts)
        self.presenter: UnlockPresenter[Any] | None = None
        self._door, self._intro, self._slow = door, Wrapped(), Wrapped()
        self._where = Elided(mode=Qt.TextElideMode.ElideMiddle)
        self._mission = MissionPassphrase(
            "unlock.mission", translate("unlock", "Type it, or use the recovery key.")
        )
        self._forgot, self._rescue = QPushButton(), QWidget()
        self._recovery = LineField(
            "unlock.recovery", translate("unlock", "Recovery key"), hint="AGE-SECRET-KEY-1 …"
        )
        self._fresh = MissionPassphrase("unlock.fresh")
        self._fresh.show_fresh(True)
        self._who = QWidget()
        self._person = SuggestField("unlock.person", translate("unlock", "Who works here"), "P-01")
        self._key = KeyPassphrase("unlock.key", _lacking(door))
        self._reading = QCheckBox(translate("unlock", "Only look: nothing can be recorded, and no key is needed"))
        self._lay_out(icon)
        self._connect()
        self.offer(translate("unlock", "Unlock"))
        self._show_way(rescuing=False)

    def begin(self, presenter: UnlockPresenter[Any]) -> None:
        """Show whose keys are here; whoever acted last is suggested."""
        self.presenter, known, last = presenter, presenter.people(), presenter.door.person
        self._person.offer(known)
        self._person.put(last if last in known else known[0] if len(known) == 1 else "")

    def visit(self) -> None:
        """What is typed first."""
        if self._door.sealed:
            (self._recovery if self._rescuing else self._mission).setFocus()
        else:
            (self._key if self._person.value() else self._person).setFocus()

    def shut(self) -> None:
        """No secret stays."""
        self._forget()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nor under another page."""
        super().hideEvent(event)
        self._forget()

    def back(self) -> None:
        """Away from a mission that was locked, or back to where it was to be opened from."""
        if self.busy:
            return
        if self._door.locked:
            self.withdrawn.emit()
        else:
            self.left.emit()

    def work(self, busy: bool) -> None:
        """It is being opened, or did not open."""
        super().work(busy)
        self._slow.setVisible(busy)

    def done(self) -> None:
        """Open it."""
        if self.presenter is None or self.busy:
            return
        self.tell(None)
        self.presenter.unlock(self._typed())
        self._seek_wrong()

    def show_damaged(self, error: FieldkitError) -> None:
        """It opens, and does not read: the way out stands beside it."""
        said = told(error)
        title = translate("start", "Make it anew from its copies")
        self.notice.tell("error", said.sentence, said.remedy, WayOut(title, self._mend))

    def _mend(self) -> None:
        if self.presenter is not None:
            self.presenter.mend(self._typed(), translate("start", "Make a mission anew from its copies"))

    def _typed(self) -> Typed:
        return Typed(
            mission=self._asked(self._mission, self._door.sealed and not self._rescuing),
            recovery=self._recovery.value() if self._rescuing else None,
            fresh=self._asked(self._fresh, self._rescuing),
            person=self._person.value() or "",
            key=self._asked(self._key, not self._reading.isChecked()),
            reading=self._reading.isChecked(),
        )

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        """What is wrong at a field; a passphrase is typed anew."""
        secrets = {"mission": self._mission, "fresh": self._fresh, "key": self._key}
        fields = {"person": self._person, "recovery": self._recovery}
        if field in secrets:
            secrets[field].forget()
            secrets[field].tell(in_one(error))
            secrets[field].setFocus()
        elif field in fields:
            fields[field].tell(in_one(error))
            if error is not None:
                fields[field].setFocus()
        else:
            self.tell(error)

    def _seek_wrong(self) -> bool:
        """The first field with which something is wrong takes the focus."""
        in_order = (self._mission, self._recovery, self._fresh, self._person, self._key)
        return any(field.seek_wrong() for field in in_order)

    @property
    def _rescuing(self) -> bool:
        return not self._rescue.isHidden()

    @staticmethod
    def _asked(secret: KeyPassphrase, wanted: bool) -> str | None:
        return secret.checked() if wanted else None

    def _forget(self) -> None:
        for secret in (self._mission, self._fresh, self._key):
            secret.forget()
        self._recovery.put(None)

    def _show_way(self, *, rescuing: bool) -> None:
        self._mission.setVisible(self._door.sealed and not rescuing)
        self._rescue.setVisible(rescuing)
        self._forgot.setVisible(self._door.sealed)
        forgotten = translate("unlock", "Forgotten? Use the recovery key")
        self._forgot.setText(translate("unlock", "Use the passphrase") if rescuing else forgotten)
        self._forgot.setAccessibleName(self._forgot.text())
        self._forget()

    def _turn(self) -> None:
        self._show_way(rescuing=not self._rescuing)
        self.visit()

    def _connect(self) -> None:
        self._forgot.clicked.connect(self._turn)
        self._mission.done.connect(self._go_to_key)
        self._recovery.done.connect(self._fresh.setFocus)
        self._fresh.done.connect(self._go_to_key)
        self._person.done.connect(self._key.setFocus)
        self._key.done.connect(self.done)
        self._reading.toggled.connect(lambda reading: self._who.setVisible(not reading))

    def _go_to_key(self) -> None:
        if self._reading.isChecked():
            self.done()
        else:
            (self._key if self._person.value() else self._person).setFocus()

    def _lay_out(self, icon: Drawn) -> None:
        self._forgot.setObjectName("unlock.forgot")
        as_role(self._forgot, Role.QUIET)
        self._reading.setObjectName("unlock.reading")
        self._reading.setAccessibleName(self._reading.text())
        self._where.setObjectName("unlock.where")
        self._where.setText(
            translate("unlock", "Mission folder: {path}").format(path=isolated(str(self._door.folder)))
        )
        self._intro.setText(_intro(self._door))
        self._slow.setText(
            translate("unlock", "Opening takes a second or two. That is meant: so does every guess of a thief.")
        )
        as_role(self._slow, Role.SECONDARY)
        rescue, who, row = QVBoxLayout(self._rescue), QHBoxLayout(self._who), QHBoxLayout()
        for column in (rescue, who):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
        rescue.addWidget(self._recovery)
        rescue.addWidget(self._fresh)
        who.addWidget(self._person, 1, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self._key, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._forgot)
        row.addStretch(1)
        self.body.addWidget(self._where)
        self.body.addWidget(self._intro)
        self.body.addWidget(self._mission)
        self.body.addWidget(self._rescue)
        self.body.addLayout(row)
        self.body.addWidget(self._who)
        self.body.addWidget(self._reading)
        self.body.addWidget(self._slow)
        self.body.addWidget(Hint(icon, "lock", translate("unlock", "Nothing of the mission is shown.")), 1)
        self._slow.hide()
        self._reading.setVisible(_may_look(self._door))
        self._reading.setChecked(self._door.reading)
        self._who.setVisible(not self._door.reading)


def _lacking(door: Door) -> str:
    """What is said of the passphrase of a key that was not typed."""
    if _may_look(door):
        return translate("unlock", "Type it, or tick “Only look”.")
    return ""


def _may_look(door: Door) -> bool:
    return door.sealed and not door.working


def _intro(door: Door) -> str:
    if door.working:
        return translate(
            "unlock",
            "The mission is locked. What was being brought in goes on to its end; then the mission is closed, too.",
        )
    if door.locked:
        return translate(
            "unlock", "The mission is locked. What was half typed stands in its field again afterwards."
        )
    return translate("unlock", "The mission is encrypted. It opens by its passphrase.")


def _words(*, sealed: bool) -> list[Word]:
    return _of_sealed() if sealed else _of_plain()


def _of_sealed() -> list[Word]:
    return [
        Word(
            translate("unlock", "Two secrets"),
            translate(
                "unlock",
                "The passphrase of the mission opens it for everybody who works in it. The passphrase of your key"
                " signs that it is you who acts from here on.",
            ),
        ),
        Word(
            translate("unlock", "Forgotten"),
            translate(
                "unlock",
                "The key on the recovery sheet opens the mission and gives it another passphrase. Where that is"
                " lost, too, nobody can open it.",
            ),
        ),
        Word(
            translate("unlock", "What it keeps safe"),
            translate(
                "unlock",
                "All that lies on the disk. An open mission is not safe from whoever sits at it, nor what the"
                " system itself writes to the disk when memory is short: encrypt the disk, too.",
            ),
        ),
    ]


def _of_plain() -> list[Word]:
    return [
        Word(
            translate("unlock", "Who acts"),
            translate("unlock", "The passphrase of your key signs that it is you who acts from here on."),
        ),
        Word(
            translate("unlock", "What it keeps safe"),
            translate(
                "unlock",
                "This mission is not encrypted: whoever holds the disk can read it. The lock keeps others from"
                " looking, and from recording in your name.",
            ),
        ),
        Word(
            translate("unlock", "Half typed"),
            translate("unlock", "It is kept with the mission, and stands in its field again."),
        ),
    ]
