"""A code to be scanned: dark on white in every theme, with the quiet edge that scanners need."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldkit.report.qr import QUIET, Modules

LINES = 11
"""Side, in heights of a line."""


class ScanCode(QWidget):
    """Squares without a gap between them, whatever the size of the screen's pixels."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rows: Modules = ()

    def show_code(self, rows: Modules) -> None:
        """Show it; nothing for none."""
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
        paint_modules(painter, QPointF(edge, edge), module, self._rows, QColor(Qt.GlobalColor.black))


def paint_modules(painter: QPainter, corner: QPointF, module: float, rows: Modules, ink: QColor) -> None:
    """The dark squares of a code whose first one is at `corner`; `module` is the side of each."""
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(QRectF(corner.x() + x * module, corner.y() + y * module, module, module), ink)
