"""Opening SQLite: the one module that names the driver and its exception classes.

sqlcipher3 serves plain and encrypted files alike. sqlite-utils looks up two names of the standard library's
driver at call time; they are replaced here, before anything else uses it, so that it catches the errors of
the driver in use. Otherwise a failed `INSERT ... RETURNING` leaves its savepoint open and every later write
stays uncommitted, silently (`tests/adapters/test_driver.py` watches).
"""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlite_utils.db
from sqlcipher3 import dbapi2 as driver
from sqlite_utils import Database

from fieldkit.errors import AlreadyThere, Cancelled, CannotAccess, CannotRead, CannotWrite, Damaged, MissionLocked
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.platform import create_private, reading, sync_file, sync_folder, write_protected, writing
from fieldkit.progress import Report, Step
from fieldkit.store.spelling import searchable

setattr(sqlite_utils.db, "sqlite3", driver)  # noqa: B010  not exported, hence unknown to the type checker
setattr(sqlite_utils.db, "OperationalError", driver.OperationalError)  # noqa: B010  likewise

__all__ = [
    "Database",
    "backup",
    "begin_writing",
    "close",
    "connect",
    "convert",
    "in_memory",
    "interruptible",
    "reads_back",
    "snapshot",
    "transaction",
    "translated",
    "understood",
]

APPEND_ONLY = frozenset({"entry", "body", "checkpoint"})
DENIED, ALLOWED = 1, 0
DROP_TABLE, DROP_TRIGGER, ALTER_TABLE = 11, 16, 26  # action codes of sqlite3_set_authorizer

READING_PRAGMAS = ("trusted_schema=OFF", "cell_size_check=ON", "cache_size=-65536")
PRAGMAS = (
    *READING_PRAGMAS,
    "synchronous=FULL",
    "foreign_keys=ON",
    "recursive_triggers=ON",  # otherwise INSERT OR REPLACE walks past the triggers of the log
)

DriverError = driver.Error
AppendOnly = driver.IntegrityError
NotAuthorized = driver.DatabaseError

LOOK_UP = 2_000_000
"""Steps of SQLite between two looks whether somebody wants a query stopped: a few hundredths of a second."""

PLAIN_FILE = b"SQLite format 3\0"
"""How a file that is not encrypted begins (sqlite.org/fileformat.html, 1.3)."""

NOT_ENCRYPTING = "this build of the database driver does not encrypt"
CAUSES: Mapping[str, str] = {"SQLITE_FULL": "ENOSPC", "SQLITE_IOERR": "EIO", "SQLITE_READONLY": "EROFS"}
"""The driver's errors of writing, by the system's error numbers that call for the same."""
UNREAD = ("unsupported file format", "Could not decode to UTF-8", "invalid fts5 file format")
"""How the driver begins to tell of damage that it calls by no name."""
NO_TEXT = QT_TRANSLATE_NOOP("mission", "what should be text in it is none")
SOMEBODY = QT_TRANSLATE_NOOP("errors", "another program")


class _Able(Database):
    """A file in which nothing is tried out: sqlite-utils asks both by making a table and dropping it again.

    Whoever is killed between the two, or whose disk fails there, keeps a table that nobody knows.
    """

    @property
    def supports_strict(self) -> bool:
        """SQLite does since 3.37."""
        return True

    @property
    def supports_on_conflict(self) -> bool:
        """SQLite does since 3.24."""
        return True


def connect(path: Path, *, key: bytes | None = None, write: bool) -> Database:
    """Open the file at `path`; with `write` it is created where missing, and else not changed yet.

    `key` is the raw 32-byte key of an encrypted file. Raises `CannotRead`, `CannotWrite` or `Damaged`; a wrong
    key cannot be told from damage here.
    """
    with translated(path), _readable(path), ExitStack() as undo:
        uri = f"file:{quote(str(path))}?{'mode=rw' if write else _way_to_read(path)}"
        if write and not path.exists():
            create_private(path).close()  # SQLite gives its journals the mode of the file
        connection = driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=10)
        undo.callback(connection.close)
        connection.execute("PRAGMA cipher_log_level=NONE")
        if key is not None:
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
                raise RuntimeError(NOT_ENCRYPTING)
        connection.set_authorizer(_authorize)
        connection.create_function("as_searched", 1, searchable, deterministic=True)
        database = _Able(connection, execute_plugins=False)
        for pragma in PRAGMAS if write else READING_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        undo.pop_all()
    return database


@contextmanager
def in_memory() -> Iterator[Database]:
    """A database of its own that leaves nothing behind."""
    connection = driver.connect(":memory:", isolation_level=None)
    try:
        yield Database(connection, execute_plugins=False)
    finally:
        connection.close()


def begin_writing(database: Database) -> None:
    """Turn to a write-ahead log. That changes the file, so it comes after the look that says whose file it is."""
    database.execute("PRAGMA journal_mode=WAL")


@contextmanager
def transaction(database: Database) -> Iterator[None]:
    """One writing transaction, taken at once so that two writers queue instead of failing midway."""
    database.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.conn.execute("COMMIT")
    except BaseException:
        _roll_back(database)
        raise


