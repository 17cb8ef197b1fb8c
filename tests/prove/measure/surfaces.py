"""What lies on the plane: shapes with sharp edges that say of any point how bright they are there."""

from dataclasses import dataclass
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.prove.measure.lens import Array

Box = tuple[float, float, float, float]
Shade = tuple[NDArray[np.bool_], Array | float]
"""Whether there is something, and its reflectance (0 black, 1 white)."""


class Surface(Protocol):
    """A flat thing `height` mm above the plane (negative: below, seen where nothing is in front of it)."""

    @property
    def height(self) -> float:
        """Millimetres towards the camera."""

    def bounds(self) -> Box:
        """Least x and y, greatest x and y."""

    def shade(self, x: Array, y: Array) -> Shade:
        """What is at points of its plane."""


@dataclass(frozen=True, slots=True)
class Cells:
    """A printed pattern: a grid of even cells, its first corner at `corner`, its rows along `along`."""

    pattern: Array
    corner: tuple[float, float]
    cell: float
    along: tuple[float, float] = (1.0, 0.0)
    height: float = 0.0

    def bounds(self) -> Box:
        """See `Surface`."""
        rows, columns = self.pattern.shape
        ends = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)]) * self.cell
        (a, b), (x, y) = self.along, ends.T
        seen = np.column_stack([a * x - b * y, b * x + a * y]) + self.corner
        return (*seen.min(axis=0), *seen.max(axis=0))

    def shade(self, x: Array, y: Array) -> Shade:
        """See `Surface`."""
        (a, b), (left, top) = self.along, self.corner
        x, y = x - left, y - top
        column = np.floor((a * x + b * y) / self.cell).astype(np.intp)
        row = np.floor((a * y - b * x) / self.cell).astype(np.intp)
        rows, columns = self.pattern.shape
        there = (column >= 0) & (column < columns) & (row >= 0) & (row < rows)
        return there, self.pattern[row.clip(0, rows - 1), column.clip(0, columns - 1)]


@dataclass(frozen=True, slots=True)
class Polygon:
    """A convex shape in one shade; corners in either sense."""

    corners: tuple[tuple[float, float], ...]
    reflectance: float
    height: float = 0.0

    def bounds(self) -> Box:
        """See `Surface`."""
        corners = np.array(self.corners)
        return (*corners.min(axis=0), *corners.max(axis=0))

    def shade(self, x: Array, y: Array) -> Shade:
        """See `Surface`."""
        around = np.array(self.corners)
        edges = np.roll(around, -1, axis=0) - around
        sense = np.sign(edges[0, 0] * edges[1, 1] - edges[0, 1] * edges[1, 0])
        there = np.ones(x.shape, bool)
        for (px, py), (dx, dy) in zip(around, edges, strict=True):
            there &= sense * (dx * (y - py) - dy * (x - px)) >= 0
        return there, self.reflectance


@dataclass(frozen=True, slots=True)
class Disc:
    """A disc or a hole."""

    centre: tuple[float, float]
    radius: float
    reflectance: float
    height: float = 0.0

    def bounds(self) -> Box:
        """See `Surface`."""
        (x, y), r = self.centre, self.radius
        return x - r, y - r, x + r, y + r

    def shade(self, x: Array, y: Array) -> Shade:
        """See `Surface`."""
        return (x - self.centre[0]) ** 2 + (y - self.centre[1]) ** 2 <= self.radius**2, self.reflectance


