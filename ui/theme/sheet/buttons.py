"""Buttons: plain, primary, quiet, dangerous; those of the rail; chips; rows of choices."""

from collections.abc import Iterator

from ui.theme.look import Look
from ui.theme.roles import BESIDE, ROLE, SEGMENT, Place, Role
from ui.theme.sheet.rules import box, of

ADDED = 3
"""Pixels that Qt adds to the contents of a tool button, whatever the scale."""


def buttons(look: Look) -> Iterator[str]:
    colours, inner = look.colours, look.control - 2 * look.border
    yield (
        f"QPushButton {{ {box(look, colours.surface, colours.text, colours.border)}"
        f" border-radius: {look.radius}px; min-height: {inner}px; padding: 0 {2 * look.gap}px; }}"
    )
    height = inner - ADDED
    yield (
        f"QToolButton {{ {box(look, 'transparent', colours.text, 'transparent')} border-radius: {look.radius}px;"
        f" min-height: {height}px; min-width: {height - 2 * look.half}px; padding: 0 {look.half}px; }}"
    )
    both = "QPushButton{0}, QToolButton{0}"
    yield f"{both.format(':hover')} {{ background: {colours.hover}; border-color: {colours.accent}; }}"
    yield f"{both.format(':pressed')} {{ background: {colours.pressed}; border-color: {colours.accent}; }}"
    yield f"{both.format(':checked')} {{ {box(look, colours.tint, colours.on_tint, colours.accent)} }}"
    yield "QToolButton::menu-indicator { image: none; }"
    yield from _roles(look)
    yield from _shapes(look)
    yield (
        f"QPushButton:disabled, QPushButton[{ROLE}]:disabled {{"
        f" background: {colours.window}; color: {colours.disabled};"
        f" border: {look.border}px dashed {colours.disabled}; }}"
    )
    line = f"{look.border}px dashed {colours.disabled}" if look.stark else f"{look.border}px solid transparent"
    quiet = f"QToolButton:disabled, {of('QPushButton', Role.QUIET)}:disabled"
    yield f"{quiet} {{ color: {colours.disabled}; background: transparent; border: {line}; }}"


def _roles(look: Look) -> Iterator[str]:
    colours = look.colours
    primary, quiet, danger = (of("QPushButton", role) for role in (Role.PRIMARY, Role.QUIET, Role.DANGER))
    yield f"{primary} {{ {box(look, colours.accent, colours.on_accent, colours.accent)} }}"
    for state, ground in ((":hover", colours.accent_hover), (":pressed", colours.accent_pressed)):
        yield f"{primary}{state} {{ background: {ground}; border-color: {ground}; }}"
    yield f"{quiet} {{ {box(look, 'transparent', colours.accent, 'transparent')} padding: 0 {look.gap}px; }}"
    yield f"{quiet}:hover {{ background: {colours.hover}; border-color: {colours.accent}; }}"
    yield f"{quiet}:pressed {{ background: {colours.pressed}; color: {colours.text}; }}"
    yield f"{danger} {{ {box(look, colours.surface, colours.error, colours.error)} }}"
    yield f"{danger}:hover, {danger}:pressed {{ {box(look, colours.error, colours.on_error, colours.error)} }}"


def _shapes(look: Look) -> Iterator[str]:
    """Buttons that are not shaped like one."""
    colours, inner = look.colours, look.row - 2 * look.border
    chip, search, place = (
        of("QPushButton", Role.CHIP),
        of("QPushButton", Role.SEARCH),
        of("QToolButton", Role.PLACE),
    )
    yield f"{chip} {{ border-radius: {look.row // 2}px; min-height: {inner}px; padding: 0 {look.px(12)}px; }}"
    yield f"{search} {{ color: {colours.secondary}; text-align: left; padding: 0 {look.px(12)}px; }}"
    tile, way = of("QPushButton", Role.TILE), of("QPushButton", Role.WAY)
    yield f"{tile} {{ border-color: {colours.hairline}; border-radius: {look.radius + look.half // 2}px; }}"
    yield f"{way} {{ background: transparent; border-color: transparent; }}"
    yield f"{tile}:hover, {way}:hover {{ background: {colours.hover}; border-color: {colours.accent}; }}"
    yield f"{tile}:pressed, {way}:pressed {{ background: {colours.pressed}; border-color: {colours.accent}; }}"
    yield f"{place} {{ color: {colours.secondary}; padding: {look.half}px 0; }}"
    yield f"{place}:hover {{ color: {colours.text}; }}"
    yield f"{place}:checked {{ color: {colours.on_tint}; border-color: {colours.tint}; }}"


def segments(look: Look) -> Iterator[str]:
    """Neighbours share one line: the left edge of the right one."""
    colours, middle = look.colours, Place.MIDDLE.value
    for place, other in ((Place.LEFT, "right"), (Place.RIGHT, "left")):
        for own in (place.value, middle):
            corners = f"border-top-{other}-radius: 0; border-bottom-{other}-radius: 0;"
            yield f'QPushButton[{SEGMENT}="{own}"] {{ {corners} }}'
    for own in (Place.LEFT.value, middle):
        yield f'QPushButton[{SEGMENT}="{own}"] {{ border-right: 0; }}'
    yield f'QPushButton[{BESIDE}="true"] {{ border-left-color: {colours.accent}; }}'
