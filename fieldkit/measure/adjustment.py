"""The adjustment: the pose and the camera that explain best where the points of a flat scale are seen.

Least squares in pixels over the pose and over what is not known of the camera, whose priors count as observations
(a maximum a posteriori estimate).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from scipy.optimize import least_squares

from fieldkit.measure.arrays import Array
from fieldkit.measure.beliefs import CameraBelief
from fieldkit.measure.posed import POSE, posed, turned, unknowns_of

LOST: Final = 1e6
"""A standardised residual that stands for a point which the camera would not see at all."""
STEP: Final = 1e-6
TINY: Final = 1e-300
WORST: Final = 1e6
"""Condition of the scaled equations beyond which the points do not tell the unknowns apart in double precision."""
RELATIVE: Final = np.array([True, True, True, False, False, True])
"""Which numbers of a pose are angles and logarithms."""
UNKNOWN: Final = 0.5
"""Standard uncertainty of one of them beyond which a pose says nothing of the plane."""
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
    bent: bool = False
    """What is probable is no ellipsoid, and the covariance alone says too little: see `posterior`."""


@dataclass(frozen=True, slots=True, eq=False)
class Adjustment:
    """What was seen of a scale: its points in mm about their middle, the pixels they lie in, and sigma of those."""

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
        """Poses for a pinhole camera: both of a flat target (Collins and Bartoli, 2014), and that of a homography.

        The two are missing where the target is seen exactly so that they are one.
        """
        camera = self.belief.best
        focal = np.exp(camera[:2])
        matrix = np.array([[focal[0], 0, camera[2]], [0, focal[1], camera[3]], [0, 0, 1]])
        flat = np.column_stack([self.plane, np.zeros(len(self.plane))])
        for way in (cv2.SOLVEPNP_IPPE, cv2.SOLVEPNP_ITERATIVE):
            try:
                _, turns, positions, _ = cv2.solvePnPGeneric(
                    flat, self.pixels[:, None], matrix, camera[4:], flags=way
                )
            except cv2.error:
                continue  # points that no camera sees so
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
        off, slopes = residuals(best), jacobian(best)
        if not np.isfinite(best).all() or np.abs(off).max() >= LOST:
            return None
        if np.linalg.cond(slopes / np.maximum(np.linalg.norm(slopes, axis=0), TINY)) > WORST:
            return None
        found = self._told(base, best, off, slopes)
        return found if np.diag(found.covariance)[:POSE].max(initial=0, where=RELATIVE) < UNKNOWN**2 else None

    def residuals(self, base: Array, x: Array) -> Array:
        """Standardised residuals (2 x points + unknowns of the camera, trials)."""
        points = np.broadcast_to(self.plane[:, :, None], (*self.plane.shape, x.shape[1]))
        with np.errstate(over="ignore", invalid="ignore"):  # on its way a solver tries what no camera is
            seen = posed(self.belief, base, x).pixels(points)
            off = (seen - self.pixels[:, :, None]) / self.sigma[:, None, None]
        return np.concatenate([np.nan_to_num(off, nan=LOST).clip(-LOST, LOST).reshape(-1, x.shape[1]), x[POSE:]])

    def jacobian(self, base: Array, x: Array) -> Array:
        """Derivatives of the residuals by central differences, all in one look."""
        steps = STEP * np.eye(len(x))
        ahead, behind = self.residuals(base, x[:, None] + steps), self.residuals(base, x[:, None] - steps)
        return np.asarray((ahead - behind) / (2 * STEP))

    def _told(self, base: Array, best: Array, residuals: Array, jacobian: Array) -> Solution:
        """Covariance and its sources: the placing of the scale's points, and each prior of the camera."""
        points = 2 * len(self.plane)
        scale = np.linalg.norm(jacobian, axis=0)
        pull = np.asarray(np.linalg.pinv(jacobian / scale) / scale[:, None], np.float64)
        covariance = pull @ pull.T
        sources = {"scale_points": pull[:, :points] @ pull[:, :points].T}
        for number, code in enumerate(self.belief.influences, start=points):
            sources[code] = sources.get(code, 0) + np.outer(pull[:, number], pull[:, number])
        off = residuals[:points].reshape(-1, 2) * self.sigma[:, None]
        return Solution(base, best, covariance, off, float(residuals @ residuals), sources)
