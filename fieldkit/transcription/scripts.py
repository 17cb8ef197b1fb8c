"""Scripts seen in a text, and letters that look like letters of another script."""

import re
import unicodedata
from dataclasses import dataclass

from fieldkit.transcription.tree import Blank, Clear, Part, Removed, Transcription, Unclear

SCRIPTS = {
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "HANGUL": "Hang",
    "CJK": "Hani",
    "HIRAGANA": "Hira",
    "KATAKANA": "Kana",
    "GREEK": "Grek",
    "HEBREW": "Hebr",
    "ARABIC": "Arab",
}
"""Word in the Unicode name of a letter: ISO 15924 code. Simplified and traditional Han cannot be told apart."""

SYMBOLS, UNDETERMINED = "Zsym", "Zyyy"

_CYRILLIC = "АВЕЅІЈКМНОРСТУХаеѕіјорсух"
_LATIN = "ABESIJKMHOPCTYXaesijopcyx"
TWINS = dict(zip(_CYRILLIC + _LATIN, _LATIN + _CYRILLIC, strict=True))
"""Letters of each of the two alphabets that look like a letter of the other."""


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A letter, at `position` counted from 1, that looks like `twin` of the other script."""

    position: int
    letter: str
    twin: str


def legible(transcription: Transcription) -> str:
    """The signs that were read, in their best readings, without notation: what `scripts` is asked about."""
    return "".join(_read(part) for part in transcription)


def scripts(text: str) -> frozenset[str]:
    """The scripts (ISO 15924) of the letters and symbols of `text`; digits and punctuation belong to all of them.

    `Zyyy` where nothing in `text` points to a script.
    """
    found = {_script(sign) for sign in text} - {UNDETERMINED}
    return frozenset(found or {UNDETERMINED})


def lookalikes(text: str) -> tuple[Lookalike, ...]:
    """The letters that may be of the wrong alphabet: lookalikes in words that mix Latin and Cyrillic letters."""
    mixed = (word for word in re.finditer(r"\S+", text) if scripts(word[0]) >= {"Latn", "Cyrl"})
    return tuple(
        Lookalike(at + 1, text[at], TWINS[text[at]])
        for word in mixed
        for at in range(word.start(), word.end())
        if text[at] in TWINS
    )


def _read(part: Part) -> str:
    match part:
        case Clear(text) | Unclear((text, *_)):
            return text
        case Removed(parts):
            return legible(parts)
        case Blank():
            return "\n" if part is Blank.LINE else " "
        case _:
            return ""


def _script(sign: str) -> str:
    kind = unicodedata.category(sign)[0]
    if kind == "S" and not sign.isascii():
        return SYMBOLS
    if kind not in "LM":
        return UNDETERMINED
    words = re.split("[ -]", unicodedata.name(sign, ""))
    return next((SCRIPTS[word] for word in words if word in SCRIPTS), UNDETERMINED)
