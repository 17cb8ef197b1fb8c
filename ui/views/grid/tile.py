"""How one tile is painted: picture, title, second line, states."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from fieldkit.problem import Problem
from ui.models.cell import Cell
from ui.models.thumbnails import Absent
from ui.theme import marks
from ui.theme.fonts import Weight
from ui.theme.look import Look
from ui.views.grid.badges import Badges, DrawIcon
from ui.views.grid.sheet import Size
from ui.views.grid.writing import Pen

Explain = Callable[[Problem], str]
"""Why there is no picture, in the language of the window."""

MIDDLE = Qt.TextElideMode.ElideMiddle
"""Names differ at their ends."""
END = Qt.TextElideMode.ElideRight
REASON_LINES = 3
SELECTED_EDGE = 2
TICK = 22


@dataclass(frozen=True, slots=True)
class Shown:
    """What a tile shows now; `picture` is None while it is still to come."""

    cell: Cell
    picture: QImage | Absent | None = None
    selected: bool = False
    hovered: bool = False


class Tile:
    """Paints tiles of one look and size, mirrored where one reads from the right."""

    def __init__(self, look: Look, size: Size, icon: DrawIcon, explain: Explain, *, mirrored: bool) -> None:
        self._look, self._explain = look, explain
        self._two_lines = size is not Size.SMALL
        self._strong = Pen.of(look.body, Weight.SEMIBOLD, mirrored=mirrored)
        self._plain = Pen.of(look.small, Weight.REGULAR, mirrored=mirrored)
        self._badges = Badges(look, self._plain, icon)
        texts = self._strong.line + self._plain.line * (2 if self._two_lines else 1)
        self.box = QSize(look.px(size.value[0]), look.px(size.value[1]))
        self.size = self.box.width() + 2 * look.gap, self.box.height() + texts + 3 * look.gap

    def paint(self, painter: QPainter, place: QRect, shown: Shown) -> None:
        """Paint the tile into `place`, which is as large as `size`."""
        colours, gap, cell = self._look.colours, self._look.gap, shown.cell
        text, second = (colours.on_tint,) * 2 if shown.selected else (colours.text, colours.secondary)
        self._card(painter, place, shown)
        picture = QRect(place.topLeft() + QPoint(gap, gap), self.box)
        painter.fillRect(picture, QColor(colours.photo))
        self._picture(painter, picture, shown)
        if shown.selected:
            self._tick(painter, picture)
        line = QRect(picture.left(), picture.bottom() + 1 + gap, picture.width(), self._strong.line)
        self._strong.write(painter, line, cell.title, text, MIDDLE if cell.end_matters else END)
        line = QRect(line.left(), line.bottom() + 1, line.width(), self._plain.line)
        if self._two_lines:
            self._plain.write(painter, line, cell.subtitle, second, MIDDLE)
            line.translate(0, line.height())
        self._badges.paint(painter, line, cell.badges, "on_tint" if shown.selected else "")

    def _card(self, painter: QPainter, place: QRect, shown: Shown) -> None:
        look, colours = self._look, self._look.colours
        if shown.selected:
            ground, edge, width = colours.tint, colours.selection_edge, look.px(SELECTED_EDGE)
        elif shown.hovered:
            ground, edge, width = colours.hover, colours.border, look.border
        else:
            ground, edge, width = colours.surface, colours.hairline, look.border
        marks.frame(painter, QRectF(place), look.radius, QPen(QColor(edge), width), QColor(ground))

    def _picture(self, painter: QPainter, room: QRect, shown: Shown) -> None:
        picture = shown.picture
        if isinstance(picture, QImage):
            place = QRect(QPoint(), picture.deviceIndependentSize().toSize())
            place.moveCenter(room.center())
            painter.drawImage(place.topLeft(), picture)
        elif picture is not None or shown.cell.thumbnail is None:
            problem = picture.problem if picture else None
            below = self._look.px(TICK) if shown.selected else 0
            reason = self._explain(problem) if problem else shown.cell.instead
            self._reason(painter, room.adjusted(0, below, 0, 0), reason)

    def _reason(self, painter: QPainter, room: QRect, reason: str) -> None:
        """Why there is no picture, in so many lines at most."""
        pad = self._look.half
        inner = room.marginsRemoved(QMargins(pad, pad, pad, pad))
        lines = max(1, min(REASON_LINES, inner.height() // self._plain.line))
        width = inner.width() * lines - inner.width() // 2  # lines are never quite full
        words = self._plain.metrics.elidedText(reason, Qt.TextElideMode.ElideRight, width)
        painter.setFont(self._plain.font)
        painter.setPen(QColor(self._look.colours.text))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def _tick(self, painter: QPainter, room: QRect) -> None:
        """A check mark in the near corner of the picture: selected is not a matter of colour alone."""
        look, colours, side, inset = self._look, self._look.colours, self._look.px(TICK), self._look.half
        square = QRectF(self._plain.part(room, inset, side))
        square.setHeight(side)
        square.translate(0, inset)
        edge = QPen(QColor(colours.on_selection), look.px(1))
        marks.frame(painter, square, look.half, edge, QColor(colours.selection))
        marks.check(painter, square, QColor(colours.on_selection), look.px(2))
