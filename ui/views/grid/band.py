"""Selecting by drawing a rectangle with the mouse, which scrolls at the edges."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.models.selection import Selection
from ui.views.grid.outline import Outline

SCROLL_MS = 30


@dataclass(frozen=True, slots=True)
class Stretch:
    """A rectangle of the content, which may be higher than Qt's coordinates reach."""

    left: int
    top: int
    right: int
    bottom: int


class Band(QObject):
    """A rectangle from where the button was pressed to where the mouse is.

    `top` says where in the content the viewport begins, `scroll` moves it by so many pixels, `cross` is given each
    rectangle and the selection to add to.
    """

    def __init__(
        self,
        outline: Outline,
        viewport: QWidget,
        top: Callable[[], int],
        scroll: Callable[[int], None],
        cross: Callable[[Stretch, Selection], None],
    ) -> None:
        super().__init__(outline)
        self._outline, self._viewport, self._top, self._scroll, self._cross = outline, viewport, top, scroll, cross
        self._start: tuple[int, int] | None = None
        self._mouse, self._base = QPoint(), Selection()
        self._timer = QTimer(self, interval=SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)

    @property
    def drawn(self) -> bool:
        """Is there a rectangle, more than a click?"""
        return self._outline.isVisible()

    def press(self, at: QPoint, base: Selection) -> None:
        """The button went down at `at`, in the viewport; what is crossed is added to `base`."""
        self._start, self._mouse, self._base = (at.x(), at.y() + self._top()), at, base

    def drag(self, to: QPoint) -> None:
        """The mouse is at `to`, with the button down."""
        if self._start is None:
            return
        moved = (QPoint(self._start[0], self._start[1] - self._top()) - to).manhattanLength()
        self._mouse = to
        if self.drawn or moved >= QApplication.startDragDistance():
            self._draw()

    def release(self) -> None:
        """The button is up again."""
        self._start = None
        self._timer.stop()
        self._outline.hide()

    def _draw(self) -> None:
        if self._start is None:
            return
        mouse = (self._mouse.x(), self._mouse.y() + self._top())
        (left, right), (top, bottom) = (sorted(pair) for pair in zip(self._start, mouse, strict=True))
        self._cross(Stretch(left, top, right + 1, bottom + 1), self._base)
        room = self._viewport.rect()
        shown = max(top - self._top(), -room.height()), min(bottom - self._top(), 2 * room.height())
        self._outline.setGeometry(QRect(QPoint(left, shown[0]), QPoint(right, shown[1])))
        self._outline.show()
        if not room.contains(QPoint(room.left(), self._mouse.y())):
            self._timer.start()

    def _scroll_on(self) -> None:
        """As fast as the mouse is away from the edge."""
        room = self._viewport.rect()
        beyond = min(0, self._mouse.y() - room.top()) + max(0, self._mouse.y() - room.bottom())
        if beyond == 0:
            self._timer.stop()
            return
        self._scroll(beyond)
        self._draw()
