"""What was read on a marking comes back as it was written, and no candidate reading is lost in a search."""

import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise, product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fieldkit.errors import BadLabel, BadTranscription
from fieldkit.transcription import (
    Blank,
    Clear,
    Lookalike,
    Lost,
    Part,
    Removed,
    Symbol,
    Transcription,
    Unclear,
    Unread,
    display,
    legible,
    lookalikes,
    may_read,
    one_line,
    parse,
    scripts,
    search_forms,
    write,
)
from fieldkit.transcription.grammar import REFUSED_SIGN
from fieldkit.transcription.scripts import SCRIPTS
from fieldkit.transcription.search import MOST_FORMS
from tests.domain.test_vocabulary import shipped


def is_text(text: str) -> bool:
    starts = bool(text) and not unicodedata.category(text[0]).startswith("M")
    return starts and "\n" not in text and not REFUSED_SIGN.search(text)


NOTATION = st.text(r"{}[]<>«»|\(vac):?-12A", min_size=1, max_size=8)
ANY_SCRIPT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)
TEXTS = (NOTATION | ANY_SCRIPT).map(lambda text: unicodedata.normalize("NFC", text)).filter(is_text)

COUNTS = st.integers(1, 999)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Clear, TEXTS),
    st.builds(Unclear, st.lists(TEXTS, min_size=1, max_size=3).map(tuple)),
    st.builds(lambda count: Unread(count, count), COUNTS),
    st.builds(lambda least, more: Unread(least, min(least + more, 999)), st.integers(1, 998), COUNTS),
    st.just(Unread(1, None)),
    st.builds(Lost, st.none() | COUNTS),
    st.builds(Symbol, st.text("abcxyz_", min_size=1, max_size=5), TEXTS),
    st.sampled_from(Blank),
)


def transcriptions(parts: st.SearchStrategy[Part]) -> st.SearchStrategy[Transcription]:
    return st.lists(parts, min_size=1, max_size=6).filter(no_clear_neighbours).map(tuple)


def no_clear_neighbours(parts: list[Part]) -> bool:
    return not any(isinstance(a, Clear) and isinstance(b, Clear) for a, b in pairwise(parts))


def candidates(transcription: Transcription) -> Iterator[str]:
    """Every text that the doubtful signs allow, by plain multiplication."""
    options = [part.readings if isinstance(part, Unclear) else (legible((part,)),) for part in transcription]
    return ("".join(choice) for choice in product(*options))


TREES = transcriptions(PARTS | st.builds(Removed, transcriptions(PARTS)))
READ = st.text("AB3812", min_size=1, max_size=3)
DOUBTFUL = transcriptions(
    st.builds(Clear, READ) | st.builds(Unclear, st.lists(READ, min_size=1, max_size=3).map(tuple))
)


@given(TREES)
def test_what_is_written_is_read_back(transcription: Transcription) -> None:
    assert parse(write(transcription)) == transcription


@given(NOTATION | ANY_SCRIPT)
def test_what_is_read_is_written_back_with_the_same_meaning_or_refused_as_a_bad_label(text: str) -> None:
    with suppress(BadLabel):
        assert parse(write(parse(text))) == parse(text)


