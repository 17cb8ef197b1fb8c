"""The uncertainty budget: what each influence quantity adds, and what to do about it (GUM, JCGM 100:2008)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Protocol, TypeVar

import numpy as np

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.camera import Array
from fieldkit.measure.trials import TWO_SIDED, Model, shortest


@dataclass(frozen=True, slots=True)
class Influence:
    """An influence quantity (VIM 2.52) of a method, known by Type B evaluation unless it says otherwise.

    `rows` counts the standard normal draws that it takes. `through` names the influences without which this
    one does nothing: an unknown focal length matters only on a slanted plane.
    """

    code: str
    unit: str
    distribution: str
    rows: int
    through: tuple[str, ...] = ()
    evaluation: str = "B"


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One line: standard uncertainty `u` of the influence in `unit`, and what it adds to that of the figure."""

    influence: str
    u: float
    unit: str
    distribution: str
    evaluation: str
    contribution: float


class Contributing(Protocol):
    """A line of a budget, computed now or as recorded."""

    @property
    def contribution(self) -> float | str:
        """What the influence adds to the uncertainty of the figure, in the figure's unit."""
        ...


Line = TypeVar("Line", bound=Contributing)

LABELS: dict[str, str] = {
    "click": QT_TRANSLATE_NOOP("measure", "Placing of the points"),
    "edge": QT_TRANSLATE_NOOP("measure", "Where the edge is"),
    "target": QT_TRANSLATE_NOOP("measure", "Length of the scale"),
    "height": QT_TRANSLATE_NOOP("measure", "Height above the scale"),
    "lens": QT_TRANSLATE_NOOP("measure", "Distortion by the lens"),
    "tilt": QT_TRANSLATE_NOOP("measure", "Tilt of the camera"),
    "focal_length": QT_TRANSLATE_NOOP("measure", "Distance and focal length of the camera"),
    "scale_points": QT_TRANSLATE_NOOP("measure", "Where the scale was seen"),
    "edge_floor": QT_TRANSLATE_NOOP("measure", "Burr, soot and shadow along the edge"),
    "shape": QT_TRANSLATE_NOOP("measure", "Dents: the edge is not a circle"),
    "camera": QT_TRANSLATE_NOOP("measure", "Calibration of the camera"),
    "span": QT_TRANSLATE_NOOP("measure", "Length of the chord, or distance of the legs"),
    "depth": QT_TRANSLATE_NOOP("measure", "Height of the arc over the chord"),
    "reading": QT_TRANSLATE_NOOP("measure", "Reading of the instrument"),
    "leaves": QT_TRANSLATE_NOOP("measure", "Step from one leaf to the next"),
    "results": QT_TRANSLATE_NOOP("measure", "Uncertainty of each result by itself"),
    "common": QT_TRANSLATE_NOOP("measure", "What all results have in common"),
}

ADVICE: dict[str, str] = {
    "click": QT_TRANSLATE_NOOP("measure", "Place the points again with the loupe."),
    "edge": QT_TRANSLATE_NOOP("measure", "Clean the edge if the host allows it, or light it from the side."),
    "target": QT_TRANSLATE_NOOP("measure", "Measure the scale itself with a steel rule and enter its length."),
    "height": QT_TRANSLATE_NOOP("measure", "Lay the scale at the height of the edge that is measured."),
    "lens": QT_TRANSLATE_NOOP("measure", "Keep the scale and the piece near the middle of the photo."),
    "tilt": QT_TRANSLATE_NOOP(
        "measure", "Use an L-scale or four markers, or lay the bar right beside the edge and parallel to it."
    ),
    "focal_length": QT_TRANSLATE_NOOP("measure", "Step back and zoom in; lay the scale closer to the piece."),
    "scale_points": QT_TRANSLATE_NOOP(
        "measure", "Use a larger scale, or markers round the piece, and fill the frame."
    ),
    "edge_floor": QT_TRANSLATE_NOOP("measure", "Take a longer part of the edge, or come closer."),
    "shape": QT_TRANSLATE_NOOP(
        "measure", "Choose a part of the edge that is not dented, or measure at another station."
    ),
    "camera": QT_TRANSLATE_NOOP("measure", "Calibrate the camera again with more photos of the board."),
    "span": QT_TRANSLATE_NOOP("measure", "Measure the span with a calliper."),
    "depth": QT_TRANSLATE_NOOP(
        "measure", "Take a longer span, read the depth with a depth gauge, or read it more often."
    ),
    "reading": QT_TRANSLATE_NOOP("measure", "Read a finer instrument, or read it more often."),
    "leaves": QT_TRANSLATE_NOOP("measure", "Take a set of templates with finer steps."),
    "results": QT_TRANSLATE_NOOP("measure", "Measure once more, or in a better way."),
    "common": QT_TRANSLATE_NOOP("measure", "Measure with another scale, camera or instrument."),
}


def budget(
    model: Model, influences: Sequence[Influence], known: Mapping[str, float], draws: Array
) -> tuple[BudgetLine, ...]:
    """One line for each influence; `known` holds their standard uncertainties, `draws` (rows, trials) one batch.

    The contribution is the standard uncertainty that remains when the influence alone varies, or what it
    adds in square to those that it works through.
    """

    def remaining(codes: set[str]) -> float:
        if not codes:
            return 0.0
        low, high = shortest(model(_only(codes, influences, draws)))
        return (high - low) / (2 * TWO_SIDED)

    return tuple(
        BudgetLine(
            influence=each.code,
            u=known[each.code],
            unit=each.unit,
            distribution=each.distribution,
            evaluation=each.evaluation,
            contribution=sqrt(
                max(0.0, remaining({each.code, *each.through}) ** 2 - remaining(set(each.through)) ** 2)
            ),
        )
        for each in influences
    )


def largest(lines: Iterable[Line], count: int = 3) -> tuple[Line, ...]:
    """The lines that matter most, largest contribution first; `ADVICE` says what would lessen each."""
    return tuple(sorted(lines, key=lambda line: -float(line.contribution))[:count])


def rows_of(influences: Sequence[Influence]) -> dict[str, slice]:
    """Which rows of the draws belong to which influence: in the order given, and so for ever."""
    ends = np.cumsum([each.rows for each in influences]).tolist()
    return {each.code: slice(end - each.rows, end) for each, end in zip(influences, ends, strict=True)}


def _only(codes: set[str], influences: Sequence[Influence], draws: Array) -> Array:
    """The draws with all but those of `codes` at their best estimate, 0."""
    kept = np.zeros_like(draws)
    for code, rows in rows_of(influences).items():
        if code in codes:
            kept[rows] = draws[rows]
    return kept
