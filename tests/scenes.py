"""A pinhole camera over a flat scene: where known points of a plane come to lie in a photo."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class View:
    """A camera `distance_mm` from the origin of a plane that is turned away by `tilt_deg` towards `azimuth_deg`."""

    tilt_deg: float = 0.0
    azimuth_deg: float = 0.0
    roll_deg: float = 0.0
    distance_mm: float = 1000.0
    focal_px: float = 2300.0
    width: int = 3000
    height: int = 2000

    def see(self, plane_mm: Array) -> Array:
        """Stored pixels (n, 2) of points (n, 2) of the plane in mm."""
        tilt, azimuth, roll = np.radians([self.tilt_deg, self.azimuth_deg, self.roll_deg])
        towards = np.array([np.cos(azimuth), np.sin(azimuth)])
        across = np.array([-np.sin(azimuth), np.cos(azimuth)])
        turned = plane_mm @ np.array([[np.cos(roll), np.sin(roll)], [-np.sin(roll), np.cos(roll)]])
        along = turned @ towards
        sideways = np.outer(along * np.cos(tilt), towards) + np.outer(turned @ across, across)
        depth = self.distance_mm - along * np.sin(tilt)
        middle = np.array([(self.width - 1) / 2, (self.height - 1) / 2])
        return middle + self.focal_px * sideways / depth[:, None]

    def holds(self, pixels: Array) -> bool:
        """Whether all of the pixels lie in the photo."""
        return bool((pixels >= 0).all() and (pixels <= [self.width - 1, self.height - 1]).all())


@dataclass(frozen=True, slots=True)
class Layout:
    """A piece and a bar lying in one plane, `away_mm` apart, parallel or square to each other."""

    piece_mm: float
    bar_mm: float
    away_mm: float
    parallel: bool

    def plane(self) -> Array:
        """The ends of the piece, then those of the bar, (4, 2) in mm, the middle of both at the origin."""
        half = self.bar_mm / 2
        bar = [(-half, 0.0), (half, 0.0)] if self.parallel else [(0.0, -half), (0.0, half)]
        ends = [(-self.piece_mm / 2, -self.away_mm / 2), (self.piece_mm / 2, -self.away_mm / 2)]
        return np.array(ends + [(x, y + self.away_mm / 2) for x, y in bar])


def thrown(layout: Layout, tilt_deg: float, luck: np.random.Generator, sigma_px: float = 1.0) -> Array:
    """Clicked pixels (4, 2) of the layout seen at that tilt, from a random side, turned and shifted at random."""
    while True:
        view = View(tilt_deg, azimuth_deg=luck.uniform(0, 360), roll_deg=luck.uniform(0, 360))
        pixels = view.see(layout.plane() + luck.uniform(-100, 100, 2)) + sigma_px * luck.standard_normal((4, 2))
        if view.holds(pixels):
            return pixels
