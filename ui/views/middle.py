"""What stands where there is nothing to show yet: why, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme.roles import Role, as_role
from ui.views.mark import Mark

LARGE = 3.0
"""The icon, in heights of a line."""


class Middle(QWidget):
    """An icon, a sentence, a second one, and what can be done; in the middle of the room there is.

    `acts_first`: the second one may grow long, and what can be done is to be seen without scrolling.
    """

    def __init__(
        self, icon: QIcon, said: str, more: str, buttons: Sequence[QWidget], *, acts_first: bool = False
    ) -> None:
        super().__init__()
        if buttons:
            self.setFocusProxy(buttons[0])
        self.said, self.more = QLabel(said), QLabel(more)
        as_role(self.said, Role.TITLE)
        as_role(self.more, Role.SECONDARY)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(Mark(icon, LARGE), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.said, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(12)
        if acts_first:
            column.insertLayout(column.indexOf(self.more), row)
        else:
            column.addLayout(row)
        column.addStretch(3)
