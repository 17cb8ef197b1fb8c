"""The circle nearest to points of an edge, in curvature.

Each point counts with its distance from the circle, never with an algebraic one, which makes short arcs too small
(Kasa's fit by 2.6 % where the geometric one is true).
"""

from dataclasses import dataclass
from math import inf, sqrt

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.bend import Bend, from_end, guessed
from fieldkit.measure.codes import refused

MOST_STEPS = 100
STILL = 1e-10
"""A step that moves every parameter by less than this part of its standard uncertainty is the last."""

STUCK = 1e12
SAME_POINT = 1e-12
"""Ratio of singular values below which points do not tell three parameters apart."""


@dataclass(frozen=True, slots=True, eq=False)
class Circle:
    """The circle nearest to N points, each weighed by its uncertainty along the normal. Lengths in mm.

    `covariance` (3, 3) is that of `phi`, `offset` and `curvature` of `bend`, from the covariances that were given,
    the points independent of each other. `residuals` (N) are positive outside, `sigma` (N) the standard
    uncertainties along the normals `outwards` (N, 2). `weights` (N), in 1/mm for 1 mm, say how the curvature
    changes as a point moves outwards along its normal, so that other covariances can be propagated. `along` (N) is
    the length along the circle from one end of the arc.
    """

    bend: Bend
    covariance: Array
    residuals: Array
    sigma: Array
    outwards: Array
    weights: Array
    along: Array

    @property
    def curvature(self) -> float:
        """In 1/mm, not negative."""
        return self.bend.curvature

    @property
    def u(self) -> float:
        """Standard uncertainty of the curvature in 1/mm."""
        return sqrt(self.covariance[2, 2])

    @property
    def centre(self) -> tuple[float, float] | None:
        """In mm; `None` for a straight line."""
        return self.bend.centre

    @property
    def radius(self) -> float:
        """In mm; infinite for a straight line."""
        return inf if self.curvature == 0 else 1 / self.curvature

    @property
    def extent_deg(self) -> float:
        """The angle at the centre between both ends of the arc."""
        return float(np.degrees(self.along.max() * self.curvature))

    @property
    def standardised(self) -> Array:
        """The residuals in units of their standard uncertainties (N)."""
        return self.residuals / self.sigma

    def propagated(self, covariance: Array) -> float:
        """Standard uncertainty of the curvature in 1/mm where the distances have the `covariance` (N, N) in mm2."""
        return sqrt(self.weights @ covariance @ self.weights)


def fit_circle(points_mm: Array, covariance: Array) -> Circle:
    """The circle with the least sum of squared distances from `points_mm` (N, 2), in units of their uncertainty.

    `covariance` (N, 2, 2), in mm2, is that of each point; it counts along the normal. The points may come in any
    order and lie on any arc of the circle. Raises `MeasurementRefused`: `too_few_points` for less than three
    different points, `bad_request` for what is not finite or has no uncertainty.
    """
    if not (np.isfinite(points_mm).all() and np.isfinite(covariance).all()):
        raise refused("bad_request")
    if len(np.unique(points_mm, axis=0)) < 3:
        raise refused("too_few_points")
    bend = _settled(guessed(points_mm), points_mm, covariance).upright()
    sigma = _sigma(bend, points_mm, covariance)
    inverse = _inverse(bend.slopes(points_mm) / sigma[:, None])
    return Circle(
        bend=bend,
        covariance=inverse @ inverse.T,
        residuals=bend.outside(points_mm),
        sigma=sigma,
        outwards=bend.outwards(points_mm),
        weights=-inverse[2] / sigma,
        along=from_end(bend.along(points_mm), bend.curvature),
    )


def sub_arcs(points_mm: Array, covariance: Array, parts: int = 3) -> tuple[Circle, ...]:
    """A circle for each of `parts` stretches of the edge with equally many points, in their order along it.

    They are shown beside an edge that is not a circle. Raises as `fit_circle` does.
    """
    order = np.argsort(fit_circle(points_mm, covariance).along, kind="stable")
    return tuple(fit_circle(points_mm[part], covariance[part]) for part in np.array_split(order, parts))


def _settled(bend: Bend, points: Array, covariance: Array) -> Bend:
    """From a circle nearby to the nearest one: Levenberg and Marquardt's steps, uncertainties anew at each."""
    damping = 1e-4
    for _ in range(MOST_STEPS):
        sigma = _sigma(bend, points, covariance)
        off = bend.outside(points) / sigma
        slopes = bend.slopes(points) / sigma[:, None]
        scale = np.linalg.norm(slopes, axis=0)
        held = np.vstack([slopes / scale, np.sqrt(damping) * np.eye(3)])
        step = np.linalg.lstsq(held, np.concatenate([-off, np.zeros(3)]))[0]
        tried = bend.moved(step / scale)
        if np.linalg.norm(tried.outside(points) / sigma) <= np.linalg.norm(off):
            bend, damping = tried, damping / 100
        else:
            damping *= 100
        if np.abs(slopes @ (step / scale)).max() < STILL or damping > STUCK:
            break
    return bend


def _sigma(bend: Bend, points: Array, covariance: Array) -> Array:
    """Standard uncertainty of each point along its normal. Raises `MeasurementRefused`: `bad_request`."""
    normals = bend.outwards(points)
    variance = np.einsum("ni,nij,nj->n", normals, covariance, normals)
    if not (variance > 0).all():
        raise refused("bad_request")
    return np.asarray(np.sqrt(variance))


def _inverse(slopes: Array) -> Array:
    """The pseudo-inverse (3, N) of `slopes` (N, 3). Raises `MeasurementRefused`: `too_few_points`."""
    scale = np.linalg.norm(slopes, axis=0)
    left, values, right = np.linalg.svd(slopes / scale, full_matrices=False)
    if values[-1] < SAME_POINT * values[0]:
        raise refused("too_few_points")
    return np.asarray(((right.T / values) @ left.T) / scale[:, None])
