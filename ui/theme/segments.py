"""A choice of a few, side by side, one of which is on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui.theme.roles import Place, as_segment


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: `key` for the program, `title` for people, already translated."""

    key: str
    title: str


class Segments(QWidget):
    """Tab goes to the choice that is on, arrows from one to the next. `chosen` carries the key.

    Each button is named `NAME.KEY`, after the widget's own `name`.
    """

    chosen = Signal(str)

    def __init__(self, name: str, title: str, segments: Sequence[Segment], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._buttons = {segment.key: self._button(name, segment) for segment in segments}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self._buttons.values():
            group.addButton(button)
            row.addWidget(button)
        self.choose(segments[0].key)
        group.buttonToggled.connect(self._toggled)

    @property
    def choice(self) -> str:
        """The key of the choice that is on."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Turn this choice on, and tell."""
        self._buttons[key].setChecked(True)
        self._shape()

    def changeEvent(self, event: QEvent) -> None:
        """Round the other corners when the writing turns round."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._shape()

    def _button(self, name: str, segment: Segment) -> QPushButton:
        button = QPushButton(segment.title, self)
        button.setObjectName(f"{name}.{segment.key}")
        button.setAccessibleName(segment.title)
        button.setCheckable(True)
        return button

    def _toggled(self, _: QPushButton, on: bool) -> None:
        if on:
            self._shape()
            self.chosen.emit(self.choice)

    def _shape(self) -> None:
        """From left to right as it is seen: round ends, and one line between neighbours, that of the choice."""
        seen = [*self._buttons.values()]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            seen.reverse()
        last = len(seen) - 1
        for number, button in enumerate(seen):
            place = Place.of(first=number == 0, last=number == last)
            policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
            as_segment(button, place, beside_choice=number > 0 and seen[number - 1].isChecked())
