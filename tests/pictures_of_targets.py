"""Pictures of printed targets of which the true place of every point is known.

Each pixel is the mean of what its square sees: where an edge crosses it, the plane is looked up at many places.
Then come the blur of lens and focus, light, noise of the sensor, and JPEG. Lenses bend by Brown and Conrady's model
as OpenCV writes it; nothing here uses OpenCV's projection, so that both must agree.
"""

import io
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from fieldkit.measure.arrays import Array
from fieldkit.measure.target import CharucoBoard, MarkerBoard

Grey = NDArray[np.uint8]
Lens = tuple[float, float, float, float, float]
PAPER, INK, FLOOR = 0.85, 0.08, 0.45
WIDE = (-0.16, 0.075, 0.0, 0.0, 0.0)
PHONE = (0.035, -0.09, 0.0003, -0.0002, 0.0)
STRAIGHT = (0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Patch:
    """A grid of square cells of `cell` mm whose first corner lies at `left`, `top`."""

    left: float
    top: float
    cell: float
    cells: Array


@dataclass(frozen=True, slots=True)
class View:
    """A camera of focal length `f` px over a target: `turn` (3, 3) and `place` (3) take mm into camera axes.

    `middle` is the principal point; far from the middle of the picture, this is part of a larger one.
    """

    width: int
    height: int
    f: float
    lens: Lens
    middle: Array
    turn: Array
    place: Array

    def pixels(self, mm: Array) -> Array:
        """Where points (N, 2) of the target are seen."""
        seen = np.column_stack([mm, np.zeros(len(mm))]) @ self.turn.T + self.place
        return bent(seen[:, :2] / seen[:, 2:], self.lens) * self.f + self.middle

    def target(self, pixels: Array) -> Array:
        """Which points (N, 2) of the target plane are seen at `pixels` (N, 2)."""
        rays = unbent((pixels - self.middle) / self.f, self.lens)
        back = np.linalg.inv(np.column_stack([self.turn[:, :2], self.place]))
        found = np.column_stack([rays, np.ones(len(rays))]) @ back.T
        return np.asarray(found[:, :2] / found[:, 2:])


@dataclass(frozen=True, slots=True)
class Weather:
    """What happens to a picture; `shadow` is the light left on one side of a soft line through the middle."""

    blur: float = 0.8
    noise: float = 2.0
    quality: int = 85
    shadow: float = 1.0
    gamma: float = 1.0
    cover: tuple[tuple[float, float, float, float], ...] = field(default=())  # left, top, right, bottom in mm


def bent(rays: Array, lens: Lens) -> Array:
    """Brown and Conrady's distortion of points (N, 2) at depth 1."""
    k1, k2, p1, p2, k3 = lens
    x, y = rays.T
    r2 = x * x + y * y
    radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
    return np.column_stack([
        x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x),
        y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y,
    ])  # fmt: skip


def unbent(rays: Array, lens: Lens) -> Array:
    """The points (N, 2) that `bent` takes to `rays`."""
    found = rays.copy()
    for _ in range(12 if any(lens) else 0):
        found -= bent(found, lens) - rays
    return found


def view(
    size: tuple[int, int],
    *,
    about: tuple[float, float],
    px_per_mm: float,
    f: float,
    tilt: float = 0.0,
    azimuth: float = 0.0,
    roll: float = 0.0,
    lens: Lens = STRAIGHT,
    away: tuple[float, float] = (0.0, 0.0),
) -> View:
    """A camera that sees `about` (mm) in the middle of its picture, `px_per_mm` large; angles in deg.

    `away` is how far (px) that lies from the middle of the lens.
    """
    spin, lean, direction = np.radians([roll, tilt, azimuth])
    axis = np.array([np.cos(direction), np.sin(direction), 0.0])
    across = np.array([[0, -axis[2], axis[1]], [axis[2], 0, -axis[0]], [-axis[1], axis[0], 0]])
    leaning = np.eye(3) + np.sin(lean) * across + (1 - np.cos(lean)) * across @ across
    spinning = np.array([[np.cos(spin), -np.sin(spin), 0], [np.sin(spin), np.cos(spin), 0], [0, 0, 1]])
    turn = leaning @ spinning
    ray = np.append(unbent(np.array([away]) / f, lens)[0], 1.0)
    place = ray * f / px_per_mm - turn @ np.array([*about, 0.0])
    middle = np.array([(size[0] - 1) / 2 - away[0], (size[1] - 1) / 2 - away[1]])
    return View(*size, f, lens, middle, turn, place)


