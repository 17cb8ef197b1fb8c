"""What photographs and items can be asked for, and how the catalogue is asked.

What an item meets, the photographs that show it meet too, and the other way round, unless a condition says else.
Links that were taken off do not tie; items that were set aside count only where they are what is looked for.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from fieldkit.canon import canonical
from fieldkit.model.item import LISTS
from fieldkit.store.spelling import SHORTEST_TRIGRAM, phrase, searchable
from fieldkit.store.table import Cell

Relation = Literal["<", "<=", "=", ">=", ">"]

STANDING_FIGURE: Final = (
    "measurement.withdrawn IS NULL AND NOT EXISTS (SELECT 1 FROM measurement AS later"
    " WHERE later.item = measurement.item AND later.supersedes = measurement.id)"
)
"""Which measurements count: those that were neither set aside nor superseded."""

ABOUT: Final = """
    WITH hit (subject, kind) AS MATERIALIZED (SELECT subject, kind FROM searchable WHERE n IN ({hits}))
    SELECT subject FROM hit WHERE kind IN ('photo', 'item')
    UNION ALL SELECT photo.id FROM hit JOIN photo ON photo.original = hit.subject WHERE kind = 'original'
    UNION ALL SELECT target FROM hit JOIN tag ON tag.id = hit.subject WHERE withdrawn IS NULL
    UNION ALL SELECT target FROM hit JOIN note ON note.id = hit.subject WHERE withdrawn IS NULL
    UNION ALL SELECT item FROM hit JOIN marking ON marking.id = hit.subject WHERE withdrawn IS NULL
    UNION ALL SELECT item FROM hit JOIN measurement ON measurement.id = hit.subject WHERE withdrawn IS NULL
    UNION ALL SELECT item.id FROM hit JOIN item ON item."case" = hit.subject WHERE kind = 'matter'
"""
"""Ids of the photographs and items that the rows `hits` of the search index speak of."""

SPOKEN_OF: Final = "{}.id IN (SELECT id FROM {{about}})"

WITH_PARTS: Final = (
    "WITH RECURSIVE part (id) AS (SELECT value FROM json_each(?)"
    " UNION SELECT item.id FROM item JOIN part ON item.parent = part.id) SELECT id FROM part"
)

SHOWN_ITEMS: Final = (
    "photo.id IN (SELECT photo_link.photo FROM item JOIN photo_link ON photo_link.item = item.id"
    " WHERE photo_link.withdrawn IS NULL AND {pool} AND ({clause}))"
)
SHOWING_PHOTOS: Final = (
    "item.id IN (SELECT photo_link.item FROM photo JOIN photo_link ON photo_link.photo = photo.id"
    " WHERE photo_link.withdrawn IS NULL AND ({clause}))"
)

NEEDING_SCALE: Final = (
    "NOT EXISTS (SELECT 1 FROM photo_link WHERE photo_link.item = item.id AND photo_link.withdrawn IS NULL"
    " AND photo_link.role = 'ph.close_scale')"
    f" AND NOT EXISTS (SELECT 1 FROM measurement WHERE measurement.item = item.id AND {STANDING_FIGURE})"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A condition on a row, and the values that it binds."""

    sql: str
    values: tuple[Cell, ...] = ()


NEVER: Final = Clause("FALSE")


def joined(glue: str, clauses: Iterable[Clause]) -> Clause:
    """Clauses side by side, with `glue` between them."""
    parts = list(clauses)
    return Clause(glue.join(one.sql for one in parts), tuple(value for one in parts for value in one.values))


@dataclass(frozen=True, slots=True)
class Condition:
    """What a row of `photo`, and what a row of `item`, must be by itself.

    Where it `spreads`, whatever shows such an item, or is shown by such a photograph, meets it too. `hits` are the
    rows of the search index that it rests on; the clauses then name what those speak of as `{about}`.
    """

    photo: Clause = NEVER
    item: Clause = NEVER
    spreads: bool = True
    hits: Clause | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """All `conditions` at once: of the items that stand or, where `aside`, of those that were set aside."""

    conditions: tuple[Condition, ...] = ()
    aside: bool = False

    @property
    def pool(self) -> str:
        """Which items count, as a condition on a row of `item`."""
        return f"item.withdrawn IS {'NOT ' if self.aside else ''}NULL"

    def of_photos(self, chosen: str) -> Clause:
        """The query for `chosen` of the photographs that meet all conditions."""
        met = [_met(one, SHOWN_ITEMS, self.pool, one.photo, one.item) for one in self.conditions]
        return self._query(f"SELECT {chosen} FROM photo", met or [Clause("TRUE")])

    def of_items(self, chosen: str) -> Clause:
        """The query for `chosen` of the items that meet all conditions."""
        met = [_met(one, SHOWING_PHOTOS, self.pool, one.item, one.photo) for one in self.conditions]
        return self._query(f"SELECT {chosen} FROM item", [*met, Clause(self.pool)])

    def _query(self, select: str, met: Sequence[Clause]) -> Clause:
        named = [Clause(clause.sql.replace("{about}", f"about{n}"), clause.values) for n, clause in enumerate(met)]
        given = [
            Clause(f"about{n} (id) AS MATERIALIZED ({ABOUT.format(hits=one.hits.sql)})", one.hits.values)
            for n, one in enumerate(self.conditions)
            if one.hits
        ]
        head = [Clause("WITH "), joined(", ", given), Clause(" ")] if given else []
        return joined("", [*head, Clause(f"{select} WHERE "), joined(" AND ", named)])


