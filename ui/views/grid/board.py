"""Tiles over any number of rows, painted: only the rows in view are asked for, and only their pictures."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.models.cell import Cell
from ui.models.rows import Rows
from ui.models.selection import Selection, SharedSelection
from ui.models.thumbnails import Box, Thumbnails
from ui.theme.look import Look
from ui.views.grid.area import SheetArea
from ui.views.grid.badges import DrawIcon
from ui.views.grid.outline import CurrentTile
from ui.views.grid.sheet import Sheet, Size
from ui.views.grid.tile import Explain, Shown, Tile
from ui.views.instead import Instead

R = TypeVar("R")

GONE = Cell("")
"""Stands for a row that is not there any more."""


@dataclass(frozen=True)  # with slots, `Contents[Row](...)` fails in Python 3.11
class Contents(Generic[R]):
    """What a board shows: rows, how each becomes a tile, their pictures, and which are selected."""

    rows: Rows[R]
    cell: Callable[[R], Cell]
    pictures: Thumbnails
    selection: SharedSelection


@dataclass(frozen=True, slots=True)
class Paints:
    """What a board is painted with."""

    look: Look
    icon: DrawIcon
    explain: Explain


class Board(SheetArea, Generic[R]):
    """Shows tiles and their selection; `Grid` adds mouse and keys."""

    def __init__(self, name: str, title: str, contents: Contents[R], paints: Paints, size: Size) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.contents, self._paints, self._size = contents, paints, size
        self._hovered: int | None = None
        self._instead = Instead(self.viewport())
        self._offset: int | None = None
        self._ring = CurrentTile(f"{name}.current", paints.look, self.viewport())
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._want)
        self._tile = self._make_tile()
        contents.rows.replacing.connect(self._remember)
        contents.rows.replaced.connect(self._replaced)
        contents.rows.changed.connect(self.viewport().update)
        contents.selection.changed.connect(self._selected)
        contents.pictures.ready.connect(self._arrived)
        contents.pictures.outdated.connect(self.viewport().update)

    @property
    def size_of_tiles(self) -> Size:
        """How large tiles are."""
        return self._size

    @property
    def line(self) -> int:
        """How high a board is that shows one line of tiles."""
        return self._tile.size[1] + 2 * self._gap

    def resize_tiles(self, size: Size) -> None:
        """Show tiles of `size`; what is looked at stays where it is."""
        self._size = size
        self._redress()

    @Slot(object)
    def wear(self, look: Look) -> None:
        """Be painted in `look`."""
        self._paints = replace(self._paints, look=look)
        self._ring.wear(look)
        self._redress()

    def show_empty(self, instead: QWidget) -> None:
        """Show `instead` while there are no rows."""
        self._instead.put(instead)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiles of which something has to be painted anew."""
        painter, region = QPainter(self.viewport()), event.region()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # names keep their own
        painter.fillRect(event.rect(), QColor(self._paints.look.colours.window))
        ratio, awaited = self.devicePixelRatioF(), False
        for position in self.sheet.between(self.top + event.rect().top(), self.top + event.rect().bottom() + 1):
            place = self.place(position)
            if region.intersects(place):
                shown = self._shown(position, ratio)
                self._tile.paint(painter, place, shown)
                awaited = awaited or (shown.picture is None and shown.cell.thumbnail is not None)
        if awaited:
            self._settle.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is scrolled to is looked at next."""
        super().scrollContentsBy(dx, dy)
        self._hover(None)
        self._place_ring()
        self._settle.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._redress()

    @property
    def _gap(self) -> int:
        return self._paints.look.gap + self._paints.look.half

    def _redress(self) -> None:
        self._tile = self._make_tile()
        self._arrange()

    def _make_tile(self) -> Tile:
        paints, mirrored = self._paints, self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Tile(paints.look, self._size, paints.icon, paints.explain, mirrored=mirrored)

    @Slot()
    def _remember(self) -> None:
        """Where the current tile is, if it is in view: there it stays when the list is another one."""
        kept, current = self.kept(self.contents.selection.value.current), self.contents.selection.value.current
        self._offset = kept[1] if kept is not None and kept[0] == current else None

    @Slot()
    def _replaced(self) -> None:
        current = self.contents.selection.value.current
        self._lay_out(None if current is None or self._offset is None else (current, self._offset))
        self._speak(self.contents.selection.value)

    def _arrange(self) -> None:
        self._lay_out(self.kept(self.contents.selection.value.current))

    def _lay_out(self, kept: tuple[int, int] | None) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sheet = Sheet(len(self.contents.rows), self.viewport().width(), self._tile.size, self._gap, mirrored)
        self.lay_out(sheet, kept)
        self._hovered = None
        self._instead.tell(nothing=not sheet.count)
        self._place_ring()
        self._settle.start()

    def _shown(self, position: int, ratio: float) -> Shown:
        cell = self._cell(position)
        picture = self.contents.pictures.get(cell.thumbnail, self._box(ratio)) if cell.thumbnail else None
        if isinstance(picture, QImage):
            picture.setDevicePixelRatio(ratio)
        return Shown(cell, picture, position in self.contents.selection.value, position == self._hovered)

    def _cell(self, position: int) -> Cell:
        row = self.contents.rows.at(position)
        return GONE if row is None else self.contents.cell(row)

    def _box(self, ratio: float) -> Box:
        """The room for a picture in pixels of the screen."""
        return round(self._tile.box.width() * ratio), round(self._tile.box.height() * ratio)

    @Slot()
    def _want(self) -> None:
        """Ask for the pictures in view, then for those a screen below and above; nothing where nobody looks."""
        if not self.isVisible():
            return
        seen, height = self.in_view, self.viewport().height()
        below = self.sheet.between(self.top + height, self.top + 2 * height)
        above = self.sheet.between(self.top - height, self.top)
        shown, near = ([self._cell(at).thumbnail for at in part] for part in (seen, chain(below, above)))
        in_view = dict.fromkeys(key for key in shown if key)
        keys = in_view | dict.fromkeys(key for key in near if key)
        self.contents.pictures.want(list(keys), self._box(self.devicePixelRatioF()), len(in_view))

    @Slot(object)
    def _arrived(self, keys: frozenset[str]) -> None:
        for position in self.in_view:
            if self._cell(position).thumbnail in keys:
                self.viewport().update(self.place(position))

    @Slot(object)
    def _selected(self, selection: Selection) -> None:
        self.viewport().update()
        self._place_ring()
        self._speak(selection)

    def _hover(self, position: int | None) -> None:
        for changed in {self._hovered, position} if self._hovered != position else ():
            if changed is not None and changed in self.in_view:
                self.viewport().update(self.place(changed))
        self._hovered = position

    def _place_ring(self) -> None:
        """Put the ring in its place."""
        current = self.contents.selection.value.current
        if current is not None and current in self.in_view:
            out = self._paints.look.ring + self._paints.look.ring_offset
            self._ring.setGeometry(self.place(current).adjusted(-out, -out, out, out))
            self._ring.setVisible(self.hasFocus())
        else:
            self._ring.hide()

    def _speak(self, selection: Selection) -> None:
        """Say the current tile to a screen reader, and how much is selected."""
        count, current = len(self.contents.rows), selection.current
        chosen = translate("grid", "{chosen} of {count} selected")
        self.setAccessibleDescription(chosen.format(chosen=len(selection), count=count))
        if current is None or current >= count:
            return
        words = QLocale().createSeparatedList(list(self._cell(current).words))
        said = (
            translate("grid", "{tile}; selected; {number} of {count}")
            if current in selection
            else translate("grid", "{tile}; {number} of {count}")
        )
        self._ring.speak(said.format(tile=words, number=current + 1, count=count), focused=self.hasFocus())
