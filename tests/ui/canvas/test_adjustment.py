"""The view is adjusted by one table of 256 values; the photograph is not touched."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.canvas.adjustment import MOST, Adjustment

AMOUNTS = st.integers(-MOST, MOST)


def test_nothing_adjusted_shows_every_value_as_it_is() -> None:
    assert Adjustment().table() == bytes(range(256))
    assert not Adjustment().changes


@given(AMOUNTS, AMOUNTS, st.booleans())
def test_what_is_lighter_stays_lighter_unless_all_is_inverted(
    brightness: int, contrast: int, inverted: bool
) -> None:
    table = Adjustment(brightness, contrast, inverted).table()
    assert len(table) == 256
    assert all((a >= b) if inverted else (a <= b) for a, b in pairwise(table))


@pytest.mark.parametrize(
    ("adjustment", "value", "shown"),
    [
        (Adjustment(brightness=MOST), 100, 228),
        (Adjustment(brightness=-MOST), 100, 0),
        (Adjustment(contrast=MOST), 100, 18),
        (Adjustment(contrast=-MOST), 0, 96),
        (Adjustment(inverted=True), 1, 254),
    ],
)
def test_each_does_what_it_says(adjustment: Adjustment, value: int, shown: int) -> None:
    assert adjustment.table()[value] == shown
    assert adjustment.changes
