"""From what was placed on a photo to a figure with interval, budget and warnings, or to a refusal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import floor, inf, isfinite, log10
from typing import Final

import numpy as np

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure import flat
from fieldkit.measure.adjustment import Solution
from fieldkit.measure.arrays import Array
from fieldkit.measure.budget import BudgetLine
from fieldkit.measure.codes import refused
from fieldkit.measure.flat import Scene, Setting, Shape, reaches_too_far
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import PixelPoint
from fieldkit.measure.response import Response, Sensitivity
from fieldkit.measure.trials import TWO_SIDED, propagate
from fieldkit.quantity import Figure, Unit, figure

USUAL_TRIALS: Final = 100_000
"""Most trials of one figure: two digits of its uncertainty stand after two to five batches as a rule."""

UNITS: Final[Mapping[str, str]] = {
    "scale_points": "px",
    "click": "px",
    "edge": "mm",
    "edge_floor": "px",
    "shape": "1",
    "target": "1",
    "height": "mm",
    "lens": "1",
    "focal_length": "1",
    "camera": "1",
}
"""In which unit the budget states each influence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatMethod:
    """A figure of points in the plane of the scale. `key` names the algorithm and its version, for ever."""

    key: str
    label: str
    unit: Unit
    fewest: int
    most: int | None
    shape: Shape


METHODS: Final = (
    FlatMethod(
        key="length/1",
        label=QT_TRANSLATE_NOOP("measure", "Length between two points"),
        unit="mm",
        fewest=2,
        most=2,
        shape=flat.length,
    ),
    FlatMethod(
        key="polyline/1",
        label=QT_TRANSLATE_NOOP("measure", "Length along several points"),
        unit="mm",
        fewest=2,
        most=None,
        shape=flat.length,
    ),
    FlatMethod(
        key="perimeter/1",
        label=QT_TRANSLATE_NOOP("measure", "Length round a shape"),
        unit="mm",
        fewest=3,
        most=None,
        shape=flat.perimeter,
    ),
    FlatMethod(
        key="area/1",
        label=QT_TRANSLATE_NOOP("measure", "Area of a shape"),
        unit="mm2",
        fewest=3,
        most=None,
        shape=flat.area,
    ),
    FlatMethod(
        key="angle/1",
        label=QT_TRANSLATE_NOOP("measure", "Angle at the second of three points"),
        unit="deg",
        fewest=3,
        most=3,
        shape=flat.angle,
    ),
)


def evaluate(
    method: FlatMethod, setting: Setting, points: Sequence[PixelPoint], seed: int, most_trials: int = USUAL_TRIALS
) -> Outcome:
    """The figure of `points` by `method`; its interval by trials, unless the linear one agrees with them.

    Raises `MeasurementRefused`: `too_few_points`, `point_outside`, `horizon`.
    """
    scenes = _scenes(method, setting, points)
    responses = [scene.response(method.shape) for scene in scenes]
    linear = [response.sensitivity() for response in responses]
    intervals = [interval(each, told, seed, most_trials) for each, told in zip(responses, linear, strict=True)]
    measured = united(linear[0].value, method.unit, [(low, high) for low, high, _ in intervals])
    return Outcome(
        figure=measured,
        budget=lines(linear[0], stated(setting, setting.plane.solutions[0], points)),
        warnings=_warnings(scenes[0], measured),
        method=method.key,
        trials=max(trials for *_, trials in intervals),
    )


def glance(method: FlatMethod, setting: Setting, points: Sequence[PixelPoint]) -> Outcome:
    """The figure while points still move: its interval linear, of no trials. Raises as `evaluate` does."""
    scenes = _scenes(method, setting, points)
    linear = [scene.response(method.shape).sensitivity() for scene in scenes]
    measured = united(linear[0].value, method.unit, [two_sided(each) for each in linear])
    return Outcome(
        figure=measured,
        budget=lines(linear[0], stated(setting, scenes[0].solution, points)),
        warnings=_warnings(scenes[0], measured),
        method=method.key,
    )


