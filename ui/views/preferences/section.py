"""One section of the preferences."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from ui.theme.roles import Role, as_role

WIDEST = 46
"""In heights of a line."""


class Section(QWidget):
    """Subclasses fill `column`; `icon` names the icon beside `title` in the list."""

    failed = Signal(object)

    def __init__(self, name: str, title: str, icon: str) -> None:
        super().__init__()
        self.setObjectName(f"preferences.{name}")
        self.name, self.title, self.icon = name, title, icon
        head = QLabel(title)
        as_role(head, Role.TITLE)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addWidget(head)

    def visit(self) -> None:
        """The section is opened."""

    def take_focus(self) -> None:
        """Put the focus on the first thing that can be set."""

    def forget(self) -> None:
        """Forget what nobody else may read."""

    def tell(self, error: FieldkitError | None) -> None:
        """What went wrong; None takes it back."""
        self.failed.emit(error)

    def heading(self, text: str) -> QLabel:
        """A heading inside the section."""
        label = QLabel(text)
        as_role(label, Role.HEADING)
        label.setWordWrap(True)
        return label
