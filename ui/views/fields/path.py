"""A field for a file or a folder: written, or pointed out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.i18n import translate
from ui.views.fields.field import Field


class PathField(Field):
    """A path; `asked` asks the person to point it out."""

    asked = Signal()

    def __init__(self, name: str, title: str, *, required: bool = False, hint: str = "") -> None:
        super().__init__(name, title, required=required)
        self.line, self._choose, both = QLineEdit(), QPushButton(translate("fields", "Choose…")), QWidget()
        self.line.setObjectName(f"{name}.line")
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(hint)
        self.line.editingFinished.connect(lambda: self.stated.emit(self.value()))
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.line.returnPressed.connect(self.done)
        self._choose.setObjectName(f"{name}.choose")
        self._choose.setAccessibleName(translate("fields", "Choose: {field}").format(field=title))
        self._choose.clicked.connect(self.asked)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._choose)
        both.setFocusProxy(self.line)
        self.hold(both)

    def value(self) -> str | None:
        """The path as it is written."""
        return self.line.text().strip() or None

    def put(self, value: object) -> None:
        """Show `value`."""
        self.line.setText(str(value or ""))
