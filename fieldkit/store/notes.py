"""Notes."""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.note import ACTS, NoteAdd
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


def all_notes(database: Database) -> list[Row]:
    """Every standing note."""
    return list(database.query("SELECT * FROM note WHERE withdrawn IS NULL ORDER BY target, wall, id"))
