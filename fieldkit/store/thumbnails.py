"""`thumbs.db`: small pictures, disposable. Made again whenever they are missing; nothing rests on them."""

from pathlib import Path

from sqlite_utils import Database

from fieldkit.store import driver


def open_thumbnails(path: Path, *, key: bytes | None = None) -> Database:
    """Open or create the file of thumbnails."""
    database = driver.connect(path, key=key, write=True)
    database.execute("PRAGMA synchronous=OFF")  # a lost picture is made again
    database.execute(
        "CREATE TABLE IF NOT EXISTS thumbnail (sha256 TEXT NOT NULL, edge INTEGER NOT NULL, jpeg BLOB,"
        " problem TEXT, PRIMARY KEY (sha256, edge)) STRICT"
    )
    return database


def keep(database: Database, made: list[tuple[str, int, bytes | None, str | None]]) -> None:
    """Store pictures: SHA-256 of the original, longest edge, JPEG bytes or None with the reason."""
    with driver.transaction(database):
        for row in made:
            database.execute("INSERT OR REPLACE INTO thumbnail VALUES (?, ?, ?, ?)", row)


def lacking(database: Database, wanted: list[str], edge: int) -> list[str]:
    """Which of the originals `wanted` have neither a picture of `edge` nor a reason for none."""
    have = {row[0] for row in database.execute("SELECT sha256 FROM thumbnail WHERE edge = ?", [edge]).fetchall()}
    return [sha256 for sha256 in wanted if sha256 not in have]


def picture(database: Database, sha256: str, edge: int) -> bytes | None:
    """The JPEG of an original at `edge`, if it was made."""
    row = database.execute("SELECT jpeg FROM thumbnail WHERE sha256 = ? AND edge = ?", [sha256, edge]).fetchone()
    return None if row is None else row[0]
