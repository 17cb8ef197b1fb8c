"""`fieldkit measure print`: papers for the field, in the language of whoever uses them."""

from pathlib import Path

import pytest

from fieldkit.cli.languages import offered, translations
from fieldkit.errors import CannotRead
from fieldkit.report.pages import sizes, words
from tests.cli.typed import Type
from tests.make import FONTS


@pytest.fixture(autouse=True)
def stocked(tmp_path: Path) -> None:
    """The profile has its fonts already."""
    FONTS.mkdir(parents=True, exist_ok=True)
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "fonts").symlink_to(FONTS)


@pytest.mark.parametrize(
    ("kind", "paper", "size"),
    [
        ("guide", "letter", (612, 792)),
        ("board", "a3", (1191, 842)),
        ("markers", "a4", (595, 842)),
        ("card", "letter", (792, 612)),
    ],
)
def test_each_paper_is_one_page_of_the_size_that_was_asked_for(
    tmp_path: Path, type_: Type, kind: str, paper: str, size: tuple[int, int]
) -> None:
    done = type_("measure", "print", kind, "--paper", paper, "--out", tmp_path / "sheet.pdf")
    assert done.status == 0, done.err
    assert "100 %" in done.out
    assert sizes((tmp_path / "sheet.pdf").read_bytes()) == (pytest.approx(size, abs=1),)


def test_no_file_is_written_over(tmp_path: Path, type_: Type) -> None:
    (tmp_path / "sheet.pdf").write_text("mine")
    assert type_("measure", "print", "guide", "--out", tmp_path / "sheet.pdf").status == 3
    assert (tmp_path / "sheet.pdf").read_text() == "mine"


def test_the_words_are_in_the_language_that_was_asked_for(tmp_path: Path, type_: Type) -> None:
    type_("measure", "print", "guide", "--out", tmp_path / "sheet.pdf", "--language", "fr")
    said = words((tmp_path / "sheet.pdf").read_bytes(), 0)
    assert "Remplissez le cadre" in said
    assert "Fill the frame" not in said


def test_a_language_that_is_not_there_is_named_with_those_that_are(tmp_path: Path, type_: Type) -> None:
    done = type_("measure", "print", "guide", "--out", tmp_path / "sheet.pdf", "--language", "xx")
    assert done.status == 2
    assert "ar, en, es, fr, ru, uk, zh" in done.err
    assert not (tmp_path / "sheet.pdf").exists()


def test_what_nobody_translated_is_said_in_english(tmp_path: Path) -> None:
    (tmp_path / "fieldkit_xx.ts").write_text(
        "<TS><context><name>print</name>"
        "<message><source>Step back</source><translation>Back</translation></message>"
        '<message><source>Field card</source><translation type="unfinished">Card</translation></message>'
        "<message><source>Empty</source><translation></translation></message><message><source>None</source></message>"
        "</context><context><name>frame</name>"
        "<message><source>Close</source><translation>Shut</translation></message></context></TS>"
    )
    said = translations(tmp_path, "xx")
    assert [said(text) for text in ("Step back", "Field card", "Close", "Empty", "None")] == [
        "Back",
        "Field card",
        "Close",
        "Empty",
        "None",
    ]
    assert offered(tmp_path) == ("en", "xx")


def test_a_file_of_translations_that_is_damaged_is_named(tmp_path: Path) -> None:
    (tmp_path / "fieldkit_xx.ts").write_text("<TS>")
    with pytest.raises(CannotRead, match="fieldkit_xx"):
        translations(tmp_path, "xx")
