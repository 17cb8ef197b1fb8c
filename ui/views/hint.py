"""Stands where something will be, and says how it comes there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.mark import Mark

LINES = 4
"""Side of the icon, in heights of a line."""
ALL = 1000
"""Stretch that gives a hint as much of the room as there is, while it is shown."""


class Hint(QWidget):
    """An icon and a sentence in the middle."""

    def __init__(self, icon: Drawn, name: str, text: str) -> None:
        super().__init__()
        words = QLabel(text)
        as_role(words, Role.SECONDARY)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(Mark(icon(name), LINES), 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        column.addStretch(1)
