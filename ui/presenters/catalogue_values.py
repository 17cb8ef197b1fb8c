"""What the Catalogue screen shows: values that its presenter finds and its views put into words."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from fieldkit.browsing import EVERYTHING, Chip, Query, Size, Without
from fieldkit.progress import Step


class Of(Enum):
    """What is listed."""

    PHOTOS = "photos"
    ITEMS = "items"

    def count(self, size: Size) -> int:
        """How many of these there are in `size`."""
        return size.photos if self is Of.PHOTOS else size.items


@dataclass(frozen=True, slots=True)
class Ordering:
    """By what rows stand, one of `ORDERS`, and whether the other way round."""

    by: str
    descending: bool = False


ORDERS: Final[Mapping[Of, tuple[str, ...]]] = {
    Of.PHOTOS: ("number", "taken", "corrected"),
    Of.ITEMS: ("label", "class", "hazard", "length", "count", "recorded"),
}
"""Orders of the core (`PhotoOrder`, `ItemOrder`); the first one stands until another is chosen."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A list that everybody has."""

    id: str
    of: Of
    query: Query


def _in_state(state: str, of: Of) -> Standing:
    return Standing(state, of, Query((Chip.where("state", state),)))


STANDING: Final = (
    Standing("photos", Of.PHOTOS, EVERYTHING),
    _in_state("ungrouped", Of.PHOTOS),
    _in_state("today", Of.PHOTOS),
    _in_state("damaged", Of.PHOTOS),
    Standing("items", Of.ITEMS, EVERYTHING),
    _in_state("needs_scale", Of.ITEMS),
    _in_state("set_aside", Of.ITEMS),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A search that this person keeps as a list: a key of its own, a name, and the line that reads as its chips."""

    key: str
    name: str
    of: Of
    text: str


@dataclass(frozen=True, slots=True)
class Lists:
    """The left column: how much is in each standing list (by its id, as far as known), and the lists kept.

    `chosen` is the id or the key of the one that is shown, empty for a search that is none of them.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    kept: Sequence[Kept] = ()
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """Chips that are settled, and those that what is being typed reads as."""

    settled: tuple[Chip, ...] = ()
    typed: tuple[Chip, ...] = ()

    @property
    def query(self) -> Query:
        """All of them; one that stands in both counts once."""
        return Query(tuple(dict.fromkeys((*self.settled, *self.typed))))


@dataclass(frozen=True, slots=True)
class Shown:
    """What the middle of the screen shows."""

    of: Of = Of.PHOTOS
    ordering: Ordering = Ordering(ORDERS[Of.PHOTOS][0])


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing is found: of what, by which chips, and what each excludes, the one that excludes most first.

    Without any chips there is nothing of the kind in the mission.
    """

    of: Of
    chips: Sequence[Chip] = ()
    without: Sequence[Without] = ()


@dataclass(frozen=True, slots=True)
class First(Step):
    """Some of the rows that will be found, for a screen that cannot wait."""

    rows: "array[int]" = field(default_factory=lambda: array("q"))
