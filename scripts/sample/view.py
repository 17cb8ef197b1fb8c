"""A pinhole camera: from mm in the scene to stored pixels, and back along the rays."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class View:
    """A camera looking at `target` (mm) from `distance`, leaning by `tilt` deg towards `azimuth` deg, rolled.

    x right, y away, z up; stored pixels, the centre of the first one (0, 0).
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
        roll = np.radians(self.roll)
        return np.array(
            [right * np.cos(roll) + down * np.sin(roll), down * np.cos(roll) - right * np.sin(roll), forwards]
        )

    def sees(self, points: Vector) -> Vector:
        """Stored pixels (n, 2) of points (n, 3) in mm."""
        right, down, forwards = self.axes @ (points - self.place).T
        return np.column_stack(
            [
                (self.width - 1) / 2 + self.focal * right / forwards,
                (self.height - 1) / 2 + self.focal * down / forwards,
            ]
        )

    def rays(self, columns: Vector, rows: Vector) -> Vector:
        """Directions (.., 3) of stored pixels."""
        local = np.stack(
            [
                (columns - (self.width - 1) / 2) / self.focal,
                (rows - (self.height - 1) / 2) / self.focal,
                np.ones_like(columns),
            ],
            axis=-1,
        )
        return local @ self.axes

    def footprint(self, margin: float) -> tuple[float, float, float, float]:
        """left, bottom, width, depth in mm of what the photo shows of the ground."""
        corners = np.array([(0.0, 0.0), (self.width, 0.0), (0.0, self.height), (self.width, self.height)])
        rays = self.rays(corners[:, 0], corners[:, 1])
        ground = self.place[:2] - rays[:, :2] * (self.place[2] / rays[:, 2])[:, None]
        low, high = ground.min(axis=0) - margin, ground.max(axis=0) + margin
        return float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1])
