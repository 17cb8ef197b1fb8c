"""Surfaces as grids: height in mm, colour and gloss, with the noise and the outlines that make them look worn."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

Array = NDArray[np.float32]
Rgb = tuple[float, float, float]


@dataclass(slots=True)
class Surface:
    """A patch seen from above: cell (row, column) lies at (left + column * step, bottom + row * step) mm.

    `height` in mm, `colour` linear RGB (rows, columns, 3), `metal` 0 dull to 1 mirror-like colour,
    `rough` 0 polished to 1 matt, `mask` above 0.5 where there is something.
    """

    left: float
    bottom: float
    step: float
    height: Array
    colour: Array
    metal: Array
    rough: Array
    mask: Array

    def where(self) -> tuple[Array, Array]:
        """x and y in mm of every cell."""
        rows, columns = self.height.shape
        return grid(self.left, self.bottom, self.step, rows, columns)


def blank(left: float, bottom: float, width: float, depth: float, step: float) -> Surface:
    """An empty patch of `width` x `depth` mm."""
    rows, columns = int(depth / step) + 1, int(width / step) + 1
    nothing = [np.zeros((rows, columns), np.float32) for _ in range(4)]
    return Surface(left, bottom, step, nothing[0], np.zeros((rows, columns, 3), np.float32), *nothing[1:])


def grid(left: float, bottom: float, step: float, rows: int, columns: int) -> tuple[Array, Array]:
    x = left + step * np.arange(columns, dtype=np.float32)
    y = bottom + step * np.arange(rows, dtype=np.float32)
    return np.broadcast_to(x, (rows, columns)), np.broadcast_to(y[:, None], (rows, columns))


def cloud(shape: tuple[int, int], step: float, luck: np.random.Generator, longest: float, steep: float) -> Array:
    """Noise of unit deviation whose amplitude falls with frequency to the power `steep`; `longest` wave in mm."""
    frequency = np.hypot(np.fft.fftfreq(shape[0], step)[:, None], np.fft.rfftfreq(shape[1], step)[None])
    weight = 1 / np.maximum(frequency, 1 / longest) ** steep
    weight[0, 0] = 0
    noise = np.fft.irfft2(np.fft.rfft2(luck.standard_normal(shape)) * weight, s=shape)
    return (noise / noise.std()).astype(np.float32)


def blurred(values: Array, step: float, radius: float) -> Array:
    """Gaussian blur with a deviation of `radius` mm; the borders wrap round."""
    frequency2 = (
        np.fft.fftfreq(values.shape[0], step)[:, None] ** 2 + np.fft.rfftfreq(values.shape[1], step)[None] ** 2
    )
    weight = np.exp(-2 * (np.pi * radius) ** 2 * frequency2)
    return np.fft.irfft2(np.fft.rfft2(values) * weight, s=values.shape).astype(np.float32)


def rise(values: Array, start: float, end: float) -> Array:
    """0 before `start`, 1 after `end`, smooth between."""
    t = np.clip((values - start) / (end - start), 0, 1)
    return t * t * (3 - 2 * t)


def mix(base: Array, other: Rgb | Array, share: Array) -> Array:
    """`base` (.., 3) with a `share` (..) of another colour."""
    return base + (np.asarray(other, np.float32) - base) * np.clip(share, 0, 1)[..., None]


def torn(corners: list[tuple[float, float, float]], luck: np.random.Generator) -> NDArray[np.float64]:
    """An outline through (x, y, roughness); each side up to the next corner is torn by its roughness."""
    outline: list[tuple[float, float]] = []
    for (x0, y0, rough), (x1, y1, _) in zip(corners, corners[1:] + corners[:1], strict=True):
        offsets = np.zeros(2)
        sway = rough * np.hypot(x1 - x0, y1 - y0)
        while rough and len(offsets) < 120:
            middles = (offsets[:-1] + offsets[1:]) / 2 + luck.standard_normal(len(offsets) - 1) * sway
            offsets = np.insert(offsets, np.arange(1, len(offsets)), middles)
            sway *= 0.55
        share = np.linspace(0, 1, len(offsets))
        length = np.hypot(x1 - x0, y1 - y0)
        outline += zip(
            x0 + (x1 - x0) * share - (y1 - y0) / length * offsets,
            y0 + (y1 - y0) * share + (x1 - x0) / length * offsets,
            strict=True,
        )
    return np.array(outline)


def filled(surface: Surface, outline: NDArray[np.float64]) -> Array:
    """1 inside the outline (points, 2) in mm, 0 outside."""
    picture = Image.new("L", surface.height.shape[::-1])
    cells = (outline - [surface.left, surface.bottom]) / surface.step
    ImageDraw.Draw(picture).polygon([(float(x), float(y)) for x, y in cells], fill=255)
    return np.asarray(picture, np.float32) / 255


def reach(surface: Surface, points: NDArray[np.float64]) -> Array:
    """Distance in mm from every cell to the nearest of the points (n, 2), on a four times coarser raster."""
    x, y = surface.where()
    coarse_x, coarse_y = x[::4, ::4], y[::4, ::4]
    nearest = np.full(coarse_x.shape, np.inf, np.float32)
    for px, py in points:
        nearest = np.minimum(nearest, (coarse_x - px) ** 2 + (coarse_y - py) ** 2)
    spread = np.sqrt(nearest).repeat(4, axis=0).repeat(4, axis=1)
    return blurred(spread[: x.shape[0], : x.shape[1]], surface.step, 2 * surface.step)


def sampled(values: Array, rows: Array, columns: Array) -> Array:
    """`values` (rows, columns[, 3]) between cells, the border carried on outside."""
    height, width = values.shape[:2]
    rows = np.clip(rows, 0, height - 1.001)
    columns = np.clip(columns, 0, width - 1.001)
    r, c = rows.astype(np.int32), columns.astype(np.int32)
    dr, dc = rows - r, columns - c
    if values.ndim == 3:
        dr, dc = dr[..., None], dc[..., None]
    upper = values[r, c] * (1 - dc) + values[r, c + 1] * dc
    lower = values[r + 1, c] * (1 - dc) + values[r + 1, c + 1] * dc
    return upper * (1 - dr) + lower * dr
