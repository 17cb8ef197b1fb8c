"""Arrow keys between things that lie on a page: up and down in a column, aside to the nearest one there."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

UP, DOWN, LEFT, RIGHT = map(int, (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right))
ARROWS = frozenset({UP, DOWN, LEFT, RIGHT})
ASIDE_COUNTS = 2
"""A step aside counts twice: straight on is nearer than askew."""


def neighbour(here: QWidget, among: Sequence[QWidget], key: int) -> QWidget | None:
    """The nearest of `among` from `here` in the direction of `key`, one of `ARROWS`; None if none lies that way."""
    own, found = _turned(here, key), list[tuple[int, int]]()
    for number, other in enumerate(among):
        there = _turned(other, key)
        ahead, aside = there.top() - own.bottom(), max(there.left() - own.right(), own.left() - there.right(), 0)
        usable = other is not here and other.isVisible() and other.isEnabled()
        if usable and ahead > 0 and not (aside and key in {UP, DOWN}):
            found.append((ahead + ASIDE_COUNTS * aside, number))
    return among[min(found)[1]] if found else None


def _turned(widget: QWidget, key: int) -> QRect:
    """Where it lies in the window, turned so that the arrow points down."""
    rect = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    corners = {
        DOWN: (left, top, right, bottom),
        UP: (left, -bottom, right, -top),
        RIGHT: (top, left, bottom, right),
        LEFT: (top, -right, bottom, -left),
    }[key]
    return QRect(QPoint(*corners[:2]), QPoint(*corners[2:]))
