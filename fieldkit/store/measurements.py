"""Measurements."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.measurement import ACTS, FirstMeasureAdd, MeasureAdd, Measurement
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Cell, Row, Table, as_made, cell, made_by, withdrawn

FIELDS = {
    "item": str,
    "photo": str,
    "sha256": str,
    "measurand": str,
    "feature": str,
    "method": str,
    "bar": str,
    "points": str,
    "view": str,
    "height_mm": str,
    "edge_px": str,
    "edge_mm": str,
    "tilt_u_deg": str,
    "figure": str,
    "budget": str,
    "warnings": str,
    "grade": str,
    "seed": int,
    "trials": int,
    "software": str,
    "supersedes": str,
    "reason": str,
}
LATER_FIELDS = {"edge": str, "basis": str, "comparisons": str, "repeats": str, "further": str}
"""What the second version of the act brought; `further` are the photographs beyond the first."""


def fold(entries: Sequence[Entry]) -> Row | None:
    """A measurement; its figure never changes, a correction is a new one that supersedes it."""
    row = as_made(entries, FirstMeasureAdd, MeasureAdd)
    if row is None:
        return None
    blank: Row = dict.fromkeys({**FIELDS, **LATER_FIELDS})
    return {**blank, **row, **_photos(entries), "withdrawn": withdrawn(entries)}


def _photos(entries: Sequence[Entry]) -> Row:
    """The photographs of a measurement of the second version, the first by itself: by that one it is looked up."""
    made = made_by(entries, FirstMeasureAdd, MeasureAdd)
    if made is None or not isinstance(made.act, MeasureAdd):
        return {}
    first, *further = made.act.photos or (None,)
    return {"photo": first, "further": cell(tuple(further)) if further else None}


def words(row: Row) -> Iterable[Cell]:
    """What search finds a measurement by."""
    return (row["measurand"], row["feature"])


TABLE = Table(
    name="measurement",
    columns={**ORIGIN, **FIELDS, "withdrawn": str, **LATER_FIELDS},
    acts=ACTS,
    fold=fold,
    words=words,
    indexes=("item", "photo"),
    making=2,
)
RECORDS: Final = Reader.of(Measurement)

MADE_ON: Final = (
    "SELECT id FROM measurement WHERE photo = {photo} UNION ALL SELECT seen.id FROM measurement AS seen,"
    " json_each(seen.further) AS one WHERE seen.further IS NOT NULL AND one.value = {photo}"
)
"""Ids of the measurements on a photograph, alone or among others."""


def all_measurements(database: Database) -> list[Measurement]:
    """Every measurement, superseded and withdrawn ones too."""
    return RECORDS.all(database, "SELECT * FROM measurement ORDER BY item, wall, id")


def on_item(database: Database, item: str) -> list[Measurement]:
    """Every measurement of the item with this id, superseded and withdrawn ones too, oldest first."""
    return RECORDS.all(database, "SELECT * FROM measurement WHERE item = ? ORDER BY wall, id", [item])


def standing_on(database: Database, photo: str) -> list[Measurement]:
    """Measurements on the photo with this id that are neither withdrawn nor superseded, oldest first."""
    superseded = "SELECT supersedes FROM measurement WHERE supersedes IS NOT NULL AND withdrawn IS NULL"
    where = f"id IN ({MADE_ON.format(photo='?1')}) AND withdrawn IS NULL AND id NOT IN ({superseded})"
    return RECORDS.all(database, f"SELECT * FROM measurement WHERE {where} ORDER BY wall, id", [photo])
