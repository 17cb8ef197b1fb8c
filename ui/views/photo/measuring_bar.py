"""What is being measured: which point comes next, how long the scale is, what the points say."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from fieldkit.measure.codes import SENTENCES
from fieldkit.measure.result import Glance
from ui.canvas.drawing import reading_words
from ui.canvas.points import name_words
from ui.i18n import said, translate
from ui.presenters.choices import Choice
from ui.presenters.measurement import Impossible, Pixels, Shown, Stage
from ui.theme.roles import Role, as_role
from ui.views.photo.millimetres import Millimetres

LONGEST_MM = 100_000.0


class MeasuringBar(QFrame):
    """One row for a measurement in progress, hidden while there is none; signals say what a person did."""

    known = Signal(float)
    chosen = Signal(str)
    accepted = Signal()
    left = Signal()

    def __init__(self, name: str, measurands: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.measuring")
        as_role(self, Role.BAR)
        self._value, self._grade, self._prompt = QLabel(), QLabel(), QLabel()
        self._length, self._measurand = Millimetres(LONGEST_MM), QComboBox()
        self._accept, self._leave = QPushButton(), QPushButton(translate("measuring", "Leave"))
        self._shown, self._key = Shown(), ""
        self._make_fields(name, measurands)
        self._make_buttons(name)
        self._lay_out()
        self.hide()

    def show_measuring(self, shown: Shown) -> None:
        """Show where the measurement stands."""
        self._shown = shown
        self.setVisible(shown.stage is not Stage.RESTING)
        if shown.stage is Stage.RESTING:
            return
        with QSignalBlocker(self._length), QSignalBlocker(self._measurand):
            self._length.setValue(shown.known_mm or 0.0)
            self._measurand.setCurrentIndex(self._measurand.findData(shown.measurand))
        piece = shown.stage is Stage.PIECE
        self._measurand.setVisible(piece)
        self._length.setVisible(not piece)
        self._accept.setText(
            translate("measuring", "Record") if piece else translate("measuring", "On to the piece")
        )
        self._accept.setEnabled(shown.recordable if piece else shown.bar.complete and bool(shown.known_mm))
        self._say(shown)

    def show_key(self, key: str) -> None:
        """The key that places the scale; empty for none."""
        if key != self._key:
            self._key = key
            self._say(self._shown)

    def _say(self, shown: Shown) -> None:
        """What to do next; with all points placed, what they say."""
        figure = shown.reading.figure if isinstance(shown.reading, Glance) and shown.piece.complete else None
        self._value.setText(reading_words(shown) if shown.placing.complete else "")
        self._grade.setText(translate("measuring", "class {grade}").format(grade=figure.grade) if figure else "")
        self._prompt.setText(_asked(shown, self._key))
        for label in (self._value, self._grade, self._prompt):
            label.setVisible(bool(label.text()))

    def _make_fields(self, name: str, measurands: Sequence[Choice]) -> None:
        self._length.setObjectName(f"{name}.measuring.known")
        self._length.setAccessibleName(translate("measuring", "Length of the scale in millimetres"))
        self._length.valueChanged.connect(self.known)
        self._length.lineEdit().returnPressed.connect(self.accepted)
        self._measurand.setObjectName(f"{name}.measuring.measurand")
        self._measurand.setAccessibleName(translate("measuring", "What is measured"))
        self._measurand.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._measurand.setMinimumContentsLength(10)
        for one in measurands:
            self._measurand.addItem(one.name, one.id)
        self._measurand.activated.connect(lambda _: self.chosen.emit(self._measurand.currentData()))

    def _make_buttons(self, name: str) -> None:
        self._accept.setObjectName(f"{name}.measuring.accept")
        self._accept.setAccessibleName(translate("measuring", "Accept the points"))
        self._accept.clicked.connect(self.accepted)
        self._leave.setObjectName(f"{name}.measuring.leave")
        self._leave.setAccessibleName(translate("measuring", "Leave measuring"))
        self._leave.clicked.connect(self.left)
        as_role(self._leave, Role.QUIET)

    def _lay_out(self) -> None:
        for label, role in (
            (self._value, Role.VALUE),
            (self._grade, Role.SECONDARY),
            (self._prompt, Role.STRONG),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            as_role(label, role)
        self._prompt.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._value)
        row.addWidget(self._grade)
        row.addWidget(self._prompt, 1)
        row.addStretch()
        for widget in (self._length, self._measurand, self._accept, self._leave):
            row.addWidget(widget)


def doubts(shown: Shown) -> list[str]:
    """How far what the points say is to be trusted, and why there is no figure where there is none."""
    if shown.stage is not Stage.PIECE or not shown.piece.complete:
        return []
    if isinstance(shown.reading, Glance):
        return [said("measure", SENTENCES[code]) for code in shown.reading.warnings]
    if isinstance(shown.reading, Impossible):
        return [shown.reading.why]
    return []


def _asked(shown: Shown, key: str) -> str:
    placing = shown.placing
    if placing.asked:
        way = translate("measuring", "{point}: click, or arrow keys and Enter")
        return way.format(point=name_words(placing, placing.wanted or 0))
    if shown.stage is Stage.BAR:
        return translate("measuring", "Length of the scale between its ends:")
    if shown.recordable:
        return ""
    if isinstance(shown.reading, Pixels):
        first = translate("measuring", "Place the scale first ({key}).")
        return first.format(key=key) if key else translate("measuring", "Place the scale first.")
    if isinstance(shown.reading, Impossible):
        return translate("measuring", "These points give no figure.")
    return translate("measuring", "Choose an item to record this.")
