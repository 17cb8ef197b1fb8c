"""A packet that can be handed over: where it lies, its seal, what checking it found, what to do with it."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.i18n import isolated, translate
from ui.presenters.packets import Handed
from ui.theme.icons import Icons
from ui.theme.roles import Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.amounts import size
from ui.views.elided import Elided
from ui.views.packets import wording
from ui.views.packets.stating import Stating
from ui.views.press import Press

MIDDLE = Qt.TextElideMode.ElideMiddle
GROUP = 8


class HandedColumn(QWidget):
    """`again` asks to seal another packet, `findings` to see what the check found in full, `slip` the slip."""

    again = Signal()
    findings = Signal()
    slip = Signal()

    def __init__(self, acts: Acts, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("packets.handed")
        self._state, self._check = Stating(icons, "packets.handed.state"), Stating(icons, "packets.handed.check")
        self._packet, self._size, self._seal = (
            _text(f"packets.handed.{part}") for part in ("packet", "size", "seal")
        )
        self._file, self._folder = Elided(mode=MIDDLE), Elided(mode=MIDDLE)
        self._file.setObjectName("packets.handed.file")
        self._folder.setObjectName("packets.handed.folder")
        as_role(self._packet, Role.VALUE)
        self._findings = _quiet("findings", translate("packets", "Show what was checked"), self.findings)
        self._slip = _quiet("show_slip", translate("packets", "Show the slip"), self.slip)
        self._again = _quiet("again", translate("packets", "Seal another packet"), self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (self._state, self._packet, self._file, self._folder, self._size):
            column.addWidget(widget)
        for name in ("packets.reveal", "packets.copy", "packets.slip"):
            column.addWidget(ActButton(acts, name, f"packets.handed.{name.partition('.')[2]}"))
        column.addWidget(_heading(translate("packets", "Seal: SHA-256 of seal.txt")))
        column.addWidget(self._seal)
        column.addSpacing(8)
        below: tuple[QWidget, ...] = (self._check, self._findings, self._slip)
        for part in below:
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._again)

    def show_handed(self, handed: Handed) -> None:
        """Everything that is known of it."""
        title = translate("packets", "Sealed and read back") if handed.fresh else translate("packets", "Sealed")
        self._state.say("ok", title)
        self._packet.setText(isolated(handed.packet))
        self._file.setText(isolated(handed.path.name))
        self._folder.setText(isolated(str(handed.path.parent)))
        self._size.setText(size(handed.size) if handed.size else "")
        self._size.setVisible(bool(handed.size))
        groups = [handed.seal[start : start + GROUP] for start in range(0, len(handed.seal), GROUP)]
        self._seal.setText("\n".join(isolated(" ".join(groups[row : row + 4])) for row in range(0, len(groups), 4)))
        checked = handed.checked
        if checked is not None:
            self._check.say(*wording.verdict(checked))
        else:
            self._check.say("", translate("packets", "Being checked…") if handed.fresh else "")
        self._findings.setVisible(checked is not None)
        self._slip.hide()

    def show_shown(self, *, slip: bool) -> None:
        """Which of slip and findings is shown beside; the other is offered."""
        self._slip.setVisible(not slip)
        self._findings.setVisible(slip and bool(self._check.kind))

    def take_focus(self) -> None:
        """Put the focus on what is done next."""
        self._again.setFocus()


def _quiet(part: str, title: str, asked: SignalInstance) -> Press:
    button = Press(f"packets.handed.{part}", title)
    as_role(button, Role.QUIET)
    button.clicked.connect(asked)
    return button


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    as_role(label, Role.LABEL)
    return label
