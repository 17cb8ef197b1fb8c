"""A bar that asks why a value is replaced by another: the earlier one stays in the log, with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.i18n import translate
from ui.presenters.choices import Choice
from ui.views.fields.term import TermField


class Reason(QFrame):
    """Says what would change. `given` carries the reason, a term of the list `cr`; `dropped` is a step back."""

    given = Signal(str)
    dropped = Signal()

    def __init__(self, reasons: Sequence[Choice]) -> None:
        super().__init__()
        self.setObjectName("record.reason")
        self.setProperty("role", "notice")
        self.setProperty("kind", "warn")
        self._change = QLabel()
        self._change.setTextFormat(Qt.TextFormat.PlainText)
        self._change.setWordWrap(True)
        self._field = TermField("record.reason.term", translate("record", "Why is it corrected?"), reasons)
        record, back = (
            QPushButton(translate("record", "Record correction")),
            QPushButton(translate("record", "Put back")),
        )
        record.setObjectName("record.reason.record")
        record.setProperty("role", "primary")
        back.setObjectName("record.reason.back")
        record.clicked.connect(self._give)
        back.clicked.connect(self._drop)
        self._field.done.connect(record.setFocus)
        buttons = QHBoxLayout()
        buttons.addWidget(record)
        buttons.addWidget(back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self._change)
        column.addWidget(self._field)
        column.addLayout(buttons)
        self.hide()

    def ask(self, field: str, before: str, after: str) -> None:
        """Show what stands and what would, and wait for the reason."""
        said = translate("record", "{field}: “{before}” becomes “{after}”.")
        self._change.setText(said.format(field=field, before=before, after=after))
        self._field.put(None)
        self.show()
        self._field.setFocus()

    def _give(self) -> None:
        reason = self._field.value()
        if reason is None:
            self._field.tell(translate("record", "Say why; the earlier value stays in the log with it."))
            return
        self.hide()
        self.given.emit(reason)

    def _drop(self) -> None:
        self.hide()
        self.dropped.emit()
