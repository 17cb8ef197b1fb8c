"""Where the log contradicts itself: one field set twice unawares, one subject made twice."""

from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from fieldkit.store.tables import MADE_BY, MAKING, TABLES


@dataclass(frozen=True, slots=True, order=True)
class Conflict:
    """Two entries that a person must look at.

    `field`: two acts set one field, and neither author knew of the other. `made`: two entries say that they made
    the subject. Ids are random, so that is no accident; the row shows what the earlier tick says, and ticks are
    chosen by whoever writes.
    """

    table: str
    subject: str
    kind: Literal["field", "made"]


def conflicts(database: Database) -> list[Conflict]:
    """Every conflict, by table and subject; a query and not a row, so it never hinders a merge."""
    return sorted([*_fields(database), *_made(database)])


def _fields(database: Database) -> list[Conflict]:
    return [
        Conflict(table.name, row[0], "field")
        for table in TABLES
        if "conflicts" in table.columns
        for row in database.execute(f'SELECT id FROM "{table.name}" WHERE conflicts > 0').fetchall()
    ]


def _made(database: Database) -> list[Conflict]:
    marks = ", ".join("?" * len(MAKING))
    rows = database.execute(
        f"SELECT s.subject, min(e.act) FROM entry_subject s JOIN entry e ON e.n = s.n WHERE e.act IN ({marks})"
        " GROUP BY s.subject HAVING count(DISTINCT e.hash) > 1",
        list(MAKING),
    ).fetchall()
    return [Conflict(MADE_BY[act].name, subject, "made") for subject, act in rows]
