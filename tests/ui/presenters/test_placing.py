"""Points are placed one after another, moved, repeated and taken out, and none is lost on the way."""

from dataclasses import replace
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.measure.points import CLICK_FLOOR_PX, PixelPoint, clicked
from ui.presenters.placing import REPEATED, Placing, Spot
from ui.presenters.snapping import Miss, Snap, Try

THREE = Placing(("One", "Two", "Three"))
LINE = Placing(("Corner", "Corner"), open=True)


def at(x: float, y: float = 0.0, how: str = "full_size") -> PixelPoint:
    return clicked(x, y, how)


def put(x: float, y: float = 0.0, how: str = "full_size") -> Try:
    return Try(at(x, y, how))


TRIES = st.builds(put, st.integers(0, 5000), st.integers(0, 5000))
STEPS = st.one_of(
    st.tuples(st.just("aimed"), TRIES),
    st.tuples(st.just("placed"), TRIES),
    st.tuples(st.just("moved"), st.integers(0, 5), TRIES),
    st.tuples(st.just("removed")),
    st.tuples(st.just("repeated")),
    st.tuples(st.just("following"), st.sampled_from([1, -1])),
    st.tuples(st.just("resting")),
)


def test_the_next_point_has_a_name_until_all_are_placed() -> None:
    placing, asked = THREE, []
    for x in range(4):
        asked.append(placing.asked)
        placing = placing.placed(put(x))
    assert asked == ["One", "Two", "Three", ""]
    assert placing.points == (at(0), at(1), at(2))


def test_where_any_number_may_follow_the_last_name_is_asked_for_on_and_on() -> None:
    placing = LINE
    for x in range(4):
        assert placing.complete == (x >= 2)
        assert placing.asked == "Corner"
        placing = placing.placed(put(x))
    assert placing.points == (at(0), at(1), at(2), at(3))


def test_where_a_few_of_the_names_are_enough_the_others_are_still_asked_for() -> None:
    placing = replace(THREE, least=2).placed(put(1)).placed(put(2))
    assert (placing.complete, placing.asked) == (True, "Three")
    assert placing.placed(put(3)).complete


def test_keys_go_on_from_the_point_that_was_placed_last() -> None:
    placing = THREE.aimed(put(7)).placed(put(7))
    assert (placing.aim, placing.active, placing.moving) == (put(7), 1, at(7))


def test_of_all_points_placed_the_last_one_is_active() -> None:
    placing = THREE.placed(put(1)).placed(put(2)).placed(put(3))
    assert (placing.aim, placing.active, placing.moving) == (None, 2, at(3))


def test_what_is_only_aimed_at_counts_as_seen_but_not_as_placed() -> None:
    two = Placing(("One", "Two")).placed(put(0)).aimed(put(3, 4))
    assert (two.seen, two.points, two.complete, two.length_px) == ((at(0), at(3, 4)), (at(0),), False, 5.0)
    assert Placing(("One", "Two")).placed(put(0)).resting().length_px is None


def test_the_point_that_is_only_aimed_at_is_moved_like_another() -> None:
    placing = THREE.placed(put(1)).aimed(put(2))
    assert placing.moved(1, put(9)).aim == put(9)
    assert placing.moved(0, put(8)).points == (at(8),)
    assert THREE.moved(3, put(1)) == THREE


def test_one_point_after_another_becomes_active_and_beyond_the_ends_none() -> None:
    placing = THREE.placed(put(1)).placed(put(2)).placed(put(3)).moved(0, put(0))
    assert placing.following(-1) is None
    second = placing.following()
    assert second is not None
    third = second.following()
    assert third is not None
    assert (second.active, third.active, third.following(), third.following(-1)) == (1, 2, None, second)


def test_a_point_that_is_not_to_be_seen_on_the_photo_is_passed_over_and_placed_later() -> None:
    passed = THREE.placed(put(1)).following()
    assert passed is not None
    placing = passed.placed(put(3))
    assert (placing.spots[1], placing.points, placing.complete) == (None, (at(1), at(3)), False)
    assert (placing.asked, placing.active) == ("Two", 1)
    assert placing.placed(put(2)).points == (at(1), at(2), at(3))


def test_a_point_taken_out_is_where_the_next_one_would_be_placed() -> None:
    placing = THREE.placed(put(1)).placed(put(2)).removed()
    assert (placing.points, placing.aim, placing.active) == ((at(1),), put(2), 1)
    assert THREE.removed() == THREE


