"""Items."""

from collections.abc import Iterable, Sequence
from itertools import count, groupby
from typing import Final

from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.custody.entry import Entry
from fieldkit.errors import BadLabel
from fieldkit.model.item import ACTS, Item, ItemAdd
from fieldkit.numbering import aliased, parse_item
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, SETTLED, Cell, Row, Table, made_by, origin, settled, withdrawn

FIELDS = {
    "label": str,
    "level": str,
    "case": str,
    "parent": str,
    "relation": str,
    "class": str,
    "description": str,
    "found_as": str,
    "prior_custody": str,
    "material": str,
    "finish": str,
    "colour": str,
    "condition": str,
    "hazard": str,
    "count": int,
    "tag_state": str,
    "host_number": str,
}


def fold(entries: Sequence[Entry]) -> Row | None:
    """An item as it stands; None while no standing entry makes it."""
    add = made_by(entries, ItemAdd)
    if add is None or not isinstance(add.act, ItemAdd):
        return None
    return {
        **origin(add),
        **settled(entries, FIELDS),
        "provenance": add.act.provenance,
        "withdrawn": withdrawn(entries),
    }


def words(row: Row) -> Iterable[Cell]:
    """What search finds an item by."""
    named = ("label", "class", "description", "material", "condition", "host_number", "prior_custody")
    return (row[name] for name in named)


TABLE = Table(
    name="item",
    columns={**ORIGIN, **FIELDS, **SETTLED, "provenance": str, "withdrawn": str},
    acts=ACTS,
    fold=fold,
    words=words,
    indexes=("label", "parent"),
)
RECORDS: Final = Reader.of(Item)


def all_items(database: Database) -> list[Item]:
    """Every item, by label."""
    return RECORDS.all(database, "SELECT * FROM item ORDER BY label, id")


def by_label(database: Database, label: str) -> list[Item]:
    """The items that carry `label`: several, where two teams issued it."""
    return RECORDS.all(database, "SELECT * FROM item WHERE label = ? ORDER BY id", [label])


def with_ids(database: Database, ids: Iterable[str]) -> list[Item]:
    """The items with these ids, by label."""
    among = "SELECT * FROM item WHERE id IN (SELECT value FROM json_each(?)) ORDER BY label, id"
    return RECORDS.all(database, among, [canonical(sorted(ids)).decode()])


def duplicate_labels(database: Database) -> list[str]:
    """Labels that stand on more than one item."""
    query = "SELECT label FROM item WHERE label IS NOT NULL GROUP BY label HAVING count(*) > 1 ORDER BY label"
    return [row["label"] for row in database.query(query)]


def aliases(database: Database, among: Iterable[str] | None = None) -> dict[str, str]:
    """What tells items apart that carry one label, by their ids: `F-A012~A`, `F-A012~B`.

    Of the labels `among` alone, where these are given. The rank is that of the stream that made the item, then of
    the item itself: whatever order packets are merged in, the alias is the same. A label that somebody wrote in a
    way of their own has none.
    """
    looked_at = "" if among is None else "WHERE label IN (SELECT value FROM json_each(:among))"
    doubled = f"SELECT label FROM item {looked_at} GROUP BY label HAVING count(*) > 1"
    twins = database.query(
        f"SELECT id, label FROM item WHERE label IN ({doubled}) ORDER BY label, stream, id",
        {"among": canonical(sorted(among or ())).decode()},
    )
    return {
        str(row["id"]): alias
        for label, rows in groupby(twins, key=lambda row: str(row["label"]))
        for row, alias in zip(rows, _ranked(label), strict=False)
    }


def _ranked(label: str) -> Iterable[str]:
    try:
        parsed = parse_item(label)
    except BadLabel:
        return ()
    return (str(aliased(parsed, rank)) for rank in count())
