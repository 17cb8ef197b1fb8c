"""A field for a passphrase: hidden unless the person asks to see it, and emptied as soon as it was used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.i18n import translate
from ui.views.fields.field import Field

HIDDEN_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
"""What keeps on-screen keyboards from learning it."""


class PassphraseField(Field):
    """A passphrase. Blanks belong to it; how strong it is, nobody says."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__(name, title)
        self._line, self._show, both = QLineEdit(), QPushButton(), QWidget()
        self._line.setObjectName(f"{name}.line")
        self._line.setAccessibleName(title)
        self._line.setInputMethodHints(HIDDEN_HINTS)
        self._line.returnPressed.connect(self.done)
        self._line.editingFinished.connect(self._settle)
        self._show.setObjectName(f"{name}.show")
        self._show.setProperty("role", "quiet")
        self._show.setCheckable(True)
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
        """What was typed, blanks and all; None for nothing."""
        return self._line.text() or None

    def put(self, value: object) -> None:
        """Nothing is ever shown in it that was not typed into it: whatever the value, the field is emptied."""
        del value
        self.forget()

    def forget(self) -> None:
        """Empty the field, hide what will be typed next, and keep nothing that undo could bring back."""
        self._show.setChecked(False)
        self._line.setText("")

    def _settle(self) -> None:
        """It is told that something was typed, never what."""
        self.stated.emit(None)

    def _reveal(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self._line.setEchoMode(modes.Normal if shown else modes.Password)
        self._show.setText(translate("fields", "Hide") if shown else translate("fields", "Show"))
        spoken = translate("fields", "Hide: {field}") if shown else translate("fields", "Show: {field}")
        self._show.setAccessibleName(spoken.format(field=self.title))


class NewPassphrase(QWidget):
    """The passphrase of a key that is to be made, typed twice."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.first = PassphraseField(f"{name}.first", translate("fields", "Passphrase of the new key"))
        self.again = PassphraseField(f"{name}.again", translate("fields", "The same once more"))
        self.first.done.connect(self.again.setFocus)
        self.again.stated.connect(self.check)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.first, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.again, 1, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self.first)

    def value(self) -> str | None:
        """What was typed twice alike; None unless it was."""
        typed = self.first.value()
        return typed if typed == self.again.value() else None

    def check(self) -> bool:
        """Say what is wrong with it; is it all right?"""
        typed, again = self.first.value(), self.again.value()
        differ = typed is not None and again is not None and typed != again
        self.again.tell(translate("fields", "The two are not the same. Type both again.") if differ else "")
        return typed is not None and typed == again

    def forget(self) -> None:
        """Empty both."""
        for field in (self.first, self.again):
            field.forget()
            field.tell("")
