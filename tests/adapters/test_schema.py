"""The file of the catalogue: whose it is, which version it has, and how an older one becomes a newer one."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldkit.errors import Damaged, NewerFile
from fieldkit.store import driver
from fieldkit.store.driver import Database
from fieldkit.store.schema import APPLICATION_ID, MIGRATIONS, check_version, parts, prepare
from fieldkit.store.tables import TABLES

Open = Callable[[], Database]

NEWEST = len(MIGRATIONS)
KEPT = f"mission.db.before-{NEWEST + 1}"
"""The copy of a file of the newest version that a later one leaves."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mission.db"


@pytest.fixture
def open_file(path: Path) -> Iterator[Open]:
    with ExitStack() as closing:

        def opened() -> Database:
            database = driver.connect(path, write=True)
            closing.callback(driver.close, database)
            return database

        yield opened


def regional(database: Database) -> None:
    """A made-up next version: one more column, filled."""
    database.execute("ALTER TABLE matter ADD COLUMN region TEXT")
    database.execute("UPDATE matter SET region = 'unknown'")


def listed(database: Database) -> None:
    """A made-up version after that."""
    database.execute("CREATE TABLE region (name TEXT) STRICT")


def failing(database: Database) -> None:
    """A made-up version that fails halfway."""
    regional(database)
    database.execute("INSERT INTO nowhere VALUES (1)")


def pragma(path: Path, name: str) -> object:
    with sqlite3.connect(path) as connection:
        value = connection.execute(f"PRAGMA {name}").fetchone()[0]
    connection.close()
    return value


def old_file(path: Path) -> bytes:
    """A file of the newest version with a row in it, closed."""
    database = driver.connect(path, write=True)
    prepare(database, path)
    database.execute("INSERT INTO matter (id, code) VALUES ('m', 'XX-2024-AA-001')")
    driver.close(database)
    return path.read_bytes()


def rows(database: Database) -> list[dict[str, object]]:
    return list(database.query("SELECT * FROM matter"))


def test_a_new_file_says_whose_it_is_and_which_version(path: Path, open_file: Open) -> None:
    database = open_file()
    assert check_version(database, path) == 0
    prepare(database, path)
    assert check_version(database, path) == NEWEST
    driver.close(database)
    assert (pragma(path, "application_id"), pragma(path, "user_version")) == (APPLICATION_ID, NEWEST)
    assert APPLICATION_ID.to_bytes(4, "big") == b"FKIT"


def test_it_holds_every_table_and_its_indexes(path: Path, open_file: Open) -> None:
    database = open_file()
    prepare(database, path)
    local = {"entry", "body", "checkpoint", "entry_subject", "tree", "forked", "holding", "searchable"}
    assert set(database.table_names()) >= {table.name for table in TABLES} | local
    for table in TABLES:
        assert list(database[table.name].columns_dict.items()) == [("id", str), *table.columns.items()]
        assert {tuple(index.columns) for index in database[table.name].indexes} >= {(i,) for i in table.indexes}
        assert database[table.name].strict


def test_preparing_it_again_changes_nothing(path: Path, open_file: Open) -> None:
    old_file(path)
    database = open_file()
    before = database.schema, rows(database)
    prepare(database, path)
    driver.close(database)
    assert (open_file().schema, rows(open_file())) == before
    assert not list(path.parent.glob("*before*"))


def test_a_newer_file_is_refused_and_left_alone(path: Path, open_file: Open) -> None:
    old_file(path)
    database = open_file()
    prepare(database, path, (*MIGRATIONS, listed))
    driver.close(database)
    before = path.read_bytes()
    with pytest.raises(NewerFile) as caught:
        prepare(open_file(), path)
    assert (caught.value.name, caught.value.found, caught.value.known) == (str(path), NEWEST + 1, NEWEST)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statement", ["CREATE TABLE t (a)", "PRAGMA application_id = 7"], ids=["unmarked", "marked"]
)
def test_the_database_of_another_program_is_refused_and_left_alone(
    path: Path, open_file: Open, statement: str
) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Damaged, match="another program"):
        prepare(open_file(), path)
    assert path.read_bytes() == before


def test_an_older_file_is_brought_up_with_a_copy_beside_it(path: Path, open_file: Open) -> None:
    old_file(path)
    database = open_file()
    prepare(database, path, (*MIGRATIONS, regional, listed))
    assert check_version(database, path, NEWEST + 2) == NEWEST + 2
    assert [row["region"] for row in rows(database)] == ["unknown"]
    copy = driver.connect(path.with_name(KEPT), write=False)
    assert check_version(copy, path) == NEWEST
    assert [row["code"] for row in rows(copy)] == ["XX-2024-AA-001"]
    assert "region" not in copy["matter"].columns_dict
    driver.close(copy)


def test_a_new_file_needs_no_copy(path: Path, open_file: Open) -> None:
    prepare(open_file(), path, (*MIGRATIONS, regional))
    assert not path.with_name(KEPT).exists()


def test_a_migration_that_fails_leaves_the_old_file_usable(path: Path, open_file: Open) -> None:
    old_file(path)
    with pytest.raises(dbapi2.OperationalError):
        prepare(open_file(), path, (*MIGRATIONS, failing))
    database = open_file()
    assert check_version(database, path) == NEWEST
    prepare(database, path)
    assert [row["code"] for row in rows(database)] == ["XX-2024-AA-001"]
    assert "region" not in database["matter"].columns_dict


def test_what_was_done_before_the_migration_that_fails_stays_done(path: Path, open_file: Open) -> None:
    old_file(path)
    with pytest.raises(dbapi2.OperationalError):
        prepare(open_file(), path, (*MIGRATIONS, listed, failing))
    assert check_version(open_file(), path, NEWEST + 1) == NEWEST + 1


def test_another_attempt_keeps_the_copies_of_both(path: Path, open_file: Open) -> None:
    old_file(path)
    for migration in (failing, failing):
        with pytest.raises(dbapi2.OperationalError):
            prepare(open_file(), path, (*MIGRATIONS, migration))
    prepare(open_file(), path, (*MIGRATIONS, regional))
    copies = sorted(file.name for file in path.parent.glob("mission.db.before*"))
    assert copies == [KEPT, f"{KEPT}.1", f"{KEPT}.2"]


def test_every_version_there_was_becomes_the_newest(path: Path, open_file: Open, tmp_path: Path) -> None:
    fresh = driver.connect(tmp_path / "fresh.db", write=True)
    prepare(fresh, tmp_path / "fresh.db")
    wanted = parts(fresh)
    driver.close(fresh)
    for version in range(1, NEWEST):
        path.unlink(missing_ok=True)
        database = open_file()
        prepare(database, path, MIGRATIONS[:version])
        prepare(database, path)
        assert parts(database) == wanted
        driver.close(database)
