"""The colours of the four themes, each named for its use, and which of them may stand on which."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import Final


class Theme(Enum):
    """What the window is dressed for."""

    LIGHT = "light"
    DARK = "dark"
    SUNLIGHT = "sunlight"
    NIGHT = "night"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """All colours of one theme, as `#RRGGBB`. Nothing in the window has a colour that is not one of these.

    `on_x` is what is written on `x`. `hairline` divides without meaning anything; whatever a person must see to
    use the window, an edge of a field or a bar of progress, is `border` or darker.
    """

    window: str
    surface: str
    hover: str
    pressed: str
    text: str
    secondary: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    on_selection: str
    selection_edge: str
    tint: str
    on_tint: str
    ok: str
    warn: str
    error: str
    on_error: str
    border: str
    hairline: str
    focus: str
    photo: str
    overlay: str = "#FFE14A"
    casing: str = "#000000"


LIGHT: Final = Colours(
    window="#F7F8F9",
    surface="#FFFFFF",
    hover="#F1F8FF",
    pressed="#DCEAF9",
    text="#14181B",
    secondary="#4B545B",
    disabled="#5F6972",
    accent="#0A5099",
    accent_hover="#083F7A",
    accent_pressed="#06315F",
    on_accent="#FFFFFF",
    selection="#0A5099",
    on_selection="#FFFFFF",
    selection_edge="#0A5099",
    tint="#E3EEFA",
    on_tint="#083F7A",
    ok="#0E5C31",
    warn="#7A4300",
    error="#A8121D",
    on_error="#FFFFFF",
    border="#7C868F",
    hairline="#DCE1E5",
    focus="#0A5099",
    photo="#E6EAED",
)
DARK: Final = Colours(
    window="#15181B",
    surface="#1E2226",
    hover="#23282D",
    pressed="#2B3136",
    text="#E9ECEE",
    secondary="#AEB7BE",
    disabled="#8B959D",
    accent="#7DB8FF",
    accent_hover="#9CCBFF",
    accent_pressed="#BADBFF",
    on_accent="#0B1116",
    selection="#7DB8FF",
    on_selection="#0B1116",
    selection_edge="#7DB8FF",
    tint="#1D3048",
    on_tint="#A5CFFF",
    ok="#6AD494",
    warn="#F2B64B",
    error="#FF9A94",
    on_error="#0B1116",
    border="#6B757D",
    hairline="#31373C",
    focus="#7DB8FF",
    photo="#0D0F11",
)
SUNLIGHT: Final = Colours(
    window="#FFFFFF",
    surface="#FFFFFF",
    hover="#FFFFFF",
    pressed="#FFE14A",
    text="#000000",
    secondary="#1F2326",
    disabled="#1F2326",
    accent="#00307D",
    accent_hover="#001F52",
    accent_pressed="#00112E",
    on_accent="#FFFFFF",
    selection="#FFE14A",
    on_selection="#000000",
    selection_edge="#000000",
    tint="#00307D",
    on_tint="#FFFFFF",
    ok="#00451A",
    warn="#5A2F00",
    error="#8A0010",
    on_error="#FFFFFF",
    border="#000000",
    hairline="#000000",
    focus="#00307D",
    photo="#FFFFFF",
)
NIGHT: Final = Colours(
    window="#000000",
    surface="#0A0A0A",
    hover="#000000",
    pressed="#262626",
    text="#FFFFFF",
    secondary="#E0E0E0",
    disabled="#E0E0E0",
    accent="#FFD400",
    accent_hover="#FFE566",
    accent_pressed="#FFF0A3",
    on_accent="#000000",
    selection="#FFD400",
    on_selection="#000000",
    selection_edge="#FFD400",
    tint="#FFD400",
    on_tint="#000000",
    ok="#7CFFB0",
    warn="#FFC24D",
    error="#FF9E9E",
    on_error="#000000",
    border="#FFFFFF",
    hairline="#767676",
    focus="#FFD400",
    photo="#000000",
)

COLOURS: Final[Mapping[Theme, Colours]] = MappingProxyType(
    {Theme.LIGHT: LIGHT, Theme.DARK: DARK, Theme.SUNLIGHT: SUNLIGHT, Theme.NIGHT: NIGHT}
)

INKS: Final = ("text", "secondary", "accent", "ok", "warn", "error")
"""What words are written in: those of state always with an icon."""

WRITTEN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "window": INKS,
        "surface": INKS,
        "hover": INKS,
        "pressed": ("text",),
        "photo": ("text",),
        "tint": ("on_tint",),
        "accent": ("on_accent",),
        "accent_hover": ("on_accent",),
        "accent_pressed": ("on_accent",),
        "selection": ("on_selection",),
        "error": ("on_error",),
    }
)
"""The inks that may stand on each ground; a pair that is not here is not used."""

DRAWN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "window": ("border", "focus", "selection_edge"),
        "surface": ("border", "focus", "selection_edge"),
        "hover": ("border", "focus"),
        "photo": ("border", "focus"),
    }
)
"""The lines that must be told from each ground."""
