"""Points in space from two or more photos of the same scale, and the distance between two of them.

All photos are adjusted together: the pose of each is an observation with the covariance that its scale left it, the
clicks are observations, the points are unknown (a bundle adjustment with priors). Nothing has to lie in the plane.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import sqrt
from typing import Final

import numpy as np
from scipy.optimize import least_squares
from scipy.special import chdtrc

from fieldkit.measure.adjustment import LOST, STEP, Solution
from fieldkit.measure.arrays import Array
from fieldkit.measure.codes import refused
from fieldkit.measure.lens import to_directions
from fieldkit.measure.points import PixelPoint
from fieldkit.measure.posed import Posed, posed
from fieldkit.measure.solving import ALIKE, SUSPICIOUS, PlaneSolution

FEWEST_VIEWS: Final = 2


@dataclass(frozen=True, slots=True)
class Sighting:
    """One point as it is seen in one photo; `view` counts the photos."""

    view: int
    at: PixelPoint


@dataclass(frozen=True, slots=True, eq=False)
class Intersection:
    """Points in space (points, 3) in mm of the target, and their covariance, coordinate after coordinate.

    `sources` splits the covariance by influence. `strain` is by how much it had to grow because the views do not
    agree as well as was stated, else 1.
    """

    points: Array
    covariance: Array
    sources: dict[str, Array]
    squares: float
    strain: float


def intersect(planes: Sequence[PlaneSolution], points: Sequence[Sequence[Sighting]]) -> list[Intersection]:
    """Where `points` lie; one answer for each choice of poses that explains the photos, the best first.

    Raises `MeasurementRefused`: `too_few_points` for a point that fewer than two photos show.
    """
    for sightings in points:
        if len({each.view for each in sightings}) < FEWEST_VIEWS:
            raise refused("too_few_points")
    found = [_Bundle(planes, chosen, points).solved() for chosen in product(*(plane.solutions for plane in planes))]
    ordered = sorted((each for each in found if each is not None), key=lambda each: each.squares)
    if not ordered:
        raise refused("too_few_points")
    return [each for each in ordered if each.squares - ordered[0].squares < ALIKE]


@dataclass(frozen=True, slots=True, eq=False)
class _Bundle:
    """Unknown are deviates of each pose from what its photo alone says, view after view, then the points."""

    planes: Sequence[PlaneSolution]
    chosen: Sequence[Solution]
    points: Sequence[Sequence[Sighting]]

    def solved(self) -> Intersection | None:
        """The most probable points; `None` where the rays do not meet before the cameras."""
        poses = sum(plane.rows for plane in self.planes)
        start = np.concatenate([np.zeros(poses), self._start().ravel()])
        best = least_squares(
            self._residuals_at, start, jac=self._jacobian, method="lm", x_scale="jac", max_nfev=200
        ).x
        residuals, jacobian = self._residuals_at(best), self._jacobian(best)
        if not np.isfinite(residuals).all() or np.linalg.matrix_rank(jacobian) < len(best):
            return None
        pull = np.asarray(np.linalg.solve(jacobian.T @ jacobian, jacobian.T)[poses:], np.float64)
        freedom = len(residuals) - len(best)
        squares = float(residuals @ residuals)
        strain = sqrt(squares / freedom) if freedom > 0 and chdtrc(freedom, squares) < SUSPICIOUS else 1.0
        sources = {code: part * strain**2 for code, part in self._sources(pull).items()}
        return Intersection(
            points=best[poses:].reshape(-1, 3),
            covariance=np.asarray(sum(sources.values())),
            sources=sources,
            squares=squares + sum(each.squares for each in self.chosen),
            strain=strain,
        )

    def _sources(self, pull: Array) -> dict[str, Array]:
        """The covariance of the points by influence: the first rows of the residuals are those of the poses."""
        found: dict[str, Array] = {}
        at = 0
        for plane, solution in zip(self.planes, self.chosen, strict=True):
            own = pull[:, at : at + plane.rows] @ np.linalg.inv(np.linalg.cholesky(solution.covariance))
            for code, part in solution.sources.items():
                found[code] = found.get(code, 0) + own @ part @ own.T
            at += plane.rows
        return found | {"click": pull[:, at:] @ pull[:, at:].T}

    def _start(self) -> Array:
        """Where the rays pass each other most closely (points, 3)."""
        cameras = [plane.at_best(solution) for plane, solution in zip(self.planes, self.chosen, strict=True)]
        return np.array([self._closest(cameras, sightings) for sightings in self.points])

    def _closest(self, cameras: Sequence[Posed], sightings: Sequence[Sighting]) -> Array:
        across, towards = np.zeros((3, 3)), np.zeros(3)
        for each in sightings:
            origin, ray = self._ray(cameras[each.view], each)
            flat = np.eye(3) - np.outer(ray, ray)
            across += flat
            towards += flat @ origin
        return np.asarray(np.linalg.lstsq(across, towards, rcond=None)[0])

    def _ray(self, camera: Posed, sighting: Sighting) -> tuple[Array, Array]:
        """From where and which way a photo sees a point, in mm of the target."""
        rotation, position = camera.rotation[:, :, 0], camera.position[:, 0]
        pixel = np.array([[[sighting.at.x], [sighting.at.y]]])
        ray = rotation.T @ np.append(to_directions(pixel, camera.camera), 1.0)
        origin = np.array([*self.planes[sighting.view].origin, 0.0]) - rotation.T @ position
        return origin, ray / np.linalg.norm(ray)

    def _residuals_at(self, x: Array) -> Array:
        return self._residuals(x[:, None])[:, 0]

    def _jacobian(self, x: Array) -> Array:
        steps = np.full(len(x), STEP)
        steps[sum(plane.rows for plane in self.planes) :] = 1e-3  # mm
        moved = np.diag(steps)
        ahead, behind = self._residuals(x[:, None] + moved), self._residuals(x[:, None] - moved)
        return np.asarray((ahead - behind) / (2 * steps))

    def _residuals(self, x: Array) -> Array:
        """Standardised: deviates of the poses, then both axes of every click; one column for each column of `x`."""
        cameras, at = [], 0
        for plane, solution in zip(self.planes, self.chosen, strict=True):
            root = np.linalg.cholesky(solution.covariance)
            unknowns = solution.best[:, None] + root @ x[at : at + plane.rows]
            cameras.append(posed(plane.belief, solution.base, unknowns))
            at += plane.rows
        places = x[at:].reshape(len(self.points), 3, -1)
        off = [
            (self._seen(cameras[each.view], each.view, place) - _pixel(each.at)) / each.at.sigma_px
            for place, sightings in zip(places, self.points, strict=True)
            for each in sightings
        ]
        return np.concatenate([x[:at], *off])

    def _seen(self, camera: Posed, view: int, place: Array) -> Array:
        """Where a photo sees a point of space (3, columns): stored pixels (2, columns)."""
        origin = np.array([*self.planes[view].origin, 0.0])
        space = np.einsum("ijt,jt->it", camera.rotation, place - origin[:, None]) + camera.position
        return np.asarray(np.nan_to_num(camera.seen(space[None])[0], nan=LOST))


def _pixel(point: PixelPoint) -> Array:
    return np.array([[point.x], [point.y]])
