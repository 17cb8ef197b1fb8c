"""Cases."""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.case import ACTS, CaseAdd
from fieldkit.store.table import ORIGIN, SETTLED, Cell, Row, Table, made_by, origin, settled

FIELDS = {"code": str, "title": str, "purpose": str}


def fold(entries: Sequence[Entry]) -> Row | None:
    """A case as it stands."""
    add = made_by(entries, CaseAdd)
    return None if add is None else {**origin(add), **settled(entries, FIELDS)}


def words(row: Row) -> Iterable[Cell]:
    """What search finds a case by."""
    return (row["code"], row["title"], row["purpose"])


TABLE = Table(name="matter", columns={**ORIGIN, **FIELDS, **SETTLED}, acts=ACTS, fold=fold, words=words)


def all_cases(database: Database) -> list[Row]:
    """Every case, by code."""
    return list(database.query("SELECT * FROM matter ORDER BY code, id"))
