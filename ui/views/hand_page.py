"""The page for readings of an instrument on the piece: what is read, and what that gives while it is entered."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from fieldkit.errors import FieldkitError
from fieldkit.measure.outcome import Outcome
from ui.i18n import isolated, said, translate
from ui.presenters.by_hand import REPEATS, WAYS, HandPresenter, Readings
from ui.presenters.choices import Choice
from ui.presenters.figures import Impossible, Shown
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.figure.value import ValueCard
from ui.views.page import Page, Word
from ui.views.photo.millimetres import Millimetres

NAME = "hand"
LONGEST_MM = 100_000.0


class HandPage(Page):
    """The screen of `HandPresenter`; `done_with` of whoever opens it is told of what was recorded."""

    presenter: HandPresenter
    """Set by whoever makes both."""

    def __init__(self, label: str, terms: Sequence[Choice], acts: Acts, icon: Drawn) -> None:
        super().__init__(NAME, translate("hand", "Readings by hand"), _words(label), acts)
        self._names = {choice.id: choice.name for choice in terms}
        self._way, self._term = _combo("way"), _combo("term")
        self._span, self._span_u, self._u = (self._field(part) for part in ("span", "span_u", "u"))
        self._reads = [self._field(f"reading{number}") for number in range(1, REPEATS + 1)]
        self._instrument = QLineEdit()
        self._instrument.setObjectName(f"{NAME}.instrument")
        self._labels: dict[QWidget, QLabel] = {}
        self._value = ValueCard(f"{NAME}.value", icon)
        self._readings = Readings()
        self._lay_out()
        self.offer(translate("hand", "Record"), translate("hand", "Record the figure"))
        self.allow(False)

    def visit(self) -> None:
        """Work begins at the way of reading."""
        self._way.setFocus()

    def done(self) -> None:
        """Record it."""
        self.presenter.record()

    def show_readings(self, readings: Readings, reading: Outcome | Impossible | None) -> None:
        """Show what was read, and what it gives."""
        self._readings = readings
        way = readings.way
        boxes = (self._way, self._term, self._span, self._span_u, self._u, self._instrument, *self._reads)
        blocked = [QSignalBlocker(box) for box in boxes]
        self._way.setCurrentIndex(WAYS.index(way))
        if [self._term.itemData(n) for n in range(self._term.count())] != list(way.terms):
            self._term.clear()
            for each in way.terms:
                self._term.addItem(self._names.get(each, each), each)
        self._term.setCurrentIndex(self._term.findData(readings.term))
        for field, value in (
            (self._span, readings.span_mm),
            (self._span_u, readings.span_u_mm),
            (self._u, readings.u_mm),
        ):
            field.setValue(value)
        if not readings.read_mm:
            for field in self._reads:
                field.setValue(0.0)
        del blocked
        self._name_fields(readings)
        self._value.show_figure(Shown(reading=reading))
        self.allow(isinstance(reading, Outcome))

    def show_working(self, busy: bool) -> None:
        """It is being recorded."""
        self.work(busy)

    def show_failure(self, error: FieldkitError) -> None:
        """Why it was not."""
        self.tell(error)

    def show_done(self, outcome: Outcome) -> None:
        """It is on the record."""
        del outcome
        self.left.emit()

    def _name_fields(self, readings: Readings) -> None:
        way = readings.way
        alone = len(way.readings) == 1
        for field in (self._span, self._span_u):
            self._show(field, bool(way.span))
        if way.span:
            self._entitle(self._span, said("measure", way.span))
        for number, field in enumerate(self._reads):
            self._show(field, alone or number < len(way.readings))
            name = said("measure", way.readings[0 if alone else min(number, len(way.readings) - 1)])
            self._entitle(field, f"{name} {isolated(str(number + 1))}" if alone else name)

    def _entitle(self, field: QWidget, title: str) -> None:
        self._labels[field].setText(title)
        field.setAccessibleName(title)

    def _show(self, field: QWidget, shown: bool) -> None:
        field.setVisible(shown)
        self._labels[field].setVisible(shown)

    def _field(self, part: str) -> Millimetres:
        field = Millimetres(LONGEST_MM)
        field.setObjectName(f"{NAME}.{part}")
        field.valueChanged.connect(lambda _: self._read())
        return field

    def _lay_out(self) -> None:
        whole, form = QWidget(), QFormLayout()
        whole.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field, title in (
            (self._way, translate("hand", "Way of reading")),
            (self._term, translate("hand", "What it is")),
            (self._span, ""),
            (self._span_u, translate("hand", "Standard uncertainty of that")),
            *((field, "") for field in self._reads),
            (self._u, translate("hand", "Standard uncertainty of one reading")),
            (self._instrument, translate("hand", "Instrument, as it is marked")),
        ):
            label = QLabel(title)
            as_role(label, Role.LABEL)
            label.setBuddy(field)
            field.setAccessibleName(title)
            self._labels[field] = label
            form.addRow(label, field)
        self._way.activated.connect(lambda number: self.presenter.choose(WAYS[number]))
        for each in WAYS:
            self._way.addItem(said("measure", each.title))
        self._term.activated.connect(lambda _: self._read())
        self._instrument.editingFinished.connect(self._read)
        self.body.addWidget(whole)
        self.body.addWidget(self._value)
        self.body.addStretch(1)

    def _read(self) -> None:
        self.presenter.read(
            Readings(
                way=self._readings.way,
                term=self._term.currentData() or self._readings.term,
                span_mm=self._span.value(),
                span_u_mm=self._span_u.value(),
                read_mm=tuple(field.value() for field in self._reads if not field.isHidden()),
                u_mm=self._u.value(),
                instrument=self._instrument.text().strip(),
            )
        )


def _combo(part: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(f"{NAME}.{part}")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _words(label: str) -> tuple[Word, ...]:
    about = translate("hand", "Read on the piece itself; the figure goes on the record of {item}.")
    return (
        Word(translate("hand", "Of which item"), about.format(item=isolated(label))),
        Word(
            translate("hand", "Read it again"),
            translate("hand", "Several readings show how far one can be trusted. Leave at 0 what was not read."),
        ),
    )
