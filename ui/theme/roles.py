"""What a widget is for, told to the theme: which of several buttons it is, how a text is written, what a frame
holds.

A role is kept as the property `role` of the widget, a kind of notice as its property `kind`; there the style sheet
and the style find them. Nobody sets these by hand: a name that is no role would do nothing, and say nothing.
"""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

ROLE, KIND, SEGMENT, BESIDE = "role", "kind", "segment", "besideChoice"
"""Names of the properties."""
OWN_RING: Final = "ownRing"
"""Property of a widget that shows by itself what in it has the focus: it wears no ring as a whole."""
INNER_RING: Final = "innerRing"
"""Property of a ring that lies inside what it is around."""


class Role(Enum):
    """What a widget is for."""

    PRIMARY = "primary"
    """The act that the screen is for; one button at most."""
    QUIET = "quiet"
    DANGER = "danger"
    PLACE = "place"
    """A button of the rail."""
    CHIP = "chip"
    """A button that stands for a word that was chosen or can be."""
    SEARCH = "search"
    """A button that looks like a field to type into."""
    TILE = "tile"
    """A button that is a card: a thing that can be opened."""
    WAY = "way"
    """A button of several lines in a column of them, without an edge of its own."""

    BRAND = "brand"
    """The name of the program, once in the window."""
    BODY = "body"
    """Any text that is none of the others."""
    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    VALUE = "value"
    """An identifier or a figure that is the matter of a screen."""
    FINGERPRINT = "fingerprint"
    """Figures that two people compare by voice."""
    SECONDARY = "secondary"
    LABEL = "label"
    """The name of a field, above or beside it."""
    KEYS = "keys"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"
    """A text about a state: an icon stands beside it, and it names the state."""
    SENTENCE = "sentence"
    REMEDY = "remedy"

    CARD = "card"
    ASIDE = "aside"
    """A column beside the matter of a page, which explains it."""
    BAR = "bar"
    """A strip along an edge of the window."""
    RAIL = "rail"
    POPUP = "popup"
    NOTICE = "notice"
    """A frame around a message; its kind gives the edge."""
    SAMPLE = "sample"
    """The strip that says that nothing here is evidence."""
    BADGE = "badge"
    """The same in a word or two, on a thing that is one of several."""


class Kind(Enum):
    """What a notice is about."""

    OK = "ok"
    WARN = "warn"
    ERROR = "error"


class Ink(Enum):
    """What icons are drawn in, by the names of the tokens."""

    TEXT = "text"
    SECONDARY = "secondary"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"


class Type(Enum):
    """How large and how strong a text is written."""

    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    VALUE = "value"
    TITLE = "title"
    BRAND = "brand"


TYPES: Final[Mapping[Role, Type]] = MappingProxyType(
    {
        Role.PRIMARY: Type.STRONG,
        Role.PLACE: Type.SMALL,
        Role.CHIP: Type.SMALL,
        Role.BRAND: Type.BRAND,
        Role.TITLE: Type.TITLE,
        Role.HEADING: Type.STRONG,
        Role.STRONG: Type.STRONG,
        Role.VALUE: Type.VALUE,
        Role.FINGERPRINT: Type.TITLE,
        Role.SECONDARY: Type.SMALL,
        Role.LABEL: Type.SMALL,
        Role.KEYS: Type.SMALL,
        Role.SENTENCE: Type.STRONG,
        Role.SAMPLE: Type.STRONG,
        Role.BADGE: Type.SMALL,
    }
)
"""How texts of these roles are written; all others as body."""

INKS: Final[Mapping[Role, Ink]] = MappingProxyType(
    {
        Role.SECONDARY: Ink.SECONDARY,
        Role.LABEL: Ink.SECONDARY,
        Role.OK: Ink.OK,
        Role.WARN: Ink.WARN,
        Role.ERROR: Ink.ERROR,
        Role.PRIMARY: Ink.ON_ACCENT,
        Role.QUIET: Ink.ACCENT,
        Role.DANGER: Ink.ERROR,
    }
)
"""What they are written in; all others in text."""


class Place(Enum):
    """Where a segment stands in its row, as it is seen."""

    ALONE = "alone"
    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"

    @classmethod
    def of(cls, *, first: bool, last: bool) -> "Place":
        """The place of the first, the last, or another one."""
        ends = {(True, True): cls.ALONE, (True, False): cls.LEFT, (False, True): cls.RIGHT}
        return ends.get((first, last), cls.MIDDLE)


def as_role(widget: QWidget, role: Role) -> None:
    """Make `widget` look like what it is for, from now on."""
    _tell(widget, ROLE, role.value)


def as_notice(frame: QFrame, kind: Kind) -> None:
    """Make `frame` a notice of this kind."""
    frame.setProperty(ROLE, Role.NOTICE.value)
    _tell(frame, KIND, kind.value)


def as_segment(button: QAbstractButton, place: Place, *, beside_choice: bool) -> None:
    """Shape one button of a row; its left edge is that of the choice where the choice stands to its left."""
    button.setProperty(BESIDE, beside_choice)
    button.setProperty(SEGMENT, place.value)
    repolish(button)


def repolish(widget: QWidget) -> None:
    """Let the style sheet and the style look at the properties of `widget` again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _tell(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is polished when it is shown
            repolish(widget)
