"""`thumbs.db`: small pictures, disposable. Made again whenever they are missing; nothing rests on them."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import MsgspecError, json
from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.errors import CannotRead, Damaged
from fieldkit.problem import Problem
from fieldkit.store import driver
from fieldkit.store.table import cell

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS thumbnail (sha256 TEXT NOT NULL, edge INTEGER NOT NULL, jpeg BLOB,"
    " problem TEXT, PRIMARY KEY (sha256, edge)) STRICT"
)

MADE = "SELECT 1 FROM sqlite_master WHERE name = 'thumbnail'"
KEPT = (
    "SELECT sha256, jpeg, problem FROM thumbnail AS kept WHERE sha256 IN (SELECT value FROM json_each(?))"
    " AND edge = (SELECT edge FROM thumbnail WHERE sha256 = kept.sha256 ORDER BY edge < ?, abs(edge - ?) LIMIT 1)"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the file of a mission lies, and what opens it."""

    path: Path
    key: bytes | None = field(default=None, repr=False)


@contextmanager
def opened(place: Place, *, checked: bool = True) -> Iterator[Database]:
    """The file of thumbnails, open; made where it is missing, and made anew where it is damaged.

    Unless it is `checked`, which reads all of it, damage deep inside is left for another time.
    """
    path = place.path
    try:
        database = _open(place, checked=checked)
    except Damaged:
        for tail in ("", "-wal", "-shm"):
            path.with_name(path.name + tail).unlink(missing_ok=True)
        database = _open(place, checked=checked)
    try:
        with driver.translated(path):
            yield database
    finally:
        driver.close(database)


def keep(database: Database, made: Sequence[tuple[str, int, bytes | None, Problem | None]]) -> None:
    """Store pictures: SHA-256 of the original, longest edge, JPEG bytes or None with the problem."""
    with driver.transaction(database):
        for *row, problem in made:
            database.execute("INSERT OR REPLACE INTO thumbnail VALUES (?, ?, ?, ?)", [*row, cell(problem)])


def lacking(database: Database, wanted: list[str], edge: int) -> list[str]:
    """Which of the originals `wanted` have neither a picture of `edge` nor a problem with it."""
    have = {row[0] for row in database.execute("SELECT sha256 FROM thumbnail WHERE edge = ?", [edge]).fetchall()}
    return [sha256 for sha256 in wanted if sha256 not in have]


def picture(database: Database, sha256: str, edge: int) -> bytes | None:
    """The JPEG of an original at `edge`, if it was made."""
    row = database.execute("SELECT jpeg FROM thumbnail WHERE sha256 = ? AND edge = ?", [sha256, edge]).fetchone()
    return None if row is None else row[0]


def kept(place: Place, wanted: Sequence[str], edge: int) -> dict[str, bytes | Problem]:
    """Of each of `wanted` the JPEG whose longest edge is `edge` or comes closest to it, or why there is none.

    What was never made is left out; a file that is missing, damaged or only just being made holds nothing.
    """
    path = place.path
    if not path.exists():
        return {}
    try:
        database = driver.connect(path, key=place.key, write=False)
        with closing(database.conn), driver.translated(path):
            made = database.execute(MADE).fetchone()  # whoever makes the file just now has not come to the table
            rows = database.execute(KEPT, [canonical(list(wanted)).decode(), edge, edge]).fetchall() if made else []
    except (Damaged, CannotRead):
        return {}
    found = {sha256: jpeg if jpeg is not None else _problem(problem) for sha256, jpeg, problem in rows}
    return {sha256: one for sha256, one in found.items() if one is not None}


def _problem(cell: str | None) -> Problem | None:
    try:
        return json.decode(cell or "", type=Problem)
    except MsgspecError:
        return None


def _open(place: Place, *, checked: bool) -> Database:
    path, database = place.path, driver.connect(place.path, key=place.key, write=True)
    with ExitStack() as undo:
        undo.callback(driver.close, database)
        with driver.translated(path):
            driver.begin_writing(database)
            database.execute("PRAGMA synchronous=OFF")  # a lost picture is made again
            database.execute(SCHEMA)
            verdict = database.execute("PRAGMA quick_check(1)").fetchone()[0] if checked else "ok"
        if verdict != "ok":
            raise Damaged(str(path), verdict)
        undo.pop_all()
    return database
