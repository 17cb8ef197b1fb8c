"""What a check asks of the log's tables."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit.store import audit, checkpoints, driver, schema
from fieldkit.store.driver import Database
from tests.adapters.store_files import adopt, opened
from tests.entries import ITEM, OTHER_ITEM, Device


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def database(tmp_path: Path, device: Device) -> Iterator[Database]:
    with opened(tmp_path / "mission.db") as made:
        adopt(made, device.open(), device.add(), device.add(subject=OTHER_ITEM))
        yield made


def named(database: Database) -> list[tuple[str, int]]:
    return [tuple(row) for row in database.execute("SELECT subject, n FROM entry_subject").fetchall()]


def test_every_row_comes_with_its_columns(database: Database, device: Device) -> None:
    rows = list(audit.stored(database))
    assert [(row.n, row.seq, row.tick, row.hash) for row in rows] == [
        (number, entry.envelope.seq, entry.envelope.tick, entry.hash)
        for number, entry in enumerate(device.entries, 1)
    ]
    assert [(row.id, row.act, row.stream) for row in rows] == [
        (entry.envelope.id, entry.envelope.act, device.stream) for entry in device.entries
    ]
    assert [(row.line, row.body) for row in rows] == [(entry.line, entry.body) for entry in device.entries]


def test_a_row_has_a_place_and_subjects(database: Database, device: Device) -> None:
    assert (audit.place(database, 2), audit.place(database, 9)) == ((device.stream, 1), None)
    assert audit.subjects_of(database, [2, 3, 9]) == {ITEM, OTHER_ITEM}
    assert audit.subjects_of(database, []) == set()


def test_filing_as_it_should_be_is_not_named(database: Database) -> None:
    assert audit.misfiled(database, named(database)) == []
    assert audit.misfiled(database, [*named(database), *named(database)]) == []


def test_what_is_filed_otherwise_is_named(database: Database) -> None:
    wanted = [*named(database), (ITEM, 3)]
    database.execute("DELETE FROM entry_subject WHERE n = 2")
    database.execute("INSERT INTO entry_subject VALUES (?, 1)", [OTHER_ITEM])
    assert audit.misfiled(database, wanted) == [
        (ITEM, 2),
        (ITEM, 3),
        (OTHER_ITEM, 1),
    ]


def test_many_entries_are_compared_in_portions(database: Database) -> None:
    many = [(f"{number:08d}", number) for number in range(2 * audit.PORTION + 1)]
    assert len(audit.misfiled(database, [*named(database), *many])) == len(many)


def test_the_comparison_leaves_nothing_behind(database: Database) -> None:
    def broken() -> Iterator[tuple[str, int]]:
        yield ITEM, 1
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        audit.misfiled(database, broken())
    assert audit.misfiled(database, named(database)) == []


def test_forks_are_told_as_noted_and_as_they_are(database: Database, device: Device) -> None:
    other = Device()
    other.open()
    other.add("Said otherwise")
    adopt(database, other.entries[1])
    assert audit.true_forks(database) == audit.noted_forks(database) == {device.stream: 1}
    database.execute("DELETE FROM forked")
    assert (audit.true_forks(database), audit.noted_forks(database)) == ({device.stream: 1}, {})


def test_trees_and_high_ticks_are_listed(database: Database, device: Device) -> None:
    checkpoints.grow_tree(database, device.stream)
    kept = checkpoints.tree(database, device.stream)
    assert audit.trees(database) == {device.stream: (kept.size, kept.peaks())}
    assert audit.ticks_above(database, 1) == [(device.stream, 1, 2), (device.stream, 2, 3)]
    assert audit.ticks_above(database, 3) == []


def test_a_catalogue_as_it_is_made_has_no_strange_part(database: Database) -> None:
    assert audit.strange_parts(database) == []


def test_an_older_catalogue_that_is_only_read_has_none_either(tmp_path: Path) -> None:
    path = tmp_path / "older.db"
    older = driver.connect(path, write=True)
    schema.prepare(older, path, schema.MIGRATIONS[:1])
    assert audit.strange_parts(older) == []
    older.execute("DROP INDEX entry_tick")
    assert audit.strange_parts(older) == [audit.Part("entry_tick", "index", "missing")]
    driver.close(older)


def test_what_is_changed_missing_or_more_is_a_strange_part(database: Database) -> None:
    database.execute("CREATE VIEW more AS SELECT 1")
    database.execute("DROP INDEX entry_act")
    database.execute("ALTER TABLE note ADD COLUMN more TEXT")
    assert audit.strange_parts(database) == [
        audit.Part("entry_act", "index", "missing"),
        audit.Part("more", "view", "extra"),
        audit.Part("note", "table", "changed"),
    ]
    assert [part.is_read for part in audit.strange_parts(database)] == [False, True, True]


def test_how_sqlite_keeps_its_index_is_its_own_affair(database: Database) -> None:
    (row,) = database.execute(
        "SELECT count(*) FROM sqlite_master WHERE name LIKE 'search!_%' ESCAPE '!'"
    ).fetchall()
    behind = {name: made for name, made in schema.parts(database).items() if name.startswith("search_")}
    assert set(behind.values()) == {("table", "")}
    assert len(behind) == row[0]


def test_the_end_of_a_stream_that_no_checkpoint_covers_is_named(database: Database, device: Device) -> None:
    assert audit.unsigned(database) == [(device.stream, 0, 2)]
    checkpoints.keep(database, device.stream, 2, "note")
    assert audit.unsigned(database) == [(device.stream, 2, 2)]
    checkpoints.keep(database, device.stream, 3, "note")
    assert audit.unsigned(database) == []
