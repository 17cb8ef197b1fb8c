"""Intakes that ended."""

from collections.abc import Sequence
from typing import Final

from msgspec import structs
from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.intake import ACTS, Intake, IntakeDone
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Row, Table, cell, made_by, origin

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


def all_intakes(database: Database) -> list[Intake]:
    """Every intake that ended, in order."""
    return RECORDS.all(database, "SELECT * FROM intake ORDER BY wall, id")
