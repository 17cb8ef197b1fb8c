"""The style sheet: edges, grounds and room around the words, of the controls that Fusion draws differently.

Qt does not mirror paddings and single edges for right-to-left languages, so everything here is the same on both
sides. What needs a drawing (check marks, arrows, rings) is drawn by `style`.
"""

from collections.abc import Iterator

from ui.theme.look import Look
from ui.theme.roles import BESIDE, BUTTON, INK, PANEL, SEGMENT, Button, Ink, Panel, Place

FIELDS = "QLineEdit, QPlainTextEdit, QTextEdit"
INSIDE = "QComboBox QLineEdit, QAbstractSpinBox QLineEdit"
VIEWS = "QListView, QTableView, QTreeView"
CELL = 3
"""Pixels that Qt itself leaves beside the words of a cell, whatever the scale."""


def sheet(look: Look) -> str:
    """The style sheet for `look`."""
    parts = (_buttons, _segments, _fields, _views, _headers, _tabs, _popups, _bars, _texts)
    return "\n".join(rule for part in parts for rule in part(look))


def _box(look: Look, ground: str, ink: str, edge: str) -> str:
    return f"background: {ground}; color: {ink}; border: {look.border}px solid {edge};"


def _buttons(look: Look) -> Iterator[str]:
    colours, inner = look.colours, look.control - 2 * look.border
    yield (
        f"QPushButton {{ {_box(look, colours.surface, colours.text, colours.border)}"
        f" border-radius: {look.radius}px; min-height: {inner}px; padding: 0 {2 * look.gap}px; }}"
    )
    yield (
        f"QToolButton {{ {_box(look, 'transparent', colours.text, 'transparent')} border-radius: {look.radius}px;"
        f" min-height: {inner}px; min-width: {inner - 2 * look.half}px; padding: 0 {look.half}px; }}"
    )
    both = "QPushButton{0}, QToolButton{0}"
    yield f"{both.format(':hover')} {{ background: {colours.hover}; border-color: {colours.accent}; }}"
    yield f"{both.format(':pressed')} {{ background: {colours.pressed}; border-color: {colours.accent}; }}"
    yield f"{both.format(':checked')} {{ {_box(look, colours.tint, colours.on_tint, colours.accent)} }}"
    yield "QToolButton::menu-indicator { image: none; }"
    yield from _button_roles(look)
    yield (
        f"QPushButton:disabled, QPushButton[{BUTTON}]:disabled {{"
        f" background: {colours.window}; color: {colours.disabled};"
        f" border: {look.border}px dashed {colours.disabled}; }}"
    )
    line = f"{look.border}px dashed {colours.disabled}" if look.stark else f"{look.border}px solid transparent"
    yield f"QToolButton:disabled {{ color: {colours.disabled}; background: transparent; border: {line}; }}"


def _button_roles(look: Look) -> Iterator[str]:
    colours = look.colours
    primary, quiet, danger = (f'QPushButton[{BUTTON}="{role.value}"]' for role in [*Button][1:])
    yield f"{primary} {{ {_box(look, colours.accent, colours.on_accent, colours.accent)} }}"
    for state, ground in ((":hover", colours.accent_hover), (":pressed", colours.accent_pressed)):
        yield f"{primary}{state} {{ background: {ground}; border-color: {ground}; }}"
    yield f"{quiet} {{ {_box(look, 'transparent', colours.accent, 'transparent')} padding: 0 {look.gap}px; }}"
    yield f"{quiet}:hover {{ background: {colours.hover}; border-color: {colours.accent}; }}"
    yield f"{quiet}:pressed {{ background: {colours.pressed}; color: {colours.text}; }}"
    yield f"{danger} {{ {_box(look, colours.surface, colours.error, colours.error)} }}"
    yield f"{danger}:hover, {danger}:pressed {{ {_box(look, colours.error, colours.on_error, colours.error)} }}"


def _segments(look: Look) -> Iterator[str]:
    """Neighbours share one line: the left edge of the right one."""
    colours, middle = look.colours, Place.MIDDLE.value
    for place, other in ((Place.LEFT, "right"), (Place.RIGHT, "left")):
        for own in (place.value, middle):
            corners = f"border-top-{other}-radius: 0; border-bottom-{other}-radius: 0;"
            yield f'QPushButton[{SEGMENT}="{own}"] {{ {corners} }}'
    for own in (Place.LEFT.value, middle):
        yield f'QPushButton[{SEGMENT}="{own}"] {{ border-right: 0; }}'
    yield f'QPushButton[{BESIDE}="true"] {{ border-left-color: {colours.accent}; }}'


