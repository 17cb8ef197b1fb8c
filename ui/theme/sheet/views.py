"""Lists, tables, trees, their headers, tabs."""

from collections.abc import Iterator

from ui.theme.look import Look
from ui.theme.sheet.rules import box

VIEWS = "QListView, QTableView, QTreeView"
CELL = 3
"""Pixels that Qt itself leaves beside the words of a cell, whatever the scale."""


def views(look: Look) -> Iterator[str]:
    colours = look.colours
    yield (
        f"{VIEWS} {{ {box(look, colours.surface, colours.text, colours.hairline)} border-radius: {look.radius}px;"
        f" gridline-color: {colours.hairline}; alternate-background-color: {colours.window};"
        f" selection-background-color: {colours.selection}; selection-color: {colours.on_selection}; }}"
    )
    yield f"QComboBox QAbstractItemView {{ border: {look.border}px solid {colours.border}; border-radius: 0; }}"
    for view in VIEWS.split(", "):
        item = f"{view}::item"
        yield f"{item} {{ padding: 0 {look.gap}px; border: 0; }}"
        yield f"{item}:hover {{ background: {colours.hover}; color: {colours.text}; }}"
        yield (
            f"{item}:selected {{ background: {colours.selection}; color: {colours.on_selection};"
            f" border-top: {look.border}px solid {colours.selection_edge};"
            f" border-bottom: {look.border}px solid {colours.selection_edge}; }}"
        )


def headers(look: Look) -> Iterator[str]:
    colours = look.colours
    yield f"QHeaderView {{ background: {colours.window}; border: 0; }}"
    yield (
        f"QHeaderView::section {{ background: {colours.window}; color: {colours.secondary}; border: 0;"
        f" border-bottom: {look.border}px solid {colours.border};"
        f" min-height: {look.row}px; padding: 0 {look.gap + CELL}px; }}"
    )
    yield f"QHeaderView::section:hover {{ color: {colours.accent}; }}"
    yield f"QTableCornerButton::section {{ background: {colours.window}; border: 0; }}"


def tabs(look: Look) -> Iterator[str]:
    colours, line = look.colours, look.px(3)
    yield f"QTabWidget::pane {{ border: 0; border-top: {look.border}px solid {colours.hairline}; }}"
    yield "QTabBar { qproperty-drawBase: 0; }"
    yield (
        f"QTabBar::tab {{ background: transparent; color: {colours.secondary}; border: 0;"
        f" border-top: {line}px solid transparent; border-bottom: {line}px solid transparent;"
        f" min-height: {look.control - 2 * line}px; padding: 0 {2 * look.gap}px; }}"
    )
    yield f"QTabBar::tab:hover {{ color: {colours.text}; background: {colours.hover}; }}"
    yield f"QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}"
    yield f"QTabBar::tab:disabled {{ color: {colours.disabled}; }}"
