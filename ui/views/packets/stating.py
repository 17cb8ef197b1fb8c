"""A state: icon, word and colour, never one without the others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.icons import Icons
from ui.theme.roles import Role, as_role
from ui.views.mark import OF_STATES, Mark
from ui.views.wrapped import Wrapped


class Stating(QWidget):
    """Says how something is; nothing while there is nothing to say."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._kind = ""
        self._icons, self._mark, self._said = icons, Mark(icons.icon("clock")), Wrapped()
        self._said.setObjectName(f"{name}.said")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)
        self.hide()

    @property
    def kind(self) -> str:
        """What was said last; empty for what is not known."""
        return self._kind

    def say(self, kind: str, said: str) -> None:
        """`kind` is `ok`, `warn`, `error` or, for what is not known yet, empty."""
        self._kind = kind
        self._said.setText(said)
        self._mark.show_icon(self._icons.icon(*OF_STATES[kind]))
        as_role(self._said, Role(kind) if kind else Role.SECONDARY)
        self.setVisible(bool(said))
