"""The section of what is seen: theme, size, hand, language."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from ui.i18n import isolated, translate
from ui.i18n.languages import Language
from ui.settings import HAND, LANGUAGE, SCALE, THEME, Settings
from ui.theme.roles import Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.acts import Acts
from ui.views.fields.pick import PickField
from ui.views.preferences.section import Section

LANGUAGE_WIDTH = 40
"""In letters."""


class DisplaySection(Section):
    """Each choice is worn at once; `speak` makes the window anew in the language that was put."""

    def __init__(
        self, settings: Settings, languages: Sequence[Language], speak: Callable[[], None], acts: Acts
    ) -> None:
        super().__init__("display", translate("preferences", "Display"), "sun")
        self._settings, self._speak, self._acts, self._told = settings, speak, acts, QLabel()
        self._theme = self._row("theme", translate("preferences", "Theme"), themes())
        self._scale = self._row(
            "scale",
            translate("preferences", "Size"),
            [Segment(str(one), isolated(f"{one} %")) for one in SCALE.choices],
        )
        self._hand = self._row("hand", translate("preferences", "What points at the window"), _hands())
        self._language = PickField(
            "preferences.display.language", translate("preferences", "Language"), named(languages)
        )
        self._language.stated.connect(self._say)
        self._language.setMinimumWidth(LANGUAGE_WIDTH * self.fontMetrics().averageCharWidth())
        self.column.addWidget(self._language, 0, Qt.AlignmentFlag.AlignLeading)
        drafted = QLabel(
            translate(
                "preferences",
                "Only English is the authors' own. The other languages are drafts that no native speaker has read"
                " yet; reports and findings speak English.",
            )
        )
        as_role(drafted, Role.SECONDARY)
        drafted.setWordWrap(True)
        self.column.addWidget(drafted)
        self._told.setObjectName("preferences.display.told")
        as_role(self._told, Role.SECONDARY)
        self._told.setWordWrap(True)
        self.column.addWidget(self._told)
        self.column.addStretch(1)
        self._theme.chosen.connect(lambda key: settings.put(THEME, key))
        self._scale.chosen.connect(lambda key: settings.put(SCALE, int(key)))
        self._hand.chosen.connect(lambda key: settings.put(HAND, key))
        settings.changed.connect(self._follow)
        acts.changed.connect(self._say_key)
        self._say_key()

    def visit(self) -> None:
        """Show what is worn."""
        self._theme.choose(self._settings.get(THEME))
        self._scale.choose(str(self._settings.get(SCALE)))
        self._hand.choose(self._settings.get(HAND))
        self._language.put(self._settings.get(LANGUAGE))

    def take_focus(self) -> None:
        """The theme."""
        self._theme.setFocus()

    def _row(self, part: str, title: str, segments: Sequence[Segment]) -> Segments:
        label, row = QLabel(title), Segments(f"preferences.display.{part}", title, segments)
        as_role(label, Role.LABEL)
        label.setBuddy(row)
        both = QVBoxLayout()
        both.setSpacing(4)
        both.addWidget(label)
        both.addWidget(row, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addLayout(both)
        return row

    def _say_key(self) -> None:
        key = self._acts.key("view.sunlight")
        words = [translate("preferences", "{key} goes into sunlight and back from every screen.")] if key else []
        words.append(
            translate(
                "preferences",
                "Nothing that was recorded is changed by any of this, nor is the report of a packet.",
            )
        )
        self._told.setText(" ".join(words).format(key=key))

    def _follow(self, _: str) -> None:
        """Keys change the same choices."""
        self.visit()

    def _say(self, code: object) -> None:
        if str(code) != self._settings.get(LANGUAGE):
            self._settings.put(LANGUAGE, str(code))
            self._speak()


def themes() -> list[Segment]:
    """What can be worn, as it is called."""
    return [
        Segment("system", translate("preferences", "As the system")),
        Segment("light", translate("preferences", "Light")),
        Segment("dark", translate("preferences", "Dark")),
        Segment("sunlight", translate("preferences", "Sunlight")),
        Segment("night", translate("preferences", "Night")),
    ]


def _hands() -> list[Segment]:
    return [
        Segment("desk", translate("preferences", "Mouse at a desk")),
        Segment("field", translate("preferences", "Finger or pen")),
        Segment("gloves", translate("preferences", "Gloves")),
    ]


def named(languages: Sequence[Language]) -> list[tuple[str, str]]:
    """The choices of a field for the language, each under its own name."""
    system = ("", translate("preferences", "As the system"))
    return [system, *((language.code, language.name) for language in languages)]
