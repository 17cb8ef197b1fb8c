"""What lies in the plane of the scale, or at a known height above it: any figure that its points have there.

A figure is a function of the points in mm. What is uncertain moves the points: where they were placed, the pose and
the camera, the scale's own length, the height of the surface, and where the edge is. The live interval is linear
in all of them; the stored one draws them, the plane once a trial for all figures of a photo (JCGM 101:2008).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from fieldkit.measure.adjustment import Solution
from fieldkit.measure.arrays import Array
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint
from fieldkit.measure.posed import posed
from fieldkit.measure.response import Response
from fieldkit.measure.solving import PlaneSolution

UNMEASURED_TARGET: Final = 0.02
ASSUMED_HEIGHT: Final = Height(0.0, 5.0)
FURTHEST: Final = 3.0
"""Times the largest distance on the scale; what reaches further is extrapolated."""

Shape = Callable[[Array], Array]
"""Takes points in mm (points, 2, trials), gives a figure of them (trials)."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What all figures of one photo share. `u_rel` and `height` are `None` where nobody stated them.

    `edge` is added to what the points themselves say, alike at all of them: burr or shadow moves them outwards.
    """

    plane: PlaneSolution
    u_rel: float | None
    height: Height | None
    edge: EdgeDefinition

    @property
    def u_target(self) -> float:
        """Relative standard uncertainty of the scale as a whole."""
        return UNMEASURED_TARGET if self.u_rel is None else self.u_rel

    @property
    def above(self) -> Height:
        """Height of the surface above the scale, assumed if nobody stated it."""
        return ASSUMED_HEIGHT if self.height is None else self.height

    def edge_mm(self, solution: Solution) -> float:
        """Standard uncertainty of where an edge is: the larger of the two that were stated."""
        return max(self.edge.mm, self.edge.px * float(np.exp(solution.best[5])))

    def warnings(self) -> dict[str, bool]:
        """What may be said against every figure of the photo, by code."""
        return {
            "ambiguous_pose": len(self.plane.solutions) > 1,
            "scale_misfit": self.plane.strain > 1,
            "height_assumed": self.height is None,
            "target_unmeasured": self.u_rel is None,
        }


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Points on a photo under one of the poses that explain it."""

    setting: Setting
    solution: Solution
    points: tuple[PixelPoint, ...]

    def response(self, shape: Shape) -> Response:
        """How the figure `shape` of the points answers to all that it depends on."""

        def figure(unknowns: Array, draws: Array) -> Array:
            placed = self._outwards(self._placed(unknowns, draws), self.setting.edge_mm(self.solution) * draws[2])
            return shape(placed * (1 + self.setting.u_target * draws[0]))

        further = {"target": 1, "height": 1, "edge": 1, "click": 2 * len(self.points)}
        return Response(self.setting.plane, self.solution, further, figure)

    def points_mm(self) -> Array:
        """Where the points lie on the plane (points, 2), in mm about the origin of the target."""
        return self._placed(self.solution.best[:, None], np.zeros((3 + 2 * len(self.points), 1)))[:, :, 0]

    def _placed(self, unknowns: Array, draws: Array) -> Array:
        """The points in mm (points, 2, trials), each click moved by its own two draws."""
        above = self.setting.above
        sigma = np.array([point.sigma_px for point in self.points])[:, None, None]
        moved = pixels(self.points)[:, :, None] + sigma * draws[3:].reshape(len(self.points), 2, -1)
        camera = posed(self.setting.plane.belief, self.solution.base, unknowns)
        return camera.on_plane(moved, above.mm + above.u_mm * draws[1])

    def _outwards(self, placed: Array, by: Array) -> Array:
        """All points moved away from their middle by so many mm (trials)."""
        away = placed - placed.mean(axis=0)
        length = np.linalg.norm(away, axis=1, keepdims=True)
        return np.asarray(placed + np.divide(away * by, length, out=np.zeros_like(placed), where=length > 0))


def reaches_too_far(setting: Setting, points_mm: Array) -> bool:
    """Whether some point, or the distance between two, lies further than `FURTHEST` times the scale."""
    between = np.linalg.norm(points_mm[:, None] - points_mm[None], axis=2).max()
    return bool(max(np.linalg.norm(points_mm, axis=1).max(), between) > FURTHEST * setting.plane.extent)


def length(points: Array) -> Array:
    """Sum of the distances from point to point, in mm."""
    return np.asarray(np.linalg.norm(np.diff(points, axis=0), axis=1).sum(axis=0))


def perimeter(points: Array) -> Array:
    """Sum of the distances from point to point and back to the first, in mm."""
    return length(np.concatenate([points, points[:1]]))


def area(points: Array) -> Array:
    """Area in mm² that the points enclose in their order, which may run either way (the shoelace formula)."""
    x, y = points[:, 0], points[:, 1]
    return np.asarray(np.abs((x * np.roll(y, -1, axis=0) - y * np.roll(x, -1, axis=0)).sum(axis=0)) / 2)


def angle(points: Array) -> Array:
    """Angle in degrees at the second of three points, 0 to 180."""
    one, other = points[0] - points[1], points[2] - points[1]
    across = one[0] * other[1] - one[1] * other[0]
    return np.asarray(np.degrees(np.arctan2(np.abs(across), (one * other).sum(axis=0))))


def pixels(points: Sequence[PixelPoint]) -> Array:
    """Stored pixels (points, 2)."""
    return np.array([(point.x, point.y) for point in points])
