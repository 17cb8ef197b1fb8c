"""Folding: what stands about a subject, in whatever order its entries arrived."""

import json
from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET, structs

from fieldkit.canon import canonical, digest
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.custody.fold import Registers, in_order, registers, set_fields, standing
from fieldkit.model.case import CaseAdd, CaseFields
from fieldkit.model.item import ItemAdd, ItemCorrect, ItemFields, ItemWithdraw
from fieldkit.model.original import OriginalAdd
from fieldkit.store.rehearsal import folded_rows
from fieldkit.store.tables import TABLES
from tests.acts import BY_NAME as EXAMPLES
from tests.entries import ITEM, OTHER_ITEM, Device


def folded(entries: Sequence[Entry]) -> Registers:
    return registers(standing(in_order(entries)))


def description(*entries: Entry) -> tuple[object, int]:
    """What stands as the description of the item, and how many heads it has."""
    state = folded(entries)
    return state.values.get("description"), len(state.heads.get("description", ()))


def team(*names: str) -> list[Device]:
    return [Device(name, f"P-{number:02d}") for number, name in enumerate(names, 1)]


# -- corrections and conflicts --


def test_a_field_stands_as_it_was_first_said() -> None:
    assert description(Device().add("A ring")) == ("A ring", 1)


def test_a_correction_replaces_what_its_author_saw() -> None:
    device = Device()
    said = device.add("A ring")
    assert description(said, device.correct("A bent ring", said)) == ("A bent ring", 1)


def test_two_corrections_of_one_entry_are_a_conflict_that_shows_the_later_one() -> None:
    anna, boris = team("a", "b")
    said = anna.add("A ring")
    boris.hears(anna)
    first = anna.correct("A bent ring", said)
    second = boris.correct("A broken ring", said)
    value, heads = description(said, first, second)
    assert (value, heads) == (in_order([first, second])[-1].act.set.description, 2)


def conflict() -> tuple[Device, list[Entry]]:
    anna, boris = team("a", "b")
    said = anna.add("A ring")
    boris.hears(anna)
    entries = [said, anna.correct("A bent ring", said), boris.correct("A broken ring", said)]
    anna.hears(boris)
    return anna, entries


def test_only_an_act_that_names_both_ends_a_conflict() -> None:
    anna, entries = conflict()
    one_sided = anna.correct("A cut ring", entries[1])
    assert description(*entries, one_sided) == ("A cut ring", 2)
    assert description(*entries, one_sided, anna.correct("A ring, bent", entries[2], one_sided)) == (
        "A ring, bent",
        1,
    )


def test_a_correction_that_names_nothing_is_in_conflict_with_what_stands() -> None:
    device = Device()
    assert description(device.add("A ring"), device.correct("A bent ring")) == ("A bent ring", 2)


def test_other_fields_are_not_touched_by_a_conflict() -> None:
    device = Device()
    said = device.write(ItemAdd(set=ItemFields(description="A ring", count=1), provenance="pv.observed_by_us"))
    state = folded([said, device.correct("A bent ring")])
    assert (state.values["count"], len(state.heads["count"])) == (1, 1)


def test_nobody_can_replace_what_sorts_after_their_own_entry() -> None:
    device = Device()
    said = device.add("A ring")
    early, late = device.correct("First", said), device.correct("Second", said)
    forged = read_again(early, was={"description": [said.envelope.id, late.envelope.id]})
    assert description(said, forged, late) == ("Second", 2)


def read_again(entry: Entry, **changed: object) -> Entry:
    """The entry as somebody would forge it: with other fields of its act."""
    body = json.loads(entry.body or b"")
    body["act"] |= changed
    line = canonical(body)
    return read_entry(canonical(structs.replace(entry.envelope, body=digest(line))), line)


def test_a_field_that_is_set_to_nothing_is_set() -> None:
    device = Device()
    act = ItemAdd(set=ItemFields(parent=None), provenance="pv.observed_by_us")
    state = folded([device.write(act)])
    assert (state.values["parent"], len(state.heads["parent"])) == (None, 1)
    assert "relation" not in state.heads


def test_fields_are_called_as_they_are_stored() -> None:
    assert set_fields(ItemFields(class_="cc.fin", parent=None)) == {"class": "cc.fin", "parent": None}
    assert set_fields(ItemFields(label=UNSET)) == {}


# -- undo --


def test_what_was_undone_counts_no_longer() -> None:
    device = Device()
    said = device.add("A ring")
    corrected = device.correct("A bent ring", said)
    assert description(said, corrected, device.undo(corrected)) == ("A ring", 1)


def test_undoing_an_undo_restores_and_so_on() -> None:
    device = Device()
    entries = [device.add("A ring")]
    for number in range(1, 6):
        entries.append(device.undo(entries[-1]))
        assert bool(standing(in_order(entries))) is (number % 2 == 0)


def test_only_the_same_person_can_undo() -> None:
    anna, boris = team("a", "b")
    said = anna.add("A ring")
    boris.hears(anna)
    assert description(said, boris.undo(said)) == ("A ring", 1)


def test_only_the_same_person_can_undo_an_undo() -> None:
    anna, boris = team("a", "b")
    said = anna.add("A ring")
    taken_back = anna.undo(said)
    boris.hears(anna)
    assert standing(in_order([said, taken_back, boris.undo(taken_back)])) == []


def test_each_value_stands_on_the_word_of_the_act_that_set_it() -> None:
    device = Device()
    host = ItemCorrect(set=ItemFields(count=2), was={}, provenance="pv.stated_by_host", reason="cr.typo")
    made = ItemAdd(set=ItemFields(count=1, label="F-A001"), provenance="pv.observed_by_us")
    state = folded([device.write(made), device.write(host)])
    assert state.provenances == {"count": "pv.stated_by_host", "label": "pv.observed_by_us"}
    nobody = CaseAdd(set=CaseFields(title="A case"))
    assert folded([Device().write(nobody)]).provenances == {}


