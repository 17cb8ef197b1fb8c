"""A round glass over one point of the photograph: its pixels, several times larger."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from fieldkit.imaging.viewer import Size
from ui.canvas.overlay import Overlay, Pencil
from ui.canvas.pose import Pose
from ui.canvas.stack import Stack
from ui.theme.look import Look

TIMES: Final = 4
"""Size of a stored pixel under the loupe, in pixels of the design."""
ACROSS: Final = 224


@dataclass(frozen=True, slots=True)
class Loupe:
    """The loupe over the point `x`, `y` of the photograph that lies as `under` says, `ratio` being the screen's."""

    under: Pose
    x: float
    y: float
    look: Look
    ratio: float

    @property
    def room(self) -> Size:
        """The square that it takes, in pixels of the screen."""
        side = round(self.look.px(ACROSS) * self.ratio)
        return Size(side, side)

    @property
    def pose(self) -> Pose:
        """How the photograph lies beneath it: never smaller than twice what is seen beside it."""
        large = replace(self.under, zoom=max(TIMES * self.ratio, 2 * self.under.zoom), left=0, top=0)
        across, down = large.on_screen(self.x, self.y)
        return replace(large, left=round(self.room.width / 2 - across), top=round(self.room.height / 2 - down))

    @property
    def frame(self) -> QRectF:
        """Where it is, in device-independent pixels."""
        across, down = self.under.on_screen(self.x, self.y)
        side = self.room.width / self.ratio
        return QRectF(across / self.ratio - side / 2, down / self.ratio - side / 2, side, side)

    def paint(self, painter: QPainter, stack: Stack, overlay: Overlay) -> None:
        """Draw it over its point; the painter works in device-independent pixels."""
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
        painter.restore()
        overlay.paint(painter, self._place, self.look, None)
        painter.restore()
        pencil = Pencil(painter, self.look)
        pencil.glass(glass)
        painter.restore()

    def _place(self, x: float, y: float) -> QPointF:
        across, down = self.pose.on_screen(x, y)
        return QPointF(across, down) / self.ratio
