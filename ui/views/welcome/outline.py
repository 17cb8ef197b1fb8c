"""The four cards as a list beside the one that is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from ui.i18n import translate
from ui.theme.icons import Drawn
from ui.theme.roles import Ink, Role, as_role
from ui.views.mark import Mark


class Outline(QFrame):
    """What is passed has a tick, what is shown stands out; it is only to be read."""

    def __init__(self, icon: Drawn, headings: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("welcome.outline")
        as_role(self, Role.ASIDE)
        self._icon = icon
        self._rows = [(Mark(QIcon()), QLabel(heading)) for heading in headings]
        words = QLabel(translate("welcome", "Four cards, a minute and a half. Each can be gone back to."))
        as_role(words, Role.SECONDARY)
        words.setWordWrap(True)
        column, grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(24)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(1, 1)
        for row, (mark, label) in enumerate(self._rows):
            label.setWordWrap(True)
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        column.addLayout(grid)
        column.addWidget(words)
        column.addStretch(1)

    def show_place(self, now: int) -> None:
        """The card with this number is shown."""
        for number, (mark, label) in enumerate(self._rows):
            passed = self._icon("verified", Ink.OK) if number < now else QIcon()
            mark.show_icon(self._icon("jump", Ink.ACCENT) if number == now else passed)
            as_role(label, Role.STRONG if number == now else Role.SECONDARY)