@dataclass(frozen=True, slots=True)
class Body:
    """A piece of a round body seen end-on: a band under an edge of `radius` mm that may be dented.

    The piece reaches `half` radians to both sides of `middle`. A dent moves the edge by `dent` mm times the sine of
    the way along it, one full wave over `wave` mm from the middle on.
    """

    centre: tuple[float, float]
    radius: float
    middle: float
    half: float
    reflectance: float
    band: float = 120.0
    dent: float = 0.0
    wave: float = 480.0
    height: float = 0.0

    def edge(self, angles: Array) -> Array:
        """Points (N, 2) of the outer edge, angles in radians from `middle` on."""
        reach = self.radius + self._dented(angles)
        at = angles + self.middle
        return np.column_stack([np.cos(at), np.sin(at)]) * reach[:, None] + self.centre

    def bounds(self) -> Box:
        """See `Surface`."""
        angles = np.linspace(-self.half, self.half, 181)
        outer = self.edge(angles) - self.centre
        both = np.concatenate([outer, outer * (1 - (self.band + abs(self.dent)) / self.radius)]) + self.centre
        room = self.radius * self.half / 180  # the arc bulges between the points
        return (*(both.min(axis=0) - room), *(both.max(axis=0) + room))

    def shade(self, x: Array, y: Array) -> Shade:
        """See `Surface`."""
        x, y = x - self.centre[0], y - self.centre[1]
        around = (np.arctan2(y, x) - self.middle + np.pi) % (2 * np.pi) - np.pi
        away = np.hypot(x, y)
        inside = (away <= self.radius + self._dented(around)) & (away >= self.radius - self.band)
        return inside & (abs(around) <= self.half), self.reflectance

    def _dented(self, angles: Array) -> Array:
        return self.dent * np.sin(2 * np.pi * angles * self.radius / self.wave)


def marker_pattern(dictionary: str, number: int, quiet: int = 2) -> tuple[Array, int]:
    """The cells of a marker with `quiet` white cells around, and how many cells its black square is wide."""
    family = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, dictionary))
    side = family.markerSize + 2
    drawn = cv2.aruco.generateImageMarker(family, number, side, borderBits=1)
    return np.pad(drawn / 255.0, quiet, constant_values=1.0), side


def marker(
    dictionary: str, number: int, corners: Array, *, quiet: int = 2, ink: tuple[float, float] = (0.05, 0.9)
) -> Cells:
    """A printed marker whose black square has these corners (4, 2), clockwise from its top left."""
    pattern, side = marker_pattern(dictionary, number, quiet)
    across = corners[1] - corners[0]
    wide = float(np.hypot(*across))
    a, b = across / wide
    cell = wide / side
    start = corners[0] - quiet * cell * np.array([a - b, a + b])
    return Cells(ink[0] + (ink[1] - ink[0]) * pattern, (start[0], start[1]), cell, (a, b))


@dataclass(frozen=True, slots=True)
class Charuco:
    """A ChArUco board by the words of a request; millimetres as printed."""

    dictionary: str
    squares_x: int
    squares_y: int
    square: float
    marker: float
    legacy: bool = False

    def surface(self, stretch: float = 1.0, ink: tuple[float, float] = (0.05, 0.9)) -> Cells:
        """The board printed `stretch` times too large, its first corner at (0, 0), on white paper."""
        family = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, self.dictionary))
        across = self._cells_across(family.markerSize + 2)
        board = cv2.aruco.CharucoBoard((self.squares_x, self.squares_y), self.square, self.marker, family)
        board.setLegacyPattern(self.legacy)
        drawn = board.generateImage((self.squares_x * across, self.squares_y * across), marginSize=0, borderBits=1)
        rim = across // 2
        pattern = np.pad(drawn / 255.0, rim, constant_values=1.0)
        cell = self.square * stretch / across
        return Cells(ink[0] + (ink[1] - ink[0]) * pattern, (-rim * cell, -rim * cell), cell)

    def stated(self, u_rel: float | None = None) -> dict[str, object]:
        """This board as a request states it."""
        said: dict[str, object] = {
            "type": "charuco_board",
            "dictionary": self.dictionary,
            "squares_x": self.squares_x,
            "squares_y": self.squares_y,
            "square_length_mm": self.square,
            "marker_length_mm": self.marker,
            "legacy_pattern": self.legacy,
        }
        return said | ({} if u_rel is None else {"u_rel": u_rel})

    def _cells_across(self, modules: int) -> int:
        """The least number of cells a square has, if markers and squares shall be made of whole ones."""
        for times in range(1, 40):
            across = modules * times * self.square / self.marker
            if abs(across - round(across)) < 1e-9 and (round(across) - modules * times) % 2 == 0:
                return round(across)
        raise ValueError(self)
