"""Fields to type into. (Those that offer choices are drawn by the style.)"""

from collections.abc import Iterator

from ui.theme.look import Look
from ui.theme.sheet.rules import box

FIELDS = "QLineEdit, QPlainTextEdit, QTextEdit"
INSIDE = "QComboBox QLineEdit, QAbstractSpinBox QLineEdit"


def fields(look: Look) -> Iterator[str]:
    colours, inner = look.colours, look.control - 2 * look.border
    yield (
        f"{FIELDS} {{ {box(look, colours.surface, colours.text, colours.border)} border-radius: {look.radius}px;"
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
