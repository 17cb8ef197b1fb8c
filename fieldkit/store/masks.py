"""Which rows meet what is asked, as masks: one byte for each row number is all the memory that a search takes.

Conditions are met by rows themselves, by what the search index says of them, and through the links between
photographs and items; links that were taken off do not tie.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.store.matching import Asked, Clause, Condition

Table = Literal["photo", "item"]
Mask = NDArray[np.bool_]
Numbers = NDArray[np.int64]

PORTION: Final = 10_000
"""Rows that are fetched, and hits of the index that are followed, at a time."""

FIRST: Final = 100
"""Hits that are followed at a time where only the first photographs are wanted."""

SPOKEN_OF: Final = """
    WITH hit (subject, kind) AS MATERIALIZED (
        SELECT subject, kind FROM searchable WHERE n IN (SELECT value FROM json_each(?))
    )
    SELECT 'photo', photo.rowid FROM hit CROSS JOIN photo ON photo.id = hit.subject WHERE hit.kind = 'photo'
    UNION ALL SELECT 'photo', photo.rowid FROM hit CROSS JOIN photo ON photo.original = hit.subject
        WHERE hit.kind = 'original'
    UNION ALL SELECT 'photo', photo.rowid FROM hit CROSS JOIN tag ON tag.id = hit.subject
        CROSS JOIN photo ON photo.id = tag.target WHERE hit.kind = 'tag' AND tag.withdrawn IS NULL
    UNION ALL SELECT 'photo', photo.rowid FROM hit CROSS JOIN note ON note.id = hit.subject
        CROSS JOIN photo ON photo.id = note.target WHERE hit.kind = 'note' AND note.withdrawn IS NULL
    UNION ALL SELECT 'item', item.rowid FROM hit CROSS JOIN item ON item.id = hit.subject WHERE hit.kind = 'item'
    UNION ALL SELECT 'item', item.rowid FROM hit CROSS JOIN tag ON tag.id = hit.subject
        CROSS JOIN item ON item.id = tag.target WHERE hit.kind = 'tag' AND tag.withdrawn IS NULL
    UNION ALL SELECT 'item', item.rowid FROM hit CROSS JOIN note ON note.id = hit.subject
        CROSS JOIN item ON item.id = note.target WHERE hit.kind = 'note' AND note.withdrawn IS NULL
    UNION ALL SELECT 'item', item.rowid FROM hit CROSS JOIN marking ON marking.id = hit.subject
        CROSS JOIN item ON item.id = marking.item WHERE hit.kind = 'marking' AND marking.withdrawn IS NULL
    UNION ALL SELECT 'item', item.rowid FROM hit CROSS JOIN measurement ON measurement.id = hit.subject
        CROSS JOIN item ON item.id = measurement.item
        WHERE hit.kind = 'measurement' AND measurement.withdrawn IS NULL
    UNION ALL SELECT 'item', item.rowid FROM hit CROSS JOIN item ON item."case" = hit.subject
        WHERE hit.kind = 'matter'
