"""Grids of photographs: rows from the catalogue, pictures from `thumbs.db`, painted as the window looks."""

from array import array

from fieldkit.browsing import PhotoShown, Query, photo_rows, photos_at
from fieldkit.progress import Report
from ui.app.parts import Parts
from ui.app.pictures import pictures_of
from ui.desk import Desk
from ui.jobs import Lane
from ui.models.rows import Rows
from ui.models.selection import SharedSelection, looked_at
from ui.presenters.latest import Latest
from ui.problems import why
from ui.views.cells import photo_cell
from ui.views.grid.board import Contents, Paints
from ui.views.grid.grid import Grid
from ui.views.grid.sheet import Size


class PhotoBoard:
    """A grid of photographs, and what moves it; empty until something is looked for."""

    def __init__(self, parts: Parts, desk: Desk, name: str, title: str, size: Size) -> None:
        self._desk, self._finding = desk, Latest(parts.lanes.start, Lane.FINDING)
        rows: Rows[PhotoShown] = Rows(lambda ids: photos_at(desk.reading, ids))
        self.contents = Contents(rows, photo_cell, pictures_of(parts, desk), SharedSelection(rows))
        paints = Paints(parts.appearance.look, parts.icons.paint, why)
        self.grid = Grid(name, title, self.contents, paints, size)
        parts.appearance.changed.connect(self.grid.wear)
        parts.broadcast.recorded.connect(rows.read_anew)
        for ends in (self._finding.forget, rows.end):
            desk.leaving.callback(ends)

    @property
    def chosen(self) -> list[PhotoShown]:
        """The photographs that are selected, read where they are not yet."""
        rows = self.contents.rows
        return [row for place in self.contents.selection.value if (row := rows.at(place)) is not None]

    @property
    def looked_at(self) -> PhotoShown | None:
        """The photograph that has the focus."""
        return looked_at(self.contents.rows, self.contents.selection.value)

    def find(self, query: Query) -> None:
        """Show what meets `query`; what was looked for before and is not found yet is not shown any more."""
        desk = self._desk

        def work(report: Report) -> "array[int]":
            return photo_rows(desk.looking, desk.vocabulary, query, report=report)

        self._finding.ask(work, self.contents.rows.replace)
