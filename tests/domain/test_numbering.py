"""What people write on tags can be read back, is never given twice, and shows a slip of the pen."""

import re
import string
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fieldkit.errors import BadLabel, NoLabel
from fieldkit.numbering import (
    CHECK_ALPHABET,
    CaseCode,
    ItemLabel,
    MarkingLabel,
    PacketId,
    Tag,
    aliased,
    check_character,
    next_child,
    next_label,
    next_marking,
    next_packet,
    parse_case,
    parse_item,
    parse_letter,
    parse_marking,
    parse_packet,
    parse_tag,
)

LETTERS = st.sampled_from(string.ascii_uppercase)
CASES = st.builds(
    lambda year, place, number: CaseCode(f"XX-{year}-{place}-{number:03}"),
    year=st.integers(1000, 9999),
    place=st.text(string.ascii_uppercase + string.digits, min_size=2, max_size=4),
    number=st.integers(0, 999),
)
PLAIN_ITEMS = st.builds(
    ItemLabel,
    letter=st.just("") | LETTERS,
    number=st.integers(1, 999_997),
    path=st.lists(st.integers(1, 9_998), max_size=4).map(tuple),
)
ITEMS = PLAIN_ITEMS | st.builds(aliased, PLAIN_ITEMS, st.integers(0, 701))
MARKINGS = st.builds(MarkingLabel, ITEMS, st.integers(1, 9_999))
TAGS = st.builds(Tag, CASES, PLAIN_ITEMS)
PACKETS = st.builds(PacketId, CASES, LETTERS, st.integers(1, 9_999))
TAKEN = st.lists(ITEMS | MARKINGS | st.text(max_size=8), max_size=12).map(lambda labels: [*map(str, labels)])

CASE = CaseCode("XX-2024-AA-001")


@given(value=st.one_of(ITEMS, MARKINGS, TAGS, PACKETS))
def test_what_is_written_is_read_back(value: ItemLabel | MarkingLabel | Tag | PacketId) -> None:
    readers: dict[type, Callable[[str], object]] = {
        ItemLabel: parse_item,
        MarkingLabel: parse_marking,
        Tag: parse_tag,
        PacketId: parse_packet,
    }
    assert readers[type(value)](str(value)) == value


@given(st.text("F-A0123.~/M", max_size=6).map(lambda tail: f"F-A012{tail}"))
def test_a_label_that_can_be_read_is_the_only_way_to_write_it(text: str) -> None:
    with suppress(BadLabel):
        assert str(parse_item(text)) == text


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("F-A012", ItemLabel("A", 12)),
        ("F-012", ItemLabel("", 12)),
        ("F-A1000", ItemLabel("A", 1000)),
        ("F-A012.03", ItemLabel("A", 12, (3,))),
        ("F-A012.03.110", ItemLabel("A", 12, (3, 110))),
        ("F-012~B", ItemLabel("", 12, (), "B")),
        ("F-A012.03~AA", ItemLabel("A", 12, (3,), "AA")),
    ],
)
def test_item_labels_look_like_this(text: str, label: ItemLabel) -> None:
    assert parse_item(text) == label


@pytest.mark.parametrize(
    "text",
    [
        "",
        "F-A12",
        "F-A000",
        "F-A0012",
        "F-a012",
        "F-AB012",
        "F-А012",
        "F-A012.3",
        "F-A012.00",
        "F-A012.",
        "F-A012~",
        "F-A012~1",
        "F-A012/M02",
        "f-A012",
        " F-A012",
        "F-A012\n",
        "F-A٠١٢",
    ],
)
def test_anything_else_is_no_item_label(text: str) -> None:
    with pytest.raises(BadLabel) as caught:
        parse_item(text)
    assert caught.value.label == text


@pytest.mark.parametrize(("text", "kind"), [("", NoLabel), (" ", NoLabel), ("f-A012", BadLabel)])
def test_a_label_that_is_empty_is_not_called_badly_written(text: str, kind: type[BadLabel]) -> None:
    with pytest.raises(BadLabel) as caught:
        parse_item(text)
    assert type(caught.value) is kind


