"""What the frame asks of a screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.actions import Scope


class Screen(Protocol):
    """A widget that fills the frame. The frame calls these in the window's thread."""

    def visit(self) -> None:
        """The screen comes to the front: put the focus where work begins."""

    def fold_lists(self) -> None:
        """F9."""

    def fold_inspector(self) -> None:
        """F10."""

    def seek(self) -> None:
        """Ctrl+F: put the focus into the screen's search field."""


def nowhere(_: str) -> None:
    """What a place does that shows no single things."""


def nothing(_: Sequence[str]) -> None:
    """What a place does where photographs are not described."""


@dataclass(frozen=True, slots=True)
class Made:
    """A screen that stands, and the widget it is.

    `reveal` shows the thing with the id that it is given: an item, a photograph, whatever the place shows. `enter`
    puts the focus into the field with the name that it is given; `describe` begins something from the photographs
    with the ids that it is given.
    """

    widget: QWidget
    screen: Screen
    reveal: Callable[[str], object] = nowhere
    enter: Callable[[str], object] = nowhere
    describe: Callable[[Sequence[str]], object] = nothing


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the rail: `id` stands in its action `go.<id>` and in object names.

    `make` is called once, when somebody goes there or there is time for it: all at once take a third of a second.
    """

    id: str
    scope: Scope
    make: Callable[[], Made]
