"""Readings of an instrument on the piece itself: the figure while they are entered, and on the record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

from fieldkit.errors import FieldkitError, MeasurementRefused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.outcome import Outcome
from ui.jobs import Start, foreseen
from ui.presenters.figures import Impossible


@dataclass(frozen=True, slots=True)
class Way:
    """A way of reading: its method, the terms of `ms` it gives, what its span is called, if it has one.

    `readings` are the names of what is read: with one of them any number of repeats follows.
    """

    method: str
    title: str
    terms: tuple[str, ...]
    span: str
    readings: tuple[str, ...]
    u_mm: float


ROUND: Final = ("ms.derived_diameter", "ms.outer_diameter", "ms.inner_diameter")
WAYS: Final = (
    Way(
        "chord_sagitta/1",
        QT_TRANSLATE_NOOP("measure", "Straightedge and depth: chord and sagitta"),
        ROUND,
        QT_TRANSLATE_NOOP("measure", "Chord"),
        (QT_TRANSLATE_NOOP("measure", "Sagitta"),),
        0.1,
    ),
    Way(
        "three_leg_gauge/1",
        QT_TRANSLATE_NOOP("measure", "Gauge on three legs"),
        ROUND,
        QT_TRANSLATE_NOOP("measure", "Span of the outer legs"),
        (QT_TRANSLATE_NOOP("measure", "Depth at the middle leg"),),
        0.02,
    ),
    Way(
        "radius_template/1",
        QT_TRANSLATE_NOOP("measure", "Radius template"),
        ROUND,
        "",
        (
            QT_TRANSLATE_NOOP("measure", "Leaf that is too small, its radius"),
            QT_TRANSLATE_NOOP("measure", "Leaf that is too large, its radius"),
        ),
        0.1,
    ),
    Way(
        "direct_reading/1",
        QT_TRANSLATE_NOOP("measure", "Calliper or rule"),
        ("ms.length", "ms.width", "ms.height", "ms.thickness", "ms.wall_thickness", "ms.outer_diameter"),
        "",
        (QT_TRANSLATE_NOOP("measure", "Reading"),),
        0.1,
    ),
)
REPEATS: Final = 5
"""Fields for readings of one and the same thing; those that are 0 were not read."""


@dataclass(frozen=True, slots=True)
class Readings:
    """What was read, in mm: `u_mm` is the standard uncertainty of one reading, `span_u_mm` that of the span."""

    way: Way = WAYS[0]
    term: str = WAYS[0].terms[0]
    span_mm: float = 0.0
    span_u_mm: float = 0.5
    read_mm: tuple[float, ...] = ()
    u_mm: float = WAYS[0].u_mm
    instrument: str = ""


class Hand(Protocol):
    """What the core does for readings; both raise `MeasurementRefused`. `record` is called on the lane of edits."""

    def glance(self, readings: Readings) -> Outcome: ...
    def record(self, readings: Readings) -> Outcome: ...


class HandScreen(Protocol):
    """What the presenter asks of the page."""

    def show_readings(self, readings: Readings, reading: Outcome | Impossible | None) -> None: ...
    def show_working(self, busy: bool) -> None: ...
    def show_failure(self, error: FieldkitError) -> None: ...
    def show_done(self, outcome: Outcome) -> None: ...


class HandPresenter:
    """Says what the readings give as they are entered; records them."""

    def __init__(self, screen: HandScreen, hand: Callable[[], Hand], start: Start) -> None:
        self._screen, self._start = screen, start
        self._readings = Readings()
        self._make = hand
        self._hand: Hand | None = None
        self._reading: Outcome | Impossible | None = None

    def begin(self) -> None:
        """Bring what measures, off the window's thread."""
        self._start(lambda _: self._make(), then=self._made, failed=self._broke)
        self._tell()

    def choose(self, way: Way) -> None:
        """Read in another way: what was read of the other is none of this."""
        self.read(Readings(way=way, term=way.terms[0], u_mm=way.u_mm, instrument=self._readings.instrument))

    def read(self, readings: Readings) -> None:
        """These are the readings now."""
        self._readings = replace(readings, read_mm=_taken(readings.read_mm))
        self._tell()

    def record(self) -> None:
        """Put the figure on the record."""
        hand, readings = self._hand, self._readings
        if hand is None or not isinstance(self._reading, Outcome):
            return
        self._screen.show_working(True)
        self._start(lambda _: hand.record(readings), then=self._done, failed=self._broke)

    def _made(self, hand: Hand) -> None:
        self._hand = hand
        self._tell()

    def _tell(self) -> None:
        self._reading = self._read()
        self._screen.show_readings(self._readings, self._reading)

    def _read(self) -> Outcome | Impossible | None:
        given, way = self._readings, self._readings.way
        enough = len(given.read_mm) >= len(way.readings) and (given.span_mm > 0 or not way.span)
        if self._hand is None or not enough:
            return None
        try:
            return self._hand.glance(given)
        except MeasurementRefused as error:
            return Impossible.of(error)

    def _done(self, outcome: Outcome) -> None:
        self._screen.show_working(False)
        self._screen.show_done(outcome)

    def _broke(self, error: Exception) -> None:
        self._screen.show_working(False)
        self._screen.show_failure(foreseen(error))


def _taken(read_mm: Sequence[float]) -> tuple[float, ...]:
    """Without the fields that were left at 0."""
    return tuple(each for each in read_mm if each > 0)
