"""What the pieces lie on: a concrete floor with grit and cracks, or dry soil with stones and straw."""

import numpy as np

from scripts.sample.surface import Array, Surface, blank, cloud, mix, rise


def concrete(left: float, bottom: float, width: float, depth: float, step: float, seed: int) -> Surface:
    """A worn floor; height 0 on average."""
    luck = np.random.default_rng(seed)
    floor = blank(left, bottom, width, depth, step)
    shape = floor.height.shape
    blotches, trowel = cloud(shape, step, luck, 400, 1.6), cloud(shape, step, luck, 60, 1.2)
    grain = cloud(shape, step, luck, 3, 0.6)
    floor.height[:] = 0.25 * trowel + 0.06 * grain
    tone = 0.27 * (1 + 0.13 * blotches + 0.05 * trowel + 0.05 * grain)
    floor.colour[:] = tone[..., None] * np.array([1.0, 0.965, 0.91], np.float32)
    stain = rise(cloud(shape, step, luck, 250, 1.8), 1.1, 2.2)
    floor.colour[:] = mix(floor.colour, (0.12, 0.105, 0.09), 0.5 * stain)
    pits = rise(cloud(shape, step, luck, 6, 0.9), 2.5, 3.2)
    floor.height -= 0.7 * pits
    floor.colour *= (1 - 0.5 * pits)[..., None]
    _crack(floor, luck)
    _stones(floor, luck, per_mm2=1 / 3500, largest=3.0)
    floor.rough[:] = 1
    return floor


def soil(left: float, bottom: float, width: float, depth: float, step: float, seed: int) -> Surface:
    """Dry trodden earth; height 0 on average."""
    luck = np.random.default_rng(seed)
    earth = blank(left, bottom, width, depth, step)
    shape = earth.height.shape
    swell, clods = cloud(shape, step, luck, 220, 2.2), cloud(shape, step, luck, 26, 1.9)
    crumbs = cloud(shape, step, luck, 5, 0.8)
    earth.height[:] = 2.6 * swell + 1.0 * clods + 0.10 * crumbs
    tone = 0.145 * (1 + 0.16 * clods + 0.05 * crumbs + 0.10 * swell)
    earth.colour[:] = np.maximum(tone, 0.03)[..., None] * np.array([1.15, 0.88, 0.62], np.float32)
    damp = rise(cloud(shape, step, luck, 300, 1.8), 0.2, 1.6)
    earth.colour *= (1 - 0.3 * damp)[..., None]
    _stones(earth, luck, per_mm2=1 / 900, largest=6.0)
    _straw(earth, luck)
    earth.rough[:] = 1
    return earth


def _stones(ground: Surface, luck: np.random.Generator, per_mm2: float, largest: float) -> None:
    """Rounded grit, many small and few large ones."""
    rows, columns = ground.height.shape
    number = int(rows * columns * ground.step**2 * per_mm2)
    for row, column, share, tint in zip(
        luck.integers(0, rows, number),
        luck.integers(0, columns, number),
        luck.random(number),
        luck.random(number),
        strict=True,
    ):
        radius = 0.5 + (largest - 0.5) * share**5
        reach = int(radius * 1.5 / ground.step) + 1
        window = np.s_[
            max(0, row - reach) : min(rows, row + reach), max(0, column - reach) : min(columns, column + reach)
        ]
        y, x = np.mgrid[window].astype(np.float32)
        angle, slim = luck.random() * np.pi, 0.55 + 0.4 * luck.random()
        along = (x - column) * np.cos(angle) + (y - row) * np.sin(angle)
        across = (y - row) * np.cos(angle) - (x - column) * np.sin(angle)
        inside = 1 - (np.hypot(along, across / slim) * ground.step / radius) ** 2
        dome = 0.8 * radius * np.sqrt(np.maximum(inside, 0))
        _heap(ground, window, dome, np.array([0.30, 0.275, 0.245], np.float32) * (0.5 + 0.9 * tint))


def _heap(ground: Surface, window: tuple[slice, slice], dome: Array, colour: Array) -> None:
    there = dome > 0
    ground.height[window] += dome * 0.9
    ground.colour[window][there] = colour


def _straw(ground: Surface, luck: np.random.Generator) -> None:
    x, y = ground.where()
    rows, columns = ground.height.shape
    for _ in range(int(rows * columns * ground.step**2 / 9000)):
        row, column = luck.integers(0, rows), luck.integers(0, columns)
        length, width, angle = 10 + 35 * luck.random(), 0.5 + 0.7 * luck.random(), luck.random() * np.pi
        span = int(length / ground.step)
        window = np.s_[max(0, row - span) : row + span, max(0, column - span) : column + span]
        dx, dy = x[window] - x[0, column], y[window] - y[row, 0]
        along = dx * np.cos(angle) + dy * np.sin(angle)
        across = dy * np.cos(angle) - dx * np.sin(angle) + 0.006 * (luck.random() - 0.5) * along**2
        inside = np.where(abs(along) < length / 2, 1 - (across / width) ** 2, 0)
        _heap(
            ground,
            window,
            (1.6 * width * np.sqrt(np.maximum(inside, 0))).astype(np.float32),
            np.array([0.42, 0.33, 0.17], np.float32) * (0.6 + 0.5 * luck.random()),
        )


def _crack(floor: Surface, luck: np.random.Generator) -> None:
    """One hairline crack from border to border."""
    x, y = floor.where()
    rows, columns = floor.height.shape
    sway = cloud((2, columns), floor.step, luck, 150, 1.6)[0] * 12
    middle = y[0, 0] + rows * floor.step * (0.15 + 0.1 * luck.random())
    line = middle + 0.15 * (x[0] - x[0, 0]) + sway
    width = 0.15 * (1 + 0.5 * cloud((2, columns), floor.step, luck, 30, 1)[0])
    gap = np.clip(1 - (abs(y - line) - width) / 0.45, 0, 1).astype(np.float32)
    floor.height -= 0.9 * gap
    floor.colour *= (1 - 0.6 * gap)[..., None]
