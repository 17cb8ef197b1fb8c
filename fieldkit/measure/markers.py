"""The corners of markers and chessboards in a photo, to a tenth of a pixel.

OpenCV says which marker lies where; where exactly its corners are is found here. Of what OpenCV offers for that,
AprilTag's lines less half a pixel come to 0.10-0.20 px and lose every third small marker, sub-pixel corners of
markers lie 0.2-0.5 px inwards; sides intersected, and small markers fitted whole, reach 0.02-0.06 px
(`docs/measuring-detection.md`).
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from fieldkit.errors import DetectorUnfit
from fieldkit.measure.arrays import Array
from fieldkit.measure.codes import refused
from fieldkit.measure.edges import Grey, readings
from fieldkit.measure.finding import Candidate, candidates, dictionary_named, settings, sights
from fieldkit.measure.pattern import by_pattern
from fieldkit.measure.sides import by_sides, drawn
from fieldkit.measure.target import DETECTED, CharucoBoard, Marker, MarkerBoard, Observation, TargetPoint

SMALL_CELL_PX = 6.0
"""Cells narrower than this are fitted whole."""

NEAR_PX, FAR_PX = 48.0, 160.0
"""How much of a side speaks for its corner: to come near, and in the end."""

SIGMA_FLOOR_PX = 0.02
SIDES_SIGMA, PATTERN_SIGMA = 1.4, 1.4
"""Times the standard uncertainty of the fit alone: neighbouring readings share noise, and JPEG's errors."""

LEAST_SEEN = 0.7
"""Share of the edge points of each side that must lie on one curve."""

MISREAD = 0.03
"""Share of cells that may look otherwise than they should: dirt, a fold."""

CHESS_SIGMA_PX = 0.08
"""0.03 on rendered pictures, 0.14 on a photograph of a sheet of paper, which is never quite flat."""
TOLERANCE_PX = 0.1
PRECISELY = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_COUNT, 60, 0.001)

Find = Callable[[Grey, MarkerBoard], tuple[Observation, ...]]


def find_markers(grey: Grey, board: MarkerBoard) -> tuple[Observation, ...]:
    """The corners of the markers of `board` in a photo (rows, columns), none where none is seen.

    A marker that is cut, covered or without its quiet zone is left out, and so is an id that is seen twice.
    Raises `MeasurementRefused`: `dictionary_unknown`.
    """
    dictionary = dictionary_named(board.dictionary)
    known = {marker.id: marker for marker in board.markers}
    seen: dict[int, list[tuple[Array, Array]]] = {}
    for candidate in candidates(grey, dictionary, known):
        places = seen.setdefault(candidate.number, [])
        if any(_same(candidate.corners, corners) for corners, _ in places):
            continue
        cells = _cells(dictionary, candidate.number)
        refined = _refined(grey, candidate, cells)
        if refined is not None:
            places.append(refined)
    return tuple(
        observation
        for number, places in sorted(seen.items())
        if len(places) == 1
        for observation in _observed(known[number], *places[0])
    )


def find_corners(grey: Grey, board: CharucoBoard) -> tuple[Observation, ...]:
    """The chess corners of `board` in a photo, none where none is seen. Its markers only tell them apart.

    Raises `MeasurementRefused`: `dictionary_unknown`, `board_impossible`.
    """
    pattern, points = _pattern(board), board.points()
    best: dict[int, Array] = {}
    for sight in sights(grey):
        detector = cv2.aruco.CharucoDetector(pattern, cv2.aruco.CharucoParameters(), settings(sight))
        places, numbers, _, _ = detector.detectBoard(sight.grey)
        if numbers is not None and len(numbers) > len(best):
            whole = sight.whole(np.asarray(places, np.float64).reshape(-1, 2))
            best = dict(zip((int(number) for number in np.ravel(numbers)), whole, strict=True))
        if len(best) == len(points):
            break
    return tuple(
        _observation(points[number], place, CHESS_SIGMA_PX)
        for number, place in sorted(_sharpened(grey, best, _margin(board)).items())
    )


def self_test(find: Find = find_markers) -> None:
    """Detect a drawn marker whose corners are known, so that another version of a library cannot move them unseen.

    Raises `DetectorUnfit` if a corner is missing, in another order, or off by more than `TOLERANCE_PX`.
    """
    drawn_px, cell_px, edge_px = 160, 20, 37
    picture = np.full((240, 240), 220, dtype=np.uint8)
    marker = dictionary_named("DICT_6X6_250").generateImageMarker(11, drawn_px // cell_px)
    large = np.repeat(np.repeat(np.where(marker > 127, 220, 20), cell_px, axis=0), cell_px, axis=1)
    picture[edge_px : edge_px + drawn_px, edge_px : edge_px + drawn_px] = large
    low, high = edge_px - 0.5, edge_px + drawn_px - 0.5
    corners = ((low, low), (high, low), (high, high), (low, high))
    board = MarkerBoard("DICT_6X6_250", (Marker(11, corners),))
    found = find(np.asarray(ndimage.gaussian_filter(picture, 0.8)), board)
    off = [max(abs(each.x - each.target_mm[0]), abs(each.y - each.target_mm[1])) for each in found]
    if len(off) != 4 or max(off) > TOLERANCE_PX:
        raise DetectorUnfit(version=cv2.__version__)


def _refined(grey: Grey, candidate: Candidate, cells: NDArray[np.bool_]) -> tuple[Array, Array] | None:
    """Corners (4, 2) and their sigma (4), or `None` for what is no whole marker."""
    if _narrowest(candidate.corners, len(cells)) < SMALL_CELL_PX:
        likeness = by_pattern(grey, candidate.corners, cells)
        if likeness is None or not _inside(grey, likeness.corners):
            return None
        return likeness.corners, np.hypot(PATTERN_SIGMA * likeness.sigma, SIGMA_FLOOR_PX)
    sight, cell = candidate.sight, _narrowest(candidate.corners, len(cells))
    corners = drawn(sight.here(candidate.corners)[None])
    corners = by_sides(sight.grey, corners, NEAR_PX, _reach(cell / sight.scale, 8.0))
    corners = replace(corners, places=sight.whole(corners.places))
    corners = by_sides(grey, corners, FAR_PX, _reach(cell, 6.0))
    corners = by_sides(grey, corners, FAR_PX, _reach(cell, 3.0))
    places = corners.places[0]
    if corners.seen.min() < LEAST_SEEN or not _inside(grey, places) or not _reads(grey, places, cells):
        return None
    return places, np.hypot(SIDES_SIGMA * corners.sigma[0], SIGMA_FLOOR_PX)


def _reach(cell_px: float, most_px: float) -> Array:
    """How far from a side its edge is sought: not as far as the next edge."""
    return np.array([np.clip(0.7 * cell_px, 1.5, most_px)])


def _narrowest(corners: Array, count: int) -> float:
    """Width of a cell in px along the shortest side."""
    return float(np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1).min()) / count


