"""A fingerprint and the question whether the other person read out exactly this; nothing goes on without a yes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ui.theme.roles import Role, as_role
from ui.views.fingerprint import Fingerprint


class Comparing(QWidget):
    """`answered` carries whether the box is ticked. Another fingerprint takes the tick away."""

    answered = Signal(bool)

    def __init__(self, name: str, heading: str, question: str) -> None:
        super().__init__()
        self.setObjectName(name)
        head, self._groups, self._same = QLabel(heading), Fingerprint(f"{name}.groups"), QCheckBox(question)
        as_role(head, Role.HEADING)
        head.setWordWrap(True)
        self._same.setObjectName(f"{name}.same")
        self._same.setAccessibleName(question)
        self._same.toggled.connect(self.answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self._groups)
        column.addWidget(self._same, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def same(self) -> bool:
        """Did somebody say that they are the same?"""
        return self._same.isChecked()

    def show_groups(self, groups: str) -> None:
        """What is to be compared, in groups."""
        self._same.setChecked(False)
        self._groups.show_groups(groups)

    def take_focus(self) -> None:
        """Put the focus on the question."""
        self._same.setFocus()
