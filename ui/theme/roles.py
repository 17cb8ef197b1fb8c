"""What a widget is for, told to the theme: which of several buttons it is, how a label is written.

A role is kept as a property of the widget, where the style sheet and the style find it.
"""

from enum import Enum

from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QWidget


class Button(Enum):
    """What pressing a button means. One PRIMARY at most for a screen: the act that the screen is for."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"


class Type(Enum):
    """How large and how strong a text is written."""

    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    VALUE = "value"
    TITLE = "title"


class Ink(Enum):
    """What a text is written in. Those of state go with an icon and say the state in words as well."""

    TEXT = "text"
    SECONDARY = "secondary"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"


class Panel(Enum):
    """What a frame holds together: a card to look at, a bar along an edge, a notice with the colour of a state."""

    CARD = "card"
    BAR = "bar"
    NOTICE_OK = "ok"
    NOTICE_WARN = "warn"
    NOTICE_ERROR = "error"


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


BUTTON, TYPE, INK, PANEL = "fieldkitButton", "fieldkitType", "fieldkitInk", "fieldkitPanel"
SEGMENT, BESIDE = "fieldkitSegment", "fieldkitBesideChoice"
"""Names of the properties."""


def as_button(button: QAbstractButton, role: Button) -> None:
    """Make `button` look like what it does."""
    _tell(button, BUTTON, role)


def as_text(label: QLabel, size: Type, ink: Ink = Ink.TEXT) -> None:
    """Write `label` in this size and ink, and keep doing so when the look changes."""
    _tell(label, TYPE, size)
    _tell(label, INK, ink)


def as_panel(frame: QFrame, role: Panel) -> None:
    """Give `frame` its ground and edge."""
    _tell(frame, PANEL, role)


def as_segment(button: QAbstractButton, place: Place, *, beside_choice: bool) -> None:
    """Shape one button of a row; its left edge is that of the choice where the choice stands to its left."""
    button.setProperty(BESIDE, beside_choice)
    button.setProperty(SEGMENT, place.value)
    _polish(button)


def _tell(widget: QWidget, name: str, role: Enum) -> None:
    if widget.property(name) != role.value:
        widget.setProperty(name, role.value)
        _polish(widget)


def _polish(widget: QWidget) -> None:
    """Let the style sheet and the style look at the properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