def marker_cells(dictionary: str, number: int) -> Array:
    """Reflectance of the cells of a marker, its black border included."""
    known = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, dictionary))
    cells = known.markerSize + 2
    return np.where(cv2.aruco.generateImageMarker(known, number, cells) > 127, PAPER, INK)


def sheet(board: MarkerBoard, quiet_cells: float = 1.0) -> list[Patch]:
    """The markers of a board, each on white paper with a quiet zone."""
    patches = []
    for marker in board.markers:
        (left, top), (right, _), *_ = marker.corners_mm
        cells = marker_cells(board.dictionary, marker.id)
        cell = (right - left) / len(cells)
        quiet = quiet_cells * cell
        patches.append(Patch(left - quiet, top - quiet, right - left + 2 * quiet, np.array([[PAPER]])))
        patches.append(Patch(left, top, cell, cells))
    return patches


def chess_sheet(board: CharucoBoard) -> list[Patch]:
    """The board as OpenCV arranges it, on a sheet with a margin of half a square."""
    theirs = cv2.aruco.CharucoBoard(
        (board.squares_x, board.squares_y),
        board.square_mm,
        board.marker_mm,
        cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, board.dictionary)),
    )
    theirs.setLegacyPattern(board.legacy_pattern)
    light = np.zeros((board.squares_y, board.squares_x), dtype=bool)
    markers = []
    for number, corners in zip(theirs.getIds().ravel(), theirs.getObjPoints(), strict=True):
        left, top = np.array(corners)[0, :2]
        light[int(top // board.square_mm), int(left // board.square_mm)] = True
        cells = marker_cells(board.dictionary, int(number))
        markers.append(Patch(left, top, board.marker_mm / len(cells), cells))
    margin = board.square_mm / 2
    paper = [
        Patch(-margin, -margin, max(light.shape) * board.square_mm + 2 * margin, np.array([[PAPER]])),
        Patch(0.0, 0.0, board.square_mm, np.where(light, PAPER, INK)),
    ]
    return paper + markers


def painted(patches: list[Patch], mm: Array, floor: float = FLOOR) -> Array:
    """Reflectance at points (..., 2) of the plane."""
    x, y = mm[..., 0], mm[..., 1]
    value = np.full(x.shape, floor)
    for patch in patches:
        rows, columns = patch.cells.shape
        inside = (x >= patch.left) & (x < patch.left + columns * patch.cell)
        inside &= (y >= patch.top) & (y < patch.top + rows * patch.cell)
        row = ((y[inside] - patch.top) / patch.cell).astype(int).clip(0, rows - 1)
        column = ((x[inside] - patch.left) / patch.cell).astype(int).clip(0, columns - 1)
        value[inside] = patch.cells[row, column]
    return value


def seen(patches: list[Patch], view: View, fineness: int = 8) -> Array:
    """What falls on each pixel (rows, columns) before anything blurs it."""
    rows, columns = np.mgrid[: view.height, : view.width].astype(float)
    mm = view.target(np.column_stack([columns.ravel(), rows.ravel()])).reshape(view.height, view.width, 2)
    value = painted(patches, mm)
    mixed = ndimage.maximum_filter(value, 3) > ndimage.minimum_filter(value, 3)
    right, down = np.gradient(mm, axis=1)[mixed], np.gradient(mm, axis=0)[mixed]
    steps = (np.arange(fineness) + 0.5) / fineness - 0.5
    total = np.zeros(len(right))
    for across in steps:
        for along in steps:
            total += painted(patches, mm[mixed] + across * right + along * down)
    value[mixed] = total / fineness**2
    return value


def photographed(patches: list[Patch], view: View, weather: Weather, seed: int) -> Grey:
    """The picture as it comes out of a file."""
    covers = [Patch(a, b, max(c - a, d - b), np.array([[0.6]])) for a, b, c, d in weather.cover]
    value = ndimage.gaussian_filter(seen(patches + covers, view), weather.blur)
    columns = np.arange(view.width) - view.width / 2
    rows = np.arange(view.height)[:, None] - view.height / 2
    light = 1 - (1 - weather.shadow) / (1 + np.exp(-(columns + 0.3 * rows) / 3))
    value = (value * light) ** (1 / weather.gamma)
    noisy = 255 * value + np.random.default_rng(seed).normal(0, weather.noise, value.shape)
    file = io.BytesIO()
    Image.fromarray(np.clip(np.rint(noisy), 0, 255).astype(np.uint8)).save(file, "JPEG", quality=weather.quality)
    return np.asarray(Image.open(file))