def united(value: float, unit: Unit, intervals: Sequence[tuple[float, float]]) -> Figure:
    """A figure whose interval holds all `intervals`; an infinite end is open."""
    low, high = min(value, *(low for low, _ in intervals)), max(value, *(high for _, high in intervals))
    u = (high - low) / (2 * TWO_SIDED) if isfinite(high) else (value - low) / TWO_SIDED
    return figure(value=value, unit=unit, u=u, low=low, high=high if isfinite(high) else None)


def stated(setting: Setting, solution: Solution, points: Sequence[PixelPoint]) -> dict[str, float]:
    """Standard uncertainty of each influence in its unit, as it stands in the budget."""
    plane = setting.plane
    return {
        "scale_points": max(each.sigma_px for each in plane.observations) * plane.strain,
        "click": max(point.sigma_px for point in points),
        "edge": setting.edge_mm(solution),
        "target": setting.u_target,
        "height": setting.above.u_mm,
        **plane.belief.stated(),
    }


def lines(linear: Sensitivity, u: Mapping[str, float]) -> tuple[BudgetLine, ...]:
    """The budget: one line for each influence that adds anything."""
    return tuple(
        BudgetLine(
            influence=code,
            u=u[code],
            unit=UNITS[code],
            distribution="lognormal" if code == "focal_length" else "normal",
            evaluation="A" if code in {"scale_points", "click", "camera"} else "B",
            contribution=part,
        )
        for code, part in linear.parts.items()
        if part > 0
    )


def _scenes(method: FlatMethod, setting: Setting, points: Sequence[PixelPoint]) -> list[Scene]:
    """The points under every pose that explains the photo."""
    check_points(setting, points, method.fewest)
    if method.most is not None and len(points) > method.most:
        raise refused("too_many_points", most=method.most)
    scenes = [Scene(setting, each, tuple(points)) for each in setting.plane.solutions]
    values = [scene.response(method.shape).value() for scene in scenes]
    if not isfinite(values[0]):
        raise refused("horizon")
    return [scene for scene, value in zip(scenes, values, strict=True) if isfinite(value)]


def check_points(setting: Setting, points: Sequence[PixelPoint], fewest: int) -> None:
    """Raises `MeasurementRefused` for too few different points, points beside the photo, or certain to no pixel."""
    belief = setting.plane.belief
    for point in points:
        if not belief.shows(point.x, point.y):
            raise refused("point_outside", x=point.x, y=point.y, width=belief.width, height=belief.height)
        if not 0 < point.sigma_px < inf:
            raise refused("click_uncertainty", u=point.sigma_px)
    if len({(point.x, point.y) for point in points}) < fewest:
        raise refused("too_few_points")


def two_sided(linear: Sensitivity) -> tuple[float, float]:
    """The 95 % interval of a figure that is normal."""
    half = TWO_SIDED * linear.u
    return linear.value - half, linear.value + half


def interval(
    response: Response, linear: Sensitivity, seed: int, most_trials: int, *, lost: float = inf
) -> tuple[float, float, int]:
    """Both ends, and of how many trials; of none where those agree with the linear ends (JCGM 101:2008, 8).

    `lost` stands for a trial whose plane the points do not meet: a length without end, a curvature of 0.
    """

    def values(draws: Array) -> Array:
        return np.nan_to_num(response.values(draws), nan=lost, posinf=inf)

    spread = propagate(values, response.rows, seed, most_trials)
    low, high = two_sided(linear)
    if 0 < linear.u < inf:
        tolerance = 10.0 ** (floor(log10(linear.u)) - 1) / 2
        if abs(low - spread.low) <= tolerance and abs(high - spread.high) <= tolerance:
            return low, high, 0
    return spread.low, spread.high, spread.trials


def _warnings(scene: Scene, measured: Figure) -> tuple[str, ...]:
    found = scene.setting.warnings() | {
        "extrapolated": reaches_too_far(scene.setting, scene.points_mm()),
        "open_interval": measured.high is None or measured.low is None,
    }
    return tuple(code for code, holds in found.items() if holds)
