"""What a person placed on a photograph beside a scale bar."""

from dataclasses import dataclass

from fieldkit.measure.points import Height, PixelPoint


@dataclass(frozen=True, slots=True)
class Placed:
    """What a person placed on a photo: two ends of a bar of known length, and two points to measure between."""

    bar_mm: float
    u_rel: float | None
    bar: tuple[PixelPoint, PixelPoint]
    points: tuple[PixelPoint, ...]
    height: Height | None = None
    tilt_u_deg: float = 10.0
