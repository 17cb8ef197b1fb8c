"""The states of a tile in one line, each as icon and word; what has no room is counted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.i18n import isolated
from ui.models.cell import Badge
from ui.theme.look import Look
from ui.views.grid.writing import Pen

DrawIcon = Callable[[str, QPainter, QRectF, str], None]
"""Draws an icon of the theme, by its name, into a square, in a colour by its name in `Colours`."""

ICON = 16


class Badges:
    """Paints lines of badges in one look."""

    def __init__(self, look: Look, pen: Pen, icon: DrawIcon) -> None:
        self._look, self._pen, self._draw = look, pen, icon
        self._icon, self._gap = look.px(ICON), look.gap
        self._drawn: dict[tuple[str, str, float], QPixmap] = {}

    def paint(self, painter: QPainter, line: QRect, badges: Sequence[Badge], ink: str = "") -> None:
        """Paint as many of `badges` as fit into `line`: in their own inks, or in `ink`, a name in `Colours`."""
        shown = self._fitting(badges, line.width())
        more, used = _more(len(badges) - shown), 0
        for badge in badges[:shown]:
            width = min(self._wide(badge), line.width() - used - self._apart(more))
            self._badge(painter, self._pen.part(line, used, width), badge, ink or badge.tone.value)
            used += width + self._gap
        if more:
            self._write(painter, self._pen.part(line, used, line.width() - used), more, ink or "secondary")

    def _badge(self, painter: QPainter, room: QRect, badge: Badge, ink: str) -> None:
        place = self._pen.part(room, 0, self._icon)
        above = (room.height() - self._icon) // 2
        painter.drawPixmap(place.topLeft() + QPoint(0, above), self._pixmap(painter, badge.icon, ink))
        start = self._icon + self._look.half
        self._write(painter, self._pen.part(room, start, room.width() - start), badge.word, ink)

    def _write(self, painter: QPainter, room: QRect, words: str, ink: str) -> None:
        self._pen.write(painter, room, words, str(getattr(self._look.colours, ink)))

    def _pixmap(self, painter: QPainter, icon: str, ink: str) -> QPixmap:
        """The icon drawn once for all tiles."""
        ratio = painter.device().devicePixelRatio()
        key = (icon, ink, ratio)
        if key not in self._drawn:
            side = round(self._icon * ratio)
            pixmap = QPixmap(side, side)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as brush:
                self._draw(icon, brush, QRectF(0, 0, self._icon, self._icon), ink)
            self._drawn[key] = pixmap
        return self._drawn[key]

    def _fitting(self, badges: Sequence[Badge], room: int) -> int:
        """How many badges to show: the first one always, shortened if it must be."""
        for count in range(len(badges), 1, -1):
            widths = sum(self._wide(badge) + self._gap for badge in badges[:count]) - self._gap
            if widths + self._apart(_more(len(badges) - count)) <= room:
                return count
        return min(1, len(badges))

    def _wide(self, badge: Badge) -> int:
        return self._icon + self._look.half + self._pen.width(badge.word)

    def _apart(self, words: str) -> int:
        return self._gap + self._pen.width(words) if words else 0


def _more(count: int) -> str:
    """That `count` badges are not shown."""
    return isolated(f"+{count}") if count else ""
