"""A plane before a camera: where its points are seen, and views thrown at random."""

from dataclasses import dataclass

import numpy as np

from tests.prove.measure.lens import Array, Camera

Luck = np.random.Generator

DEEPEST = 3.0
"""Times as far away as the nearest point the furthest one may be."""


@dataclass(frozen=True, slots=True)
class View:
    """A camera and the pose of the plane: camera point = `shift` + `turn` (x, y, -height).

    x and y turn as seen in the picture (right, down), so that the third axis leads away from the camera; heights
    count towards it. Millimetres.
    """

    camera: Camera
    turn: Array
    shift: Array

    def pixels(self, points: Array, height: float | Array = 0.0) -> Array:
        """Where points (N, 2) or (N, 3 with a height of their own) are seen, (N, 2)."""
        return self.camera.project(self.before_camera(points, height))

    def before_camera(self, points: Array, height: float | Array = 0.0) -> Array:
        """Points (N, 2) or (N, 3) in the camera's frame, (N, 3)."""
        up = np.broadcast_to(height, len(points)) + (points[:, 2] if points.shape[1] == 3 else 0.0)
        return np.column_stack([points[:, :2], -up]) @ self.turn.T + self.shift

    def to_plane(self, height: float) -> Array:
        """The matrix (3, 3) that takes a ray (x/z, y/z, 1) to the point (x, y, 1) that it hits at `height`."""
        return np.linalg.inv(
            np.column_stack([self.turn[:, 0], self.turn[:, 1], self.shift - height * self.turn[:, 2]])
        )

    @property
    def tilt(self) -> float:
        """Degrees between the axis of the camera and the normal of the plane."""
        return float(np.degrees(np.arccos(min(1.0, self.turn[2, 2]))))

    @property
    def distance(self) -> float:
        """Millimetres from the camera to the plane, along its normal."""
        return float(self.turn[:, 2] @ self.shift)


def rotation(axis: Array, angle: float) -> Array:
    """Rodrigues' matrix: a turn by `angle` radians about `axis`."""
    x, y, z = axis / np.linalg.norm(axis)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    turn: Array = np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross
    return turn


def posed(tilt: float, azimuth: float, roll: float) -> Array:
    """The turn of a plane tilted by `tilt` towards `azimuth`, the camera rolled by `roll`; degrees."""
    towards = np.radians(azimuth)
    tilted = rotation(np.array([np.cos(towards), np.sin(towards), 0.0]), np.radians(tilt))
    return rotation(np.array([0.0, 0.0, 1.0]), np.radians(roll)) @ tilted


def framed(camera: Camera, turn: Array, points: Array, fill: float = 0.88) -> View:
    """The view from as near as possible in which `points` (N, 2) fill the middle `fill` of the picture.

    Nobody goes so near that one point is more than `DEEPEST` times as far away as another.
    """
    middle, size = points.mean(axis=0), np.array([camera.width, camera.height], float)
    towards, nearest = np.zeros(2), 0.0
    away = 4 * float(np.ptp(points, axis=0).max()) * camera.f / min(size)
    for _ in range(120):
        view = View(camera, turn, away * np.append(towards, 1.0) - turn @ np.append(middle, 0.0))
        depth = view.before_camera(points)[:, 2]
        if depth.max() > DEEPEST * depth.min():
            nearest = away = 1.1 * away
            continue
        seen = view.pixels(points)
        low, high = seen.min(axis=0), seen.max(axis=0)
        towards = towards - 0.5 * ((low + high) / 2 - (size - 1) / 2) / camera.f
        away = max(nearest, away * float(((high - low) / size).max() / fill) ** 0.5)
    if (low < 0).any() or (high > size - 1).any():
        raise ValueError(points)
    return view


def thrown(luck: Luck, camera: Camera, tilt: float, points: Array, fill: float = 0.88) -> View:
    """A view of `points` at `tilt` degrees, of any azimuth and roll."""
    return framed(camera, posed(tilt, luck.uniform(0, 360), luck.uniform(0, 360)), points, fill)
