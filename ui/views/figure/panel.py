"""`FigurePanel`: beside the photograph, from the scale to the figure that is recorded."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from fieldkit.measure.points import Height
from ui.i18n import said, translate
from ui.presenters.choices import Choice
from ui.presenters.figures import LENGTH, WHATS, Shown, Stage
from ui.presenters.scales import Kind
from ui.theme.icons import Drawn
from ui.theme.look import Look
from ui.theme.roles import Role, as_role
from ui.views.figure.checked import Checked
from ui.views.figure.edge_box import EdgeBox
from ui.views.figure.rivals import Rivals
from ui.views.figure.scale_box import ScaleBox
from ui.views.figure.tied import Tied
from ui.views.figure.value import ValueCard
from ui.views.photo.millimetres import Millimetres
from ui.views.press import Press
from ui.views.scrolled import scrolled

HIGHEST_MM = 10_000.0
NAME = "record.figure"


class FigurePanel(QFrame):
    """Shows a `Shown`; its parts say what a person did, and its own signals the rest."""

    measure = Signal(object)
    term = Signal(str)
    lifted = Signal(object)
    recorded = Signal()
    left = Signal()
    plane = Signal(bool)

    def __init__(self, icon: Drawn, look: Look, terms: Sequence[Choice], reasons: Sequence[Choice]) -> None:
        super().__init__()
        self.setObjectName(NAME)
        self._names = {choice.id: choice.name for choice in terms}
        self._shown = Shown()
        self.scale, self.value = ScaleBox(f"{NAME}.scale", icon), ValueCard(f"{NAME}.value", icon)
        self.edge, self.rivals = EdgeBox(f"{NAME}.edge", icon, look), Rivals(f"{NAME}.rivals", icon)
        self.checked, self.tied = Checked(f"{NAME}.checked"), Tied(f"{NAME}.tied", self._names, reasons)
        self._what, self._term = _combo("what"), _combo("term")
        self._unknown, self._height, self._u = QCheckBox(), Millimetres(HIGHEST_MM), Millimetres(HIGHEST_MM)
        self._plane = QCheckBox(translate("figure", "Show the plane"))
        self._record = Press(f"{NAME}.record", translate("figure", "Record"), role=Role.PRIMARY)
        self._leave = Press(f"{NAME}.leave", translate("figure", "Leave"), role=Role.QUIET)
        self._figure = QWidget()
        self._fill()
        self._lay_out()
        self._connect()

    def show_figure(self, shown: Shown) -> None:
        """Show where it stands."""
        self._shown = shown
        for part in (self.scale, self.value, self.edge, self.rivals, self.checked, self.tied):
            part.show_figure(shown)
        self._figure.setVisible(shown.stage is Stage.PIECE)
        for part in (self.edge, self.rivals, self.checked, self.tied):
            part.setVisible(not part.isHidden() and shown.stage is Stage.PIECE)
        with QSignalBlocker(self._what), QSignalBlocker(self._term):
            self._what.setCurrentIndex(WHATS.index(shown.what))
            self._what.setEnabled(shown.given.kind is not Kind.BAR or shown.what is not LENGTH)
            if [self._term.itemData(n) for n in range(self._term.count())] != list(shown.what.terms):
                self._term.clear()
                for each in shown.what.terms:
                    self._term.addItem(self._names.get(each, each), each)
            self._term.setCurrentIndex(self._term.findData(shown.term))
        self._show_height(shown.height)
        self._record.setEnabled(shown.recordable)

    def focus(self) -> None:
        """Where work goes on beside the photograph."""
        (self._what if self._shown.stage is Stage.PIECE else self.scale).setFocus()

    def toggle_plane(self) -> None:
        """Show the plane over the photograph, or no longer."""
        self._plane.toggle()

    def wear(self, look: Look) -> None:
        """Colours and sizes from now on."""
        self.edge.wear(look)

    def _show_height(self, height: Height | None) -> None:
        with QSignalBlocker(self._unknown), QSignalBlocker(self._height), QSignalBlocker(self._u):
            self._unknown.setChecked(height is None)
            if height is not None:
                self._height.setValue(height.mm)
                self._u.setValue(height.u_mm)
        for field in (self._height, self._u):
            field.setEnabled(height is not None)

    def _fill(self) -> None:
        for each in WHATS:
            self._what.addItem(said("measure", each.title))
        self._what.setAccessibleName(translate("figure", "What is measured"))
        self._term.setAccessibleName(translate("figure", "Which of its dimensions"))
        self._unknown.setText(translate("figure", "Height not known: 5 mm either way"))
        for box, part, title in (
            (self._unknown, "unknown", self._unknown.text()),
            (self._height, "height", translate("figure", "Height above the scale")),
            (self._u, "height_u", translate("figure", "Standard uncertainty of the height")),
            (self._plane, "plane", translate("figure", "Show grid, residuals and trust of the plane")),
        ):
            box.setObjectName(f"{NAME}.{part}")
            box.setAccessibleName(title)
        self._plane.setChecked(True)

    def _lay_out(self) -> None:
        title = QLabel(translate("figure", "Measure in the plane"))
        as_role(title, Role.HEADING)
        form = QFormLayout(self._figure)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self._what)
        form.addRow(self._term)
        form.addRow(self._unknown)
        for field, words in (
            (self._height, translate("figure", "Above the scale")),
            (self._u, translate("figure", "uncertain by")),
        ):
            label = QLabel(words)
            as_role(label, Role.LABEL)
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(self._plane)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        for part in (title, self.scale, self.value, self._figure, self.edge, self.rivals, self.checked, self.tied):
            column.addWidget(part)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        foot.addWidget(self._record)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(inner, f"{NAME}.scroll"), 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self._what.activated.connect(lambda number: self.measure.emit(WHATS[number]))
        self._term.activated.connect(lambda _: self.term.emit(self._term.currentData()))
        self._unknown.toggled.connect(lambda _: self._lift())
        self._height.valueChanged.connect(lambda _: self._lift())
        self._u.valueChanged.connect(lambda _: self._lift())
        self._plane.toggled.connect(self.plane)
        self._record.clicked.connect(self.recorded)
        self._leave.clicked.connect(self.left)

    def _lift(self) -> None:
        known = not self._unknown.isChecked()
        self.lifted.emit(Height(self._height.value(), self._u.value()) if known else None)


def _combo(part: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(f"{NAME}.{part}")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    return box
