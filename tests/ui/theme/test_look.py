"""Sizes follow the scale, the hand and the theme."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.settings import SCALE
from ui.theme.look import Hand, Look
from ui.theme.tokens import Theme

looks = st.builds(
    Look, st.sampled_from(Theme), st.sampled_from(SCALE.choices), st.sampled_from(Hand), st.sampled_from([0, 1])
)


@given(looks)
def test_nothing_gets_smaller_than_it_is_at_its_smallest(look: Look) -> None:
    least = Look(hand=look.hand)
    for size in ("gap", "half", "control", "row", "radius", "border", "ring", "ring_offset", "icon"):
        assert getattr(look, size) >= getattr(least, size), size
    assert look.title > look.value > 0
    assert look.value >= look.body > look.small


@pytest.mark.parametrize(("hand", "height"), [(Hand.DESK, 36), (Hand.FIELD, 44), (Hand.GLOVES, 52)])
def test_controls_are_as_tall_as_the_hand_needs(hand: Hand, height: int) -> None:
    assert Look(hand=hand).control == height
    assert Look(hand=hand, scale=150).control == height * 3 // 2


def test_gloves_reach_rows_as_well_as_buttons() -> None:
    assert Look(hand=Hand.GLOVES).row >= 52


def test_sunlight_writes_larger_and_draws_thicker() -> None:
    look = Look(Theme.SUNLIGHT)
    assert (look.body, look.border) == (16, 2)


def test_a_script_that_needs_it_is_written_one_pixel_larger() -> None:
    assert Look(taller=1).body == Look().body + 1
    assert Look(taller=1).control == Look().control + 4
