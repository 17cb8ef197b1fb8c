"""Mixed text is drawn in the order of the Unicode bidirectional algorithm."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.report.bidi import Direction, base_level, in_visual_order, is_mixed, levels, mirrored

MIXED = st.text("شظيةABc0123٣٤ .,-/%–:؟،", min_size=1).map(str.strip).filter(bool)


def drawn(text: str, base: int) -> str:
    """`text` from left to right, character by character."""
    order = in_visual_order(list(zip(levels(text, base), text, strict=True)))
    return "".join(character if level % 2 == 0 else mirrored(character) for level, character in order)


@given(MIXED, st.sampled_from([0, 1]))
def test_the_order_is_that_of_another_implementation(text: str, base: int) -> None:
    assert drawn(text, base) == get_display(text, base_dir="LR"[base])


@pytest.mark.parametrize(
    ("text", "direction", "base"),
    [
        ("شظية 12", "auto", 1),
        ("(12) شظية", "auto", 1),
        ("F-A012 شظية", "auto", 0),
        ("شظية_0012.jpg", "ltr", 0),
        ("123", "auto", 0),
    ],
)
def test_the_first_letter_decides_unless_a_name_is_set(text: str, direction: Direction, base: int) -> None:
    assert base_level(text, direction) == base


def test_a_name_keeps_its_ending_at_the_end() -> None:
    assert drawn("شظية_0012.jpg", 0) == "0012_ةيظش.jpg"


def test_a_number_inside_arabic_is_not_turned_round() -> None:
    assert drawn("رقم 112", 1) == "112 مقر"


def test_a_joiner_goes_with_the_letter_before() -> None:
    assert levels("می\u200cشود", 1) == [1] * 6


def test_a_joiner_at_the_beginning_takes_the_level_of_its_paragraph() -> None:
    assert levels("\u200cش", 0) == [0, 1]


@pytest.mark.parametrize(("text", "mixed"), [("abc", False), ("ґедзь 한", False), ("a ش", True), ("٣", True)])
def test_only_text_with_something_from_the_right_is_mixed(text: str, mixed: bool) -> None:
    assert is_mixed(text) is mixed


def test_brackets_are_turned() -> None:
    assert mirrored("(x]") == "[x)"
    assert drawn("(شظية) [12]", 1) == "[12] (ةيظش)"
