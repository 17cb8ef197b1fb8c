"""The palette that Qt's own widgets paint with."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Colours

Role = QPalette.ColorRole


def palette(colours: Colours) -> QPalette:
    """Every role of Qt's palette from our colours."""
    made = QPalette()
    for role, colour in _roles(colours).items():
        made.setColor(QPalette.ColorGroup.All, role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    for role in (Role.Base, Role.Button):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.window))
    return made


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        Role.Window: colours.window,
        Role.WindowText: colours.text,
        Role.Base: colours.surface,
        Role.AlternateBase: colours.window,
        Role.Text: colours.text,
        Role.PlaceholderText: colours.secondary,
        Role.Button: colours.surface,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.error,
        Role.Highlight: colours.selection,
        Role.HighlightedText: colours.on_selection,
        Role.Accent: colours.accent,
        Role.Link: colours.accent,
        Role.LinkVisited: colours.accent,
        Role.ToolTipBase: colours.surface,
        Role.ToolTipText: colours.text,
        Role.Light: colours.surface,
        Role.Midlight: colours.hairline,
        Role.Mid: colours.hairline,
        Role.Dark: colours.border,
        Role.Shadow: colours.border,
    }
