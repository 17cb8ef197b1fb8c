"""What the pieces lie on: a concrete floor with grit and cracks, or dry soil with stones and straw."""

import numpy as np

from scripts.sample.surface import Array, Rgb, Surface, cloud, mix, noise, rise, tinted

STONE: Rgb = (0.30, 0.275, 0.245)
STRAW: Rgb = (0.42, 0.33, 0.17)


def concrete(floor: Surface, luck: np.random.Generator) -> None:
    """A worn floor, height 0 on average."""
    blotches, trowel, grain = cloud(floor, luck, 400, 1.6), cloud(floor, luck, 60, 1.2), cloud(floor, luck, 3, 0.6)
    floor.height[:] = 0.25 * trowel + 0.06 * grain
    floor.colour[:] = tinted((1.0, 0.965, 0.91), 0.27 * (1 + 0.13 * blotches + 0.05 * trowel + 0.05 * grain))
    floor.colour[:] = mix(floor.colour, (0.12, 0.105, 0.09), 0.5 * rise(cloud(floor, luck, 250, 1.8), 1.1, 2.2))
    pits = rise(cloud(floor, luck, 6, 0.9), 2.5, 3.2)
    floor.height -= 0.7 * pits
    floor.colour *= (1 - 0.5 * pits)[..., None]
    floor.rough[:] = 1
    _crack(floor, luck)
    _stones(floor, luck, each_mm2=3500, largest=3.0)


def soil(earth: Surface, luck: np.random.Generator) -> None:
    """Dry trodden earth, height 0 on average."""
    swell, clods, crumbs = cloud(earth, luck, 220, 2.2), cloud(earth, luck, 26, 1.9), cloud(earth, luck, 5, 0.8)
    earth.height[:] = 2.6 * swell + 1.0 * clods + 0.10 * crumbs
    tone = 0.145 * (1 + 0.16 * clods + 0.05 * crumbs + 0.10 * swell)
    earth.colour[:] = tinted((1.15, 0.88, 0.62), np.maximum(tone, 0.03))
    earth.colour *= (1 - 0.3 * rise(cloud(earth, luck, 300, 1.8), 0.2, 1.6))[..., None]
    earth.rough[:] = 1
    _stones(earth, luck, each_mm2=900, largest=6.0)
    _straws(earth, luck, each_mm2=9000)


def _crack(floor: Surface, luck: np.random.Generator) -> None:
    """One hairline crack from border to border."""
    x, y = floor.where()
    rows, columns = floor.shape
    sway = 12 * noise((2, columns), floor.step, luck, 150, 1.6)[0]
    width = 0.15 * (1 + 0.5 * noise((2, columns), floor.step, luck, 30, 1)[0])
    middle = y[0, 0] + rows * floor.step * (0.15 + 0.1 * luck.random()) + 0.15 * (x[0] - x[0, 0]) + sway
    gap = np.clip(1 - (abs(y - middle) - width) / 0.45, 0, 1).astype(np.float32)
    floor.height -= 0.9 * gap
    floor.colour *= (1 - 0.6 * gap)[..., None]


def _stones(ground: Surface, luck: np.random.Generator, each_mm2: float, largest: float) -> None:
    """Rounded grit, many small and few large ones."""
    for _ in range(_number(ground, each_mm2)):
        radius = 0.5 + (largest - 0.5) * luck.random() ** 5
        window, along, across = _place(ground, luck, 1.5 * radius)
        slim = 0.55 + 0.4 * luck.random()
        inside = 1 - (np.hypot(along, across / slim) / radius) ** 2
        _heap(ground, window, 0.7 * radius * np.sqrt(np.maximum(inside, 0)), STONE, 0.5 + 0.9 * luck.random())


def _straws(ground: Surface, luck: np.random.Generator, each_mm2: float) -> None:
    """Dry stalks, slightly bent."""
    for _ in range(_number(ground, each_mm2)):
        length, width, bend = 10 + 35 * luck.random(), 0.5 + 0.7 * luck.random(), 0.006 * (luck.random() - 0.5)
        window, along, across = _place(ground, luck, length)
        inside = np.where(abs(along) < length / 2, 1 - ((across + bend * along**2) / width) ** 2, 0)
        _heap(ground, window, 1.4 * width * np.sqrt(np.maximum(inside, 0)), STRAW, 0.6 + 0.5 * luck.random())


def _number(ground: Surface, each_mm2: float) -> int:
    rows, columns = ground.shape
    return int(rows * columns * ground.step**2 / each_mm2)


def _place(ground: Surface, luck: np.random.Generator, radius: float) -> tuple[tuple[slice, slice], Array, Array]:
    """Somewhere: the cells round it, and their distances in mm along and across a random direction."""
    rows, columns = ground.shape
    row, column, span = luck.integers(0, rows), luck.integers(0, columns), int(radius / ground.step) + 1
    window = np.s_[max(0, row - span) : min(rows, row + span), max(0, column - span) : min(columns, column + span)]
    y, x = np.mgrid[window].astype(np.float32) * ground.step
    dx, dy, angle = x - column * ground.step, y - row * ground.step, luck.random() * np.pi
    return window, dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle)


def _heap(ground: Surface, window: tuple[slice, slice], dome: Array, colour: Rgb, tone: float) -> None:
    ground.height[window] += dome
    ground.colour[window][dome > 0] = np.array(colour) * tone
