"""Intakes that ended."""

from collections.abc import Sequence
from typing import Final

from msgspec import structs
from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.base import Count, FileName, Record
from fieldkit.model.intake import ACTS, Ended, Intake, IntakeDone
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Row, Table, cell, made_by, origin
from fieldkit.when import Utc

FIELDS = {
    "source": str,
    "ended": str,
    "found": int,
    "kept": int,
    "photographs": int,
    "seen_before": str,
    "not_taken": str,
}


def fold(entries: Sequence[Entry]) -> Row | None:
    """An intake with the outcome of every file."""
    done = made_by(entries, IntakeDone)
    if done is None or done.act is None:
        return None
    return {**origin(done), **{name: cell(value) for name, value in structs.asdict(done.act).items()}}


TABLE = Table(name="intake", columns={**ORIGIN, **FIELDS}, acts=ACTS, fold=fold)
RECORDS: Final = Reader.of(Intake)


class Brief(Record, frozen=True, kw_only=True):
    """What is said of an intake in a list, fields as in `Intake`."""

    source: FileName
    wall: Utc
    ended: Ended
    found: Count


BRIEF: Final = Reader.of(Brief)


def all_intakes(database: Database) -> list[Intake]:
    """Every intake that ended, in order."""
    return RECORDS.all(database, "SELECT * FROM intake ORDER BY wall, id")


def with_id(database: Database, intake: str) -> Intake | None:
    """The intake with this id, if it ended."""
    return RECORDS.first(database, "SELECT * FROM intake WHERE id = ?", [intake])


def in_brief(database: Database) -> list[Brief]:
    """Every intake that ended, in order, without what became of each file of it."""
    return BRIEF.all(database, "SELECT id, source, wall, ended, found FROM intake ORDER BY wall, id")
