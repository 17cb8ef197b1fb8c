"""Photographs with a scale in them, as the window measures on them: made by arithmetic, or drawn."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from fieldkit.measure import beliefs
from fieldkit.measure.printed import FIELD_CARD
from fieldkit.measure.target import MarkerBoard, TargetPoint
from fieldkit.measuring import exact
from fieldkit.measuring.live import Scaled, scaled
from fieldkit.model.basis import PhotoView, Scale
from tests.measured import FRAME, SIZE, Shot

RULED = Scale(kind="marker_board", u_rel="0.001", name="field card")


def view(by: Shot, scale: Sequence[TargetPoint] = FRAME) -> PhotoView:
    """What is known of a photograph by a camera that nobody knows."""
    return PhotoView(
        photo="0190a000-0000-7000-8000-000000000001",
        sha256="0" * 64,
        width=SIZE[0],
        height=SIZE[1],
        orientation=None,
        camera=exact.believed(beliefs.unknown(*SIZE), "unknown"),
        scale=tuple(map(exact.mark, by.sees(scale, 0.1))),
    )


def on_scale(by: Shot, scale: Scale = RULED) -> Scaled:
    """The same with its plane."""
    return scaled(view(by), scale)


def arc(by: Shot, diameter: float, extent_deg: float, count: int, sigma: float = 0.0) -> list[tuple[float, float]]:
    """Points of a round edge about the middle of the frame, in pixels."""
    angles = np.radians(np.linspace(-extent_deg / 2, extent_deg / 2, count) - 90)
    radius = diameter / 2
    places = [(400 + radius * np.cos(each), 250 + radius + radius * np.sin(each)) for each in angles]
    return [(float(x), float(y)) for x, y in by.pixels(places, sigma)]


def drawn(
    board: MarkerBoard = FIELD_CARD, size: tuple[int, int] = (1400, 1000), px: float = 4.0
) -> NDArray[np.uint8]:
    """A board seen straight from above, `px` pixels a millimetre, in the middle of a grey picture."""
    picture = np.full((size[1], size[0]), 235, np.uint8)
    family = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, board.dictionary))
    corners = np.array([each.corners_mm for each in board.markers])
    left, top = (np.array(size) - np.ptp(corners.reshape(-1, 2), axis=0) * px) / 2
    for marker in board.markers:
        (x, y), side = marker.corners_mm[0], round((marker.corners_mm[1][0] - marker.corners_mm[0][0]) * px)
        across, down = round(left + x * px), round(top + y * px)
        picture[down : down + side, across : across + side] = cv2.aruco.generateImageMarker(family, marker.id, side)
    return picture