@contextmanager
def snapshot(database: Database) -> Iterator[None]:
    """One consistent view for several reads."""
    database.conn.execute("BEGIN")
    try:
        yield
    finally:
        _roll_back(database)


@contextmanager
def interruptible(database: Database, report: Report, step: Step) -> Iterator[None]:
    """Queries in here announce `step` again and again, and end with `Cancelled` where `report` raises it."""
    report(step)
    stopping: list[Cancelled] = []

    def look() -> int:
        try:
            report(step)
        except Cancelled as cancelled:
            stopping.append(cancelled)
        return len(stopping)

    database.conn.set_progress_handler(look, LOOK_UP)
    try:
        yield
    except driver.OperationalError:
        if stopping:
            raise stopping[0] from None
        raise
    finally:
        database.conn.set_progress_handler(None, 0)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn the driver's errors about the file at `path` into ours; a mistake in SQL stays a defect."""
    try:
        yield
    except driver.DatabaseError as error:
        found = understood(error, path)
        if found is error:
            raise
        raise found from error


def understood(error: Exception, path: Path) -> Exception:
    """What an error of the driver about the file at `path` says in our words; any other error as it is."""
    found = _translation(error, path) if isinstance(error, driver.DatabaseError) else None
    if found is None:
        return error
    found.__cause__ = error
    return found


def backup(database: Database, target: Path) -> None:
    """Write a complete copy of the open file to `target`, durable when it returns.

    Raises `AlreadyThere`, `CannotWrite`, and `Damaged` where the open file does not read.
    """
    if target.exists():
        raise AlreadyThere(str(target))
    create_private(target).close()  # SQLite would let others read a file that it makes
    try:
        with translated(target):
            database.conn.execute("VACUUM INTO ?", [str(target)])
    except CannotRead as error:
        raise CannotWrite(str(target), error.why) from error
    except Damaged as error:
        raise Damaged(database.execute("PRAGMA database_list").fetchone()[2], error.why) from error
    with writing(target), target.open("rb+") as file:
        sync_file(file.fileno())
    sync_folder(target.parent)


def convert(source: Path, key: bytes | None, target: Path, new_key: bytes | None) -> None:
    """Write all that the file `source`, opened by `key`, holds into the new file `target` under `new_key`.

    It is one moment of a file that may be written meanwhile. Raises `AlreadyThere`, `CannotRead`, `CannotWrite`,
    `Damaged`.
    """
    if target.exists():
        raise AlreadyThere(str(target))
    written = connect(target, key=new_key, write=True)
    with ExitStack() as closing, translated(target):
        closing.callback(close, written)
        where = f"file:{quote(str(source))}?{_way_to_read(source)}"
        with translated(source):
            written.execute("ATTACH DATABASE ? AS source KEY ?", [where, f"x'{key.hex()}'" if key else ""])
        written.execute("SELECT sqlcipher_export('main', 'source')").fetchone()
        for name in ("application_id", "user_version"):  # the export leaves these out
            written.execute(f"PRAGMA {name} = {written.execute(f'PRAGMA source.{name}').fetchone()[0]}")
    with writing(target), target.open("rb+") as file:
        sync_file(file.fileno())


def reads_back(database: Database) -> bool:
    """Whether every page of the file hangs together as it should and, in an encrypted one, is as it was written."""
    if database.execute("PRAGMA cipher_integrity_check").fetchall():  # tells nothing of a plain file
        return False
    return [tuple(row) for row in database.execute("PRAGMA quick_check").fetchall()] == [("ok",)]


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """The driver cannot even say what is wrong with tables whose description is damaged."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise Damaged(str(path), NO_TEXT) from error


def close(database: Database) -> None:
    """Close; the last writer leaves no write-ahead log behind."""
    database.close()


def _way_to_read(path: Path) -> str:
    """On a medium that is write-protected nothing changes, and SQLite cannot make the index of a log that it asks
    for otherwise; where a log was left behind, only what it holds as well is the whole."""
    logged = path.with_name(f"{path.name}-wal")
    with reading(path):
        still = path.exists() and write_protected(path) and not (logged.exists() and logged.stat().st_size)
    return "mode=ro&immutable=1" if still else "mode=ro"


def _authorize(action: int, first: Any, second: Any, *_: Any) -> int:
    if action in {DROP_TABLE, DROP_TRIGGER, ALTER_TABLE} and APPEND_ONLY & {first, second}:
        return DENIED
    return ALLOWED


def _roll_back(database: Database) -> None:
    if database.conn.in_transaction:  # a full disk or a failing one ends it before we can
        database.conn.execute("ROLLBACK")


def _translation(error: Exception, path: Path) -> CannotAccess | None:
    """What an error of the driver says in our words; None for a mistake in SQL, which stays a defect."""
    name, text = getattr(error, "sqlite_errorname", ""), str(error)
    is_corrupt = name.startswith("SQLITE_CORRUPT") or name == "SQLITE_NOTADB"
    if is_corrupt or text.startswith(UNREAD):
        return Damaged(str(path), text)
    if name in CAUSES:
        return CannotWrite(str(path), text, CAUSES[name])
    if name == "SQLITE_CANTOPEN":
        return CannotRead(str(path), text)
    return MissionLocked(str(path.parent), SOMEBODY) if name == "SQLITE_BUSY" else None
