"""Intakes that ended."""

from collections.abc import Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.base import Count, FileName, Record
from fieldkit.model.intake import (
    ACTS,
    STATIONERY_ACTS,
    CheckedInMemory,
    Ended,
    Intake,
    IntakeDone,
    Stationery,
    StationeryAdd,
)
from fieldkit.store import log
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Row, Table, as_made
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
    return as_made(entries, IntakeDone)


SAID = {"intake": str, "photographer": str, "site": str, "clock": str, "tags": str}


def fold_stationery(entries: Sequence[Entry]) -> Row | None:
    """What was said of all files of an intake, as its entry has it."""
    return as_made(entries, StationeryAdd)


STATIONERY = Table(
    name="stationery",
    columns={**ORIGIN, **SAID},
    acts=STATIONERY_ACTS,
    fold=fold_stationery,
    indexes=("intake",),
)
SAID_RECORDS: Final = Reader.of(Stationery)

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


def stationery_of(database: Database, intake: str) -> Stationery | None:
    """What was said of all files of the intake with this id, if anything was."""
    return SAID_RECORDS.first(
        database, "SELECT * FROM stationery WHERE intake = ? ORDER BY wall, id LIMIT 1", [intake]
    )


def stationery_of_photo(database: Database, photo: str) -> Stationery | None:
    """What was said of all files of the intake that brought the photo with this id, if anything was."""
    return SAID_RECORDS.first(
        database,
        "SELECT stationery.* FROM photo JOIN original ON original.id = photo.original"
        " JOIN stationery ON stationery.intake = original.intake WHERE photo.id = ?"
        " ORDER BY stationery.wall, stationery.id LIMIT 1",
        [photo],
    )


def last_stationery(database: Database, stream: str) -> Stationery | None:
    """What was said last of all files of an intake, in the stream of one laptop."""
    return SAID_RECORDS.first(
        database, "SELECT * FROM stationery WHERE stream = ? ORDER BY rowid DESC LIMIT 1", [stream]
    )


def in_memory(database: Database, intake: str) -> set[str]:
    """SHA-256 of the copies of an intake whose check the system may have answered from its memory."""
    acts = (entry.act for entry in log.of_subject(database, intake))
    return {sha256 for act in acts if isinstance(act, CheckedInMemory) for sha256 in act.files}


def lately(database: Database, count: int) -> tuple[int, int, int]:
    """Files, their bytes, and how many intakes brought them: the last `count` of those that brought any."""
    row = database.execute(
        "SELECT sum(files), sum(bytes), count(*) FROM (SELECT count(*) AS files, sum(size) AS bytes FROM original"
        " WHERE intake IS NOT NULL GROUP BY intake ORDER BY max(rowid) DESC LIMIT ?)",
        [count],
    ).fetchone()
    return row[0] or 0, row[1] or 0, row[2]
