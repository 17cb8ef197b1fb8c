"""The items of a mission by what they are called, for lists in which one is found and chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldkit import browsing
from fieldkit.progress import Report
from ui.desk import Desk
from ui.presenters.terms import Terms


@dataclass(frozen=True, slots=True)
class Piece:
    """An item in a list; `words` are those it is found by, folded."""

    id: str
    label: str
    called: str
    withdrawn: bool
    words: str


def pieces(desk: Desk, terms: Terms, report: Report) -> Sequence[Piece]:
    """Every item, by label; on the lane that finds. Raises `Cancelled`."""
    mission = desk.looking
    rows = browsing.item_rows(mission, desk.vocabulary, browsing.EVERYTHING, report=report)
    return [_piece(item, terms) for item in browsing.items_named(mission, rows) if item is not None]


def _piece(item: browsing.ItemNamed, terms: Terms) -> Piece:
    label, called = item.label or "", terms(item.class_)
    return Piece(item.id, label, called, item.withdrawn is not None, f"{label}  {called}".casefold())
