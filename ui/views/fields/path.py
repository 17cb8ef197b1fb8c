"""A field for a file or a folder: written, or pointed out."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.i18n import translate
from ui.views.fields.field import Field


class PathField(Field):
    """A path; `asked` asks the person to point it out, `named` carries one that was not settled on before.

    With `also`, the words of a second button, `asked_also` asks for the other kind: a folder in place of a file.
    """

    asked = Signal()
    asked_also = Signal()
    named = Signal(str)

    def __init__(self, name: str, title: str, *, required: bool = False, hint: str = "", also: str = "") -> None:
        super().__init__(name, title, required=required)
        self._settled = ""
        self.line, self._choose, both = QLineEdit(), QPushButton(translate("fields", "Choose…")), QWidget()
        self.line.setObjectName(f"{name}.line")
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(hint)
        self.line.editingFinished.connect(self._settle)
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
        if also:
            row.addWidget(self._second(name, also))
        both.setFocusProxy(self.line)
        self.hold(both)

    def _second(self, name: str, title: str) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(f"{name}.also")
        button.setAccessibleName(title)
        button.clicked.connect(self.asked_also)
        return button

    def value(self) -> str | None:
        """The path as it is written."""
        return self.line.text().strip() or None

    def put(self, value: object) -> None:
        """Show `value`."""
        self.line.setText(str(value or ""))

    def point(self, path: Path) -> None:
        """The person pointed this out."""
        self.put(path)
        self._settle()

    def _settle(self) -> None:
        self.stated.emit(self.value())
        before, self._settled = self._settled, self.value() or ""
        if self._settled != before:
            self.named.emit(self._settled)
