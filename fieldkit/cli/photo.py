"""`fieldkit photo`: which file became which photograph, what it shows, and what it says of itself."""

from pathlib import Path

import click
from msgspec import to_builtins

from fieldkit.cli.clock import when
from fieldkit.cli.output import say, say_json
from fieldkit.cli.shell import FILE, MISSION, Shell, as_json, pass_shell
from fieldkit.clocks.words import when_taken
from fieldkit.labels import QT_TRANSLATE_NOOP, as_given, in_english
from fieldkit.platform import write_new
from fieldkit.recording import exif_block, find_photo, list_photos, said_of_all
from fieldkit.recounting.facts import stationery
from fieldkit.recounting.readings import readings
from fieldkit.recounting.wording import Wording

PICTURE = QT_TRANSLATE_NOOP("cli", "Picture")
WIDTH = 40
"""Signs for the name of a file in the list; `photo show` has it whole."""


@click.group()
def photo() -> None:
    """Photographs: list them with their files and items, and show what their files say."""


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
        file, items = _fitted(line.file), ", ".join(line.items)
        say(f"{line.number:<9} {file:<{WIDTH}} {line.taken:<20} {corrected:<30} {items}".rstrip())
        if line.damaged:
            say(QT_TRANSLATE_NOOP("cli", "          its picture is damaged"))
    if not lines:
        say(QT_TRANSLATE_NOOP("cli", "There are none."))


def _fitted(name: str) -> str:
    """A name that is too long for its column without its middle: beginning and end tell files apart."""
    half = WIDTH // 2
    return name if len(name) <= WIDTH else f"{name[: half - 1]}…{name[-half:]}"


@photo.command()
@MISSION
@click.argument("name", metavar="PHOTO")
@as_json
@pass_shell
def show(shell: Shell, folder: Path, name: str, as_json: bool) -> None:
    """Show what the file of PHOTO (P-A0001 or a file name) says of itself, what is absent and was not read, too.

    Before that, what was said of all files of the intake that brought it: who took them, where.
    """
    with shell.reading(folder) as mission:
        found = find_photo(mission, name)
        of_all = said_of_all(mission, found)
    if as_json:
        say_json({**to_builtins(found), "said_of_all": of_all})
        return
    say(f"{found.number}  {found.name.text}")
    if found.width is not None and found.height is not None:
        say(f"{PICTURE:<28} {found.width} × {found.height}, {found.format}")
    if of_all is not None:
        for fact, what in stationery(of_all, Wording(shell.vocabulary, {})):
            say(f"{fact:<28} {what}")
    for fact, what in readings(found, in_english, as_given):
        say(f"{fact:<28} {what}")


@photo.command()
@MISSION
@click.argument("name", metavar="PHOTO")
@click.argument("file", type=FILE)
@click.option("--number", default=1, show_default=True, help="Which of several blocks.")
@pass_shell
def exif(shell: Shell, folder: Path, name: str, file: Path, number: int) -> None:
    """Write the Exif block of PHOTO into a new FILE, byte for byte as it lies in the original."""
    with shell.reading(folder) as mission:
        write_new(file, exif_block(mission, find_photo(mission, name), number))
