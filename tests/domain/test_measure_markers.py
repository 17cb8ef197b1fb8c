"""Markers and chessboards are found where they are, on pictures of which the truth is known."""

from dataclasses import replace

import numpy as np
import pytest

from fieldkit.errors import DetectorUnfit, MeasurementRefused
from fieldkit.measure.arrays import Array
from fieldkit.measure.edges import Grey
from fieldkit.measure.markers import find_corners, find_markers, self_test
from fieldkit.measure.target import CharucoBoard, Marker, MarkerBoard, Observation, field_card
from tests.pictures_of_targets import PHONE, WIDE, Lens, View, Weather, chess_sheet, photographed, sheet, view

CHESS = CharucoBoard("DICT_5X5_100", 6, 4, 40, 30)


def card(dictionary: str = "DICT_4X4_50", marker_mm: float = 40) -> MarkerBoard:
    return field_card(120, 100, marker_mm, dictionary, first_id=5)


def off(found: tuple[Observation, ...], seen_by: View) -> Array:
    """Errors (N, 2) px of what was found."""
    true = seen_by.pixels(np.array([each.target_mm for each in found]))
    return np.array([(each.x, each.y) for each in found]) - true


def ids(found: tuple[Observation, ...]) -> list[int | None]:
    return sorted({each.marker for each in found}, key=str)


@pytest.mark.parametrize(
    ("dictionary", "px_per_mm", "tilt", "lens", "weather"),
    [
        ("DICT_4X4_50", 0.45, 15, PHONE, Weather(blur=0.5, quality=90)),
        ("DICT_APRILTAG_36h11", 0.8, 30, PHONE, Weather(blur=0.7, noise=3, quality=75)),
        ("DICT_6X6_250", 1.6, 60, WIDE, Weather(blur=0.8, quality=65)),
        ("DICT_5X5_100", 2.4, 45, WIDE, Weather(blur=2.0, noise=3, quality=80)),
    ],
)
def test_corners_are_found_to_a_tenth_of_a_pixel_and_are_trusted_as_they_deserve(
    dictionary: str, px_per_mm: float, tilt: float, lens: Lens, weather: Weather
) -> None:
    size = (round(165 * px_per_mm) + 30, round(145 * px_per_mm) + 30)
    seen_by = view(
        size, about=(60, 50), px_per_mm=px_per_mm, f=2300, tilt=tilt, azimuth=70, roll=8, lens=lens, away=(900, 500)
    )
    board = card(dictionary)
    found = find_markers(photographed(sheet(board), seen_by, weather, seed=3), board)
    error = off(found, seen_by)
    assert ids(found) == [5, 6, 7, 8]
    assert [each.name for each in found] == [point.name for point in board.points()]
    assert np.sqrt((error**2).mean(axis=0)).max() <= 0.10
    assert np.percentile(np.hypot(*error.T), 95) <= 0.3
    assert np.abs(error.mean(axis=0)).max() <= 0.05
    standardised = error / np.array([[each.sigma_px] for each in found])
    assert 0.3 < np.sqrt((standardised**2).mean()) < 2.0


def test_a_marker_half_in_shadow_is_found() -> None:
    board = MarkerBoard("DICT_4X4_50", (Marker(3, ((0, 0), (40, 0), (40, 40), (0, 40))),))
    seen_by = view((320, 320), about=(20, 20), px_per_mm=5, f=2000, tilt=20)
    found = find_markers(photographed(sheet(board), seen_by, Weather(shadow=0.35), seed=1), board)
    assert ids(found) == [3]
    assert np.abs(off(found, seen_by)).max() < 0.3


@pytest.mark.parametrize(
    "cover", [(-8, -8, 12, 12), (15, -8, 30, 8)], ids=["a corner is covered", "a side is covered"]
)
def test_a_covered_marker_is_left_out_and_the_others_are_not(cover: tuple[float, float, float, float]) -> None:
    board = card()
    seen_by = view((420, 360), about=(60, 50), px_per_mm=2.5, f=2000, tilt=25)
    found = find_markers(photographed(sheet(board), seen_by, Weather(cover=(cover,)), seed=1), board)
    assert ids(found) == [6, 7, 8]


def test_a_marker_that_is_cut_is_left_out() -> None:
    board = card()
    seen_by = view((300, 360), about=(40, 50), px_per_mm=2.5, f=2000)
    found = find_markers(photographed(sheet(board), seen_by, Weather(), seed=1), board)
    assert ids(found) == [5, 8]


