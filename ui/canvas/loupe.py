"""A round glass in a corner of the window: pixels about one point of the photograph, many times larger, as squares.

It lies beside what it shows. A glass over the point would hide all that leads there: the edge, the line, the scale.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from fieldkit.imaging.viewer import Size
from ui.canvas.overlay import Overlay, Pencil
from ui.canvas.pose import Pose
from ui.canvas.stack import Stack
from ui.theme.look import Look

TIMES: Final = (8, 16)
"""Sizes of a stored pixel under the loupe, in pixels of the design."""
ACROSS: Final = 248
LEAST: Final = 96
"""However small the window is, the glass is not smaller."""
CLEAR: Final = 48
"""What is aimed at stays so far outside the glass."""
GRID: Final = QColor(44, 56, 68)
"""By so much the lines between pixels differ from what they lie on, whatever that is."""
STILL: Final = 0.6
"""A point that keys move is left alone within so much of the glass: pixels stand still, the cross-hair moves."""


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner of the window."""

    right: bool
    bottom: bool

    def frame(self, room: QRectF, look: Look) -> QRectF:
        """The square of the glass there."""
        least = min(room.width(), room.height()) / 2 - look.gap
        side = round(min(look.px(ACROSS), max(LEAST, least)))
        left = room.right() - side - look.gap if self.right else room.left() + look.gap
        top = room.bottom() - side - look.gap if self.bottom else room.top() + look.gap
        return QRectF(left, top, side, side)

    def beside(self, aimed: QPointF, room: QRectF, look: Look, taken: Sequence[QRectF] = ()) -> "Corner":
        """This corner while it hides nothing, or else the nearest to it that hides less: above all not `aimed`."""

        def hides(corner: Corner) -> tuple[bool, int, int]:
            frame = corner.frame(room, look)
            margin = look.px(CLEAR)
            over = frame.adjusted(-margin, -margin, margin, margin).contains(aimed)
            moved = 2 * (corner.right != self.right) + (corner.bottom != self.bottom)
            return over, sum(frame.intersects(one) for one in taken), moved

        return min((Corner(right, bottom) for right, bottom in product((False, True), repeat=2)), key=hides)


@dataclass(frozen=True, slots=True)
class Loupe:
    """The point `x`, `y` of the photograph that lies as `under` says, `times` as large, in `frame` of the window.

    `frame` is in device-independent pixels, of which each is `ratio` pixels of the screen.
    """

    under: Pose
    x: float
    y: float
    look: Look
    ratio: float
    frame: QRectF
    times: int = TIMES[0]

    @property
    def room(self) -> Size:
        """The square that it takes, in pixels of the screen."""
        side = max(1, round(self.frame.width() * self.ratio))
        return Size(side, side)

    @property
    def pose(self) -> Pose:
        """How the photograph lies beneath it: never smaller than twice what is seen beside it."""
        large = replace(self.under, zoom=max(self.times * self.ratio, 2 * self.under.zoom), left=0, top=0)
        across, down = large.on_screen(self.x, self.y)
        return replace(large, left=round(self.room.width / 2 - across), top=round(self.room.height / 2 - down))

    def holds(self, x: float, y: float) -> bool:
        """Whether the point `x`, `y` is well within the glass."""
        return QLineF(self._place(x, y), QPointF(self.frame.width() / 2, self.frame.height() / 2)).length() <= (
            STILL * self.frame.width() / 2
        )

    def paint(self, painter: QPainter, stack: Stack, overlay: Overlay) -> None:
        """Draw it; the painter works in device-independent pixels."""
        glass = self.frame.translated(-self.frame.topLeft())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.frame.topLeft())
        path = QPainterPath()
        path.addEllipse(glass)
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(glass, QColor(self.look.colours.photo))
        painter.save()
        painter.scale(1 / self.ratio, 1 / self.ratio)
        stack.paint(painter, self.pose, loupe=True)
        self._paint_grid(painter)
        painter.restore()
        overlay.paint(painter, self._place, self.look, None)
        painter.restore()
        Pencil(painter, self.look).glass(glass, crossed=overlay.aimed is None)
        painter.restore()

    def _paint_grid(self, painter: QPainter) -> None:
        """Where one stored pixel ends and the next begins; the painter works in pixels of the screen."""
        pose = self.pose
        corners = pose.in_photo(0, 0), pose.in_photo(self.room.width, self.room.height)
        (left, right), (top, bottom) = (sorted(ends) for ends in zip(*corners, strict=True))
        columns = range(max(0, round(left)), min(pose.stored.width, round(right) + 1) + 1)
        rows = range(max(0, round(top)), min(pose.stored.height, round(bottom) + 1) + 1)
        if not columns or not rows:
            return
        upright = [((x, rows[0]), (x, rows[-1])) for x in columns]
        level = [((columns[0], y), (columns[-1], y)) for y in rows]
        lines = [QLineF(*(QPointF(*pose.on_screen(x - 0.5, y - 0.5)) for x, y in ends)) for ends in upright + level]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
        painter.setPen(QPen(GRID, 1))
        painter.drawLines(lines)
        painter.restore()

    def _place(self, x: float, y: float) -> QPointF:
        across, down = self.pose.on_screen(x, y)
        return QPointF(across, down) / self.ratio