def _inside(grey: Grey, corners: Array) -> bool:
    """Whether the picture holds all of the marker."""
    rows, columns = grey.shape
    return bool((corners > 0).all() and (corners < [columns - 1, rows - 1]).all())


def _same(corners: Array, others: Array) -> bool:
    """Whether both are one marker, seen twice."""
    apart = float(np.linalg.norm(corners.mean(axis=0) - others.mean(axis=0)))
    return apart < 0.5 * float(np.linalg.norm(others[2] - others[0]))


def _cells(dictionary: Any, number: int) -> NDArray[np.bool_]:
    """Which cells of a marker are light (n, n), its dark border included."""
    count = dictionary.markerSize + 2
    return np.asarray(dictionary.generateImageMarker(number, count) > 127)


def _reads(grey: Grey, corners: Array, cells: NDArray[np.bool_]) -> bool:
    """Whether the middle of each cell, and of the quiet zone round them, is as light or dark as it should be.

    Light and dark are told apart within five cells, at their geometric mean: shadow divides both alike.
    """
    count = len(cells)
    square = np.array([(0, 0), (count, 0), (count, count), (0, count)], np.float32)
    turned = np.asarray(cv2.getPerspectiveTransform(square, corners.astype(np.float32)), np.float64)
    middles = np.arange(-1, count + 1) + 0.5
    middles[[0, -1]] = -0.4, count + 0.4
    across, down = np.meshgrid(middles, middles)
    seen = np.stack([across, down, np.ones_like(across)], axis=-1) @ turned.T
    values = readings(grey, seen[..., 0] / seen[..., 2], seen[..., 1] / seen[..., 2]).clip(4.0)
    low, high = ndimage.minimum_filter(values, 5), ndimage.maximum_filter(values, 5)
    wrong = (values > np.sqrt(low * high)) != np.pad(cells, 1, constant_values=True)
    return float(wrong.mean()) <= MISREAD


def _observed(marker: Marker, corners: Array, sigma: Array) -> list[Observation]:
    return [
        _observation(point, place, float(u))
        for point, place, u in zip(marker.points(), corners, sigma, strict=True)
    ]


def _observation(point: TargetPoint, place: Array, sigma_px: float) -> Observation:
    return Observation(point.name, float(place[0]), float(place[1]), sigma_px, point.mm, DETECTED, point.marker)


def _pattern(board: CharucoBoard) -> Any:
    """OpenCV's board. Raises `MeasurementRefused`: `dictionary_unknown`, `board_impossible`."""
    dictionary = dictionary_named(board.dictionary)
    markers = board.squares_x * board.squares_y // 2
    enough = min(board.squares_x, board.squares_y) >= 2 and markers <= len(dictionary.bytesList)
    if not enough or not 0 < board.marker_mm < board.square_mm:
        raise refused("board_impossible")
    size = (board.squares_x, board.squares_y)
    pattern = cv2.aruco.CharucoBoard(size, board.square_mm, board.marker_mm, dictionary)
    pattern.setLegacyPattern(board.legacy_pattern)
    return pattern


def _margin(board: CharucoBoard) -> float:
    """From a chess corner to the nearest marker along either side, in squares."""
    return (board.square_mm - board.marker_mm) / 2 / board.square_mm


def _sharpened(grey: Grey, places: dict[int, Array], margin: float) -> dict[int, Array]:
    """Chess corners by id where the lines of the whole picture cross; those that would move far are no corners."""
    if len(places) < 2:
        return {}
    numbers, start = list(places), np.array(list(places.values()))
    apart = np.linalg.norm(start[:, None] - start, axis=-1)
    nearest = np.where(apart > 0, apart, np.inf).min(axis=1)
    sharp = {}
    for number, place, square_px in zip(numbers, start, nearest, strict=True):
        window = int(np.clip(margin * square_px, 2, 11))
        rows, columns = grey.shape
        if not (window < place[0] < columns - 1 - window and window < place[1] < rows - 1 - window):
            continue
        found = place.astype(np.float32).reshape(1, 1, 2).copy()
        cv2.cornerSubPix(grey, found, (window, window), (-1, -1), PRECISELY)
        if np.abs(found.ravel() - place).max() < window / 2:
            sharp[number] = found.ravel().astype(np.float64)
    return sharp
