"""A sheet that lies over the window for a moment and gives the focus back when it goes."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from ui.theme.roles import Role, as_role

MARGIN = 16
"""Around a sheet, in pixels."""


class Overlay(QFrame):
    """A popup inside the window, so that no window manager can lose it. Esc closes it."""

    def __init__(self, name: str, spoken: str, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        as_role(self, Role.POPUP)
        self.setAutoFillBackground(True)
        self.over = over
        self._before: QWidget | None = None
        self.hide()

    def open_at(self, place: QRect, focus: QWidget) -> None:
        """Come to the front at `place`, in the coordinates of what lies below."""
        if self.isHidden():
            self._before = self.over.window().focusWidget()
        self.setGeometry(place)
        self.show()
        self.raise_()
        focus.setFocus()

    @property
    def line(self) -> int:
        """Height of a line of its text, in pixels."""
        self.ensurePolished()  # before it is first shown it has another typeface
        return self.fontMetrics().height()

    def among(self, width: int, height: int, top: int) -> QRect:
        """A place of this size in the middle of what lies below, or as much of that as there is room for."""
        room = self.over.rect().adjusted(MARGIN, top, -MARGIN, -MARGIN)
        width, height = min(width, room.width()), min(height, room.height())
        return QRect(room.center().x() - width // 2, top, width, height)

    def close_up(self) -> None:
        """Go away; the person is where they were, unless that is gone meanwhile with its mission or its page."""
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before):
            before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)
