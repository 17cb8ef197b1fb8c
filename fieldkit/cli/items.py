"""`fieldkit case`, `fieldkit item` and `fieldkit undo`: what people record about finds."""

from pathlib import Path
from typing import Any

import click

from fieldkit import recording
from fieldkit.cli.shell import FOLDER, Shell, as_json, pass_shell, say, say_json
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.packing.previews import no_pictures
from fieldkit.packing.sheets import Sheets
from fieldkit.report.content import ItemSheet, MarkingLine, MeasurementLine
from fieldkit.store import items, links, markings, measurements, notes, photos

MISSION = click.argument("folder", type=FOLDER, metavar="MISSION")


def stated(**options: Any) -> dict[str, object]:
    """The options that were given, as fields of an item."""
    return {
        name.rstrip("_"): list(v) if isinstance(v, tuple) else v
        for name, v in options.items()
        if v not in (None, ())
    }


FIELDS = (
    click.option("--class", "class_", help="Component class, a term of the list cc."),
    click.option("--description", help="What is seen, in observation language."),
    click.option("--material", multiple=True, help="Term of the list mat; may be given again."),
    click.option("--finish", multiple=True, help="Term of the list fin."),
    click.option("--colour", multiple=True, help="Term of the list col."),
    click.option("--condition", multiple=True, help="Term of the list dmg."),
    click.option("--hazard", help="Term of the list hz; said of every item, there is no default."),
    click.option("--count", type=click.IntRange(1), help="Number of like pieces, for a bag of them."),
    click.option("--host-number", help="The host's own number."),
    click.option("--found-as", help="Term of the list found."),
    click.option("--prior-custody", help="Who is known or said to have had it before us."),
    click.option("--level", help="Term of the list level."),
    click.option("--tag-state", help="Term of the list tag."),
)


def with_fields(command: Any) -> Any:
    """Give a command the options that describe an item."""
    for option in reversed(FIELDS):
        command = option(command)
    return command


@click.group()
def case() -> None:
    """Cases: the matters that items belong to."""


@case.command(name="add")
@MISSION
@click.argument("code")
@click.option("--title", required=True)
@click.option("--purpose")
@pass_shell
def add_case(shell: Shell, folder: Path, code: str, title: str, purpose: str | None) -> None:
    """Open a further case."""
    with shell.writing(folder) as mission:
        say(recording.add_case(mission, code, title, purpose).id)


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
@as_json
@pass_shell
def add(shell: Shell, folder: Path, shown: tuple[str, ...], role: str, as_json: bool, **options: Any) -> None:
    """Record an item; what is not said is recorded as unknown, but the hazard must be said."""
    with shell.writing(folder) as mission:
        seen = [recording.find_photo(mission, number) for number in shown]
        made = recording.add_item(mission, shell.vocabulary, stated(**options))
        if seen:
            row = recording.find_item(mission, made.label)
            recording.link_photos(mission, shell.vocabulary, row, seen, role)
    say_json({"id": made.id, "label": made.label}) if as_json else say(made.label)


@item.command()
@MISSION
@click.argument("label")
@click.argument("terms", nargs=-1, required=True)
@click.option("--text", default="", help="What “other” stands for.")
@click.option("--remove", help="Take the terms off, with this reason.")
@pass_shell
def tag(shell: Shell, folder: Path, label: str, terms: tuple[str, ...], text: str, remove: str | None) -> None:
    """Attach vocabulary TERMS like dmg.burnt to the item LABEL, or take them off."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        if remove is None:
            recording.tag(mission, shell.vocabulary, str(row["id"]), terms, text)
        else:
            for term in terms:
                recording.untag(mission, str(row["id"]), shell.vocabulary.resolve(term).id, remove)


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
            for photo in seen:
                recording.unlink_photo(mission, row, photo, remove)


@item.command()
@MISSION
@click.argument("label")
@click.argument("text")
@click.option("--kind", default="observation", show_default=True, help="Term of the list note.")
@click.option("--stated-by-host", is_flag=True, help="The host says so; it is never shown as our observation.")
@pass_shell
def note(shell: Shell, folder: Path, label: str, text: str, kind: str, stated_by_host: bool) -> None:
    """Write a note about the item LABEL."""
    provenance = "pv.stated_by_host" if stated_by_host else recording.OBSERVED
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        recording.add_note(mission, shell.vocabulary, str(row["id"]), text, kind, provenance)


@item.command()
@MISSION
@click.argument("label")
@click.argument("transcription")
@click.option("--type", default="unknown", help="Term of the list mk.")
@click.option("--technique", default="unknown", help="Term of the list mt.")
@click.option("--legibility", default="clear", show_default=True, help="Term of the list legib.")
@click.option("--position", help="Where on the item.")
@pass_shell
def mark(shell: Shell, folder: Path, label: str, **options: Any) -> None:
    """Record a marking on the item LABEL; uncertain characters as {A}, lost ones as [2], alternatives as {3|8}."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        given = {name: value for name, value in options.items() if value is not None}
        say(recording.add_marking(mission, shell.vocabulary, row, given).label)


