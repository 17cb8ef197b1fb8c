"""Scrolling over a sheet of tiles: what is in view, where it lies there, and how to get to the rest."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.views.grid.sheet import Sheet

HIGHEST = 2**31 - 1
"""The largest value of a scroll bar; on a higher sheet one step of it is several pixels."""


class SheetArea(QAbstractScrollArea):
    """Shows the part of `sheet` that has room. Scrolling repaints the strip that came into view, and no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = Sheet(0, 1, (1, 1), 0)
        self._step = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def top(self) -> int:
        """Where in the sheet the viewport begins."""
        return self.verticalScrollBar().value() * self._step

    @property
    def in_view(self) -> range:
        """The positions of which something is to be seen."""
        return self.sheet.between(self.top, self.top + self.viewport().height())

    @property
    def page(self) -> int:
        """How many whole lines fit."""
        return max(1, self.viewport().height() // self.sheet.pitch)

    def place(self, position: int) -> QRect:
        """Where the tile at `position`, which is in view, lies in the viewport."""
        left, top = self.sheet.corner(position)
        return QRect(QPoint(left, top - self.top), QSize(*self.sheet.tile))

    def under(self, point: QPoint) -> int | None:
        """The position of the tile under `point` of the viewport."""
        return self.sheet.at(point.x(), point.y() + self.top)

    def scroll_by(self, pixels: int) -> None:
        """Move so far down, as far as there is anything."""
        self._go(self.top + pixels)

    def reveal(self, position: int) -> None:
        """Scroll no further than needed for the whole tile at `position` to be in view."""
        top, gap = self.sheet.corner(position)[1], self.sheet.gap
        lowest = top + self.sheet.tile[1] + gap - self.viewport().height()
        self._go(min(max(self.top, lowest), top - gap))

    def lay_out(self, sheet: Sheet, keep: tuple[int, int] | None = None) -> None:
        """Show another sheet; with `keep`, a position and how far below the top edge its tile is to lie."""
        self.sheet = sheet
        height, bar = self.viewport().height(), self.verticalScrollBar()
        self._step = 1 + sheet.height // HIGHEST
        bar.setRange(0, -(-max(0, sheet.height - height) // self._step))
        bar.setPageStep(max(1, height // self._step))
        bar.setSingleStep(max(1, sheet.pitch // 3 // self._step))  # one notch of a wheel is three steps, one line
        if keep is not None and keep[0] < sheet.count:
            self._go(sheet.corner(keep[0])[1] - keep[1])
        self.viewport().update()

    def kept(self, current: int | None) -> tuple[int, int] | None:
        """What is to stay where it is when all else moves: the current tile if it is in view, or the first one."""
        seen = self.in_view
        if not seen:
            return None
        stays = current if current is not None and current in seen else seen.start
        return stays, self.sheet.corner(stays)[1] - self.top

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted; only what came into view is painted anew."""
        if abs(dy) * self._step < self.viewport().height():
            self.viewport().scroll(0, dy * self._step)
        else:
            self.viewport().update()

    def _go(self, top: int) -> None:
        self.verticalScrollBar().setValue(max(0, top) // self._step)