def test_a_corner_taken_out_of_a_line_leaves_no_gap() -> None:
    line = LINE.placed(put(1)).placed(put(2)).placed(put(3)).moved(1, put(9)).removed()
    assert (line.points, line.active, line.complete) == ((at(1), at(3)), 2, True)


def test_while_a_point_is_repeated_its_earlier_tries_are_not_to_be_seen() -> None:
    placed = THREE.placed(put(1)).placed(put(2)).placed(put(3))
    hidden = placed.repeated()
    assert (hidden.points, hidden.seen, hidden.moving, hidden.complete) == ((at(1), at(2)),) * 2 + (None, False)
    assert (hidden.asked, hidden.aimed(put(8)).seen) == ("Three", (at(1), at(2), at(8)))
    again = hidden.placed(put(5))
    assert (again.points[2], again.active, again.complete) == (at(4), 2, True)
    assert hidden.removed() == placed


def test_what_is_repeated_is_the_active_point_or_else_the_last_one() -> None:
    placing = THREE.placed(put(1)).placed(put(2))
    assert (placing.active, placing.repeated().active) == (2, 1)
    first = placing.moved(0, put(1))
    assert first.repeated().active == 0
    assert THREE.repeated() == THREE


def test_three_tries_tell_by_themselves_how_well_a_point_is_placed() -> None:
    tries = (put(0, 0), put(6, 0), put(0, 6))
    point = Spot(tries).point
    squares = sum((x - 2) ** 2 + (y - 2) ** 2 for x, y in ((0, 0), (6, 0), (0, 6)))
    assert (point.x, point.y, point.how) == (2, 2, REPEATED)
    assert point.sigma_px == pytest.approx(sqrt(squares / 4) / sqrt(3) * sqrt(4 / 2))


def test_two_tries_are_believed_no_more_than_the_worse_of_them() -> None:
    point = Spot((put(0, 0, "loupe"), put(1, 0, "fitted"))).point
    assert (point.x, point.sigma_px, point.how) == (0.5, 2.0, "fitted")


def test_no_number_of_tries_makes_a_point_better_than_the_floor_or_than_the_edge_it_was_drawn_to() -> None:
    assert Spot((put(1),) * 9).point.sigma_px == CLICK_FLOOR_PX
    edge = Try(at(1), Snap.EDGE, PixelPoint(1, 0, 0.5, "edge"))
    assert Spot((edge,) * 9).point.sigma_px == 0.5


def test_a_point_that_is_moved_has_been_seen_and_starts_anew() -> None:
    twice = THREE.placed(put(1)).repeated().placed(put(3))
    assert twice.moved(0, put(2)).spots == (Spot((put(2),)),)


def test_an_answer_reaches_its_try_wherever_that_is_and_no_other() -> None:
    asked = replace(put(1), way=Snap.CORNER)
    found = replace(asked, found=at(4))
    placing = THREE.placed(asked).aimed(asked)
    assert placing.sought == (asked,)
    answered = placing.exchanged(asked, found)
    assert (answered.points, answered.aim, answered.sought) == ((at(4),), found, ())
    moved = placing.moved(0, put(2))
    assert moved.exchanged(asked, found).points == (at(2),)
    assert placing.exchanged(asked, replace(asked, found=Miss.FAINT)).points == (at(1),)


def test_points_on_record_are_placed_as_they_are() -> None:
    points = (PixelPoint(1, 2, 0.4, "edge"), PixelPoint(3, 4, 0.3, REPEATED))
    assert Placing(("One", "Other")).with_points(*points).points == points


@given(st.lists(STEPS, max_size=14), st.sampled_from([THREE, LINE]))
def test_whatever_is_done_the_numbers_fit(steps: list[tuple[object, ...]], placing: Placing) -> None:
    for name, *arguments in steps:
        placing = getattr(placing, str(name))(*arguments) or placing
        placed = sum(spot is not None for spot in placing.spots)
        assert placing.open or len(placing.spots) <= 3
        assert placing.aim is None or placing.active == placing.wanted
        assert placing.spot(placing.last) is not None or (placing.last, placed) == (-1, 0)
        assert placing.complete == (not placing.repeating and placed >= len(placing.names))
        assert len(placing.points) == placed - placing.repeating
        assert not placing.repeating or placing.spot(placing.active) is not None
        assert placing.open or placing.complete == (placing.asked == "")


def test_who_has_no_pointer_stays_with_the_point_that_was_placed_last() -> None:
    placing = THREE.placed(put(1)).dwelling()
    assert (placing.active, placing.aim, placing.wanted) == (0, None, 1)
    assert THREE.dwelling() == THREE
