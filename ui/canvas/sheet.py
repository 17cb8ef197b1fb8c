"""A region of the photograph on its way to the screen: the strips that have come, as one image."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from fieldkit.imaging.viewer import Strip
from ui.canvas.pose import Pose
from ui.presenters.looking import Wish

RGB888, RGB32 = QImage.Format.Format_RGB888, QImage.Format.Format_RGB32


class Sheet:
    """What `wish` asked for, as far as it is here. Pixels stay as they came; `table` changes how they are shown."""

    def __init__(self, wish: Wish, table: bytes | None) -> None:
        self.wish, self.rows = wish, 0
        self._table, self._strips = table, list[Strip]()
        self._image = QImage(wish.region.width, wish.region.height, RGB32)

    @property
    def whole(self) -> bool:
        """Whether all of it is here."""
        return self.rows == self.wish.region.height

    def add(self, strip: Strip) -> None:
        """Take the next strip."""
        self._strips.append(strip)
        self._draw(strip)
        self.rows = strip.top + strip.height

    def show_through(self, table: bytes | None) -> None:
        """Show each value of a colour as `table` says from now on; None as it is."""
        self._table = table
        for strip in self._strips:
            self._draw(strip)

    def paint(self, painter: QPainter, pose: Pose) -> None:
        """Draw it where it lies; the painter works in pixels of the screen."""
        region, level = self.wish.region, self.wish.whole
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not pose.crisp(level))
        painter.setWorldTransform(QTransform(*pose.matrix(level)), combine=True)
        where = QRectF(region.left, region.top, region.width, self.rows)
        painter.drawImage(where, self._image, QRectF(0, 0, region.width, self.rows))
        painter.restore()

    def _draw(self, strip: Strip) -> None:
        rgb = strip.rgb if self._table is None else strip.rgb.translate(self._table)
        image = QImage(rgb, strip.width, strip.height, 3 * strip.width, RGB888)  # borrows `rgb`
        painter = QPainter(self._image)
        painter.drawImage(0, strip.top, image)
        painter.end()
