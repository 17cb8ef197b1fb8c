"""What use and fire do to a surface: metal, paint, rust, soot, scratches."""

import numpy as np
from PIL import Image, ImageDraw

from scripts.sample.surface import Array, Rgb, Surface, cloud, mix, rise, tinted

STEEL: Rgb = (0.40, 0.39, 0.37)
ALUMINIUM: Rgb = (0.55, 0.55, 0.545)
OLIVE: Rgb = (0.080, 0.088, 0.066)
PRIMER: Rgb = (0.20, 0.075, 0.04)
SOOT: Rgb = (0.018, 0.016, 0.015)
BURNT: Rgb = (0.10, 0.055, 0.03)
RUST: Rgb = (0.19, 0.085, 0.035)
TEMPER: tuple[tuple[float, Rgb], ...] = (
    (-0.9, (0.36, 0.23, 0.07)),
    (0.1, (0.22, 0.09, 0.12)),
    (0.8, (0.07, 0.11, 0.24)),
)
"""Straw, purple, blue: the colours that steel takes with heat."""


def bare(surface: Surface, luck: np.random.Generator, metal: Rgb, rough: float) -> None:
    """Plain metal."""
    worn = cloud(surface, luck, 80, 1.3)
    surface.colour[:] = tinted(metal, 1 + 0.07 * worn)
    surface.metal[:] = 1
    surface.rough[:] = np.clip(rough + 0.08 * worn, 0.12, 1)


def painted(surface: Surface, luck: np.random.Generator, near: Array) -> None:
    """Dull paint over aluminium, flaked off where `near` (mm to the tear) is small."""
    bare(surface, luck, ALUMINIUM, rough=0.4)
    kept = rise(cloud(surface, luck, 26, 1.25) + 0.055 * near, 0.55, 0.68)
    shade = 1 + 0.08 * cloud(surface, luck, 120, 1.6)
    coated(surface, tinted(OLIVE, shade), kept, rough=0.62)
    surface.height += 0.12 * kept
    scratched(surface, luck, 70, 0.05)


def coated(surface: Surface, colour: Rgb | Array, share: Array, rough: float) -> None:
    """Something dull over a share of the surface."""
    surface.colour[:] = mix(surface.colour, colour, share)
    surface.metal *= 1 - share
    surface.rough += (rough - surface.rough) * share


def tempered(surface: Surface, luck: np.random.Generator) -> None:
    """Heat colours in bands, from left to right."""
    heat = cloud(surface, luck, 120, 1.8) + 0.02 * surface.where()[0]
    for low, colour in TEMPER:
        band = rise(heat, low, low + 0.5) * (1 - rise(heat, low + 0.9, low + 1.5))
        surface.colour[:] = mix(surface.colour, colour, 0.75 * band)


def rusted(surface: Surface, luck: np.random.Generator, amount: float) -> None:
    """Spots of rust."""
    share = amount * rise(cloud(surface, luck, 60, 1.25), 0.5, 1.7)
    coated(surface, tinted(RUST, 1 + 0.25 * cloud(surface, luck, 6, 0.8)), share, rough=0.9)


def scorched(surface: Surface, luck: np.random.Generator, near: Array, depth: float) -> None:
    """Brown, then black where `near` (mm to what burnt) is small."""
    flicker = near + 0.30 * depth * cloud(surface, luck, 70, 1.7)
    brown, black = 1 - rise(flicker, 0.3 * depth, 1.3 * depth), 1 - rise(flicker, 0, 0.62 * depth)
    surface.colour[:] = mix(mix(surface.colour, BURNT, 0.65 * brown), SOOT, 0.9 * black)
    surface.metal *= (1 - 0.55 * brown) * (1 - 0.9 * black)
    surface.rough += (0.85 - surface.rough) * np.maximum(0.5 * brown, black)


def scratched(surface: Surface, luck: np.random.Generator, number: int, depth: float) -> None:
    """Fine bright lines."""
    rows, columns = surface.shape
    picture = Image.new("L", (columns, rows))
    draw = ImageDraw.Draw(picture)
    for _ in range(number):
        x, y, angle = luck.random() * columns, luck.random() * rows, luck.normal(0.5, 0.5)
        length = luck.exponential(0.09) * columns
        end = x + length * np.cos(angle), y + length * np.sin(angle)
        draw.line((x, y, *end), fill=int(40 + 150 * luck.random()), width=1)
    share = np.asarray(picture, np.float32) / 255
    surface.height -= depth * share
    surface.colour[:] = mix(surface.colour, ALUMINIUM, 0.55 * share)
    surface.metal[:] = np.maximum(surface.metal, 0.7 * share)
