"""The log as it is browsed: in its order, by person, act, day and subject; lines that do not read among them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.store import checkpoints, driver, history, log, schema
from fieldkit.store.driver import Database
from fieldkit.store.history import Wanted
from tests.adapters.store_files import adopt, opened
from tests.entries import ITEM, OTHER_ITEM, Device


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def database(tmp_path: Path, device: Device) -> Iterator[Database]:
    """A laptop's log, and what another one wrote beside it: `b` sorts before the end of `a`, and came later."""
    other = Device("b", "P-02")
    with opened(tmp_path / "mission.db") as made:
        adopt(made, device.open(), device.add(), device.add(subject=OTHER_ITEM), device.correct("A plate"))
        adopt(made, other.open(), other.add("Another", OTHER_ITEM))
        yield made


def told(database: Database, **wanted: frozenset[str]) -> list[tuple[str, int]]:
    found = history.at(database, history.numbers(database, Wanted(**wanted)))
    return [(one.entry.envelope.actor, one.seq) for one in found if one and one.entry]


def edit(database: Database, statement: str) -> None:
    guards = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    database.conn.set_authorizer(None)
    for (name,) in guards:
        database.execute(f"DROP TRIGGER {name}")
    assert database.execute(statement).rowcount == 1


def test_the_last_of_the_order_comes_first_whenever_it_came(database: Database) -> None:
    entries = [one.entry for one in history.at(database, history.numbers(database, Wanted())) if one]
    assert entries == sorted(filter(None, entries), key=lambda entry: entry.order, reverse=True)
    assert len(entries) == 6


def test_entries_are_wanted_by_person_act_day_and_subject(database: Database) -> None:
    assert told(database, people=frozenset({"P-02"})) == [("P-02", 1), ("P-02", 0)]
    assert told(database, acts=frozenset({"item.correct/1"})) == [("P-01", 3)]
    assert told(database, days=frozenset({"2026-03-02"})) == told(database)
    assert told(database, days=frozenset({"2026-03-03"})) == []
    assert set(told(database, subjects=frozenset({OTHER_ITEM}))) == {("P-01", 2), ("P-02", 1)}


def test_many_entries_come_in_the_same_order_as_few(database: Database) -> None:
    wanted = Wanted(people=frozenset({"P-01", "P-02"}))
    assert history.numbers(database, wanted, few=0) == history.numbers(database, wanted)


def test_every_condition_must_be_met(database: Database) -> None:
    found = told(database, people=frozenset({"P-01"}), acts=frozenset({"item.add/1", "item.correct/1"}))
    assert found == [("P-01", 3), ("P-01", 2), ("P-01", 1)]
    assert told(database, people=frozenset({"P-01"}), subjects=frozenset()) == []


def test_people_acts_and_days_are_counted(database: Database) -> None:
    assert history.people(database) == {"P-01": 4, "P-02": 2}
    assert history.acts(database) == {"item.add/1": 3, "item.correct/1": 1, "stream.open/1": 2}
    assert history.days(database) == {"2026-03-02": 6}


def test_a_number_that_is_not_there_is_none(database: Database) -> None:
    assert history.at(database, [99]) == [None]
    assert history.number_at(database, Device().stream, 2) == 3
    assert history.number_at(database, Device().stream, 9) is None


def test_a_body_that_was_changed_does_not_read_and_stays_in_its_place(database: Database) -> None:
    edit(database, "UPDATE body SET line = CAST(line || ' ' AS BLOB) WHERE n = 2")
    (found,) = history.at(database, [2])
    assert found is not None
    assert (found.entry, found.seq) == (None, 1)
    assert "body" in found.why
    assert len(history.numbers(database, Wanted())) == 6


def test_a_line_that_names_another_person_does_not_fit_its_hash(database: Database) -> None:
    edit(database, "UPDATE entry SET line = CAST(replace(line, 'P-01', 'P-07') AS BLOB) WHERE n = 2")
    (found,) = history.at(database, [2])
    assert found is not None
    assert (found.entry, found.why) == (None, "line and hash do not fit")


def test_a_line_that_is_no_json_any_more_is_nobodys(database: Database) -> None:
    edit(database, "UPDATE entry SET line = CAST('{' AS BLOB) WHERE n = 2")
    assert history.people(database) == {"P-01": 3, "P-02": 2}
    assert len(history.numbers(database, Wanted())) == 6


def test_what_is_signed_is_told_by_stream(database: Database, device: Device) -> None:
    checkpoints.keep(database, device.stream, 2, "note")
    checkpoints.keep(database, device.stream, 3, "note")
    assert history.signed(database) == {device.stream: 3}


def test_subjects_about_which_something_was_taken_back_are_named(database: Database, device: Device) -> None:
    adopt(database, device.undo(device.entries[3]))
    assert history.taken_back(database, [ITEM, OTHER_ITEM]) == [ITEM]


def test_an_older_catalogue_is_browsed_as_well(tmp_path: Path, device: Device) -> None:
    path = tmp_path / "older.db"
    older = driver.connect(path, write=True)
    schema.prepare(older, path, schema.MIGRATIONS[:1])
    adopt(older, device.open(), device.add())
    assert told(older, people=frozenset({"P-01"})) == [("P-01", 1), ("P-01", 0)]
    driver.close(older)


def test_a_list_of_entries_is_read_out_of_indexes_alone(database: Database) -> None:
    one = frozenset({"one"})
    for query, _ in history._conditions(Wanted(people=one, acts=one, days=one)):
        plan = database.execute(f"EXPLAIN QUERY PLAN {query}", ["[]"]).fetchall()
        assert "COVERING INDEX" in plan[0][3]
    ordered = "EXPLAIN QUERY PLAN SELECT n FROM entry ORDER BY tick DESC, stream DESC, seq DESC, n DESC"
    assert [row[3] for row in database.execute(ordered).fetchall()] == [
        "SCAN entry USING COVERING INDEX entry_order"
    ]


@given(st.lists(st.sampled_from("ab"), max_size=12))
def test_two_laptops_are_listed_in_the_order_of_the_fold(turns: list[str]) -> None:
    devices = {name: Device(name) for name in "ab"}
    with driver.in_memory() as database:
        for migrate in schema.MIGRATIONS:
            migrate(database)
        entries = [devices[name].add(name) if devices[name].entries else devices[name].open() for name in turns]
        log.append(database, entries)
        found = [one.entry for one in history.at(database, history.numbers(database, Wanted())) if one]
    assert found == sorted(entries, key=lambda entry: entry.order, reverse=True)
