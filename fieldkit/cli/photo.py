"""`fieldkit photo`: which file became which photograph, and what it shows."""

from pathlib import Path

import click
from msgspec import to_builtins

from fieldkit.cli.clock import when
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell, say, say_json
from fieldkit.clocks.words import when_taken
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.recording import list_photos


@click.group()
def photo() -> None:
    """Photographs: list them with their files and items."""


@photo.command(name="list")
@MISSION
@click.option("--unlinked", is_flag=True, help="Only photographs that no item claims.")
@as_json
@pass_shell
def list_all(shell: Shell, folder: Path, unlinked: bool, as_json: bool) -> None:
    """List the photographs: number, file, camera's time, true time as far as it is known, items, damage."""
    with shell.reading(folder) as mission:
        lines = [line for line in list_photos(mission) if not (unlinked and line.items)]
    if as_json:
        say_json([{**to_builtins(line), "corrected": when(line.corrected)} for line in lines])
        return
    for line in lines:
        corrected = when_taken(line.corrected) if line.corrected else ""
        say(f"{line.number:<9} {line.file:<40} {line.taken:<20} {corrected:<30} {', '.join(line.items)}".rstrip())
        if line.damaged:
            say(QT_TRANSLATE_NOOP("cli", "          its picture is damaged"))
    if not lines:
        say(QT_TRANSLATE_NOOP("cli", "There are none."))
