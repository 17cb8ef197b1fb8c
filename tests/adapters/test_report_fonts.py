"""Fonts are cut from the installed packages: small, at the right weight, the same every time."""

import resource
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from fontTools.ttLib import TTFont

from fieldkit.errors import CannotRead, CannotWrite
from fieldkit.report.fonts import ARABIC, JAPANESE, KOREAN, LATIN, SIMPLIFIED, TRADITIONAL, Family, Fonts, Weight
from tests.adapters.report_content import fonts

SMALL = replace(LATIN, always=())


def opened(family: Family, weight: Weight, characters: str) -> TTFont:
    return TTFont(BytesIO(fonts().cut(family, weight, characters).data))


@pytest.mark.parametrize(
    ("family", "characters"),
    [
        (LATIN, "aéґ±•№"),
        (ARABIC, "شظية٣"),
        (KOREAN, "파편ㅈ"),
        (JAPANESE, "カタ"),
        (SIMPLIFIED, "残骸"),
        (TRADITIONAL, "臺灣"),
    ],
    ids=lambda value: value.name if isinstance(value, Family) else "",
)
def test_every_script_has_its_letters(family: Family, characters: str) -> None:
    assert set(map(ord, characters)) <= set(opened(family, 400, characters).getBestCmap())


def test_a_cut_is_static_and_as_heavy_as_asked() -> None:
    regular, bold = (opened(KOREAN, weight, "파") for weight in (400, 700))
    assert "fvar" not in regular
    assert "fvar" not in bold
    assert (regular["OS/2"].usWeightClass, bold["OS/2"].usWeightClass) == (400, 700)


def test_a_cut_holds_little_more_than_was_asked_for() -> None:
    assert len(Fonts().cut(SIMPLIFIED, 400, "残骸").data) < 5_000


def test_cutting_chinese_takes_no_ten_seconds() -> None:
    before = process_time()
    Fonts().cut(SIMPLIFIED, 700, map(chr, range(0x4E00, 0x4F00)))
    assert process_time() - before < 3


def test_the_same_request_gives_the_same_bytes_under_the_same_name() -> None:
    first, second = Fonts().cut(SMALL, 400, "ab"), Fonts().cut(SMALL, 400, "ba")
    assert first == second


def test_another_request_has_another_name() -> None:
    assert Fonts().cut(SMALL, 400, "ab").name != Fonts().cut(SMALL, 400, "abc").name


def test_the_name_inside_is_the_name_of_the_cut() -> None:
    cut = fonts().cut(KOREAN, 400, "파편")
    assert TTFont(BytesIO(cut.data))["name"].getDebugName(6) == cut.name


def test_every_glyph_has_a_code_point() -> None:
    font = opened(ARABIC, 400, "")
    assert set(font.getGlyphOrder()) - set(font.getBestCmap().values()) == {".notdef"}


def test_a_cut_is_kept_in_the_folder_given(tmp_path: Path) -> None:
    made = Fonts(tmp_path / "cache").cut(SMALL, 400, "a")
    kept = tmp_path / "cache" / f"{made.name}.ttf"
    assert kept.read_bytes() == made.data
    kept.write_bytes(b"from the cache")
    assert Fonts(tmp_path / "cache").cut(SMALL, 400, "a").data == b"from the cache"
    assert [file.name for file in kept.parent.iterdir()] == [kept.name]


def test_a_folder_that_takes_no_files_is_named(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file stands here", "utf-8")
    with pytest.raises((CannotWrite, CannotRead)):
        Fonts(tmp_path / "cache").cut(SMALL, 400, "a")


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        with pytest.raises(CannotWrite, match="Cannot write"):
            Fonts(tmp_path).cut(SMALL, 400, "a")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_a_discreet_cache_keeps_nothing_that_tells_what_was_written(tmp_path: Path) -> None:
    family, fonts = replace(SMALL, always=(range(0x61, 0x64),)), Fonts(tmp_path, discreet=True)
    fonts.cut(family, 400, "ad")
    assert list(tmp_path.iterdir()) == []
    fonts.cut(family, 400, "ab")
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    "family", [Family("Nowhere", "fontpkg_nowhere", "x.ttf"), Family("Missing", "fontpkg_noto_sans", "x.ttf")]
)
def test_a_missing_font_is_named(family: Family) -> None:
    with pytest.raises(CannotRead, match=family.name):
        Fonts().cut(family, 400, "a")


def test_a_file_that_is_no_font_is_named() -> None:
    with pytest.raises(CannotRead, match="Damaged"):
        Fonts().cut(Family("Damaged", "fontpkg_noto_sans", "metadata.json"), 400, "a")
