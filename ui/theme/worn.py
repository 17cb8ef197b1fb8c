"""`Worn`: the look of the application, for those who come and go while it stays."""

from PySide6.QtCore import QObject, Signal, Slot

from ui.theme.appearance import Appearance
from ui.theme.look import Look


class Worn(QObject):
    """Passes on what `appearance` wears, until it is closed: nobody who is gone is ever told of a new look."""

    changed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        appearance.changed.connect(self._pass_on)

    @property
    def look(self) -> Look:
        """How the application looks now."""
        return self._appearance.look

    def close(self) -> None:
        """Tell nobody any more."""
        self._appearance.changed.disconnect(self._pass_on)
        self.deleteLater()

    @Slot(object)
    def _pass_on(self, look: Look) -> None:
        self.changed.emit(look)
