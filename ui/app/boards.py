"""Grids of photographs: rows from the catalogue, pictures from `thumbs.db`, painted as the window looks."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fieldkit.browsing import PhotoShown, Query, photo_rows, photos_at
from fieldkit.browsing.pictures import SmallPictures
from ui.app.parts import Parts
from ui.desk import Desk
from ui.jobs import Lane
from ui.models.rows import Rows
from ui.models.selection import SharedSelection
from ui.models.thumbnails import Thumbnails
from ui.problems import why
from ui.views.cells import photo_cell
from ui.views.grid.board import Contents, Paints
from ui.views.grid.grid import Grid
from ui.views.grid.sheet import Size


@dataclass(frozen=True, slots=True)
class PhotoBoard:
    """A grid of photographs, and what moves it."""

    grid: Grid[PhotoShown]
    contents: Contents[PhotoShown]
    find: Callable[[Query], None]

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


def photo_board(parts: Parts, desk: Desk, name: str, title: str, size: Size) -> PhotoBoard:
    """A grid over the photographs of `desk`, empty until something is looked for."""
    rows: Rows[PhotoShown] = Rows(lambda ids: photos_at(desk.reading, ids))
    pictures = SmallPictures(desk.reading.layout.thumbnails)
    thumbnails = Thumbnails(pictures.load, parts.lanes.start)
    contents = Contents(rows, photo_cell, thumbnails, SharedSelection(rows))
    grid = Grid(name, title, contents, Paints(parts.appearance.look, icon_painter(parts), why), size)
    parts.appearance.changed.connect(grid.wear)
    parts.broadcast.recorded.connect(rows.read_anew)
    grid.destroyed.connect(lambda: parts.lanes.start(lambda _: pictures.close(), lane=Lane.PICTURES))

    def find(query: Query) -> None:
        parts.lanes.start(
            lambda report: photo_rows(desk.looking, desk.vocabulary, query, report=report),
            then=rows.replace,
            lane=Lane.FINDING,
        )

    return PhotoBoard(grid, contents, find)


def icon_painter(parts: Parts) -> Callable[[str, QPainter, QRectF, str], None]:
    """Draws icons of the theme into what paints itself."""

    def paint(name: str, painter: QPainter, square: QRectF, colour: str) -> None:
        parts.icons.paint(name, painter, square, colour)

    return paint
