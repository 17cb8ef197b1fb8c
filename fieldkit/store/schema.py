"""The tables of `mission.db`, and how an older file becomes a newer one.

Migrations only append; a shipped one is never edited. Each runs in one transaction after a backup beside
the file, and raises `user_version` by one.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sqlite_utils import Database

from fieldkit.errors import Damaged, NewerFile
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.store import backups, calibrations, clocks, found, history, intakes, measurements, vaults
from fieldkit.store.driver import APPEND_ONLY, backup, begin_writing, in_memory, transaction
from fieldkit.store.table import Table
from fieldkit.store.tables import TABLES

FOREIGN = QT_TRANSLATE_NOOP("store", "it is a database of another program")

APPLICATION_ID = 0x464B4954  # "FKIT"

BEHIND_SEARCH = "search_"
"""How the names of the tables begin in which FTS5 keeps the index `search`."""

Migration = Callable[[Database], None]


def first(database: Database) -> None:
    """Version 1: the log, what is derived from it, and the folded tables."""
    _create_log(database)
    _create_local(database)
    create_folded(database, [_at_first(table) for table in TABLES if table.name not in LATER])
    _create_search(database)


def second(database: Database) -> None:
    """Version 2: indexes by which a long log is browsed: its order, who acted, on which day."""
    database.execute("DROP INDEX entry_tick")
    for name, by in (("order", "tick, stream, seq"), ("who", history.WHO), ("day", history.DAY)):
        database.execute(f"CREATE INDEX entry_{name} ON entry ({by})")


def third(database: Database) -> None:
    """Version 3: the orders in which photographs are listed, what lists are counted by, and what is half typed."""
    orders = {
        "photo_by_number": f"photo ({found.BY_NUMBER})",
        "photo_by_time": f"photo ({found.BY_TIME})",
        "photo_by_wall": "photo (wall)",
        "photo_damaged": "photo (id) WHERE damage IS NOT NULL",
        "photo_link_standing": "photo_link (photo, item) WHERE withdrawn IS NULL",
    }
    for name, order in orders.items():
        database.execute(f"CREATE INDEX {name} ON {order}")
    database.execute(
        "CREATE TABLE draft (screen TEXT NOT NULL, subject TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL,"
        " saved TEXT NOT NULL, PRIMARY KEY (screen, subject, field)) STRICT, WITHOUT ROWID"
    )


def fourth(database: Database) -> None:
    """Version 4: comparisons of cameras with a true clock, and jumps of laptops' clocks."""
    create_folded(database, [clocks.SYNCS, clocks.ANOMALIES])


def fifth(database: Database) -> None:
    """Version 5: verified backups, the second copy of this folder, and what was said of all files of an intake."""
    create_folded(database, [backups.TABLE, intakes.STATIONERY])
    database.execute(backups.COPIED)


def sixth(database: Database) -> None:
    """Version 6: how each photograph was read."""
    database.execute("ALTER TABLE photo ADD COLUMN account TEXT")


def seventh(database: Database) -> None:
    """Version 7: the vaults that locked this folder."""
    database.execute(vaults.TABLE)


def eighth(database: Database) -> None:
    """Version 8: measurements by every method, on several photographs, and calibrations of cameras."""
    for column in measurements.LATER_FIELDS:
        database.execute(f"ALTER TABLE measurement ADD COLUMN {column} TEXT")
    database.execute("CREATE INDEX measurement_further ON measurement (further) WHERE further IS NOT NULL")
    create_folded(database, [calibrations.TABLE])


LATER = frozenset({"clock_sync", "clock_anomaly", "backup", "stationery", "calibration"})
"""Folded tables that came after the first version, each by a migration of its own."""

LATER_COLUMNS: Mapping[str, frozenset[str]] = {
    "photo": frozenset({"account"}),
    "measurement": frozenset(measurements.LATER_FIELDS),
}
"""Columns that came later, the same way; they stand last."""

MIGRATIONS: tuple[Migration, ...] = (first, second, third, fourth, fifth, sixth, seventh, eighth)


