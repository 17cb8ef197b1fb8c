"""Scales and cameras for tests of the measuring engine: where each point is seen, with the noise that is stated."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.beliefs import CameraBelief, calibrated, unknown
from fieldkit.measure.points import PixelPoint
from fieldkit.measure.posed import Posed, turned
from fieldkit.measure.solving import PlaneSolution, solve_plane
from fieldkit.measure.target import Observation, TargetPoint, field_card, l_scale

WIDE = (-0.16, 0.075)
SIZE = 3000, 2000
FRAME = field_card(800.0, 500.0, 80.0).points()
SMALL = l_scale(105.0, 105.0, 25.0, 10.0)


@dataclass(frozen=True)
class Shot:
    """A camera that stands somewhere; `noise` moves what it sees."""

    posed: Posed
    noise: np.random.Generator

    def sees(self, points: Sequence[TargetPoint], sigma_px: float = 0.1) -> tuple[Observation, ...]:
        """The points of a scale that lies in the plane."""
        seen = self.pixels([point.mm for point in points], sigma_px)
        return tuple(
            Observation(point.name, x, y, max(sigma_px, 0.01), point.mm, "detected", point.marker)
            for point, (x, y) in zip(points, seen, strict=True)
        )

    def clicks(
        self, places: Sequence[tuple[float, float]], sigma_px: float, height: float = 0
    ) -> tuple[PixelPoint, ...]:
        """Points of a piece, placed by hand as well as `sigma_px` says."""
        return tuple(
            PixelPoint(x, y, max(sigma_px, 0.01), "full_size") for x, y in self.pixels(places, sigma_px, height)
        )

    def pixels(self, places: Sequence[tuple[float, float]], sigma_px: float, height: float = 0) -> Array:
        """Where places in mm are seen (points, 2)."""
        seen = self.posed.pixels(np.array(places, np.float64)[:, :, None], height)[:, :, 0]
        return np.asarray(seen + self.noise.normal(0, 1, seen.shape) * sigma_px)

    @property
    def known(self) -> CameraBelief:
        """The camera as a good calibration tells it."""
        return calibrated(*SIZE, self.posed.camera[:, 0])


def shot(
    tilt_deg: float = 20.0,
    *,
    towards_deg: float = 70.0,
    distance_mm: float = 1000.0,
    middle: tuple[float, float] = (400.0, 250.0),
    lens: tuple[float, float] = WIDE,
    seed: int = 1,
) -> Shot:
    """A camera of 28 mm (on film) that looks at `middle` of the scale's plane, tilted towards a direction."""
    camera = np.array([np.log(2300.0), np.log(2300.0), 1503.0, 994.0, *lens, 0.0, 0.0, 0.0])
    direction = np.radians(towards_deg)
    turn = turned(np.radians(tilt_deg) * np.array([[np.cos(direction)], [np.sin(direction)], [0.0]]))
    position = np.array([0.0, 0.0, distance_mm])[:, None] - np.einsum("ijt,j->it", turn[:, :2], np.array(middle))
    return Shot(Posed(turn, position, camera[:, None]), np.random.default_rng(seed))


def solved(by: Shot, scale: Sequence[TargetPoint] = FRAME, sigma_px: float = 0.1) -> PlaneSolution:
    """The plane of a scale, the camera unknown."""
    return solve_plane(by.sees(scale, sigma_px), unknown(*SIZE))
