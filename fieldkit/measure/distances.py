"""The distance between two points in space, each seen in two or more photos of the same scale."""

from collections.abc import Sequence
from math import hypot
from typing import Final

import numpy as np

from fieldkit.measure.codes import refused
from fieldkit.measure.evaluation import lines, two_sided, united
from fieldkit.measure.flat import UNMEASURED_TARGET
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.response import Sensitivity
from fieldkit.measure.solving import PlaneSolution
from fieldkit.measure.views import Intersection, Sighting, intersect

KEY: Final = "distance_3d/1"


def evaluate(planes: Sequence[PlaneSolution], points: Sequence[Sequence[Sighting]], u_rel: float | None) -> Outcome:
    """The distance between two `points`; `u_rel` is that of the scale, `None` if it was never measured.

    The interval is linear: a distance between points that several photos fix is nearly so. Raises
    `MeasurementRefused`: `too_few_points`.
    """
    if len(points) != 2:
        raise refused("too_few_points")
    u_target = UNMEASURED_TARGET if u_rel is None else u_rel
    found = intersect(planes, points)
    linear = [_distance(each, u_target) for each in found]
    measured = united(linear[0].value, "mm", [two_sided(each) for each in linear])
    clicks = max(each.at.sigma_px for sightings in points for each in sightings)
    marks = max(each.sigma_px for plane in planes for each in plane.observations)
    u = {"target": u_target, "click": clicks, "scale_points": marks, **planes[0].belief.stated()}
    warnings = {
        "ambiguous_pose": len(found) > 1,
        "scale_misfit": any(plane.strain > 1 for plane in planes),
        "views_disagree": found[0].strain > 1,
        "target_unmeasured": u_rel is None,
    }
    return Outcome(
        figure=measured,
        budget=lines(linear[0], u),
        warnings=tuple(code for code, holds in warnings.items() if holds),
        method=KEY,
    )


def _distance(found: Intersection, u_target: float) -> Sensitivity:
    """The distance in mm and what adds to its standard uncertainty."""
    between = found.points[1] - found.points[0]
    value = hypot(*between)
    if value == 0:
        raise refused("too_few_points")
    slope = np.concatenate([-between, between]) / value
    parts = {code: float(np.sqrt(slope @ part @ slope)) for code, part in found.sources.items()}
    return Sensitivity(value, parts | {"target": value * u_target})
