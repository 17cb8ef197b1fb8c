"""The database engine itself: its versions, and whether it encrypts."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldkit.store.driver import PLAIN_FILE, Database, close, connect, in_memory

WORD = "round trip"


def versions() -> dict[str, str]:
    """Of SQLite, and of SQLCipher within it."""
    with in_memory() as database:
        (sqlite,) = database.execute("SELECT sqlite_version()").fetchone()
        cipher = database.execute("PRAGMA cipher_version").fetchone()
    return {"SQLite": str(sqlite), "SQLCipher": str(cipher[0]) if cipher else ""}


def encrypts(file: Path) -> bool:
    """Whether what is written into the new `file` under a key reads back under it, and not without.

    Raises as `driver.connect` does.
    """
    key = secrets.token_bytes(32)
    with _opened(file, key) as database:
        database.execute("CREATE TABLE kept (word TEXT)")
        database.execute("INSERT INTO kept VALUES (?)", [WORD])
    with _opened(file, key) as database:
        (word,) = database.execute("SELECT word FROM kept").fetchone()
    held = file.read_bytes()
    return word == WORD and not held.startswith(PLAIN_FILE) and WORD.encode() not in held


@contextmanager
def _opened(file: Path, key: bytes) -> Iterator[Database]:
    database = connect(file, key=key, write=True)
    try:
        yield database
    finally:
        close(database)
