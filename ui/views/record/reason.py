"""A bar that asks why something is changed: what stood before stays in the log, with the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.i18n import translate
from ui.presenters.choices import Choice
from ui.presenters.record_values import Why
from ui.theme.roles import Kind, Role, as_notice
from ui.views.fields.term import TermField
from ui.views.fields.text import LineField
from ui.views.press import Press
from ui.views.wrapped import Wrapped


class Reason(QFrame):
    """Says what would change. `given` carries a term of the list `cr`, or words; `dropped` is a step back."""

    given = Signal(str)
    dropped = Signal()

    def __init__(self, reasons: Sequence[Choice]) -> None:
        super().__init__()
        self.setObjectName("record.reason")
        as_notice(self, Kind.WARN)
        self._change = Wrapped()
        self._change.setObjectName("record.reason.change")
        self._term = TermField("record.reason.term", translate("record", "Why is it corrected?"), reasons)
        self._words = LineField("record.reason.words", translate("record", "Why, in a few words?"))
        self._record = Press("record.reason.record", translate("record", "Record it"), role=Role.PRIMARY)
        back = Press("record.reason.back", translate("record", "Leave it as it was"), role=Role.QUIET)
        self._record.clicked.connect(self._give)
        back.clicked.connect(self._drop)
        for field in (self._term, self._words):
            field.done.connect(self._record.setFocus)
        buttons = QHBoxLayout()
        buttons.addWidget(self._record)
        buttons.addWidget(back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        for widget in (self._change, self._term, self._words):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.hide()

    def ask(self, why: Why, field: str, before: str, after: str) -> None:
        """Show what stands and what would, and wait for the reason."""
        taken_off = translate("record", "{field}: “{before}” is taken off.")
        said = {
            Why.CORRECTED: translate("record", "{field}: “{before}” becomes “{after}”.") if after else taken_off,
            Why.TAKEN_OFF: taken_off,
            Why.SET_ASIDE: translate("record", "The item is set aside; it stays in the log and in every packet."),
        }[why]
        self._change.setText(said.format(field=field, before=before, after=after))
        self._term.setVisible(why is Why.CORRECTED)
        self._words.setVisible(why is not Why.CORRECTED)
        asked = self._term if why is Why.CORRECTED else self._words
        for one in (self._term, self._words):
            one.put(None)
            one.tell("")
        self.show()
        asked.setFocus()

    def _give(self) -> None:
        asked = self._words if self._term.isHidden() else self._term
        reason = asked.value()
        if reason is None:
            asked.tell(translate("record", "Say why; what stood before stays in the log with it."))
            asked.setFocus()
            return
        self.hide()
        self.given.emit(reason)

    def _drop(self) -> None:
        self.hide()
        self.dropped.emit()