def prepare(database: Database, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Make the file at `path` ready for writing and bring it to the newest version.

    Raises `NewerFile` for a file of a later version and `Damaged` for one that is no mission catalogue; neither
    is changed. What stands before a migration is kept beside it as `mission.db.before-2`, `.before-2.1`, ...
    """
    version = check_version(database, path, len(migrations))
    begin_writing(database)
    if 0 < version < len(migrations):
        backup(database, _free(path.with_name(f"{path.name}.before-{version + 1}")))
    for number, migrate in enumerate(migrations[version:], version + 1):
        with transaction(database):
            migrate(database)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {number}")


def check_version(database: Database, path: Path, known: int = len(MIGRATIONS)) -> int:
    """The version of an open file; 0 for an empty one. Raises `NewerFile` or `Damaged`."""
    application = _pragma(database, "application_id")
    version = version_of(database)
    filled = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0
    if application not in {0, APPLICATION_ID} or (application == 0 and filled):
        raise Damaged(str(path), FOREIGN)
    if version > known:
        raise NewerFile(str(path), version, known)
    return version


def create_folded(database: Database, tables: Sequence[Table], prefix: str = "") -> None:
    """Create the folded `tables`, in the schema `prefix` (for example `temp.`)."""
    names = {str: "TEXT", int: "INTEGER"}
    for table in tables:
        columns = ", ".join(f'"{name}" {names[kind]}' for name, kind in table.columns.items())
        database.execute(f'CREATE TABLE {prefix}"{table.name}" (id TEXT PRIMARY KEY, {columns}) STRICT')
        for column in table.indexes if not prefix else ():
            database.execute(f'CREATE INDEX "{table.name}_{column}" ON "{table.name}" ("{column}")')


def _at_first(table: Table) -> Table:
    """A folded table as the first version had it."""
    later = LATER_COLUMNS.get(table.name, frozenset())
    return replace(table, columns={name: kind for name, kind in table.columns.items() if name not in later})


def empty_search(database: Database) -> None:
    """Make the search index anew and empty: one that is damaged can no longer be emptied row by row."""
    for table in ("search", "searchable"):
        database.execute(f"DROP TABLE {table}")
    _create_search(database)


def parts(database: Database) -> dict[str, tuple[str, str]]:
    """Tables, views, indexes and triggers by name: the kind of each, and how it was made.

    How the tables behind the search index are made is SQLite's own affair, and may change with its version.
    """
    rows = database.execute("SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: (kind, "" if name.startswith(BEHIND_SEARCH) else sql) for name, kind, sql in rows}


def wanted_parts(version: int) -> dict[str, tuple[str, str]]:
    """The parts of a catalogue of this version."""
    with in_memory() as database:
        for migrate in MIGRATIONS[:version]:
            migrate(database)
        return parts(database)


def version_of(database: Database) -> int:
    """The version that an open file says it has."""
    return _pragma(database, "user_version")


def _create_log(database: Database) -> None:
    database.execute(
        "CREATE TABLE entry (n INTEGER PRIMARY KEY, id TEXT NOT NULL, stream TEXT NOT NULL, seq INTEGER NOT NULL,"
        " tick INTEGER NOT NULL, act TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, line BLOB NOT NULL,"
        " UNIQUE (stream, seq, hash)) STRICT"
    )
    database.execute("CREATE INDEX entry_tick ON entry (tick)")
    database.execute("CREATE INDEX entry_id ON entry (id)")
    database.execute("CREATE INDEX entry_act ON entry (act)")
    database.execute("CREATE TABLE body (n INTEGER PRIMARY KEY REFERENCES entry, line BLOB NOT NULL) STRICT")
    database.execute(
        "CREATE TABLE checkpoint (stream TEXT NOT NULL, size INTEGER NOT NULL, note TEXT NOT NULL,"
        " PRIMARY KEY (stream, size)) STRICT"
    )
    for table in sorted(APPEND_ONLY):
        for verb in ("UPDATE", "DELETE"):
            database.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )


def _create_local(database: Database) -> None:
    """What is derived from the log for speed, and what only this folder knows."""
    database.execute(
        "CREATE TABLE entry_subject (subject TEXT NOT NULL, n INTEGER NOT NULL REFERENCES entry,"
        " PRIMARY KEY (subject, n)) STRICT, WITHOUT ROWID"
    )
    database.execute(
        "CREATE TABLE tree (stream TEXT PRIMARY KEY, size INTEGER NOT NULL, peaks BLOB NOT NULL) STRICT"
    )
    database.execute("CREATE TABLE forked (stream TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT")
    database.execute("CREATE TABLE holding (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL) STRICT")


def _create_search(database: Database) -> None:
    database.execute(
        "CREATE TABLE searchable (n INTEGER PRIMARY KEY, subject TEXT NOT NULL, kind TEXT NOT NULL,"
        " text TEXT NOT NULL, UNIQUE (subject, kind)) STRICT"
    )
    # trigram, because unicode61 finds no part of a Hangul or Chinese word
    database.execute(
        "CREATE VIRTUAL TABLE search USING fts5 (text, content='searchable', content_rowid='n', tokenize='trigram')"
    )
    insert = "INSERT INTO search (rowid, text) VALUES (new.n, new.text);"
    delete = "INSERT INTO search (search, rowid, text) VALUES ('delete', old.n, old.text);"
    database.execute(f"CREATE TRIGGER searchable_ai AFTER INSERT ON searchable BEGIN {insert} END")
    database.execute(f"CREATE TRIGGER searchable_ad AFTER DELETE ON searchable BEGIN {delete} END")
    database.execute(f"CREATE TRIGGER searchable_au AFTER UPDATE ON searchable BEGIN {delete} {insert} END")


def _free(wanted: Path) -> Path:
    """`wanted`, or the first of its numbered names that nothing bears: an earlier attempt may have left one."""
    path, number = wanted, 0
    while path.exists():
        number += 1
        path = wanted.with_name(f"{wanted.name}.{number}")
    return path


def _pragma(database: Database, name: str) -> int:
    return int(database.execute(f"PRAGMA {name}").fetchone()[0])
