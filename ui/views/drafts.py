"""`Draftable`: a field whose text outlives whatever happens to the program before it is recorded."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimerEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from fieldkit.coding import clean
from ui.i18n import isolated, translate
from ui.presenters.drafts import Draft, Drafts

REST_MS = 1000
"""How long a text stays unkept at most, however fast somebody types."""

Editor = QLineEdit | QPlainTextEdit


class Draftable(QObject):
    """Keeps what is typed into `editor`, the field `field` of `screen`; `remark` says a line below it, or nothing.

    Whoever owns the editor calls `show` instead of setting its text, `hand_over` when the text is given to be
    recorded, and `settle` once it is. What equals the text that stands is dropped by itself. While it rests, it
    keeps nothing.
    """

    def __init__(
        self, editor: Editor, drafts: Drafts, screen: str, field: str, remark: Callable[[str], None]
    ) -> None:
        super().__init__(editor)
        self._editor, self._drafts, self._remark = editor, drafts, remark
        self._screen, self._field = screen, field
        self._subject: str | None = None
        self._handed: str | None = None
        self._stands, self._timer, self._resting = "", 0, False
        editor.textChanged.connect(self._changed)
        editor.installEventFilter(self)

    def show(self, subject: str | None, stands: str = "", *, anew: bool = False) -> None:
        """The field is about `subject` now, of which `stands` is recorded; a draft of that comes back.

        Shown again about the same subject, what is being typed is left alone, unless it is to begin `anew`.
        """
        if anew:
            self.give_up()
        typed = clean(self._text())
        if subject == self._subject and typed not in {clean(self._stands), clean(stands)} and not self._resting:
            self._stands = stands
            self.keep_now()
            return
        self.keep_now()
        self._subject, self._stands, self._resting = subject, stands, False
        draft = self._drafts.of(self._screen, subject, self._field)
        if draft is not None and clean(draft.text) == clean(stands):
            draft = None
        self._put(stands if draft is None else draft.text)
        self._remark("" if draft is None else recovered(draft))
        self.keep_now()

    def rest(self, text: str) -> None:
        """Show `text`; until something else is shown, others see to it."""
        self.keep_now()
        self._resting = True
        self._remark("")
        self._put(text)

    def give_up(self) -> None:
        """What was typed is not to be recorded: show what stands."""
        if not self._resting:
            self._put(self._stands)
            self.keep_now()

    def hand_over(self) -> None:
        """The text goes to be recorded; until it is, it stays kept where it was typed."""
        self.keep_now()
        self._handed = self._subject

    def settle(self) -> None:
        """The text is recorded, or given up: the field is free, be it about another subject by now."""
        self._drafts.drop(self._screen, self._handed, self._field)
        self._handed, self._stands = None, ""
        self._put("")
        self.keep_now()

    def keep_now(self) -> None:
        """Keep what was typed since the last time; drop what stands in the log anyway."""
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0
        if self._resting:
            return
        text, draft = self._text(), self._drafts.of(self._screen, self._subject, self._field)
        if clean(text) == clean(self._stands):
            self._drafts.drop(self._screen, self._subject, self._field)
            self._remark("")
        elif draft is None or draft.text != text:
            self._drafts.keep(self._screen, self._subject, self._field, text)

    def timerEvent(self, event: QTimerEvent) -> None:
        """The text has waited long enough."""
        del event
        self.keep_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field that goes out of sight, with its window too, waits for nothing."""
        if event.type() is QEvent.Type.Hide:
            self.keep_now()
        return super().eventFilter(watched, event)

    def _changed(self) -> None:
        if not self._timer:
            self._timer = self.startTimer(REST_MS)

    def _text(self) -> str:
        editor = self._editor
        return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()

    def _put(self, text: str) -> None:
        if text == self._text():
            return
        if isinstance(self._editor, QLineEdit):
            self._editor.setText(text)
        else:
            self._editor.setPlainText(text)


def recovered(draft: Draft) -> str:
    """What is said of a text that came back."""
    return translate("drafts", "Recovered draft of {time}").format(time=isolated(f"{draft.at:%H:%M:%S}"))


def recovered_all(drafts: Sequence[Draft]) -> str:
    """What is said when a mission is opened in which something was half typed."""
    if len(drafts) == 1:
        return recovered(drafts[0])
    many = translate("drafts", "Recovered %n draft(s), the last of {time}", "", len(drafts))
    return many.format(time=isolated(f"{drafts[0].at:%H:%M:%S}"))
