"""Markings."""

from collections.abc import Iterable, Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.errors import BadTranscription
from fieldkit.model.marking import ACTS, Marking, MarkingAdd
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, SETTLED, Cell, Row, Table, made_by, origin, settled, withdrawn
from fieldkit.transcription import parse, search_forms

FIELDS = {
    "label": str,
    "type": str,
    "technique": str,
    "transcription": str,
    "legibility": str,
    "position": str,
}


def fold(entries: Sequence[Entry]) -> Row | None:
    """A marking as it stands."""
    add = made_by(entries, MarkingAdd)
    if add is None or not isinstance(add.act, MarkingAdd):
        return None
    about = {"item": add.act.item, "provenance": add.act.provenance, "withdrawn": withdrawn(entries)}
    return {**origin(add), **settled(entries, FIELDS), **about}


def words(row: Row) -> Iterable[Cell]:
    """What search finds a marking by: among others every reading of it, `2{3|8}11` as 2311 and as 2811."""
    return (row["label"], row["type"], row["transcription"], *_readings(str(row["transcription"])), row["position"])


def _readings(transcription: str) -> Sequence[str]:
    try:
        return search_forms(parse(transcription))
    except BadTranscription:  # written by another version; as it stands it is found too
        return ()


TABLE = Table(
    name="marking",
    columns={**ORIGIN, **FIELDS, **SETTLED, "item": str, "provenance": str, "withdrawn": str},
    acts=ACTS,
    fold=fold,
    words=words,
    indexes=("item",),
)
RECORDS: Final = Reader.of(Marking)


def all_markings(database: Database) -> list[Marking]:
    """Every standing marking."""
    return RECORDS.all(database, "SELECT * FROM marking WHERE withdrawn IS NULL ORDER BY item, label, id")


def on_item(database: Database, item: str) -> list[Marking]:
    """The standing markings on the item with this id, by label."""
    query = "SELECT * FROM marking WHERE item = ? AND withdrawn IS NULL ORDER BY label, id"
    return RECORDS.all(database, query, [item])


def named(database: Database, id_: str, item: str | None, label: str) -> list[Marking]:
    """The marking with this id, or what carries `label` on `item`; set aside or not."""
    query = "SELECT * FROM marking WHERE id = ? OR (item = ? AND label = ?) ORDER BY id"
    return RECORDS.all(database, query, [id_, item, label])
