"""How a camera maps directions to pixels: pinhole with the lens distortion of Brown and Conrady.

The nine numbers of a camera stand in one column, in the order of `Row`: the focal lengths as logarithms, so that a
relative uncertainty of them is an ordinary number, the principal point in stored pixels, and the coefficients
k1 k2 p1 p2 k3 of the model that OpenCV documents under `calibrateCamera`, on normalised coordinates (x/z, y/z).
Arrays hold one trial in each column of their last axis.
"""

from enum import IntEnum
from typing import Final

import numpy as np

from fieldkit.measure.arrays import Array

CLOSE: Final = 1e-8
"""Normalised units; after a step as short as this Newton's method is right to the last digit."""

MOST_STEPS: Final = 12
"""It takes 2 to 4; what has not come to rest by then lies where the model folds back on itself."""


class Row(IntEnum):
    """Where each number of a camera stands in its column."""

    LOG_FX = 0
    LOG_FY = 1
    CX = 2
    CY = 3
    K1 = 4
    K2 = 5
    P1 = 6
    P2 = 7
    K3 = 8


def focal_px(camera: Array) -> Array:
    """The focal length in pixels, the geometric mean of both axes."""
    return np.asarray(np.exp((camera[Row.LOG_FX] + camera[Row.LOG_FY]) / 2))


def to_pixels(directions: Array, camera: Array) -> Array:
    """Stored pixels (points, 2, trials) in which `directions` (points, 2, trials), x/z and y/z, are seen.

    `camera` is (9, trials).
    """
    bent = _bent(directions, camera)
    focal = np.exp(camera[[Row.LOG_FX, Row.LOG_FY]])
    return np.asarray(bent * focal + camera[[Row.CX, Row.CY]])


def to_directions(pixels: Array, camera: Array) -> Array:
    """The inverse of `to_pixels`; `nan` where no direction is seen in a pixel."""
    focal = np.exp(camera[[Row.LOG_FX, Row.LOG_FY]])
    wanted = (pixels - camera[[Row.CX, Row.CY]]) / focal
    found = wanted.copy()
    step = np.full_like(found, np.inf)
    with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
        for _ in range(MOST_STEPS):
            step = _newton_step(found, wanted, camera)
            found = found - step
            if np.nanmax(np.abs(step), initial=0.0) < CLOSE:
                break
        lost = ~(np.abs(step).max(axis=1, keepdims=True) < CLOSE)
    return np.where(lost, np.nan, found)


def _bent(at: Array, camera: Array) -> Array:
    x, y = at[:, 0], at[:, 1]
    k1, k2, p1, p2, k3 = camera[Row.K1 :]
    r2 = x * x + y * y
    radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
    across = x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x)
    down = y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y
    return np.stack([across, down], axis=1)


def _newton_step(at: Array, wanted: Array, camera: Array) -> Array:
    """How far `at` lies from the direction that is bent to `wanted`, to first order."""
    x, y = at[:, 0], at[:, 1]
    k1, k2, p1, p2, k3 = camera[Row.K1 :]
    r2 = x * x + y * y
    radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
    slope = 2 * (k1 + r2 * (2 * k2 + r2 * 3 * k3))  # of `radial` by r²/2, so that d(radial)/dx = slope * x
    xx = radial + slope * x * x + 2 * p1 * y + 6 * p2 * x
    yy = radial + slope * y * y + 6 * p1 * y + 2 * p2 * x
    xy = slope * x * y + 2 * p1 * x + 2 * p2 * y
    across, down = np.moveaxis(_bent(at, camera) - wanted, 1, 0)
    determinant = xx * yy - xy * xy
    determinant = np.where(determinant > 0, determinant, np.nan)  # beyond it the image folds back on itself
    return np.stack([(yy * across - xy * down) / determinant, (xx * down - xy * across) / determinant], axis=1)
