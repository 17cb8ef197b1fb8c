"""How a new mission lies on the disk: encrypted under a passphrase of its own, unless somebody says otherwise."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme.roles import Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.fields.passphrase import MissionPassphrase

SEALED, PLAIN = "sealed", "plain"


class Protection(QWidget):
    """`done` asks for the next field."""

    done = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        title = translate("protection", "How the mission lies on the disk")
        label, self._words = QLabel(title), QLabel()
        as_role(label, Role.LABEL)
        as_role(self._words, Role.SECONDARY)
        self._words.setWordWrap(True)
        self._choice = Segments(
            f"{name}.kind",
            title,
            [
                Segment(SEALED, translate("protection", "Encrypted")),
                Segment(PLAIN, translate("protection", "Without encryption")),
            ],
        )
        label.setBuddy(self._choice)
        self._secret = MissionPassphrase(f"{name}.passphrase")
        self._secret.show_fresh(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._words)
        column.addSpacing(8)
        column.addWidget(self._secret)
        self.setFocusProxy(self._choice)
        self._secret.done.connect(self.done)
        self._choice.chosen.connect(lambda _: self._show())
        self._show()

    @property
    def sealed(self) -> bool:
        """Is the mission to be encrypted?"""
        return self._choice.choice == SEALED

    def value(self) -> str | None:
        """The passphrase of the mission; None where none is needed, or none was typed twice alike."""
        return self._secret.value() if self.sealed else None

    def check(self) -> bool:
        """Say what is wrong with it; is it all right?"""
        return not self.sealed or self._secret.check()

    def checked(self) -> str | None:
        """`value`; what is wrong with it is said."""
        return self.value() if self.check() else None

    def tell(self, trouble: str) -> None:
        """Say what is wrong with the passphrase."""
        self._secret.tell(trouble)

    def seek_wrong(self) -> bool:
        """See `Field`."""
        return self._secret.seek_wrong()

    def forget(self) -> None:
        """No passphrase stays."""
        self._secret.forget()

    def take_focus(self) -> None:
        """The passphrase, where one is needed."""
        (self._secret if self.sealed else self._choice).setFocus()

    def _show(self) -> None:
        self._secret.setVisible(self.sealed)
        sealed = translate(
            "protection",
            "Two secrets: this passphrase opens the mission for everybody who works in it; that of your key signs"
            " for you alone.",
        )
        plain = translate(
            "protection",
            "Whoever holds the disk reads everything. For practice, or for a server whose disk is encrypted.",
        )
        self._words.setText(sealed if self.sealed else plain)
        as_role(self._words, Role.SECONDARY if self.sealed else Role.WARN)
        if not self.sealed:
            self._secret.forget()