def _met(one: Condition, tied: str, pool: str, own: Clause, other: Clause) -> Clause:
    """A condition on the row itself or, where it spreads, on one that it is tied to."""
    through = [Clause(tied.format(pool=pool, clause=other.sql), other.values)] if one.spreads else []
    ways = joined(" OR ", [own, *through] if other != NEVER else [own])
    return Clause(f"({ways.sql})", ways.values)


UNGROUPED: Final = Condition(
    photo=Clause(
        "NOT EXISTS (SELECT 1 FROM photo_link WHERE photo_link.photo = photo.id AND photo_link.withdrawn IS NULL)"
    ),
    spreads=False,
)
"""Photographs that show no item."""

DAMAGED: Final = Condition(photo=Clause("photo.damage IS NOT NULL"))
"""Photographs that could not be decoded in full."""

NEEDS_SCALE: Final = Condition(item=Clause(NEEDING_SCALE))
"""Items that neither a close-up with a scale shows nor a measurement describes."""

SET_ASIDE: Final = Condition(item=Clause("item.withdrawn IS NOT NULL"))
"""Items that were set aside."""


def recorded_between(start: str, end: str) -> Condition:
    """What was recorded from `start` on and before `end`, in UTC as it stands in rows."""
    span = (start, end)
    within = "{0}.wall >= ? AND {0}.wall < ?"
    return Condition(Clause(within.format("photo"), span), Clause(within.format("item"), span), spreads=False)


def holding(text: str, terms: Sequence[str]) -> Condition:
    """What holds `text`, or one of the ids `terms`, in anything that is written about it."""
    wanted = searchable(text)
    phrases = " OR ".join(map(phrase, (wanted, *terms) if len(wanted) >= SHORTEST_TRIGRAM else terms))
    ways = [Clause("SELECT rowid FROM search WHERE search MATCH ?", (phrases,))] if phrases else []
    if len(wanted) < SHORTEST_TRIGRAM:
        ways.append(Clause("SELECT n FROM searchable WHERE instr(text, ?)", (wanted,)))
    spoken_of = holding_hits(joined(" UNION ", ways))
    return replace(spoken_of, item=joined(" OR ", [spoken_of.item, *_coded(tuple(LISTS), terms, wanted)]))


def holding_hits(hits: Clause) -> Condition:
    """What the rows `hits` of the search index speak of."""
    return Condition(Clause(SPOKEN_OF.format("photo")), Clause(SPOKEN_OF.format("item")), hits=hits)


def coded(field: str, terms: Sequence[str], text: str) -> Condition:
    """Items of whose coded `field` one of `terms` stands, or a term that says nothing by itself beside `text`."""
    return Condition(item=joined(" OR ", _coded((field,), terms, searchable(text))))


def _coded(fields: Sequence[str], terms: Sequence[str], wanted: str) -> list[Clause]:
    """The ways in which coded `fields` hold one of `terms`, or a text that holds what is `wanted`."""
    cells = [f'item."{field}"' for field in fields]
    stand = " || ".join(f"'\"' || coalesce({cell}, '') || '\"'" for cell in cells)
    nested = " || ',' || ".join(f"iif({cell} LIKE '%{{%', {cell}, 'null')" for cell in cells)
    told = (
        f"{stand} LIKE '%\"text\":%' AND EXISTS (SELECT 1 FROM json_tree('[' || {nested} || ']') AS said"
        " WHERE said.key = 'text' AND instr(as_searched(said.value), ?))"
    )
    return [*(Clause(f"instr({stand}, ?)", (f'"{term}"',)) for term in terms), Clause(told, (wanted,))]


def tagged(terms: Sequence[str], text: str) -> Condition:
    """Items and photographs on which a tag hangs that is one of `terms`, or says `text`."""
    hanging = (
        "EXISTS (SELECT 1 FROM tag WHERE tag.target = {}.id AND tag.withdrawn IS NULL"
        " AND (tag.term IN (SELECT value FROM json_each(?)) OR instr(as_searched(tag.text), ?)))"
    )
    values = (canonical(sorted(terms)).decode(), searchable(text))
    return Condition(Clause(hanging.format("photo"), values), Clause(hanging.format("item"), values))


def numbered(text: str) -> Condition:
    """Photographs whose number holds `text`."""
    return Condition(photo=Clause("instr(upper(photo.number), ?)", (text.upper(),)))


def labelled(text: str) -> Condition:
    """Items whose label holds `text`."""
    return Condition(item=Clause("instr(upper(item.label), ?)", (text.upper(),)))


def with_parts(items: Iterable[str]) -> Condition:
    """The items with these ids, and whatever is part of them."""
    return Condition(item=Clause(f"item.id IN ({WITH_PARTS})", (canonical(sorted(items)).decode(),)))


def measured(terms: Sequence[str], relation: Relation, number: str) -> Condition:
    """Items of which a standing measurement of one of `terms` has a figure that stands so to `number`."""
    figure = (
        "item.id IN (SELECT measurement.item FROM measurement"
        " JOIN json_each(?) AS term ON instr('\"' || measurement.measurand || '\"', '\"' || term.value || '\"')"
        f" WHERE CAST(json_extract(measurement.figure, '$.value') AS REAL) {relation} CAST(? AS REAL)"
        f" AND {STANDING_FIGURE})"
    )
    return Condition(item=Clause(figure, (canonical(sorted(terms)).decode(), number)))


def counted(relation: Relation, number: str) -> Condition:
    """Items of so many pieces."""
    return Condition(item=Clause(f"item.count {relation} CAST(? AS REAL)", (number,)))
