"""An icon beside a word."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.roles import Ink

LINES = 1.25
"""Side of an icon in heights of the line that it stands beside."""

OF_STATES: Final[Mapping[str, tuple[str, Ink]]] = {
    "ok": ("verified", Ink.OK),
    "warn": ("warning", Ink.WARN),
    "error": ("error", Ink.ERROR),
    "": ("clock", Ink.SECONDARY),
}
"""Icon and ink of each kind of state; the last one is of what is not known yet."""


class Mark(QWidget):
    """Paints an icon as large as the type around it asks for; nothing by itself says what it means."""

    def __init__(self, icon: QIcon, lines: float = LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._lines = icon, lines
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: QIcon) -> None:
        """Another one from now on."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = round(self._lines * self.fontMetrics().height())
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, in the ink of its state."""
        del event
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        self._icon.paint(QPainter(self), self.rect(), mode=mode)
