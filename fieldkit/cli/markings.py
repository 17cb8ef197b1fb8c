"""`fieldkit item mark` and `fieldkit item note`: what is read on an item and written about it, and corrected."""

from pathlib import Path
from typing import Any

import click

from fieldkit import recording
from fieldkit.cli.said import on_whose_word, reasoned, stated, unknowns
from fieldkit.cli.shell import MISSION, Shell, pass_shell, say

MARKING = click.argument("name", metavar="MARKING")
NOTE = click.argument("name", metavar="NOTE")
SET_ASIDE = click.option("--reason", required=True, help="In words.")


def with_reading(command: Any) -> Any:
    """Give a command the options that describe a marking."""
    for option in (
        unknowns("position"),
        click.option("--position", help="Where on the item."),
        click.option("--legibility", help="Term of the list legib."),
        click.option("--technique", help="Term of the list mt."),
        click.option("--type", help="Term of the list mk."),
    ):
        command = option(command)
    return command


@click.command()
@MISSION
@click.argument("label")
@click.argument("transcription")
@with_reading
@on_whose_word
@pass_shell
def mark(shell: Shell, folder: Path, label: str, provenance: str, **options: Any) -> None:
    """Record a marking on the item LABEL; uncertain characters as {A}, lost ones as [2], alternatives as {3|8}."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        read = stated(shell.vocabulary, **options)
        say(recording.add_marking(mission, shell.vocabulary, row, read, provenance).label)


@click.command()
@MISSION
@MARKING
@click.option("--transcription", help="How it reads.")
@with_reading
@reasoned
@pass_shell
def correct_mark(shell: Shell, folder: Path, name: str, why: recording.Why, **options: Any) -> None:
    """Read the marking F-A001/M01 anew; the earlier reading stays in the log."""
    with shell.writing(folder) as mission:
        row = recording.find_marking(mission, name)
        recording.correct_marking(mission, shell.vocabulary, row, stated(shell.vocabulary, **options), why)


@click.command()
@MISSION
@MARKING
@SET_ASIDE
@pass_shell
def withdraw_mark(shell: Shell, folder: Path, name: str, reason: str) -> None:
    """Set the marking F-A001/M01 aside; it stays in the log."""
    with shell.writing(folder) as mission:
        recording.withdraw_marking(mission, recording.find_marking(mission, name), reason)


@click.command()
@MISSION
@click.argument("label")
@click.argument("text")
@click.option("--kind", default="observation", show_default=True, help="Term of the list note.")
@on_whose_word
@pass_shell
def note(shell: Shell, folder: Path, label: str, text: str, kind: str, provenance: str) -> None:
    """Write a note about the item LABEL."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        made = recording.add_note(mission, shell.vocabulary, str(row["id"]), text, kind, provenance)
        say(f"{row['label']}/{made.label}")


@click.command()
@MISSION
@NOTE
@click.option("--text", help="How it should read.")
@click.option("--kind", help="Term of the list note.")
@reasoned
@pass_shell
def correct_note(shell: Shell, folder: Path, name: str, why: recording.Why, **options: Any) -> None:
    """Reword the note F-A001/N01; the first wording stays in the log."""
    with shell.writing(folder) as mission:
        row = recording.find_note(mission, name)
        recording.correct_note(mission, shell.vocabulary, row, stated(shell.vocabulary, **options), why)


@click.command()
@MISSION
@NOTE
@SET_ASIDE
@pass_shell
def withdraw_note(shell: Shell, folder: Path, name: str, reason: str) -> None:
    """Set the note F-A001/N01 aside; it stays in the log."""
    with shell.writing(folder) as mission:
        recording.withdraw_note(mission, recording.find_note(mission, name), reason)


COMMANDS = (mark, correct_mark, withdraw_mark, note, correct_note, withdraw_note)
