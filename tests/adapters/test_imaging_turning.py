"""A picture and the points in it are turned by one rule, and back again."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from fieldkit.imaging.turning import CLOCKWISE, STAY, UPRIGHT, Turn
from tests.adapters import pictures
from tests.adapters.pictures import picture

TURNS = st.sampled_from(list(UPRIGHT.values()))
SIDES = st.integers(1, 20_000)
PLACES = st.floats(-0.5, 20_000)


def every_pixel_different(width: int, height: int) -> Image.Image:
    image = Image.new("RGB", (width, height))
    for y in range(height):
        for x in range(width):
            image.putpixel((x, y), (x * 20, y * 20, 7))
    return image


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_point_goes_where_its_pixel_goes(orientation: int) -> None:
    stored, exif = every_pixel_different(5, 3), Image.Exif()
    exif[pictures.ORIENTATION] = orientation
    with Image.open(io.BytesIO(picture("PNG", stored, exif=exif))) as opened:
        shown = ImageOps.exif_transpose(opened)
    turn = UPRIGHT[orientation]
    assert shown.size == turn.size(5, 3)
    for y in range(3):
        for x in range(5):
            across, down = turn.point(x, y, 5, 3)
            assert shown.getpixel((int(across), int(down))) == stored.getpixel((x, y))


@given(TURNS, SIDES, SIDES, PLACES, PLACES)
def test_a_point_that_is_turned_and_turned_back_is_where_it_was(
    turn: Turn, width: int, height: int, x: float, y: float
) -> None:
    there = turn.point(x, y, width, height)
    assert turn.back.point(*there, *turn.size(width, height)) == pytest.approx((x, y), abs=1e-9)


@given(TURNS, TURNS, SIDES, SIDES, PLACES, PLACES)
def test_one_turn_after_another_is_one_turn(
    first: Turn, second: Turn, width: int, height: int, x: float, y: float
) -> None:
    step_by_step = second.point(*first.point(x, y, width, height), *first.size(width, height))
    assert first.then(second).point(x, y, width, height) == pytest.approx(step_by_step, abs=1e-9)


@given(TURNS, SIDES, SIDES, PLACES, PLACES, PLACES, PLACES)
def test_turning_changes_no_distance(
    turn: Turn, width: int, height: int, ax: float, ay: float, bx: float, by: float
) -> None:
    (cx, cy), (dx, dy) = turn.point(ax, ay, width, height), turn.point(bx, by, width, height)
    assert (dx - cx) ** 2 + (dy - cy) ** 2 == pytest.approx((bx - ax) ** 2 + (by - ay) ** 2, abs=1e-6)


@given(TURNS)
def test_four_quarters_are_none_and_a_turn_undoes_itself(turn: Turn) -> None:
    assert CLOCKWISE.then(CLOCKWISE).then(CLOCKWISE).then(CLOCKWISE) == STAY
    assert turn.then(turn.back) == STAY


def test_a_step_to_the_right_of_a_picture_on_its_side_goes_down_in_what_is_seen() -> None:
    assert CLOCKWISE.vector(1, 0) == (0, 1)
    assert CLOCKWISE.back.vector(1, 0) == (0, -1)