@item.command()
@MISSION
@click.argument("label")
@with_fields
@click.option("--reason", required=True, help="Term of the list cr: typo, better_method, ...")
@click.option("--why", default="", help="In words.")
@pass_shell
def correct(shell: Shell, folder: Path, label: str, reason: str, why: str, **options: Any) -> None:
    """Set fields of the item LABEL anew; the earlier values stay in the log."""
    with shell.writing(folder) as mission:
        row = recording.find_item(mission, label)
        recording.correct_item(mission, shell.vocabulary, row, stated(**options), reason, why)


@item.command()
@MISSION
@click.argument("label")
@click.option("--reason", required=True)
@pass_shell
def withdraw(shell: Shell, folder: Path, label: str, reason: str) -> None:
    """Set the item LABEL aside; it stays in the log and is listed as withdrawn."""
    with shell.writing(folder) as mission:
        recording.withdraw_item(mission, recording.find_item(mission, label), reason)


@item.command()
@MISSION
@click.argument("label", required=False)
@as_json
@pass_shell
def show(shell: Shell, folder: Path, label: str | None, as_json: bool) -> None:
    """Show one item with all that belongs to it, or list every item."""
    with shell.reading(folder) as mission:
        if label is None:
            rows = items.all_items(mission.database)
            say_json(rows) if as_json else _list(shell, rows)
            return
        row = recording.find_item(mission, label)
        about, database = row["id"], mission.database
        numbers = {photo["id"]: photo["number"] for photo in photos.all_photos(database)}
        linked = [one for one in links.photo_links(database) if one["item"] == about]
        document = {
            "item": row,
            "photos": [{**one, "number": numbers.get(one["photo"])} for one in linked],
            "tags": [one for one in links.tags(database) if one["target"] == about],
            "notes": [one for one in notes.all_notes(database) if one["target"] == about],
            "markings": [one for one in markings.all_markings(database) if one["item"] == about],
            "measurements": [one for one in measurements.all_measurements(database) if one["item"] == about],
        }
        sheet = Sheets(mission, shell.vocabulary, no_pictures).item(row)
    if as_json:
        say_json(document)
        return
    _tell(sheet)


def _tell(sheet: ItemSheet) -> None:
    """An item as its sheet in the report shows it."""
    say(f"{sheet.label}  {sheet.class_label}")
    if sheet.set_aside:
        say(QT_TRANSLATE_NOOP("cli", "Set aside: {reason}"), reason=sheet.set_aside)
    for fact in sheet.facts:
        say(f"  {fact.name:<14} {fact.value}")
    sections = {
        QT_TRANSLATE_NOOP("cli", "Description"): [f"{sheet.description} ({sheet.provenance})"],
        QT_TRANSLATE_NOOP("cli", "Tags"): [", ".join(sheet.tags)] if sheet.tags else [],
        QT_TRANSLATE_NOOP("cli", "Photographs"): [f"{p.number}  {p.role}  {p.file_name}" for p in sheet.photos],
        QT_TRANSLATE_NOOP("cli", "Measurements"): [_measured(line) for line in sheet.measurements],
        QT_TRANSLATE_NOOP("cli", "Markings"): [_marked(line) for line in sheet.markings],
        QT_TRANSLATE_NOOP("cli", "Notes"): [f"{n.when} {n.who}  {n.text} ({n.provenance})" for n in sheet.notes],
        QT_TRANSLATE_NOOP("cli", "Corrections"): [
            f"{c.when} {c.who}  {c.field}: {c.before} → {c.after} ({c.reason})" for c in sheet.corrections
        ],
    }
    for title, lines in sections.items():
        if lines:
            say(title)
        for line in lines:
            say(f"  {line}")


def _measured(line: MeasurementLine) -> str:
    aside = f"  [{line.superseded}]" if line.superseded else ""
    return f"{line.measurand} {line.figure}, class {line.grade}  {line.photo} {line.method} {line.who}{aside}"


def _marked(line: MarkingLine) -> str:
    return f"{line.label}  {line.kind}: {' / '.join(line.transcription.splitlines())} ({line.legibility})"


def _list(shell: Shell, rows: list[Any]) -> None:
    for row in rows:
        aside = "  (set aside)" if row["withdrawn"] else ""
        say(f"{row['label']:<12} {shell.vocabulary.label(str(row['class'])):<30}{aside}")


@click.command()
@MISSION
@click.option("--reason", default="", help="In words.")
@pass_shell
def undo(shell: Shell, folder: Path, reason: str) -> None:
    """Take back your newest act; both acts stay in the log."""
    with shell.writing(folder) as mission:
        taken = recording.undo(mission, reason)
        say(
            QT_TRANSLATE_NOOP("cli", "Took back {act} of {wall}."), act=taken.envelope.act, wall=taken.envelope.wall
        )
