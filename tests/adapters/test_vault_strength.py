"""What is said of a new passphrase."""

import pytest

from fieldkit.vault.strength import Strength, strength


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("hands", Strength.WEAK),
        ("198412241984", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("cold hands", Strength.FAIR),
        ("cold hands at dawn", Strength.LONG),
        ("холодные руки на заре", Strength.LONG),
    ],
)
def test_length_and_signs_are_judged_and_nothing_else(typed: str, found: Strength) -> None:
    assert strength(typed) is found
