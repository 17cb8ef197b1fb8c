"""The photograph of a plane, by rays: every pixel sees the mean of what lies under it.

Pixels with an edge under them are sampled on a lattice of 34 points, whose shadows on both axes lie 1/34 px apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tests.prove.measure.lens import Array
from tests.prove.measure.scene import Luck, View
from tests.prove.measure.surfaces import Surface

Picture = NDArray[np.float32]

SAMPLES = 34
LATTICE = np.column_stack([np.arange(SAMPLES), 21 * np.arange(SAMPLES) % SAMPLES]) / SAMPLES + 0.5 / SAMPLES - 0.5
"""Fibonacci's lattice in a pixel, (SAMPLES, 2), from -0.5 to 0.5."""

BLOCK_ROWS = 384


@dataclass(frozen=True, slots=True)
class Finish:
    """What light, lens and file do to a picture: blur in px, noise of 255, the quality of the JPEG."""

    blur: float = 0.8
    noise: float = 2.0
    quality: int = 85
    ground: float = 0.62
    vignette: float = 0.0
    shadow: float = 0.0
    grain: float = 0.0


def finish(luck: Luck) -> Finish:
    """Conditions as in the field."""
    return Finish(
        blur=luck.uniform(0.6, 1.2),
        noise=luck.uniform(1.0, 3.0),
        quality=int(luck.integers(65, 93)),
        ground=luck.uniform(0.55, 0.75),
        vignette=luck.uniform(0.0, 0.3),
        shadow=luck.uniform(0.0, 0.35),
        grain=luck.uniform(0.0, 0.03),
    )


def photograph(view: View, surfaces: Sequence[Surface], how: Finish, luck: Luck) -> NDArray[np.uint8]:
    """The stored pixels (rows, columns), grey."""
    picture = _ground(view, how, luck)
    for surface in surfaces:
        _lay(picture, view, surface)
    picture *= _light(view, how, luck)
    picture = ndimage.gaussian_filter(picture, how.blur, truncate=4.0)
    picture *= 255
    picture += np.float32(how.noise) * luck.standard_normal(picture.shape, np.float32)
    return np.rint(picture).clip(0, 255).astype(np.uint8)


