"""Fields that hold what a person writes: one line, several, or a number."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.i18n import translate
from ui.views.fields.field import Field

LINES = 3


class _OneLine(Field):
    """What both fields of one line share; `value` is what `stated` carries."""

    def __init__(self, name: str, title: str, *, required: bool = False, hint: str = "") -> None:
        super().__init__(name, title, required=required)
        self._line = QLineEdit()
        self._line.setObjectName(f"{name}.line")
        self._line.setPlaceholderText(hint)
        self.hold(self._line)
        self._line.editingFinished.connect(self._state)
        self._line.textEdited.connect(lambda _: self.edited.emit())
        self._line.returnPressed.connect(self.done)

    @property
    def editor(self) -> QLineEdit:
        """Where the text is typed."""
        return self._line

    def put(self, value: object) -> None:
        """Show `value`."""
        self._line.setText(str(value or ""))

    def _state(self) -> None:
        self.stated.emit(self.value())


class LineField(_OneLine):
    """One line of text."""

    def value(self) -> str | None:
        """The text, without blanks at its ends."""
        return self._line.text().strip() or None


class NumberField(_OneLine):
    """A whole number from 1 on."""

    MOST = 1_000_000

    def __init__(self, name: str, title: str, *, required: bool = False) -> None:
        super().__init__(name, title, required=required, hint=translate("fields", "A whole number"))
        self._line.setValidator(QIntValidator(1, self.MOST, self._line))

    def value(self) -> int | None:
        """The number."""
        text = self._line.text()
        return int(text) if text.isdigit() else None


class Lines(QPlainTextEdit):
    """Text of several lines: Enter is done, Shift+Enter breaks the line, Tab leaves."""

    done = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """As high as its lines at any size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter alone is done."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving states what was written."""
        super().focusOutEvent(event)
        self.left.emit()


class LinesField(Field):
    """Text of several lines."""

    def __init__(self, name: str, title: str, *, required: bool = False, hint: str = "") -> None:
        super().__init__(name, title, required=required)
        self.lines = Lines()
        self.lines.setObjectName(f"{name}.lines")
        self.lines.setPlaceholderText(hint)
        self.hold(self.lines)
        self.lines.left.connect(lambda: self.stated.emit(self.value()))
        self.lines.done.connect(self.done)
        self.lines.textChanged.connect(self._changed)

    @property
    def editor(self) -> Lines:
        """Where the text is typed."""
        return self.lines

    def value(self) -> str | None:
        """The text, without blanks at its ends."""
        return self.lines.toPlainText().strip() or None

    def put(self, value: object) -> None:
        """Show `value`."""
        self.lines.setPlainText(str(value or ""))

    def _changed(self) -> None:
        if self.lines.hasFocus():  # else the program did it
            self.edited.emit()
