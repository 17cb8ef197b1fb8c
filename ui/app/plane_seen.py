"""The plane of a scale as it is drawn over the photograph, from what `measure.overlay` computes."""

from itertools import product
from typing import Final

import cv2
import numpy as np

from fieldkit.measure import overlay
from fieldkit.measure.arrays import Array
from fieldkit.measure.points import Height
from fieldkit.measuring.live import Scaled
from ui.presenters.figures import Patch, Place, PlaneSeen

LARGER: Final = 20.0
"""Times that residuals are drawn longer than they are."""
PATCHES: Final = 24
"""Along the longer side."""
FAIR, POOR = 0.01, 0.03
"""Relative expanded uncertainty of 100 mm beyond which the plane is shaded, and twice."""


def plane_seen(on: Scaled, height: Height | None) -> PlaneSeen:
    """What is drawn of the plane. Raises `MeasurementRefused`: `bar_only` where there is none."""
    plane = on.setting(height).plane
    seen = np.array([(each.x, each.y) for each in plane.observations], np.float32)
    return PlaneSeen(
        grid=tuple(_places(line) for line in overlay.grid(plane)),
        hull=_places(cv2.convexHull(seen)[:, 0].astype(np.float64)),
        arrows=tuple(
            ((each.x, each.y), (each.x + LARGER * each.across, each.y + LARGER * each.down))
            for each in overlay.arrows(plane)
        ),
        patches=_patches(on, height),
    )


def _patches(on: Scaled, height: Height | None) -> tuple[Patch, ...]:
    width, down = on.view.width, on.view.height
    side = max(width, down) / PATCHES
    corners = [(x * side, y * side) for y, x in product(range(int(down / side) + 1), range(int(width / side) + 1))]
    middles = np.array([(min(x + side / 2, width - 1), min(y + side / 2, down - 1)) for x, y in corners])
    known = overlay.trust(on.setting(height), middles)
    if not (known <= POOR).any():
        return ()  # the same everywhere: the figure says that by its class
    return tuple(
        Patch(_square(x, y, min(x + side, width), min(y + side, down)), poor=not known[n] <= POOR)
        for n, (x, y) in enumerate(corners)
        if not known[n] <= FAIR  # nor is a place known that does not see the plane
    )


def _square(left: float, top: float, right: float, foot: float) -> tuple[Place, Place, Place, Place]:
    return (left, top), (right, top), (right, foot), (left, foot)


def _places(points: Array) -> tuple[Place, ...]:
    return tuple((float(x), float(y)) for x, y in points)
