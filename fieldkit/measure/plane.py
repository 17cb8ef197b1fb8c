"""A flat scene seen at a slant."""

import numpy as np

from fieldkit.measure.camera import Array

STEEPEST = np.radians(75.0)
"""Beyond this a plane shows less than a quarter of its depth; nobody could read the scale in it."""


def normals(about_x: Array, about_y: Array) -> Array:
    """Unit normals (3, trials) of planes turned out of the image plane by the rotation vector given in rad."""
    angle = np.hypot(about_x, about_y)
    sideways = np.sinc(angle / np.pi)
    towards = np.where(angle < np.pi, np.cos(angle), -1.0)
    return np.stack([about_y * sideways, -about_x * sideways, towards])


def on_plane(rays: Array, normal: Array) -> Array:
    """Where `rays` (points, 3, trials) meet the plane at distance 1 with that `normal` (3, trials).

    A trial whose plane is too steep, or shows one of the points behind its horizon, is all `nan`.
    """
    depth = np.einsum("pct,ct->pt", rays, normal)
    possible = (normal[2] > np.cos(STEEPEST)) & (depth > 0).all(axis=0)
    return np.asarray(rays / np.where(possible, depth, np.nan)[:, None])