@pytest.mark.parametrize("text", ["XX-2024-AA-001", "XX-2024-A1B2-999"])
def test_case_codes_look_like_this(text: str) -> None:
    assert parse_case(text) == text


@pytest.mark.parametrize(
    "text", ["", "XX-24-AA-001", "xx-2024-AA-001", "XX-2024-A-001", "XX-2024-AA-001\n", "XX-٢٠٢٤-AA-001"]
)
def test_anything_else_is_no_case_code(text: str) -> None:
    with pytest.raises(BadLabel):
        parse_case(text)


def test_a_team_letter_is_one_capital_letter() -> None:
    assert parse_letter("K") == "K"
    for text in ("", "k", "KK", "É", "K\n", "1"):
        with pytest.raises(BadLabel):
            parse_letter(text)


@pytest.mark.parametrize("text", ["F-A012", "F-A012/M2", "F-A012/M00", "/M02", "M02", "xx/M02"])
def test_a_marking_is_numbered_on_an_item(text: str) -> None:
    with pytest.raises(BadLabel):
        parse_marking(text)


@pytest.mark.parametrize(
    "text",
    [
        "PKT-XX-2024-AA-001-A-0000",
        "PKT-XX-2024-AA-001-A-00001",
        "PKT-XX-2024-AA-001--0001",
        "XX-2024-AA-001-A-0001",
    ],
)
def test_a_packet_is_numbered_on_a_case_and_a_laptop(text: str) -> None:
    with pytest.raises(BadLabel):
        parse_packet(text)


@pytest.mark.parametrize(
    ("text", "check"), [("UA2024KH001A012", "A"), ("UA2024KH001B012", "V"), ("UA2024KH001A021", "8")]
)
def test_check_characters_are_those_of_the_standard(text: str, check: str) -> None:
    assert check_character(text) == check


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1))
def test_text_and_check_character_are_congruent_to_one(text: str) -> None:
    values = [CHECK_ALPHABET.index(sign) for sign in text + check_character(text)]
    assert sum(value * 2**place for place, value in enumerate(reversed(values))) % 37 == 1


@given(text=st.text(string.digits + string.ascii_uppercase, min_size=1), data=st.data())
def test_one_wrong_character_changes_the_check_character(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from(string.digits + string.ascii_uppercase))
    assume(other != text[at])
    assert check_character(text[:at] + other + text[at + 1 :]) != check_character(text)


@given(text=st.text(string.digits + string.ascii_uppercase, min_size=2), data=st.data())
def test_two_neighbours_changed_over_change_the_check_character(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 2))
    assume(text[at] != text[at + 1])
    assert check_character(text[:at] + text[at + 1] + text[at] + text[at + 2 :]) != check_character(text)


@pytest.mark.parametrize("text", ["", "A-1", "a1", "Б1", "*"])
def test_only_digits_and_capitals_have_a_check_character(text: str) -> None:
    with pytest.raises(BadLabel):
        check_character(text)


def test_a_tag_carries_case_label_and_check_character() -> None:
    tag = Tag(CaseCode("XX-2024-AA-001"), parse_item("F-A012"))
    assert (str(tag), tag.printed) == ("XX-2024-AA-001/F-A012-L", "F-A012-L")


def test_an_alias_is_never_printed() -> None:
    assert Tag(CASE, parse_item("F-A012~B")).printed == Tag(CASE, parse_item("F-A012")).printed


@given(TAGS)
def test_a_tag_with_another_check_character_is_refused_with_the_right_one(tag: Tag) -> None:
    wrong = CHECK_ALPHABET[(CHECK_ALPHABET.index(tag.check) + 1) % 37]
    with pytest.raises(BadLabel) as caught:
        parse_tag(str(tag)[:-1] + wrong)
    assert caught.value.expected == str(tag)


