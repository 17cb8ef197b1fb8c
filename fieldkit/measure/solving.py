"""Where the camera stood to the plane of the scale, and how well that is known.

Least squares in pixels over the pose and over what is not known of the camera, whose priors count as observations
(a maximum a posteriori estimate). Two poses may explain a small target that nearly faces the camera; both are kept
while their squared residuals differ by less than 4, that is their costs by less than 2 (`measurement.md` 2).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from typing import Final

import cv2
import numpy as np
from scipy.optimize import least_squares
from scipy.special import chdtrc

from fieldkit.measure.arrays import Array
from fieldkit.measure.beliefs import CameraBelief
from fieldkit.measure.codes import refused
from fieldkit.measure.posed import POSE, Posed, posed, turned, unknowns_of
from fieldkit.measure.target import Observation

FEWEST: Final = 4
ALIKE: Final = 4.0
"""Poses whose squared residuals differ by less explain the photo equally well."""
SAME_TURN: Final = 1e-3
"""rad; two solutions that lie closer are one."""
SUSPICIOUS: Final = 0.01
"""Chance of residuals as large as these, below which the scale is not as flat or as clear as was said."""
STEP: Final = 1e-6
FEWEST_MARKERS: Final = 2
"""Of two that contradict each other nobody can tell which is wrong."""
LESS_STRAINED: Final = 0.5
"""What the strain must fall below, of what it was, before a marker is believed to be what is wrong."""
LOST: Final = 1e6
"""A standardised residual that stands for a point which the camera would not see at all."""
POLISH: Final = 3
"""Steps of Gauss and Newton after the solver rests: they take the solution to the last digits, on any machine."""


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """One pose that explains the photo. `best` (unknowns) and `covariance` are of `posed`; residuals in pixels."""

    base: Array
    best: Array
    covariance: Array
    residuals: Array
    squares: float
    sources: dict[str, Array]
    """For each influence the part of the covariance that comes from it; together they are all of it."""


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

    def trials(self, solution: Solution, draws: Array) -> Posed:
        """Cameras for standard normal `draws` (unknowns, trials)."""
        root = np.linalg.cholesky(solution.covariance)
        return posed(self.belief, solution.base, solution.best[:, None] + root @ draws)

    @property
    def unknowns(self) -> int:
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
    problem = _Problem(
        belief, plane - origin, np.array([(o.x, o.y) for o in seen]), np.array([o.sigma_px for o in seen])
    )
    solutions = _apart(problem.solutions())
    if not solutions:
        raise refused("no_scale")
    strain = _strain(solutions[0], 2 * len(seen) - POSE)
    grown = tuple(_grown(each, strain) for each in solutions)
    return PlaneSolution(belief, seen, (float(origin[0]), float(origin[1])), extent, grown, strain)


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


@dataclass(frozen=True, slots=True, eq=False)
class _Problem:
    """What was seen: points of the plane in mm about their middle, the pixels they lie in, and sigma of those."""

    belief: CameraBelief
    plane: Array
    pixels: Array
    sigma: Array

    def solutions(self) -> list[Solution]:
        """What the photo may mean: from every start, and from the mirror image of the best of them."""
        found = [each for start in self.starts() if (each := self.solve(*start)) is not None]
        if found:
            best = min(found, key=lambda each: each.squares)
            mirrored = self.solve(self._mirrored(best), np.concatenate([np.zeros(3), best.best[3:]]))
            found += [] if mirrored is None else [mirrored]
        return found

    def _mirrored(self, of: Solution) -> Array:
        """The plane's rotation, turned to the other side of the line of sight: what a distant camera confuses."""
        there = posed(self.belief, of.base, of.best[:, None])
        sight, normal = there.position[:, 0] / there.distance[0], there.normal[:, 0]
        axis = np.cross(normal, -sight)
        sine = float(np.linalg.norm(axis))
        angle = 2 * np.arcsin(min(1.0, sine))
        turn = turned((axis / max(sine, STEP) * angle)[:, None])[:, :, 0]
        return np.asarray(turn @ there.rotation[:, :, 0])

    def starts(self) -> Iterator[tuple[Array, Array]]:
        """Both poses of a flat target for a pinhole camera (Collins and Bartoli, 2014)."""
        camera = self.belief.best
        focal = np.exp(camera[:2])
        matrix = np.array([[focal[0], 0, camera[2]], [0, focal[1], camera[3]], [0, 0, 1]])
        flat = np.column_stack([self.plane, np.zeros(len(self.plane))])
        _, turns, positions, _ = cv2.solvePnPGeneric(
            flat, self.pixels[:, None], matrix, camera[4:], flags=cv2.SOLVEPNP_IPPE
        )
        for turn, position in zip(turns, positions, strict=True):
            if position[2, 0] > 0 and np.isfinite(turn).all():
                rotation = turned(np.asarray(turn, np.float64))[:, :, 0]
                yield unknowns_of(self.belief, rotation, np.asarray(position, np.float64)[:, 0])

    def solve(self, base: Array, start: Array) -> Solution | None:
        """The pose that explains the pixels best, near `start`; `None` if from there it leads nowhere."""

        def residuals(x: Array) -> Array:
            return self.residuals(base, x[:, None])[:, 0]

        def jacobian(x: Array) -> Array:
            return self.jacobian(base, x)

        best = least_squares(residuals, start, jac=jacobian, method="lm", max_nfev=200).x
        for _ in range(POLISH):
            best = best - np.linalg.lstsq(jacobian(best), residuals(best), rcond=None)[0]
        if np.abs(residuals(best)).max() >= LOST or np.linalg.matrix_rank(jacobian(best)) < len(best):
            return None
        return self._told(base, best, residuals(best), jacobian(best))

    def residuals(self, base: Array, x: Array) -> Array:
        """Standardised residuals (2 x points + unknowns of the camera, trials)."""
        seen = posed(self.belief, base, x).pixels(
            np.broadcast_to(self.plane[:, :, None], (*self.plane.shape, x.shape[1]))
        )
        off = (seen - self.pixels[:, :, None]) / self.sigma[:, None, None]
        return np.concatenate([np.nan_to_num(off, nan=LOST).reshape(-1, x.shape[1]), x[POSE:]])

    def jacobian(self, base: Array, x: Array) -> Array:
        """Derivatives of the residuals by central differences, all in one look."""
        steps = STEP * np.eye(len(x))
        ahead, behind = self.residuals(base, x[:, None] + steps), self.residuals(base, x[:, None] - steps)
        return np.asarray((ahead - behind) / (2 * STEP))

    def _told(self, base: Array, best: Array, residuals: Array, jacobian: Array) -> Solution:
        """Covariance and its sources: the placing of the scale's points, and each prior of the camera."""
        points = 2 * len(self.plane)
        covariance = np.asarray(np.linalg.inv(jacobian.T @ jacobian), np.float64)
        pull = covariance @ jacobian.T
        sources = {"scale_points": pull[:, :points] @ pull[:, :points].T}
        for number, code in enumerate(self.belief.influences, start=points):
            sources[code] = sources.get(code, 0) + np.outer(pull[:, number], pull[:, number])
        off = residuals[:points].reshape(-1, 2) * self.sigma[:, None]
        return Solution(base, best, covariance, off, float(residuals @ residuals), sources)
