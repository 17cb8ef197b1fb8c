"""A circular edge on a photo: the curvature of it, under one pose.

Everything is calculated in curvature, which is nearly normal also for arcs so short that their diameter is not.
What moves the whole plane is followed along points on the fitted circle; what moves the points one by one, their
placing or the floor under every edge, is one deviate with the uncertainty that the fit gives it.
"""

from dataclasses import dataclass
from functools import cached_property
from math import hypot
from typing import Final

import numpy as np

from fieldkit.measure.adjustment import Solution
from fieldkit.measure.arrays import Array
from fieldkit.measure.circle import Circle, fit_circle
from fieldkit.measure.curvature import correlated_u
from fieldkit.measure.flat import Setting, pixels
from fieldkit.measure.points import EdgeDefinition, PixelPoint
from fieldkit.measure.posed import Posed, posed
from fieldkit.measure.response import Response
from fieldkit.measure.roundness import Roundness, residual_test

FEET: Final = 12
"""So many points of the fitted circle stand for it when the plane moves."""
SNAPPED_FLOOR: Final = EdgeDefinition(px=0.5, mm=0.3)
"""Whatever the gradient says, no edge of torn metal is known better (`measurement.md` 4)."""
CORRELATION_PX: Final = 20.0
"""Along the edge, over which a burr or a shadow moves neighbouring points alike."""
NUDGE_PX: Final = 0.01


@dataclass(frozen=True, eq=False)
class Arc:
    """Points of an edge; `snapped` ones were found by the program and err together, whatever their sigma says."""

    setting: Setting
    solution: Solution
    points: tuple[PixelPoint, ...]
    snapped: bool

    @cached_property
    def camera(self) -> Posed:
        """The camera as it most probably stood."""
        return self.setting.plane.at_best(self.solution)

    @cached_property
    def points_mm(self) -> Array:
        """The points on the plane, in mm (points, 2)."""
        return self.camera.on_plane(pixels(self.points)[:, :, None], self.setting.above.mm)[:, :, 0]

    @cached_property
    def circle(self) -> Circle:
        """The circle through the points. Raises `MeasurementRefused` as `fit_circle` does."""
        return fit_circle(self.points_mm, self._covariance())

    @cached_property
    def roundness(self) -> Roundness:
        """Whether the edge is a circle at all. Raises as `circle`."""
        length_mm = CORRELATION_PX * float(np.median(self._size_mm())) if self.snapped else 0.0
        return residual_test(self.circle, length_mm)

    @cached_property
    def noise(self) -> float:
        """Standard uncertainty of the curvature in 1/mm from the points one by one, or from what bends the edge."""
        stated = self._floor() if self.snapped else self.circle.u
        return stated if self.roundness.is_circle else max(stated, self.roundness.u)

    def _floor(self) -> float:
        """Standard uncertainty of the curvature in 1/mm from what no edge is known better than."""
        sigma = np.maximum(SNAPPED_FLOOR.px * self._size_mm(), SNAPPED_FLOOR.mm)
        return correlated_u(self.circle.weights, sigma, self._along_px(), CORRELATION_PX)

    def response(self) -> Response:
        """How the curvature in 1/mm answers to all that it depends on."""
        feet, weights, outwards = self._feet()
        seen = self.camera.pixels(feet[:, :, None], self.setting.above.mm)
        above, curvature = self.setting.above, self.circle.curvature
        edge = curvature**2 * self.setting.edge_mm(self.solution)

        def figure(unknowns: Array, draws: Array) -> Array:
            camera = posed(self.setting.plane.belief, self.solution.base, unknowns)
            on_trial = np.broadcast_to(seen, (*seen.shape[:2], unknowns.shape[1]))
            moved = camera.on_plane(on_trial, above.mm + above.u_mm * draws[1]) - feet[:, :, None]
            bent = np.einsum("p,pc,pct->t", weights, outwards, moved)
            scaled = (curvature + bent + self.noise * draws[3]) / (1 + self.setting.u_target * draws[0])
            return np.asarray(scaled - edge * draws[2])

        further = {"target": 1, "height": 1, "edge": 1, self.own: 1}
        return Response(self.setting.plane, self.solution, further, figure)

    @property
    def own(self) -> str:
        """The line of the budget for what the points themselves are worth."""
        if not self.roundness.is_circle:
            return "shape"
        return "edge_floor" if self.snapped else "click"

    def _feet(self) -> tuple[Array, Array, Array]:
        """Points on the circle (feet, 2), spread as the data are; their weights, and unit vectors outwards."""
        order = np.argsort(self.circle.along, kind="stable")
        chosen = order[np.unique(np.linspace(0, len(order) - 1, FEET).astype(int))]
        feet = (self.points_mm - self.circle.residuals[:, None] * self.circle.outwards)[chosen]
        alike = fit_circle(feet, np.broadcast_to(np.eye(2), (len(feet), 2, 2)))
        return feet, alike.weights, alike.outwards

    def _covariance(self) -> Array:
        """Covariance of each point on the plane in mm2 (points, 2, 2), from its sigma in pixels."""
        slopes = self._slopes()
        sigma = np.array([point.sigma_px for point in self.points])
        return np.asarray(np.einsum("pij,pkj->pik", slopes, slopes) * (sigma**2)[:, None, None])

    def _slopes(self) -> Array:
        """mm on the plane for a pixel of the photo (points, 2 of mm, 2 of pixels)."""
        steps = NUDGE_PX * np.array([[1, 0, -1, 0], [0, 1, 0, -1]], np.float64)
        around = pixels(self.points)[:, :, None] + steps
        many = Posed(
            *(
                np.repeat(each, 4, axis=-1)
                for each in (self.camera.rotation, self.camera.position, self.camera.camera)
            )
        )
        placed = many.on_plane(around, self.setting.above.mm)
        return np.asarray((placed[:, :, :2] - placed[:, :, 2:]) / (2 * NUDGE_PX))

    def _size_mm(self) -> Array:
        """mm outwards for a pixel in that direction (points)."""
        outwards = np.einsum("pij,pj->pi", np.linalg.inv(self._slopes()), self.circle.outwards)
        return np.asarray(1 / np.linalg.norm(outwards, axis=1))

    def _along_px(self) -> Array:
        """Where each point lies along the edge (points), in pixels from one end."""
        order = np.argsort(self.circle.along, kind="stable")
        steps = [hypot(*step) for step in np.diff(pixels(self.points)[order], axis=0)]
        along = np.empty(len(order))
        along[order] = np.concatenate([[0.0], np.cumsum(steps)])
        return along
