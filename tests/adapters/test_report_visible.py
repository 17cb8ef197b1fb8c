"""Texts of strangers print as what they are."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.report.visible import visible

SPELLED = re.compile("‹U\\+([0-9A-F]{4,6})›")


def shown(text: str) -> str:
    """`text` for a font that has everything but the smiling face."""
    return visible(text, lambda character: character != "😀")


def unspelled(text: str) -> str:
    return SPELLED.sub(lambda found: chr(int(found[1], 16)), text)


@pytest.mark.parametrize(
    "text",
    [
        "Tail skirt, 12 mm ± 1",
        "Ґедзь уламок",
        "파편 사진",
        "残骸（背面）",
        "شظية",
        "می\u200cشود",
        "line\nline",
        "a\u0323b",
    ],
)
def test_honest_text_is_left_alone(text: str) -> None:
    assert shown(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("invoice\u202egpj.exe", "invoice‹U+202E›gpj.exe"),
        ("\u2066isolate\u2069", "‹U+2066›isolate‹U+2069›"),
        ("bell\x07", "bell‹U+0007›"),
        ("tab\tstop", "tab‹U+0009›stop"),
        ("lone \ud800", "lone ‹U+D800›"),
        ("zero\u200bwidth\ufeff", "zero‹U+200B›width‹U+FEFF›"),
        ("join\u200der", "join‹U+200D›er"),
        ("soft\u00adhyphen", "soft‹U+00AD›hyphen"),
        ("line\u2028separator", "line‹U+2028›separator"),
        ("filler\u3164", "filler‹U+3164›"),
        ("variant\ufe0f", "variant‹U+FE0F›"),
        ("tag\U000e0041", "tag‹U+E0041›"),
        ("private\ue000", "private‹U+E000›"),
        ("no glyph 😀", "no glyph ‹U+1F600›"),
        ("forged ‹U+0041›", "forged ‹U+2039›U+0041›"),
        ("stack e\u0323\u0323\u0323\u0323", "stack ẹ\u0323\u0323\u0323"),
        ("stack x\u0323\u0323\u0323\u0323", "stack x\u0323\u0323\u0323‹U+0323›"),
    ],
)
def test_what_deceives_is_spelled_out(text: str, spelling: str) -> None:
    assert shown(text) == spelling


def test_lines_end_in_one_way() -> None:
    assert shown("one\r\ntwo\nthree\rfour") == "one\ntwo\nthree‹U+000D›four"


@given(st.text(st.characters(codec=None)))
def test_spelling_loses_nothing(text: str) -> None:
    assert unspelled(shown(text)) == unicodedata.normalize("NFC", text.replace("\r\n", "\n"))


@given(st.text(st.characters(codec=None)))
def test_nothing_unseen_or_reordering_is_left(text: str) -> None:
    left = {unicodedata.category(character) for character in shown(text) if character not in "\n\u200c\u200d"}
    assert left.isdisjoint({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
