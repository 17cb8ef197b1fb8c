"""Photographs and items that meet what is asked: their row numbers in order, how many they are, the first of them.

A row keeps its number as long as it stands and the file is not made anew.
"""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final, Literal

from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.store.items import aliases
from fieldkit.store.matching import STANDING_FIGURE, Asked, Clause, holding_hits

PhotoOrder = Literal["number", "taken"]
ItemOrder = Literal["label", "class", "hazard", "length", "count", "recorded"]

PORTION: Final = 10_000
"""Row numbers that are fetched at a time."""

BATCH: Final = 400
"""Hits of the index that are looked at together, when only the first photographs are wanted."""

TAKEN: Final = "CASE WHEN json_valid(capture) THEN json_extract(capture, '$.time_text') END"
SUBSEC: Final = "CASE WHEN json_valid(capture) THEN json_extract(capture, '$.subsec') END"

BY_NUMBER: Final = "substr(number, 1, 3), length(number), number, id"
BY_TIME: Final = f"{TAKEN} IS NULL, {TAKEN}, {SUBSEC}, number, id"
"""Orders of photographs, as indexes of the catalogue hold them (`schema.third`).

Laptop by laptop, `P-A9999` before `P-A10000`; by what the camera says of its time, a text that sorts as such.
"""

PHOTO_ORDERS: Final[Mapping[PhotoOrder, str]] = {"number": BY_NUMBER, "taken": BY_TIME}

LENGTH: Final = (
    "(SELECT {chosen} FROM measurement WHERE measurement.item = item.id"
    f" AND measurement.measurand = 'ms.length' AND {STANDING_FIGURE}"
    " ORDER BY measurement.wall DESC, measurement.id DESC LIMIT 1)"
)
"""What is `chosen` of the newest standing length of an item."""

VALUE: Final = "json_extract(measurement.figure, '$.value')"

BY_LABEL: Final = "rtrim(substr(label, 1, 3), '0123456789'), instr(label || '.', '.'), label, item.stream, item.id"
"""`F-A999.01` before `F-A1000`; what bears no label first."""

ITEM_ORDERS: Final[Mapping[ItemOrder, str]] = {
    "label": BY_LABEL,
    "class": f"class, {BY_LABEL}",
    "hazard": f"hazard, {BY_LABEL}",
    "length": f"CAST({LENGTH.format(chosen=VALUE)} AS REAL), {BY_LABEL}",
    "count": f"count, {BY_LABEL}",
    "recorded": f"wall, {BY_LABEL}",
}


def photo_rows(database: Database, asked: Asked, order: PhotoOrder) -> Iterator[list[int]]:
    """Numbers of the photographs that meet what is asked, in `order`, a portion at a time."""
    return _portions(database, asked.of_photos("photo.rowid"), PHOTO_ORDERS[order])


def item_rows(database: Database, asked: Asked, order: ItemOrder) -> Iterator[list[int]]:
    """Numbers of the items that meet what is asked, in `order`, a portion at a time."""
    return _portions(database, asked.of_items("item.rowid"), ITEM_ORDERS[order])


def count_photos(database: Database, asked: Asked) -> int:
    """How many photographs meet what is asked."""
    return _count(database, asked.of_photos("count(*)"))


def count_items(database: Database, asked: Asked) -> int:
    """How many items meet what is asked."""
    return _count(database, asked.of_items("count(*)"))


def first_photo_rows(database: Database, asked: Asked, limit: int) -> list[int]:
    """Up to `limit` photographs that meet what is asked.

    Where a word is asked for, they come as its hits in the index lead to them, and only as many hits are looked at
    as are needed: a word that stands in a million photographs is as quick as another.
    """
    found: dict[int, None] = {}
    for portion in _led_to(database, asked):
        found |= dict.fromkeys(portion)
        if len(found) >= limit:
            return list(found)[:limit]
    query = asked.of_photos("photo.rowid")
    found |= dict.fromkeys(_numbers(database, Clause(f"{query.sql} ORDER BY 1 LIMIT ?", (*query.values, limit))))
    return list(found)[:limit]


def _led_to(database: Database, asked: Asked) -> Iterator[list[int]]:
    """Photographs that meet what is asked, as the hits of its first word in the index lead to them."""
    resting = next((one for one in asked.conditions if one.hits), None)
    if resting is None or resting.hits is None:
        return
    rest = tuple(one for one in asked.conditions if one != resting)
    hits = database.execute(f"{resting.hits.sql} ORDER BY 1", list(resting.hits.values))
    while batch := [row[0] for row in islice(hits, BATCH)]:
        here = holding_hits(Clause("SELECT value FROM json_each(?)", (canonical(batch).decode(),)))
        yield _numbers(database, Asked((here, *rest), asked.aside).of_photos("photo.rowid"))


def items_called(database: Database, name: str) -> set[str]:
    """Ids of the items with label, alias or id `name`, in any case."""
    names = canonical([name, name.upper(), name.lower()]).decode()
    any_of = "IN (SELECT value FROM json_each(:names))"
    rows = database.execute(f"SELECT id FROM item WHERE label {any_of} OR id {any_of}", {"names": names}).fetchall()
    return {row[0] for row in rows} | {one for one, alias in aliases(database).items() if alias == name.upper()}


def _numbers(database: Database, query: Clause) -> list[int]:
    return [row[0] for row in database.execute(query.sql, list(query.values)).fetchall()]


def _portions(database: Database, query: Clause, order: str) -> Iterator[list[int]]:
    cursor = database.execute(f"{query.sql} ORDER BY {order}", list(query.values))
    while rows := cursor.fetchmany(PORTION):
        yield [row[0] for row in rows]


def _count(database: Database, query: Clause) -> int:
    return int(database.execute(query.sql, list(query.values)).fetchone()[0])
