"""`fieldkit search` and `fieldkit log`: find, and read who did what when."""

from dataclasses import asdict
from pathlib import Path

import click
import msgspec

from fieldkit import recording
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell, say, say_json
from fieldkit.custody.entry import Entry
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.packing.words import KINDS, act_in_words, subjects_in_words
from fieldkit.store import log as stored
from fieldkit.store.hanging import belonging
from fieldkit.store.names import names, owners_called


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
@as_json
@pass_shell
def log(shell: Shell, folder: Path, label: str | None, as_json: bool) -> None:
    """List the custody log in its order: when by which clock, who, where in the log, what, about what."""
    with shell.reading(folder) as mission:
        about = None if label is None else belonging(mission.database, recording.find_item(mission, label).id)
        entries = [entry for entry in _entries(mission) if about is None or about & set(entry.envelope.subjects)]
        called = names(mission.database)
    if as_json:
        say_json([_document(entry) for entry in entries])
        return
    for entry in entries:
        envelope = entry.envelope
        where = f"{envelope.stream[:8]}:{envelope.seq}"
        said = f"{act_in_words(envelope.act):<32} {subjects_in_words(entry, called)}".rstrip()
        say(f"{envelope.wall} {envelope.actor:<6} {where:<14} {said}")


def _worded(shell: Shell, text: str) -> str:
    """Words that search found, terms of the vocabularies by their names."""
    return shell.vocabulary.label(text) if shell.vocabulary.knows(text) else text


def _entries(mission: Mission) -> list[Entry]:
    database = mission.database
    held = [entry for stream in stored.streams(database) for entry in stored.of_stream(database, stream)]
    return sorted(held, key=lambda entry: entry.order)


def _document(entry: Entry) -> dict[str, object]:
    body = None if entry.body is None else msgspec.json.decode(entry.body)
    return {"hash": entry.hash, "envelope": msgspec.to_builtins(entry.envelope), "body": body}
