"""Tiles lie where one expects them, and keys lead where one looks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.views.grid.sheet import Move, Sheet, Size

SHEETS = st.builds(
    Sheet,
    count=st.integers(1, 60),
    width=st.integers(1, 900),
    tile=st.tuples(st.integers(20, 200), st.integers(20, 200)),
    gap=st.integers(0, 16),
    mirrored=st.booleans(),
)
THREE = Sheet(count=8, width=340, tile=(100, 80), gap=10)
"""Columns at 10, 120 and 230; lines at 10, 100 and 190; two tiles in the last line."""


def test_a_sheet_has_as_many_columns_as_fit() -> None:
    assert (THREE.columns, THREE.lines, THREE.height) == (3, 3, 3 * 90 + 10)
    assert [THREE.corner(position) for position in (0, 2, 3, 7)] == [(10, 10), (230, 10), (10, 100), (120, 190)]


def test_a_mirrored_sheet_begins_at_the_right() -> None:
    mirrored = Sheet(count=8, width=340, tile=(100, 80), gap=10, mirrored=True)
    assert [mirrored.corner(position) for position in (0, 2)] == [(230, 10), (10, 10)]
    assert mirrored.at(235, 15) == 0


def test_a_sheet_too_narrow_for_a_tile_has_one_column() -> None:
    assert Sheet(count=3, width=5, tile=(100, 80), gap=10).columns == 1


def test_no_tiles_have_no_height() -> None:
    empty = Sheet(count=0, width=340, tile=(100, 80), gap=10)
    assert (empty.height, empty.between(0, 500), empty.at(15, 15)) == (0, range(0), None)


def test_more_than_32_bits_of_height_are_laid_out() -> None:
    long = Sheet(count=100_000_000, width=120, tile=(100, 80), gap=10)
    assert long.height > 2**32
    assert long.at(15, long.corner(99_999_999)[1]) == 99_999_999


@pytest.mark.parametrize(("x", "y"), [(5, 15), (15, 95), (335, 15), (235, 195), (15, 500), (15, -3)])
def test_nothing_is_hit_beside_the_tiles(x: int, y: int) -> None:
    assert THREE.at(x, y) is None


@given(SHEETS, st.data())
def test_a_tile_is_hit_where_it_lies(sheet: Sheet, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, sheet.count - 1))
    left, top = sheet.corner(position)
    x, y = data.draw(st.integers(0, sheet.tile[0] - 1)), data.draw(st.integers(0, sheet.tile[1] - 1))
    assert sheet.at(left + x, top + y) == position


@given(SHEETS)
def test_columns_never_overlap_and_stay_on_the_sheet(sheet: Sheet) -> None:
    lefts = sorted(sheet.corner(column)[0] for column in range(min(sheet.columns, sheet.count)))
    assert all(right - left >= sheet.tile[0] + sheet.gap for left, right in pairwise(lefts))
    assert lefts[0] >= sheet.gap
    assert sheet.columns == 1 or lefts[-1] + sheet.tile[0] + sheet.gap <= sheet.width


@given(SHEETS, st.integers(-50, 3000), st.integers(1, 900))
def test_exactly_the_lines_in_view_are_between(sheet: Sheet, top: int, height: int) -> None:
    seen = [
        position
        for position in range(sheet.count)
        if sheet.corner(position)[1] < top + height and sheet.corner(position)[1] + sheet.tile[1] > top
    ]
    assert list(sheet.between(top, top + height)) == seen


@given(SHEETS, st.integers(0, 900), st.integers(0, 900), st.integers(1, 900), st.integers(1, 900))
def test_a_rectangle_crosses_what_it_touches(sheet: Sheet, left: int, top: int, width: int, height: int) -> None:
    touched = {
        position
        for position in range(sheet.count)
        for x, y in [sheet.corner(position)]
        if x < left + width and x + sheet.tile[0] > left and y < top + height and y + sheet.tile[1] > top
    }
    found = [place for part in sheet.crossed(left, top, left + width, top + height) for place in part]
    assert sorted(found) == sorted(touched)


@pytest.mark.parametrize(
    ("start", "move", "end"),
    [
        (0, Move.FORWARD, 1),
        (2, Move.FORWARD, 3),
        (7, Move.FORWARD, 7),
        (3, Move.BACK, 2),
        (0, Move.BACK, 0),
        (1, Move.DOWN, 4),
        (5, Move.DOWN, 7),
        (7, Move.DOWN, 7),
        (4, Move.UP, 1),
        (1, Move.UP, 1),
        (1, Move.PAGE_DOWN, 7),
        (6, Move.PAGE_UP, 0),
        (4, Move.FIRST, 0),
        (4, Move.LAST, 7),
    ],
)
def test_keys_lead_through_lines_and_columns(start: int, move: Move, end: int) -> None:
    assert THREE.moved(start, move, page=2) == end


@given(SHEETS, st.sampled_from(Move), st.integers(1, 9), st.data())
def test_no_key_leads_off_the_sheet(sheet: Sheet, move: Move, page: int, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, sheet.count - 1))
    assert 0 <= sheet.moved(position, move, page) < sheet.count


def test_tiles_have_three_sizes_and_no_more() -> None:
    assert Size.SMALL.stepped(1) is Size.MEDIUM
    assert Size.LARGE.stepped(1) is Size.LARGE
    assert Size.MEDIUM.stepped(-5) is Size.SMALL
