"""A code to be scanned: dark on white in every theme, with the quiet edge that scanners need."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET = 4
"""Width of the edge, in modules (ISO/IEC 18004)."""
LINES = 11
"""Side, in heights of a line."""


class ScanCode(QWidget):
    """Squares without a gap between them, whatever the size of the screen's pixels."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rows: Sequence[Sequence[bool]] = ()

    def show_code(self, rows: Sequence[Sequence[bool]]) -> None:
        """Rows from above, True for dark; nothing for none."""
        self._rows = rows
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = LINES * self.fontMetrics().height()
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every module as so many whole pixels."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._rows:
            return
        ratio, count = self.devicePixelRatioF(), len(self._rows) + 2 * QUIET
        module = int(self.width() * ratio / count) / ratio
        edge = (self.width() - module * len(self._rows)) / 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    place = QRectF(edge + x * module, edge + y * module, module, module)
                    painter.fillRect(place, Qt.GlobalColor.black)
