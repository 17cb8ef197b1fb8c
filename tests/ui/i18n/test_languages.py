"""Which languages are offered, and which one is spoken."""

from pathlib import Path

import pytest

from tests.ui.tongues import translations
from ui.i18n.languages import ENGLISH, LANGUAGES, chosen, offered


def test_every_language_is_offered_once_it_is_compiled() -> None:
    assert offered(translations()) == LANGUAGES


def test_english_is_offered_wherever_translations_are_missing(tmp_path: Path) -> None:
    assert offered(tmp_path) == (ENGLISH,)


@pytest.mark.parametrize(
    ("code", "system", "spoken"),
    [
        ("ar", "fr_FR", "ar"),
        ("", "fr_FR", "fr"),
        ("", "zh-Hans-CN", "zh"),
        ("", "de_DE", "en"),
        ("eo", "fr_FR", "en"),
        ("", "C", "en"),
    ],
)
def test_a_choice_goes_before_the_system_and_english_is_left(code: str, system: str, spoken: str) -> None:
    assert chosen(code, system, LANGUAGES).code == spoken


def test_languages_are_named_in_their_own_script() -> None:
    assert len({language.name for language in LANGUAGES}) == len(LANGUAGES)
    assert [language.code for language in LANGUAGES if language.right_to_left] == ["ar"]
