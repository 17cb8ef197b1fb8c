"""Comparisons of cameras with a true clock, and jumps of laptops' clocks."""

from collections.abc import Sequence
from typing import Final

from msgspec import json
from sqlite_utils import Database

from fieldkit.clocks import Clocks, of_mission
from fieldkit.custody.entry import Entry
from fieldkit.model.clock import ANOMALY_ACTS, SYNC_ACTS, Anomaly, ClockAnomaly, ClockSync, Sync
from fieldkit.store import log
from fieldkit.store.history import DAY
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Row, Table, as_made, withdrawn


def fold_sync(entries: Sequence[Entry]) -> Row | None:
    """A comparison, and why it does not count, if it does not."""
    row = as_made(entries, ClockSync)
    return None if row is None else {**row, "withdrawn": withdrawn(entries)}


def fold_anomaly(entries: Sequence[Entry]) -> Row | None:
    """A jump."""
    return as_made(entries, ClockAnomaly)


SYNCS = Table(
    name="clock_sync",
    columns={**ORIGIN, "photo": str, "camera": str, "showing": str, "slate": str, "how": str, "withdrawn": str},
    acts=SYNC_ACTS,
    fold=fold_sync,
    indexes=("photo",),
)
ANOMALIES = Table(
    name="clock_anomaly",
    columns={**ORIGIN, "evidence": str, "seconds": int, "since": str, "photo": str},
    acts=ANOMALY_ACTS,
    fold=fold_anomaly,
    evidence=False,
)
SYNC_RECORDS: Final = Reader.of(Sync)
ANOMALY_RECORDS: Final = Reader.of(Anomaly)


def all_syncs(database: Database) -> list[Sync]:
    """Every comparison, those set aside too, in the order of the true times."""
    return SYNC_RECORDS.all(database, "SELECT * FROM clock_sync ORDER BY json_extract(slate, '$.utc'), id")


def clocks(database: Database, mission: str) -> Clocks:
    """The clocks of all cameras, by the comparisons that count in the mission with this id."""
    (begun,) = database.execute(f"SELECT min({DAY}) FROM entry").fetchone()
    return Clocks((sync for sync in all_syncs(database) if of_mission(sync.slate, mission)), begun)


def of_photo(database: Database, photo: str) -> list[Sync]:
    """The comparisons that the photo with this id shows, those set aside too."""
    return SYNC_RECORDS.all(database, "SELECT * FROM clock_sync WHERE photo = ? ORDER BY wall, id", [photo])


def of_intake(database: Database, intake: str) -> list[Sync]:
    """The comparisons that photographs of the intake with this id show."""
    query = (
        "SELECT clock_sync.* FROM clock_sync JOIN photo ON photo.id = clock_sync.photo"
        " JOIN original ON original.id = photo.original WHERE original.intake = ? ORDER BY photo.number"
    )
    return SYNC_RECORDS.all(database, query, [intake])


def ever_compared(database: Database) -> set[str]:
    """Ids of photographs that were ever recorded to show a clock, what was taken back since included."""
    acts = (entry.act for entry in log.of_acts(database, [ClockSync.NAME]))
    return {act.photo for act in acts if isinstance(act, ClockSync)}


def all_anomalies(database: Database) -> list[Anomaly]:
    """Every jump, in the order in which it was noticed."""
    query = "SELECT clock_anomaly.* FROM clock_anomaly JOIN entry e ON e.id = entry"
    return ANOMALY_RECORDS.all(database, f"{query} AND e.stream = clock_anomaly.stream ORDER BY e.tick, e.n")


def boots(database: Database, days: Sequence[str]) -> set[str]:
    """Boot ids that stand in entries of these days."""
    query = (
        "SELECT DISTINCT json_extract(CAST(line AS TEXT), '$.boot') FROM entry"
        f" WHERE {DAY} IN (SELECT value FROM json_each(?))"
    )
    return {str(row[0]) for row in database.execute(query, [json.encode(list(days)).decode()]).fetchall()}
