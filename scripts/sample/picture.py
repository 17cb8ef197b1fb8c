"""From surfaces to a photo: laying them out, light and shadow, rays through the camera, film."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scripts.sample.surface import Array, Surface, blurred, rise, sampled
from scripts.sample.view import View


@dataclass(frozen=True, slots=True)
class Light:
    """The sun from `azimuth` at `elevation` deg, its strength beside that of the sky, and how soft it casts."""

    azimuth: float
    elevation: float
    sun: float = 2.0
    sky: float = 0.62
    soft: float = 0.30
    exposure: float = 1.0


def lay(ground: Surface, piece: Surface, x: float, y: float, turn: float) -> None:
    """Put `piece` on `ground` at (x, y) mm, turned by `turn` deg; the ground under it is trodden flat."""
    angle = np.radians(turn)
    gx, gy = ground.where()
    rows, columns = piece.height.shape
    size = piece.step * np.hypot(rows, columns) + abs(piece.left) + abs(piece.bottom)
    window = _window(ground, x, y, size)
    dx, dy = gx[window] - x, gy[window] - y
    u = (dx * np.cos(angle) + dy * np.sin(angle) - piece.left) / piece.step
    v = (dy * np.cos(angle) - dx * np.sin(angle) - piece.bottom) / piece.step
    inside = (u >= 0) & (u <= columns - 1) & (v >= 0) & (v <= rows - 1)
    share = np.where(inside, sampled(blurred(piece.mask, piece.step, 0.45 * ground.step), v, u), 0)
    there = share > 0.5
    trodden = np.clip(2.2 * blurred(there.astype(np.float32), ground.step, 5), 0, 1)
    ground.height[window] -= np.maximum(ground.height[window] + 0.4, 0) * trodden
    ground.height[window][there] = sampled(piece.height, v[there], u[there])
    seen = share > 0.02  # the border of colour is soft, so that it does not show the cells
    for mine, its in ((ground.colour, piece.colour), (ground.metal, piece.metal), (ground.rough, piece.rough)):
        part = share[seen] if its.ndim == 2 else share[seen][:, None]
        mine[window][seen] += (sampled(its, v[seen], u[seen]) - mine[window][seen]) * np.clip(part, 0, 1)


def _window(ground: Surface, x: float, y: float, size: float) -> tuple[slice, slice]:
    row, column, span = (y - ground.bottom) / ground.step, (x - ground.left) / ground.step, size / ground.step
    return np.s_[
        max(0, int(row - span)) : max(0, int(row + span)), max(0, int(column - span)) : max(0, int(column + span))
    ]


def shadows(scene: Surface, light: Light) -> tuple[Array, Array]:
    """How much of the sun, and of the sky, reaches each cell (0 to 1)."""
    azimuth, climb = np.radians(light.azimuth), np.tan(np.radians(light.elevation))
    furthest = float(scene.height.max() - np.percentile(scene.height, 1)) / climb
    covered = np.full_like(scene.height, -np.inf)
    for away in np.geomspace(2 * scene.step, max(furthest, 3 * scene.step), 96):
        beyond = _shifted(scene.height, away * np.sin(azimuth) / scene.step, away * np.cos(azimuth) / scene.step)
        covered = np.maximum(covered, (beyond - scene.height - climb * away) / (light.soft * away + 0.35))
    sun = 1 - rise(covered, -0.5, 0.5)
    sky = np.ones_like(sun)
    for radius, weight in ((1.2, 0.30), (5, 0.075), (16, 0.028)):
        sky *= np.exp(-weight * np.maximum(blurred(scene.height, scene.step, radius) - scene.height, 0))
    return sun, sky


def _shifted(values: Array, rows: float, columns: float) -> Array:
    height, width = values.shape
    down = np.clip(np.arange(height) + round(rows), 0, height - 1)
    right = np.clip(np.arange(width) + round(columns), 0, width - 1)
    return values[down][:, right]


def taken(scene: Surface, view: View, light: Light, finer: int, seed: int) -> NDArray[np.uint8]:
    """The photo as 8-bit RGB (rows, columns, 3); `finer` x `finer` rays a pixel."""
    sun, sky = shadows(scene, light)
    slope_y, slope_x = np.gradient(scene.height, scene.step)
    maps = np.concatenate(
        [scene.colour, np.stack([slope_x, slope_y, scene.metal, scene.rough, sun, sky], axis=-1)], axis=-1
    ).astype(np.float32)
    tops = _tops(scene)
    strips = [
        _strip(scene, maps, tops, view, light, finer, first, min(first + 50, view.height))
        for first in range(0, view.height, 50)
    ]
    return _developed(np.concatenate(strips), view, seed)


def _tops(scene: Surface, block: int = 48) -> Array:
    """The highest point round each block of cells, so that rays over flat ground take short steps."""
    rows, columns = (-(-n // block) for n in scene.height.shape)
    padded = np.pad(
        scene.height,
        [(0, rows * block - scene.height.shape[0]), (0, columns * block - scene.height.shape[1])],
        mode="edge",
    )
    top = padded.reshape(rows, block, columns, block).max(axis=(1, 3))
    for _ in range(2):
        wide = np.pad(top, 1, mode="edge")
        top = np.max([wide[i : i + rows, j : j + columns] for i in range(3) for j in range(3)], axis=0)
    return top.repeat(block, axis=0).repeat(block, axis=1)[: scene.height.shape[0], : scene.height.shape[1]]


def _strip(
    scene: Surface, maps: Array, tops: Array, view: View, light: Light, finer: int, first: int, last: int
) -> Array:
    rows = (np.arange(first * finer, last * finer) + 0.5) / finer - 0.5
    columns = (np.arange(view.width * finer) + 0.5) / finer - 0.5
    rays = view.rays(*np.meshgrid(columns, rows))
    rays = (rays / -rays[..., 2:]).astype(np.float32)  # one mm down for each unit
    place = view.place
    row, column = _hits(scene, tops, rays, place)
    seen = sampled(maps, row, column)
    light_seen = _shaded(seen, -rays / np.linalg.norm(rays, axis=-1, keepdims=True), light)
    return light_seen.reshape(last - first, finer, view.width, finer, 3).mean(axis=(1, 3))


def _hits(scene: Surface, tops: Array, rays: Array, place: NDArray[np.float64]) -> tuple[Array, Array]:
    """Row and column (between cells) where each ray first meets the surface."""

    def cells(height: Array) -> tuple[Array, Array]:
        drop = place[2] - height
        return (
            (place[1] + rays[..., 1] * drop - scene.bottom) / scene.step,
            (place[0] + rays[..., 0] * drop - scene.left) / scene.step,
        )

    def nearest(values: Array, height: Array) -> Array:
        row, column = cells(height)
        return values[
            np.clip(row + 0.5, 0, values.shape[0] - 1).astype(np.int32),
            np.clip(column + 0.5, 0, values.shape[1] - 1).astype(np.int32),
        ]

    ground = np.zeros(rays.shape[:2], np.float32)
    upper = nearest(tops, ground) + 0.1
    lower = upper - 1
    step = (upper + 6) / 28
    below = np.zeros(upper.shape, bool)
    for _ in range(28):
        lower = np.where(below, lower, upper - step)
        below |= nearest(scene.height, lower) >= lower
        upper = np.where(below, upper, lower)
    for _ in range(6):
        middle = (upper + lower) / 2
        hit = nearest(scene.height, middle) >= middle
        upper, lower = np.where(hit, upper, middle), np.where(hit, middle, lower)
    return cells(lower)


def _shaded(seen: Array, towards_eye: Array, light: Light) -> Array:
    """Linear light (.., 3) from the nine maps: matt part by Lambert, metal by what it mirrors."""
    colour, slope_x, slope_y, metal, rough, sun, sky = seen[..., :3], *(seen[..., i] for i in range(3, 9))
    normal = np.stack([-slope_x, -slope_y, np.ones_like(slope_x)], axis=-1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    azimuth, elevation = np.radians([light.azimuth, light.elevation])
    to_sun = np.array(
        [np.cos(azimuth) * np.cos(elevation), np.sin(azimuth) * np.cos(elevation), np.sin(elevation)], np.float32
    )
    warm, cool = np.array([1.0, 0.95, 0.86], np.float32), np.array([0.80, 0.92, 1.08], np.float32)
    direct = light.sun * sun * np.maximum(normal @ to_sun, 0)
    dome = light.sky * sky * (0.6 + 0.4 * normal[..., 2])
    matt = colour * (direct[..., None] * warm + dome[..., None] * cool)
    mirrored = 2 * (normal * towards_eye).sum(-1, keepdims=True) * normal - towards_eye
    glance = np.maximum(mirrored @ to_sun, 0)
    sharp = 2 / np.maximum(rough, 0.08) ** 3
    gleam = light.sun * sun * glance**sharp * (0.25 + 0.03 * sharp)
    above = rise(mirrored[..., 2], 0.0, 0.35 + 0.6 * rough)
    band = 0.35 + 0.65 * rise(mirrored[..., 0] * 0.5 + mirrored[..., 1] * 0.86, -0.45, 0.5)
    around = light.sky * sky * (0.22 + 1.0 * above * band) + 0.12 * direct
    shiny = colour * ((around + gleam)[..., None] * (0.5 * warm + 0.5 * cool))
    coat = 0.04 * (1 - rough)[..., None] * (around + gleam)[..., None]
    return np.asarray(matt * (1 - metal[..., None]) + shiny * metal[..., None] + coat, np.float32) * light.exposure


def _developed(linear: Array, view: View, seed: int) -> NDArray[np.uint8]:
    """Fall-off to the corners, tone curve, sRGB, slight softness, grain."""
    y, x = np.mgrid[0 : view.height, 0 : view.width].astype(np.float32)
    away = np.hypot(x - view.width / 2, y - view.height / 2) / (view.width / 2)
    light = linear * (1 - 0.16 * away**2)[..., None] * 0.72
    film = light * (2.51 * light + 0.03) / (light * (2.43 * light + 0.59) + 0.14)
    tones = np.where(film <= 0.0031308, 12.92 * film, 1.055 * np.clip(film, 0, None) ** (1 / 2.4) - 0.055)
    soft = np.stack([blurred(tones[..., i], 1, 0.55) for i in range(3)], axis=-1)
    luck = np.random.default_rng(seed)
    grain = blurred(luck.standard_normal(soft.shape[:2]).astype(np.float32), 1, 0.5) * 0.009
    return np.asarray(np.clip((soft + grain[..., None]) * 255 + 0.5, 0, 255), np.uint8)
