"""The database driver: what sqlite-utils may count on, what the log may count on, and which errors come out."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from io import FileIO
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldkit.errors import AlreadyThere, Cancelled, CannotRead, CannotWrite, Damaged, MissionLocked
from fieldkit.platform import create_private
from fieldkit.progress import Step, silent
from fieldkit.store import driver
from fieldkit.store.driver import AppendOnly, Database, NotAuthorized
from fieldkit.store.schema import prepare

KEY = bytes(range(32))
PAGE = 4096


@pytest.fixture(autouse=True)
def _as_shipped(pragmas_as_shipped: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "PRAGMAS", pragmas_as_shipped)


@pytest.fixture(params=[None, KEY], ids=["plain", "keyed"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    found: bytes | None = request.param
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some %?#'folder" / "mission.db"


@pytest.fixture
def database(path: Path, key: bytes | None) -> Iterator[Database]:
    path.parent.mkdir()
    opened = driver.connect(path, key=key, write=True)
    driver.begin_writing(opened)
    yield opened
    driver.close(opened)


@pytest.fixture
def log(path: Path, database: Database) -> Database:
    """A catalogue whose log holds an entry, its body and a checkpoint."""
    prepare(database, path)
    with driver.transaction(database):
        database.execute("INSERT INTO entry VALUES (1, 'i', 's', 0, 1, 'a', 'h', x'00')")
        database.execute("INSERT INTO body VALUES (1, x'00')")
        database.execute("INSERT INTO checkpoint VALUES ('s', 1, 'note')")
    return database


def committed(path: Path, key: bytes | None, query: str) -> list[tuple[object, ...]]:
    """What somebody else sees."""
    other = driver.connect(path, key=key, write=False)
    try:
        return [tuple(row) for row in other.execute(query).fetchall()]
    finally:
        driver.close(other)


# -- sqlite-utils, which was written for the driver of the standard library --


def test_a_row_that_is_returned_is_committed(database: Database, path: Path, key: bytes | None) -> None:
    database["t"].create({"id": int}, pk="id")
    assert list(database.query("INSERT INTO t VALUES (1) RETURNING id")) == [{"id": 1}]
    assert committed(path, key, "SELECT id FROM t") == [(1,)]


def test_a_failed_insert_leaves_no_savepoint_behind(database: Database, path: Path, key: bytes | None) -> None:
    database["t"].insert({"id": 1}, pk="id")
    with pytest.raises(dbapi2.IntegrityError):
        list(database.query("INSERT INTO t VALUES (1) RETURNING id"))
    assert not database.conn.in_transaction
    database["t"].insert({"id": 2})
    assert committed(path, key, "SELECT id FROM t ORDER BY id") == [(1,), (2,)]


def test_columns_are_added_on_the_way(database: Database) -> None:
    table = database["t"]
    table.insert({"id": 1}, pk="id")
    table.insert({"id": 2, "a": "x"}, alter=True)
    table.upsert({"id": 1, "b": "y"}, pk="id", alter=True)
    table.update(1, {"c": "z"}, alter=True)
    assert set(table.columns_dict) == {"id", "a", "b", "c"}


def test_an_insert_of_too_many_values_is_split(database: Database) -> None:
    columns = {f"c{number}": int for number in range(400)}
    database["wide"].create(columns)
    rows = [{"c0": 0}, *(dict.fromkeys(columns, 1) for _ in range(900))]
    database["wide"].insert_all(rows, batch_size=1000)
    assert database["wide"].count == 901


def test_an_index_finds_a_name_that_is_free(database: Database) -> None:
    table = database["t"].create({"a": int})
    for _ in range(3):
        table.create_index(["a"], find_unique_name=True)
    assert sorted(index.name for index in table.indexes) == ["idx_t_a", "idx_t_a_2", "idx_t_a_3"]


def test_what_is_not_there_can_be_dropped(database: Database) -> None:
    database.table("none").drop(ignore=True)
    database.create_view("v", "SELECT 1")
    view = database.view("v")
    view.drop()
    view.drop(ignore=True)


def test_counts_that_nobody_keeps_are_none(database: Database) -> None:
    assert database.cached_counts() == {}


def test_what_the_database_can_do_is_known_and_not_tried_out_in_the_file(database: Database) -> None:
    before = database.execute("PRAGMA schema_version").fetchone()
    assert database.supports_strict
    assert database.supports_on_conflict
    database.table("t").create({"id": int}, pk="id", strict=True)
    database.table("t").upsert({"id": 1}, pk="id")
    assert database.execute("PRAGMA schema_version").fetchone() == (before[0] + 1,)


def test_a_function_can_be_registered_as_deterministic(database: Database) -> None:
    database.register_function(lambda text: text[::-1], deterministic=True, name="turned")
    assert database.execute("SELECT turned('abc')").fetchone() == ("cba",)


def test_a_transform_that_breaks_a_reference_raises_the_error_of_this_driver(database: Database) -> None:
    database["a"].insert({"id": 1}, pk="id")
    database["b"].create({"id": int, "a": int}, pk="id", foreign_keys=[("a", "a", "id")])
    database.execute("PRAGMA foreign_keys=OFF")
    database["b"].insert({"id": 1, "a": 2})
    database.execute("PRAGMA foreign_keys=ON")
    with pytest.raises(dbapi2.IntegrityError):
        database["b"].transform(rename={"id": "n"})


def test_the_two_names_that_sqlite_utils_looks_up_are_those_of_this_driver() -> None:
    import sqlite_utils.db

    assert sqlite_utils.db.sqlite3 is dbapi2
    assert sqlite_utils.db.OperationalError is dbapi2.OperationalError is not sqlite3.OperationalError


# -- the log --


@pytest.mark.parametrize("table", sorted(driver.APPEND_ONLY))
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {} SET rowid = rowid",
        "DELETE FROM {}",
        "INSERT OR REPLACE INTO {0} SELECT * FROM {0}",
        "REPLACE INTO {0} SELECT * FROM {0}",
        "UPDATE OR IGNORE {} SET rowid = rowid",
    ],
)
def test_the_log_can_only_grow(log: Database, table: str, statement: str) -> None:
    statement = statement.replace("rowid", "size") if table == "checkpoint" else statement
    with pytest.raises(AppendOnly, match=f"{table} is append-only"):
        log.execute(statement.format(table))
    assert log[table].count == 1


def test_sqlite_utils_cannot_replace_an_entry_either(log: Database) -> None:
    row = next(log["entry"].rows)
    for change in ({"replace": True}, {"upsert": True}):
        with pytest.raises(AppendOnly):
            log["entry"].insert_all([{**row, "act": "b"}], pk="n", **change)
    assert next(log["entry"].rows) == row


@pytest.mark.parametrize("table", sorted(driver.APPEND_ONLY))
@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE {}",
        "DROP TRIGGER {}_no_update",
        "DROP TRIGGER {}_no_delete",
        "ALTER TABLE {} RENAME TO other",
        "ALTER TABLE {} ADD COLUMN extra TEXT",
    ],
)
def test_the_log_cannot_be_taken_apart(log: Database, table: str, statement: str) -> None:
    with pytest.raises(NotAuthorized, match="not authorized"):
        log.execute(statement.format(table))


def test_sqlite_utils_cannot_transform_the_log(log: Database) -> None:
    with pytest.raises(NotAuthorized):
        log["body"].transform(rename={"line": "lines"})
    assert {t.name for t in log["body"].triggers} == {"body_no_update", "body_no_delete"}


def test_other_tables_can_be_taken_apart(log: Database) -> None:
    log["other"].create({"a": int})
    log["other"].add_column("b", int)
    log["other"].drop()
    assert "other" not in log.table_names()


# -- transactions --


def test_a_transaction_that_is_broken_off_leaves_nothing(database: Database) -> None:
    database["t"].create({"id": int})

    def broken_off() -> None:
        with driver.transaction(database):
            database["t"].insert({"id": 1})
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert (database["t"].count, database.conn.in_transaction) == (0, False)


def test_an_error_within_stays_itself_where_the_database_has_rolled_back_already(database: Database) -> None:
    database["t"].insert({"id": 1}, pk="id")
    with pytest.raises(dbapi2.IntegrityError), driver.transaction(database):
        database.execute("INSERT OR ROLLBACK INTO t VALUES (1)")
    assert not database.conn.in_transaction


def test_a_commit_that_fails_rolls_back(database: Database) -> None:
    database["a"].create({"id": int}, pk="id")
    database.execute("CREATE TABLE b (a INTEGER REFERENCES a DEFERRABLE INITIALLY DEFERRED)")
    with pytest.raises(dbapi2.IntegrityError), driver.transaction(database):
        database.execute("INSERT INTO b VALUES (1)")
    with driver.transaction(database):
        database.execute("INSERT INTO a VALUES (1)")
    assert (database["a"].count, database["b"].count) == (1, 0)


def test_a_snapshot_does_not_see_what_is_written_meanwhile(
    database: Database, path: Path, key: bytes | None
) -> None:
    database["t"].create({"id": int})
    reader = driver.connect(path, key=key, write=False)
    with driver.snapshot(reader):
        assert reader["t"].count == 0
        database["t"].insert({"id": 1})
        assert reader["t"].count == 0
    assert reader["t"].count == 1
    driver.close(reader)


def test_a_reader_beside_the_writer_sees_the_last_commit_and_cannot_write(
    database: Database, path: Path, key: bytes | None
) -> None:
    database["t"].insert({"id": 1})
    reader = driver.connect(path, key=key, write=False)
    with driver.transaction(database):
        database["t"].insert({"id": 2})
        assert reader["t"].count == 1
    assert reader["t"].count == 2
    with pytest.raises(CannotWrite), driver.translated(path):
        reader.execute("DELETE FROM t")
    driver.close(reader)


def test_on_a_write_protected_medium_it_is_read_without_a_file_beside_it(
    database: Database, path: Path, key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    database["t"].insert({"id": 1})
    monkeypatch.setattr(driver, "write_protected", lambda _: True)  # no test machine has one
    with closing(driver.connect(path, key=key, write=False).conn) as connection:  # there is a log to be read
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (1,)
    driver.close(database)
    with closing(driver.connect(path, key=key, write=False).conn) as connection:
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (1,)
        assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_the_last_to_close_leaves_one_file(database: Database, path: Path) -> None:
    database["t"].insert({"id": 1})
    assert path.with_name("mission.db-wal").exists()
    driver.close(database)
    assert [file.name for file in path.parent.iterdir()] == ["mission.db"]


def test_what_makes_a_commit_durable_is_switched_on(database: Database) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "trusted_schema": 0,
    }
    assert {name: database.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


# -- errors --


def test_a_wrong_key_reads_like_damage_and_closes_the_file(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path.parent.mkdir()
    first = driver.connect(path, key=KEY, write=True)
    first["t"].insert({"id": 1})
    driver.close(first)
    for key in (bytes(32), None):
        with pytest.raises(Damaged, match="file is not a database"):
            driver.connect(path, key=key, write=False)
    assert capfd.readouterr() == ("", "")


def test_an_encrypted_file_shows_nothing(path: Path) -> None:
    path.parent.mkdir()
    opened = driver.connect(path, key=KEY, write=True)
    opened["t"].insert({"text": "A ring of steel"})
    driver.close(opened)
    assert b"SQLite" not in path.read_bytes()
    assert b"steel" not in path.read_bytes()


def test_a_driver_that_does_not_encrypt_is_not_taken_for_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    monkeypatch.setattr(driver, "driver", sqlite3)  # what a wheel without SQLCipher would be: a key is ignored
    with pytest.raises(RuntimeError, match="does not encrypt"):
        driver.connect(path, key=KEY, write=True)


def test_a_file_that_is_damaged_inside_is_named(database: Database, path: Path, key: bytes | None) -> None:
    database["t"].insert_all([{"text": "x" * 500} for _ in range(500)])
    driver.close(database)
    data = bytearray(path.read_bytes())
    data[20 * PAGE : 20 * PAGE + 16] = bytes(range(100, 116))
    path.write_bytes(data)
    damaged = driver.connect(path, key=key, write=False)
    with pytest.raises(Damaged) as caught, driver.translated(path):
        damaged.execute("SELECT sum(length(text)) FROM t").fetchall()
    assert caught.value.name == str(path)
    with pytest.raises(Damaged) as caught:
        driver.backup(damaged, path.with_name("copy.db"))
    assert caught.value.name == str(path)
    driver.close(damaged)


def test_text_that_is_none_is_damage(database: Database, path: Path) -> None:
    with pytest.raises(Damaged, match="Could not decode"), driver.translated(path):
        database.execute("SELECT CAST(x'ff' AS TEXT)").fetchone()


def test_tables_whose_description_is_no_text_are_damage(tmp_path: Path) -> None:
    path = tmp_path / "plain.db"
    made = driver.connect(path, write=True)
    made["named"].create({"id": int})
    driver.close(made)
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE", b"CREATE TABLX").replace(b"named", b"n\xffmed"))
    with pytest.raises(Damaged, match="what should be text in it is none"):
        driver.connect(path, write=False)


@pytest.mark.parametrize(("write", "error"), [(True, CannotWrite), (False, CannotRead)])
def test_a_file_that_cannot_be_opened_is_named(
    tmp_path: Path, write: bool, error: type[CannotRead | CannotWrite]
) -> None:
    with pytest.raises(error) as caught:
        driver.connect(tmp_path / "none" / "mission.db", write=write)
    assert caught.value.name.endswith("mission.db")


def test_a_full_disk_is_said_so(database: Database, path: Path) -> None:
    database["t"].insert({"text": "x"})
    database.execute(f"PRAGMA max_page_count = {database.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(CannotWrite, match="full"), driver.translated(path), driver.transaction(database):
        database["t"].insert({"text": "x" * 100_000})
    assert not database.conn.in_transaction
    assert database["t"].count == 1


def test_a_lock_held_by_another_program_is_said_so(database: Database, path: Path, key: bytes | None) -> None:
    other = driver.connect(path, key=key, write=True)
    other.execute("PRAGMA busy_timeout = 1")
    with (
        driver.transaction(database),
        pytest.raises(MissionLocked),
        driver.translated(path),
        driver.transaction(other),
    ):
        raise AssertionError("nobody may come here")
    driver.close(other)


@pytest.mark.parametrize("statement", ["SELECT * FROM none", "INSERT INTO t VALUES (1, 2)"])
def test_a_mistake_in_sql_stays_a_defect(database: Database, path: Path, statement: str) -> None:
    database["t"].create({"id": int})
    with pytest.raises(dbapi2.OperationalError), driver.translated(path):
        database.execute(statement)


def test_a_broken_rule_stays_a_defect(log: Database, path: Path) -> None:
    with pytest.raises(AppendOnly), driver.translated(path):
        log.execute("DELETE FROM entry")
    with pytest.raises(NotAuthorized), driver.translated(path):
        log.execute("DROP TABLE entry")


# -- backup --


def test_a_backup_is_the_whole_of_one_moment(database: Database, path: Path, key: bytes | None) -> None:
    database["t"].insert({"id": 1})
    copy = path.with_name("copy.db")
    driver.backup(database, copy)
    database["t"].insert({"id": 2})
    assert committed(copy, key, "SELECT id FROM t") == [(1,)]
    opened = driver.connect(copy, key=key, write=False)
    assert driver.reads_back(opened)
    driver.close(opened)


def test_a_backup_writes_over_nothing(database: Database, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_bytes(b"mine")
    with pytest.raises(AlreadyThere):
        driver.backup(database, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_bytes() == b"mine"


def test_a_backup_that_has_no_place_is_said_so(database: Database, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught:
        driver.backup(database, tmp_path / "none" / "copy.db")
    assert caught.value.name.endswith("copy.db")


def test_a_backup_whose_medium_goes_as_it_begins_is_said_so(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()

    def pulled(path: Path) -> FileIO:
        made = create_private(path)
        path.unlink()
        medium.rmdir()
        return made

    monkeypatch.setattr(driver, "create_private", pulled)
    with pytest.raises(CannotWrite) as caught:
        driver.backup(database, medium / "copy.db")
    assert caught.value.name == str(medium / "copy.db")


def test_a_copy_under_another_key_holds_the_same(database: Database, path: Path, key: bytes | None) -> None:
    database["t"].insert({"id": 1})
    database.execute("PRAGMA user_version = 7")
    copy, other = path.with_name("copy.db"), None if key else KEY
    driver.convert(path, key, copy, other)
    assert committed(copy, other, "SELECT id FROM t") == [(1,)]
    assert committed(copy, other, "PRAGMA user_version") == [(7,)]
    with pytest.raises(AlreadyThere):
        driver.convert(path, key, copy, other)


def test_a_changed_byte_of_an_encrypted_file_does_not_read_back(path: Path) -> None:
    path.parent.mkdir()
    opened = driver.connect(path, key=KEY, write=True)
    opened["t"].insert_all({"text": "x" * 900} for _ in range(40))
    driver.close(opened)
    whole = path.read_bytes()
    path.write_bytes(whole[:-2000] + bytes([whole[-2000] ^ 1]) + whole[-1999:])
    reader = driver.connect(path, key=KEY, write=False)
    assert not driver.reads_back(reader)
    driver.close(reader)


def test_a_file_that_breaks_its_own_rules_does_not_read_back(path: Path) -> None:
    path.parent.mkdir()
    opened = driver.connect(path, write=True)
    opened["t"].insert({"a": None, "b": 1})
    opened.execute("PRAGMA writable_schema=ON")
    opened.execute("UPDATE sqlite_master SET sql = 'CREATE TABLE t (a TEXT NOT NULL, b INTEGER)'")
    driver.close(opened)
    reader = driver.connect(path, write=False)
    assert not driver.reads_back(reader)
    driver.close(reader)


def test_threads_may_share_a_connection_one_at_a_time(database: Database) -> None:
    database["t"].create({"id": int})
    turn = threading.Lock()

    def work(number: int) -> None:
        for step in range(20):
            with turn, driver.transaction(database):
                database["t"].insert({"id": number * 100 + step})

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert database["t"].count == 80


ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def test_a_query_that_nobody_waits_for_any_more_ends(database: Database) -> None:
    seen: list[Step] = []

    def report(step: Step) -> None:
        seen.append(step)
        if len(seen) == 3:
            raise Cancelled

    step = Step("looking", 0, 0)
    with pytest.raises(Cancelled), driver.interruptible(database, report, step):
        database.execute(ENDLESS).fetchone()
    assert seen == [step] * 3
    assert database.execute("SELECT 1").fetchone() == (1,)


def test_a_mistake_in_a_query_that_can_be_stopped_stays_a_defect(database: Database) -> None:
    with pytest.raises(dbapi2.OperationalError), driver.interruptible(database, silent, Step("looking", 0, 0)):
        database.execute("SELECT 1 FROM nowhere")
