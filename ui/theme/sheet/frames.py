"""Texts by their role, and the frames that hold things together."""

from collections.abc import Iterator

from ui.theme.look import Look
from ui.theme.roles import INKS, KIND, Kind, Role
from ui.theme.sheet.rules import box, of


def texts(look: Look) -> Iterator[str]:
    colours = look.colours
    for role, ink in INKS.items():
        yield f"{of('QLabel', role)} {{ color: {getattr(colours, ink.value)}; }}"
    yield f"QLabel:disabled {{ color: {colours.disabled}; }}"
    yield (
        f"{of('QLabel', Role.KEYS)} {{ {box(look, colours.surface, colours.text, colours.border)}"
        f" border-radius: {look.half}px; padding: 0 {look.gap}px; }}"
    )
    edges = f"border-width: {look.border}px 0; padding: {look.half}px {2 * look.gap}px;"
    yield (
        f"{of('QLabel', Role.BADGE)} {{ {box(look, 'transparent', colours.warn, colours.warn)}"
        f" border-radius: {look.half}px; padding: 0 {look.gap}px; }}"
    )
    yield f"{of('QLabel', Role.SAMPLE)} {{ {box(look, colours.surface, colours.warn, colours.warn)} {edges} }}"


def frames(look: Look) -> Iterator[str]:
    colours, line = look.colours, f"{look.border}px solid"
    yield (
        f"{of('QFrame', Role.CARD)} {{ background: {colours.surface}; border: {line} {colours.hairline};"
        f" border-radius: {look.radius + look.half // 2}px; }}"
    )
    yield f"{of('QFrame', Role.POPUP)} {{ background: {colours.surface}; border: {line} {colours.border}; }}"
    for role, width in ((Role.BAR, f"{look.border}px 0"), (Role.RAIL, f"0 {look.border}px"), (Role.ASIDE, "0")):
        edge = f"border: {line} {colours.hairline}; border-width: {width};"
        yield f"{of('QFrame', role)} {{ background: {colours.surface}; {edge} }}"
    yield "QScrollArea { background: transparent; border: 0; }"
    # No border here: the focus ring is such a widget too, and the sheet would draw it instead of the style.
    yield "QScrollArea > QWidget > QWidget { background: transparent; }"
    for kind in Kind:
        yield (
            f'{of("QFrame", Role.NOTICE)}[{KIND}="{kind.value}"] {{ background: {colours.surface};'
            f" border: {line} {getattr(colours, kind.value)}; border-radius: {look.radius}px; }}"
        )
