"""The plan of a merge: what is new, and where two histories part."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.custody.entry import Entry
from fieldkit.merge import Plan, plan
from tests.entries import Device

Held = list[list[str]]


def history(common: int, name: str = "", own: int = 0) -> list[Entry]:
    """A stream of `common` entries that goes on for `own` more in a copy called `name`."""
    device = Device()
    for number in range(common):
        device.add(f"Piece {number}")
    for number in range(own):
        device.add(f"{name} {number}")
    return device.entries


def held(*histories: list[Entry]) -> Held:
    """The hashes that a log holds per number after these histories came to it, in this order."""
    rows: Held = []
    for entries in histories:
        for seq, entry in enumerate(entries):
            if seq == len(rows):
                rows.append([])
            if entry.hash not in rows[seq]:
                rows[seq].append(entry.hash)
    return rows


def planned(mine: Held, theirs: list[Entry]) -> tuple[list[int], int | None]:
    made = plan(Device().stream, mine, theirs)
    assert made.stream == Device().stream
    return [entry.envelope.seq for entry in made.fresh], made.fork


def test_a_stream_never_seen_is_new_from_its_beginning() -> None:
    assert planned([], history(3)) == ([0, 1, 2], None)


@pytest.mark.parametrize("length", [0, 1, 3, 5])
def test_what_is_held_is_not_new(length: int) -> None:
    assert planned(held(history(5)), history(length)) == ([], None)


def test_what_goes_on_from_what_is_held_is_new() -> None:
    assert planned(held(history(3)), history(5)) == ([3, 4], None)


def test_another_history_is_new_from_where_they_part() -> None:
    assert planned(held(history(3, "mine", 2)), history(3, "theirs", 4)) == ([3, 4, 5, 6], 3)
    assert planned(held(history(3, "mine", 4)), history(3, "theirs", 1)) == ([3], 3)


def test_a_history_that_is_held_beside_another_is_not_new() -> None:
    both = held(history(3, "mine", 2), history(3, "theirs", 2))
    assert planned(both, history(3, "theirs", 2)) == ([], None)
    assert planned(both, history(3, "theirs", 4)) == ([5, 6], None)


def test_a_third_history_parts_where_it_leaves_the_first_two() -> None:
    both = held(history(3, "mine", 4), history(3, "theirs", 2))
    assert planned(both, history(2, "others", 3)) == ([2, 3, 4], 2)


@given(st.integers(1, 4), st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 4)), max_size=4))
def test_what_is_held_in_the_end_does_not_depend_on_the_order(common: int, copies: list[tuple[str, int]]) -> None:
    histories = [history(common, name, own) for name, own in copies]
    results = set()
    for order in permutations(histories):
        rows: Held = []
        for theirs in order:
            for entry in plan(Device().stream, rows, theirs).fresh:
                rows += [[]] * (entry.envelope.seq + 1 - len(rows))
                rows[entry.envelope.seq] = [*rows[entry.envelope.seq], entry.hash]
            assert plan(Device().stream, rows, theirs) == Plan(Device().stream, (), None)
        results.add(tuple(tuple(sorted(row)) for row in rows))
    assert len(results) <= 1


@given(st.integers(0, 4), st.integers(0, 4), st.integers(0, 4))
def test_what_is_new_is_always_the_end_of_their_history(common: int, mine: int, theirs: int) -> None:
    other = history(common, "theirs", theirs)
    fresh, _ = planned(held(history(common, "mine", mine)), other)
    assert fresh == list(range(len(other) - len(fresh), len(other)))
