"""What lies in the plane of the scale, or at a known height above it: any figure that its points have there.

A figure is a function of the points in mm. What is uncertain moves the points: where they were placed, the pose and
the camera, the scale's own length, the height of the surface, and where the edge is. The live interval is linear
in all of them; the stored one draws them, the plane once a trial for all figures of a photo (JCGM 101:2008).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint
from fieldkit.measure.posed import posed
from fieldkit.measure.solving import PlaneSolution, Solution

UNMEASURED_TARGET: Final = 0.02
ASSUMED_HEIGHT: Final = Height(0.0, 5.0)
FURTHEST: Final = 3.0
"""Times the largest distance on the scale; what reaches further is extrapolated."""
STEP: Final = 1e-4
"""Of a standard uncertainty: how far an influence is moved to see what it does."""

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

    def warnings(self) -> dict[str, bool]:
        """What may be said against every figure of the photo, by code."""
        return {
            "ambiguous_pose": len(self.plane.solutions) > 1,
            "scale_misfit": self.plane.strain > 1,
            "height_assumed": self.height is None,
            "target_unmeasured": self.u_rel is None,
        }


@dataclass(frozen=True, slots=True, eq=False)
class Sensitivity:
    """A figure at the best estimate, and what each influence adds to its standard uncertainty."""

    value: float
    parts: dict[str, float]

    @property
    def u(self) -> float:
        """Standard uncertainty of the figure, to first order."""
        return float(np.sqrt(sum(part**2 for part in self.parts.values())))


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """Points on a photo, one of the poses that explain it, and the figure that is asked for."""

    setting: Setting
    solution: Solution
    points: tuple[PixelPoint, ...]
    shape: Shape

    @property
    def rows(self) -> int:
        """How many standard normal draws a trial takes: plane, scale, height, edge, two for each point."""
        return self.setting.plane.unknowns + 3 + 2 * len(self.points)

    def value(self) -> float:
        """The figure at the best estimate."""
        return float(self.values(np.zeros((self.rows, 1)))[0])

    def values(self, draws: Array) -> Array:
        """Figures (trials) for standard normal `draws` (rows, trials); a `trials.Model`."""
        plane = self.setting.plane
        unknowns = np.linalg.cholesky(self.solution.covariance) @ draws[: plane.unknowns]
        return self._shaped(self.solution.best[:, None] + unknowns, draws[plane.unknowns :])

    def sensitivity(self) -> Sensitivity:
        """The linear model of the figure, by central differences."""
        deviations = np.sqrt(np.diag(self.solution.covariance))
        steps = np.concatenate([deviations, np.ones(self.rows - len(deviations))]) * STEP
        moved = np.concatenate([np.diag(steps), -np.diag(steps)], axis=1)
        count = len(deviations)
        values = self._shaped(self.solution.best[:, None] + moved[:count], moved[count:])
        slopes = (values[: self.rows] - values[self.rows :]) / (2 * steps)
        return Sensitivity(self.value(), self._parts(slopes[:count], slopes[count:]))

    def points_mm(self) -> Array:
        """Where the points lie on the plane (points, 2), in mm about the origin of the target."""
        return self._placed(self.solution.best[:, None], np.zeros((self.rows - len(self.solution.best), 1)))[:, :, 0]

    def _parts(self, of_plane: Array, of_rest: Array) -> dict[str, float]:
        found = {code: float(np.sqrt(of_plane @ part @ of_plane)) for code, part in self.solution.sources.items()}
        rest = {"target": of_rest[:1], "height": of_rest[1:2], "edge": of_rest[2:3], "click": of_rest[3:]}
        return found | {code: float(np.linalg.norm(slopes)) for code, slopes in rest.items()}

    def _shaped(self, unknowns: Array, draws: Array) -> Array:
        placed = self._placed(unknowns, draws)
        middle = placed.mean(axis=0)
        outwards = placed - middle
        length = np.linalg.norm(outwards, axis=1, keepdims=True)
        edge = self._edge_mm() * draws[2]
        placed = placed + np.divide(outwards * edge, length, out=np.zeros_like(placed), where=length > 0)
        return self.shape(placed * (1 + self.setting.u_target * draws[0]))

    def _placed(self, unknowns: Array, draws: Array) -> Array:
        above = self.setting.above
        pixels = np.array([(point.x, point.y) for point in self.points])[:, :, None]
        sigma = np.array([point.sigma_px for point in self.points])[:, None, None]
        moved = pixels + sigma * draws[3:].reshape(len(self.points), 2, -1)
        camera = posed(self.setting.plane.belief, self.solution.base, unknowns)
        return camera.on_plane(moved, above.mm + above.u_mm * draws[1])

    def _edge_mm(self) -> float:
        """Standard uncertainty of where the edge is: the larger of the two that were stated."""
        size = float(np.exp(self.solution.best[5]))
        return max(self.setting.edge.mm, self.setting.edge.px * size)


def reaches_too_far(scene: Scene) -> bool:
    """Whether some point, or the distance between two, lies further than `FURTHEST` times the scale."""
    points = scene.points_mm()
    between = np.linalg.norm(points[:, None] - points[None], axis=2).max()
    return bool(max(np.linalg.norm(points, axis=1).max(), between) > FURTHEST * scene.setting.plane.extent)


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


def points_of(pixels: Sequence[PixelPoint]) -> Array:
    """Stored pixels (points, 2)."""
    return np.array([(point.x, point.y) for point in pixels])
