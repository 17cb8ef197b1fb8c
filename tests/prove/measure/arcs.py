"""Pieces of a round body before the camera, with four markers round them."""

from dataclasses import dataclass

import numpy as np

from tests.prove.measure.lens import Array
from tests.prove.measure.scene import Luck
from tests.prove.measure.surfaces import Body

CANDIDATES = (
    {"name": "slim", "diameter_mm": 950.0, "u_mm": 5.0},
    {"name": "wide", "diameter_mm": 1100.0, "u_mm": 5.0},
)
NOMINAL = {"slim": 950.0, "wide": 1100.0}


@dataclass(frozen=True, slots=True)
class Arc:
    """An arc of `extent` degrees, its middle at the top of the frame's middle; which candidate it is."""

    kind: str
    diameter: float
    extent: float

    @property
    def sagitta(self) -> float:
        """Millimetres from the chord to the top."""
        return self.diameter / 2 * (1 - np.cos(np.radians(self.extent) / 2))

    @property
    def chord(self) -> float:
        """Millimetres between the ends."""
        return self.diameter * np.sin(np.radians(min(self.extent, 180)) / 2)

    def body(self, *, dent: float = 0.0, wave: float = 480.0, height: float = 0.0, beyond: float = 1.0) -> Body:
        """The piece: its arc is centred on (0, 0), the body reaches `beyond` times as far as what is clicked."""
        half = np.radians(self.extent) / 2
        centre = (0.0, self.diameter / 2 - self.sagitta / 2)
        band = min(120.0, 0.3 * self.diameter)
        return Body(centre, self.diameter / 2, -np.pi / 2, half * beyond, 0.15, band, dent, wave, height)

    def frame(self) -> tuple[Array, float]:
        """Top left corners (4, 2) of four markers round the piece, and their side, mm."""
        wide = 1.75 * self.chord
        side = 0.08 * wide
        high = max(0.62 * wide, self.sagitta + 3.5 * side)
        x, y = wide / 2 - side, high / 2 - side
        at = np.array([(-x, -y), (x, -y), (x, y), (-x, y)]) - side / 2
        return at, side


def arc(luck: Luck, extent: float) -> Arc:
    """A piece of one of the two bodies."""
    kind = ("slim", "wide")[luck.integers(2)]
    return Arc(kind, NOMINAL[kind] + luck.normal(0, 2), extent)


def clicked_angles(luck: Luck, extent: float, count: int) -> Array:
    """Angles in radians from the middle of an arc on, about evenly spread up to its ends."""
    half = np.radians(extent) / 2
    even = np.linspace(-half, half, count)
    return (even + luck.uniform(-0.2, 0.2, count) * (even[1] - even[0])).clip(-half, half)


def corners_of(at: Array, side: float) -> Array:
    """Corners (4, 4, 2) of the markers, clockwise from the top left."""
    return at[:, None] + np.array([(0, 0), (side, 0), (side, side), (0, side)])
