"""What the style draws itself: check marks, dots, arrows, frames and rings. Sharp at every scale of the screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

CHECK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.30))
DOWN = ((0.25, 0.38), (0.50, 0.63), (0.75, 0.38))
"""Corners of the strokes, in parts of the square they are drawn in."""


@contextmanager
def drawing(painter: QPainter) -> Iterator[None]:
    """Draw smoothly, and leave the painter as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield
    finally:
        painter.restore()


def frame(painter: QPainter, rect: QRectF, radius: float, edge: QPen, ground: QColor) -> None:
    """A box with round corners, its edge wholly inside `rect`."""
    inset = edge.widthF() / 2
    with drawing(painter):
        painter.setPen(edge)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def ring(painter: QPainter, rect: QRectF, radius: float, edge: QPen) -> None:
    """A ring with round corners, wholly inside `rect`."""
    frame(painter, rect, radius, edge, QColor(Qt.GlobalColor.transparent))


def disc(painter: QPainter, rect: QRectF, edge: QPen, ground: QColor) -> None:
    """A disc, its edge wholly inside `rect`."""
    frame(painter, rect, rect.width() / 2, edge, ground)


def check(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    """A check mark."""
    _stroke(painter, [_at(rect, corner) for corner in CHECK], colour, width)


def dash(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    """The mark of a box that is checked in part."""
    _stroke(painter, [_at(rect, (0.25, 0.5)), _at(rect, (0.75, 0.5))], colour, width)


def chevron(painter: QPainter, rect: QRectF, degrees: float, colour: QColor, width: float) -> None:
    """An arrow that points down, turned clockwise by `degrees`, in the middle of `rect`."""
    side = min(rect.width(), rect.height())
    square = QRectF(-side / 2, -side / 2, side, side)
    with drawing(painter):
        painter.translate(rect.center())
        painter.rotate(degrees)
        _stroke(painter, [_at(square, corner) for corner in DOWN], colour, width)


def _at(rect: QRectF, corner: tuple[float, float]) -> QPointF:
    return QPointF(rect.x() + rect.width() * corner[0], rect.y() + rect.height() * corner[1])


def _stroke(painter: QPainter, corners: list[QPointF], colour: QColor, width: float) -> None:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    with drawing(painter):
        painter.setPen(pen)
        painter.drawPolyline(corners)