@given(st.text(st.characters(exclude_characters=r"{}[]<>«»\()" + "\n", codec="utf-8"), min_size=1).filter(is_text))
def test_plain_text_stands_for_itself(text: str) -> None:
    assume(unicodedata.is_normalized("NFC", text))
    assert parse(text) == (Clear(text),)
    assert display(parse(text)) == text


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("0012 aB", (Clear("0012 aB"),)),
        ("{A}", (Unclear(("A",)),)),
        ("{AB}", (Unclear(("AB",)),)),
        ("2{3|8}11", (Clear("2"), Unclear(("3", "8")), Clear("11"))),
        ("{rn|m}", (Unclear(("rn", "m")),)),
        ("[2]47", (Unread(2, 2), Clear("47"))),
        ("[2-4]", (Unread(2, 4),)),
        ("[?]", (Unread(1, None),)),
        ("<3><?>", (Lost(3), Lost(None))),
        ("[[AB[?]]]", (Removed((Clear("AB"), Unread(1, None))),)),
        ("[[[[A]]B]]", (Removed((Removed((Clear("A"),)), Clear("B"))),)),
        ("«logo:a star: red»", (Symbol("logo", "a star: red"),)),
        ("A(vac)B", (Clear("A"), Blank.VACAT, Clear("B"))),
        ("A\nB", (Clear("A"), Blank.LINE, Clear("B"))),
        (r"\{A\}\\", (Clear("{A}\\"),)),
        (r"\(vac)(va", (Clear("(vac)(va"),)),
        (r"{\||I}", (Unclear(("|", "I")),)),
        ("A|B", (Clear("A|B"),)),
        ("ㅈ", (Clear("ㅈ"),)),
    ],
)
def test_the_notation_means_this(text: str, parts: Transcription) -> None:
    assert parse(text) == parts
    assert write(parts) == text


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 1),
        ("AB{", 3),
        ("{}", 1),
        ("{|3}", 1),
        ("{3|}", 1),
        ("{A\nB}", 1),
        ("A}", 2),
        ("[0]", 1),
        ("[02]", 1),
        ("[4-2]", 1),
        ("[2-2]", 1),
        ("A[1000]", 2),
        ("[a]", 1),
        ("<2-3>", 1),
        ("[٣]", 1),
        ("A]", 2),
        ("A]]", 2),
        ("[[]]", 3),
        ("[[A", 4),
        ("«star»", 1),
        ("«Logo:star»", 1),
        ("«logo:»", 1),
        ("A\\", 2),
        (r"A\n", 2),
        ("\\\n", 1),
        ("[[[[[[[[[[A]]]]]]]]]]", 9),
        ("A\tB", 2),
        ("A\r\nB", 2),
        ("A\u202eB", 2),
        ("A\u200f", 2),
        ("AB\ud800", 3),
        ("Be\u0301", 2),
        ("\\<\u0338", 2),
        ("\u0301A", 1),
        ("A{\u0301}", 2),
        ("{A}\u0301", 4),
        ("[1]\n\u0301", 5),
    ],
)
def test_anything_else_is_refused_where_it_leaves_the_notation(text: str, position: int) -> None:
    with pytest.raises(BadTranscription) as caught:
        parse(text)
    assert (caught.value.label, caught.value.position) == (text, position)
    assert caught.value.expected


def test_what_is_refused_can_be_escaped() -> None:
    signs = r"\{}[]<>«»|("
    assert parse("".join(f"\\{sign}" for sign in signs)) == (Clear(signs),)


def test_a_hostile_text_is_refused_quickly() -> None:
    for text in ("{" + "A|" * 9_000, "[[" * 9_000, "\\" * 19_999, "«a:" + "\\»" * 9_000):
        with pytest.raises(BadTranscription):
            parse(text)


def test_unclear_signs_are_shown_with_a_dot_below() -> None:
    assert display(parse("2{3|8}1{AB}[2]")) == "2{3\u0323|8\u0323}1A\u0323B\u0323[2]"


def test_marks_and_spaces_carry_no_dot() -> None:
    assert display((Unclear(("и\u0301 1",)),)) == "и\u0323\u0301 1\u0323"


def test_what_is_shown_keeps_the_notation_of_what_was_not_read() -> None:
    assert display(parse(r"[?]<3>[[A{B}]]«logo:star»(vac)\{")) == "[?]<3>[[AB\u0323]]«logo:star»(vac){"


def test_one_line_shows_line_breaks_as_strokes() -> None:
    assert one_line(parse("12-04\n{7}")) == "12-04 / 7\u0323"


@given(DOUBTFUL)
def test_the_search_forms_hold_every_candidate(transcription: Transcription) -> None:
    expected = set(candidates(transcription))
    assume(len(expected) <= MOST_FORMS)
    forms = search_forms(transcription, most=3**6)
    assert set(forms) == expected
    assert len(forms) == len(set(forms))


@given(transcription=DOUBTFUL, most=st.integers(1, 10))
def test_search_forms_are_bounded_and_still_lead_to_every_candidate(
    transcription: Transcription, most: int
) -> None:
    forms = search_forms(transcription, most)
    assert len(forms) <= most
    for candidate in candidates(transcription):
        assert any(fits(form, candidate) for form in forms)


def fits(form: str, candidate: str) -> bool:
    """Whether `candidate` is `form` with something for each `*`."""
    first, *rest = form.split("*")
    if not rest:
        return form == candidate
    if not candidate.startswith(first):
        return False
    at = len(first)
    for piece in rest[:-1]:
        at = candidate.find(piece, at) + len(piece)
        if at < len(piece):
            return False
    return candidate.endswith(rest[-1]) and len(candidate) - len(rest[-1]) >= at


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("2{3|8}11", ("2311", "2811")),
        ("2[1]11", ("2?11",)),
        ("A[2-4]B<?>", ("A*B*",)),
        ("A<2>", ("A??",)),
        ("A(vac)B\nC{D|E}", ("A B", "CD", "CE")),
        ("[[112]] «logo:star»", ("112 star",)),
        ("{A|A}", ("A",)),
        ("\n", ()),
    ],
)
def test_search_forms_look_like_this(text: str, forms: tuple[str, ...]) -> None:
    assert search_forms(parse(text)) == forms


