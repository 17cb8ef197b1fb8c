"""Surfaces as grids: height in mm, colour and gloss, with the noise and the outlines that make them look worn."""

from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

Array = NDArray[np.floating[Any]]
N = TypeVar("N", float, Array)
Outline = NDArray[np.float64]
Rgb = tuple[float, float, float]
Point = tuple[float, float, float]


@dataclass(slots=True)
class Surface:
    """A patch seen from above: cell (row, column) lies at (left + column * step, bottom + row * step) mm.

    `height` in mm, `colour` linear RGB (rows, columns, 3), `metal` 0 dull to 1 mirroring, `rough` 0 polished
    to 1 matt, `mask` above 0.5 where there is something.
    """

    left: float
    bottom: float
    step: float
    height: Array
    colour: Array
    metal: Array
    rough: Array
    mask: Array

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height.shape[0], self.height.shape[1]

    def where(self) -> tuple[Array, Array]:
        """x and y in mm of every cell."""
        rows, columns = self.shape
        x = self.left + self.step * np.arange(columns, dtype=np.float32)
        y = self.bottom + self.step * np.arange(rows, dtype=np.float32)
        return np.broadcast_to(x, self.shape), np.broadcast_to(y[:, None], self.shape)

    def away(self, x: float, y: float) -> Array:
        """Distance in mm of every cell from a point."""
        own_x, own_y = self.where()
        return np.asarray(np.hypot(own_x - x, own_y - y))

    def cell(self, x: N, y: N) -> tuple[N, N]:
        """Column and row of points, between cells."""
        return (x - self.left) / self.step, (y - self.bottom) / self.step

    def on(self, x: float, y: float) -> Point:
        """The point of the surface at (x, y)."""
        column, row = self.cell(x, y)
        return x, y, float(self.height[round(row), round(column)])


@dataclass(frozen=True, slots=True)
class Piece:
    """A surface standing on height 0, and two points on it whose distance can be measured: `what` they are."""

    surface: Surface
    ends: tuple[Point, Point] | None = None
    what: str = ""


def blank(left: float, bottom: float, width: float, depth: float, step: float) -> Surface:
    """An empty patch of `width` x `depth` mm."""
    shape = int(depth / step) + 1, int(width / step) + 1
    height, metal, rough, mask = (np.zeros(shape, np.float32) for _ in range(4))
    return Surface(left, bottom, step, height, np.zeros((*shape, 3), np.float32), metal, rough, mask)


def cloud(surface: Surface, luck: np.random.Generator, longest: float, steep: float) -> Array:
    """Noise of unit deviation whose amplitude falls with frequency to the power `steep`; `longest` wave in mm."""
    return noise(surface.shape, surface.step, luck, longest, steep)


def noise(shape: tuple[int, int], step: float, luck: np.random.Generator, longest: float, steep: float) -> Array:
    """The same for `shape` cells of `step` mm."""
    weight = 1 / np.maximum(_frequency(shape, step), 1 / longest) ** steep
    weight[0, 0] = 0
    waves = np.fft.irfft2(np.fft.rfft2(luck.standard_normal(shape)) * weight, s=shape)
    return np.asarray(waves / waves.std(), np.float32)


def blurred(values: Array, step: float, radius: float) -> Array:
    """Gaussian blur with a deviation of `radius` mm; the borders wrap round."""
    weight = np.exp(-2 * (np.pi * radius * _frequency(values.shape, step)) ** 2)
    return np.fft.irfft2(np.fft.rfft2(values) * weight, s=values.shape).astype(np.float32)


def _frequency(shape: tuple[int, ...], step: float) -> NDArray[np.float64]:
    return np.asarray(np.hypot(np.fft.fftfreq(shape[0], step)[:, None], np.fft.rfftfreq(shape[1], step)[None]))


def rise(values: Array, start: float, end: float) -> Array:
    """0 before `start`, 1 after `end`, smooth between."""
    t = np.clip((values - start) / (end - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def mix(base: Array, other: Rgb | Array, share: Array) -> Array:
    """`base` (.., 3) with a `share` (..) of another colour."""
    return np.asarray(base + (np.asarray(other, np.float32) - base) * np.clip(share, 0, 1)[..., None])


def tinted(colour: Rgb, tone: Array) -> Array:
    """One colour, lighter and darker by `tone` (..)."""
    return np.asarray(np.array(colour, np.float32) * tone[..., None])


def torn(corners: list[tuple[float, float, float]], luck: np.random.Generator) -> Outline:
    """An outline through (x, y, roughness); each side up to the next corner is torn by its roughness."""
    outline: list[tuple[float, float]] = []
    for (x0, y0, rough), (x1, y1, _) in zip(corners, corners[1:] + corners[:1], strict=True):
        offsets = np.zeros(2)
        sway = rough * np.hypot(x1 - x0, y1 - y0)
        while rough and len(offsets) < 120:
            middles = (offsets[:-1] + offsets[1:]) / 2 + luck.standard_normal(len(offsets) - 1) * sway
            offsets = np.insert(offsets, np.arange(1, len(offsets)), middles)
            sway *= 0.55
        along = np.linspace(0, 1, len(offsets))
        across = offsets / np.hypot(x1 - x0, y1 - y0)
        x = x0 + (x1 - x0) * along - (y1 - y0) * across
        y = y0 + (y1 - y0) * along + (x1 - x0) * across
        outline += zip(x, y, strict=True)
    return np.array(outline)


def filled(surface: Surface, outline: Outline) -> Array:
    """1 inside the outline (points, 2) in mm, 0 outside."""
    picture = Image.new("L", surface.shape[::-1])
    cells = (outline - [surface.left, surface.bottom]) / surface.step
    ImageDraw.Draw(picture).polygon([(float(x), float(y)) for x, y in cells], fill=255)
    return np.asarray(picture, np.float32) / 255


def reach(surface: Surface, points: Outline) -> Array:
    """Distance in mm from every cell to the nearest of the points (n, 2), on a four times coarser raster."""
    x, y = (axis[::4, ::4] for axis in surface.where())
    nearest = np.full(x.shape, np.inf, np.float32)
    for px, py in points:
        nearest = np.minimum(nearest, (x - px) ** 2 + (y - py) ** 2)
    spread = np.sqrt(nearest).repeat(4, axis=0).repeat(4, axis=1)
    rows, columns = surface.shape
    return blurred(spread[:rows, :columns], surface.step, 2 * surface.step)


def sampled(values: Array, rows: Array, columns: Array) -> Array:
    """`values` (rows, columns[, n]) between cells, the border carried on outside."""
    height, width = values.shape[:2]
    rows, columns = np.clip(rows, 0, height - 1.001), np.clip(columns, 0, width - 1.001)
    r, c = rows.astype(np.int32), columns.astype(np.int32)
    dr, dc = rows - r, columns - c
    if values.ndim == 3:
        dr, dc = dr[..., None], dc[..., None]
    upper = values[r, c] * (1 - dc) + values[r, c + 1] * dc
    lower = values[r + 1, c] * (1 - dc) + values[r + 1, c + 1] * dc
    return np.asarray(upper * (1 - dr) + lower * dr)
