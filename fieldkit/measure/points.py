"""What a person puts on a photo: points in stored pixels, and what gives them a length."""

from dataclasses import dataclass
from math import hypot

CLICK_SIGMA_PX = {"loupe": 0.5, "full_size": 1.0, "fitted": 2.0}
"""Standard uncertainty of one click on each axis, by how the photo was shown while clicking."""

CLICK_FLOOR_PX = 0.3
"""No click is trusted further, however often it was repeated."""


@dataclass(frozen=True, slots=True)
class PixelPoint:
    """A point in stored pixels, before any rotation by EXIF; the centre of the first pixel is (0, 0).

    `sigma_px` is the whole standard uncertainty on each axis, `how` tells how the point was placed.
    """

    x: float
    y: float
    sigma_px: float
    how: str


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A bar of known length in the photo. `u_rel` is `None` where nobody ever measured the bar."""

    length_mm: float
    u_rel: float | None
    ends: tuple[PixelPoint, PixelPoint]


@dataclass(frozen=True, slots=True)
class Height:
    """How far the measured surface lies above the plane of the scale, towards the camera."""

    mm: float
    u_mm: float


@dataclass(frozen=True, slots=True)
class EdgeDefinition:
    """How well an edge can be said to be somewhere: burr, soot, shadow, blur. The larger of the two counts."""

    px: float
    mm: float


def clicked(x: float, y: float, how: str, sigma_px: float | None = None) -> PixelPoint:
    """A point placed by hand; `sigma_px` from repeated clicks replaces the usual one of `how`.

    Raises `KeyError` for a `how` that is not in `CLICK_SIGMA_PX`.
    """
    usual = CLICK_SIGMA_PX[how]
    return PixelPoint(x, y, max(CLICK_FLOOR_PX, usual if sigma_px is None else sigma_px), how)


def distance_px(a: PixelPoint, b: PixelPoint) -> float:
    """From `a` to `b` in stored pixels."""
    return hypot(a.x - b.x, a.y - b.y)
