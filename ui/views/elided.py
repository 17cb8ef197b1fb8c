"""A line that is cut where it does not fit, with a mark that says so; its tooltip has it whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from ui.i18n import one_line, plain

LEAST = 6
"""Letters that are always shown."""


class Elided(QLabel):
    """A plain text on one line. `mode` says where it is cut: paths in the middle, titles at the end."""

    def __init__(
        self,
        text: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._mode = mode
        self.setText(text)

    def setText(self, text: str, /) -> None:
        """Show `text`, as far as there is room."""
        super().setText(text)
        self.setToolTip(plain(text))

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(LEAST * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text as far as it fits."""
        del event
        shown = self.fontMetrics().elidedText(one_line(self.text()), self._mode, self.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            self.alignment() | Qt.TextFlag.TextSingleLine,
            self.palette(),
            self.isEnabled(),
            shown,
            QPalette.ColorRole.WindowText,
        )
