"""Small photographs of a field card and a disc, through a pinhole: what the program has to find in them."""

from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
from PIL import Image

from fieldkit.measure.arrays import Array
from fieldkit.measure.target import field_card

CARD: Final = field_card(800.0, 500.0, 80.0)
MIDDLE, RADIUS = (400.0, 250.0), 100.0
"""Of the disc, in mm on the card."""
SIZE, FOCAL = (1200, 800), 1100.0
DOTS: Final = 2
"""Of the flat picture, for a mm."""
MARGIN: Final = 40


def card() -> Any:
    """The card with its markers and a dark disc, seen straight on."""
    picture = np.full((500 * DOTS + 2 * MARGIN, 800 * DOTS + 2 * MARGIN), 220, np.uint8)
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    for marker in CARD.markers:
        left, top = (round(each * DOTS) + MARGIN for each in marker.corners_mm[0])
        side = round(80 * DOTS)
        picture[top : top + side, left : left + side] = dictionary.generateImageMarker(marker.id, side)
    middle = tuple(round((each * DOTS + MARGIN) * 16) for each in MIDDLE)
    cv2.circle(picture, middle, round(RADIUS * DOTS * 16), 60, -1, cv2.LINE_AA, 4)
    return picture


def chessboard() -> Any:
    """A ChArUco board of 8 x 5 squares of 80 mm, seen straight on, in the place of the card."""
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    board = cv2.aruco.CharucoBoard((8, 5), 80, 60, dictionary)
    picture = np.full((500 * DOTS + 2 * MARGIN, 800 * DOTS + 2 * MARGIN), 220, np.uint8)
    picture[MARGIN : MARGIN + 400 * DOTS, MARGIN : MARGIN + 640 * DOTS] = board.generateImage(
        (640 * DOTS, 400 * DOTS)
    )
    return picture


def plane(tilt: float) -> Array:
    """From mm on the card to pixels of the photograph (3, 3)."""
    rotation, _ = cv2.Rodrigues(np.array([tilt, 0.1, 0.0]))
    matrix = np.array([[FOCAL, 0, (SIZE[0] - 1) / 2], [0, FOCAL, (SIZE[1] - 1) / 2], [0, 0, 1]])
    return np.asarray(matrix @ np.column_stack([rotation[:, :2], rotation @ [-400, -250, 0] + [0, 0, 1100.0]]))


def pixels(places: list[tuple[float, float]], tilt: float = 0.4) -> list[list[float]]:
    """Where places in mm are seen."""
    seen = np.column_stack([np.array(places), np.ones(len(places))]) @ plane(tilt).T
    return [[float(x), float(y)] for x, y in seen[:, :2] / seen[:, 2:]]


def photograph(file: Path, tilt: float = 0.4, picture: Any = None) -> Path:
    """Write the photograph of the card, or of another `picture`, to `file`."""
    flat = card() if picture is None else picture
    to_mm = np.array([[1 / DOTS, 0, (0.5 - MARGIN) / DOTS], [0, 1 / DOTS, (0.5 - MARGIN) / DOTS], [0, 0, 1]])
    seen = cv2.warpPerspective(flat, plane(tilt) @ to_mm, SIZE, flags=cv2.INTER_AREA, borderValue=220)
    Image.fromarray(seen).convert("RGB").save(file, quality=95)
    return file


def scale() -> dict[str, Any]:
    """The card as a request describes it."""
    markers = [{"id": each.id, "corners_mm": each.corners_mm} for each in CARD.markers]
    return {"type": "marker_board", "dictionary": CARD.dictionary, "u_rel": 0.001, "markers": markers}


def camera() -> dict[str, Any]:
    """The camera as a request describes it."""
    matrix = [[FOCAL, 0, (SIZE[0] - 1) / 2], [0, FOCAL, (SIZE[1] - 1) / 2], [0, 0, 1]]
    return {"kind": "calibrated", "K": matrix, "dist_k1k2p1p2k3": [0, 0, 0, 0, 0]}


def rim(degrees: list[float]) -> list[tuple[float, float]]:
    """Places on the rim of the disc."""
    return [
        (MIDDLE[0] + RADIUS * float(np.cos(t)), MIDDLE[1] + RADIUS * float(np.sin(t))) for t in np.radians(degrees)
    ]
