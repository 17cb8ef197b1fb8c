"""Menus, tool tips, scroll bars, progress, sliders."""

from collections.abc import Iterator

from ui.theme.look import Look
from ui.theme.sheet.rules import box


def popups(look: Look) -> Iterator[str]:
    colours = look.colours
    yield (f"QToolTip {{ {box(look, colours.surface, colours.text, colours.border)} padding: 0 {look.half}px; }}")
    yield f"QMenu {{ {box(look, colours.surface, colours.text, colours.border)} padding: {look.half}px 0; }}"
    yield (
        f"QMenu::item {{ min-height: {look.row - 2 * look.border}px; padding: 0 {2 * look.gap}px;"
        f" border: {look.border}px solid transparent; background: transparent; }}"
    )
    yield f"QMenu::icon {{ padding: 0 {look.gap}px; }}"
    yield f"QMenu::item:selected {{ {box(look, colours.pressed, colours.text, colours.accent)} }}"
    yield f"QMenu::item:disabled {{ color: {colours.disabled}; }}"
    line = f"height: {look.border}px; background: {colours.hairline}; margin: {look.half}px 0;"
    yield f"QMenu::separator {{ {line} }}"
    yield f"QMenuBar {{ background: {colours.window}; color: {colours.text}; }}"
    yield f"QMenuBar::item {{ padding: {look.half}px {look.gap}px; background: transparent; }}"
    yield f"QMenuBar::item:selected {{ background: {colours.pressed}; color: {colours.text}; }}"


def bars(look: Look) -> Iterator[str]:
    colours, track = look.colours, look.px(12 if look.hand < look.hand.GLOVES else 24)
    handle = (
        f"background: {colours.border}; border-radius: {track // 2 - look.half // 2}px; margin: {look.half // 2}px;"
    )
    yield "QAbstractScrollArea::corner { background: transparent; border: 0; }"
    yield "QScrollBar { background: transparent; border: 0; }"
    yield f"QScrollBar:vertical {{ width: {track}px; }} QScrollBar:horizontal {{ height: {track}px; }}"
    yield f"QScrollBar::handle {{ {handle} }}"
    yield f"QScrollBar::handle:vertical {{ min-height: {look.control}px; }}"
    yield f"QScrollBar::handle:horizontal {{ min-width: {look.control}px; }}"
    yield f"QScrollBar::handle:hover {{ background: {colours.secondary}; }}"
    yield "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
    yield "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
    yield (
        f"QProgressBar {{ background: {colours.surface}; border: {look.border}px solid {colours.border};"
        f" border-radius: {look.half}px; min-height: {look.gap - 2 * look.border}px;"
        f" max-height: {look.gap - 2 * look.border}px; }}"
    )
    yield f"QProgressBar::chunk {{ background: {colours.accent}; border-radius: {look.half - look.border}px; }}"
    yield from _sliders(look)
    yield f"QSplitter::handle {{ background: {colours.hairline}; }}"
    yield "QStatusBar::item { border: 0; }"


def _sliders(look: Look) -> Iterator[str]:
    colours, thumb, groove = look.colours, look.px(20), look.half
    yield f"QSlider:horizontal {{ min-height: {look.control}px; }}"
    for part, colour in (("groove", colours.border), ("sub-page", colours.accent)):
        line = f"height: {groove}px; background: {colour}; border-radius: {groove // 2}px;"
        yield f"QSlider::{part}:horizontal {{ {line} }}"
    yield (
        f"QSlider::handle:horizontal {{ width: {thumb}px; margin: {(groove - thumb) // 2}px 0;"
        f" background: {colours.accent}; border-radius: {thumb // 2}px; }}"
    )
    yield f"QSlider::handle:horizontal:hover {{ background: {colours.accent_hover}; }}"
    yield f"QSlider::handle:horizontal:disabled {{ background: {colours.disabled}; }}"
