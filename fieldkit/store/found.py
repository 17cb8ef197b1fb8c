"""Photographs and items that meet what is asked: their row numbers in order, how many they are, the first of them.

A row keeps its number as long as it stands and the file is not made anew.
"""

from array import array
from collections.abc import Iterable, Mapping
from typing import Final, Literal

import numpy as np
from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.store.items import aliases
from fieldkit.store.masks import Numbers, items_meeting, led_to, listed, numbers, photos_meeting
from fieldkit.store.matching import STANDING_FIGURE, Asked, Clause, Condition

PhotoOrder = Literal["number", "taken"]
ItemOrder = Literal["label", "class", "hazard", "length", "count", "recorded"]

FEW: Final = 16
"""Up to one row in so many is looked up and sorted; of more, the whole order is read and the others are dropped."""

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

BY_LABEL: Final = "rtrim(substr(label, 1, 3), '0123456789'), instr(label || '.', '.'), label, stream, id"
"""`F-A999.01` before `F-A1000`; what bears no label first."""

ITEM_ORDERS: Final[Mapping[ItemOrder, str]] = {
    "label": BY_LABEL,
    "class": f'"class", {BY_LABEL}',
    "hazard": f"hazard, {BY_LABEL}",
    "length": f"CAST({LENGTH.format(chosen=VALUE)} AS REAL), {BY_LABEL}",
    "count": f"count, {BY_LABEL}",
    "recorded": f"wall, {BY_LABEL}",
}


def photo_rows(database: Database, asked: Asked, order: PhotoOrder) -> "array[int]":
    """Numbers of the photographs that meet what is asked, in `order`."""
    if not asked.conditions:
        return _array(numbers(database, Clause(f"SELECT rowid FROM photo ORDER BY {PHOTO_ORDERS[order]}")))
    meeting = photos_meeting(database, asked)
    chosen = np.flatnonzero(meeting)
    if len(chosen) * FEW < len(meeting):
        return _sorted(database, "photo", chosen, PHOTO_ORDERS[order])
    every = numbers(database, Clause(f"SELECT rowid FROM photo ORDER BY {PHOTO_ORDERS[order]}"))
    known = (rows[rows < len(meeting)] for rows in every)
    return _array(rows[meeting[rows]] for rows in known)


def item_rows(database: Database, asked: Asked, order: ItemOrder) -> "array[int]":
    """Numbers of the items that meet what is asked, in `order`."""
    return _sorted(database, "item", np.flatnonzero(items_meeting(database, asked)), ITEM_ORDERS[order])


def count_photos(database: Database, asked: Asked) -> int:
    """How many photographs meet what is asked."""
    match asked.conditions:
        case ():
            return _counted(database, Clause("TRUE"))
        case (Condition(photo=Clause() as clause, hits=None, spreads=False),):
            return _counted(database, clause)
    return int(np.count_nonzero(photos_meeting(database, asked)))


def count_items(database: Database, asked: Asked) -> int:
    """How many items meet what is asked."""
    return int(np.count_nonzero(items_meeting(database, asked)))


def first_photo_rows(database: Database, asked: Asked, limit: int, order: PhotoOrder) -> "array[int]":
    """Up to `limit` photographs that meet what is asked: the first ones in `order` where nothing is.

    Where a word is asked for, its hits in the index are followed, and only as many of them as are needed: a word
    that stands in a million photographs is as quick as another.
    """
    if not asked.conditions:
        first = Clause(f"SELECT rowid FROM photo ORDER BY {PHOTO_ORDERS[order]} LIMIT ?", (limit,))
        return _array(numbers(database, first))
    word = next((one for one in asked.conditions if one.hits), None)
    if word is None:
        return photo_rows(database, asked, order)[:limit]
    rest = Asked(tuple(one for one in asked.conditions if one != word), asked.aside)
    meeting = set(np.flatnonzero(photos_meeting(database, rest)).tolist()) if rest.conditions else None
    found: dict[int, None] = {}
    for photos in led_to(database, word, aside=asked.aside):
        found |= dict.fromkeys(row for row in photos.tolist() if meeting is None or row in meeting)
        if len(found) >= limit:
            break
    return array("q", list(found)[:limit])


def items_called(database: Database, name: str) -> set[str]:
    """Ids of the items with label, alias or id `name`, in any case."""
    names = canonical([name, name.upper(), name.lower()]).decode()
    any_of = "IN (SELECT value FROM json_each(:names))"
    rows = database.execute(f"SELECT id FROM item WHERE label {any_of} OR id {any_of}", {"names": names}).fetchall()
    twins = aliases(database, [name.upper().partition("~")[0]])
    return {row[0] for row in rows} | {one for one, alias in twins.items() if alias == name.upper()}


def _sorted(database: Database, table: str, chosen: Numbers, order: str) -> "array[int]":
    those = f'(SELECT value AS chosen FROM json_each(?)) CROSS JOIN "{table}" ON rowid = chosen'
    return _array(numbers(database, Clause(f"SELECT rowid FROM {those} ORDER BY {order}", (listed(chosen),))))


def _counted(database: Database, clause: Clause) -> int:
    """How many photographs meet one condition by themselves: no row need be fetched for that."""
    query = f"SELECT count(*) FROM photo WHERE {clause.sql}"
    return int(database.execute(query, list(clause.values)).fetchone()[0])


def _array(portions: Iterable[Numbers]) -> "array[int]":
    rows = array("q")
    for portion in portions:
        rows.frombytes(portion.tobytes())
    return rows
