"""A sheet that lies over the window for a moment and gives the focus back when it goes."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from ui.theme.roles import Role, as_role


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
