"""A camera above the flat target that gives the scale: from the plane to pixels, and from pixels to the plane.

Target coordinates are mm in the plane of the scale, about the middle of its points. A pose has six numbers, chosen
so that what the photo shows well stays apart from what it hardly shows: a turn from a first rotation, where the
origin is seen, and the size of a millimetre there. An unknown focal length then changes neither, and a linear
covariance stays true though the distance may be known to a third only.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.beliefs import CameraBelief
from fieldkit.measure.lens import focal_px, to_directions, to_pixels

POSE: Final = 6
"""Numbers of a pose: three of a rotation vector in rad, two of pixels, one logarithm of mm a pixel."""

STEEPEST: Final = np.cos(np.radians(85.0))
"""Cosine of the slant beyond which nothing on the plane is measured."""


@dataclass(frozen=True, slots=True, eq=False)
class Posed:
    """Trials of a camera over a plane.

    `rotation` (3, 3, trials) and `position` (3, trials) take mm to the camera, whose nine numbers are `camera`.
    """

    rotation: Array
    position: Array
    camera: Array

    @property
    def normal(self) -> Array:
        """Unit normals (3, trials) of the plane, towards the camera."""
        axis = self.rotation[:, 2]
        return np.asarray(-np.sign(np.einsum("ct,ct->t", axis, self.position)) * axis)

    @property
    def tilt(self) -> Array:
        """Angles (trials) in rad between the camera's axis and the normal of the plane."""
        return np.asarray(np.arccos(np.clip(-self.normal[2], -1.0, 1.0)))

    @property
    def distance(self) -> Array:
        """mm (trials) from the camera to the origin of the target."""
        return np.asarray(np.linalg.norm(self.position, axis=0))

    def pixels(self, plane_mm: Array, height: Array | float = 0.0) -> Array:
        """Stored pixels (points, 2, trials) of points (points, 2, trials) that lie `height` mm above the scale."""
        across = np.einsum("cjt,pjt->pct", self.rotation[:, :2], plane_mm)
        return self.seen(across + self.position + height * self.normal)

    def seen(self, space: Array) -> Array:
        """Where points before the camera (points, 3, trials) are seen; `nan` for what lies behind it."""
        depth = np.where(space[:, 2:] > 0, space[:, 2:], np.nan)
        return to_pixels(space[:, :2] / depth, self.camera)

    def on_plane(self, pixels: Array, height: Array | float = 0.0) -> Array:
        """Target coordinates in mm (points, 2, trials) of what is seen in `pixels` at `height` mm above the scale.

        Heights count towards the camera. `nan` beyond the horizon, or where the camera sees nothing.
        """
        directions = to_directions(pixels, self.camera)
        rays = np.concatenate([directions, np.ones_like(directions[:, :1])], axis=1)
        normal = self.normal
        slope = np.einsum("pct,ct->pt", rays, normal)
        lengths = np.linalg.norm(rays, axis=1)
        slope = np.where(-slope > STEEPEST * lengths, slope, np.nan)
        depth = (np.einsum("ct,ct->t", normal, self.position) + height) / slope
        space = rays * np.where(depth > 0, depth, np.nan)[:, None] - self.position
        return np.asarray(np.einsum("cjt,pct->pjt", self.rotation[:, :2], space))


def posed(belief: CameraBelief, base: Array, unknowns: Array) -> Posed:
    """The camera and its pose for `unknowns` (6 + those of the camera, trials), turned from `base` (3, 3)."""
    camera = belief.camera(unknowns[POSE:])
    rotation = np.einsum("ijt,jk->ikt", turned(unknowns[:3]), base)
    size = focal_px(camera)
    depth = size * np.exp(unknowns[5])
    position = np.stack([unknowns[3] * np.exp(unknowns[5]), unknowns[4] * np.exp(unknowns[5]), depth])
    return Posed(rotation, position, camera)


def turned(vectors: Array) -> Array:
    """Rotations (3, 3, trials) about `vectors` (3, trials) by their length in rad (Rodrigues' formula)."""
    angle = np.linalg.norm(vectors, axis=0)
    x, y, z = vectors
    zero = np.zeros_like(x)
    cross = np.stack([np.stack([zero, -z, y]), np.stack([z, zero, -x]), np.stack([-y, x, zero])])
    square = np.einsum("ijt,jkt->ikt", cross, cross)
    first = np.sinc(angle / np.pi)
    second = np.sinc(angle / (2 * np.pi)) ** 2 / 2
    return np.asarray(np.eye(3)[:, :, None] + first * cross + second * square)


def unknowns_of(belief: CameraBelief, rotation: Array, position: Array) -> tuple[Array, Array]:
    """Base rotation (3, 3) and unknowns (6 + those of the camera) of a pose of the camera at its best estimate."""
    size = float(focal_px(belief.best))
    scale = position[2] / size
    pose = [0.0, 0.0, 0.0, position[0] / scale, position[1] / scale, np.log(scale)]
    return rotation, np.array([*pose, *np.zeros(belief.unknowns)])
