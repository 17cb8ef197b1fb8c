"""The residuals of an edge: how far each point lies outside or inside the circle, and where along the edge."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.i18n import isolated, translate
from ui.theme.look import Look

if TYPE_CHECKING:
    from fieldkit.measuring.edging import EdgeSeen

HIGH: Final = 72
DOT: Final = 2.5
ROOM: Final = 1.15
"""Times the largest of what is drawn."""


class Strip(QWidget):
    """Dots along the edge in reading direction, joined where they lie on one side.

    Between the dashed lines lies what no edge is known better than.
    """

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self.setObjectName(name)
        self._look = look
        self._edge: EdgeSeen | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wear(self, look: Look) -> None:
        """Colours and sizes from now on."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_edge(self, edge: "EdgeSeen | None") -> None:
        """Show these residuals."""
        self._edge = edge
        if edge is not None:
            worst = max((abs(each.off) for each in edge.residuals), default=0.0)
            self.setAccessibleName(
                translate("figure", "Residuals along the edge: at most {worst}, floor {floor}").format(
                    worst=isolated(f"{worst:.2f} mm"), floor=isolated(f"± {edge.floor_mm:.2f} mm")
                )
            )
        self.update()

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(self._look.px(200), self._look.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Narrower is still something."""
        return QSize(self._look.px(100), self._look.px(HIGH))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Band, line of the circle, runs, dots."""
        if self._edge is None or not self._edge.residuals:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, room = self._edge, QRectF(self.rect()).adjusted(6, 2, -6, -2)
        most = ROOM * max(edge.floor_mm, *(abs(each.off) for each in edge.residuals))
        longest = max(each.along for each in edge.residuals) or 1.0
        leftward = self.layoutDirection() is Qt.LayoutDirection.RightToLeft

        def place(along: float, off: float) -> QPointF:
            share = along / longest
            across = room.right() - share * room.width() if leftward else room.left() + share * room.width()
            return QPointF(across, room.center().y() - off / most * room.height() / 2)

        self._band(painter, room, place(0.0, edge.floor_mm).y(), place(0.0, -edge.floor_mm).y())
        dots = [place(each.along, each.off) for each in edge.residuals]
        signs = [each.off >= 0 for each in edge.residuals]
        self._dots(painter, dots, signs)

    def _band(self, painter: QPainter, room: QRectF, top: float, foot: float) -> None:
        colours = self._look.colours
        painter.setPen(QPen(QColor(colours.border), self._look.border, Qt.PenStyle.DashLine))
        for height in (top, foot):
            painter.drawLine(QPointF(room.left(), height), QPointF(room.right(), height))
        painter.setPen(QPen(QColor(colours.border), self._look.border))
        painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()))

    def _dots(self, painter: QPainter, dots: list[QPointF], signs: list[bool]) -> None:
        text = QColor(self._look.colours.text)
        painter.setPen(QPen(text, self._look.border))
        for number in range(1, len(dots)):
            if signs[number] == signs[number - 1]:
                painter.drawLine(dots[number - 1], dots[number])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(text)
        for dot in dots:
            painter.drawEllipse(dot, self._look.px(DOT), self._look.px(DOT))
