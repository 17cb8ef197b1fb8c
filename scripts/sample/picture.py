"""From surfaces to a photo: light and shadow, rays through the camera, film."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scripts.sample.surface import Array, Surface, blurred, rise, sampled
from scripts.sample.view import Vector, View

WARM, COOL = np.array([1.0, 0.95, 0.86], np.float32), np.array([0.80, 0.92, 1.08], np.float32)
STEPS, HALVINGS = 28, 6
STRIP = 50


@dataclass(frozen=True, slots=True)
class Light:
    """The sun from `azimuth` at `elevation` deg, its strength beside that of the sky, how soft it casts."""

    azimuth: float
    elevation: float
    sun: float = 2.0
    sky: float = 0.62
    soft: float = 0.30

    @property
    def direction(self) -> Array:
        """Unit vector towards the sun."""
        azimuth, elevation = np.radians([self.azimuth, self.elevation])
        flat = np.cos(elevation)
        return np.array([np.cos(azimuth) * flat, np.sin(azimuth) * flat, np.sin(elevation)], np.float32)


def lay(ground: Surface, piece: Surface, x: float, y: float, turn: float) -> None:
    """Put `piece` on `ground` at (x, y) mm, turned by `turn` deg; the ground under it is trodden flat."""
    angle = np.radians(turn)
    window = _round(ground, x, y, piece.step * np.hypot(*piece.shape) + abs(piece.left) + abs(piece.bottom))
    dx, dy = (axis[window] - middle for axis, middle in zip(ground.where(), (x, y), strict=True))
    u, v = piece.cell(dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle))
    rows, columns = piece.shape
    inside = (u >= 0) & (u <= columns - 1) & (v >= 0) & (v <= rows - 1)
    share = np.where(inside, sampled(blurred(piece.mask, piece.step, 0.45 * ground.step), v, u), 0)
    there, seen = share > 0.5, share > 0.02
    trodden = np.clip(2.2 * blurred(there.astype(np.float32), ground.step, 5), 0, 1)
    ground.height[window] -= np.maximum(ground.height[window] + 0.4, 0) * trodden
    ground.height[window][there] = sampled(piece.height, v[there], u[there])
    # The border of colours is soft, so that it does not show the cells.
    for mine, its in ((ground.colour, piece.colour), (ground.metal, piece.metal), (ground.rough, piece.rough)):
        part = np.clip(share[seen], 0, 1)
        change = sampled(its, v[seen], u[seen]) - mine[window][seen]
        mine[window][seen] += change * (part[:, None] if its.ndim == 3 else part)


def _round(ground: Surface, x: float, y: float, size: float) -> tuple[slice, slice]:
    column, row = ground.cell(x, y)
    span = size / ground.step
    return slice(max(0, int(row - span)), max(0, int(row + span))), slice(
        max(0, int(column - span)), max(0, int(column + span))
    )


def taken(scene: Surface, view: View, light: Light, finer: int, seed: int) -> NDArray[np.uint8]:
    """The photo as 8-bit RGB (rows, columns, 3); `finer` x `finer` rays a pixel."""
    maps = _maps(scene, light)
    tops = _tops(scene)
    strips = []
    for first in range(0, view.height, STRIP):
        last = min(first + STRIP, view.height)
        rays = _rays(view, finer, first, last)
        seen = sampled(maps, *_met(scene, tops, rays, view.place))
        shown = _shaded(seen, -rays / np.linalg.norm(rays, axis=-1, keepdims=True), light)
        strips.append(shown.reshape(last - first, finer, view.width, finer, 3).mean(axis=(1, 3)))
    return _developed(np.concatenate(strips), seed)


def _maps(scene: Surface, light: Light) -> Array:
    """Colour, slopes, metal, roughness, sun and sky of each cell (rows, columns, 9).

    Steep walls are a cell or two wide; there everything is smoothed along them, else they would show the cells.
    """
    slope_y, slope_x = np.gradient(scene.height, scene.step)
    layers = [slope_x, slope_y, scene.metal, scene.rough, *_reached(scene, light)]
    maps = np.concatenate([scene.colour, np.stack(layers, axis=-1)], axis=-1).astype(np.float32)
    rounded = np.gradient(blurred(scene.height, scene.step, 1.5 * scene.step), scene.step)
    wall = rise(np.hypot(*rounded), 1.2, 2.4)
    for i in range(maps.shape[-1]):
        maps[..., i] += (blurred(maps[..., i], scene.step, 4 * scene.step) - maps[..., i]) * wall
    return maps


def _reached(scene: Surface, light: Light) -> tuple[Array, Array]:
    """How much of the sun, and of the sky, reaches each cell (0 to 1); found on every second cell."""
    height, step = scene.height[::2, ::2], 2 * scene.step
    climb, azimuth = np.tan(np.radians(light.elevation)), np.radians(light.azimuth)
    furthest = float(height.max() - np.percentile(height, 1)) / climb
    covered = np.full_like(height, -np.inf)
    for away in np.geomspace(step, max(furthest, 2 * step), 96):
        beyond = _shifted(height, away * np.sin(azimuth) / step, away * np.cos(azimuth) / step)
        covered = np.maximum(covered, (beyond - height - climb * away) / (light.soft * away + 0.35))
    sky = np.ones_like(height)
    for radius, weight in ((1.2, 0.30), (5, 0.075), (16, 0.028)):
        sky *= np.exp(-weight * np.maximum(blurred(height, step, radius) - height, 0))
    row, column = np.mgrid[: scene.shape[0], : scene.shape[1]].astype(np.float32) / 2
    both = sampled(np.stack([1 - rise(covered, -0.5, 0.5), sky], axis=-1), row, column)
    return both[..., 0], both[..., 1]


def _shifted(values: Array, rows: float, columns: float) -> Array:
    height, width = values.shape
    down = np.clip(np.arange(height) + round(rows), 0, height - 1)
    right = np.clip(np.arange(width) + round(columns), 0, width - 1)
    return np.asarray(values[down][:, right])


def _tops(scene: Surface, block: int = 48) -> Array:
    """The highest point round each block of cells, so that rays over flat ground take short steps."""
    (rows, columns), (height, width) = (-(-n // block) for n in scene.shape), scene.shape
    padded = np.pad(scene.height, [(0, rows * block - height), (0, columns * block - width)], mode="edge")
    top = padded.reshape(rows, block, columns, block).max(axis=(1, 3))
    for _ in range(2):
        wide = np.pad(top, 1, mode="edge")
        top = np.max([wide[i : i + rows, j : j + columns] for i in range(3) for j in range(3)], axis=0)
    return np.asarray(top.repeat(block, axis=0).repeat(block, axis=1)[:height, :width])


def _rays(view: View, finer: int, first: int, last: int) -> Array:
    """Directions (rows, columns, 3) of the rows `first` to `last`, each falling by 1 mm a unit."""
    rows = (np.arange(first * finer, last * finer) + 0.5) / finer - 0.5
    columns = (np.arange(view.width * finer) + 0.5) / finer - 0.5
    rays = view.rays(np.stack(np.meshgrid(columns, rows), axis=-1))
    return (rays / -rays[..., 2:]).astype(np.float32)


def _met(scene: Surface, tops: Array, rays: Array, place: Vector) -> tuple[Array, Array]:
    """Row and column (between cells) where each ray first meets the surface."""

    def cells(height: Array) -> tuple[Array, Array]:
        drop = place[2] - height
        column, row = scene.cell(place[0] + rays[..., 0] * drop, place[1] + rays[..., 1] * drop)
        return row, column

    def nearest(values: Array, height: Array) -> Array:
        row, column = (axis + 0.5 for axis in cells(height))
        rows, columns = scene.shape
        row, column = np.clip(row, 0, rows - 1), np.clip(column, 0, columns - 1)
        return np.asarray(values[row.astype(np.int32), column.astype(np.int32)])

    upper = nearest(tops, np.zeros(rays.shape[:2], np.float32)) + 0.1
    step = (upper + 6) / STEPS
    lower, below = upper - step, np.zeros(upper.shape, bool)
    for _ in range(STEPS):
        lower = np.where(below, lower, upper - step)
        below |= nearest(scene.height, lower) >= lower
        upper = np.where(below, upper, lower)
    for _ in range(HALVINGS):
        middle = (upper + lower) / 2
        hit = nearest(scene.height, middle) >= middle
        upper, lower = np.where(hit, upper, middle), np.where(hit, middle, lower)
    return cells(lower)


def _shaded(seen: Array, to_eye: Array, light: Light) -> Array:
    """Linear light (.., 3) from the nine maps: the matt part by Lambert, metal by what it mirrors."""
    colour, (slope_x, slope_y, metal, rough, sun, sky) = seen[..., :3], np.moveaxis(seen[..., 3:], -1, 0)
    normal = np.stack([-slope_x, -slope_y, np.ones_like(slope_x)], axis=-1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    direct = light.sun * sun * np.maximum(normal @ light.direction, 0)
    dome = light.sky * sky * (0.6 + 0.4 * normal[..., 2])
    matt = colour * (direct[..., None] * WARM + dome[..., None] * COOL)
    mirrored = 2 * (normal * to_eye).sum(-1, keepdims=True) * normal - to_eye
    sharp = 2 / np.maximum(rough, 0.08) ** 3
    gleam = light.sun * sun * np.maximum(mirrored @ light.direction, 0) ** sharp * (0.25 + 0.03 * sharp)
    above = rise(mirrored[..., 2], 0.0, 0.35 + 0.6 * rough)
    horizon = 0.35 + 0.65 * rise(mirrored[..., 0] * 0.5 + mirrored[..., 1] * 0.86, -0.45, 0.5)
    around = light.sky * sky * (0.22 + above * horizon) + 0.12 * direct + gleam
    shiny = colour * (around[..., None] * (0.5 * WARM + 0.5 * COOL))
    coat = (0.04 * (1 - rough) * around)[..., None]
    return np.asarray(matt * (1 - metal[..., None]) + shiny * metal[..., None] + coat, np.float32)


def _developed(linear: Array, seed: int) -> NDArray[np.uint8]:
    """Fall-off to the corners, tone curve, sRGB, slight softness, grain."""
    height, width = linear.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    away = np.hypot(x - width / 2, y - height / 2) / (width / 2)
    light = linear * (0.72 * (1 - 0.16 * away**2))[..., None]
    film = light * (2.51 * light + 0.03) / (light * (2.43 * light + 0.59) + 0.14)
    tones = np.where(film <= 0.0031308, 12.92 * film, 1.055 * np.clip(film, 0, None) ** (1 / 2.4) - 0.055)
    soft = np.stack([blurred(tones[..., i], 1, 0.55) for i in range(3)], axis=-1)
    luck = np.random.default_rng(seed)
    grain = blurred(luck.standard_normal((height, width)).astype(np.float32), 1, 0.5) * 0.009
    return np.asarray(np.clip((soft + grain[..., None]) * 255 + 0.5, 0, 255), np.uint8)
