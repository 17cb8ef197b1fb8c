"""`Dressing`: the appearance follows what this person chose, and F12 and the keys for size change the choice."""

from bisect import bisect
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from ui.settings import HAND, INDOORS, SCALE, THEME, Settings
from ui.theme.appearance import Appearance
from ui.theme.look import Hand, Look
from ui.theme.tokens import Theme
from ui.views.acts import Acts

SUNLIGHT = Theme.SUNLIGHT.value
CHOICES = frozenset({THEME.key, SCALE.key, HAND.key})


def look_of(settings: Settings, scheme: Qt.ColorScheme, taller: int) -> Look:
    """What this person chose; `scheme` is the system's, for those who leave it to the system."""
    theme = settings.get(THEME)
    if theme == "system":
        theme = (Theme.DARK if scheme is Qt.ColorScheme.Dark else Theme.LIGHT).value
    return Look(Theme(theme), settings.get(SCALE), Hand[settings.get(HAND).upper()], taller)


class Dressing(QObject):
    """Lives as long as the window. `taller` is what the language asks for: see `Look`."""

    def __init__(
        self, settings: Settings, appearance: Appearance, acts: Acts, taller: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings, self._appearance, self._taller = settings, appearance, taller
        settings.changed.connect(self._chosen)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._wear)
        acts.bind("view.sunlight", self.toggle_sunlight)
        acts.bind("view.larger", partial(self.resize, 1))
        acts.bind("view.smaller", partial(self.resize, -1))
        self._wear()

    def toggle_sunlight(self) -> None:
        """Into sunlight, and back to what was worn before."""
        worn = self._settings.get(THEME)
        if worn == SUNLIGHT:
            self._settings.put(THEME, self._settings.get(INDOORS))
        else:
            self._settings.put(INDOORS, worn)
            self._settings.put(THEME, SUNLIGHT)

    def resize(self, steps: int) -> None:
        """So many sizes larger; the largest stays the largest."""
        sizes = SCALE.choices
        place = bisect(sizes, self._settings.get(SCALE)) - 1 + steps
        self._settings.put(SCALE, sizes[min(max(place, 0), len(sizes) - 1)])

    @Slot(str)
    def _chosen(self, key: str) -> None:
        if key in CHOICES:
            self._wear()

    @Slot()
    def _wear(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        self._appearance.wear(look_of(self._settings, scheme, self._taller))
