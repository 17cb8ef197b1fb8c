"""Photo records."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.custody.entry import Entry
from fieldkit.model.clock import Camera
from fieldkit.model.photo import ACTS, FirstPhotoAdd, Photo, PhotoAdd, PhotoDamage
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Cell, Row, Table, as_made, cell

FIELDS = {
    "original": str,
    "number": str,
    "format": str,
    "width": int,
    "height": int,
    "capture": str,
    "capture_problem": str,
}


def fold(entries: Sequence[Entry]) -> Row | None:
    """A photo record, with the damage that decoding found, if any."""
    row = as_made(entries, FirstPhotoAdd, PhotoAdd)
    if row is None:
        return None
    found = [entry.act.problem for entry in entries if isinstance(entry.act, PhotoDamage)]
    return {"account": None, **row, "damage": cell(found[-1]) if found else None}


def words(row: Row) -> Iterable[Cell]:
    """What search finds a photo by."""
    return (row["number"], row["capture"])


TABLE = Table(
    name="photo",
    columns={**ORIGIN, **FIELDS, "damage": str, "account": str},
    acts=ACTS,
    fold=fold,
    words=words,
    indexes=("original", "number"),
    making=2,
)

RECORDS: Final = Reader.of(Photo)

IN_ORDER = "substr(number, 1, 3), length(number), number, photo.id"
"""Laptop by laptop, `P-A9999` before `P-A10000`."""

JOINED = (
    "SELECT photo.*, original.sha256, original.name, original.size, original.extension, original.acquisition,"
    " original.source, original.recovered"
    " FROM photo JOIN original ON original.id = photo.original"
)


def all_photos(database: Database) -> list[Photo]:
    """Every photo whose original is known, by number."""
    return RECORDS.all(database, f"{JOINED} ORDER BY {IN_ORDER}")


def by_number(database: Database, number: str) -> list[Photo]:
    """The photos that carry `number`."""
    return RECORDS.all(database, f"{JOINED} WHERE number = ? ORDER BY photo.id", [number])


def with_ids(database: Database, ids: Iterable[str]) -> list[Photo]:
    """The photos with these ids whose original is known, by number."""
    query = f"{JOINED} WHERE photo.id IN (SELECT value FROM json_each(?)) ORDER BY {IN_ORDER}"
    return RECORDS.all(database, query, [canonical(list(ids)).decode()])


def numbers(database: Database) -> dict[str, str]:
    """The number of the photo that hangs on each original, by the original's id."""
    return dict(database.execute("SELECT original, number FROM photo").fetchall())


def numbers_of(database: Database, originals: Iterable[str]) -> dict[str, str]:
    """As `numbers`, of the originals with these ids alone."""
    query = "SELECT original, number FROM photo WHERE original IN (SELECT value FROM json_each(?))"
    return dict(database.execute(query, [canonical(list(originals)).decode()]).fetchall())


def damaged(database: Database) -> list[Photo]:
    """Every photo of which no picture could be made, by number."""
    return RECORDS.all(database, f"{JOINED} WHERE photo.damage IS NOT NULL ORDER BY {IN_ORDER}")


def number_of(database: Database, original: str) -> str:
    """The number of the photo that hangs on the original with this id; empty if none does."""
    row = database.execute("SELECT number FROM photo WHERE original = ? LIMIT 1", [original]).fetchone()
    return "" if row is None else str(row[0])


def highest_number(database: Database, letter: str) -> int:
    """The highest photo number given by the laptop with `letter`; 0 before the first."""
    prefix = f"P-{letter}"
    rows = database.query(
        "SELECT max(CAST(substr(number, ?) AS INTEGER)) AS top FROM photo WHERE number GLOB ?",
        [len(prefix) + 1, f"{prefix}[0-9]*"],
    )
    return next(iter(rows))["top"] or 0


def cameras_of(database: Database, intake: str) -> list[tuple[Camera, int]]:
    """The cameras that photographs of an intake name, and how many name each; what one does not say is None."""
    rows = database.execute(
        "SELECT capture ->> '$.make', capture ->> '$.model', capture ->> '$.body_serial', count(*) FROM photo"
        " JOIN original ON original.id = photo.original WHERE original.intake = ?"
        " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3",
        [intake],
    )
    return [(Camera(make=make, model=model, serial=serial), count) for make, model, serial, count in rows]
