"""What the cards of the first minutes share."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from ui.theme.roles import Role, as_role
from ui.views.step import Step


class WelcomeCard(Step):
    """A heading, a sentence, and what is to be chosen below. `passed` says that the next card may come."""

    passed = Signal()
    renamed = Signal()

    def __init__(self, name: str, heading: str, sentence: str) -> None:
        super().__init__(f"welcome.{name}", "")
        self.heading = heading
        head, words = QLabel(heading), QLabel(sentence)
        as_role(head, Role.TITLE)
        as_role(words, Role.SECONDARY)
        for label in (head, words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.column.addWidget(label)

    @property
    def asks(self) -> bool:
        """Is there anything to be chosen or typed?"""
        return True

    def visit(self) -> None:
        """The card comes to the front, and asks."""
        self.setFocus()

    def done(self) -> None:
        """Nothing else is to be done: go on."""
        self.passed.emit()

    def rename(self, title: str) -> None:
        """Call what `done` does otherwise."""
        self.title = title
        self.renamed.emit()
