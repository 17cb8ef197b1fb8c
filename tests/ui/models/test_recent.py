"""What is kept, and what leaves."""

from hypothesis import given
from hypothesis import strategies as st

from ui.models.recent import Recent

KEYS = st.integers(0, 8)
STEPS = st.lists(st.tuples(KEYS, st.integers(1, 12)), max_size=60)
MOST = 20


def weight(value: int) -> int:
    return value


def test_the_longest_unused_leaves_first() -> None:
    kept = Recent[str, int](3, lambda _: 1)
    for key in ("a", "b", "c"):
        kept.put(key, 1)
    kept.get("a")
    kept.put("d", 1)
    assert [key for key in "abcd" if key in kept] == ["a", "c", "d"]


def test_what_is_too_heavy_alone_is_not_kept() -> None:
    kept = Recent[str, int](3, weight)
    kept.put("a", 4)
    assert (len(kept), kept.weight, kept.get("a")) == (0, 0, None)


def test_a_value_is_replaced_with_its_weight() -> None:
    kept = Recent[str, int](9, weight)
    kept.put("a", 4)
    kept.put("a", 2)
    assert (kept.get("a"), kept.weight) == (2, 2)


def test_forgetting_takes_the_weight_along() -> None:
    kept = Recent[str, int](9, weight)
    kept.put("a", 4)
    kept.put("b", 5)
    kept.drop("a")
    kept.drop("never there")
    assert kept.weight == 5
    kept.clear()
    assert (len(kept), kept.weight) == (0, 0)


@given(STEPS)
def test_the_weight_is_that_of_what_is_kept_and_never_too_much(steps: list[tuple[int, int]]) -> None:
    kept = Recent[int, int](MOST, weight)
    for key, value in steps:
        kept.put(key, value)
        assert kept.weight == sum(found for k in range(9) if (found := kept.get(k)) is not None) <= MOST
