"""What is being measured: which point comes next, how long the scale is, what the points say."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldkit.measure.codes import SENTENCES
from fieldkit.measure.result import Glance
from ui.canvas.drawing import reading_words
from ui.i18n import said, translate
from ui.presenters.choices import Choice
from ui.presenters.measurement import Impossible, Pixels, Shown, Stage
from ui.theme.roles import Role, as_role

LONGEST_MM = 100_000.0
WARNINGS = 3
"""So many lines are kept free for them, so that the photograph stays where it is while points move."""


class MeasuringBar(QFrame):
    """Shows a measurement in progress, and hides while there is none; signals say what a person did."""

    known = Signal(float)
    chosen = Signal(str)
    accepted = Signal()
    left = Signal()

    def __init__(
        self, name: str, icon: Callable[[str], QIcon], measurands: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.measuring")
        as_role(self, Role.BAR)
        self._icon = icon
        self._prompt, self._value, self._grade = _text(Role.STRONG), _text(Role.VALUE), _text(Role.SECONDARY)
        self._prompt.setWordWrap(True)
        self._warnings = [_Line(icon("warning")) for _ in range(WARNINGS)]
        self._length, self._measurand = QDoubleSpinBox(), QComboBox()
        self._accept, self._leave = QPushButton(), QPushButton(translate("measuring", "Leave"))
        self._make_fields(name, measurands)
        self._make_buttons(name)
        self._lay_out()
        self.hide()

    def show_measuring(self, shown: Shown) -> None:
        """Show where the measurement stands."""
        self.setVisible(shown.stage is not Stage.RESTING)
        if shown.stage is Stage.RESTING:
            return
        self._prompt.setText(self._asked(shown))
        with QSignalBlocker(self._length), QSignalBlocker(self._measurand):
            self._length.setValue(shown.known_mm or 0.0)
            self._measurand.setCurrentIndex(self._measurand.findData(shown.measurand))
        piece = shown.stage is Stage.PIECE
        self._measurand.setVisible(piece)
        self._length.setVisible(not piece)
        self._value.setText(reading_words(shown))
        figure = shown.reading.figure if isinstance(shown.reading, Glance) else None
        self._grade.setText(translate("measuring", "class {grade}").format(grade=figure.grade) if figure else "")
        self._accept.setText(
            translate("measuring", "Record") if piece else translate("measuring", "Go on to the piece")
        )
        self._accept.setEnabled(shown.recordable if piece else shown.bar.complete and bool(shown.known_mm))
        self._warn(_warnings(shown), kept_free=piece)

    def focus_length(self) -> None:
        """Put the focus where the length of the scale is typed."""
        self._length.setFocus()
        self._length.selectAll()

    def _asked(self, shown: Shown) -> str:
        placing = shown.placing
        if placing.asked:
            point = said("measure", placing.asked)
            return translate(
                "measuring", "{point}: click it, or go there with the arrow keys and press Enter."
            ).format(point=point)
        if shown.stage is Stage.BAR:
            return translate("measuring", "How long is the scale between its two ends?")
        if shown.recordable:
            return translate("measuring", "Enter records the figure. The arrow keys still move the active point.")
        if isinstance(shown.reading, Pixels):
            return translate("measuring", "Nothing to record: place the scale first (F7).")
        if isinstance(shown.reading, Impossible):
            return translate("measuring", "Nothing to record: these points give no figure.")
        return translate("measuring", "Nothing to record: no item is chosen.")

    def _warn(self, sentences: Sequence[str], *, kept_free: bool) -> None:
        for number, line in enumerate(self._warnings):
            line.setVisible(kept_free)
            line.show_text(sentences[number] if number < len(sentences) else "")

    def _make_fields(self, name: str, measurands: Sequence[Choice]) -> None:
        self._length.setObjectName(f"{name}.measuring.known")
        self._length.setAccessibleName(translate("measuring", "Length of the scale in millimetres"))
        self._length.setRange(0.0, LONGEST_MM)
        self._length.setDecimals(2)
        self._length.setSuffix(" mm")
        self._length.setKeyboardTracking(False)
        self._length.valueChanged.connect(self.known)
        self._length.lineEdit().returnPressed.connect(self.accepted)
        self._measurand.setObjectName(f"{name}.measuring.measurand")
        self._measurand.setAccessibleName(translate("measuring", "What is measured"))
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
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._prompt, 1)
        for widget in (self._length, self._measurand, self._accept, self._leave):
            first.addWidget(widget)
        second.addWidget(self._value)
        second.addWidget(self._grade)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)
        for line in self._warnings:
            column.addWidget(line)


class _Line(QWidget):
    """A sentence behind a sign of warning; the room stays when there is none."""

    def __init__(self, icon: QIcon) -> None:
        super().__init__()
        self._sign, self._text, self._icon = QLabel(), _text(Role.SECONDARY), icon
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        self._text.setWordWrap(True)

    def show_text(self, text: str) -> None:
        self._text.setText(text)
        side = self.fontMetrics().height()
        self._sign.setPixmap(self._icon.pixmap(side, side) if text else QIcon().pixmap(side, side))


def _warnings(shown: Shown) -> list[str]:
    if isinstance(shown.reading, Glance):
        return [said("measure", SENTENCES[code]) for code in shown.reading.warnings]
    if isinstance(shown.reading, Impossible):
        return [shown.reading.why]
    return []


def _text(role: Role) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    as_role(label, role)
    return label
