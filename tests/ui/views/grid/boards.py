"""Grids over made-up rows, shown, with pictures of one colour each."""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from fieldkit.imaging.decoder import Picture
from fieldkit.problem import Problem
from ui.jobs import Lanes
from ui.models.cell import Badge, Cell, Tone
from ui.models.rows import Rows
from ui.models.selection import Selection, SharedSelection
from ui.models.thumbnails import Load, Thumbnails, images
from ui.theme.look import Look
from ui.views.grid.board import Contents, Paints
from ui.views.grid.grid import Grid
from ui.views.grid.sheet import Size

WIDTH, HEIGHT = 760, 620
BROKEN = Problem(code="damaged")


@dataclass(frozen=True, slots=True)
class Piece:
    """A row."""

    id: int


class Watched(Grid[Piece]):
    """A grid that remembers what it was asked to paint anew."""

    painted: QRegion | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.painted is not None:
            self.painted += event.region()
        super().paintEvent(event)


@dataclass
class Desktop:
    """A grid with everything behind it."""

    qtbot: QtBot
    rows: Rows[Piece]
    grid: Watched
    chosen: SharedSelection
    asked: list[int] = field(default_factory=list)

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self.chosen.value

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.qtbot.keyClick(self.grid, key, held)

    def click(self, position: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Click on a tile."""
        self.qtbot.mouseClick(self.grid.viewport(), Qt.MouseButton.LeftButton, held, self.middle(position))

    def drag(self, *points: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press at the first point, move through the others, and let go at the last."""
        viewport, button = self.grid.viewport(), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(viewport, button, held, points[0])
        for point in points[1:]:
            self.qtbot.mouseMove(viewport, point)
        self.qtbot.mouseRelease(viewport, button, held, points[-1])

    def middle(self, position: int) -> QPoint:
        """The middle of a tile in the viewport."""
        return self.grid.place(position).center()

    @contextmanager
    def painting(self) -> Iterator[QRegion]:
        """Collects what is painted anew because of what is done."""
        QApplication.processEvents()
        self.grid.painted = region = QRegion()
        yield region
        self.qtbot.wait_until(lambda: not region.isEmpty())
        self.grid.painted = None

    def colour(self, position: int) -> str:
        """What the middle of the picture of a tile shows."""
        place = self.grid.place(position)
        return self._seen().pixelColor(place.center().x(), place.top() + 60).name()

    def colours(self, position: int) -> set[str]:
        """All that the picture of a tile shows."""
        place, seen = self.grid.place(position), self._seen()
        across = range(place.left() + 10, place.right() - 10)
        return {seen.pixelColor(x, y).name() for x in across for y in range(place.top() + 10, place.top() + 100)}

    def _seen(self) -> QImage:
        return self.grid.viewport().grab().toImage()


def cell(piece: Piece) -> Cell:
    return Cell(
        f"A{piece.id:04}",
        f"IMG_{piece.id}.JPG",
        (Badge("check", "verified", Tone.OK),),
        str(piece.id),
        "No picture yet",
    )


def icon(_: str, painter: QPainter, square: QRectF, colour: str) -> None:
    assert colour
    painter.drawEllipse(square)


def all_red(keys: Sequence[str], edge: int) -> Mapping[str, Picture | Problem]:
    return dict.fromkeys(keys, Picture(edge, edge * 3 // 4, b"\xff\x00\x00" * (edge * (edge * 3 // 4))))


@dataclass
class Room:
    """Where grids are shown until the test is over."""

    qtbot: QtBot
    lanes: Lanes
    shown: list[Desktop] = field(default_factory=list)

    def show(
        self,
        count: int,
        *,
        size: Size = Size.MEDIUM,
        load: Load = all_red,
        of: Callable[[Piece], Cell] = cell,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> Desktop:
        """A grid of four columns over `count` rows with the ids from 0."""
        asked = list[int]()

        def fetch(ids: Sequence[int]) -> list[Piece | None]:
            asked.extend(ids)
            return [Piece(number) if number >= 0 else None for number in ids]

        rows = Rows[Piece](fetch)
        chosen = SharedSelection(rows)
        contents = Contents(rows, of, Thumbnails(load, self.lanes.start, images()), chosen)
        grid = Watched("test.grid", "Photos", contents, Paints(Look(), icon, str), size)
        self.shown.append(Desktop(self.qtbot, rows, grid, chosen, asked))
        grid.setLayoutDirection(direction)
        rows.replace(array("q", range(count)))
        grid.resize(WIDTH, HEIGHT)
        with self.qtbot.waitExposed(grid):
            grid.show()
        grid.setFocus()
        return self.shown[-1]

    def clear(self) -> None:
        """Take all grids away."""
        for desktop in self.shown:
            desktop.grid.close()
            delete(desktop.grid)
