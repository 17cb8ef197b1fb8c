"""A field that says something only while it is ticked; what stood in it stays for the next time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.views.fields.field import Field


class Ticked(QWidget):
    """The tick bears the title of the `field`; `editor` is the field itself, or what it stands in.

    `changed` says that something else is said now, `done` asks for the next thing.
    """

    changed = Signal()
    done = Signal()

    def __init__(self, field: Field, editor: QWidget) -> None:
        super().__init__()
        self.field, self._editor = field, editor
        self._tick = QCheckBox(field.title)
        self._tick.setObjectName(f"{field.objectName()}.tick")
        self._tick.setAccessibleName(field.title)
        field.unlabelled()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._tick)
        column.addWidget(editor)
        editor.hide()
        self._tick.clicked.connect(self._turn)
        field.stated.connect(lambda _: self.changed.emit())
        field.edited.connect(self.changed)
        field.done.connect(self.done)

    @property
    def is_on(self) -> bool:
        """Is it ticked?"""
        return self._tick.isChecked()

    def value(self) -> object:
        """What is said; None for nothing."""
        return self.field.value() if self.is_on else None

    def put(self, value: object) -> None:
        """Fill it in, and tick it where that is anything."""
        self.field.put(value)
        self._tick.setChecked(value is not None)
        self._editor.setVisible(value is not None)

    def tell(self, trouble: str) -> None:
        """Say what is wrong with it; nothing to say no more."""
        self.field.tell(trouble)

    def _turn(self, on: bool) -> None:
        self._editor.setVisible(on)
        self.tell("")
        if on:
            self._editor.setFocus()
        self.changed.emit()
