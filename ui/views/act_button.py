"""A button that does an action of the registry."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from ui.views.acts import Acts

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ActButton(QPushButton):
    """Does `action`, under its title there or under `text`; can be pressed when that can be done, by Enter too."""

    def __init__(self, acts: Acts, action: str, name: str, *, text: str = "", primary: bool = False) -> None:
        done = acts[action]
        super().__init__(text or done.text())
        self.setObjectName(name)
        self.setAccessibleName(self.text())
        self.setToolTip(done.toolTip())
        self.setEnabled(done.isEnabled())
        self.clicked.connect(done.trigger)
        done.enabledChanged.connect(self.setEnabled)
        if primary:
            self.setProperty("role", "primary")
        else:
            self.setIcon(done.icon())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, like Space."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
