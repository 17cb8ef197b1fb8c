"""What works on a photograph with points, and the keys by which it is told what to do."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from fieldkit.measure.points import PixelPoint

Key, Modifier = Qt.Key, Qt.KeyboardModifier

ARROWS: Final[Mapping[int, tuple[int, int]]] = MappingProxyType(
    {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}
)
LARGE, FINE = 10.0, 0.1
"""Stored pixels by which an arrow key moves a point with Shift, and with Ctrl or Alt; 1 with neither."""
FAST: Final = 100.0
"""With Shift and one of those two."""


class Tool(Protocol):
    """What places points on the photograph, in stored pixels: see `presenters.pointing.Pointing`."""

    @property
    def engaged(self) -> bool: ...
    @property
    def wanting(self) -> bool: ...
    @property
    def undoable(self) -> bool: ...
    def hover(self, x: float, y: float, how: str) -> None: ...
    def place(self, x: float, y: float, how: str) -> None: ...
    def move(self, number: int, x: float, y: float, how: str) -> None: ...
    def nudge(self, right: float, down: float, how: str) -> PixelPoint | None: ...
    def next(self, step: int = 1) -> bool: ...
    def dwell(self) -> None: ...
    def remove(self) -> None: ...
    def undo(self) -> bool: ...
    def accept(self) -> None: ...
    def stop(self) -> None: ...


def step(modifiers: Qt.KeyboardModifier) -> float:
    """By how many stored pixels an arrow key moves a point."""
    large = bool(modifiers & Modifier.ShiftModifier)
    fine = bool(modifiers & (Modifier.ControlModifier | Modifier.AltModifier))
    return {(False, False): 1.0, (True, False): LARGE, (False, True): FINE, (True, True): FAST}[large, fine]


def tell(tool: Tool, event: QKeyEvent) -> bool:
    """Do what a key other than an arrow asks of `tool`; False for one that asks nothing of it."""
    acts = {
        Key.Key_Return: tool.accept,
        Key.Key_Enter: tool.accept,
        Key.Key_Backspace: tool.remove,
        Key.Key_Escape: tool.stop,
    }
    if event.matches(QKeySequence.StandardKey.Undo):
        return tool.undo()
    act = None if event.modifiers() & Modifier.ControlModifier else acts.get(Key(event.key()))
    if act is not None:
        act()
    return act is not None
