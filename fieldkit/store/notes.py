"""Notes."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.note import ACTS, Note, NoteAdd
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, SETTLED, Cell, Row, Table, made_by, origin, settled, withdrawn

FIELDS = {"label": str, "text": str, "kind": str}


def fold(entries: Sequence[Entry]) -> Row | None:
    """A note as it stands."""
    add = made_by(entries, NoteAdd)
    if add is None or not isinstance(add.act, NoteAdd):
        return None
    about = {"target": add.act.target, "provenance": add.act.provenance, "withdrawn": withdrawn(entries)}
    return {**origin(add), **settled(entries, FIELDS), **about}


def words(row: Row) -> Iterable[Cell]:
    """What search finds a note by."""
    return (row["text"],)


TABLE = Table(
    name="note",
    columns={**ORIGIN, **FIELDS, **SETTLED, "target": str, "provenance": str, "withdrawn": str},
    acts=ACTS,
    fold=fold,
    words=words,
    indexes=("target",),
)
RECORDS: Final = Reader.of(Note)


def all_notes(database: Database) -> list[Note]:
    """Every standing note."""
    return RECORDS.all(database, "SELECT * FROM note WHERE withdrawn IS NULL ORDER BY target, wall, id")


def about(database: Database, target: str) -> list[Note]:
    """The standing notes about the subject with this id, oldest first."""
    query = "SELECT * FROM note WHERE target = ? AND withdrawn IS NULL ORDER BY wall, id"
    return RECORDS.all(database, query, [target])


def named(database: Database, id_: str, target: str | None, label: str) -> list[Note]:
    """The note with this id, or what carries `label` on `target`; set aside or not."""
    query = "SELECT * FROM note WHERE id = ? OR (target = ? AND label = ?) ORDER BY id"
    return RECORDS.all(database, query, [id_, target, label])
