"""A stream is one chain; each way of breaking it has its name."""

from collections.abc import Callable

import pytest
from msgspec import structs

from fieldkit.canon import canonical, digest
from fieldkit.custody.chain import SENTENCES, breaks
from fieldkit.custody.entry import Entry, read_entry
from tests.entries import MISSION, Device


def stream(length: int = 5) -> Device:
    device = Device()
    device.open()
    for number in range(1, length):
        device.add(f"Piece {number}")
    return device


def changed(entry: Entry, **fields: object) -> Entry:
    """The same entry as somebody would forge it: consistent in itself."""
    return read_entry(canonical(structs.replace(entry.envelope, **fields)), entry.body)


def broken(device: Device, entries: list[Entry], mission: str = MISSION) -> list[tuple[int, str]]:
    return [(found.seq, found.code) for found in breaks(device.stream, mission, entries)]


def test_what_a_device_wrote_is_a_chain() -> None:
    assert broken(stream(), stream().entries) == []
    assert broken(stream(), []) == []


Forge = Callable[[list[Entry]], list[Entry]]


@pytest.mark.parametrize(
    ("forge", "named"),
    [
        pytest.param(lambda e: e[1:], [(1, "seq"), (1, "prev")], id="the beginning is cut off"),
        pytest.param(lambda e: [e[0], *e[2:]], [(2, "seq"), (2, "prev")], id="one is left out"),
        pytest.param(
            lambda e: [e[0], e[2], e[1], *e[3:]],
            [(2, "seq"), (2, "prev"), (1, "seq"), (1, "prev"), (3, "seq"), (3, "prev")],
            id="two are exchanged",
        ),
        pytest.param(
            lambda e: [*e[:2], changed(e[2], wall="2026-03-02T09:00:00Z"), *e[3:]],
            [(3, "prev")],
            id="one is altered",
        ),
        pytest.param(lambda e: [*e[:4], changed(e[4], tick=4)], [(4, "tick")], id="a tick stands still"),
        pytest.param(lambda e: [*e[:4], changed(e[4], prev="0" * 64)], [(4, "prev")], id="a second beginning"),
        pytest.param(lambda e: [*e[:4], changed(e[4], stream="1" * 32)], [(4, "stream")], id="of another stream"),
        pytest.param(
            lambda e: [*e[:4], changed(e[4], mission="1" * 32)], [(4, "mission")], id="of another mission"
        ),
        pytest.param(lambda e: [*e[:4], changed(e[4], device="1" * 64)], [(4, "device")], id="by another device"),
        pytest.param(lambda e: [*e[:4], changed(e[4], seq=7)], [(7, "seq")], id="a number is skipped"),
    ],
)
def test_a_break_is_named_at_its_place(forge: Forge, named: list[tuple[int, str]]) -> None:
    device = stream()
    assert broken(device, forge(device.entries)) == named


def test_a_stream_begins_with_an_opening_act() -> None:
    device = Device()
    device.add()
    assert broken(device, device.entries) == [(0, "opening")]


def test_an_opening_act_of_a_newer_version_is_taken_at_its_word() -> None:
    device = Device()
    opening = changed(device.open(), act="mission.open/2")
    assert opening.act is None
    assert broken(device, [opening]) == []


def test_a_withheld_body_does_not_turn_an_entry_into_an_opening() -> None:
    device = Device()
    withheld = read_entry(device.add().line, None)
    assert broken(device, [withheld]) == [(0, "opening")]


def two_histories(common: int, mine: int, theirs: int) -> list[Entry]:
    """A stream that went on in two copies of its folder, in the order in which a log lists it."""
    one, other = stream(common), stream(common)
    for number in range(mine):
        one.add(f"Mine {number}")
    for number in range(theirs):
        other.add(f"Theirs {number}")
    return sorted({e.hash: e for e in one.entries + other.entries}.values(), key=lambda e: e.envelope.seq)


@pytest.mark.parametrize(("mine", "theirs"), [(1, 1), (3, 3), (1, 4), (4, 1)])
def test_two_histories_are_named_once_where_they_part(mine: int, theirs: int) -> None:
    assert broken(Device(), two_histories(3, mine, theirs)) == [(3, "fork")]


def test_a_break_within_one_of_two_histories_is_found_too() -> None:
    entries = two_histories(3, 3, 1)
    forged = [changed(e, wall="2026-03-02T09:00:00Z") if e.envelope.seq == 4 else e for e in entries]
    assert broken(Device(), forged) == [(3, "fork"), (5, "prev")]


def test_every_code_has_a_sentence() -> None:
    codes = {"opening", "stream", "mission", "device", "seq", "prev", "tick", "fork"}
    assert set(SENTENCES) == codes
    assert all(sentence.startswith("{subject}") and sentence.endswith(".") for sentence in SENTENCES.values())


def test_a_chain_of_another_mission_is_none() -> None:
    device = stream(2)
    assert broken(device, device.entries, digest(b"other")[:32]) == [(0, "mission"), (1, "mission")]
