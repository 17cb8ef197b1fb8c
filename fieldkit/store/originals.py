"""Originals as catalogued, and which of them lie in this folder."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.custody.entry import Entry
from fieldkit.model.original import ACTS, Original, OriginalAdd
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Cell, Row, Table, as_made
from fieldkit.when import Utc

FIELDS = {
    "sha256": str,
    "size": int,
    "name": str,
    "folder": str,
    "modified": str,
    "kind": str,
    "mime": str,
    "extension": str,
    "document": str,
    "acquisition": str,
    "source": str,
    "intake": str,
    "recovered": int,
    "problem": str,
}


def fold(entries: Sequence[Entry]) -> Row | None:
    """An original; nothing about it ever changes."""
    return as_made(entries, OriginalAdd)


def words(row: Row) -> Iterable[Cell]:
    """What search finds an original by: its names, what it is said to be and where it came from."""
    return (row["name"], row["folder"], row["document"], row["source"], row["sha256"])


TABLE = Table(
    name="original",
    columns={**ORIGIN, **FIELDS},
    acts=ACTS,
    fold=fold,
    words=words,
    indexes=("sha256",),
)
RECORDS: Final = Reader.of(Original)


def all_originals(database: Database) -> list[Original]:
    """Every original, in the order in which entries were made."""
    return RECORDS.all(database, "SELECT * FROM original ORDER BY wall, id")


LACKING: Final = "sha256 NOT IN (SELECT sha256 FROM holding)"


def by_content(database: Database, sha256: str) -> Original | None:
    """The first original with this content, if there is one."""
    return RECORDS.first(database, "SELECT * FROM original WHERE sha256 = ? ORDER BY id LIMIT 1", [sha256])


def of_intake(database: Database, intake: str) -> list[Original]:
    """The originals that an intake brought, in the order in which entries were made."""
    return RECORDS.all(database, "SELECT * FROM original WHERE intake = ? ORDER BY wall, id", [intake])


def contents(database: Database) -> set[str]:
    """SHA-256 of every catalogued original."""
    return set(content_by_id(database).values())


def content_by_id(database: Database) -> dict[str, str]:
    """SHA-256 of every catalogued original by its id, whatever else somebody changed in its row."""
    return dict(database.execute("SELECT id, sha256 FROM original").fetchall())


def hold(database: Database, sha256: str, size: int) -> None:
    """Note that the bytes lie in this folder. Not folded: another copy of the mission holds others."""
    database.execute("INSERT OR IGNORE INTO holding (sha256, size) VALUES (?, ?)", [sha256, size])


def hold_only(database: Database, sizes: Mapping[str, int]) -> None:
    """Note that the bytes of these originals, by SHA-256, and of no others lie in this folder."""
    database.execute("DELETE FROM holding")
    for sha256, size in sizes.items():
        hold(database, sha256, size)


def held(database: Database) -> dict[str, int]:
    """SHA-256 and size of every original whose bytes were put into this folder."""
    return {
        row["sha256"]: row["size"] for row in database.query("SELECT sha256, size FROM holding ORDER BY sha256")
    }


def held_elsewhere(database: Database) -> list[Original]:
    """Originals that the log knows and whose bytes never came to this folder."""
    return RECORDS.all(database, f"SELECT * FROM original WHERE {LACKING} ORDER BY wall, id")


def count_elsewhere(database: Database) -> int:
    """How many there are of these."""
    return int(database.execute(f"SELECT count(*) FROM original WHERE {LACKING}").fetchone()[0])


def met(database: Database, files: Iterable[tuple[str, int, Utc]]) -> set[tuple[str, int, Utc]]:
    """Which of `files`, given as name, size and time of change, some original bore when it came.

    That says what to expect of a file, not what is in it.
    """
    asked = set(files)
    found = database.execute(
        "SELECT name ->> '$.text', size, modified FROM original"
        " WHERE (size, modified) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))",
        [canonical(sorted({(size, modified) for _, size, modified in asked})).decode()],
    )
    return asked & set(found.fetchall())