@given(letter=st.just("") | LETTERS, taken=TAKEN)
def test_the_next_label_is_new_and_stays_new(letter: str, taken: list[str]) -> None:
    label = next_label(letter, taken)
    assert label not in {re.sub("~[A-Z]+", "", text) for text in taken}
    assert parse_item(next_label(letter, [*taken, label])).number == parse_item(label).number + 1


def test_numbers_are_counted_by_team_and_void_ones_stay_void() -> None:
    taken = ["F-A001", "F-A007.02", "F-A003~B", "F-B040", "F-050", "bag 9"]
    assert [next_label(letter, taken) for letter in ("A", "B", "", "C")] == ["F-A008", "F-B041", "F-051", "F-C001"]


@given(parent=ITEMS, taken=TAKEN)
def test_the_next_child_is_new_and_below_its_parent(parent: ItemLabel, taken: list[str]) -> None:
    child = next_child(str(parent), taken)
    assert child not in {re.sub("~[A-Z]+", "", text) for text in taken}
    assert parse_item(child).path[:-1] == parent.path


def test_children_are_counted_under_their_parent_alone() -> None:
    taken = ["F-A001.01", "F-A001.04.09", "F-A002.07", "F-B001.08", "F-A001"]
    assert next_child("F-A001", taken) == "F-A001.05"
    assert next_child("F-A001.04", taken) == "F-A001.04.10"
    assert next_child("F-A009", taken) == "F-A009.01"


def test_children_of_items_with_one_number_never_share_theirs() -> None:
    assert next_child("F-A001~B", ["F-A001.01", "F-A001.02~A"]) == "F-A001.03"


def test_a_child_needs_a_parent() -> None:
    with pytest.raises(BadLabel):
        next_child("bag 9", [])


@given(st.lists(st.integers(1, 9_998).map(lambda number: f"M{number:02}") | st.text(max_size=4)))
def test_the_next_marking_is_new(taken: list[str]) -> None:
    marking = next_marking(taken)
    assert marking not in taken
    assert str(parse_marking(f"F-A012/{marking}")) == f"F-A012/{marking}"


def test_markings_are_counted_from_one() -> None:
    assert [next_marking(taken) for taken in ([], ["M01", "M09"], ["note"])] == ["M01", "M10", "M01"]


@pytest.mark.parametrize(
    "ask",
    [
        lambda: next_label("A", ["F-A999999"]),
        lambda: next_child("F-A001", ["F-A001.9999"]),
        lambda: next_marking(["M9999"]),
        lambda: next_packet(CASE, "A", [f"PKT-{CASE}-A-9999"]),
    ],
)
def test_no_number_is_given_that_could_not_be_read_back(ask: Callable[[], str]) -> None:
    with pytest.raises(BadLabel):
        ask()


def test_packets_are_counted_by_case_and_laptop() -> None:
    taken = [f"PKT-{CASE}-A-0004", f"PKT-{CASE}-B-0009", "PKT-XX-2024-AA-002-A-0030", "other"]
    assert next_packet(CASE, "A", taken) == f"PKT-{CASE}-A-0005"
    assert next_packet(CASE, "C", taken) == f"PKT-{CASE}-C-0001"


def test_aliases_run_through_the_alphabet() -> None:
    label = parse_item("F-012")
    assert [str(aliased(label, rank)) for rank in (0, 1, 25, 26, 701)] == [
        "F-012~A",
        "F-012~B",
        "F-012~Z",
        "F-012~AA",
        "F-012~ZZ",
    ]


@given(PLAIN_ITEMS, st.lists(st.integers(0, 701), min_size=2, max_size=2, unique=True))
def test_no_two_ranks_share_an_alias(label: ItemLabel, ranks: list[int]) -> None:
    assert aliased(label, ranks[0]) != aliased(label, ranks[1])


@given(st.lists(PLAIN_ITEMS, max_size=8))
def test_labels_sort_by_number_and_not_by_letters_of_text(labels: list[ItemLabel]) -> None:
    order = sorted(labels)
    assert order == sorted(labels, key=lambda label: (label.letter, label.number, label.path))
