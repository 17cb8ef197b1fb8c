"""What the window says, in every language, and which way it runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from scripts.translations import FOLDER, compiled
from tests.ui.tongues import ALL, PSEUDO, speaking
from ui.i18n import isolated, said, translate
from ui.i18n.languages import ENGLISH, LANGUAGES, STEM, Language
from ui.i18n.speech import Speech

UNFINISHED = '<translation type="unfinished">'
ARABIC = next(language for language in LANGUAGES if language.code == "ar")
languages = pytest.mark.parametrize("language", ALL, ids=lambda language: language.code)
pytestmark = pytest.mark.usefixtures("qapp")


@languages
def test_writing_runs_the_way_of_the_language(language: Language) -> None:
    with speaking(language):
        right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert right_to_left is language.right_to_left
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


@languages
def test_places_of_the_rail_are_said_in_every_language_but_english(language: Language) -> None:
    with speaking(language):
        words = said("scope", "Intake")
    assert (words == "Intake") is (language.code == "en")


def test_what_nobody_translated_is_said_in_english() -> None:
    text = "Nobody ever said this."
    with speaking(PSEUDO):
        assert translate("nobody", text) == text
    with speaking(ARABIC):
        assert translate("nobody", text) == f"\u2066{text}\u2069", "its full stop stays at its end"


@pytest.fixture
def untranslated(tmp_path: Path, qapp: QApplication) -> Iterator[None]:
    """Arabic is spoken, into which nobody translated anything."""
    for code in (ENGLISH.code, ARABIC.code):
        file = tmp_path / f"{STEM}{code}.ts"
        file.write_text((FOLDER / file.name).read_text("utf-8").replace("<translation>", UNFINISHED), "utf-8")
        compiled(FOLDER / file.name if code == ENGLISH.code else file, tmp_path)
    speech = Speech(qapp, tmp_path)
    speech.speak(ARABIC)
    yield
    speech.speak(ENGLISH)


@pytest.mark.parametrize(("count", "words"), [(1, "1 event"), (2, "2 events")])
@pytest.mark.usefixtures("untranslated")
def test_what_nobody_translated_has_its_english_plural_everywhere(count: int, words: str) -> None:
    assert translate("custody", "%n event(s)", "", count) == f"\u2066{words}\u2069"


@pytest.mark.parametrize(("count", "words"), [(0, "0 photos"), (1, "1 photo"), (2, "2 photos")])
def test_english_has_plurals_too(count: int, words: str) -> None:
    with speaking(LANGUAGES[0]):
        assert translate("frame", "%n photo(s)", "", count) == words


@pytest.mark.parametrize(("count", "words"), [(1, "صورة واحدة"), (2, "صورتان"), (5, "5 صور"), (11, "11 صورة")])
def test_arabic_counts_in_its_own_way(count: int, words: str) -> None:
    with speaking(ARABIC):
        assert translate("frame", "%n photo(s)", "", count) == words


@languages
def test_figures_are_written_as_they_are_recorded(qtbot: QtBot, language: Language) -> None:
    with speaking(language):
        box = QSpinBox()
        qtbot.addWidget(box)
        box.setMaximum(100_000)
        box.setValue(12_345)
        assert box.text() == "12345"
        assert QLocale().toString(1.5) == "1.5"


def test_facts_are_put_in_by_name() -> None:
    assert said("errors", "{name} was {deed}.", {"name": "F-A001", "deed": "{braces}"}) == "F-A001 was {braces}."
    assert said("errors", "{left alone}") == "{left alone}"


def test_names_keep_their_order_in_a_sentence_that_runs_leftwards() -> None:
    with speaking(ARABIC):
        words = said("errors", "{name}: {count}", {"name": "F-A001", "count": 3})
    assert words == "\u2066\u2068F-A001\u2069: 3\u2069"


def test_clauses_among_the_facts_are_translated_and_names_are_not() -> None:
    facts = {"name": "it is damaged", "why": "it is damaged"}
    with speaking(PSEUDO):
        words = said("errors", "Cannot read {name}: {why}.", facts)
    assert "it is damaged" in words
    assert "[îš" not in words
    assert words.count("[") == 2


def test_a_figure_is_kept_together() -> None:
    assert isolated("189.0 ± 2.0 mm") == "\u2066189.0 ± 2.0 mm\u2069"


def test_what_qt_itself_says_is_translated() -> None:
    with speaking(ARABIC):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


@pytest.mark.usefixtures("qtbot")
def test_a_language_leaves_nothing_behind() -> None:
    application = QApplication.instance()
    with speaking(PSEUDO):
        assert translate("frame", "Close").startswith("[")
    assert application is not None
    assert translate("frame", "Close") == "Close"
