"""A query is read from what somebody typed, and written as a line that reads the same."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.browsing import EVERYTHING, STATES, TEXTS, Chip, Query, parse
from fieldkit.errors import BadChip, UnknownChip
from tests.make import vocabulary

VOCABULARY = vocabulary()
FIGURES = ("count", *(term.id.partition(".")[2] for term in VOCABULARY.terms("ms")))

TYPED = st.text(max_size=30) | st.text(alphabet=' \t"\\:<>=≤≥aB9', max_size=30)
SAID = TYPED.filter(lambda text: bool(text.strip()))
CHIPS = st.one_of(
    st.builds(Chip.word, SAID),
    st.builds(Chip.where, st.sampled_from([field for field in TEXTS if field != "state"]), SAID),
    st.builds(Chip.where, st.just("state"), st.sampled_from(STATES)),
    st.builds(
        Chip,
        st.sampled_from(FIGURES),
        st.sampled_from(["<", "<=", "=", ">=", ">"]),
        st.decimals(min_value=-(10**9), max_value=10**9, places=3).map(lambda number: format(number, "f")),
    ),
)


def read(text: str) -> Query:
    return parse(VOCABULARY, text)


@given(st.lists(CHIPS, unique=True))
def test_what_is_written_reads_as_the_same_query(chips: list[Chip]) -> None:
    query = Query(tuple(chips))
    assert read(str(query)) == query


@given(TYPED)
def test_whatever_is_typed_is_a_query_or_a_reason_why_not(text: str) -> None:
    with suppress(BadChip, UnknownChip):
        query = read(text)
        assert read(str(query)) == query


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("", []),
        (" \t\n", []),
        ('"', []),
        ('" "', []),
        ("burn", [Chip.word("burn")]),
        ("burn burn", [Chip.word("burn")]),
        ("bent ring", [Chip.word("bent"), Chip.word("ring")]),
        ('"bent ring"', [Chip.word("bent ring")]),
        ('"bent ring', [Chip.word("bent ring")]),
        ('a"b c"', [Chip.word("a"), Chip.word("b c")]),
        (r'"\"left\" \\ right"', [Chip.word(r'"left" \ right')]),
        ("class:fin", [Chip.where("class", "fin")]),
        ("CLASS: fin", [Chip.where("class", "fin")]),
        ('class:"nose cone" burn', [Chip.where("class", "nose cone"), Chip.word("burn")]),
        ("label:F-A001/M01", [Chip.where("label", "F-A001/M01")]),
        ("state:Set-Aside", [Chip.where("state", "set_aside")]),
        ("length>100", [Chip("length", ">", "100")]),
        ("length ≥ 0100.50", [Chip("length", ">=", "100.50")]),
        ("count<=2", [Chip("count", "<=", "2")]),
        ("length>١٠٠", [Chip("length", ">", "100")]),
        ("ms.outer_diameter=1e2", [Chip("outer_diameter", "=", "100")]),
        (">5 :x", [Chip.word(">5"), Chip.word(":x")]),
        ("기압계 环", [Chip.word("기압계"), Chip.word("环")]),
    ],
)
def test_a_line_is_read_as_chips(text: str, chips: list[Chip]) -> None:
    assert list(read(text).chips) == chips


def test_what_is_measured_is_named_in_any_language() -> None:
    russian = VOCABULARY.label("ms.length", "ru")
    assert read(f"{russian}>100") == read("length>100")


@pytest.mark.parametrize(
    ("text", "known"),
    [("size:big", "class:"), ("08:30", "label:"), ("weight>3", "length"), ("state:lost", "state:needs_scale")],
)
def test_what_nobody_knows_is_named_with_what_is_known(text: str, known: str) -> None:
    with pytest.raises(UnknownChip) as caught:
        read(f"burn {text} ring")
    assert caught.value.chip == text
    assert known in caught.value.known.split(", ")
    assert read(f'"{text}"').chips == (Chip.word(text),)


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("length>long", "length>100"),
        ("length>", "length>100"),
        ("length>1,000", "length>100"),
        ("length>nan", "length>100"),
        ("length>inf", "length>100"),
        ("length>1e999999999999", "length>100"),
        (f"length>{'9' * 40}", "length>100"),
        ("class:", "class:airframe"),
        ('tag:" "', "tag:burnt"),
        ("state:", "state:ungrouped"),
        ("item:", "item:F-A001"),
    ],
)
def test_a_chip_that_is_not_whole_is_shown_as_it_should_be(text: str, example: str) -> None:
    with pytest.raises(BadChip) as caught:
        read(text)
    assert (caught.value.label, caught.value.expected) == (text, example)


def test_a_chip_is_added_once_and_taken_away() -> None:
    query = EVERYTHING.having(Chip.word("burn")).having(Chip.where("class", "fin"))
    assert str(query.having(Chip.word("burn"))) == "burn class:fin"
    assert str(query.without(Chip.word("burn"))) == "class:fin"
