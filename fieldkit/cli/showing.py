"""`fieldkit item show`: one item with all that belongs to it, or the list of them."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click
from msgspec import to_builtins

from fieldkit import recording
from fieldkit.cli.output import say, say_json
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell
from fieldkit.cli.standing import ASIDE
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.packing.previews import no_pictures
from fieldkit.packing.sheets import Sheets
from fieldkit.recounting.wording import Wording
from fieldkit.report.content import ItemSheet, MarkingLine, MeasurementLine, NoteLine, PhotoOnSheet
from fieldkit.store import items, links
from fieldkit.store.names import names

LINE = "{:<14} {:<28} {:<18} {:<22} {:>6} {:>6}  {}"
COLUMNS = (
    QT_TRANSLATE_NOOP("cli", "Item"),
    QT_TRANSLATE_NOOP("cli", "Class"),
    QT_TRANSLATE_NOOP("cli", "Case"),
    QT_TRANSLATE_NOOP("cli", "Condition"),
    QT_TRANSLATE_NOOP("cli", "Pieces"),
    QT_TRANSLATE_NOOP("cli", "Photos"),
    "",
)
MEASURED = QT_TRANSLATE_NOOP("cli", "{measurand} {figure}, class {grade}  {photo} {method} {who}")


@click.command()
@MISSION
@click.argument("label", required=False)
@as_json
@pass_shell
def show(shell: Shell, folder: Path, label: str | None, as_json: bool) -> None:
    """Show one item with all that belongs to it, or list every item."""
    with shell.reading(folder) as mission:
        if label is None:
            _list(shell, mission, as_json=as_json)
            return
        found = recording.dossier(mission, label)
        shown = [{**to_builtins(link), "number": photo and photo.number} for link, photo in found.shown]
        told = {
            "item": found.item,
            "photos": shown,
            "tags": found.tags,
            "notes": found.notes,
            "markings": found.markings,
            "measurements": found.measurements,
        }
        sheet = Sheets(mission, shell.vocabulary, no_pictures).item(found.item)
    if as_json:
        say_json(told)
        return
    _tell(sheet)


def _tell(sheet: ItemSheet) -> None:
    """An item as its sheet in the report shows it."""
    say(f"{sheet.label}  {sheet.class_label}")
    if sheet.set_aside:
        say(QT_TRANSLATE_NOOP("cli", "Set aside: {reason}"), reason=sheet.set_aside)
    for conflict in sheet.conflicts:
        say(QT_TRANSLATE_NOOP("cli", "Undecided: {conflict}"), conflict=conflict)
    for fact in sheet.facts:
        say(f"  {fact.name:<14} {fact.value}")
    sections = {
        QT_TRANSLATE_NOOP("cli", "Description"): [f"{sheet.description} ({sheet.described_by.words})"],
        QT_TRANSLATE_NOOP("cli", "Tags"): [", ".join(sheet.tags)] if sheet.tags else [],
        QT_TRANSLATE_NOOP("cli", "Photographs"): [_shown(photo) for photo in sheet.photos],
        QT_TRANSLATE_NOOP("cli", "Measurements"): [told for line in sheet.measurements for told in _measured(line)],
        QT_TRANSLATE_NOOP("cli", "Markings"): [_marked(line) for line in sheet.markings],
        QT_TRANSLATE_NOOP("cli", "Notes"): [_noted(line) for line in sheet.notes],
        QT_TRANSLATE_NOOP("cli", "Corrections"): [
            f"{c.when} {c.who}  {c.field}: {c.before} → {c.after} ({c.reason})" for c in sheet.corrections
        ],
    }
    for title, lines in sections.items():
        if lines:
            say(title)
        for line in lines:
            say(f"  {line}")


def _shown(photo: PhotoOnSheet) -> str:
    given = "" if photo.source.ours else f"  ({photo.source.words})"
    return f"{photo.number}  {photo.role}  {photo.file_name}{given}"


def _measured(line: MeasurementLine) -> Iterator[str]:
    """The figure with its id; below it the scale, what it says of candidates, cautions, the top of its budget."""
    aside = f"  [{line.superseded}]" if line.superseded else ""
    told = {name: getattr(line, name) for name in ("measurand", "figure", "grade", "photo", "method", "who")}
    yield f"{line.id}  {MEASURED.format(**told)}{aside}"
    yield from (f"    {below}" for below in (line.scale, *line.verdicts, *line.warnings, *line.budget))


def _marked(line: MarkingLine) -> str:
    return f"{line.label}  {line.kind}: {' / '.join(line.transcription.splitlines())} ({line.legibility})"


def _noted(line: NoteLine) -> str:
    return f"{line.label}  {line.when} {line.who}  {line.text} ({line.provenance.words})"


def _list(shell: Shell, mission: Mission, *, as_json: bool) -> None:
    """Every item in a line: its name, class, case, condition, pieces, photographs, and whether it is set aside."""
    rows, called = items.all_items(mission.database), names(mission.database)
    if as_json:
        say_json([{**to_builtins(row), "name": called.get(row.id)} for row in rows])
        return
    wording, pictures = (
        Wording(shell.vocabulary, called),
        Counter(link.item for link in links.photo_links(mission.database)),
    )
    say(LINE.format(*COLUMNS).rstrip())
    for row in rows:
        said = [wording.field(row, name) for name in ("class", "case", "condition", "count")]
        aside = "" if row.withdrawn is None else ASIDE.format(reason=row.withdrawn)
        say(LINE.format(called.get(row.id, ""), *said, pictures[row.id], aside).rstrip())
