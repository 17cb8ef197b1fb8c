"""One line of text in a tile: near side, shortened, whichever way one reads."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from ui.i18n import one_line
from ui.theme import fonts
from ui.theme.fonts import Weight

MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft | MIDDLE, Qt.AlignmentFlag.AlignRight | MIDDLE
SLACK = 2
"""Pixels by which a line may come out wider than its words were measured, one at a time."""


@dataclass(frozen=True, slots=True)
class Pen:
    """A typeface with its measures. `mirrored` writes from the right; letters keep their own direction."""

    font: QFont
    metrics: QFontMetrics
    mirrored: bool

    @classmethod
    def of(cls, pixels: int, weight: Weight, *, mirrored: bool) -> "Pen":
        """A pen that writes so many pixels high."""
        font = fonts.font(pixels, weight)
        return cls(font, QFontMetrics(font), mirrored)

    @property
    def line(self) -> int:
        """Height of a line."""
        return self.metrics.height()

    def width(self, words: str) -> int:
        """How wide `words` are."""
        return self.metrics.horizontalAdvance(words) + SLACK

    def write(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        ink: str,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Write `words` at the near side of `room`, in the colour `ink`, cut off where `cut` says."""
        painter.setFont(self.font)
        painter.setPen(QColor(ink))
        shown = self.metrics.elidedText(one_line(words), cut, room.width())
        painter.drawText(room, RIGHT if self.mirrored else LEFT, shown)

    def part(self, room: QRect, start: int, width: int) -> QRect:
        """The part of `room` that begins so many pixels from its near side."""
        left = room.right() + 1 - start - width if self.mirrored else room.left() + start
        return QRect(left, room.top(), width, room.height())
