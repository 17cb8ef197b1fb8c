"""A field with few choices: one of a list, or a text for which a list makes suggestions."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit

from ui.views.fields.field import Field


class PickField(Field):
    """One of `choices`, each a value and what it is called; the first one stands until another is picked."""

    def __init__(self, name: str, title: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(name, title)
        self._box = QComboBox()
        self._box.setObjectName(f"{name}.box")
        self.hold(self._box)
        self.offer(choices)
        self._box.activated.connect(lambda _: self.stated.emit(self.value()))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Other choices from now on."""
        self._box.clear()
        for value, called in choices:
            self._box.addItem(called, value)

    def value(self) -> str:
        """The value that is picked."""
        return str(self._box.currentData())

    def put(self, value: object) -> None:
        """Pick `value`."""
        self._box.setCurrentIndex(max(0, self._box.findData(value)))


class SuggestField(Field):
    """A text; what is offered can be picked instead of typed."""

    def __init__(self, name: str, title: str, hint: str = "") -> None:
        super().__init__(name, title)
        self._box, self._line = QComboBox(), QLineEdit()
        self._box.setLineEdit(self._line)
        self._box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._box.setObjectName(f"{name}.box")
        self._line.setObjectName(f"{name}.line")
        self._line.setAccessibleName(title)
        self._line.setPlaceholderText(hint)
        self._line.editingFinished.connect(lambda: self.stated.emit(self.value()))
        self._line.textEdited.connect(lambda _: self.edited.emit())
        self._line.returnPressed.connect(self.done)
        self._box.activated.connect(lambda _: self.stated.emit(self.value()))
        self.hold(self._box)

    def value(self) -> str | None:
        """The text, without blanks at its ends."""
        return self._line.text().strip() or None

    def put(self, value: object) -> None:
        """Show `value`."""
        self._box.setEditText(str(value or ""))

    def offer(self, suggested: Sequence[str]) -> None:
        """Other suggestions from now on."""
        self._box.clear()
        self._box.addItems(list(suggested))
