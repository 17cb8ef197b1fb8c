"""Targets give their points in mm under names that stay."""

import cv2
import numpy as np
import pytest

from fieldkit.measure.target import (
    CharucoBoard,
    Marker,
    MarkerBoard,
    TargetPoint,
    field_card,
    l_scale,
    rectangle,
    scale_bar,
)


def places(points: tuple[TargetPoint, ...]) -> dict[str, tuple[float, float]]:
    return {point.name: point.mm for point in points}


def test_a_marker_names_its_corners_clockwise_as_printed() -> None:
    board = MarkerBoard("DICT_4X4_50", (Marker(7, ((0, 0), (30, 0), (30, 30), (0, 30))),))
    assert places(board.points()) == {
        "marker.7.top_left": (0, 0),
        "marker.7.top_right": (30, 0),
        "marker.7.bottom_right": (30, 30),
        "marker.7.bottom_left": (0, 30),
    }
    assert {point.marker for point in board.points()} == {7}


@pytest.mark.parametrize(("across", "down"), [(8, 6), (5, 7), (2, 2)])
@pytest.mark.parametrize("legacy", [False, True])
def test_a_chessboard_counts_its_corners_as_opencv_does(across: int, down: int, legacy: bool) -> None:
    theirs = cv2.aruco.CharucoBoard((across, down), 40.0, 30.0, cv2.aruco.getPredefinedDictionary(0))
    theirs.setLegacyPattern(legacy)
    ours = CharucoBoard("DICT_4X4_50", across, down, 40.0, 30.0, legacy).points()
    assert np.allclose([point.mm for point in ours], np.array(theirs.getChessboardCorners())[:, :2])
    assert [point.name for point in ours] == [f"chess.{number}" for number in range(len(ours))]


def test_a_field_card_measures_from_outer_edge_to_outer_edge() -> None:
    card = field_card(200, 120, 30, first_id=4)
    assert [marker.id for marker in card.markers] == [4, 5, 6, 7]
    outer = [marker.corners_mm[number] for number, marker in enumerate(card.markers)]
    assert outer == [(0, 0), (200, 0), (200, 120), (0, 120)]


def test_every_side_of_every_marker_of_a_card_is_as_long_as_said() -> None:
    for marker in field_card(200, 120, 30).markers:
        corners = np.array(marker.corners_mm)
        assert np.allclose(np.linalg.norm(corners - np.roll(corners, 1, axis=0), axis=1), 30)


def test_an_l_scale_has_six_corners_and_its_rings_only_where_they_are_known() -> None:
    plain, ringed = places(l_scale(105, 80, 25)), places(l_scale(105, 80, 25, ring_inset_mm=12))
    assert plain["l_scale.corner.inner"] == (25, 25)
    assert len(plain) == 6
    assert {name: mm for name, mm in ringed.items() if name not in plain} == {
        "l_scale.ring.corner": (12, 12),
        "l_scale.ring.across": (93, 12),
        "l_scale.ring.down": (12, 68),
    }


def test_a_bar_and_a_rectangle_are_what_they_are_called() -> None:
    assert places(scale_bar(300)) == {"bar.start": (0, 0), "bar.end": (300, 0)}
    assert list(places(rectangle(297, 210)).values()) == [(0, 0), (297, 0), (297, 210), (0, 210)]
