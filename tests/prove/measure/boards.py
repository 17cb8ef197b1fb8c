"""Printed markers round an object: where they are, how they are stated, and the photograph of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from tests.prove.measure.asking import Sheet
from tests.prove.measure.case import Json
from tests.prove.measure.files import Tags, written
from tests.prove.measure.lens import Array
from tests.prove.measure.render import Finish, finish, photograph
from tests.prove.measure.scene import Luck, View
from tests.prove.measure.surfaces import Surface, marker

DICTIONARIES = ("DICT_4X4_50", "DICT_5X5_100", "DICT_6X6_250", "DICT_APRILTAG_36h11", "DICT_ARUCO_ORIGINAL")
TURNED = np.array([(0, 0), (1, 0), (1, 1), (0, 1)])


@dataclass(frozen=True, slots=True)
class Board:
    """Markers by id; corners (N, 4, 2) in nominal mm, clockwise as printed, from the top left of each."""

    dictionary: str
    ids: tuple[int, ...]
    corners: Array

    @property
    def outline(self) -> Array:
        """All corners, (4 N, 2), with the white rim that each marker needs."""
        middle = self.corners.mean(axis=1, keepdims=True)
        rim: Array = (middle + 1.4 * (self.corners - middle)).reshape(-1, 2)
        return rim

    def surfaces(self, stretch: float) -> list[Surface]:
        """The markers as the printer made them."""
        printed = self.corners * stretch
        return [marker(self.dictionary, number, at) for number, at in zip(self.ids, printed, strict=True)]

    def stated(self, mirror: Array) -> Json:
        """As a request states them, its axes turned as `mirror` says."""
        listed = [
            {"id": number, "corners_mm": [[float(x), float(y)] for x, y in at * mirror]}
            for number, at in zip(self.ids, self.corners, strict=True)
        ]
        return {"type": "marker_board", "dictionary": self.dictionary, "markers": listed}

    def pairs(self, sheet: Sheet) -> Array:
        """True pixels of the corners beside their nominal mm, (4 N, 4)."""
        nominal = self.corners.reshape(-1, 2)
        return np.column_stack([sheet.view.pixels(nominal * sheet.stretch), nominal * sheet.mirror])


def board(luck: Luck, at: Array, side: float, dictionary: str | None = None) -> Board:
    """Markers of `side` mm whose top left corners lie at `at` (N, 2), each put down in any of four ways."""
    name = dictionary or str(luck.choice(DICTIONARIES))
    known = len(cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, name)).bytesList)
    ids = tuple(int(number) for number in luck.choice(known, len(at), replace=False))
    square = TURNED * side
    corners = np.array([corner + np.roll(square, -int(luck.integers(4)), axis=0) for corner in at])
    return Board(name, ids, corners.astype(float))


def frame(
    luck: Luck, wide: float = 800.0, high: float = 500.0, side: float = 80.0, name: str | None = None
) -> Board:
    """Four markers in the corners of a frame round (0, 0)."""
    x, y = wide / 2, high / 2
    at = np.array([(-x, -y), (x - side, -y), (x - side, y - side), (-x, y - side)])
    return board(luck, at, side, name)


def taken(
    path: Path,
    view: View,
    surfaces: Sequence[Surface],
    luck: Luck,
    *,
    how: Finish | None = None,
    tags: Tags | None = None,
) -> Path:
    """The photograph as a file."""
    conditions = how or finish(luck)
    return written(path, photograph(view, surfaces, conditions, luck), conditions.quality, tags or Tags())