"""
"""Photographs and items that hits of the search index speak of. The joins are crossed: each begins at the hits."""

PHOTOS_OF: Final = (
    "SELECT photo.rowid FROM json_each(?) AS chosen CROSS JOIN item ON item.rowid = chosen.value"
    " CROSS JOIN photo_link ON photo_link.item = item.id CROSS JOIN photo ON photo.id = photo_link.photo"
    " WHERE photo_link.withdrawn IS NULL AND {standing}"
)
ITEMS_OF: Final = (
    "SELECT item.rowid FROM json_each(?) AS chosen CROSS JOIN photo ON photo.rowid = chosen.value"
    " CROSS JOIN photo_link ON photo_link.photo = photo.id CROSS JOIN item ON item.id = photo_link.item"
    " WHERE photo_link.withdrawn IS NULL"
)


def photos_meeting(database: Database, asked: Asked) -> Mask:
    """The photographs that meet everything that is asked; all of them where nothing is."""
    met = _mask(database, "photo", None if asked.conditions else Clause("TRUE"))
    for number, one in enumerate(asked.conditions):
        photos = _mask(database, "photo", one.photo)
        _extend(database, one, photos, "item", one.item, PHOTOS_OF.format(standing=_standing(asked.aside)))
        met = met & photos if number else photos
        if not met.any():
            break
    return met


def items_meeting(database: Database, asked: Asked) -> Mask:
    """The items that stand, or were set aside, and meet everything that is asked."""
    met = _mask(database, "item", Clause(_standing(asked.aside)))
    for one in asked.conditions:
        items = _mask(database, "item", one.item)
        _extend(database, one, items, "photo", one.photo, ITEMS_OF)
        met &= items
        if not met.any():
            break
    return met


def led_to(database: Database, word: Condition, *, aside: bool) -> Iterator[Numbers]:
    """The photographs that meet a condition with hits, as its hits lead to them; some come more than once."""
    tied = PHOTOS_OF.format(standing=_standing(aside))
    for photos, items in _spoken_of(database, word, FIRST):
        yield photos
        yield from _tied(database, tied, items)
    yield from _tied(database, tied, np.flatnonzero(_mask(database, "item", word.item)))


def numbers(database: Database, query: Clause) -> Iterator[Numbers]:
    """The row numbers that a query gives, a portion at a time."""
    cursor = database.execute(query.sql, list(query.values))
    while rows := cursor.fetchmany(PORTION):
        yield _first(rows)


def listed(rows: Numbers) -> str:
    """Row numbers as a query takes them."""
    return canonical(rows.tolist()).decode()


def _extend(database: Database, one: Condition, met: Mask, other: Table, clause: Clause | None, tied: str) -> None:
    """Add to `met` of what the index speaks and, where the condition spreads, what is tied to the `other` table."""
    others = _mask(database, other, clause if one.spreads else None)
    for photos, items in _spoken_of(database, one, PORTION):
        _add(met, [items if other == "photo" else photos])
        _add(others, [photos if other == "photo" else items])
    if one.spreads:
        _add(met, _tied(database, tied, np.flatnonzero(others)))


def _spoken_of(database: Database, one: Condition, portion: int) -> Iterator[tuple[Numbers, Numbers]]:
    """The photographs and the items that hits in the search index speak of, in the order of the hits."""
    if one.hits is None:
        return
    hits = database.execute(f"{one.hits.sql} ORDER BY 1", list(one.hits.values))
    while rows := hits.fetchmany(portion):
        found = database.execute(SPOKEN_OF, [listed(_first(rows))]).fetchall()
        yield (
            _first([row[1:] for row in found if row[0] == "photo"]),
            _first([row[1:] for row in found if row[0] == "item"]),
        )


def _tied(database: Database, query: str, rows: Numbers) -> Iterator[Numbers]:
    """What is tied to `rows`, of the other table."""
    for start in range(0, len(rows), PORTION):
        yield from numbers(database, Clause(query, (listed(rows[start : start + PORTION]),)))


def _mask(database: Database, table: Table, clause: Clause | None) -> Mask:
    """The rows of `table` that meet a condition; of rows that come while it is looked at, nothing is said."""
    last = database.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0] or 0
    mask = np.zeros(last + 1, dtype=np.bool_)
    if clause is not None:
        query = Clause(f'SELECT rowid FROM "{table}" WHERE {clause.sql}', clause.values)
        _add(mask, numbers(database, query))
    return mask


def _add(mask: Mask, portions: Iterable[Numbers]) -> None:
    for rows in portions:
        mask[rows[rows < len(mask)]] = True


def _standing(aside: bool) -> str:
    return f"item.withdrawn IS {'NOT ' if aside else ''}NULL"


def _first(rows: Sequence[Sequence[int]]) -> Numbers:
    return np.fromiter((row[0] for row in rows), dtype=np.int64, count=len(rows))