def _ground(view: View, how: Finish, luck: Luck) -> Picture:
    shape = view.camera.height, view.camera.width
    if not how.grain:
        return np.full(shape, how.ground, np.float32)
    coarse = luck.standard_normal((shape[0] // 24 + 2, shape[1] // 24 + 2)).astype(np.float32)
    return np.float32(how.ground) + np.float32(how.grain) * _stretched(coarse, shape)


def _light(view: View, how: Finish, luck: Luck) -> Picture:
    """Vignetting, and a soft shadow over one side, smooth over hundreds of pixels."""
    height, width = view.camera.height, view.camera.width
    half = np.array([width, height]) / max(width, height) / 2
    x, y = np.meshgrid(*(np.linspace(-end, end, 120) for end in half))
    towards = luck.uniform(0, 2 * np.pi)
    across = np.cos(towards) * x + np.sin(towards) * y + luck.uniform(-0.2, 0.2)
    light = (1 - how.vignette * (x * x + y * y) * 2) * (1 - how.shadow / (1 + np.exp(-across / 0.04)))
    return _stretched(light.astype(np.float32), (height, width))


def _stretched(coarse: Picture, shape: tuple[int, int]) -> Picture:
    """A smooth field of `shape` with the values of a coarse one at even steps."""
    down, right = (_linear(fine, few) for fine, few in zip(shape, coarse.shape, strict=True))
    return down @ coarse @ right.T


def _linear(fine: int, few: int) -> Picture:
    at = np.linspace(0, few - 1, fine)
    low = np.minimum(at.astype(int), few - 2)
    weights = np.zeros((fine, few), np.float32)
    weights[np.arange(fine), low] = 1 - (at - low)
    weights[np.arange(fine), low + 1] = at - low
    return weights


def _lay(picture: Picture, view: View, surface: Surface) -> None:
    """Lay `surface` over what is in the picture."""
    for rows, columns in _blocks(view, surface):
        covered, bright = _seen(view, surface, rows, columns)
        part = picture[rows, columns]
        part *= 1 - covered
        part += bright


def _blocks(view: View, surface: Surface) -> Iterator[tuple[slice, slice]]:
    """The pixels that may see `surface`, in blocks of rows."""
    box = _box(view, surface)
    if box is None:
        return
    left, top, right, bottom = box
    for start in range(top, bottom, BLOCK_ROWS):
        yield slice(start, min(start + BLOCK_ROWS, bottom)), slice(left, right)


def _box(view: View, surface: Surface) -> tuple[int, int, int, int] | None:
    camera = view.camera
    x0, y0, x1, y1 = surface.bounds()
    x, y = np.meshgrid(np.linspace(x0, x1, 9), np.linspace(y0, y1, 9))
    solid = view.before_camera(np.column_stack([x.ravel(), y.ravel()]), surface.height)
    corners = np.array([(0, 0), (camera.width, 0), (0, camera.height), (camera.width, camera.height)], float)
    widest = 1.3 * np.hypot(*camera.rays(corners).T).max()
    if np.any(solid[:, 2] <= 0) or np.any(np.hypot(solid[:, 0], solid[:, 1]) > widest * solid[:, 2]):
        return 0, 0, camera.width, camera.height  # far out the formula of a lens may fold back into the picture
    seen = camera.project(solid)
    low, high = np.floor(seen.min(axis=0)) - 3, np.ceil(seen.max(axis=0)) + 4
    left, top = (int(max(0, edge)) for edge in low)
    right, bottom = (int(min(size, edge)) for size, edge in zip((camera.width, camera.height), high, strict=True))
    return (left, top, right, bottom) if right - left > 1 and bottom - top > 1 else None


def _seen(view: View, surface: Surface, rows: slice, columns: slice) -> tuple[Picture, Picture]:
    """The share of every pixel of a block that `surface` covers, and the light that comes from it."""
    camera = view.camera
    outer = slice(rows.start - 1, rows.stop + 1), slice(columns.start - 1, columns.stop + 1)
    x, y = camera.ray_fields(outer[1], outer[0])
    there, bright = _hit(view, surface, x, y)
    light = np.where(there, bright, 0.0)
    mixed = _differing(np.where(there, light, -1.0))[1:-1, 1:-1]
    covered, light = there[1:-1, 1:-1].astype(np.float32), light[1:-1, 1:-1].astype(np.float32)
    at = np.nonzero(mixed)
    covered[at], light[at] = _sampled(view, surface, x, y, (at[0] + 1, at[1] + 1))
    return covered, light


def _differing(values: Array) -> NDArray[np.bool_]:
    """Pixels that are not as all their neighbours are."""
    differ: NDArray[np.bool_] = ndimage.maximum_filter(values, 3) != ndimage.minimum_filter(values, 3)
    return differ


def _sampled(
    view: View, surface: Surface, x: Array, y: Array, at: tuple[NDArray[np.intp], NDArray[np.intp]]
) -> tuple[Array, Array]:
    """Mean cover and light of the pixels at these places of the fields of rays; rays are linear in a pixel."""
    row, column = at
    covered, light = np.zeros(len(row)), np.zeros(len(row))
    ray_x, ray_y = x[at], y[at]
    right = [(field[row, column + 1] - field[row, column - 1]) / 2 for field in (x, y)]
    down = [(field[row + 1, column] - field[row - 1, column]) / 2 for field in (x, y)]
    for aside, below in LATTICE:
        there, bright = _hit(
            view,
            surface,
            ray_x + aside * right[0] + below * down[0],
            ray_y + aside * right[1] + below * down[1],
        )
        covered += there
        light += np.where(there, bright, 0.0)
    return covered / SAMPLES, light / SAMPLES


def _hit(view: View, surface: Surface, x: Array, y: Array) -> tuple[NDArray[np.bool_], Array | float]:
    (a, b, c), (d, e, f), (g, h, i) = view.to_plane(surface.height)
    depth = g * x + h * y + i
    return surface.shade((a * x + b * y + c) / depth, (d * x + e * y + f) / depth)
