"""What is drawn over a photo so that a person sees what the program believes of it: plane, residuals, trust.

Everything is in stored pixels, for the better pose.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.flat import Setting
from fieldkit.measure.posed import posed
from fieldkit.measure.response import STEP
from fieldkit.measure.solving import PlaneSolution
from fieldkit.measure.trials import TWO_SIDED

LENGTH_MM: Final = 100.0
"""Length of which the map of trust tells how well it would be known."""
PIECES: Final = 24
"""Straight pieces of a grid line: behind a lens that bends it is none."""
MOST_LINES: Final = 60
"""Each way; a plane that runs to the horizon has no end of them."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """Where a point of the scale was seen, and how far from there the solution puts it, in pixels."""

    name: str
    x: float
    y: float
    across: float
    down: float


def grid(plane: PlaneSolution, step_mm: float = LENGTH_MM) -> list[Array]:
    """Lines of a grid on the plane of the scale, each (points, 2), where the photo shows them.

    The lines run through whole multiples of `step_mm` of the target's own coordinates, as far as the corners of the
    photo see the plane, at most `MOST_LINES` each way.
    """
    camera = plane.at_best(plane.solutions[0])
    reach = _reach(plane)
    lines = []
    for axis in (0, 1):
        other = np.linspace(-reach, reach, PIECES * 4)
        first = np.ceil((plane.origin[axis] - reach) / step_mm) * step_mm
        places = np.arange(first, plane.origin[axis] + reach, step_mm) - plane.origin[axis]
        nearest = places[np.argsort(np.abs(places))[:MOST_LINES]]
        for place in np.sort(nearest):
            points = np.empty((len(other), 2, 1))
            points[:, axis, 0], points[:, 1 - axis, 0] = place, other
            lines += _inside(plane, camera.pixels(points)[:, :, 0])
    return lines


def arrows(plane: PlaneSolution) -> tuple[Arrow, ...]:
    """The residual of each point of the scale."""
    return tuple(
        Arrow(each.name, each.x, each.y, float(across), float(down))
        for each, (across, down) in zip(plane.observations, plane.solutions[0].residuals, strict=True)
    )


def trust(setting: Setting, places: Array) -> Array:
    """Relative expanded uncertainty (places) of a length of 100 mm about `places` (places, 2) in pixels.

    The worse of a length towards the middle of the scale and one square to that; points placed without error.
    `nan` where the plane is not seen.
    """
    plane = setting.plane
    camera = plane.at_best(plane.solutions[0])
    middle = camera.on_plane(places[:, :, None], setting.above.mm)[:, :, 0]
    away = middle / np.maximum(np.linalg.norm(middle, axis=1, keepdims=True), STEP)
    square = np.column_stack([-away[:, 1], away[:, 0]])
    worse = [_expanded(setting, middle, way) for way in (away, square)]
    return np.asarray(np.maximum(*worse))


def _expanded(setting: Setting, middle: Array, way: Array) -> Array:
    """Relative expanded uncertainty (places) of lengths about `middle` along `way`, both (places, 2)."""
    plane, above = setting.plane, setting.above
    best = plane.solutions[0]
    ends = np.concatenate([middle - way * LENGTH_MM / 2, middle + way * LENGTH_MM / 2])
    seen = plane.at_best(best).pixels(ends[:, :, None], above.mm)
    steps = STEP * np.sqrt(np.diag(best.covariance))
    moved = np.concatenate([np.diag(steps), -np.diag(steps)], axis=1)
    rows = len(steps)
    heights = np.concatenate([np.full(2 * rows, above.mm), above.mm + STEP * above.u_mm * np.array([1.0, -1.0])])
    unknowns = best.best[:, None] + np.concatenate([moved, np.zeros((rows, 2))], axis=1)
    at = posed(plane.belief, best.base, unknowns).on_plane(
        np.broadcast_to(seen, (*seen.shape[:2], 2 * rows + 2)), heights
    )
    lengths = np.linalg.norm(at[len(middle) :] - at[: len(middle)], axis=1)
    slopes = (lengths[:, :rows] - lengths[:, rows : 2 * rows]) / (2 * steps)
    of_height = (lengths[:, -2] - lengths[:, -1]) / (2 * STEP)
    variance = np.einsum("pi,ij,pj->p", slopes, best.covariance, slopes) + of_height**2
    relative = np.sqrt(variance) / LENGTH_MM
    return np.asarray(TWO_SIDED * np.hypot(relative, setting.u_target))


def _reach(plane: PlaneSolution) -> float:
    """How far from the middle of the scale the photo shows its plane, in mm; at most twenty times the scale."""
    belief = plane.belief
    across, down = np.meshgrid([0.0, belief.width - 1.0], [0.0, belief.height - 1.0])
    corners = np.column_stack([across.ravel(), down.ravel()])[:, :, None]
    seen = plane.at_best(plane.solutions[0]).on_plane(corners)
    furthest = np.linalg.norm(np.where(np.isnan(seen), np.inf, seen), axis=1).max()
    return float(min(furthest, 20 * plane.extent))


def _inside(plane: PlaneSolution, line: Array) -> list[Array]:
    """The stretches of a line (points, 2) that the photo shows, each of at least two points."""
    shown = np.array([plane.belief.shows(x, y) for x, y in line])
    cuts = np.flatnonzero(np.diff(shown.astype(int))) + 1
    parts = zip(np.split(line, cuts), np.split(shown, cuts), strict=True)
    return [part for part, inside in parts if inside[0] and len(part) > 1]