def test_an_id_that_is_seen_twice_is_not_believed() -> None:
    board = card()
    twice = replace(board, markers=tuple(replace(each, id=5) if each.id == 7 else each for each in board.markers))
    seen_by = view((420, 360), about=(60, 50), px_per_mm=2.5, f=2000)
    found = find_markers(photographed(sheet(twice), seen_by, Weather(), seed=1), board)
    assert ids(found) == [6, 8]


def test_markers_of_another_board_are_none_of_this_one() -> None:
    board = card()
    seen_by = view((420, 360), about=(60, 50), px_per_mm=2.5, f=2000)
    picture = photographed(sheet(board), seen_by, Weather(), seed=1)
    assert ids(find_markers(picture, replace(board, markers=board.markers[:2]))) == [5, 6]
    assert find_markers(picture, field_card(120, 100, 40, first_id=20)) == ()


@pytest.mark.parametrize("size", [(300, 400), (1, 1), (3, 900)])
def test_nothing_is_found_where_there_is_nothing(size: tuple[int, int]) -> None:
    noise = np.random.default_rng(1).integers(0, 256, size, dtype=np.uint8)
    assert find_markers(noise, card()) == ()
    assert find_corners(noise, CHESS) == ()


def test_large_markers_in_a_large_picture_are_refined_on_all_of_it() -> None:
    board = MarkerBoard("DICT_4X4_50", (Marker(3, ((0, 0), (40, 0), (40, 40), (0, 40))),))
    seen_by = view((600, 600), about=(20, 20), px_per_mm=9, f=2300, tilt=35, lens=WIDE, away=(700, 300))
    small = photographed(sheet(board), seen_by, Weather(), seed=1)
    large = np.full((2400, 3000), 120, dtype=np.uint8)  # the marker has 360 px a side
    large[1500:2100, 2000:2600] = small
    found = find_markers(large, board)
    moved = tuple(replace(each, x=each.x - 2000, y=each.y - 1500) for each in found)
    assert len(found) == 4
    assert np.abs(off(moved, seen_by)).max() < 0.2


@pytest.mark.parametrize("legacy", [False, True])
def test_chess_corners_are_found_where_they_are(legacy: bool) -> None:
    board = replace(CHESS, legacy_pattern=legacy)
    seen_by = view((640, 460), about=(120, 80), px_per_mm=2.0, f=1500, tilt=35, azimuth=30, roll=10, lens=WIDE)
    found = find_corners(photographed(chess_sheet(board), seen_by, Weather(), seed=1), board)
    assert len(found) == 15
    assert {each.marker for each in found} == {None}
    assert np.sqrt((off(found, seen_by) ** 2).mean()) < 0.06


@pytest.mark.parametrize("name", ["DICT_9X9_50", "CORNER_REFINE_APRILTAG", ""])
def test_an_unknown_dictionary_is_refused(name: str) -> None:
    nothing: Grey = np.zeros((40, 40), dtype=np.uint8)
    with pytest.raises(MeasurementRefused) as refusal:
        find_markers(nothing, MarkerBoard(name, ()))
    assert refusal.value.code == "dictionary_unknown"


@pytest.mark.parametrize(
    "changed",
    [{"squares_x": 1}, {"squares_x": 0}, {"marker_mm": 40}, {"marker_mm": 0}, {"squares_y": 60}, {"square_mm": -1}],
)
def test_a_chessboard_that_cannot_be_is_refused(changed: dict[str, float]) -> None:
    nothing: Grey = np.zeros((40, 40), dtype=np.uint8)
    with pytest.raises(MeasurementRefused) as refusal:
        find_corners(nothing, replace(CHESS, **changed))
    assert refusal.value.code == "board_impossible"


def test_the_self_test_holds_for_the_library_that_is_here() -> None:
    self_test()


@pytest.mark.parametrize("shift", [0.5, -0.5, 0.15])
def test_a_shifted_convention_of_pixels_trips_the_self_test(shift: float) -> None:
    def shifted(grey: Grey, board: MarkerBoard) -> tuple[Observation, ...]:
        return tuple(replace(each, x=each.x + shift, y=each.y + shift) for each in find_markers(grey, board))

    with pytest.raises(DetectorUnfit):
        self_test(shifted)


def test_corners_in_another_order_or_none_trip_the_self_test() -> None:
    def turned(grey: Grey, board: MarkerBoard) -> tuple[Observation, ...]:
        found = find_markers(grey, board)
        return tuple(
            replace(each, target_mm=other.target_mm)
            for each, other in zip(found, (*found[1:], found[0]), strict=True)
        )

    for find in (turned, lambda *_: ()):
        with pytest.raises(DetectorUnfit):
            self_test(find)
