"""The edge of a body as it is being measured: its deviations from a circle, and what further points would bring."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, inf, sqrt
from typing import Final

import numpy as np

from fieldkit.measure import snapping
from fieldkit.measure.arcs import SNAPPED_FLOOR, Arc
from fieldkit.measure.points import Height, PixelPoint
from fieldkit.measure.trials import TWO_SIDED
from fieldkit.measuring.live import Scaled
from fieldkit.measuring.photographs import Grey

HAND_FORMULA: Final = 3.35
"""u(D) / D = 3.35 sigma / (s sqrt N) for N clicks on an arc of sagitta s, below 90 deg (`measurement.md` 4)."""
MOST_CLICKS: Final = 60
"""Nobody places more."""


@dataclass(frozen=True, slots=True)
class Promise:
    """What clicks on an arc give by the hand formula: half of the 95 % interval of the diameter, relative.

    `sagitta_mm` is how far the arc rises over its chord, `sigma_mm` the uncertainty of a click square to the edge.
    """

    clicks: int
    sagitta_mm: float
    sigma_mm: float

    def half_width(self, clicks: int) -> float:
        """With so many clicks."""
        if self.sagitta_mm <= 0:
            return inf
        return TWO_SIDED * HAND_FORMULA * self.sigma_mm / (self.sagitta_mm * sqrt(clicks))

    def more(self, half_width: float) -> int | None:
        """How many clicks more give an interval as narrow as that; `None` where nobody would place so many."""
        needed = (self.half_width(1) / half_width) ** 2
        return max(0, ceil(needed) - self.clicks) if needed <= MOST_CLICKS else None


@dataclass(frozen=True, slots=True)
class Residual:
    """How far a point of the edge lies outside the circle, and how far along it, in mm."""

    along: float
    off: float


@dataclass(frozen=True, slots=True)
class EdgeSeen:
    """An edge with its circle. `floor_mm` is what no edge is known better than; `birge`, `runs` and `is_circle` as
    in `Roundness`; `extent_deg` is the part of the circle that it covers.
    """

    residuals: tuple[Residual, ...]
    floor_mm: float
    runs: int
    birge: float
    is_circle: bool
    extent_deg: float
    promise: Promise


def edge_seen(
    on: Scaled, points: Sequence[PixelPoint], height: Height | None = None, *, snapped: bool = False
) -> EdgeSeen:
    """The edge through three points or more. Raises `MeasurementRefused` as `fit_circle` does, `bar_only`."""
    setting = on.setting(height)
    arc = Arc(setting, setting.plane.solutions[0], tuple(points), snapped)
    circle, told = arc.circle, arc.roundness
    places = sorted(zip(circle.along.tolist(), circle.residuals.tolist(), strict=True))
    size = float(np.median(circle.sigma / [point.sigma_px for point in points]))
    half = np.radians(min(180.0, circle.extent_deg / 2))
    sagitta = float(circle.radius * (1 - np.cos(half))) if circle.curvature else 0.0
    return EdgeSeen(
        residuals=tuple(Residual(along, off) for along, off in places),
        floor_mm=max(SNAPPED_FLOOR.mm, SNAPPED_FLOOR.px * size),
        runs=told.runs,
        birge=told.birge,
        is_circle=told.is_circle,
        extent_deg=circle.extent_deg,
        promise=Promise(len(points), sagitta, float(np.median(circle.sigma))),
    )


def snap_edge(
    grey: Grey, on: Scaled, clicks: Sequence[PixelPoint], height: Height | None = None
) -> tuple[PixelPoint, ...]:
    """The points of the edge that the program finds near the arc through `clicks`; none where it is too faint.

    Raises `MeasurementRefused` as `edge_seen` does.
    """
    return snapping.snapped(grey, on.setting(height), clicks) or ()
