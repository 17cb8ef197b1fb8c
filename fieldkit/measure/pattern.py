"""The corners of a small marker from all its pixels at once: its known pattern, seen in perspective and blurred.

Where a cell is only a few pixels wide, the blur of each edge reaches the next and moves the place where it is
steepest. Fitting the whole picture of the marker does not mind: least squares over every pixel of it.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from fieldkit.measure.arrays import Array
from fieldkit.measure.edges import Grey

MARGIN = 0.5
"""Cells of the quiet zone that are looked at."""

MOST_PIXELS = 2500
ROUNDS = 12
ENOUGH_PX = 0.002
FEWEST_PIXELS = 40
USUAL_BLUR_PX = 0.8

LEAST_LIKENESS = 0.75
"""Correlation of picture and pattern; what is less alike is another thing. Half a marker in shadow has 0.8."""

DAMPING, TINY, NUDGE = 1e-3, 1e-12, 1e-6


@dataclass(frozen=True, slots=True)
class Likeness:
    """Corners (4, 2) px with `sigma` (4) px on each axis; `likeness` is the correlation of picture and pattern."""

    corners: Array
    sigma: Array
    likeness: float


@dataclass(frozen=True, slots=True)
class _Seen:
    """The pixels of a marker: `xy` (P, 2) from `origin` in units of `scale` px, and their grey values."""

    xy: Array
    grey: Array
    origin: Array
    scale: float


@dataclass(frozen=True, slots=True)
class _Fit:
    """Lightness (P) from 0 to 1 by the pattern, what the grey values differ from it, and the slopes (P, 13)."""

    value: Array
    residual: Array
    slopes: Array


def by_pattern(grey: Grey, corners: Array, cells: NDArray[np.bool_]) -> Likeness | None:
    """The corners (4, 2) anew, from the light `cells` (n, n) of the marker; `None` where it looks otherwise."""
    seen = _pixels(grey, corners, len(cells))
    if len(seen.grey) < FEWEST_PIXELS:
        return None
    pattern = np.pad(cells.astype(np.float64), 1, constant_values=1.0)
    state = np.append(_homography((corners - seen.origin) / seen.scale, len(cells)), np.log(USUAL_BLUR_PX))
    weight = np.ones(len(seen.grey))
    for _ in range(ROUNDS):
        fit = _compared(seen, pattern, state, weight)
        weight = _trust(fit.residual)
        step = _solved(fit.slopes, fit.residual, weight, DAMPING)[:9]
        step[8] = np.clip(step[8], -0.5, 0.5)
        moved = _corners(state + step, len(cells)) - _corners(state, len(cells))
        state = state + step
        if np.abs(moved).max() * seen.scale < ENOUGH_PX:
            break
    likeness = float(np.corrcoef(seen.grey, fit.value)[0, 1])
    if not likeness > LEAST_LIKENESS:
        return None
    places = _corners(state, len(cells)) * seen.scale + seen.origin
    return Likeness(places, _sigma(fit, weight, state, len(cells)) * seen.scale, likeness)


def _compared(seen: _Seen, pattern: Array, state: Array, weight: Array) -> _Fit:
    """The picture against the pattern in the light that suits it best: dark, and light that grows to one side."""
    value, slopes = _model(seen, pattern, state)
    columns = np.column_stack([np.ones_like(value), value, value * seen.xy[:, 0], value * seen.xy[:, 1]])
    light = _solved(columns, seen.grey, weight, TINY)
    strength = light[1] + seen.xy @ light[2:]
    return _Fit(value, seen.grey - columns @ light, np.column_stack([slopes * strength[:, None], columns]))


def _pixels(grey: Grey, corners: Array, count: int) -> _Seen:
    """Those within the marker and a part of its quiet zone."""
    middle = corners.mean(axis=0)
    grown = middle + (corners - middle) * (1 + 2 * MARGIN / count)
    low = np.maximum(np.floor(grown.min(axis=0)).astype(int), 0)
    high = np.minimum(np.ceil(grown.max(axis=0)).astype(int) + 1, grey.shape[::-1])
    rows, columns = np.mgrid[low[1] : high[1], low[0] : high[0]]
    xy = np.column_stack([columns.ravel(), rows.ravel()]).astype(np.float64)
    sides = np.roll(grown, -1, axis=0) - grown
    inside = np.ones(len(xy), dtype=bool)
    for corner, side in zip(grown, sides, strict=True):
        inside &= side[0] * (xy[:, 1] - corner[1]) - side[1] * (xy[:, 0] - corner[0]) >= 0
    xy = xy[inside][:: 1 + int(inside.sum()) // MOST_PIXELS]
    scale = float(np.sqrt(max(1.0, inside.sum()))) / 2
    values = grey[xy[:, 1].astype(int), xy[:, 0].astype(int)].astype(np.float64)
    return _Seen((xy - middle) / scale, values, middle, scale)


def _homography(corners: Array, count: int) -> Array:
    """The eight figures that take `corners` to those of a square of `count` cells."""
    target = np.array([(0, 0), (count, 0), (count, count), (0, count)], dtype=np.float64)
    rows = []
    for (x, y), (u, v) in zip(corners, target, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    return np.asarray(np.linalg.solve(np.array(rows), target.ravel()))


def _corners(state: Array, count: int) -> Array:
    """Where a square of `count` cells has its corners."""
    back = np.linalg.inv(np.append(state[:8], 1.0).reshape(3, 3))
    found = np.array([(0, 0, 1), (count, 0, 1), (count, count, 1), (0, count, 1)], dtype=np.float64) @ back.T
    return np.asarray(found[:, :2] / found[:, 2:])


def _model(seen: _Seen, pattern: Array, state: Array) -> tuple[Array, Array]:
    """Lightness of the pixels from 0 to 1, and its slopes (P, 9) by the eight figures and the logarithm of blur."""
    x, y = seen.xy.T
    h = state
    depth = h[6] * x + h[7] * y + 1
    u, v = (h[0] * x + h[1] * y + h[2]) / depth, (h[3] * x + h[4] * y + h[5]) / depth
    blur = np.exp(h[8]) / seen.scale
    u_blur = blur * np.hypot(h[0] - u * h[6], h[1] - u * h[7]) / np.abs(depth)
    v_blur = blur * np.hypot(h[3] - v * h[6], h[4] - v * h[7]) / np.abs(depth)
    across, across_u, across_blur = _shares(u, u_blur, len(pattern))
    down, down_v, down_blur = _shares(v, v_blur, len(pattern))
    by_row = down @ pattern
    by_column = across @ pattern.T
    value = (by_row * across).sum(axis=1)
    value_u = (by_row * across_u).sum(axis=1) / depth
    value_v = (by_column * down_v).sum(axis=1) / depth
    value_blur = (by_row * across_blur).sum(axis=1) + (by_column * down_blur).sum(axis=1)
    sunk = -(value_u * u + value_v * v)
    slopes = [value_u * x, value_u * y, value_u, value_v * x, value_v * y, value_v, sunk * x, sunk * y, value_blur]
    return value, np.column_stack(slopes)


def _shares(u: Array, blur: Array, count: int) -> tuple[Array, Array, Array]:
    """How much of each of `count` cells a pixel sees (P, cells), and the slopes of that by u and by ln(blur).

    Cells are counted from the quiet zone, which goes on for ever on both sides.
    """
    lines = np.arange(count - 1)
    z = (u[:, None] - lines) / blur[:, None]
    beyond, bell = ndtr(z), np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
    return _between(beyond, 1.0), _between(bell / blur[:, None], 0.0), _between(-z * bell, 0.0)


def _between(lines: Array, first: float) -> Array:
    """Differences of neighbouring grid lines (P, lines) for the cells between and beyond them (P, lines + 1)."""
    return -np.diff(lines, axis=1, prepend=first, append=0.0)


def _solved(columns: Array, values: Array, weight: Array, damping: float) -> Array:
    """Weighted least squares, a little short of its goal by `damping` (Marquardt)."""
    weighted = columns * weight[:, None]
    normal = weighted.T @ columns
    held = normal + damping * np.diag(np.diag(normal)) + TINY * np.eye(len(normal))
    return np.asarray(np.linalg.solve(held, weighted.T @ values))


def _trust(residual: Array) -> Array:
    """Huber's weights."""
    limit = 3.0 * max(1.0, 1.4826 * float(np.median(np.abs(residual))))
    return np.asarray(limit / np.maximum(np.abs(residual), limit))


def _sigma(fit: _Fit, weight: Array, state: Array, count: int) -> Array:
    """Standard uncertainty (4) of the corners on each axis, in the units of the pixels of the fit."""
    normal = (fit.slopes * weight[:, None]).T @ fit.slopes + TINY * np.eye(fit.slopes.shape[1])
    noise = float((weight * fit.residual**2).sum() / max(1, len(fit.residual) - len(normal)))
    spread = noise * np.linalg.inv(normal)[:8, :8]
    nudges = np.eye(9)[:8] * NUDGE
    base = _corners(state, count)
    turned = np.array([(_corners(state + nudge, count) - base).ravel() / NUDGE for nudge in nudges]).T
    variance = np.einsum("ij,jk,ik->i", turned, spread, turned)
    return np.asarray(np.sqrt(variance.reshape(4, 2).mean(axis=1)))
