"""Backups that were verified, and which originals lie in a second copy of this folder."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.backup import ACTS, Backup, CopyVerified
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Row, Table, as_made

FIELDS = {"copy": str, "medium": str, "originals": int, "entries": int, "digest": str}


def fold(entries: Sequence[Entry]) -> Row | None:
    """A verified backup, as its entry says."""
    return as_made(entries, CopyVerified)


TABLE = Table(name="backup", columns={**ORIGIN, **FIELDS}, acts=ACTS, fold=fold, evidence=False)
RECORDS: Final = Reader.of(Backup)

COPIED = (
    "CREATE TABLE copied (copy TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (copy, sha256))"
    " STRICT, WITHOUT ROWID"
)
"""Not folded: what this folder knows of its second copy. `copy` is the mark that the copy bears."""

WAITING = "FROM holding WHERE sha256 NOT IN (SELECT sha256 FROM copied WHERE copy = ?)"


def last(database: Database) -> Backup | None:
    """The backup that was verified last, on whichever medium."""
    return RECORDS.first(database, "SELECT * FROM backup ORDER BY wall DESC, id DESC LIMIT 1")


def digests(database: Database) -> set[str]:
    """Digests of the catalogues of all backups that were verified."""
    return {row[0] for row in database.execute("SELECT digest FROM backup").fetchall()}


def waiting(database: Database, copy: str) -> list[str]:
    """SHA-256 of the originals that lie here and are not known to lie in that copy, in the order they came."""
    return [row[0] for row in database.execute(f"SELECT sha256 {WAITING} ORDER BY rowid", [copy]).fetchall()]


def count_waiting(database: Database, copy: str) -> int:
    """How many there are of these."""
    return int(database.execute(f"SELECT count(*) {WAITING}", [copy]).fetchone()[0])


def in_copy(database: Database, copy: str, sha256: str) -> bool:
    """Whether the original is known to lie in that copy."""
    known = database.execute("SELECT 1 FROM copied WHERE copy = ? AND sha256 = ?", [copy, sha256])
    return known.fetchone() is not None


def note(database: Database, copy: str, made: Iterable[str]) -> None:
    """Note that originals were read back in that copy. Inside a transaction."""
    database.conn.executemany("INSERT OR IGNORE INTO copied VALUES (?, ?)", [(copy, one) for one in made])
