"""`fieldkit item`: what people record about finds."""

from pathlib import Path
from typing import Any

import click

from fieldkit import recording
from fieldkit.cli.markings import COMMANDS as MARKINGS_AND_NOTES
from fieldkit.cli.said import on_whose_word, reasoned, stated, with_fields
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell, say, say_json
from fieldkit.cli.showing import show


@click.group()
def item() -> None:
    """Items: add, tag, link, mark, note, correct, show."""


@item.command()
@MISSION
@with_fields
@click.option("--label", help="Only where a tag is printed already; else the next label is given.")
@click.option("--parent", help="Label of the item that this one is part of.")
@click.option("--relation", help="Term of the list rl; part of, unless said otherwise.")
@click.option("--case", help="Id of the case, where the mission has several.")
@click.option("--photo", "shown", multiple=True, help="Photo number to link at once; may be given again.")
@click.option(
    "--role", default="item_overall", show_default=True, help="Role of those photos, a term of the list ph."
)
@on_whose_word
@as_json
@pass_shell
def add(
    shell: Shell,
    folder: Path,
    shown: tuple[str, ...],
    role: str,
    provenance: str,
    as_json: bool,
    **options: Any,
) -> None:
    """Record an item; what is not said is recorded as unknown, but the hazard must be said."""
    with shell.writing(folder) as mission:
        seen = [recording.find_photo(mission, number) for number in shown]
        fields = stated(shell.vocabulary, **options)
        made = recording.add_item(mission, shell.vocabulary, fields, provenance, shown=seen, role=role)
    say_json({"id": made.id, "label": made.label}) if as_json else say(made.label)


@item.command()
@MISSION
@click.argument("label")
@click.argument("terms", nargs=-1, required=True)
@click.option("--remove", help="Take the terms off, with this reason.")
@on_whose_word
@pass_shell
def tag(
    shell: Shell, folder: Path, label: str, terms: tuple[str, ...], remove: str | None, provenance: str
) -> None:
    """Attach vocabulary TERMS like dmg.burnt or dmg.other=TEXT to the item LABEL, or take them off."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        if remove is None:
            recording.tag(mission, shell.vocabulary, str(row["id"]), terms, provenance)
        else:
            recording.untag(mission, shell.vocabulary, str(row["id"]), terms, remove)


@item.command()
@MISSION
@click.argument("label")
@click.argument("shown", nargs=-1, required=True, metavar="PHOTO...")
@click.option("--role", default="item_overall", show_default=True, help="A term of the list ph.")
@click.option("--remove", help="Unlink the photos, with this reason.")
@pass_shell
def link(shell: Shell, folder: Path, label: str, shown: tuple[str, ...], role: str, remove: str | None) -> None:
    """Tie photos, by number or file name, to the item LABEL."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        seen = [recording.find_photo(mission, name) for name in shown]
        if remove is None:
            recording.link_photos(mission, shell.vocabulary, row, seen, role)
        else:
            recording.unlink_photos(mission, row, seen, remove)


@item.command()
@MISSION
@click.argument("label")
@with_fields
@reasoned
@pass_shell
def correct(shell: Shell, folder: Path, label: str, why: recording.Why, **options: Any) -> None:
    """Set fields of the item LABEL anew; the earlier values stay in the log."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        recording.correct_item(mission, shell.vocabulary, row, stated(shell.vocabulary, **options), why)


@item.command()
@MISSION
@click.argument("label")
@click.option("--reason", required=True)
@pass_shell
def withdraw(shell: Shell, folder: Path, label: str, reason: str) -> None:
    """Set the item LABEL aside; it stays in the log and is listed as withdrawn."""
    with shell.writing(folder) as mission:
        recording.withdraw_item(mission, recording.find_item(mission, label), reason)


for command in (*MARKINGS_AND_NOTES, show):
    item.add_command(command)
