"""The section of where things lie and which versions run, and of what to hand to whoever is asked for help."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton

from ui.i18n import isolated, translate
from ui.presenters.support import SupportPresenter
from ui.theme.roles import Role, as_role
from ui.views.leading import leading
from ui.views.preferences.section import Section


class AdvancedSection(Section):
    """`facts`: what something is called, and what it is."""

    def __init__(self, facts: Mapping[str, str]) -> None:
        super().__init__("advanced", translate("preferences", "Advanced"), "settings")
        self.presenter: SupportPresenter | None = None
        self._facts, self._written = facts, QLabel()
        self._copy = QPushButton(translate("preferences", "Copy all of it"))
        self._support = QPushButton(translate("preferences", "Write a file for help…"))
        self._lay_out()
        self._copy.clicked.connect(self._put_into_clipboard)
        self._support.clicked.connect(self._ask)

    def take_focus(self) -> None:
        """The first thing that can be done."""
        self._copy.setFocus()

    def work(self, busy: bool) -> None:
        """The file is being written."""
        self._support.setEnabled(not busy)

    def show_written(self, target: Path) -> None:
        """It lies there."""
        self._written.setText(translate("preferences", "Wrote {file}.").format(file=isolated(str(target))))

    def _lay_out(self) -> None:
        self.column.addWidget(_card(self._facts))
        self.column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(16)
        self.column.addWidget(self.heading(translate("preferences", "When something goes wrong")))
        words = QLabel(
            translate(
                "preferences",
                "A file for whoever you ask for help: versions, settings, and where the program failed. It holds no"
                " photograph, no place, no name of a file, a folder or a person. Nothing is sent anywhere: hand it"
                " over as you like.",
            )
        )
        words.setWordWrap(True)
        as_role(self._written, Role.OK)
        self._written.setTextFormat(Qt.TextFormat.PlainText)
        self._written.setWordWrap(True)
        for button, name in ((self._copy, "copy"), (self._support, "support")):
            button.setObjectName(f"preferences.advanced.{name}")
            button.setAccessibleName(button.text())
        self._written.setObjectName("preferences.advanced.written")
        self.column.addWidget(words)
        self.column.addWidget(self._support, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._written)
        self.column.addStretch(1)

    def _ask(self) -> None:
        if self.presenter is not None:
            self.presenter.write(translate("preferences", "Write the file for help to"))

    def _put_into_clipboard(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._facts.items()))


def _card(facts: Mapping[str, str]) -> QFrame:
    card, grid = QFrame(), QGridLayout()
    as_role(card, Role.CARD)
    card.setLayout(grid)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(facts.items()):
        label, shown = QLabel(name), QLabel(isolated(value))
        as_role(label, Role.LABEL)
        shown.setObjectName(f"preferences.advanced.{row}")
        shown.setAccessibleName(f"{name}: {value}")
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        leading(shown)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1)
    return card
