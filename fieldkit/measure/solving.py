"""Where the camera stood to the plane of the scale, and how well that is known.

Two poses may explain a small target that nearly faces the camera; both are kept while their squared residuals
differ by less than 4, that is their costs by less than 2 (`measurement.md` 2).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt
from typing import Final

import numpy as np
from scipy.special import chdtrc

from fieldkit.measure.adjustment import Adjustment, Solution
from fieldkit.measure.arrays import Array
from fieldkit.measure.beliefs import CameraBelief
from fieldkit.measure.codes import refused
from fieldkit.measure.posed import POSE, Posed, posed, turned
from fieldkit.measure.posterior import gaussian, is_bent, resampled
from fieldkit.measure.target import Observation

FEWEST: Final = 4
ALIKE: Final = 4.0
"""Poses whose squared residuals differ by less explain the photo equally well."""
SAME_TURN: Final = 1e-3
"""rad; two solutions that lie closer are one."""
SUSPICIOUS: Final = 0.01
"""Chance of residuals as large as these, below which the scale is not as flat or as clear as was said."""
FEWEST_MARKERS: Final = 2
"""Of two that contradict each other nobody can tell which is wrong."""
LESS_STRAINED: Final = 0.5
"""What the strain must fall below, of what it was, before a marker is believed to be what is wrong."""


@dataclass(frozen=True, slots=True, eq=False)
class PlaneSolution:
    """The plane of the scale in one photo: best pose first, and what was seen of the target.

    `origin` is the point of the target, in its own mm, that target coordinates of `Posed` are about; `extent` the
    largest distance in mm between two of its points. `strain` is by how much the uncertainties had to grow because
    the residuals are larger than was stated (Birge ratio), else 1.
    """

    belief: CameraBelief
    observations: tuple[Observation, ...]
    origin: tuple[float, float]
    extent: float
    solutions: tuple[Solution, ...]
    strain: float

    def at_best(self, solution: Solution) -> Posed:
        """The camera as it most probably stood: one trial."""
        return posed(self.belief, solution.base, solution.best[:, None])

    def unknowns(self, solution: Solution, draws: Array) -> Array:
        """Unknowns (rows, trials) of a pose for standard normal `draws` (rows, trials), as probable as they are."""
        if not solution.bent:
            return gaussian(solution, draws)
        adjustment = _adjustment(self.observations, self.belief, np.array(self.origin))
        return resampled(adjustment, solution, self.strain, draws)

    @property
    def rows(self) -> int:
        """How many draws a trial takes."""
        return POSE + self.belief.unknowns

    @property
    def residual_rms_px(self) -> float:
        """Root mean square of the residuals of the better pose, each axis by itself."""
        return float(np.sqrt(np.mean(self.solutions[0].residuals ** 2)))


def solve_plane(observations: Sequence[Observation], belief: CameraBelief) -> PlaneSolution:
    """The plane of the scale from at least four points of it.

    Markers that contradict the others are left out. Raises `MeasurementRefused`: `no_scale` for too few points, or
    points on one line.
    """
    found = _solved(tuple(observations), belief)
    while found.strain > 1 and (better := _without_one_marker(found)) is not None:
        found = better
    return found


def _without_one_marker(strained: PlaneSolution) -> PlaneSolution | None:
    """The plane without the marker that contradicts the others; `None` if none does or too few can tell."""
    seen = strained.observations
    markers = {each.marker for each in seen if each.marker is not None}
    if len(markers) <= FEWEST_MARKERS:
        return None
    rest = (tuple(each for each in seen if each.marker != marker) for marker in sorted(markers))
    best = min((_solved(each, strained.belief) for each in rest), key=lambda found: found.strain)
    return best if best.strain < LESS_STRAINED * strained.strain else None


def _solved(seen: tuple[Observation, ...], belief: CameraBelief) -> PlaneSolution:
    if len(seen) < FEWEST:
        raise refused("no_scale")
    plane = np.array([each.target_mm for each in seen])
    origin = plane.mean(axis=0)
    extent = float(np.linalg.norm(plane[:, None] - plane[None], axis=2).max())
    if np.linalg.svd(plane - origin, compute_uv=False)[1] < 1e-3 * extent:
        raise refused("no_scale")
    adjustment = _adjustment(seen, belief, origin)
    solutions = _apart(adjustment.solutions())
    if not solutions:
        raise refused("no_scale")
    strain = _strain(solutions[0], 2 * len(seen) - POSE)
    grown = (_grown(each, strain) for each in solutions)
    judged = tuple(replace(each, bent=is_bent(adjustment, each, strain)) for each in grown)
    return PlaneSolution(belief, seen, (float(origin[0]), float(origin[1])), extent, judged, strain)


def _adjustment(seen: Sequence[Observation], belief: CameraBelief, origin: Array) -> Adjustment:
    plane = np.array([each.target_mm for each in seen])
    pixels = np.array([(each.x, each.y) for each in seen])
    return Adjustment(belief, plane - origin, pixels, np.array([each.sigma_px for each in seen]))


def _apart(found: Sequence[Solution]) -> list[Solution]:
    """The best solution, and the next one that is another and explains the photo as well."""
    kept: list[Solution] = []
    for each in sorted(found, key=lambda each: each.squares):
        alike = not kept or each.squares - kept[0].squares < ALIKE
        if alike and len(kept) < 2 and all(_turn(each, other) > SAME_TURN for other in kept):
            kept.append(each)
    return kept


def _turn(one: Solution, other: Solution) -> float:
    between = _rotation(one).T @ _rotation(other)
    return float(np.arccos(np.clip((np.trace(between) - 1) / 2, -1.0, 1.0)))


def _rotation(of: Solution) -> Array:
    return np.asarray(turned(of.best[:3, None])[:, :, 0] @ of.base)


def _strain(best: Solution, freedom: int) -> float:
    if freedom <= 0 or chdtrc(freedom, best.squares) >= SUSPICIOUS:
        return 1.0
    return sqrt(best.squares / freedom)


def _grown(solution: Solution, strain: float) -> Solution:
    if strain == 1.0:
        return solution
    return replace(
        solution,
        covariance=solution.covariance * strain**2,
        sources={code: part * strain**2 for code, part in solution.sources.items()},
    )