def test_an_undo_may_come_from_another_laptop_of_the_same_person() -> None:
    first, second = Device("a", "P-01"), Device("b", "P-01")
    said = first.add("A ring")
    second.hears(first)
    assert standing(in_order([said, second.undo(said)])) == []


def test_an_undo_takes_back_nothing_that_sorts_after_it() -> None:
    device = Device()
    device.open()
    said = device.add("A ring")
    undo = device.undo(said)
    early = read_entry(canonical(structs.replace(undo.envelope, tick=1)), undo.body)
    assert standing(in_order([early, said])) == [said]


def test_an_undo_of_what_nobody_knows_is_nothing() -> None:
    device = Device()
    said, unheard = device.add("A ring"), device.correct("A bent ring")
    assert description(said, device.undo(unheard)) == ("A ring", 1)


@pytest.mark.parametrize("name", [name for name, act in EXAMPLES.items() if not act.UNDOABLE])
def test_what_cannot_be_undone_stands_in_spite_of_an_undo(name: str) -> None:
    device = Device()
    entry = device.write(EXAMPLES[name])
    assert standing(in_order([entry, device.undo(entry)])) == [entry]


def test_an_original_is_among_what_cannot_be_undone() -> None:
    assert not OriginalAdd.UNDOABLE


def test_nobody_takes_back_the_entry_of_another_by_giving_their_own_the_same_id() -> None:
    anna, boris = team("a", "b")
    said = anna.add("A ring")
    boris.hears(anna)
    twin = boris.write(ItemWithdraw(reason="Mine"), entry_id=said.envelope.id)
    assert standing(in_order([said, twin, boris.undo(twin)])) == [said]


def test_what_is_withheld_or_of_a_newer_version_does_not_count() -> None:
    device = Device()
    said = device.add("A ring")
    withheld = read_entry(device.correct("A bent ring", said).line, None)
    assert standing(in_order([said, withheld])) == [said]
    assert standing(in_order([said, withheld, device.undo(withheld)])) == [said]


# -- order --


def test_entries_are_ordered_by_tick_then_stream_then_number() -> None:
    anna, boris, chen = team("a", "b", "c")
    entries = [device.write(ItemWithdraw(reason=device.name)) for device in (anna, boris, chen) for _ in range(3)]
    wanted = sorted(entries, key=lambda e: (e.envelope.tick, e.envelope.stream, e.envelope.seq))
    assert all(in_order(order) == wanted for order in (entries, entries[::-1], entries[4:] + entries[:4]))


STEPS = ("add", "correct", "see and correct", "settle", "undo", "other", "hear")
histories = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(STEPS), st.integers(0, 99)), max_size=24)


def play(steps: Sequence[tuple[int, str, int]]) -> list[Device]:
    """Three people who describe, correct and undo, and sometimes hear of each other."""
    devices = team("a", "b", "c")
    seen: dict[str, list[Entry]] = {device.name: [] for device in devices}
    for who, step, number in steps:
        device = devices[who]
        known = seen[device.name]
        fields = folded([e for e in known if ITEM in e.envelope.subjects])
        if step == "hear":
            other = devices[(who + 1 + number % 2) % 3]
            seen[device.name] = [*known, *(e for e in seen[other.name] if e not in known)]
            device.hears(other)
            continue
        mine = [e for e in known if e.envelope.actor == device.actor]
        if step == "add":
            entry = device.add(f"{number}")
        elif step == "undo" and mine:
            entry = device.undo(mine[number % len(mine)])
        elif step == "other":
            entry = device.add(f"{number}", OTHER_ITEM)
        else:
            heads = fields.heads.get("description", ())
            named = [e for e in known if e.envelope.id in (heads if step == "settle" else heads[:1])]
            entry = device.correct(f"{number}", *(() if step == "correct" else named))
        seen[device.name] = [*known, entry]
    return devices


@settings(max_examples=60)
@given(histories, st.randoms())
def test_the_result_does_not_depend_on_the_order_of_arrival(
    steps: list[tuple[int, str, int]], chance: object
) -> None:
    streams = [device.entries for device in play(steps)]
    everything = [entry for entries in streams for entry in entries]
    wanted = folded_rows(everything)
    assert all(folded_rows([e for entries in order for e in entries]) == wanted for order in permutations(streams))
    chance.shuffle(everything)
    assert folded_rows(everything) == wanted


@settings(max_examples=60)
@given(histories)
def test_a_row_depends_on_the_entries_that_name_its_subject_alone(steps: list[tuple[int, str, int]]) -> None:
    everything = [entry for device in play(steps) for entry in device.entries]
    rows = folded_rows(everything)
    for table, subject in rows:
        about = [entry for entry in everything if subject in entry.envelope.subjects]
        assert folded_rows(about)[table, subject] == rows[table, subject]


@settings(max_examples=60)
@given(histories)
def test_what_is_shown_is_always_the_value_of_a_head(steps: list[tuple[int, str, int]]) -> None:
    everything = [entry for device in play(steps) for entry in device.entries if ITEM in entry.envelope.subjects]
    state = folded(everything)
    by_id = {entry.envelope.id: entry for entry in everything}
    for name, heads in state.heads.items():
        assert state.values[name] == set_fields(by_id[heads[-1]].act.set)[name]


def test_every_act_that_makes_a_subject_makes_a_row_of_its_table() -> None:
    for table in TABLES:
        made = folded_rows([Device().write(EXAMPLES[table.acts[0].NAME])])
        assert set(made[table.name, ITEM]) == {"id", *table.columns}
