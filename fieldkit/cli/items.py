"""`fieldkit item`: what people record about finds."""

from pathlib import Path
from typing import Any

import click

from fieldkit import recording
from fieldkit.cli.markings import COMMANDS as MARKINGS_AND_NOTES
from fieldkit.cli.output import say, say_json, warn
from fieldkit.cli.said import on_whose_word, reasoned, stated, with_fields
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell
from fieldkit.cli.showing import show
from fieldkit.cli.standing import corrected, set_aside, shown, tags, tell
from fieldkit.cli.written import LABEL
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.numbering import parse_item

OF_ANOTHER_TEAM = QT_TRANSLATE_NOOP(
    "cli",
    "Caution: {label} is not of this laptop's letter {own}. Whoever has that letter may give the same label; items"
    " that share one are told apart by aliases.",
)


@click.group()
def item() -> None:
    """Items: add, tag, link, mark, note, correct, show."""


@item.command()
@MISSION
@with_fields
@click.option("--label", type=LABEL, help="Only where a tag is printed already; else the next label is given.")
@click.option("--parent", help="Label of the item that this one is part of.")
@click.option("--relation", help="Term of the list rl; part of, unless said otherwise.")
@click.option("--case", help="Code of the case, where the mission has several.")
@click.option("--photo", "seen", multiple=True, help="Photo number to link at once; may be given again.")
@click.option(
    "--role", default="item_overall", show_default=True, help="Role of those photos, a term of the list ph."
)
@on_whose_word
@as_json
@pass_shell
def add(
    shell: Shell,
    folder: Path,
    seen: tuple[str, ...],
    role: str,
    provenance: str,
    as_json: bool,
    **options: Any,
) -> None:
    """Record an item; what is not said is recorded as unknown, but the hazard must be said."""
    with shell.writing(folder) as mission:
        rows = [recording.find_photo(mission, number) for number in seen]
        fields = stated(shell.vocabulary, **options)
        made = recording.add_item(mission, shell.vocabulary, fields, provenance, shown=rows, role=role)
        _caution(mission, made.label)
    say_json({"id": made.id, "label": made.label}) if as_json else say(made.label)


@item.command()
@MISSION
@click.argument("label")
@click.argument("terms", nargs=-1, required=True)
@click.option("--remove", help="Take the terms off, with this reason.")
@on_whose_word
@as_json
@pass_shell
def tag(
    shell: Shell,
    folder: Path,
    label: str,
    terms: tuple[str, ...],
    remove: str | None,
    provenance: str,
    as_json: bool,
) -> None:
    """Attach TERMS like riveted, dmg.burnt or dmg.other=TEXT to the item LABEL, or take them off."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        about, vocabulary = row.id, shell.vocabulary
        if remove is None:
            changes = recording.tag(mission, vocabulary, about, terms, provenance)
        else:
            changes = recording.untag(mission, vocabulary, about, terms, remove)
        tell(changes, tags(shell, mission, row), as_json=as_json)


@item.command()
@MISSION
@click.argument("label")
@click.argument("seen", nargs=-1, required=True, metavar="PHOTO...")
@click.option("--role", default="item_overall", show_default=True, help="A term of the list ph.")
@click.option("--remove", help="Unlink the photos, with this reason.")
@as_json
@pass_shell
def link(
    shell: Shell, folder: Path, label: str, seen: tuple[str, ...], role: str, remove: str | None, as_json: bool
) -> None:
    """Tie photos, by number or file name, to the item LABEL."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        rows = [recording.find_photo(mission, name) for name in seen]
        if remove is None:
            changes = recording.link_photos(mission, shell.vocabulary, row, rows, role)
        else:
            changes = recording.unlink_photos(mission, row, rows, remove)
        tell(changes, shown(shell, mission, row), as_json=as_json)


@item.command()
@MISSION
@click.argument("called", metavar="LABEL")
@click.option(
    "--label", type=LABEL, help="The label that it should have; one that was given before is given to nothing else."
)
@with_fields
@reasoned
@as_json
@pass_shell
def correct(shell: Shell, folder: Path, called: str, why: recording.Why, as_json: bool, **options: Any) -> None:
    """Set fields of the item LABEL anew; the earlier values stay in the log."""
    with shell.writing(folder) as mission:
        row, fields = recording.find_item(mission, called), stated(shell.vocabulary, **options)
        changes = recording.correct_item(mission, shell.vocabulary, row, fields, why)
        again = recording.find_item(mission, row.id)
        tell(changes, corrected(shell, mission, again, fields), as_json=as_json)
        if "label" in fields:
            _caution(mission, str(again.label))


@item.command()
@MISSION
@click.argument("label")
@click.option("--reason", required=True, help="In words.")
@as_json
@pass_shell
def withdraw(shell: Shell, folder: Path, label: str, reason: str, as_json: bool) -> None:
    """Set the item LABEL aside; it stays in the log and is listed as withdrawn."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        changes = recording.withdraw_item(mission, row, reason)
        tell(changes, set_aside(mission, row, reason), as_json=as_json)


def _caution(mission: Mission, label: str) -> None:
    """Say so where a label is one that another laptop gives out."""
    letter = parse_item(label).letter
    if letter != mission.letter:
        warn(OF_ANOTHER_TEAM, label=label, own=mission.letter)


for command in (*MARKINGS_AND_NOTES, show):
    item.add_command(command)
