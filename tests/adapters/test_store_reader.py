"""Rows read as records: what a fold wrote into cells comes out as the values that went in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from fieldkit.errors import Damaged
from fieldkit.model.backup import Backup
from fieldkit.model.base import Record, Told, Unknown, UnknownKind
from fieldkit.model.calibration import Calibration
from fieldkit.model.case import Case
from fieldkit.model.clock import Anomaly, Sync
from fieldkit.model.intake import Intake, Stationery
from fieldkit.model.item import Item
from fieldkit.model.links import Link, Tag
from fieldkit.model.marking import Marking
from fieldkit.model.measurement import Measurement
from fieldkit.model.mission import LogFork, Stream
from fieldkit.model.note import Note
from fieldkit.model.original import Original, OriginalAdd
from fieldkit.model.packet import Export, ReceiptImport, Received
from fieldkit.model.photo import Photo
from fieldkit.store import tables
from fieldkit.store.driver import Database, in_memory
from fieldkit.store.reader import Reader
from fieldkit.store.table import cell
from tests.acts import BY_NAME as EXAMPLES
from tests.adapters.store_files import adopt, opened
from tests.entries import ITEM, Device

OF_ORIGINAL = {"sha256", "size", "name", "extension", "acquisition", "source", "recovered"}
RECORDS: dict[str, type[Record]] = {
    "matter": Case,
    "item": Item,
    "original": Original,
    "photo": Photo,
    "intake": Intake,
    "stationery": Stationery,
    "backup": Backup,
    "photo_link": Link,
    "tag": Tag,
    "note": Note,
    "marking": Marking,
    "measurement": Measurement,
    "calibration": Calibration,
    "clock_sync": Sync,
    "clock_anomaly": Anomaly,
    "export": Export,
    "received": Received,
    "stream": Stream,
}
NOT_TOLD = {"stream": {"mission"}}
"""Columns that no record has: `describe` reads the terms of a mission from the log."""


EVERY = 'SELECT * FROM "{}"'


class Words(Record, frozen=True, kw_only=True):
    """A record of nothing but what somebody told."""

    told: Told | None


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with opened(tmp_path / "mission.db") as made:
        yield made


@pytest.fixture(scope="module")
def memory() -> Iterator[Database]:
    with in_memory() as made:
        yield made


@pytest.mark.parametrize("table", [table for table in tables.TABLES if table.name in RECORDS], ids=lambda t: t.name)
def test_a_record_has_a_field_for_every_column(table: tables.Table) -> None:
    fields = set(RECORDS[table.name].__struct_encode_fields__) - (OF_ORIGINAL if table.name == "photo" else set())
    assert fields | NOT_TOLD.get(table.name, set()) == {"id", *table.columns}


@pytest.mark.parametrize(
    "name", sorted(set(tables.MAKING) - {"photo.add/1", "photo.add/2"})
)  # of photos see test_store_tables.py
def test_a_record_holds_what_its_act_said(database: Database, name: str) -> None:
    act, table = EXAMPLES[name], tables.MADE_BY[name]
    adopt(database, Device().write(act))
    (record,) = Reader.of(RECORDS[table.name]).all(database, EVERY.format(table.name))
    said = getattr(act, "set", act)
    told = {field: getattr(said, field) for field in said.__struct_fields__ if hasattr(record, field)}
    assert record.id == ITEM
    assert {field: getattr(record, field) for field in told} == told


def test_what_a_later_act_added_is_read_too(database: Database) -> None:
    device, receipt = Device(), EXAMPLES["import.receipt/1"]
    assert isinstance(receipt, ReceiptImport)
    for name in ("export.begin/1", "export.done/1", "import.receipt/1"):
        adopt(database, device.write(EXAMPLES[name]))
    record = Reader.of(Export).first(database, "SELECT * FROM export")
    assert record is not None
    assert record.receipted_streams == receipt.streams


def test_the_stream_that_a_restored_folder_left_is_read(database: Database) -> None:
    act = EXAMPLES["log.fork/1"]
    assert isinstance(act, LogFork)
    adopt(database, Device().write(act))
    record = Reader.of(Stream).first(database, "SELECT * FROM stream")
    assert record is not None
    assert record.left is not None
    assert (record.left.left, record.left.found_seq) == (act.left, act.found_seq)


def test_a_field_is_found_by_the_name_under_which_it_is_stored(database: Database) -> None:
    adopt(database, Device().write(EXAMPLES["item.add/1"]))
    record = Reader.of(Item).first(database, "SELECT * FROM item")
    assert record is not None
    assert (record.stands("class"), record.stands("count")) == ("cc.unknown", 2)


def test_no_row_is_no_record(database: Database) -> None:
    assert Reader.of(Item).first(database, "SELECT * FROM item WHERE id = ?", ["none"]) is None


WRITTEN = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=40),
    st.sampled_from(
        ['{"unknown": "not_recorded"}', '{"unknown":"lost"}', '{"a":' * 3_000, "[1,2", '["a"]', "null", "7"]
    ),
)


@given(told=st.one_of(WRITTEN, st.sampled_from([kind() for kind in UnknownKind.__args__]), st.none()))
def test_peoples_own_words_are_never_taken_for_anything_else(memory: Database, told: Told | None) -> None:
    (record,) = Reader.of(Words).all(memory, "SELECT ? AS id, ? AS told", [ITEM, cell(told)])
    assert record.told == told


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("label", ""),
        ("material", "not JSON"),
        ("heads", None),
        ("provenances", "[]"),
        ("hazard", '{"term":"hz.x"}'),
    ],
)
def test_a_row_that_no_fold_wrote_is_damage_and_is_named(
    database: Database, column: str, value: str | None
) -> None:
    adopt(database, Device().write(EXAMPLES["item.add/1"]))
    database.table("item").update(ITEM, {column: value})
    with pytest.raises(Damaged, match=f"{ITEM}.*{column}"):
        Reader.of(Item).all(database, "SELECT * FROM item")


def test_a_flag_is_true_or_false_and_never_a_number(database: Database) -> None:
    example = EXAMPLES["original.add/1"]
    assert isinstance(example, OriginalAdd)
    for recovered in (True, False):
        device = Device("a" if recovered else "b")
        adopt(database, device.write(structs.replace(example, recovered=recovered), f"{int(recovered)}" * 32))
    found = Reader.of(Original).all(database, "SELECT * FROM original ORDER BY id")
    assert [one.recovered for one in found] == [False, True]


def test_an_absence_is_read_as_its_kind(database: Database) -> None:
    adopt(database, Device().write(EXAMPLES["case.add/1"]))
    record = Reader.of(Case).first(database, "SELECT * FROM matter")
    assert record is not None
    assert record.purpose == Unknown()
