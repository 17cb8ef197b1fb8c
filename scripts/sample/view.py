"""A pinhole camera: from mm in the scene to stored pixels, and back along the rays."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class View:
    """A camera looking at `target` (mm) from `distance`, leaning by `tilt` deg towards `azimuth` deg, rolled.

    x right, y away, z up; stored pixels, the centre of the first one (0, 0); `focal` in pixels.
    """

    width: int
    height: int
    focal: float
    target: tuple[float, float]
    distance: float
    tilt: float
    azimuth: float
    roll: float = 0.0

    @property
    def place(self) -> Vector:
        """Where the camera stands, in mm."""
        tilt, azimuth = np.radians([self.tilt, self.azimuth])
        lean = np.array([np.sin(tilt) * np.cos(azimuth), np.sin(tilt) * np.sin(azimuth), np.cos(tilt)])
        return np.array([*self.target, 0.0]) + self.distance * lean

    @property
    def axes(self) -> Vector:
        """Unit vectors to the right, down and forwards, one a row."""
        forwards = np.array([*self.target, 0.0]) - self.place
        forwards /= np.linalg.norm(forwards)
        right = np.cross(forwards, [0.0, 1.0, 0.0])
        right /= np.linalg.norm(right)
        down = np.cross(forwards, right)
        cos, sin = np.cos(np.radians(self.roll)), np.sin(np.radians(self.roll))
        return np.array([right * cos + down * sin, down * cos - right * sin, forwards])

    @property
    def middle(self) -> Vector:
        """The principal point."""
        return np.array([(self.width - 1) / 2, (self.height - 1) / 2])

    def sees(self, points: Vector) -> Vector:
        """Stored pixels (n, 2) of points (n, 3) in mm."""
        local = (points - self.place) @ self.axes.T
        return self.middle + self.focal * local[:, :2] / local[:, 2:]

    def rays(self, pixels: Vector) -> Vector:
        """Directions (.., 3) in which stored pixels (.., 2) look."""
        sideways = (pixels - self.middle) / self.focal
        return np.concatenate([sideways, np.ones_like(sideways[..., :1])], axis=-1) @ self.axes

    def footprint(self, margin: float) -> tuple[float, float, float, float]:
        """left, bottom, width, depth in mm of what the photo shows of the ground."""
        rays = self.rays(np.array([(0, 0), (self.width, 0), (0, self.height), (self.width, self.height)], float))
        ground = self.place[:2] - rays[:, :2] * (self.place[2] / rays[:, 2:])
        low, high = ground.min(axis=0) - margin, ground.max(axis=0) + margin
        return float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1])
