"""What photographs and items can be asked for, each as a condition on one row of the catalogue.

How conditions are met, by the row itself or by what it is tied to, stands in `found`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from fieldkit.canon import canonical
from fieldkit.model.item import LISTS
from fieldkit.store.spelling import SHORTEST_TRIGRAM, phrase, searchable
from fieldkit.store.table import Cell

Relation = Literal["<", "<=", "=", ">=", ">"]

APART: Final = tuple(field for field in LISTS if field not in {"class", "material", "condition"})
"""Coded fields of an item that the search index does not hold (`items.words`)."""

STANDING_FIGURE: Final = (
    "measurement.withdrawn IS NULL AND NOT EXISTS (SELECT 1 FROM measurement AS later"
    " WHERE later.item = measurement.item AND later.supersedes = measurement.id)"
)
"""Which measurements count: those that were neither set aside nor superseded."""

WITH_PARTS: Final = (
    "WITH RECURSIVE part (id) AS (SELECT value FROM json_each(?)"
    " UNION SELECT item.id FROM item JOIN part ON item.parent = part.id) SELECT id FROM part"
)

WITHOUT_SCALE: Final = (
    "NOT EXISTS (SELECT 1 FROM photo_link WHERE photo_link.item = item.id AND photo_link.withdrawn IS NULL"
    " AND photo_link.role = 'ph.close_scale')"
    f" AND NOT EXISTS (SELECT 1 FROM measurement WHERE measurement.item = item.id AND {STANDING_FIGURE})"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of SQL, and the values that it binds."""

    sql: str
    values: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Condition:
    """What a row of `photo`, or one of `item`, must be; None: no such row meets it by itself.

    Rows of which `hits`, row numbers of the search index, speak meet it as well. Where it `spreads`, a photograph
    meets it that shows such an item, and an item that such a photograph shows.
    """

    photo: Clause | None = None
    item: Clause | None = None
    hits: Clause | None = None
    spreads: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """All `conditions` at once: of the items that stand or, where `aside`, of those that were set aside."""

    conditions: tuple[Condition, ...] = ()
    aside: bool = False


UNGROUPED: Final = Condition(
    photo=Clause(
        "NOT EXISTS (SELECT 1 FROM photo_link WHERE photo_link.photo = photo.id AND photo_link.withdrawn IS NULL)"
    ),
    spreads=False,
)
"""Photographs that show no item."""

DAMAGED: Final = Condition(photo=Clause("photo.damage IS NOT NULL"))
"""Photographs that could not be decoded in full."""

NEEDS_SCALE: Final = Condition(item=Clause(WITHOUT_SCALE))
"""Items that neither a close-up with a scale shows nor a measurement describes."""

SET_ASIDE: Final = Condition(item=Clause("item.withdrawn IS NOT NULL"))
"""Items that were set aside."""


def recorded_between(start: str, end: str) -> Condition:
    """What was recorded from `start` on and before `end`, in UTC as it stands in rows."""
    within = Clause("wall >= ? AND wall < ?", (start, end))
    return Condition(photo=within, item=within, spreads=False)


def holding(text: str, terms: Sequence[str]) -> Condition:
    """What holds `text`, or one of the ids `terms`, in anything that is written about it."""
    wanted = searchable(text)
    short = len(wanted) < SHORTEST_TRIGRAM
    phrases = " OR ".join(map(phrase, terms if short else (wanted, *terms)))
    ways = [Clause("SELECT rowid FROM search WHERE search MATCH ?", (phrases,))] if phrases else []
    if short:
        ways.append(Clause("SELECT n FROM searchable WHERE instr(text, ?)", (wanted,)))
    lists = {LISTS[field] for field in APART}
    return Condition(
        item=_coded(APART, [term for term in terms if term.partition(".")[0] in lists], wanted),
        hits=_joined(" UNION ", ways),
    )


def coded(field: str, terms: Sequence[str], text: str) -> Condition:
    """Items of whose coded `field` one of `terms` stands, or a term that says nothing by itself beside `text`."""
    return Condition(item=_coded((field,), terms, searchable(text)))


def tagged(terms: Sequence[str], text: str) -> Condition:
    """Items and photographs on which a tag hangs that is one of `terms`, or says `text`."""
    hanging = Clause(
        "id IN (SELECT target FROM tag WHERE withdrawn IS NULL"
        " AND (term IN (SELECT value FROM json_each(?)) OR instr(as_searched(text), ?)))",
        (_listed(terms), searchable(text)),
    )
    return Condition(photo=hanging, item=hanging)


def numbered(text: str) -> Condition:
    """Photographs whose number holds `text`."""
    return Condition(photo=Clause("instr(upper(number), ?)", (text.upper(),)))


def labelled(text: str) -> Condition:
    """Items whose label holds `text`."""
    return Condition(item=Clause("instr(upper(label), ?)", (text.upper(),)))


def with_parts(items: Iterable[str]) -> Condition:
    """The items with these ids, and whatever is part of them."""
    return Condition(item=Clause(f"id IN ({WITH_PARTS})", (_listed(items),)))


def measured(terms: Sequence[str], relation: Relation, number: str) -> Condition:
    """Items of which a standing measurement of one of `terms` has a figure that stands so to `number`."""
    figure = (
        "id IN (SELECT measurement.item FROM measurement"
        " JOIN json_each(?) AS term ON instr('\"' || measurement.measurand || '\"', '\"' || term.value || '\"')"
        f" WHERE CAST(json_extract(measurement.figure, '$.value') AS REAL) {relation} CAST(? AS REAL)"
        f" AND {STANDING_FIGURE})"
    )
    return Condition(item=Clause(figure, (_listed(terms), number)))


def counted(relation: Relation, number: str) -> Condition:
    """Items of so many pieces."""
    return Condition(item=Clause(f"count {relation} CAST(? AS REAL)", (number,)))


def _coded(fields: Sequence[str], terms: Sequence[str], wanted: str) -> Clause:
    """Items of whose coded `fields` one holds one of `terms`, or a text that holds what is `wanted`."""
    cells = [f'"{field}"' for field in fields]
    stand = " || ".join(f"'\"' || coalesce({cell}, '') || '\"'" for cell in cells)
    nested = " || ',' || ".join(f"iif({cell} LIKE '%{{%', {cell}, 'null')" for cell in cells)
    told = (
        f"{stand} LIKE '%\"text\":%' AND EXISTS (SELECT 1 FROM json_tree('[' || {nested} || ']') AS said"
        " WHERE said.key = 'text' AND instr(as_searched(said.value), ?))"
    )
    ways = [Clause(f"instr({stand}, ?)", (f'"{term}"',)) for term in terms]
    return _joined(" OR ", [*ways, Clause(told, (wanted,))])


def _joined(glue: str, clauses: Sequence[Clause]) -> Clause:
    return Clause(glue.join(one.sql for one in clauses), tuple(value for one in clauses for value in one.values))


def _listed(texts: Iterable[str]) -> str:
    return canonical(sorted(texts)).decode()
