"""The section of where things lie, and which versions run: for whoever is asked for help."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from ui.i18n import isolated, translate
from ui.views.leading import leading
from ui.views.preferences.section import Section


class AdvancedSection(Section):
    """`facts` are pairs of what something is called and what it is."""

    def __init__(self, facts: Sequence[tuple[str, str]]) -> None:
        super().__init__("advanced", translate("preferences", "Advanced"), "settings")
        self._facts = facts
        card, grid = QFrame(), QGridLayout()
        card.setProperty("role", "card")
        card.setLayout(grid)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts):
            label, shown = QLabel(name), QLabel(isolated(value))
            label.setProperty("role", "label")
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setWordWrap(True)
            leading(shown)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1)
        self._copy = QPushButton(translate("preferences", "Copy all of it"))
        self._copy.setObjectName("preferences.advanced.copy")
        self._copy.setAccessibleName(self._copy.text())
        self._copy.clicked.connect(self._put_into_clipboard)
        self.column.addWidget(card)
        self.column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def take_focus(self) -> None:
        """Copying is all that can be done."""
        self._copy.setFocus()

    def _put_into_clipboard(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._facts))
