"""Names and values below one another, as many as there are."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.theme.roles import Role, as_role
from ui.views.leading import leading
from ui.views.wrapped import Wrapped

Fact = tuple[str, str]
"""A name and what stands under it, both plain texts."""


class Facts(QWidget):
    """Labels are used again for the next facts: going through a table makes no new ones."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these and no others."""
        while len(self._pairs) < len(facts):
            self._pairs.append(self._pair(len(self._pairs)))
        for place, (title, value) in enumerate(self._pairs):
            there = place < len(facts)
            title.setVisible(there)
            value.setVisible(there)
            if there:
                title.setText(facts[place][0])
                value.setText(facts[place][1])
        self.setVisible(bool(facts))

    def texts(self) -> list[Fact]:
        """What is shown."""
        return [(title.text(), value.text()) for title, value in self._pairs if not title.isHidden()]

    def _pair(self, number: int) -> tuple[QLabel, QLabel]:
        title, value = Wrapped(), Wrapped(selectable=True)
        as_role(title, Role.LABEL)
        value.setObjectName(f"{self.objectName()}.{number}")
        leading(value)
        for label in (title, value):
            self._column.addWidget(label)
        value.setContentsMargins(0, 0, 0, 8)
        return title, value
