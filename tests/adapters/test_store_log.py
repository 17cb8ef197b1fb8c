"""The log in the database: grown, adopted into, read in the order in which it is folded."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import structs

from fieldkit.canon import canonical, digest
from fieldkit.custody.entry import START, Entry, read_entry
from fieldkit.custody.tree import CompactRange
from fieldkit.errors import Damaged
from fieldkit.model.acts import BY_NAME
from fieldkit.store import checkpoints, driver, items, log
from fieldkit.store.driver import AppendOnly, Database
from tests.acts import BY_NAME as EXAMPLES
from tests.adapters.store_files import adopt, opened
from tests.entries import ITEM, OTHER_ITEM, Device

KNOWN = tuple(BY_NAME)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with opened(tmp_path / "mission.db") as made:
        yield made


@pytest.fixture
def device() -> Device:
    return Device()


def of_newer_version(entry: Entry) -> Entry:
    body = b'{"act":{"brand":"new"},"salt":"00"}'
    return read_entry(canonical(structs.replace(entry.envelope, act="item.weigh/1", body=digest(body))), body)


def test_an_empty_log_has_nothing(database: Database, device: Device) -> None:
    assert (log.size(database), log.highest_tick(database), log.streams(database)) == (0, 0, [])
    assert log.head(database, device.stream) == log.Head(device.stream, -1, START)
    assert log.entry_by_id(database, "none") is None
    assert log.forks(database) == []


def test_what_was_appended_stands_byte_for_byte(database: Database, device: Device) -> None:
    entries = [device.open(), device.add("Кольцо"), device.correct("A ring", device.entries[1])]
    adopt(database, *entries)
    assert [(seq, line, body) for seq, line, body in log.stream_lines(database, device.stream)] == [
        (entry.envelope.seq, entry.line, entry.body) for entry in entries
    ]
    assert log.head(database, device.stream) == log.Head(device.stream, 2, entries[2].hash)
    assert log.hashes(database, device.stream) == list(enumerate(entry.hash for entry in entries))
    assert (log.size(database), log.highest_tick(database), log.streams(database)) == (3, 3, [device.stream])
    assert log.entry_by_id(database, entries[1].envelope.id) == entries[1]
    every = [entry.envelope.act for entry in entries]
    assert list(log.recent(database, [device.stream], every)) == entries[::-1]
    assert list(log.recent(database, [device.stream], ["item.add/1"])) == [entries[1]]
    assert list(log.recent(database, [], every)) == []
    assert [seq for seq, _, _ in log.stream_lines(database, device.stream, 1, 2)] == [1]


def test_a_withheld_body_stays_withheld(database: Database, device: Device) -> None:
    entry = read_entry(device.add().line, None)
    adopt(database, entry)
    assert log.of_subject(database, ITEM) == [entry]
    assert items.all_items(database) == []


def test_the_same_entry_is_held_once(database: Database, device: Device) -> None:
    entry = device.add()
    adopt(database, entry)
    assert log.holds(database, entry)
    assert not log.holds(database, device.add())
    with pytest.raises(AppendOnly):
        adopt(database, entry)
    assert log.size(database) == 1


def test_an_entry_may_name_a_subject_twice(database: Database, device: Device) -> None:
    entry = device.write(EXAMPLES["item.add/1"], ITEM, ITEM, OTHER_ITEM)
    adopt(database, entry)
    assert log.of_subject(database, ITEM) == log.of_subject(database, OTHER_ITEM) == [entry]


def test_entries_of_a_subject_come_in_fold_order_however_they_arrived(database: Database) -> None:
    anna, boris = Device("a"), Device("b")
    first = anna.add("First")
    boris.hears(anna)
    second = boris.correct("Second", first)
    anna.hears(boris)
    third = anna.correct("Third", second)
    adopt(database, second)
    adopt(database, first, third)
    assert log.of_subject(database, ITEM) == [first, second, third]
    assert [line for _, (_, _, line, _) in log.by_subject(database)] == [first.line, second.line, third.line]
    assert list(log.of_acts(database, ["item.correct/1", "item.add/1"])) == [first, second, third]
    assert list(log.of_acts(database, ["item.add/1"])) == [first]


def test_who_spoke_of_a_subject_since_is_told_by_arrival(database: Database, device: Device) -> None:
    first, other = device.add(), device.add(subject=OTHER_ITEM)
    adopt(database, first, other)
    assert not log.spoken_of_since(database, ITEM, first)
    adopt(database, Device("b").correct("Later, and sorting first"))
    assert log.spoken_of_since(database, ITEM, first)
    assert not log.spoken_of_since(database, OTHER_ITEM, other)


# -- acts of a newer version --


def test_an_unknown_act_is_kept_and_named_with_its_subject(database: Database, device: Device) -> None:
    known, newer = device.add(subject=OTHER_ITEM), of_newer_version(device.add())
    adopt(database, known, newer)
    assert log.of_subject(database, ITEM) == [newer]
    assert log.unknown_acts(database, KNOWN) == [(ITEM, "item.weigh/1")]
    assert log.acts_of(database, ITEM) == ["item.weigh/1"]
    assert log.acts_of(database, OTHER_ITEM) == ["item.add/1"]
    assert [row.id for row in items.all_items(database)] == [OTHER_ITEM]


# -- two histories --


def two_histories() -> tuple[list[Entry], list[Entry]]:
    """A stream that two copies of a folder went on with, each in its own way."""
    one, other = Device(), Device()
    one.add("Said by both")
    other.add("Said by both")
    one.add("Mine", OTHER_ITEM)
    other.correct("Theirs", other.entries[0])
    other.correct("Theirs again", other.entries[1])
    return one.entries, other.entries[1:]


@pytest.mark.parametrize("mine_first", [True, False])
def test_rows_are_folded_as_far_as_both_histories_agree(database: Database, mine_first: bool) -> None:
    mine, theirs = two_histories()
    for entries in (mine, theirs) if mine_first else ([mine[0], *theirs], mine[1:]):
        adopt(database, *entries)
    touched = log.contested_subjects(database, Device().stream, 1)
    assert touched == [ITEM, OTHER_ITEM]
    assert [(row.id, row.description) for row in items.all_items(database)] == [(ITEM, "Said by both")]
    assert [(fork.seq, set(fork.hashes)) for fork in log.forks(database)] == [(1, {mine[1].hash, theirs[0].hash})]


def test_the_head_is_that_of_the_longer_history_and_else_of_the_first_that_came(database: Database) -> None:
    mine, theirs = two_histories()
    adopt(database, *mine, theirs[0])
    assert log.head(database, Device().stream).hash == mine[1].hash
    assert log.hash_at(database, Device().stream, 1) == [mine[1].hash, theirs[0].hash]
    adopt(database, theirs[1])
    assert log.head(database, Device().stream).hash == theirs[1].hash


def test_one_history_is_no_fork(database: Database, device: Device) -> None:
    adopt(database, device.open(), device.add())
    assert log.note_fork(database, device.stream) is None


# -- what is kept for speed --


def test_everything_that_follows_from_the_lines_can_be_made_anew(database: Database, device: Device) -> None:
    entries = [device.open(), device.add()]
    adopt(database, *entries)
    checkpoints.keep_tree(database, device.stream, CompactRange([bytes(32)]))
    database.execute("INSERT INTO forked VALUES ('x', 1)")
    database.execute("DELETE FROM entry_subject")
    log.refile(database)
    assert log.of_subject(database, ITEM) == [entries[1]]
    assert (log.forks(database), checkpoints.tree(database, device.stream).size) == ([], 0)


def test_that_stops_at_a_line_that_does_not_read(database: Database, device: Device) -> None:
    adopt(database, device.open())
    database.execute("INSERT INTO entry VALUES (9, 'i', 's', 0, 1, 'item.add/1', 'h', x'7b7d')")
    with pytest.raises(Damaged, match="entry s:0 of its log"), driver.transaction(database):
        log.refile(database)
    assert log.of_subject(database, device.stream) == device.entries


def test_what_does_not_read_is_passed_over_where_acts_are_asked_for(database: Database, device: Device) -> None:
    entry = device.add()
    adopt(database, entry)
    database.execute("INSERT INTO entry VALUES (9, 'i', 's', 0, 0, 'item.add/1', 'h', x'7b7d')")
    assert list(log.of_acts(database, ["item.add/1"])) == [entry]


def test_a_body_that_was_changed_is_damage_named_by_its_place(database: Database, device: Device) -> None:
    entry = device.add()
    assert entry.body is not None
    changed = read_entry(entry.line, None)
    adopt(database, changed)
    database.execute("INSERT INTO body (n, line) VALUES (1, ?)", [entry.body + b" "])
    reads: list[Callable[[], object]] = [
        lambda: log.of_subject(database, entry.envelope.subjects[0]),
        lambda: log.entry_by_id(database, entry.envelope.id),
        lambda: list(log.recent(database, [device.stream], ["item.add/1"])),
        lambda: list(log.of_stream(database, device.stream)),
    ]
    for read in reads:
        with pytest.raises(Damaged, match=f"entry {device.stream}:0"):
            read()
