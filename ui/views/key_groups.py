"""A recovery key in numbered groups, to be written down and typed back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from fieldkit.vault.secrets import GROUPS_IN_A_LINE
from ui.i18n import isolated, translate
from ui.theme.roles import Role, as_role


class KeyGroups(QFrame):
    """The first group, which is always the same, has a line of its own. Read from left to right everywhere."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        as_role(self, Role.CARD)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid, self._shown = QGridLayout(self), list[QWidget]()
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(GROUPS_IN_A_LINE, 1)

    @property
    def groups(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(one.text() for one in self._shown[1::2] if isinstance(one, QLabel))

    def show_groups(self, groups: Sequence[str]) -> None:
        """Show them, counted from 1; nothing for none."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for number, group in enumerate(groups):
            row, column = divmod(number - 1, GROUPS_IN_A_LINE) if number else (-1, 0)
            wide = 1 if number else GROUPS_IN_A_LINE
            for below, (text, role) in enumerate(((called(number + 1), Role.LABEL), (group, Role.FINGERPRINT))):
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                as_role(label, role)
                self._grid.addWidget(label, 2 * (row + 1) + below, column, 1, wide)
                self._shown.append(label)
        spoken = translate("recovery", "Recovery key: {groups}").format(groups=" ".join(groups))
        self.setAccessibleName(spoken if groups else translate("recovery", "Recovery key, hidden"))


def called(number: int) -> str:
    """What a group is called, counted from 1."""
    return translate("recovery", "Group {number}").format(number=isolated(str(number)))
