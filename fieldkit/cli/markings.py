"""`fieldkit item mark` and `fieldkit item note`: what is read on an item and written about it, and corrected."""

from pathlib import Path
from typing import Any

import click

from fieldkit import recording
from fieldkit.cli.said import on_whose_word, reasoned, stated, unknowns
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell
from fieldkit.cli.standing import corrected, set_aside, tell, words

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
@as_json
@pass_shell
def mark(shell: Shell, folder: Path, label: str, provenance: str, as_json: bool, **options: Any) -> None:
    """Record a marking on the item LABEL; uncertain characters as {A}, lost ones as [2], alternatives as {3|8}."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        read = stated(shell.vocabulary, **options)
        made = recording.add_marking(mission, shell.vocabulary, row, read, provenance)
        marking = recording.find_marking(mission, made.id)
        tell(made.changes, words(mission, marking, str(marking.transcription)), as_json=as_json)


@click.command()
@MISSION
@MARKING
@click.option("--transcription", help="How it reads.")
@with_reading
@reasoned
@as_json
@pass_shell
def correct_mark(shell: Shell, folder: Path, name: str, why: recording.Why, as_json: bool, **options: Any) -> None:
    """Read the marking F-A001/M01 anew; the earlier reading stays in the log."""
    with shell.writing(folder) as mission:
        row, fields = recording.find_marking(mission, name), stated(shell.vocabulary, **options)
        changes = recording.correct_marking(mission, shell.vocabulary, row, fields, why)
        again = recording.find_marking(mission, row.id)
        tell(changes, corrected(shell, mission, again, fields), as_json=as_json)


@click.command()
@MISSION
@MARKING
@SET_ASIDE
@as_json
@pass_shell
def withdraw_mark(shell: Shell, folder: Path, name: str, reason: str, as_json: bool) -> None:
    """Set the marking F-A001/M01 aside; it stays in the log."""
    with shell.writing(folder) as mission:
        row = recording.find_marking(mission, name)
        changes = recording.withdraw_marking(mission, row, reason)
        tell(changes, set_aside(mission, row, reason), as_json=as_json)


@click.command()
@MISSION
@click.argument("label")
@click.argument("text")
@click.option("--kind", default="observation", show_default=True, help="Term of the list note.")
@on_whose_word
@as_json
@pass_shell
def note(shell: Shell, folder: Path, label: str, text: str, kind: str, provenance: str, as_json: bool) -> None:
    """Write a note about the item LABEL."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        made = recording.add_note(mission, shell.vocabulary, row.id, text, kind, provenance)
        written = recording.find_note(mission, made.id)
        tell(made.changes, words(mission, written, str(written.text)), as_json=as_json)


@click.command()
@MISSION
@NOTE
@click.option("--text", help="How it should read.")
@click.option("--kind", help="Term of the list note.")
@reasoned
@as_json
@pass_shell
def correct_note(shell: Shell, folder: Path, name: str, why: recording.Why, as_json: bool, **options: Any) -> None:
    """Reword the note F-A001/N01; the first wording stays in the log."""
    with shell.writing(folder) as mission:
        row, fields = recording.find_note(mission, name), stated(shell.vocabulary, **options)
        changes = recording.correct_note(mission, shell.vocabulary, row, fields, why)
        again = recording.find_note(mission, row.id)
        tell(changes, corrected(shell, mission, again, fields), as_json=as_json)


@click.command()
@MISSION
@NOTE
@SET_ASIDE
@as_json
@pass_shell
def withdraw_note(shell: Shell, folder: Path, name: str, reason: str, as_json: bool) -> None:
    """Set the note F-A001/N01 aside; it stays in the log."""
    with shell.writing(folder) as mission:
        row = recording.find_note(mission, name)
        changes = recording.withdraw_note(mission, row, reason)
        tell(changes, set_aside(mission, row, reason), as_json=as_json)


COMMANDS = (mark, correct_mark, withdraw_mark, note, correct_note, withdraw_note)
