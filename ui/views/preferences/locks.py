"""The section of locks: when a mission is locked by itself, and the passphrase of the one that is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from ui.i18n import isolated, translate
from ui.presenters.relocking import RelockPresenter
from ui.problems import in_one
from ui.settings import IDLE_MINUTES, Settings
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.acts import Acts
from ui.views.fields.passphrase import MissionPassphrase
from ui.views.hint import Hint
from ui.views.preferences.section import Section
from ui.views.wrapped import Wrapped


class LocksSection(Section):
    """Passphrases go by themselves, and are forgotten with the page."""

    def __init__(self, settings: Settings, acts: Acts, icon: Drawn) -> None:
        super().__init__("locks", translate("preferences", "Keys and locking"), "lock")
        self.presenter: RelockPresenter | None = None
        self._settings, self._acts = settings, acts
        self._told, self._which, self._changed = Wrapped(), Wrapped(), Wrapped()
        title = translate("preferences", "Lock the mission when nobody touched anything for")
        minutes = [Segment(str(one), isolated(_minutes(one))) for one in IDLE_MINUTES.choices]
        self._idle = Segments("preferences.locks.idle", title, minutes)
        self._form = QWidget()
        self._old, self._fresh = (
            MissionPassphrase("preferences.locks.old"),
            MissionPassphrase("preferences.locks.new"),
        )
        self._fresh.show_fresh(True)
        self._change = QPushButton(translate("preferences", "Change the passphrase"))
        self._lay_out(title, icon)
        self._idle.chosen.connect(lambda key: settings.put(IDLE_MINUTES, int(key)))
        self._old.done.connect(self._fresh.setFocus)
        self._fresh.done.connect(self._ask)
        self._change.clicked.connect(self._ask)
        acts.changed.connect(self._say_key)
        self._say_key()

    def visit(self) -> None:
        """Show what holds."""
        self._idle.choose(str(self._settings.get(IDLE_MINUTES)))
        folder = self.presenter.folder if self.presenter is not None else None
        self._form.setVisible(folder is not None)
        none = translate("preferences", "No encrypted mission is open.")
        some = translate(
            "preferences", "Of the mission {name}. A backup that was made before opens by the earlier one."
        )
        self._which.setText(some.format(name=isolated(folder.stem)) if folder is not None else none)

    def take_focus(self) -> None:
        """The minutes."""
        self._idle.setFocus()

    def forget(self) -> None:
        """No passphrase stays."""
        for secret in (self._old, self._fresh):
            secret.forget()

    def work(self, busy: bool) -> None:
        """It is being changed."""
        self._form.setEnabled(not busy)

    def show_wrong(self, error: FieldkitError) -> None:
        """The earlier one does not open it."""
        self._old.forget()
        self._old.tell(in_one(error))
        self._old.setFocus()

    def show_changed(self) -> None:
        """It is locked by the new one."""
        self.forget()
        self._changed.setText(translate("preferences", "The mission opens by its new passphrase from now on."))
        self._changed.show()

    def _lay_out(self, title: str, icon: Drawn) -> None:
        label, both, form = QLabel(title), QVBoxLayout(), QVBoxLayout(self._form)
        as_role(label, Role.LABEL)
        label.setBuddy(self._idle)
        both.setSpacing(4)
        both.addWidget(label)
        both.addWidget(self._idle, 0, Qt.AlignmentFlag.AlignLeading)
        self._change.setObjectName("preferences.locks.change")
        self._change.setAccessibleName(self._change.text())
        self._changed.setObjectName("preferences.locks.changed")
        recovery = Wrapped(
            translate(
                "preferences",
                "The recovery sheet cannot be printed again: no copy of its key was kept, so that nobody finds one"
                " here. A new passphrase leaves it as it is. Where the paper is lost, make an encrypted copy of the"
                " mission, which gets a key of its own.",
            )
        )
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(16)
        for widget in (self._old, self._fresh):
            form.addWidget(widget)
        form.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeading)
        for text, role in (
            (self._told, Role.SECONDARY),
            (self._which, Role.SECONDARY),
            (self._changed, Role.OK),
            (recovery, Role.SECONDARY),
        ):
            as_role(text, role)
        self.column.addLayout(both)
        self.column.addWidget(self._told)
        self.column.addWidget(self.heading(translate("preferences", "Passphrase of the mission")))
        for part in (self._which, self._form, self._changed):
            self.column.addWidget(part)
        self._changed.hide()
        self.column.addWidget(self.heading(translate("preferences", "Recovery sheet")))
        self.column.addWidget(recovery)
        self.column.addWidget(Hint(icon, "lock", translate("preferences", "A locked mission shows nothing.")), 1)

    def _say_key(self) -> None:
        key = self._acts.key("app.lock")
        by_key = translate("preferences", "{key} locks it at once, and so does the sleep of the laptop.")
        asleep = translate("preferences", "The sleep of the laptop locks it at once.")
        self._told.setText(by_key.format(key=key) if key else asleep)

    def _ask(self) -> None:
        old = self._old.checked()
        fresh = self._fresh.checked()
        self._changed.hide()
        if self.presenter is not None:
            self.presenter.change(old, fresh)


def _minutes(count: int) -> str:
    return translate("preferences", "%n min", "", count)