def _fields(look: Look) -> Iterator[str]:
    colours, inner = look.colours, look.control - 2 * look.border
    yield (
        f"{FIELDS} {{ {_box(look, colours.surface, colours.text, colours.border)} border-radius: {look.radius}px;"
        f" placeholder-text-color: {colours.secondary};"
        f" selection-background-color: {colours.selection}; selection-color: {colours.on_selection};"
        f" min-height: {inner}px; padding: 0 {look.gap}px; }}"
    )
    yield f"QPlainTextEdit, QTextEdit {{ padding: {look.half}px; }}"
    yield f"{FIELDS.replace(',', ':focus,')}:focus {{ border-color: {colours.focus}; }}"
    yield f"QLineEdit:read-only {{ background: {colours.window}; border-color: transparent; }}"
    yield (
        f"{FIELDS.replace(',', ':disabled,')}:disabled {{ background: {colours.window};"
        f" color: {colours.disabled}; border: {look.border}px dashed {colours.disabled}; }}"
    )
    yield "QLineEdit QToolButton { min-height: 0; min-width: 0; padding: 0; border: 0; background: transparent; }"
    yield f"{INSIDE} {{ background: transparent; border: 0; border-radius: 0; min-height: 0; padding: 0; }}"


def _views(look: Look) -> Iterator[str]:
    colours = look.colours
    yield (
        f"{VIEWS} {{ {_box(look, colours.surface, colours.text, colours.hairline)} border-radius: {look.radius}px;"
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


def _headers(look: Look) -> Iterator[str]:
    colours = look.colours
    yield f"QHeaderView {{ background: {colours.window}; border: 0; }}"
    yield (
        f"QHeaderView::section {{ background: {colours.window}; color: {colours.secondary}; border: 0;"
        f" border-bottom: {look.border}px solid {colours.border};"
        f" min-height: {look.row}px; padding: 0 {look.gap + CELL}px; }}"
    )
    yield f"QHeaderView::section:hover {{ color: {colours.accent}; }}"
    yield f"QTableCornerButton::section {{ background: {colours.window}; border: 0; }}"


def _tabs(look: Look) -> Iterator[str]:
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


def _popups(look: Look) -> Iterator[str]:
    colours = look.colours
    yield (f"QToolTip {{ {_box(look, colours.surface, colours.text, colours.border)} padding: 0 {look.half}px; }}")
    yield f"QMenu {{ {_box(look, colours.surface, colours.text, colours.border)} padding: {look.half}px 0; }}"
    yield (
        f"QMenu::item {{ min-height: {look.row - 2 * look.border}px; padding: 0 {2 * look.gap}px;"
        f" border: {look.border}px solid transparent; background: transparent; }}"
    )
    yield f"QMenu::icon {{ padding: 0 {look.gap}px; }}"
    yield f"QMenu::item:selected {{ {_box(look, colours.pressed, colours.text, colours.accent)} }}"
    yield f"QMenu::item:disabled {{ color: {colours.disabled}; }}"
    line = f"height: {look.border}px; background: {colours.hairline}; margin: {look.half}px 0;"
    yield f"QMenu::separator {{ {line} }}"
    yield f"QMenuBar {{ background: {colours.window}; color: {colours.text}; }}"
    yield f"QMenuBar::item {{ padding: {look.half}px {look.gap}px; background: transparent; }}"
    yield f"QMenuBar::item:selected {{ background: {colours.pressed}; color: {colours.text}; }}"


def _bars(look: Look) -> Iterator[str]:
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


def _texts(look: Look) -> Iterator[str]:
    colours = look.colours
    for ink in Ink:
        yield f'QLabel[{INK}="{ink.value}"] {{ color: {getattr(colours, ink.value)}; }}'
    yield f"QLabel:disabled {{ color: {colours.disabled}; }}"
    yield (
        f'QFrame[{PANEL}="{Panel.CARD.value}"] {{ background: {colours.surface};'
        f" border: {look.border}px solid {colours.hairline}; border-radius: {look.radius + look.half // 2}px; }}"
    )
    yield f'QFrame[{PANEL}="{Panel.BAR.value}"] {{ background: {colours.surface}; border: 0; }}'
    for state in (Panel.NOTICE_OK, Panel.NOTICE_WARN, Panel.NOTICE_ERROR):
        yield (
            f'QFrame[{PANEL}="{state.value}"] {{ background: {colours.surface};'
            f" border: {look.border}px solid {getattr(colours, state.value)}; border-radius: {look.radius}px; }}"
        )
