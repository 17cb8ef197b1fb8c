"""The catalogue: rows that follow from the log whatever the order of arrival, one digest over them."""

import hashlib
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest
from msgspec import json, structs

from fieldkit.canon import canonical
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.errors import Cancelled, Damaged
from fieldkit.progress import Step, silent
from fieldkit.store import catalogue, driver
from fieldkit.store.conflicts import Conflict, conflicts
from fieldkit.store.driver import Database
from fieldkit.store.tables import TABLES
from tests.acts import BY_NAME as EXAMPLES
from tests.adapters.store_files import adopt, filled, opened
from tests.entries import ITEM, OTHER_ITEM, Device, uuid


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with opened(tmp_path / "mission.db") as made:
        yield made


def of_everything() -> list[Entry]:
    """An entry of every act, each about a subject of its own."""
    device = Device()
    return [device.write(act, uuid(number, "33333333")) for number, act in enumerate(EXAMPLES.values())]


def three_people() -> list[list[Entry]]:
    """What three laptops wrote that sometimes heard of each other: corrections, a conflict, an undo, a fork."""
    anna, boris, twin = Device("a", "P-01"), Device("b", "P-02"), Device("a", "P-01")
    said = anna.add("A ring")
    twin.add("A ring")
    boris.hears(anna)
    boris.correct("A bent ring", said)
    anna.correct("A broken ring", said)
    twin.add("A plate", OTHER_ITEM)
    gone = boris.add("A wire", uuid(7, "33333333"))
    boris.undo(gone)
    return [anna.entries, boris.entries, twin.entries[1:]]


# -- rows and the log --


def test_rows_that_follow_from_the_log_do_not_differ(database: Database) -> None:
    adopt(database, *of_everything())
    assert catalogue.differences(database, silent) == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@pytest.mark.parametrize("kind", ["changed", "missing", "extra"])
def test_a_row_that_does_not_is_named(database: Database, table: catalogue.Table, kind: str) -> None:
    adopt(database, *of_everything())
    row, stored = catalogue.rows(database, table)[0], database[table.name]
    if kind == "changed":
        stored.update(row["id"], {list(table.columns)[-1]: 7})
    elif kind == "missing":
        stored.delete(row["id"])
    else:
        stored.insert({"id": row["id"] + "x"})
    name = row["id"] + ("x" if kind == "extra" else "")
    assert catalogue.differences(database, silent) == [(table.name, name, kind)]
    assert catalogue.differences(database, silent, {name}) == []


def test_comparing_changes_nothing_and_can_be_stopped(database: Database) -> None:
    adopt(database, *of_everything())

    def stop(_: Step) -> None:
        raise Cancelled

    before = catalogue.catalogue_digest(database)
    with pytest.raises(Cancelled), driver.snapshot(database):
        catalogue.differences(database, stop)
    assert catalogue.differences(database, silent) == []
    assert catalogue.catalogue_digest(database) == before


def test_a_line_that_does_not_read_stops_folding_unless_its_subject_is_in_doubt(database: Database) -> None:
    adopt(database, Device().add(), Device("b").add(subject=OTHER_ITEM))
    database.execute("INSERT INTO entry VALUES (9, 'i', 's', 0, 1, 'item.add/1', 'h', x'7b7d')")
    database.execute("INSERT INTO entry_subject VALUES (?, 9)", [ITEM])
    with pytest.raises(Damaged, match="entry s:0"):
        list(catalogue.folded(database))
    assert [subject for _, subject, _ in catalogue.folded(database, {ITEM})] == [OTHER_ITEM]


def test_rows_are_made_anew(database: Database) -> None:
    adopt(database, *of_everything())
    before, found = catalogue.catalogue_digest(database), catalogue.search(database, "ring")
    for table in TABLES:
        database[table.name].delete_where()
    database.execute("UPDATE searchable SET text = 'x'")
    steps: list[Step] = []
    count = catalogue.rebuild_rows(database, steps.append)
    assert count == sum(len(catalogue.rows(database, table)) for table in TABLES) > len(TABLES)
    assert (catalogue.catalogue_digest(database), catalogue.search(database, "ring")) == (before, found)


def test_folding_many_subjects_reports_on_the_way(database: Database) -> None:
    device = Device()
    adopt(database, *(device.add(subject=uuid(number, "33333333")) for number in range(501)))
    steps: list[Step] = []
    with driver.transaction(database):
        assert catalogue.rebuild_rows(database, steps.append) == 501
    assert [step.done for step in steps] == [500]


# -- order of arrival --


def test_every_order_of_arrival_gives_the_same_catalogue(tmp_path: Path) -> None:
    digests = {
        filled(tmp_path / f"{number}.db", [entry for entries in order for entry in entries])
        for number, order in enumerate(permutations(three_people()))
    }
    assert len(digests) == 1


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_row_is_taken_back_when_its_making_becomes_contested(database: Database, table: catalogue.Table) -> None:
    mine, theirs = Device(), Device()
    for device in (mine, theirs):
        device.open()
    mine.write(EXAMPLES[table.acts[0].NAME])
    theirs.add(subject=OTHER_ITEM)
    adopt(database, *mine.entries)
    assert ITEM in {row["id"] for row in catalogue.rows(database, table)}
    adopt(database, theirs.entries[1])
    assert {row["id"] for row in catalogue.rows(database, table)} <= {Device().stream}


def test_a_subject_of_two_kinds_is_found_as_both(database: Database) -> None:
    device = Device()
    adopt(
        database,
        device.add("A ring"),
        device.write(EXAMPLES["note.add/1"]),
        device.write(EXAMPLES["tag.withdraw/1"]),
    )
    assert [row.kind for row in catalogue.search(database, "ring")] == ["item"]
    assert [row.kind for row in catalogue.search(database, "north")] == ["note"]


def test_conflicts_are_listed(database: Database) -> None:
    adopt(database, *(entry for entries in three_people()[:2] for entry in entries))
    assert conflicts(database) == [Conflict("item", ITEM, "field")]


# -- the digest --


def test_the_digest_covers_every_evidence_row_and_can_be_computed_by_anyone(database: Database) -> None:
    adopt(database, *of_everything())
    total = hashlib.sha256()
    for table in sorted(table.name for table in TABLES if table.evidence):
        for row in database[table].rows_where(order_by="id"):
            total.update(json.encode({"table": table, **row}, order="sorted") + b"\n")
    assert catalogue.catalogue_digest(database) == total.hexdigest()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_it_covers_what_was_found_and_not_who_received_it(database: Database, table: catalogue.Table) -> None:
    adopt(database, *of_everything())
    before = catalogue.catalogue_digest(database)
    for row in catalogue.rows(database, table):
        database[table.name].update(row["id"], {"wall": "2027"})
    no_evidence = {"received", "stream", "actor", "invitation", "clock_anomaly", "backup"}
    assert (catalogue.catalogue_digest(database) == before) is (table.name in no_evidence)


def test_an_empty_catalogue_has_a_digest(database: Database) -> None:
    assert catalogue.catalogue_digest(database) == hashlib.sha256().hexdigest()


def test_acts_of_a_newer_version_leave_no_row(database: Database) -> None:
    entry = Device().add()
    newer = canonical(structs.replace(entry.envelope, act="item.weigh/1"))
    adopt(database, read_entry(newer, None))
    assert catalogue.catalogue_digest(database) == hashlib.sha256().hexdigest()
