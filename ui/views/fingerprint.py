"""A fingerprint for reading aloud and comparing by eye: groups of four, large, in lines of four."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.i18n import translate
from ui.theme.roles import Role, as_role

GROUPS = 4
"""Groups in a line."""


class Fingerprint(QFrame):
    """Figures in columns, read from left to right in every language."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        as_role(self, Role.CARD)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid, self._groups = QGridLayout(self), list[QLabel]()
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(GROUPS, 1)

    @property
    def groups(self) -> str:
        """What is shown, as it is read aloud."""
        return " ".join(label.text() for label in self._groups)

    def show_groups(self, spoken: str) -> None:
        """`spoken` is the fingerprint as it is read aloud, in groups; nothing for none."""
        for label in self._groups:
            label.hide()
            label.deleteLater()
        self._groups = [QLabel(group) for group in spoken.split()]
        for number, label in enumerate(self._groups):
            as_role(label, Role.FINGERPRINT)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(label, number // GROUPS, number % GROUPS)
        self.setAccessibleName(translate("fingerprint", "Fingerprint: {groups}").format(groups=spoken))
