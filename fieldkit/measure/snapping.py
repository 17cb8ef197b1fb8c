"""A curved edge found by the program where clicks show it.

The clicks give a circle; along its image the edge is looked for, square to it. What is found replaces the clicks.
It is looked for twice, the second time along the circle of what was found first.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from fieldkit.measure.arcs import SNAPPED_FLOOR, Arc
from fieldkit.measure.arrays import Array
from fieldkit.measure.edges import Grey, snap
from fieldkit.measure.flat import Setting
from fieldkit.measure.points import PixelPoint

HOW: Final = "snapped"
REACH_PX: Final = 8.0
MOST_POINTS: Final = 150
LEAST_APART_PX: Final = 3.0
"""Neighbours that lie closer look at the same pixels."""
LEAST_KEPT: Final = 0.5
"""Of all places; where less of the edge is seen, a person sees more than the program."""
ROUNDS: Final = 2


def snapped(grey: Grey, setting: Setting, clicks: Sequence[PixelPoint]) -> tuple[PixelPoint, ...] | None:
    """The points of the edge near the arc through `clicks`, in their order along it; `None` if it is too faint.

    `grey` (rows, columns) are the stored pixels. Raises `MeasurementRefused` as `fit_circle` does.
    """
    solution = setting.plane.solutions[0]
    found = tuple(clicks)
    for _ in range(ROUNDS):
        arc = Arc(setting, solution, found, snapped=found is not clicks)
        places, normals = along(arc)
        seen = snap(grey, places, normals, REACH_PX)
        if seen.kept.mean() < LEAST_KEPT or seen.kept.sum() < len(clicks):
            return None
        moved = (places + seen.offset[:, None] * normals)[seen.kept]
        found = tuple(PixelPoint(float(x), float(y), SNAPPED_FLOOR.px, HOW) for x, y in moved)
    return found


def along(arc: Arc) -> tuple[Array, Array]:
    """Places (N, 2) px on the image of the arc, from one end to the other, and unit normals there (N, 2)."""
    circle, camera, height = arc.circle, arc.camera, arc.setting.above.mm
    fine = _on_circle(arc, np.linspace(0.0, circle.along.max(), 8 * MOST_POINTS))
    seen = camera.pixels(fine[:, :, None], height)[:, :, 0]
    lengths = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(seen, axis=0), axis=1))])
    count = int(np.clip(lengths[-1] / LEAST_APART_PX, 8, MOST_POINTS))
    even = np.linspace(0.0, lengths[-1], count)
    places = np.column_stack([np.interp(even, lengths, seen[:, axis]) for axis in (0, 1)])
    ways = np.column_stack([np.interp(even, lengths, np.gradient(seen[:, axis])) for axis in (0, 1)])
    normals = np.column_stack([-ways[:, 1], ways[:, 0]]) / np.linalg.norm(ways, axis=1, keepdims=True)
    return places, normals


def _on_circle(arc: Arc, along_mm: Array) -> Array:
    """Points of the circle (N, 2) in mm, so many mm along it from the end that `Circle.along` counts from."""
    first = int(np.argmin(arc.circle.along))
    start = arc.points_mm[first] - arc.circle.residuals[first] * arc.circle.outwards[first]
    at = arc.circle.bend.at(float(arc.circle.bend.along(start[None])[0]))
    return np.array([at.at(float(each)).origin for each in along_mm])
