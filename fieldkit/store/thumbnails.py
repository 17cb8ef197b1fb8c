"""`thumbs.db`: small pictures, disposable. Made again whenever they are missing; nothing rests on them."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlite_utils import Database

from fieldkit.errors import Damaged
from fieldkit.problem import Problem
from fieldkit.store import driver
from fieldkit.store.table import cell

SCHEMA = (
    "CREATE TABLE IF NOT EXISTS thumbnail (sha256 TEXT NOT NULL, edge INTEGER NOT NULL, jpeg BLOB,"
    " problem TEXT, PRIMARY KEY (sha256, edge)) STRICT"
)


@contextmanager
def opened(path: Path) -> Iterator[Database]:
    """The file of thumbnails, open; made where it is missing, and made anew where it is damaged."""
    try:
        database = _open(path)
    except Damaged:
        for tail in ("", "-wal", "-shm"):
            path.with_name(path.name + tail).unlink(missing_ok=True)
        database = _open(path)
    try:
        with driver.translated(path):
            yield database
    finally:
        driver.close(database)


def keep(database: Database, made: list[tuple[str, int, bytes | None, Problem | None]]) -> None:
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


def _open(path: Path) -> Database:
    database = driver.connect(path, write=True)
    with ExitStack() as undo:
        undo.callback(driver.close, database)
        with driver.translated(path):
            driver.begin_writing(database)
            database.execute("PRAGMA synchronous=OFF")  # a lost picture is made again
            database.execute(SCHEMA)
            verdict = database.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise Damaged(str(path), verdict)
        undo.pop_all()
    return database
