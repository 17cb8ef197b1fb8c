"""The plane of a scale over the photograph: where the program believes that it lies, and how well it knows it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.canvas.overlay import Place
from ui.presenters.figures import Place as Spot
from ui.presenters.figures import PlaneSeen
from ui.theme.look import Look

THIN, CASING = 1.0, 3.0


def paint_plane(painter: QPainter, plane: PlaneSeen, place: Place, look: Look) -> None:
    """Hatching where lengths are known badly, twice where worse; then grid, hull and the residuals of the scale."""
    ink, casing = QColor(look.colours.overlay), QColor(look.colours.casing)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(casing, look.px(1) * CASING))
    _hatch(painter, plane, place)
    painter.setPen(QPen(ink, look.px(1) * THIN))
    _hatch(painter, plane, place)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((casing, CASING), (ink, THIN)):
        painter.setPen(QPen(colour, look.px(1) * width))
        for line in plane.grid:
            painter.drawPolyline(_polygon(line, place))
    painter.setPen(QPen(ink, look.px(1) * THIN * 2, Qt.PenStyle.DashLine))
    painter.drawPolygon(_polygon(plane.hull, place))
    for colour, width in ((casing, CASING), (ink, THIN)):
        painter.setPen(QPen(colour, look.px(1) * width * 2, c=Qt.PenCapStyle.RoundCap))
        for start, tip in plane.arrows:
            painter.drawLine(place(*start), place(*tip))
    painter.restore()


def _hatch(painter: QPainter, plane: PlaneSeen, place: Place) -> None:
    """A stroke across each patch, and one the other way across those that are worse."""
    for patch in plane.patches:
        first, second, third, fourth = (place(*corner) for corner in patch.corners)
        painter.drawLine(fourth, second)
        if patch.poor:
            painter.drawLine(first, third)


def _polygon(spots: Sequence[Spot], place: Place) -> QPolygonF:
    return QPolygonF([QPointF(place(*spot)) for spot in spots])
