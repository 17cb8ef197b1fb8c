"""Outlines over the tiles: the ring around the one that has the focus, the band that is drawn with the mouse."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme import marks
from ui.theme.look import Look


class Outline(QWidget):
    """A line around a rectangle that lets everything through: sight and mouse."""

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._look = look
        self.hide()

    def wear(self, look: Look) -> None:
        """Take colour and width from `look`."""
        self._look = look
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """The line alone."""
        look = self._look
        pen = QPen(QColor(look.colours.focus), look.ring)
        marks.ring(QPainter(self), QRectF(self.rect()), look.radius + look.ring_offset + look.ring, pen)


class CurrentTile(Outline):
    """The ring around the current tile; also what a screen reader hears of it.

    Tiles are painted, not widgets, so assistive technology cannot see them. This one real widget stands for the
    tile that the keys act on: it says the tile's words, and takes the focus as far as a screen reader is concerned.
    """

    def speak(self, words: str, *, focused: bool) -> None:
        """Stand for a tile that says `words`; with `focused` they are read out."""
        if words != self.accessibleName():
            self.setAccessibleName(words)
        if focused:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))
