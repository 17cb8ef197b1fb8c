"""Puts a `Look` on the application, and tells those who paint themselves."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QToolTip

from ui.theme import fonts
from ui.theme.look import Look
from ui.theme.palette import palette
from ui.theme.ring import FocusRing
from ui.theme.sheet import sheet
from ui.theme.style import FieldStyle


class Appearance(QObject):
    """How the application looks; one for each application. Raises `CannotRead` where a typeface is gone.

    `changed` carries the new `Look`: whoever paints, or keeps sizes of its own, takes them from it again.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app, self._look = app, look
        fonts.load()
        self._style = FieldStyle(look)
        app.setStyle(self._style)
        self._ring = FocusRing(app)
        self._dress()

    @property
    def look(self) -> Look:
        """How the application looks now."""
        return self._look

    def wear(self, look: Look) -> None:
        """Look like this from now on."""
        if look == self._look:
            return
        self._look = look
        self._dress()
        self.changed.emit(look)

    def _dress(self) -> None:
        look = self._look
        self._style.wear(look)
        self._app.setStyleSheet("")  # from one sheet straight to another, Qt looks at every widget several times
        self._app.setPalette(palette(look.colours))
        self._app.setFont(fonts.font(look.body))
        QToolTip.setFont(fonts.font(look.small))
        self._app.setStyleSheet(sheet(look))
