"""The first card: the language, and light or dark; what is chosen is worn at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout

from ui.i18n import translate
from ui.i18n.languages import Language
from ui.settings import INDOORS, LANGUAGE, THEME, Settings
from ui.theme.roles import Role, as_role
from ui.theme.segments import Segment, Segments
from ui.theme.tokens import Theme
from ui.views.acts import Acts
from ui.views.fields.pick import PickField
from ui.views.preferences.display import named, themes
from ui.views.start_first import Drawing
from ui.views.welcome.card import WelcomeCard

SUNLIGHT = Theme.SUNLIGHT.value


class LooksCard(WelcomeCard):
    """`speak` makes the window anew in the language that was put."""

    def __init__(
        self, settings: Settings, languages: Sequence[Language], speak: Callable[[], None], acts: Acts
    ) -> None:
        super().__init__(
            "looks",
            translate("welcome", "Language and light"),
            translate("welcome", "Both can be changed at any time, and nothing that is recorded depends on them."),
        )
        self._settings, self._speak, self._acts = settings, speak, acts
        self._language = PickField("welcome.language", translate("welcome", "Language"), named(languages))
        self._theme = Segments("welcome.theme", translate("welcome", "Theme"), _indoors())
        self._outdoors = QCheckBox()
        self._outdoors.setObjectName("welcome.outdoors")
        self._lay_out()
        self._language.stated.connect(self._say)
        self._theme.chosen.connect(self._wear)
        self._outdoors.clicked.connect(lambda _: acts["view.sunlight"].trigger())
        settings.changed.connect(self._follow)
        acts.changed.connect(self._call)
        self.setFocusProxy(self._language)
        self.rename(translate("welcome", "Next"))
        self.become(True)
        self._follow()
        self._call()

    def _lay_out(self) -> None:
        label, both = QLabel(translate("welcome", "Theme")), QVBoxLayout()
        as_role(label, Role.LABEL)
        label.setBuddy(self._theme)
        both.setSpacing(4)
        both.addWidget(label)
        both.addWidget(self._theme, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self._language)
        self.column.addLayout(both)
        self.column.addWidget(self._outdoors, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(Drawing(), 1)

    def _follow(self, _: str = "") -> None:
        """F12 and the preferences change the same choices."""
        worn = self._settings.get(THEME)
        self._language.put(self._settings.get(LANGUAGE))
        self._outdoors.setChecked(worn == SUNLIGHT)
        self._theme.blockSignals(True)  # what is shown was chosen already
        self._theme.choose(self._settings.get(INDOORS) if worn == SUNLIGHT else worn)
        self._theme.blockSignals(False)

    def _call(self) -> None:
        """The key may be another one now."""
        key = self._acts.key("view.sunlight")
        plain = translate("welcome", "I am outdoors: black on white, larger type")
        keyed = translate("welcome", "I am outdoors: black on white, larger type ({key})")
        self._outdoors.setText(keyed.format(key=key) if key else plain)
        self._outdoors.setAccessibleName(self._outdoors.text())

    def _wear(self, key: str) -> None:
        self._settings.put(INDOORS, key)
        self._settings.put(THEME, key)

    def _say(self, code: object) -> None:
        if str(code) != self._settings.get(LANGUAGE):
            self._settings.put(LANGUAGE, str(code))
            self._speak()


def _indoors() -> list[Segment]:
    return [theme for theme in themes() if theme.key != SUNLIGHT]
