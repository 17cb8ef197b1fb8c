"""A text that claims all the lines it takes: an area that scrolls gives a text no more than it claims."""

from PySide6.QtGui import QResizeEvent

from ui.views.wrapped import Wrapped


class Tall(Wrapped):
    """As high, at least, as its words need at the width that it has."""

    def setText(self, text: str, /) -> None:
        """Show `text`."""
        super().setText(text)
        self._claim()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of lines."""
        super().resizeEvent(event)
        self._claim()

    def _claim(self) -> None:
        needed = self.heightForWidth(self.width())
        if self.width() > 0 and needed > 0:
            self.setMinimumHeight(needed)
