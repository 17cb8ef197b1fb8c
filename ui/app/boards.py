"""Grids of photographs: rows from the catalogue, pictures from `thumbs.db`, painted as the window looks."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fieldkit.browsing import PhotoShown, Query, photo_rows, photos_at
from fieldkit.browsing.pictures import SmallPictures
from fieldkit.progress import Report
from ui.app.parts import Parts
from ui.desk import Desk
from ui.jobs import Lane, Stoppable
from ui.models.rows import Rows
from ui.models.selection import SharedSelection
from ui.models.thumbnails import Thumbnails
from ui.problems import why
from ui.views.cells import photo_cell
from ui.views.grid.board import Contents, Paints
from ui.views.grid.grid import Grid
from ui.views.grid.sheet import Size


class PhotoBoard:
    """A grid of photographs, and what moves it; empty until something is looked for."""

    def __init__(self, parts: Parts, desk: Desk, name: str, title: str, size: Size) -> None:
        self._start, self._desk = parts.lanes.start, desk
        self._finding: Stoppable | None = None
        rows: Rows[PhotoShown] = Rows(lambda ids: photos_at(desk.reading, ids))
        pictures = SmallPictures(desk.reading.layout.thumbnails)
        thumbnails = Thumbnails(pictures.load, parts.lanes.start)
        self.contents = Contents(rows, photo_cell, thumbnails, SharedSelection(rows))
        paints = Paints(parts.appearance.look, icon_painter(parts), why)
        self.grid = Grid(name, title, self.contents, paints, size)
        parts.appearance.changed.connect(self.grid.wear)
        parts.broadcast.recorded.connect(rows.read_anew)
        parts.broadcast.pictured.connect(thumbnails.look_again)
        desk.closing.callback(pictures.close)
        desk.leaving.callback(rows.end)

    @property
    def chosen(self) -> list[PhotoShown]:
        """The photographs that are selected, read where they are not yet."""
        rows = self.contents.rows
        return [row for place in self.contents.selection.value if (row := rows.at(place)) is not None]

    @property
    def looked_at(self) -> PhotoShown | None:
        """The photograph that has the focus."""
        place = self.contents.selection.value.current
        return None if place is None or place >= len(self.contents.rows) else self.contents.rows.at(place)

    def find(self, query: Query) -> None:
        """Show what meets `query`; what was looked for before and is not found yet is not shown any more."""
        desk = self._desk
        if self._finding is not None:
            self._finding.cancel()

        def work(report: Report) -> "array[int]":
            return photo_rows(desk.looking, desk.vocabulary, query, report=report)

        self._finding = finding = self._start(work, then=lambda rows: self._found(finding, rows), lane=Lane.FINDING)

    def _found(self, finding: Stoppable, rows: "array[int]") -> None:
        if finding is self._finding:
            self._finding = None
            self.contents.rows.replace(rows)


def icon_painter(parts: Parts) -> Callable[[str, QPainter, QRectF, str], None]:
    """Draws icons of the theme into what paints itself."""

    def paint(name: str, painter: QPainter, square: QRectF, colour: str) -> None:
        parts.icons.paint(name, painter, square, colour)

    return paint
