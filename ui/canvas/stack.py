"""The photograph on its way to the screen: a coarse sheet of all of it, finer ones over the part that is seen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QPainter

from fieldkit.imaging.viewer import Region, Size, Strip
from ui.canvas.pose import Pose
from ui.canvas.sheet import Sheet
from ui.presenters.looking import Layer, Wish

BESIDE: Final = 160
"""Pixels of the photograph fetched round what the loupe shows, so that it can be moved without waiting."""


class Stack:
    """Keeps what has come, wishes for what is missing. What was seen before stays until something finer covers it.

    `ask` is called with each wish, `drop` with a layer of which nothing more is wanted.
    """

    def __init__(self, ask: Callable[[Wish], None], drop: Callable[[Layer], None]) -> None:
        self._ask, self._drop = ask, drop
        self._table: bytes | None = None
        self._sheets: dict[Layer, Sheet] = {}
        self._before: dict[Layer, Sheet] = {}

    def clear(self) -> None:
        """Another photograph, or none."""
        self._sheets.clear()
        self._before.clear()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be seen yet."""
        return not any(sheet.rows for sheet in self._all())

    def show_through(self, table: bytes | None) -> None:
        """Show each value of a colour as `table` says; None as it is."""
        self._table = table
        for sheet in self._all():
            sheet.show_through(table)

    def fit(self, fitted: Pose) -> None:
        """Have all of the photograph as it is shown when it fits the window."""
        if not self._has(Layer.WHOLE, fitted.level, _all_of(fitted.level)):
            self._want(Wish(Layer.WHOLE, fitted.level, _all_of(fitted.level)))

    def close_up(self, pose: Pose, room: Size, beyond: int = 0) -> None:
        """Have what is seen of the photograph as fine as `pose` shows it, and `beyond` it so many pixels more."""
        level, part = pose.level, self._sheets.get(Layer.PART)
        if self._covers(pose):
            self._drop(Layer.PART)
            self._forget(Layer.PART)
        elif part is not None and part.wish.whole == level and not part.whole:
            return  # it is on its way: what is missing then is asked for then
        elif not self._has(Layer.PART, level, pose.seen(room, beyond)):
            self._want(Wish(Layer.PART, level, pose.seen(room, beyond)))

    def magnify(self, pose: Pose, room: Size) -> None:
        """Have what the loupe shows, at its own pose."""
        needed = pose.seen(room)
        if not any(self._has(layer, pose.level, needed) for layer in (Layer.LOUPE, Layer.PART)):
            self._want(Wish(Layer.LOUPE, pose.level, _wider(needed, pose.level)))

    def add(self, wish: Wish, strip: Strip) -> None:
        """Take a strip that came; what is not wanted any more is passed over."""
        sheet = self._sheets.get(wish.layer)
        if sheet is not None and sheet.wish is wish:
            sheet.add(strip)
            if sheet.whole:
                self._before.pop(wish.layer, None)

    @property
    def complete(self) -> bool:
        """Whether all that was wished for has come."""
        return all(sheet.whole for sheet in self._sheets.values())

    def paint(self, painter: QPainter, pose: Pose, *, loupe: bool = False) -> None:
        """Draw the photograph in pixels of the screen, the finest last."""
        for sheet in self._all():
            if sheet.rows and (loupe or sheet.wish.layer is not Layer.LOUPE):
                sheet.paint(painter, pose)

    def _all(self) -> list[Sheet]:
        """What there is, the coarse before the fine, of each layer the older before the newer."""
        kept = (where.get(layer) for layer in reversed(Layer) for where in (self._before, self._sheets))
        return [sheet for sheet in kept if sheet is not None]

    def _covers(self, pose: Pose) -> bool:
        """Whether the sheet of the whole is as fine as `pose` needs it."""
        whole = self._sheets.get(Layer.WHOLE)
        return whole is not None and whole.wish.whole.width >= pose.level.width

    def _has(self, layer: Layer, level: Size, region: Region) -> bool:
        """Whether the sheet of this layer shows, or is about to show, `region` at `level`."""
        sheet = self._sheets.get(layer)
        return sheet is not None and sheet.wish.whole == level and _holds(sheet.wish.region, region)

    def _forget(self, layer: Layer) -> None:
        self._sheets.pop(layer, None)
        self._before.pop(layer, None)

    def _want(self, wish: Wish) -> None:
        old = self._sheets.get(wish.layer)
        if old is not None and old.rows:
            self._before[wish.layer] = old
        self._sheets[wish.layer] = Sheet(wish, self._table)
        self._ask(wish)


def _all_of(level: Size) -> Region:
    return Region(0, 0, level.width, level.height)


def _holds(outer: Region, inner: Region) -> bool:
    across = outer.left <= inner.left and inner.right <= outer.right
    return across and outer.top <= inner.top and inner.bottom <= outer.bottom


def _wider(region: Region, level: Size) -> Region:
    left, top = max(0, region.left - BESIDE), max(0, region.top - BESIDE)
    right, bottom = min(level.width, region.right + BESIDE), min(level.height, region.bottom + BESIDE)
    return Region(left, top, right - left, bottom - top)
