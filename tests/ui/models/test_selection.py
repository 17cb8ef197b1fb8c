"""Selecting, extending, and finding the same rows again in another list."""

from array import array
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.models.rows import Rows
from ui.models.selection import Selection, SharedSelection, joined, looked_at, without

PLACES = st.sets(st.integers(0, 40))
SPANS = st.lists(
    st.builds(lambda start, length: range(start, start + length), st.integers(0, 40), st.integers(0, 9))
)


def spread(spans: Iterable[range]) -> set[int]:
    return {place for span in spans for place in span}


def chosen(places: Iterable[int]) -> Selection:
    return Selection().over(range(place, place + 1) for place in places)


def test_a_click_selects_one() -> None:
    assert list(chosen({1, 2}).only(7)) == [7]


def test_ctrl_adds_and_takes_away() -> None:
    selection = Selection().only(3).toggled(5).toggled(3)
    assert (list(selection), selection.current) == ([5], 3)


def test_shift_extends_from_where_one_began() -> None:
    selection = Selection().only(5).extended(8).extended(3)
    assert (list(selection), selection.current, selection.anchor) == ([3, 4, 5], 3, 5)


def test_shift_without_a_beginning_selects_one() -> None:
    assert list(Selection().extended(4)) == [4]


def test_ctrl_and_shift_keep_what_was_selected() -> None:
    assert list(Selection().only(1).toggled(5).extended(6, keep=True)) == [1, 5, 6]


def test_a_million_are_one_range() -> None:
    selection = Selection().only(5).whole(1_000_000)
    assert (selection.ranges, len(selection), selection.current) == ((range(1_000_000),), 1_000_000, 5)
    assert 999_999 in selection
    assert 1_000_000 not in selection


def test_all_of_nothing_is_nothing() -> None:
    assert Selection().whole(0) == Selection()


def test_moving_the_focus_selects_nothing() -> None:
    selection = Selection().only(1).at(4)
    assert (list(selection), selection.current, selection.anchor) == ([1], 4, 4)
    assert (list(selection.none()), selection.none().current) == ([], 4)


@given(SPANS)
def test_ranges_are_the_same_places_in_order_and_apart(spans: list[range]) -> None:
    ranges = joined(spans)
    assert spread(ranges) == spread(spans)
    assert all(ranges)
    assert all(first.stop < second.start for first, second in pairwise(ranges))


@given(SPANS, SPANS)
def test_what_is_taken_away_is_gone_and_no_more(spans: list[range], gone: list[range]) -> None:
    assert spread(without(joined(spans), joined(gone))) == spread(spans) - spread(gone)


@given(PLACES, st.integers(0, 41))
def test_ranges_answer_as_a_set_does(places: set[int], asked: int) -> None:
    selection = chosen(places)
    assert (asked in selection, len(selection), list(selection)) == (asked in places, len(places), sorted(places))


@given(PLACES, st.permutations(range(41)), st.integers(0, 41))
def test_the_same_rows_stay_selected_in_another_order(places: set[int], order: list[int], left: int) -> None:
    before, after = array("q", range(100, 141)), array("q", [100 + place for place in order[:left]])
    carried = chosen(places).carried(before, after)
    assert {after[place] for place in carried} == {100 + place for place in places} & set(after)


@pytest.mark.parametrize(
    ("after", "current"), [([9, 8, 7], 1), ([7, 9], 1), ([7], 0), ([], None), ([1, 2, 3, 4], 1)]
)
def test_the_focus_follows_its_row_or_keeps_its_place(after: list[int], current: int | None) -> None:
    assert Selection().only(1).carried(array("q", [7, 8, 9]), array("q", after)).current == current


def test_the_same_list_changes_nothing() -> None:
    selection = chosen({1, 3})
    assert selection.carried(array("q", [4, 5, 6, 7]), array("q", [4, 5, 6, 7])) is selection


def rows_of(*ids: int) -> Rows[int]:
    rows = Rows[int](list)
    rows.replace(array("q", ids))
    return rows


def test_views_are_told_of_another_selection_only(qtbot: QtBot) -> None:
    shared = SharedSelection(rows_of(5, 6, 7))
    with qtbot.waitSignal(shared.changed) as told:
        shared.put(Selection().only(2))
    assert told.args == [Selection().only(2)]
    with qtbot.assertNotEmitted(shared.changed):
        shared.put(Selection().only(2))


def test_a_shared_selection_follows_its_rows_into_another_list(qtbot: QtBot) -> None:
    rows = rows_of(5, 6, 7)
    shared = SharedSelection(rows)
    shared.put(Selection().only(2))
    with qtbot.waitSignal(shared.changed):
        rows.replace(array("q", [7, 5]))
    assert shared.value == Selection().only(0)


def test_the_row_that_has_the_focus_is_looked_at_while_it_is_there() -> None:
    rows = Rows[str](lambda ids: [f"row {one}" for one in ids])
    rows.replace(array("q", [4, 7]))
    assert [looked_at(rows, Selection().at(place)) for place in (0, 1, 2)] == ["row 4", "row 7", None]
    assert looked_at(rows, Selection()) is None
