"""Checking the plane by a length that is known and was not used to find it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel

from ui.i18n import translate
from ui.presenters.figures import Shown
from ui.theme.roles import Role, as_role
from ui.views.figure.words import check_words
from ui.views.photo.millimetres import Millimetres
from ui.views.press import Press
from ui.views.wrapped import Wrapped

LONGEST_MM = 100_000.0
RULED = 0.001
"""Relative standard uncertainty of a length that is read off a steel rule."""


class Checked(QFrame):
    """`known` carries a length in mm and its standard uncertainty."""

    known = Signal(float, float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._length, self._said = Millimetres(LONGEST_MM), Wrapped()
        self._length.setObjectName(f"{name}.length")
        self._length.setAccessibleName(translate("figure", "Known length of what is placed"))
        self._check = Press(f"{name}.check", translate("figure", "Check the plane by it"))
        as_role(self._said, Role.SECONDARY)
        label = QLabel(translate("figure", "This length is known:"))
        as_role(label, Role.LABEL)
        label.setBuddy(self._length)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label, self._length)
        form.addRow(self._check)
        form.addRow(self._said)
        self._check.clicked.connect(lambda _=False: self._emit())
        self._length.lineEdit().returnPressed.connect(self._emit)

    def show_figure(self, shown: Shown) -> None:
        """Show it where a length in the plane is placed."""
        outcome = shown.outcome
        length = outcome is not None and outcome.figure.unit == "mm" and not shown.what.round
        self.setVisible(length and shown.piece.complete and not shown.hidden)
        self._said.setText(check_words(shown.check) if shown.check else "")
        self._said.setVisible(shown.check is not None)

    def _emit(self) -> None:
        length = self._length.value()
        if length > 0:
            self.known.emit(length, length * RULED)