def test_lines_unfold_apart_so_that_a_full_plate_stays_small() -> None:
    plate = parse("\n".join(["{A|B}{C|D}{E|F}"] * 30))
    assert len(search_forms(plate)) == 8


def test_a_line_with_many_doubtful_signs_stays_small() -> None:
    line = parse("{A|B}" * 200)
    assert len(search_forms(line)) == MOST_FORMS
    assert may_read(line, "AB" * 100)


@given(transcription=DOUBTFUL, data=st.data())
def test_every_piece_of_every_candidate_may_be_read(transcription: Transcription, data: st.DataObject) -> None:
    candidate = data.draw(st.sampled_from(list(candidates(transcription))))
    start = data.draw(st.integers(0, len(candidate) - 1))
    end = data.draw(st.integers(start + 1, len(candidate)))
    assert may_read(transcription, candidate[start:end].swapcase())


@given(transcription=DOUBTFUL, text=READ)
def test_what_no_candidate_holds_may_not_be_read(transcription: Transcription, text: str) -> None:
    assert may_read(transcription, text) == any(text in candidate for candidate in candidates(transcription))


def touching(before: str, fill: str, after: str, wanted: str) -> bool:
    """Whether `wanted` stands in the text and not wholly within `fill`."""
    text, gap = before + fill + after, range(len(before), len(before + fill))
    starts = (at for at in range(len(text)) if text.startswith(wanted, at))
    return any(at not in gap or at + len(wanted) > gap.stop for at in starts)


AB = st.text("AB", min_size=1, max_size=5)


@given(before=AB, least=st.integers(1, 3), more=st.integers(0, 2), after=AB, wanted=AB)
def test_a_gap_stands_for_all_that_could_fill_it(
    before: str, least: int, more: int, after: str, wanted: str
) -> None:
    fills = ("".join(fill) for count in range(least, least + more + 1) for fill in product("AB", repeat=count))
    found = may_read((Clear(before), Unread(least, least + more), Clear(after)), wanted)
    assert found == any(touching(before, fill, after, wanted) for fill in fills)


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("2[1]11", "2311", True),
        ("2[1]11", "23811", False),
        ("23[?]", "2311", True),
        ("[?]1", "2311", True),
        ("AB[?]", "2311", False),
        ("[4]", "2311", False),
        ("<?>311", "2311", True),
        ("23<1>", "2311", False),
        ("12-04\nAB", "04 ab", True),
        ("12(vac)AB", "12 AB", True),
        ("[[11{2|3}]]", "113", True),
        ("«logo:red star»", "STAR", True),
        ("112", "", False),
        ("112", "1123", False),
    ],
)
def test_a_search_finds_what_may_stand_there(text: str, wanted: str, found: bool) -> None:
    assert may_read(parse(text), wanted) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("112", {"Zyyy"}),
        ("", {"Zyyy"}),
        ("F-A012 <=|>", {"Latn"}),
        ("ㅈ 112", {"Hang"}),
        ("Завод No. 7", {"Cyrl", "Latn"}),
        ("ス 东 ひ", {"Kana", "Hani", "Hira"}),
        ("ساخت", {"Arab"}),
        ("Ω א", {"Grek", "Hebr"}),
        ("★ ⚡", {"Zsym"}),
        ("µ", {"Zyyy"}),
    ],
)
def test_scripts_are_seen_in_letters(text: str, found: set[str]) -> None:
    assert scripts(text) == found


@given(st.text())
def test_every_script_that_can_be_seen_has_its_term(text: str) -> None:
    assert all(shipped().term(f"scr.{script.lower()}") for script in scripts(text) | set(SCRIPTS.values()))


def test_scripts_are_those_of_the_signs_and_not_of_the_notation() -> None:
    transcription = parse("[[{Ж|X}]]\n[?]«logo:star»(vac)<2>7")
    assert legible(transcription) == "Ж\n 7"
    assert scripts(legible(transcription)) == {"Cyrl"}


def test_a_word_of_two_alphabets_is_called_out_sign_by_sign() -> None:
    cyrillic = "\N{CYRILLIC CAPITAL LETTER ES}"
    assert lookalikes(f"7 {cyrillic}T4Z") == (
        Lookalike(3, cyrillic, "C"),
        Lookalike(4, "T", "\N{CYRILLIC CAPITAL LETTER TE}"),
    )


@pytest.mark.parametrize("text", ["Завод 112", "CAT 112", "Завод CAT", "", "СОН"])
def test_words_of_one_alphabet_raise_no_alarm(text: str) -> None:
    assert lookalikes(text) == ()
