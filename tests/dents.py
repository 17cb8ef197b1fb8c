"""Edges that are no circles, within 4 mm over 480 mm of one."""

import numpy as np

from fieldkit.measure.arrays import Array
from tests.arcs import arc

EDGE_MM = 480.0


def waves(half_waves: float, phase: float, count: int, height_mm: float = 4.0) -> Array:
    """How far outside the circle (N) an edge lies that swings to both sides."""
    return height_mm * np.sin(np.pi * half_waves * np.linspace(0, 1, count) + phase)


def bump(middle: float, width: float, count: int, height_mm: float = 4.0) -> Array:
    """One smooth bump on the edge; its place and half its width are parts of the edge."""
    away = np.clip((np.linspace(0, 1, count) - middle) / width, -1, 1)
    return height_mm * np.cos(np.pi * away / 2) ** 2


def flat(middle: float, length_mm: float, diameter_mm: float, count: int) -> Array:
    """A stretch of the edge that is straight."""
    away = (np.linspace(0, 1, count) - middle) * EDGE_MM
    return np.minimum(0, (away**2 - length_mm**2 / 4) / diameter_mm)


def edge(outside: Array, diameter_mm: float) -> Array:
    """Points (N, 2) of an edge `EDGE_MM` long that lies so far `outside` (N) a circle round the origin."""
    round_ = arc(diameter_mm, float(np.degrees(2 * EDGE_MM / diameter_mm)), len(outside))
    return round_ * (1 + 2 * outside / diameter_mm)[:, None]


def shared(sigma: float, spacing: float, count: int, random: np.random.Generator) -> Array:
    """Noise (N) of which neighbours share exp(-`spacing`), the spacing in correlation lengths."""
    kept = np.exp(-spacing)
    noise = random.standard_normal(count)
    for i in range(1, count):
        noise[i] = kept * noise[i - 1] + np.sqrt(1 - kept**2) * noise[i]
    return sigma * noise
