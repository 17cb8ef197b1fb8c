"""How far long work of the Packets screen is, in place, with the way to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fieldkit.progress import Step
from ui.i18n import translate
from ui.theme.roles import Role, as_role
from ui.views.elided import Elided
from ui.views.packets import wording
from ui.views.press import Press


class Progress(QWidget):
    """Shown while something goes on; `stopped` asks to stop it."""

    stopped = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._bar, self._said = QProgressBar(), Elided(mode=Qt.TextElideMode.ElideMiddle)
        self._bar.setObjectName(f"{name}.bar")
        self._bar.setAccessibleName(translate("packets", "How far it is"))
        self._bar.setTextVisible(False)
        as_role(self._said, Role.SECONDARY)
        self._stop = Press(f"{name}.stop", translate("packets", "Stop"))
        self._stop.clicked.connect(self._ask)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._said)
        texts.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self._stop)
        self.hide()

    def show_step(self, step: Step | None) -> None:
        """How far it is; with nothing, that nothing goes on."""
        if step is None:
            self.hide()
            return
        if self.isHidden():
            self._stop.setEnabled(True)
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)
        self._said.setText(wording.step(step))
        self.show()

    def _ask(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()
