"""Every folded table: what its acts make of a row, and what is asked of its rows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from fieldkit.canon import canonical
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.model.base import Act, FileName, Unknown, Withheld
from fieldkit.model.capture import Capture
from fieldkit.model.item import ItemAdd, ItemFields
from fieldkit.model.links import PhotoLink
from fieldkit.model.mission import ActorBegin, LogFork
from fieldkit.model.original import OriginalAdd
from fieldkit.model.packet import PacketMerge, StreamTaken
from fieldkit.model.photo import PhotoAdd
from fieldkit.store import (
    cases,
    catalogue,
    intakes,
    items,
    links,
    markings,
    measurements,
    notes,
    originals,
    packets,
    photos,
    streams,
    tables,
)
from fieldkit.store.driver import Database
from fieldkit.store.names import names
from fieldkit.store.tables import MADE_BY, TABLES
from tests.acts import ACCOUNT, CAPTURE, FIRST_CAPTURE, ORIGINAL, PHOTO, SEAL, SEEN, SHA256, STREAM, WRITER
from tests.acts import BY_NAME as EXAMPLES
from tests.adapters.store_files import adopt, opened
from tests.entries import AT, ITEM, Device, uuid

OTHER = "b" * 64


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with opened(tmp_path / "mission.db") as made:
        yield made


def row_after(database: Database, *acts: Act | str) -> dict[str, Any] | None:
    """The row that these acts about one subject leave, one after the other."""
    device = Device()
    for act in acts:
        adopt(database, device.write(EXAMPLES[act] if isinstance(act, str) else act))
    first = EXAMPLES[acts[0]] if isinstance(acts[0], str) else acts[0]
    found = catalogue.rows(database, MADE_BY[first.NAME])
    return found[0] if found else None


CASES: list[tuple[tuple[str, ...], dict[str, Any]]] = [
    (("case.add/1",), {"code": "XX-2024-AA-001", "title": "A case", "purpose": '{"unknown":"not_recorded"}'}),
    (("case.add/1", "case.known/1"), {"code": "XX-2024-AA-001", "title": "A case", "conflicts": 0}),
    (("case.add/1", "case.correct/1"), {"code": "XX-2024-AA-001", "title": "The case", "conflicts": 1}),
    (
        ("item.add/1",),
        {
            "label": "F-A001.01",
            "level": "level.component",
            "class": "cc.unknown",
            "material": '["mat.steel"]',
            "finish": '["fin.painted",{"term":"fin.other","text":"Lacquered"}]',
            "count": 2,
            "host_number": '{"unknown":"not_permitted"}',
            "provenance": "pv.observed_by_us",
            "conflicts": 0,
            "withdrawn": None,
        },
    ),
    (("item.add/1", "item.correct/1"), {"class": "cc.fin", "parent": None, "relation": None, "conflicts": 3}),
    (("item.add/1", "item.withdraw/1"), {"withdrawn": "The same piece as F-A002", "label": "F-A001.01"}),
    (
        ("original.add/1",),
        {
            "sha256": SHA256,
            "size": 123_456,
            "name": '{"raw":"4453435f","text":"DSC_0001.JPG"}',
            "folder": '{"raw":null,"text":"DCIM/100"}',
            "source": '{"unknown":"withheld"}',
            "recovered": 1,
            "problem": '{"code":"damaged","detail":"image file is truncated"}',
        },
    ),
    (("photo.add/1",), {"original": ORIGINAL, "number": "P-A0001", "width": 6000, "damage": None, "account": None}),
    (("photo.add/2",), {"original": ORIGINAL, "number": "P-A0001", "width": 6000, "damage": None}),
    (
        ("photo.add/2", "photo.damage/1"),
        {"number": "P-A0001", "damage": '{"code":"damaged","detail":"broken data stream"}'},
    ),
    (("intake.done/1",), {"ended": "complete", "found": 3, "kept": 1, "photographs": 1}),
    (("intake.done/1", "card.seen/1"), {"ended": "complete", "found": 3}),
    (("intake.done/1", "intake.cached/1"), {"ended": "complete", "found": 3}),
    (("stationery.add/1",), {"photographer": "P-01", "site": "North yard", "clock": "Set to UTC this morning"}),
    (("copy.verified/1",), {"medium": "3663-6331", "originals": 3, "entries": 9}),
    (("photo.link/1",), {"photo": PHOTO, "role": "ph.close_scale", "withdrawn": None}),
    (("photo.link/1", "photo.unlink/1"), {"photo": PHOTO, "withdrawn": "Another piece"}),
    (("tag.add/1",), {"term": "dmg.other", "text": "Sawn", "withdrawn": None}),
    (("tag.add/1", "tag.withdraw/1"), {"term": "dmg.other", "withdrawn": "Not sawn"}),
    (("note.add/1",), {"text": "Seen from the north", "kind": "note.observation", "withdrawn": None}),
    (("note.add/1", "note.correct/1"), {"text": "Seen from the south", "conflicts": 1}),
    (("note.add/1", "note.withdraw/1"), {"withdrawn": "Said twice"}),
    (("marking.add/1",), {"label": "M01", "transcription": "11[2]\u3148", "legibility": "legib.partial"}),
    (("marking.add/1", "marking.correct/1"), {"position": '{"unknown":"not_applicable"}', "conflicts": 1}),
    (("marking.add/1", "marking.withdraw/1"), {"withdrawn": "A scratch"}),
    (
        ("measure.add/1",),
        {
            "measurand": "ms.length",
            "height_mm": '["-5.0","5.0"]',
            "figure": '{"coverage":"0.95","high":null,"low":"185.1","u":"2.1","unit":"mm","value":"189.0"}',
            "seed": 7,
            "withdrawn": None,
        },
    ),
    (("measure.add/1", "measure.withdraw/1"), {"measurand": "ms.length", "withdrawn": "Wrong edge"}),
    (
        ("measure.add/2",),
        {
            "measurand": "ms.outer_diameter",
            "photo": PHOTO,
            "further": None,
            "edge": "outer",
            "bar": None,
            "repeats": SEEN,
        },
    ),
    (("measure.add/2", "measure.withdraw/1"), {"measurand": "ms.outer_diameter", "withdrawn": "Wrong edge"}),
    (("calibration.add/1",), {"source": "charuco", "rms_px": "0.05", "photos": f'["{PHOTO}"]', "withdrawn": None}),
    (("calibration.add/1", "calibration.withdraw/1"), {"source": "charuco", "withdrawn": "Another lens"}),
    (("export.begin/1",), {"packet": "PKT-XX-2024-AA-001-A-0001", "edition": "ed.field_full", "seal": None}),
    (("export.begin/1", "import.receipt/1"), {"seal": None, "receipt": None}),
    (("export.begin/1", "export.done/1"), {"seal": SEAL, "receipt": None, "receipted_streams": None}),
    (("export.begin/1", "export.abandon/1"), {"seal": None, "abandoned": "2026-03-02T08:00:00Z"}),
    (("export.begin/1", "export.abandon/1", "export.done/1"), {"seal": SEAL, "abandoned": None}),
    (("export.begin/1", "export.done/1", "export.abandon/1"), {"seal": SEAL, "abandoned": None}),
    (("export.begin/1", "export.done/1", "import.receipt/1"), {"seal": SEAL, "receipt": SHA256}),
    (("packet.merge/1",), {"seal": SEAL, "originals": f'["{SHA256}"]', "receipt": None}),
    (("receipt.issue/1",), {"seal": SEAL, "streams": None, "receipt": SHA256}),
    (
        ("clock.sync/1",),
        {
            "photo": PHOTO,
            "camera": '{"make":"Maker","model":"Model","serial":"1234"}',
            "showing": '{"offset_text":"+02:00","subsec":"12","time_text":"2026:03:02 08:00:00"}',
            "how": "code",
            "withdrawn": None,
        },
    ),
    (("clock.sync/1", "clock.withdraw/1"), {"photo": PHOTO, "withdrawn": "A slate of another day"}),
    (("clock.anomaly/1",), {"evidence": "gnss", "seconds": -75, "since": SEEN, "photo": PHOTO}),
    (("mission.open/1",), {"act": "mission.open/1", "letter": "A", "device": Device().key, "left": None}),
    (("mission.join/1",), {"act": "mission.join/1", "certificate": "MIIB", "software": "fieldkit 0.1.0"}),
    (("stream.open/1",), {"act": "stream.open/1", "mission": None, "left": None}),
    (("log.fork/1",), {"left": f'{{"found_seq":-1,"left":"{STREAM}","remembered_seq":9}}'}),
    (("mission.invite/1",), {"person": "P-02", "letter": "B", "device": SHA256, "invitation": SHA256}),
    (("actor.begin/1",), {"person": "P-01", "certificate": SHA256}),
]

MAKING = {acts[0] for acts, _ in CASES if len(acts) == 1}


@pytest.mark.parametrize(("acts", "wanted"), CASES, ids=[" ".join(acts) for acts, _ in CASES])
def test_a_row_says_what_its_acts_said(database: Database, acts: tuple[str, ...], wanted: dict[str, Any]) -> None:
    row = row_after(database, *acts)
    assert row is not None
    assert {name: row[name] for name in wanted} == wanted
    assert (row["id"], row["stream"], row["actor"], row["wall"]) == (ITEM, Device().stream, "P-01", AT.wall)
    assert row["entry"] == Device().add().envelope.id


def test_every_act_of_every_table_is_among_these() -> None:
    assert {name for acts, _ in CASES for name in acts} == EXAMPLES.keys() - {"log.undo/1"}


def test_every_act_that_makes_evidence_counts_as_doing_so() -> None:
    assert {"photo.add/1", "photo.add/2"} <= set(tables.MAKING) <= MAKING | {"case.known/1"}


@pytest.mark.parametrize("name", sorted(MADE_BY.keys() - {*MAKING, "case.known/1"}))
def test_what_only_changes_a_subject_makes_none(database: Database, name: str) -> None:
    assert row_after(database, name) is None


@pytest.mark.parametrize("name", sorted(name for name in MAKING if EXAMPLES[name].UNDOABLE))
def test_a_subject_whose_making_was_undone_has_no_row(database: Database, name: str) -> None:
    device = Device()
    made = device.write(EXAMPLES[name])
    adopt(database, made)
    undone = device.undo(made)
    adopt(database, undone)
    assert all(not catalogue.rows(database, table) for table in TABLES)
    adopt(database, device.undo(undone))
    assert len(catalogue.rows(database, MADE_BY[name])) == 1


def test_a_case_known_from_an_invitation_stands_without_anybody_who_opened_it(database: Database) -> None:
    row = row_after(database, "case.known/1")
    assert row is not None
    assert (row["code"], row["title"], row["heads"]) == (
        "XX-2024-AA-001",
        "A case",
        f'{{"code":["{SEEN}"],"title":["{SEEN}"]}}',
    )
    assert [row[name] for name in ("purpose", "entry", "stream", "actor", "wall")] == [None] * 5


def test_the_mission_is_told_by_the_stream_that_opens_it(database: Database) -> None:
    row = row_after(database, "mission.open/1")
    assert row is not None
    assert row["mission"] == (
        '{"code":"XX-2024-AA-001","handling":"hm.confidential",'
        f'"root":"{SHA256}","sample":true,"title":"Sample mission"}}'
    )


def test_every_act_but_undo_belongs_to_one_table() -> None:
    assert MADE_BY.keys() == EXAMPLES.keys() - {"log.undo/1"}
    assert len({table.name for table in TABLES}) == len(TABLES)


# -- what is asked --


def item(label: str | None, **fields: object) -> ItemAdd:
    stated = {"label": label, **fields} if label else fields
    return ItemAdd(set=ItemFields(**stated), provenance="pv.observed_by_us")


def put(database: Database, device: Device, act: Act) -> str:
    """Record `act` about a subject of its own."""
    subject = uuid(len(device.entries), "33333333")
    adopt(database, device.write(act, subject))
    return subject


def test_items_are_found_by_label_and_labels_given_twice_are_named(database: Database) -> None:
    device = Device()
    for label in ("F-A002", "F-A001", "F-A002", None, None):
        put(database, device, item(label))
    assert [row.label for row in items.all_items(database)] == [None, None, "F-A001", "F-A002", "F-A002"]
    assert [len(items.by_label(database, label)) for label in ("F-A001", "F-A002", "F-A003")] == [1, 2, 0]
    assert items.duplicate_labels(database) == ["F-A002"]


def test_items_with_one_label_are_told_apart_whichever_came_first(tmp_path: Path) -> None:
    one, other = Device("b"), Device("c")
    made = [
        (device, device.write(item(label), uuid(number, "44444444")))
        for number, (device, label) in enumerate(
            [(one, "F-A002"), (other, "F-A002"), (one, "F-A003"), (one, "odd"), (other, "odd")]
        )
    ]
    for name, order in (("there", made), ("back", made[::-1])):
        with opened(tmp_path / f"{name}.db") as database:
            adopt(database, *(entry for _, entry in order))
            told = items.aliases(database)
            assert sorted(told.values()) == ["F-A002~A", "F-A002~B"]
            first = min((one, other), key=lambda device: device.stream)
            (winner,) = (entry for device, entry in made[:2] if device is first)
            assert told[winner.envelope.subjects[0]] == "F-A002~A"
            assert names(database)[winner.envelope.subjects[0]] == "F-A002~A"


def test_photos_come_with_their_originals_and_numbers_go_on_per_laptop(database: Database) -> None:
    device = Device()
    original = put(database, device, EXAMPLES["original.add/1"])
    for number in ("P-A10000", "P-A0002", "P-A0010", "P-B0003", "P-AB12"):
        put(database, device, structs.replace(EXAMPLES["photo.add/2"], original=original, number=number))
    put(database, device, structs.replace(EXAMPLES["photo.add/1"], original=original, number="P-D0001"))
    put(database, device, structs.replace(EXAMPLES["photo.add/2"], number="P-C0001"))  # its original is nowhere
    assert [row.number for row in photos.all_photos(database)] == [
        *("P-AB12", "P-A0002", "P-A0010", "P-A10000"),
        *("P-B0003", "P-D0001"),
    ]
    (photo,) = photos.by_number(database, "P-B0003")
    assert (photo.sha256, photo.source) == (SHA256, Withheld())
    assert photo.name == FileName(text="DSC_0001.JPG", raw="4453435f")
    assert (photo.capture, photo.damage, photo.account) == (CAPTURE, None, ACCOUNT)
    (old,) = photos.by_number(database, "P-D0001")
    assert (old.capture, old.account) == (Capture(**structs.asdict(FIRST_CAPTURE)), None)
    assert [photos.highest_number(database, letter) for letter in "ABCE"] == [10_000, 3, 1, 0]


def test_a_photo_that_no_standing_link_ties_to_an_item_is_an_orphan(database: Database) -> None:
    device = Device()
    shown = structs.replace(EXAMPLES["photo.add/2"], original=put(database, device, EXAMPLES["original.add/1"]))
    linked, unlinked, free = (put(database, device, shown) for _ in range(3))
    for photo in (linked, unlinked):
        put(database, device, PhotoLink(photo=photo, item=ITEM, role="ph.close_scale"))
    adopt(database, device.write(EXAMPLES["photo.unlink/1"], device.entries[-1].envelope.subjects[0]))
    assert {row.id for row in links.orphan_photos(database)} == {unlinked, free}
    assert [row.photo for row in links.photo_links(database)] == [linked]


@pytest.mark.parametrize(
    ("add", "withdraw", "standing"),
    [
        ("tag.add/1", "tag.withdraw/1", links.tags),
        ("note.add/1", "note.withdraw/1", notes.all_notes),
        ("marking.add/1", "marking.withdraw/1", markings.all_markings),
    ],
)
def test_what_was_withdrawn_is_not_among_what_stands(
    database: Database, add: str, withdraw: str, standing: Any
) -> None:
    device = Device()
    kept, gone = put(database, device, EXAMPLES[add]), put(database, device, EXAMPLES[add])
    adopt(database, device.write(EXAMPLES[withdraw], gone))
    assert [row.id for row in standing(database)] == [kept]


def test_the_rest_is_listed_whole(database: Database) -> None:
    device = Device()
    for name in ("case.add/1", "intake.done/1", "measure.add/1", "export.begin/1", "receipt.issue/1"):
        put(database, device, EXAMPLES[name])
    listed = (
        cases.all_cases,
        intakes.all_intakes,
        intakes.in_brief,
        measurements.all_measurements,
        packets.exports,
        packets.received,
    )
    assert [len(every(database)) for every in listed] == [1] * 6


# -- originals: known, held, brought --


def original(sha256: str) -> OriginalAdd:
    example = EXAMPLES["original.add/1"]
    assert isinstance(example, OriginalAdd)
    return structs.replace(example, sha256=sha256)


def test_an_original_is_held_here_or_elsewhere(database: Database) -> None:
    device = Device()
    first, second = put(database, device, original(SHA256)), put(database, device, original(OTHER))
    originals.hold(database, SHA256, 123_456)
    originals.hold(database, SHA256, 123_456)
    assert originals.held(database) == {SHA256: 123_456}
    assert [row.id for row in originals.held_elsewhere(database)] == [second]
    assert [row.id for row in originals.all_originals(database)] == [first, second]
    originals.hold_only(database, {OTHER: 1})
    assert originals.held(database) == {OTHER: 1}


def test_an_original_is_found_by_its_content(database: Database) -> None:
    device = Device()
    first = put(database, device, original(SHA256))
    put(database, device, original(SHA256))
    row = originals.by_content(database, SHA256)
    assert row is not None
    assert row.id == first
    assert originals.by_content(database, OTHER) is None
    assert originals.contents(database) == {SHA256}


def test_what_came_by_packets_is_told_by_the_log_and_not_by_a_row(database: Database) -> None:
    device = Device()
    for stream, sha256 in (("1" * 32, SHA256), ("2" * 32, OTHER)):
        taken = (StreamTaken(stream=stream, size=1, head=SHA256),)
        put(database, device, PacketMerge(packet="P", seal=SEAL, streams=taken, originals=(sha256,)))
    database.execute("UPDATE received SET streams = 'not JSON', originals = NULL")
    assert packets.adopted_streams(database) == {"1" * 32, "2" * 32}
    assert packets.brought_originals(database) == {SHA256, OTHER}


# -- streams and people --


def test_streams_of_a_device_come_in_the_order_of_the_log_whatever_the_clock_said(database: Database) -> None:
    device = Device()
    example = EXAMPLES["log.fork/1"]
    assert isinstance(example, LogFork)
    first, second = Device("z"), Device("a")
    for one, wall in ((first, "2026-03-02T09:00:00Z"), (second, "2026-03-02T07:00:00Z")):
        one.hears(device)
        adopt(database, _at(one, example, wall))
        device.hears(one)
    database.execute("UPDATE stream SET device = ?", [device.key])
    assert [row.id for row in streams.of_device(database, device.key)] == [first.stream, second.stream]
    assert streams.of_device(database, "0" * 64) == []
    assert len(streams.all_streams(database)) == 2
    assert streams.letter(database, first.stream) == WRITER.letter


def test_a_letter_is_held_by_who_was_invited_under_it_and_by_who_writes_under_it(database: Database) -> None:
    device = Device()
    adopt(database, device.write(EXAMPLES["mission.open/1"], device.stream))
    adopt(database, device.write(EXAMPLES["mission.invite/1"], ITEM))
    assert streams.letter_holders(database, "A") == {device.key: "P-01"}
    assert streams.letter_holders(database, "B") == {SHA256: "P-02"}
    assert streams.letter_holders(database, "C") == {}


def _at(device: Device, act: Act, wall: str) -> Entry:
    entry = device.write(act, device.stream)
    return read_entry(canonical(structs.replace(entry.envelope, wall=wall)), entry.body)


def test_who_acts_is_the_last_who_began_however_the_ids_sort(database: Database) -> None:
    device = Device()
    adopt(database, device.open())
    example = EXAMPLES["actor.begin/1"]
    assert isinstance(example, ActorBegin)
    assert streams.last_actor(database, device.stream) is None
    for person, number in (("P-01", 9), ("P-02", 5), ("P-03", 7)):
        act = structs.replace(example, person=person)
        adopt(database, device.write(act, uuid(number, "44444444"), entry_id=uuid(number, "55555555")))
    assert streams.last_actor(database, device.stream) == "P-03"


def test_openings_are_the_first_entries_of_streams_alone(database: Database) -> None:
    device = Device()
    adopt(database, device.open(), device.write(EXAMPLES["mission.open/1"], "9" * 32))
    assert [entry.envelope.seq for entry in streams.openings(database)] == [0]


def test_an_unknown_is_told_by_its_kind(database: Database) -> None:
    put(database, Device(), item("F-A001", description=Unknown()))
    assert items.all_items(database)[0].description == Unknown()


def test_a_photo_without_a_capture_has_an_empty_cell(database: Database) -> None:
    example = EXAMPLES["photo.add/2"]
    assert isinstance(example, PhotoAdd)
    row = row_after(database, structs.replace(example, capture=None))
    assert row is not None
    assert row["capture"] is None
