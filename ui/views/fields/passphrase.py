"""A field for a passphrase: hidden unless the person asks to see it, and emptied as soon as it was used."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from fieldkit.vault.spoken import spoken
from fieldkit.vault.strength import Strength, strength
from ui.i18n import plain, translate
from ui.theme.roles import Role, as_role
from ui.views.fields.field import Field

HIDDEN_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""What keeps on-screen keyboards from learning it."""


class PassphraseField(Field):
    """A passphrase. Blanks belong to it. `typed`: whether anything stands in it.

    What shows it does not stand where Tab leads: whoever types the next field blind would press it with a blank.
    """

    typed = Signal(bool)

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name, title)
        self._line, self._show, both = QLineEdit(), QPushButton(), QWidget()
        self._line.setObjectName(f"{name}.line")
        self._line.setAccessibleName(title)
        self._line.setInputMethodHints(HIDDEN_HINTS)
        self._line.textEdited.connect(lambda _: self.edited.emit())
        self._line.returnPressed.connect(self.done)
        self._line.editingFinished.connect(self._settle)
        self._line.textChanged.connect(lambda text: self.typed.emit(bool(text)))
        self._show.setObjectName(f"{name}.show")
        as_role(self._show, Role.QUIET)
        self._show.setCheckable(True)
        self._show.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._show.toggled.connect(self._reveal)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._show)
        both.setFocusProxy(self._line)
        self.hold(both)
        self._reveal(False)

    def value(self) -> str | None:
        """What was typed, blanks and all, in the form in which passphrases are compared; None for nothing."""
        return spoken(self._line.text()) or None

    def put(self, value: object) -> None:
        """Nothing is ever shown in it that was not typed into it: whatever the value, the field is emptied."""
        del value
        self.forget()

    def rename(self, title: str) -> None:
        """See `Field`."""
        super().rename(title)
        self._line.setAccessibleName(title)
        self._reveal(self._show.isChecked())

    def forget(self) -> None:
        """Empty the field, hide what will be typed next, and keep nothing that undo could bring back."""
        self._show.setChecked(False)
        self._line.setText("")

    def turn(self) -> None:
        """Show what is hidden, hide what is shown."""
        self._show.toggle()

    def tell_key(self, key: str) -> None:
        """Say which key shows and hides it, as this system writes it; empty for none."""
        words = translate("fields", "{key} shows or hides it").format(key=key) if key else ""
        self._line.setAccessibleDescription(words)
        for widget in (self._line, self._show):
            widget.setToolTip(plain(words))

    def _settle(self) -> None:
        """It is told that something was typed, never what."""
        self.stated.emit(None)

    def _reveal(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self._line.setEchoMode(modes.Normal if shown else modes.Password)
        self._show.setText(translate("fields", "Hide") if shown else translate("fields", "Show"))
        spoken = translate("fields", "Hide: {field}") if shown else translate("fields", "Show: {field}")
        self._show.setAccessibleName(spoken.format(field=self.title))


class KeyPassphrase(QWidget):
    """The passphrase of a key: asked for once where the key is here, twice where it is to be made.

    `lacking` says what to do where that of a key that is here is not typed. `edited` says that it is being typed,
    `done` asks for the next field.
    """

    edited = Signal()
    done = Signal()

    def __init__(self, name: str, lacking: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._fresh, self._lacking = False, lacking or translate("fields", "Type it.")
        self.first = PassphraseField(f"{name}.first", "")
        self.again = PassphraseField(f"{name}.again", translate("fields", "The same once more"))
        self.first.done.connect(self._go_on)
        for field in (self.first, self.again):
            field.edited.connect(self._type)
        self.again.done.connect(self.done)
        self.again.stated.connect(self._compare)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.first, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.again, 1, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.first)
        self.show_fresh(False)

    def show_fresh(self, fresh: bool) -> None:
        """Whether the key is to be made. What was typed for the other kind is forgotten."""
        self._fresh = fresh
        self.first.rename(self.called(fresh=fresh))
        self.again.setVisible(fresh)
        self.forget()

    def called(self, *, fresh: bool) -> str:
        """What the first field is called, for a new key and for one that is here."""
        made, here = translate("fields", "Passphrase of the new key"), translate("fields", "Passphrase of your key")
        return made if fresh else here

    def needed(self) -> str:
        """Why a new one cannot be none."""
        return translate("fields", "A key without a passphrase would sign for whoever holds the laptop.")

    def value(self) -> str | None:
        """What was typed, twice alike where that is asked; None otherwise."""
        typed = self.first.value()
        return typed if not self._fresh or typed == self.again.value() else None

    def check(self) -> bool:
        """Say what is wrong with it; is it all right?"""
        lacking = self.needed() if self._fresh else self._lacking
        self.first.tell("" if self.first.value() else lacking)
        return self._compare() and self.value() is not None

    def checked(self) -> str | None:
        """What was typed, if it is all right; what is wrong with it is said."""
        return self.value() if self.check() else None

    def tell(self, trouble: str) -> None:
        """Say what is wrong with it."""
        self.first.tell(trouble)

    def seek_wrong(self) -> bool:
        """See `Field`."""
        return self.first.seek_wrong() or self.again.seek_wrong()

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.first, self.again):
            field.forget()
            field.tell("")
        self._advise()

    def _compare(self) -> bool:
        differ = self._fresh and bool(self.first.value()) and self.first.value() != self.again.value()
        self.again.tell(translate("fields", "The two are not the same.") if differ else "")
        return not differ

    def _type(self) -> None:
        """What was wrong is not told a moment longer than it is."""
        if self.first.value():
            self.first.tell("")
        if self.value() is not None:
            self.again.tell("")
        self._advise()
        self.edited.emit()

    def _advise(self) -> None:
        """Say how a new one stands while it is typed."""
        typed = self.first.value()
        self.first.remark(advice(strength(typed)) if self._fresh and typed else "")

    def _go_on(self) -> None:
        if self._fresh:
            self.again.setFocus()
        else:
            self.done.emit()


class MissionPassphrase(KeyPassphrase):
    """The passphrase of a mission: asked for once to open it, twice where it is to be made or changed."""

    def called(self, *, fresh: bool) -> str:
        """See `KeyPassphrase`."""
        made = translate("fields", "New passphrase of the mission")
        return made if fresh else translate("fields", "Passphrase of the mission")

    def needed(self) -> str:
        """See `KeyPassphrase`."""
        return translate("fields", "Without a passphrase whoever holds the laptop could open the mission.")


def advice(found: Strength) -> str:
    """What is said of a new passphrase, and no more than can be known of it."""
    return {
        Strength.WEAK: translate("fields", "Short: whoever takes the laptop can try out all like it."),
        Strength.FAIR: translate("fields", "Fair. One more word makes it a thousand times harder to guess."),
        Strength.LONG: translate(
            "fields", "Long. Good, unless it is a saying, a song or a name: those are tried first."
        ),
    }[found]
