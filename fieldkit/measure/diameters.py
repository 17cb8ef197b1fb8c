"""The diameter of a body from its end-on edge, or of a round hole in the plane of the scale.

The interval is made in curvature and then inverted, so that a short arc says "at least so much" instead of a wrong
upper end. That the edge may not be cut square to the body is not in the photo: it is asked, and widens the interval
on both sides by what it could have done (`measurement.md` 4).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, inf, isfinite, radians
from typing import Final

from fieldkit.measure.arcs import SNAPPED_FLOOR, Arc
from fieldkit.measure.codes import refused
from fieldkit.measure.evaluation import USUAL_TRIALS, check_points, interval, lines, stated, two_sided
from fieldkit.measure.flat import Setting, reaches_too_far
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import PixelPoint
from fieldkit.measure.response import Sensitivity
from fieldkit.measure.trials import TWO_SIDED
from fieldkit.quantity import Figure, figure

KEY: Final = "diameter/1"
FEWEST: Final = 3
UNSURE_DEG: Final = 10.0
"""A section that is known no better was not looked at; a verdict from it would be a guess."""


@dataclass(frozen=True, slots=True)
class Section:
    """How far the plane of the edge is from square to the axis of the body, and its uncertainty, in degrees."""

    tilt_deg: float
    u_deg: float

    @property
    def furthest(self) -> float:
        """rad that it is off at most, in 95 of 100 cases."""
        return radians(min(90.0, abs(self.tilt_deg) + TWO_SIDED * self.u_deg))


def evaluate(
    setting: Setting,
    points: Sequence[PixelPoint],
    seed: int,
    *,
    snapped: bool = False,
    section: Section | None = None,
    most_trials: int = USUAL_TRIALS,
) -> Outcome:
    """The diameter of the circle through `points`.

    `section` is `None` for a circle that lies in the plane, such as a hole. Raises `MeasurementRefused`:
    `too_few_points`, `point_outside`, `horizon`, `not_a_circle` for points on a straight line.
    """
    arcs = _arcs(setting, points, snapped=snapped)
    responses = [arc.response() for arc in arcs]
    linear = [response.sensitivity() for response in responses]
    ends = [interval(each, told, seed, most_trials, lost=0.0) for each, told in zip(responses, linear, strict=True)]
    return _outcome(arcs[0], linear[0], ends, section)


def glance(
    setting: Setting, points: Sequence[PixelPoint], *, snapped: bool = False, section: Section | None = None
) -> Outcome:
    """The diameter while points still move: its interval linear in curvature. Raises as `evaluate` does."""
    arcs = _arcs(setting, points, snapped=snapped)
    linear = [arc.response().sensitivity() for arc in arcs]
    return _outcome(arcs[0], linear[0], [(*two_sided(each), 0) for each in linear], section)


def _arcs(setting: Setting, points: Sequence[PixelPoint], *, snapped: bool) -> list[Arc]:
    """The edge under every pose that explains the photo and shows it."""
    check_points(setting, points, FEWEST)
    arcs = [Arc(setting, each, tuple(points), snapped) for each in setting.plane.solutions]
    if not isfinite(arcs[0].points_mm.sum()):
        raise refused("horizon")
    if arcs[0].circle.curvature == 0:
        raise refused("not_a_circle")
    return [arc for arc in arcs if isfinite(arc.points_mm.sum())]


def _outcome(
    arc: Arc, linear: Sensitivity, ends: Sequence[tuple[float, float, int]], section: Section | None
) -> Outcome:
    measured = widened(linear.value, min(low for low, *_ in ends), max(high for _, high, _ in ends), section)
    u = stated(arc.setting, arc.solution, arc.points)
    return Outcome(
        figure=measured,
        budget=lines(in_mm(linear), u | {"edge_floor": SNAPPED_FLOOR.px, "shape": arc.roundness.birge}),
        warnings=_warnings(arc, measured, section),
        method=KEY,
        trials=max(trials for *_, trials in ends),
    )


def widened(curvature: float, low: float, high: float, section: Section | None) -> Figure:
    """The diameter for a `curvature` between `low` and `high` in 1/mm, wider by what the section may have done."""
    value = 2 / curvature
    below, above = max(0.0, value - 2 / high), (max(0.0, 2 / low - value) if low > 0 else inf)
    if section is not None:
        tilt = section.furthest
        below = min(hypot(below, value * (1 - cos(tilt))), value)
        above = hypot(above, value * (1 / cos(tilt) ** 2 - 1)) if tilt < radians(89.0) else inf
    u = (below + above) / (2 * TWO_SIDED) if isfinite(above) else below / TWO_SIDED
    return figure(value=value, unit="mm", u=u, low=value - below, high=value + above if isfinite(above) else None)


def in_mm(linear: Sensitivity) -> Sensitivity:
    """What adds to the uncertainty of a curvature, as it adds to that of the diameter."""
    slope = 2 / linear.value**2
    return Sensitivity(2 / linear.value, {code: part * slope for code, part in linear.parts.items()})


def _warnings(arc: Arc, measured: Figure, section: Section | None) -> tuple[str, ...]:
    found = arc.setting.warnings() | {
        "extrapolated": reaches_too_far(arc.setting, arc.points_mm),
        "open_interval": measured.high is None,
        "not_a_circle": not arc.roundness.is_circle,
        "section_unknown": section is not None and section.u_deg > UNSURE_DEG,
    }
    return tuple(code for code, holds in found.items() if holds)
