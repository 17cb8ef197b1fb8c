"""How far long work is, and the way to stop it, on the page that waits for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fieldkit.progress import Step
from ui.i18n import translate
from ui.views.amounts import how_far


class Running(QWidget):
    """A stage, a bar, a button; `name` begins their object names."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._stage, self._bar = QLabel(), QProgressBar()
        self.stop = QPushButton(translate("running", "Stop"))
        self.stop.setObjectName(f"{name}.stop")
        self.stop.setAccessibleName(translate("running", "Stop"))
        self._stage.setObjectName(f"{name}.stage")
        self._stage.setTextFormat(Qt.TextFormat.PlainText)
        self._bar.setAccessibleName(translate("running", "How far it is"))
        texts, row = QVBoxLayout(), QHBoxLayout(self)
        texts.addWidget(self._stage)
        texts.addWidget(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(texts, 1)
        row.addWidget(self.stop)

    def begin(self) -> None:
        """Nothing is known yet of how long it will take."""
        self._bar.setRange(0, 0)
        self._stage.setText(translate("running", "It has begun"))

    def show_step(self, step: Step) -> None:
        """So much is done."""
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)
        self._stage.setText(how_far(step))
