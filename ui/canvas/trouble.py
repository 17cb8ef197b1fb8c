"""Why a photograph is not shown, in words, and the way to try again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from ui.i18n import translate
from ui.problems import told
from ui.theme.roles import Kind, Role, as_notice, as_role

WIDEST = 480


class Trouble(QFrame):
    """A message in the middle of the canvas; `again` asks for another try."""

    again = Signal()

    def __init__(self, name: str, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName(f"{name}.trouble")
        as_notice(self, Kind.ERROR)
        self._sentence, self._remedy = QLabel(), QLabel()
        for label, role in ((self._sentence, Role.SENTENCE), (self._remedy, Role.REMEDY)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            as_role(label, role)
        self.button = QPushButton(translate("canvas", "Try again"))
        self.button.setObjectName(f"{name}.again")
        self.button.setAccessibleName(translate("canvas", "Try again to show the photo"))
        self.button.clicked.connect(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addWidget(self._remedy)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, error: FieldkitError) -> None:
        """Show what is wrong; a screen reader is told through the accessible name."""
        said = told(error)
        self._sentence.setText(said.sentence)
        self._remedy.setText(said.remedy)
        self.setAccessibleName(f"{said.sentence} {said.remedy}".strip())
        self.place()
        self.show()

    def place(self) -> None:
        """Keep to the middle; called when the canvas changed its size."""
        room = self._over.size()
        width = max(self.minimumSizeHint().width(), min(WIDEST, room.width() - 32))
        self.resize(width, self.heightForWidth(width))
        self.move((room.width() - self.width()) // 2, (room.height() - self.height()) // 2)
