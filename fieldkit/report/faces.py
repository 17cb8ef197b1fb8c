"""The faces of one document: which font draws each character, how wide it is, and its name in the PDF."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from operator import itemgetter

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import ShapedStr, TTFont, shapeStr

from fieldkit.report.fonts import (
    ARABIC,
    JAPANESE,
    KOREAN,
    LATIN,
    SIMPLIFIED,
    TRADITIONAL,
    Family,
    Fonts,
    Weight,
)
from fieldkit.report.visible import visible

HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]")
KANA = re.compile("[\u3040-\u30ff]")
CHINESE_FIRST = (LATIN, ARABIC, SIMPLIFIED, KOREAN, JAPANESE, TRADITIONAL)
KOREAN_FIRST = (LATIN, ARABIC, KOREAN, JAPANESE, SIMPLIFIED, TRADITIONAL)
JAPANESE_FIRST = (LATIN, ARABIC, JAPANESE, KOREAN, SIMPLIFIED, TRADITIONAL)


@dataclass(frozen=True, slots=True)
class Face:
    """A font registered with the PDF library; `advances` are per thousandth of the size, by code point."""

    name: str
    advances: Mapping[int, float]
    joins: bool

    def shaped(self, text: str) -> bool:
        """Whether `text` has to go through the shaping engine: letters that join, marks that stack."""
        return self.joins or (not text.isascii() and any(map(unicodedata.combining, text)))

    def width(self, text: str, size: float) -> float:
        """Width in points of `text`, in logical order, set at `size`."""
        if self.shaped(text):
            set_text = shapeStr(text, self.name, size)
            if isinstance(set_text, ShapedStr):
                return float(sum(glyph.x_advance for glyph in set_text.__shapeData__)) * size / 1000
        return sum(self.advances[ord(character)] for character in text) * size / 1000


class Faces:
    """Faces that together cover `texts`, cut when first used.

    Raises `CannotRead` if a font package is missing.
    """

    def __init__(self, fonts: Fonts, texts: Iterable[str]) -> None:
        self._fonts = fonts
        self._made: dict[tuple[Family, Weight], Face] = {}
        self._characters: dict[Family, set[str]] = {}
        self._known: dict[tuple[str, tuple[Family, ...]], Family | None] = {}
        for text in texts:
            for paragraph in self.printable(text).split("\n"):
                for family, run in self._families(paragraph):
                    self._characters.setdefault(family, set()).update(run)

    def printable(self, text: str) -> str:
        """`text` with everything spelled out that no font has or that must not be printed as it is."""
        return visible(text, lambda character: self._family(character, CHINESE_FIRST) is not None)

    def runs(self, text: str, weight: Weight) -> list[tuple[Face, str]]:
        """One paragraph, printable already, cut where the font changes."""
        return [(self._face(family, weight), run) for family, run in self._families(text)]

    def _face(self, family: Family, weight: Weight) -> Face:
        key = (family, weight)
        if key not in self._made:
            cut = self._fonts.cut(family, weight, self._characters.get(family, ()))
            font = TTFont(cut.name, BytesIO(cut.data))
            registerFont(font)
            self._made[key] = Face(cut.name, font.face.charWidths, family.shaped)
        return self._made[key]

    def _families(self, text: str) -> list[tuple[Family, str]]:
        if text.isascii():
            return [(LATIN, text)] if text else []
        preference = _preference(text)
        chosen: list[tuple[Family, str]] = []
        for character in text:
            before = chosen[-1][0] if chosen else LATIN
            stays = unicodedata.combining(character) and self._has(before, character)
            family = before if stays else self._family(character, preference)
            chosen.append((family or LATIN, character))
        return [
            (family, "".join(character for _, character in run)) for family, run in groupby(chosen, itemgetter(0))
        ]

    def _family(self, character: str, preference: tuple[Family, ...]) -> Family | None:
        key = (character, preference)
        if key not in self._known:
            self._known[key] = next((family for family in preference if self._has(family, character)), None)
        return self._known[key]

    def _has(self, family: Family, character: str) -> bool:
        return ord(character) in self._fonts.code_points(family)


def _preference(text: str) -> tuple[Family, ...]:
    """Which font comes first: Chinese characters look different in Korean, Japanese and Chinese text."""
    if HANGUL.search(text):
        return KOREAN_FIRST
    if KANA.search(text):
        return JAPANESE_FIRST
    return CHINESE_FIRST
