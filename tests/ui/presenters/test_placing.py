"""Points are placed one after another, moved and taken back, and none is lost on the way."""

from hypothesis import given
from hypothesis import strategies as st

from fieldkit.measure.points import PixelPoint, clicked
from ui.presenters.placing import Placing

THREE = Placing(("One", "Two", "Three"))


def at(x: float, y: float = 0.0) -> PixelPoint:
    return clicked(x, y, "full_size")


POINTS = st.builds(at, st.integers(0, 5000), st.integers(0, 5000))
STEPS = st.one_of(
    st.tuples(st.just("aimed"), POINTS),
    st.tuples(st.just("placed"), POINTS),
    st.tuples(st.just("moved"), st.integers(0, 2), POINTS),
    st.tuples(st.just("without_last")),
    st.tuples(st.just("following")),
    st.tuples(st.just("resting")),
)


def test_the_next_point_has_a_name_until_all_are_placed() -> None:
    placing, asked = THREE, []
    for x in range(4):
        asked.append(placing.asked)
        placing = placing.placed(at(x))
    assert asked == ["One", "Two", "Three", ""]
    assert placing.points == (at(0), at(1), at(2))


def test_keys_go_on_from_the_point_that_was_placed_last() -> None:
    placing = THREE.aimed(at(7)).placed(at(7))
    assert (placing.aim, placing.active, placing.moving) == (at(7), 1, at(7))


def test_of_all_points_placed_the_last_one_is_active() -> None:
    placing = THREE.placed(at(1)).placed(at(2)).placed(at(3))
    assert (placing.aim, placing.active, placing.moving) == (None, 2, at(3))


def test_what_is_only_aimed_at_counts_as_seen_but_not_as_placed() -> None:
    two = Placing(("One", "Two")).placed(at(0)).aimed(at(3, 4))
    assert (two.seen, two.points, two.complete, two.length_px) == ((at(0), at(3, 4)), (at(0),), False, 5.0)
    assert Placing(("One", "Two")).placed(at(0)).resting().length_px is None


def test_the_point_that_is_only_aimed_at_is_moved_like_another() -> None:
    placing = THREE.placed(at(1)).aimed(at(2))
    assert placing.moved(1, at(9)).aim == at(9)
    assert placing.moved(0, at(8)).points == (at(8),)


def test_one_point_after_another_becomes_active_and_after_the_last_none() -> None:
    placing = THREE.placed(at(1)).placed(at(2)).placed(at(3)).moved(0, at(0))
    second = placing.following()
    assert second is not None
    assert second.active == 1
    third = second.following()
    assert third is not None
    assert third.following() is None


def test_a_point_taken_back_is_where_the_next_one_would_be_placed() -> None:
    placing = THREE.placed(at(1)).placed(at(2)).without_last()
    assert (placing.points, placing.aim, placing.active) == ((at(1),), at(2), 1)
    assert THREE.without_last() == THREE


@given(st.lists(STEPS, max_size=12))
def test_whatever_is_done_the_numbers_fit(steps: list[tuple[object, ...]]) -> None:
    placing = THREE
    for name, *arguments in steps:
        if name == "moved" and arguments[0] > len(placing.points):  # type: ignore[operator]
            continue
        placing = getattr(placing, str(name))(*arguments) or placing
        assert len(placing.points) <= 3
        assert placing.aim is None or not placing.complete
        assert placing.active <= len(placing.points)
        assert placing.complete == (placing.asked == "")
