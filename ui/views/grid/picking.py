"""What keys and clicks do to a selection."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.models.selection import Selection
from ui.views.grid.sheet import Move

Key, Modifier = Qt.Key, Qt.KeyboardModifier

MOVES: Mapping[int, Move] = {
    Key.Key_Up: Move.UP,
    Key.Key_Down: Move.DOWN,
    Key.Key_PageUp: Move.PAGE_UP,
    Key.Key_PageDown: Move.PAGE_DOWN,
    Key.Key_Home: Move.FIRST,
    Key.Key_End: Move.LAST,
}
SIDEWAYS: Mapping[int, int] = {Key.Key_Left: -1, Key.Key_Right: 1}
SIZES: Mapping[int, int] = {Key.Key_Plus: 1, Key.Key_Equal: 1, Key.Key_Minus: -1}


def move_of(event: QKeyEvent, *, mirrored: bool) -> Move | None:
    """Where a key leads; to the left is forward where one reads from the right."""
    side = SIDEWAYS.get(event.key(), 0) * (-1 if mirrored else 1)
    return (Move.FORWARD if side > 0 else Move.BACK) if side else MOVES.get(event.key())


def stepped(selection: Selection, position: int, held: Qt.KeyboardModifier) -> Selection:
    """The focus moves to `position`: Shift selects the way there, Ctrl nothing, no key that one alone."""
    if held & Modifier.ShiftModifier:
        return selection.extended(position, keep=bool(held & Modifier.ControlModifier))
    return selection.at(position) if held & Modifier.ControlModifier else selection.only(position)


def clicked(selection: Selection, position: int, held: Qt.KeyboardModifier) -> Selection:
    """A click on `position`: Shift selects up to it, Ctrl adds or takes it away, no key selects it alone."""
    if held & Modifier.ShiftModifier:
        return selection.extended(position, keep=bool(held & Modifier.ControlModifier))
    return selection.toggled(position) if held & Modifier.ControlModifier else selection.only(position)


def commanded(selection: Selection, event: QKeyEvent, count: int) -> Selection | None:
    """Ctrl+A selects all, Ctrl+Space turns the current one, Esc selects nothing; None for any other key."""
    ctrl = bool(event.modifiers() & Modifier.ControlModifier)
    if event.key() == Key.Key_A and ctrl:
        return selection.whole(count)
    if event.key() == Key.Key_Space and ctrl and selection.current is not None:
        return selection.toggled(selection.current)
    return selection.none() if event.key() == Key.Key_Escape and len(selection) else None
