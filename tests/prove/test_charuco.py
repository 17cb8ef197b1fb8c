"""Proves markers on a real photograph: their sides, on the plane of the chessboard that they are printed on.

The photograph is that of OpenCV's tutorial, 640 x 480 pixels, of a board with squares of 40 and markers of 20 mm:
of Debian, `apt-get install opencv-doc`; elsewhere CHARUCO=file. Only the chessboard's corners are the scale.
"""

import os
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from fieldkit.measure.arrays import Array
from fieldkit.measure.beliefs import unknown
from fieldkit.measure.markers import find_corners, find_markers
from fieldkit.measure.posed import Posed
from fieldkit.measure.solving import solve_plane
from fieldkit.measure.target import CharucoBoard, Marker, MarkerBoard

FILE = Path("/usr/share/doc/opencv-doc/opencv4/html/choriginal.jpg")
DICTIONARY = "DICT_6X6_250"
BOARD = CharucoBoard(DICTIONARY, 5, 7, 40.0, 20.0)
SIDE_MM = 20.0
ANYWHERE = ((0.0, 0.0), (SIDE_MM, 0.0), (SIDE_MM, SIDE_MM), (0.0, SIDE_MM))
MARKERS = MarkerBoard(DICTIONARY, tuple(Marker(number, ANYWHERE) for number in range(17)))


def test_marker_sides_on_a_real_photograph(capsys: pytest.CaptureFixture[str]) -> None:
    """Markers on a real photograph are as long as they were printed; unrefined, OpenCV's are 4 % too short."""
    file = Path(os.environ.get("CHARUCO", FILE))
    assert file.exists(), f"no photograph {file}: apt-get install opencv-doc, or CHARUCO=file"
    grey = np.asarray(cv2.imread(str(file), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION), np.uint8)
    corners = find_corners(grey, BOARD)
    assert len(corners) == len(BOARD.points())
    plane = solve_plane(corners, unknown(grey.shape[1], grey.shape[0]))
    camera = plane.at_best(plane.solutions[0])
    seen = find_markers(grey, MARKERS)
    ours = sides(camera, np.array([(each.x, each.y) for each in seen]))
    detector = cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, DICTIONARY)))
    bare = sides(camera, np.concatenate(detector.detectMarkers(grey)[0]).reshape(-1, 2))
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(ours) // 4} markers, sides {ours.mean():.2f} mm, scatter {ours.std():.2f}; by OpenCV"
            f" {bare.mean():.2f}; corners {plane.residual_rms_px:.2f} px off, strain {plane.strain:.1f}\n"
        )
    assert len(ours) == 4 * len(MARKERS.markers)
    assert ours.mean() == pytest.approx(SIDE_MM, rel=0.01)
    assert bare.mean() < 0.97 * SIDE_MM


def sides(camera: Posed, pixels: Array) -> Array:
    """Lengths in mm of the sides of markers whose corners (4 N, 2) are seen, four by four."""
    places = camera.on_plane(np.asarray(pixels, np.float64)[:, :, None])[:, :, 0].reshape(-1, 4, 2)
    return np.asarray(np.linalg.norm(places - np.roll(places, 1, axis=1), axis=2).ravel())
