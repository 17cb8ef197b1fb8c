"""Passphrases, read from files or asked for on the terminal."""

import warnings
from getpass import GetPassWarning
from pathlib import Path

import click

from fieldkit.cli.output import warn
from fieldkit.errors import BadInput, CannotRead, NobodyToUnlock, NoTerminal
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.platform import reading
from fieldkit.vault.spoken import spoken
from fieldkit.vault.strength import Strength, strength

PASSPHRASE = QT_TRANSLATE_NOOP("cli", "Passphrase for the key of {code}")
NEW_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "New passphrase for the key of {code}")
MISSION_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "Passphrase of the mission {name}")
NEW_MISSION_PASSPHRASE = QT_TRANSLATE_NOOP(
    "cli", "New passphrase of the mission {name}, another than that of a key"
)
ONCE_MORE = QT_TRANSLATE_NOOP("cli", "The same once more")
NOT_ALIKE = QT_TRANSLATE_NOOP("cli", "The two are not the same.")
NO_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "its first line is empty, where the passphrase should stand")
NOT_TEXT = QT_TRANSLATE_NOOP("cli", "its first line is no text in UTF-8")
ADVICE = {
    Strength.WEAK: QT_TRANSLATE_NOOP(
        "cli",
        "This passphrase is weak: whoever takes the laptop can try out all like it. Take four or more words that"
        " belong to no saying, song or name.",
    ),
    Strength.FAIR: QT_TRANSLATE_NOOP(
        "cli", "This passphrase is fair. One more word makes it a thousand times harder to guess."
    ),
}
"""What is said of a new passphrase that could be better."""


def passphrase(file: Path | None, code: str, *, new: bool = False) -> str:
    """The passphrase of the key of `code`: from `file`, or asked for without showing it; twice where it is new.

    Raises `CannotRead` for a file without one, `NoTerminal` where nobody can be asked.
    """
    said = _secret(file, (NEW_PASSPHRASE if new else PASSPHRASE).format(code=code), NoTerminal(code), new=new)
    return _advised(said) if new else said


def mission_passphrase(file: Path | None, name: str) -> str:
    """What opens the mission called `name`, as `passphrase`. Raises `CannotRead`, `NobodyToUnlock`."""
    return _secret(file, MISSION_PASSPHRASE.format(name=name), NobodyToUnlock(name), new=False)


def new_mission_passphrase(file: Path | None, name: str) -> str:
    """What shall open the mission called `name`; raises as `mission_passphrase`."""
    return _advised(_secret(file, NEW_MISSION_PASSPHRASE.format(name=name), NobodyToUnlock(name), new=True))


def _advised(passphrase: str) -> str:
    """A new passphrase, as it is: that it could be better is said, and hinders nobody."""
    advice = ADVICE.get(strength(passphrase))
    if advice is not None:
        warn(advice)
    return passphrase


def _typed(asked: str, *, new: bool) -> str:
    """What is typed without being shown; a new one is typed until it was typed twice alike."""
    while True:
        said = spoken(click.prompt(asked, hide_input=True, err=True))
        if not new or spoken(click.prompt(ONCE_MORE, hide_input=True, err=True)) == said:
            return said
        warn(NOT_ALIKE)


def _secret(file: Path | None, asked: str, nobody: BadInput, *, new: bool) -> str:
    if file is None:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)  # or it would be asked for in the open, or of nobody
            try:
                return _typed(asked, new=new)
            except GetPassWarning as error:
                raise nobody from error
    with reading(file):
        first, _, _ = file.read_bytes().partition(b"\n")
    try:
        said = first.decode().rstrip("\r")
    except UnicodeDecodeError as error:
        raise CannotRead(str(file), NOT_TEXT) from error
    if not said:
        raise CannotRead(str(file), NO_PASSPHRASE)
    return said
