"""Text is broken into lines that fit, in the fonts that have its letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.report.faces import Faces
from fieldkit.report.setting import Line, Typesetter
from fieldkit.report.styles import BODY, CELL_STRONG
from tests.adapters.report_content import ARABIC_NOTE, CHINESE_NAME, HANGUL_NAME, HOSTILE, LONG_NAME, fonts

ALPHABET = "abcdefghXYZ 09-_./ ±ґї شظية ٣ 残骸（）、‹U+é"
SCRIPTS = (ALPHABET, f"{ALPHABET}カ", f"{ALPHABET}カ파편")  # Chinese letters change their font with their company


@pytest.fixture(scope="module")
def faces() -> Faces:
    return Faces(fonts(), SCRIPTS)


def setter_for(*texts: str) -> Typesetter:
    return Typesetter(Faces(fonts(), texts))


def lines(text: str, width: float = 200.0) -> tuple[Line, ...]:
    return setter_for(text).lines(text, BODY, width)


def plain(text: str, width: float = 200.0) -> list[str]:
    """The lines of a text that runs from the left, as drawn."""
    return ["".join(run.text for run in line.runs) for line in lines(text, width)]


def faces_of(text: str) -> list[str]:
    return [run.face.split("-")[0] for line in lines(text, 500) for run in line.runs]


@given(st.text(SCRIPTS[-1] + "\n", max_size=80), st.floats(30, 300))
def test_no_line_is_wider_than_its_place(faces: Faces, text: str, width: float) -> None:
    assert all(line.width <= width + 1e-6 for line in Typesetter(faces).lines(text, BODY, width))


@given(st.text("abc de-f_g/h ґї残骸、파 ", max_size=120), st.floats(20, 300))
def test_breaking_loses_nothing_but_spaces_at_the_breaks(faces: Faces, text: str, width: float) -> None:
    drawn = "".join("".join(run.text for run in line.runs) for line in Typesetter(faces).lines(text, BODY, width))
    assert drawn.replace(" ", "") == text.replace(" ", "")


def test_lines_break_at_spaces() -> None:
    assert plain("Curved sheet with two rows of rivets", 100) == ["Curved sheet with two", "rows of rivets"]


def test_a_line_feed_begins_a_new_line_and_an_empty_one_stays() -> None:
    assert plain("one\n\ntwo") == ["one", "", "two"]


def test_an_empty_text_takes_no_line() -> None:
    assert lines("") == ()


def test_a_long_name_is_broken_after_punctuation_only() -> None:
    assert all(line.endswith("_") for line in plain(LONG_NAME, 140)[:-1])


def test_a_word_without_punctuation_is_broken_anywhere() -> None:
    assert {len(line) for line in plain("A" * 100, 100)[:-1]} == {len(plain("A" * 100, 100)[0])}


def test_a_spelled_character_is_not_broken_where_it_fits() -> None:
    assert set(plain("\u202e" * 40, 90)) == {"‹U+202E›‹U+202E›"}
    assert plain("\u202e", 30) == ["‹U+20", "2E›"]


def test_chinese_breaks_between_letters_and_keeps_its_punctuation_behind() -> None:
    assert plain("残骸残骸、残骸", 38.5) == ["残骸残", "骸、残骸"]


def test_many_spaces_do_not_push_text_off_the_paper() -> None:
    assert [line.strip() for line in plain(" " * 500 + "x" + " " * 500 + "y")] == ["x", "y"]


def test_leading_spaces_of_a_reading_are_kept() -> None:
    assert plain("  12 A") == ["  12 A"]


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Уламок Ґ ± 12", ["NotoSans"]),
        ("파편", ["NotoSansKR"]),
        ("残骸", ["NotoSansSC"]),
        ("破片カラー", ["NotoSansJP"]),
        ("東 파편", ["NotoSansKR", "NotoSans", "NotoSansKR"]),
        ("شظية", ["NotoSansArabic"]),
        ("A 😀", ["NotoSans"]),
    ],
)
def test_each_script_is_set_in_its_font(text: str, families: list[str]) -> None:
    assert faces_of(text) == families


def test_bold_is_another_face() -> None:
    setter = setter_for("x")
    regular, bold = (setter.lines("x", style, 100)[0].runs[0].face for style in (BODY, CELL_STRONG))
    assert (regular[:13], bold[:13]) == ("NotoSans-400-", "NotoSans-700-")


def test_a_missing_glyph_is_spelled_out() -> None:
    assert plain("see 😀") == ["see ‹U+1F600›"]


def test_arabic_starts_at_the_right_and_joins() -> None:
    line = lines("شظية")[0]
    assert line.from_right
    assert line.width < sum(lines(letter)[0].width for letter in "شظية")


def test_arabic_says_what_it_stands_for_from_left_to_right() -> None:
    assert [run.stands for run in lines("رقم 112")[0].runs] == ["", "", "مقر"]


def test_digits_of_the_arabic_script_are_not_turned_round() -> None:
    assert [run.text for run in lines("٣٤")[0].runs] == ["٣٤"]


def test_a_name_that_begins_in_arabic_starts_at_the_left() -> None:
    setter = setter_for("شظية.jpg")
    line = setter.lines("شظية.jpg", BODY, 200, "ltr")[0]
    assert not line.from_right
    assert line.runs[-1].text == ".jpg"


def test_brackets_in_arabic_are_turned() -> None:
    assert [run.text for run in lines("(شظية)")[0].runs] == ["(", "شظية", ")"]


def test_a_mark_under_a_letter_goes_through_shaping_with_it() -> None:
    assert [(run.text, run.stands) for run in lines("x\u0323")[0].runs] == [("x\u0323", "x\u0323")]


def test_a_letter_with_a_mark_is_as_wide_as_without() -> None:
    assert lines("x\u0323")[0].width == pytest.approx(lines("x")[0].width)


@pytest.mark.parametrize("text", [*HOSTILE, ARABIC_NOTE, HANGUL_NAME, CHINESE_NAME])
@pytest.mark.parametrize("width", [18.0, 120.0])
def test_difficult_texts_fit(text: str, width: float) -> None:
    assert [line for line in lines(text, width) if line.width > width] == []


def test_equal_texts_are_set_once() -> None:
    setter = setter_for("P-01")
    assert setter.lines("P-01", BODY, 50) is setter.lines("P-01", BODY, 50)
