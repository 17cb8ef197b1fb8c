"""The section of where things lie and which versions run, and of what to hand to whoever is asked for help."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton

from fieldkit.supporting.bundle import Part
from ui.i18n import isolated, translate
from ui.presenters.support import SupportPresenter
from ui.theme.roles import Role, as_role
from ui.views.leading import leading
from ui.views.preferences.section import Section

LINES = 14
"""Lines of the file for help that are seen at once."""


class AdvancedSection(Section):
    """`facts`: what something is called, and what it is."""

    def __init__(self, facts: Mapping[str, str]) -> None:
        super().__init__("advanced", translate("preferences", "Advanced"), "settings")
        self.presenter: SupportPresenter | None = None
        self._facts, self._written = facts, QLabel()
        self._copy = QPushButton(translate("preferences", "Copy all of it"))
        self._support = QPushButton(translate("preferences", "Gather a file for help"))
        self._write = QPushButton(translate("preferences", "Write exactly this…"))
        self._shown = QPlainTextEdit(readOnly=True)
        self._lay_out()
        self._copy.clicked.connect(self._put_into_clipboard)
        self._support.clicked.connect(self._gather)
        self._write.clicked.connect(self._ask)

    def take_focus(self) -> None:
        """The first thing that can be done."""
        self._copy.setFocus()

    def work(self, busy: bool) -> None:
        """The file is being written."""
        for button in (self._support, self._write):
            button.setEnabled(not busy)
        if busy:
            self._written.clear()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Every byte that the file would hold."""
        self._shown.setPlainText("\n".join(f"== {part.name}\n{part.text}" for part in parts))
        self._shown.setMinimumHeight(LINES * self._shown.fontMetrics().lineSpacing())
        for widget in (self._shown, self._write):
            widget.show()
        self._write.setFocus()

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
                "A file for whoever you ask for help: versions, settings, a look at this machine, and where the"
                " program failed. It holds no photograph, note or place, no name of a file, a folder or a person."
                " All of it is shown before it is written, and nothing is sent anywhere: hand it over as you like.",
            )
        )
        words.setWordWrap(True)
        as_role(self._written, Role.OK)
        self._written.setTextFormat(Qt.TextFormat.PlainText)
        self._written.setWordWrap(True)
        for button, name in ((self._copy, "copy"), (self._support, "support"), (self._write, "write")):
            button.setObjectName(f"preferences.advanced.{name}")
            button.setAccessibleName(button.text())
        self._written.setObjectName("preferences.advanced.written")
        self.column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(12)
        for button in (self._support, self._write):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self._shown.setObjectName("preferences.advanced.shown")
        self._shown.setAccessibleName(translate("preferences", "All that the file for help would hold"))
        self._shown.setTabChangesFocus(True)
        self.column.addWidget(self._written)
        self.column.addWidget(self._shown)
        for widget in (self._shown, self._write):
            widget.hide()
        self.column.addStretch(1)

    def _gather(self) -> None:
        if self.presenter is not None:
            self.presenter.gather()

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
