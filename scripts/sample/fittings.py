"""Holes, rivets, bolts and letters in a surface."""

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from scripts.sample.surface import Array, Rgb, Surface, cloud, mix, rise
from scripts.sample.wear import ALUMINIUM

Text = tuple[str, float, float, float]
"""The words, x and y of their middle, size, in mm."""


def hole(surface: Surface, x: float, y: float, radius: float, rim: Rgb | None = None) -> None:
    """A round hole through to what lies below, with a plated rim or none."""
    away = surface.away(x, y)
    if rim is not None:
        plated = 1 - rise(away, radius + 0.9, radius + 1.1)
        surface.colour[:] = mix(surface.colour, rim, plated)
        surface.metal[:] = np.maximum(surface.metal, plated)
    surface.height -= 0.5 * (1 - rise(away, radius, radius + 0.8))
    surface.mask[away < radius] = 0


def rivet(surface: Surface, x: float, y: float) -> None:
    """A round head, worn bright on top, with dirt round it."""
    away = surface.away(x, y)
    surface.height += 1.4 * np.sqrt(np.maximum(1 - (away / 3.4) ** 2, 0)) - 0.35 * np.exp(
        -(((away - 4.0) / 0.5) ** 2)
    )
    surface.colour[:] = mix(surface.colour, (0.05, 0.04, 0.03), 0.6 * np.exp(-(((away - 3.8) / 0.8) ** 2)))
    worn = 0.5 * (1 - rise(away, 1.0, 2.4))
    surface.colour[:] = mix(surface.colour, ALUMINIUM, worn)
    surface.metal[:] = np.maximum(surface.metal, worn)


def bolt(surface: Surface, x: float, y: float, turn: float) -> None:
    """Washer and hexagonal head, turned by `turn` deg."""
    own_x, own_y = surface.where()
    away, angle = surface.away(x, y), np.arctan2(own_y - y, own_x - x) + np.radians(turn)
    side = away * np.cos((angle + np.pi / 6) % (np.pi / 3) - np.pi / 6)
    surface.height += 1.6 * (away < 10.5) + np.where(side < 8, 6.5 - 0.8 * rise(away, 7.4, 9), 0)
    covered = 0.85 * (away < 10.5).astype(np.float32)
    surface.colour[:] = mix(surface.colour, (0.30, 0.28, 0.25), covered)
    surface.metal[:] = np.maximum(surface.metal, covered)
    surface.rough += (0.4 - surface.rough) * 0.8 * covered


def lettering(surface: Surface, texts: list[Text]) -> Array:
    """1 where the strokes of the texts are."""
    picture = Image.new("L", surface.shape[::-1])
    draw = ImageDraw.Draw(picture)
    for words, x, y, size in texts:
        column, row = surface.cell(x, y)
        font, weight = ImageFont.load_default(size / surface.step), round(0.03 * size / surface.step)
        draw.text((column, surface.shape[0] - 1 - row), words, 255, font, "mm", stroke_width=weight)
    return np.asarray(picture, np.float32)[::-1] / 255


def stamped(surface: Surface, luck: np.random.Generator, lines: list[tuple[str, float, float]]) -> Array:
    """Signs struck one by one with hand punches, from (words, x, y of the first): none stands quite straight."""
    signs = [
        (sign, x + 9.6 * number + luck.normal(0, 0.25), y + luck.normal(0, 0.35), 14.0)
        for words, x, y in lines
        for number, sign in enumerate(words)
    ]
    return np.asarray(lettering(surface, signs) * (1 + 0.12 * cloud(surface, luck, 30, 1.5)))
