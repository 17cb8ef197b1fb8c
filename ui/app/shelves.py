"""Rows of one kind as grid and as table over one selection, with the pictures in them."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from fieldkit.browsing import ItemShown, PhotoShown, items_at, photos_at
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import translate
from ui.models.cell import Cell
from ui.models.rows import Fetch, Rows
from ui.models.selection import SharedSelection, looked_at
from ui.models.table import Column
from ui.models.thumbnails import Thumbnails
from ui.presenters.terms import Terms
from ui.problems import why
from ui.settings import CELL
from ui.views.catalogue.columns import item_columns, photo_columns
from ui.views.cells import item_cell, photo_cell
from ui.views.grid.board import Contents, Paints
from ui.views.grid.grid import Grid
from ui.views.grid.sheet import Size
from ui.views.table import RowsTable

R = TypeVar("R")


@dataclass(frozen=True)  # with slots, `Shelf[Row](...)` fails in Python 3.11
class Shelf(Generic[R]):
    """What is found, and both ways to look at it."""

    contents: Contents[R]
    grid: Grid[R]
    table: RowsTable[R]

    @property
    def chosen(self) -> "array[int]":
        """The row numbers of what is selected; of what has the focus where nothing is."""
        ids, selection = self.contents.rows.ids, self.contents.selection.value
        found = array("q")
        for part in selection.ranges:
            found += ids[part.start : part.stop]
        at = selection.current
        return found if found or at is None else ids[at : at + 1]

    def focus(self) -> R | None:
        """What has the focus."""
        return looked_at(self.contents.rows, self.contents.selection.value)


def photo_shelf(parts: Parts, desk: Desk, pictures: Thumbnails) -> Shelf[PhotoShown]:
    """Photographs."""
    title = translate("catalogue", "Photos")
    return _shelf(
        parts, desk, "photos", title, partial(photos_at, desk.reading), photo_cell, photo_columns(), pictures
    )


def item_shelf(parts: Parts, desk: Desk, pictures: Thumbnails, terms: Terms) -> Shelf[ItemShown]:
    """Items, each with the photograph that stands for it."""
    cell, title = partial(item_cell, terms=terms), translate("catalogue", "Items")
    return _shelf(parts, desk, "items", title, partial(items_at, desk.reading), cell, item_columns(terms), pictures)


def _shelf(
    parts: Parts,
    desk: Desk,
    name: str,
    title: str,
    fetch: Fetch[R],
    cell: Callable[[R], Cell],
    columns: Sequence[Column[R]],
    pictures: Thumbnails,
) -> Shelf[R]:
    rows = Rows(fetch)
    contents = Contents(rows, cell, pictures, SharedSelection(rows))
    paints = Paints(parts.appearance.look, parts.icons.paint, why)
    grid = Grid(f"catalogue.{name}.grid", title, contents, paints, Size[parts.settings.get(CELL).upper()])
    table = RowsTable(
        f"catalogue.{name}.table", title, rows, contents.selection, columns, parts.appearance.look, parts.icons
    )
    for view in (grid, table):
        parts.appearance.changed.connect(view.wear)
    parts.broadcast.recorded.connect(rows.read_anew)
    desk.leaving.callback(rows.end)
    return Shelf(contents, grid, table)
