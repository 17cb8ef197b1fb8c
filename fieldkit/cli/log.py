"""`fieldkit search` and `fieldkit log`: find, and read who did what when."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click
import msgspec

from fieldkit import recording
from fieldkit.cli.output import say, say_json
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell
from fieldkit.errors import Damaged
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.recounting import Line, Recounting, Unread, Wanted, numbers, subjects_about, versions_of
from fieldkit.recounting.words import KINDS
from fieldkit.store.lines import ENTRY
from fieldkit.store.names import owners_called

PORTION = 500
"""How many entries are told at a time: memory stays flat while they are read."""

CHANGE = QT_TRANSLATE_NOOP("cli", "    {field}: {before} → {after}")
NOTHING = QT_TRANSLATE_NOOP("cli", "nothing")


@click.command()
@MISSION
@click.argument("text")
@as_json
@pass_shell
def search(shell: Shell, folder: Path, text: str, as_json: bool) -> None:
    """Find items, markings, notes, tags, photos and files that hold every word of TEXT, in any script."""
    with shell.reading(folder) as mission:
        found = recording.search(mission, shell.vocabulary, text)
        called = owners_called(mission.database)
    if as_json:
        say_json([{**asdict(one), "about": called.get(one.subject)} for one in found])
        return
    for one in found:
        lines = dict.fromkeys(_worded(shell, line) for line in one.text.splitlines())
        say(f"{called.get(one.subject, ''):<12} {KINDS[one.kind]:<12} {' | '.join(lines)}")
    if not found:
        say(QT_TRANSLATE_NOOP("cli", "Nothing holds “{text}”."), text=text)


@click.command()
@MISSION
@click.option("--item", "label", help="Only entries about this item and what belongs to it.")
@click.option("--person", help="Only entries of this person, for example P-01.")
@click.option("--act", help="Only entries of this act, for example item.correct.")
@click.option("--day", help="Only entries of this day by the laptops' clocks, for example 2026-03-02.")
@click.option(
    "--changes", "with_changes", is_flag=True, help="Also what stood before and what stands since, and why."
)
@as_json
@pass_shell
def log(shell: Shell, folder: Path, with_changes: bool, as_json: bool, **narrowed: str | None) -> None:
    """List the custody log in its order: when by which clock, who, where in the log, what, about what."""
    with shell.reading(folder) as mission:
        lines = list(_lines(shell, mission, **narrowed))
    if as_json:
        say_json([_document(line) for line in lines])
        return
    for line in lines:
        _say(line, with_changes=with_changes)


def _lines(
    shell: Shell, mission: Mission, label: str | None, person: str | None, act: str | None, day: str | None
) -> Iterator[Line]:
    """The entries that are asked for, the first of the order first. Raises `Damaged` at one that does not read."""
    item = None if label is None else recording.find_item(mission, label).id
    wanted = Wanted(
        subjects=None if item is None else subjects_about(mission, item),
        people=None if person is None else frozenset({person}),
        acts=None if act is None else versions_of(mission, act),
        days=None if day is None else frozenset({day}),
    )
    places, recounting = numbers(mission, wanted)[::-1], Recounting(mission, shell.vocabulary)
    for start in range(0, len(places), PORTION):
        told = recounting.lines(places[start : start + PORTION])
        for line in (one for one in told if one is not None):
            if isinstance(line, Unread):
                place = {"stream": line.stream, "seq": line.seq, "why": line.why}
                raise Damaged(str(mission.layout.database), ENTRY.format(**place))
            yield line


def _say(line: Line, *, with_changes: bool) -> None:
    envelope = line.entry.envelope
    where, about = f"{envelope.stream[:8]}:{envelope.seq}", " – ".join(thing.name for thing in line.about)
    say(f"{envelope.wall} {envelope.actor:<6} {where:<14} {line.said:<32} {about}".rstrip())
    if with_changes:
        for change in line.changes:
            say(CHANGE, field=change.field, before=change.before or NOTHING, after=change.after or NOTHING)
        if line.why:
            say(QT_TRANSLATE_NOOP("cli", "    why: {why}"), why=line.why)


def _worded(shell: Shell, text: str) -> str:
    """Words that search found, terms of the vocabularies by their names."""
    return shell.vocabulary.label(text) if shell.vocabulary.knows(text) else text


def _document(line: Line) -> dict[str, object]:
    entry = line.entry
    return {
        "hash": entry.hash,
        "envelope": msgspec.to_builtins(entry.envelope),
        "body": None if entry.body is None else msgspec.json.decode(entry.body),
        "said": line.said,
        "about": [thing.name for thing in line.about],
        "changes": [asdict(change) for change in line.changes],
        "why": line.why,
        "signed": line.signed,
        "taken_back": line.taken_back,
    }
