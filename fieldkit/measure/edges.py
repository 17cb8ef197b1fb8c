"""Where exactly an edge runs: sub-pixel snapping of points that lie near it.

Along the normal of each point the grey values are read and the derivative of a Gaussian is laid over them: the edge
is where that answers most. Blur of the lens is alike on both sides of an edge and does not move this place.
"""

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from scipy import ndimage

from fieldkit.measure.arrays import Array

Grey = NDArray[np.uint8]
"""One value for each stored pixel (rows, columns)."""

STEP = 0.5
"""Distance of the readings along a normal, in px."""

SIDEWAYS = (-1.0, 0.0, 1.0)
"""How far beside a point, in px, the profiles run of which its own is the mean."""

FAINTEST = 5.0
"""Times the noise; an edge that answers less is none."""

LEAST_GREYS = 8.0
"""Grey values between both sides; an edge that is fainter may be one of JPEG's."""

QUANTUM = 0.3
"""Noise of whole grey values, where there is no other."""

NEIGHBOURS = 5
"""Points on each side that say where an edge should run."""

FEWEST_NEIGHBOURS = 3
"""With fewer, the points lie too far apart to tell a stray one from a bend."""

LEAST_SCATTER_PX = 0.1


@dataclass(frozen=True, slots=True)
class Steps:
    """The steepest place of each profile: `offset` px along the normal, `greys` from one side to the other.

    `greys` is positive where it grows lighter along the normal; `noise` is its standard uncertainty.
    """

    offset: Array
    greys: Array
    noise: Array

    @property
    def clear(self) -> NDArray[np.bool_]:
        """Where there is an edge at all."""
        return np.abs(self.greys) > np.maximum(FAINTEST * self.noise, LEAST_GREYS)


def steepest(
    grey: Grey, points: Array, normals: Array, reach_px: float, blur_px: float = 1.0, way: int = 0
) -> Steps:
    """The strongest step within `reach_px` of each of `points` (N, 2) along its unit normal (N, 2).

    `way` 1 looks for steps that grow lighter along the normal, -1 for darker, 0 for both. `blur_px` is the standard
    deviation of the Gaussian. Beyond the picture its outermost pixels go on.
    """
    kernel = _derivative(blur_px)
    margin = len(kernel) // 2
    half = int(np.ceil(reach_px / STEP)) + 1
    along = np.arange(-half - margin, half + margin + 1) * STEP
    read = _profiles(grey, points, normals, np.asarray(along, np.float64))
    answers = sliding_window_view(read, len(kernel), axis=1) @ kernel
    wanted = np.abs(answers) if way == 0 else way * answers
    peak = 1 + np.argmax(wanted[:, 1:-1], axis=1)
    rows = np.arange(len(points))
    before, at, after = (wanted[rows, peak + shift] for shift in (-1, 0, 1))
    bow = before - 2 * at + after
    shift = np.where(bow < 0, 0.5 * (before - after) / np.where(bow < 0, bow, -1.0), 0.0).clip(-0.5, 0.5)
    return Steps((peak - half + shift) * STEP, answers[rows, peak], _roughness(read) * np.linalg.norm(kernel))


def _roughness(read: Array) -> Array:
    """Standard deviation of the noise of each profile, by how far readings stray from between their neighbours.

    The median leaves the few out that stray because there is an edge.
    """
    pixel = int(1 / STEP)
    stray = read[:, pixel:-pixel] - (read[:, : -2 * pixel] + read[:, 2 * pixel :]) / 2
    return np.asarray(1.4826 * np.median(np.abs(stray), axis=1) / np.sqrt(1.5))


def _derivative(blur_px: float) -> Array:
    """Weights of the readings that give the height of a step of which the lens has the blur `blur_px` too."""
    reach = int(np.ceil(3 * blur_px / STEP))
    t = np.arange(-reach, reach + 1) * STEP
    bell = np.exp(-(t**2) / (2 * blur_px**2))
    kernel = t * bell
    edge = ndimage.gaussian_filter1d((t > 0) + 0.5 * (t == 0), blur_px / STEP, mode="nearest")
    return np.asarray(kernel / (kernel @ edge))


def _profiles(grey: Grey, points: Array, normals: Array, along: Array) -> Array:
    """Grey values (N, readings) along each normal, the mean of parallel ones."""
    tangents = np.column_stack([-normals[:, 1], normals[:, 0]])
    total = np.zeros((len(points), len(along)))
    for beside in SIDEWAYS:
        places = (points + beside * tangents)[:, :, None] + normals[:, :, None] * along
        total += readings(grey, places[:, 0], places[:, 1])
    return total / len(SIDEWAYS)


def readings(grey: Grey, x: Array, y: Array) -> Array:
    """Grey values between the pixels, bilinear."""
    return np.asarray(ndimage.map_coordinates(grey, [y, x], output=np.float64, order=1, mode="nearest"))


@dataclass(frozen=True, slots=True)
class Snapped:
    """`offset` (N) px of the edge along the normal, `nan` where not `kept`; `contrast` in times the noise."""

    offset: Array
    kept: NDArray[np.bool_]
    contrast: Array


def snap(grey: Grey, points: Array, normals: Array, reach_px: float = 8.0, blur_px: float = 1.0) -> Snapped:
    """Move points (N, 2) px, in their order along one edge, onto it along their unit normals (N, 2).

    All of them take the way, lighter or darker along the normal, that most of them see. Not kept are those that see
    no edge, and those further from the running median of their neighbours than four times its scatter.
    """
    if len(points) == 0:
        return Snapped(np.zeros(0), np.zeros(0, dtype=bool), np.zeros(0))
    first = steepest(grey, points, normals, reach_px, blur_px)
    way = 1 if np.where(first.clear, np.sign(first.greys), 0.0).sum() >= 0 else -1
    found = steepest(grey, points, normals, reach_px, blur_px, way)
    kept = found.clear & (np.abs(found.offset) <= reach_px)
    kept[kept] = _among_neighbours(found.offset[kept])
    contrast = np.abs(found.greys) / np.maximum(found.noise, QUANTUM)
    return Snapped(np.where(kept, found.offset, np.nan), kept, contrast)


def _among_neighbours(offset: Array) -> NDArray[np.bool_]:
    """Which of the offsets lie on one smooth curve; a curve of its own is not asked for, so that a dent stays."""
    side = min(NEIGHBOURS, (len(offset) - 1) // 2)
    if side < FEWEST_NEIGHBOURS:
        return np.ones(len(offset), dtype=bool)
    padded = np.pad(offset, side, mode="reflect", reflect_type="odd")
    away = offset - np.median(sliding_window_view(padded, 2 * side + 1), axis=1)
    scatter = 1.4826 * float(np.median(np.abs(away)))
    return np.asarray(np.abs(away) <= 4 * max(scatter, LEAST_SCATTER_PX))
