"""Where a point of the photograph is on the screen, and which point is under the pointer, is one arithmetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from fieldkit.imaging.turning import CLOCKWISE, STAY, UPRIGHT, Turn
from fieldkit.imaging.viewer import Region, Size
from ui.canvas.pose import NEAREST, Pose, fitted

SIDES = st.integers(1, 12_000)
SIZES = st.builds(Size, SIDES, SIDES)
ROOMS = st.builds(Size, st.integers(1, 4000), st.integers(1, 4000))
TURNS = st.sampled_from(list(UPRIGHT.values()))
ZOOMS = st.floats(0.01, NEAREST)
FLOATS = st.floats(0, 1)


@st.composite
def poses(draw: st.DrawFn) -> tuple[Pose, Size]:
    """A photograph in a window, in any place where it can be put."""
    stored, room = draw(SIZES), draw(ROOMS)
    finest = draw(st.sampled_from((1, 1, 1, 2, 4)))
    sharp = Size(max(1, stored.width // finest), max(1, stored.height // finest))
    pose = Pose(
        stored, sharp, draw(TURNS), draw(ZOOMS), draw(st.integers(-5000, 5000)), draw(st.integers(-5000, 5000))
    )
    return pose.settled(room), room


@given(poses(), FLOATS, FLOATS)
def test_a_point_is_found_again_where_it_is_seen(posed: tuple[Pose, Size], right: float, down: float) -> None:
    pose, _ = posed
    x, y = right * pose.stored.width - 0.5, down * pose.stored.height - 0.5
    assert pose.in_photo(*pose.on_screen(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(poses())
def test_the_corners_of_the_photograph_are_those_of_what_is_shown(posed: tuple[Pose, Size]) -> None:
    pose, _ = posed
    stored, shown = pose.stored, pose.shown
    first, last = pose.on_screen(-0.5, -0.5), pose.on_screen(stored.width - 0.5, stored.height - 0.5)
    assert sorted((first[0], last[0])) == pytest.approx([pose.left, pose.left + shown.width], abs=1e-6)
    assert sorted((first[1], last[1])) == pytest.approx([pose.top, pose.top + shown.height], abs=1e-6)


@given(poses(), FLOATS, FLOATS)
def test_pixels_are_painted_where_their_points_are(posed: tuple[Pose, Size], right: float, down: float) -> None:
    pose, _ = posed
    x, y = right * pose.level.width, down * pose.level.height
    painted = QTransform(*pose.matrix(pose.level)).map(QPointF(x, y))
    wide, high = pose.stored.width / pose.level.width, pose.stored.height / pose.level.height
    assert painted.toTuple() == pytest.approx(pose.on_screen(x * wide - 0.5, y * high - 0.5), abs=1e-6)


@given(poses(), st.integers(0, 500))
def test_what_is_fetched_covers_what_is_seen_and_is_part_of_the_photograph(
    posed: tuple[Pose, Size], beyond: int
) -> None:
    pose, room = posed
    part, level = pose.seen(room, beyond), pose.level
    assert 0 <= part.left <= part.right <= level.width
    assert 0 <= part.top <= part.bottom <= level.height
    for x, y in ((0, 0), (room.width, room.height)):
        across, down = pose.within(*pose.in_photo(x, y))
        assert part.left - 1 <= (across + 0.5) * level.width / pose.stored.width <= part.right + 1
        assert part.top - 1 <= (down + 0.5) * level.height / pose.stored.height <= part.bottom + 1


@given(poses())
def test_no_room_is_left_empty_that_could_be_filled(posed: tuple[Pose, Size]) -> None:
    pose, room = posed
    for start, length, space in (
        (pose.left, pose.shown.width, room.width),
        (pose.top, pose.shown.height, room.height),
    ):
        if length >= space:
            assert start <= 0
            assert start + length >= space
        else:
            assert abs(2 * start + length - space) <= 1


@given(poses(), ZOOMS, FLOATS, FLOATS)
def test_what_is_under_the_pointer_stays_there_unless_the_edge_would_come_in(
    posed: tuple[Pose, Size], zoom: float, right: float, down: float
) -> None:
    pose, room = posed
    x, y = right * room.width, down * room.height
    point, zoomed = pose.in_photo(x, y), pose.zoomed(zoom, x, y, room)
    there = zoomed.on_screen(*point)
    for start, end, length, space, found, wanted in (
        (zoomed.left, zoomed.left + zoomed.shown.width, zoomed.shown.width, room.width, there[0], x),
        (zoomed.top, zoomed.top + zoomed.shown.height, zoomed.shown.height, room.height, there[1], y),
    ):
        if length > space and start < 0 and end > space:
            assert found == pytest.approx(wanted, abs=0.51)


@given(SIZES, TURNS, ROOMS)
def test_a_photograph_that_fits_is_seen_whole_and_touches_two_edges(stored: Size, turn: Turn, room: Size) -> None:
    pose = fitted(stored, stored, turn, room)
    assert pose.seen(room) == Region(0, 0, pose.level.width, pose.level.height)
    assert pose.zoom == 1 or pose.shown.width == room.width or pose.shown.height == room.height
    assert pose.zoom <= 1


@given(poses(), TURNS)
def test_turning_the_view_keeps_the_middle(posed: tuple[Pose, Size], turn: Turn) -> None:
    pose, room = posed
    turned = pose.turned(pose.turn.then(CLOCKWISE).then(turn), room)
    assert turned.zoom == pose.zoom
    assert turned.settled(room) == turned


def test_pixels_are_wanted_no_finer_than_they_are_known() -> None:
    stored, half = Size(4000, 3000), Size(2000, 1500)
    assert Pose(stored, stored, STAY, 0.25).level == Size(1000, 750)
    assert Pose(stored, stored, STAY, 3.0).level == stored
    assert Pose(stored, half, STAY, 1.0).level == half


def test_pixels_are_squares_from_full_size_on() -> None:
    stored = Size(4000, 3000)
    assert [Pose(stored, stored, STAY, zoom).crisp(stored) for zoom in (0.5, 0.99, 1.0, 8.0)] == [
        False,
        False,
        True,
        True,
    ]
