"""Every script of the field is written in typefaces that come with the program, none in boxes."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QTextLayout
from PySide6.QtWidgets import QApplication

from fieldkit.errors import CannotRead
from ui.theme import fonts
from ui.theme.appearance import Appearance
from ui.theme.fonts import FACES, KOREAN, LATIN, Weight, font

SAMPLES = {
    "latin": "Fragment, Größe, çà, Ñ, ± µ ° × → “ ” – ● ✓ ▲",
    "cyrillic": "Уламок ракети, ґ є і ї, Обломок, ё ъ ы э",
    "arabic": "شظية صاروخ، ٠١٢٣ لا إلى",
    "hangul": "조각 하강 화성",
    "chinese": "碎片 分類 证据 證據",
}


@pytest.fixture(autouse=True)
def _loaded(appearance: Appearance) -> None:
    """The typefaces are known."""


def glyphs(text: str, face: QFont) -> list[tuple[str, int]]:
    """Family and number of each glyph that `text` is written with; 0 is the box for what is missing."""
    layout = QTextLayout(text, face)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [(run.rawFont().familyName(), index) for run in layout.glyphRuns() for index in run.glyphIndexes()]


@pytest.mark.parametrize("script", SAMPLES)
def test_no_glyph_is_missing(script: str) -> None:
    found = glyphs(SAMPLES[script], font(14))
    assert found
    assert [family for family, index in found if index == 0] == []


@pytest.mark.parametrize("script", ["latin", "cyrillic", "arabic", "hangul", "chinese"])
def test_the_glyphs_are_from_our_own_typefaces(script: str) -> None:
    letters = "".join(sign for sign in SAMPLES[script] if sign.isalpha())
    assert {family.removesuffix(" Thin") for family, _ in glyphs(letters, font(14))} <= {
        face.family for face in FACES
    }


def test_figures_are_equally_wide_so_that_columns_line_up() -> None:
    for weight in Weight:
        widths = {QFontMetricsF(font(14, weight)).horizontalAdvance(figure) for figure in "0123456789"}
        assert len(widths) == 1


def test_weight_is_an_axis_and_makes_words_wider(qapp: QApplication) -> None:
    plain, strong = font(14), font(14, Weight.SEMIBOLD)
    for words in ("Fragment", "조각"):
        assert QFontMetricsF(strong).horizontalAdvance(words) >= QFontMetricsF(plain).horizontalAdvance(words)
    assert strong.variableAxisValue(fonts.AXIS) == 600
    assert strong.weight() == QFont.Weight.Normal


def test_the_application_writes_in_the_first_of_them() -> None:
    assert QFontInfo(QApplication.font()).family() == LATIN.family


def test_typefaces_are_loaded_once() -> None:
    before = QFontDatabase.families()
    fonts.load()
    assert QFontDatabase.families() == before


@pytest.mark.parametrize("gone", [{"package": "no_such_package"}, {"file": "files/none.ttf"}])
def test_a_typeface_that_is_gone_is_named(gone: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "FACES", (replace(KOREAN, family="Noto Sans Gone", **gone),))
    with pytest.raises(CannotRead, match="Noto Sans Gone"):
        fonts.load()
