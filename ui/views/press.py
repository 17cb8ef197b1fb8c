"""A button and its names; the keys that are called Enter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.i18n import entitled
from ui.theme.roles import Role, as_role

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""Keys that do what has the focus; on a button, `Window` sees to that."""


class Press(QPushButton):
    """`name` is its object name; what it says is what a screen reader hears, unless `spoken` says more."""

    def __init__(self, name: str, title: str = "", spoken: str = "", *, role: Role | None = None) -> None:
        super().__init__(entitled(title))
        self.setObjectName(name)
        self.setAccessibleName(spoken or title)
        if role is not None:
            as_role(self, role)
