"""A page that lies over the window: what it is for, what can be filled in, what can be done, and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fieldkit.errors import FieldkitError
from ui.i18n import translate
from ui.problems import told
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.fields.passphrase import PassphraseField
from ui.views.notice import Notice
from ui.views.scrolled import scrolled

ASIDE, WIDEST = 18, 46
"""Widths in heights of a line: of what stands at the side, and the most that a form is given."""
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own word for no limit, which the binding does not know."""


@dataclass(frozen=True, slots=True)
class Word:
    """A heading and a text that say at the side of a page what a person should know."""

    heading: str
    text: str


class Page(QWidget):
    """Subclasses fill `body`, offer their act with `offer` and do it in `done`. Esc and Alt+Left go back.

    A `wide` one has all the width for its matter, a `bare` one shows nothing else; `aside` stands in place of the
    words. `left` asks to be closed, `gone` says that it was. While `busy`, nothing closes it or is done twice.
    """

    left = Signal()
    gone = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        words: Sequence[Word],
        acts: Acts,
        *,
        wide: bool = False,
        bare: bool = False,
        aside: QFrame | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.acts, self._name, self._busy, self._ready = acts, name, False, True
        self._wide = wide
        self.notice = Notice(f"{name}.notice")
        acts.changed.connect(self._tell_keys)
        self.body, self.foot = QVBoxLayout(), QHBoxLayout()
        self._primary: QPushButton | None = None
        self._aside = aside or _aside(words)
        self._readable, self._form = QWidget(), QWidget()
        self._form.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if bare:
            column.addWidget(self._form)
        else:
            column.addWidget(self._head(title))
            column.addLayout(self._beside(), 1)
        self._fit()

    @property
    def name(self) -> str:
        """What the page is called in object names."""
        return self._name

    @property
    def busy(self) -> bool:
        """Is something being done?"""
        return self._busy

    @property
    def ready(self) -> bool:
        """Can what the page is for be done just now?"""
        return self._ready

    def visit(self) -> None:
        """The page comes to the front: put the focus where work begins."""

    def done(self) -> None:
        """Do what the page is for."""

    @property
    def secrets(self) -> list[PassphraseField]:
        """Its fields for passphrases."""
        return self.findChildren(PassphraseField)

    def turn_secret(self) -> None:
        """Show or hide what stands in the field that has the focus, if that is one for a passphrase."""
        for field in self.secrets:
            if field.isAncestorOf(self.window().focusWidget()):
                field.turn()

    def shut(self) -> None:
        """The page goes: forget what nobody else may read."""

    def back(self) -> None:
        """Leave the page, unless something is being done."""
        if not self._busy:
            self.left.emit()

    def offer(self, title: str, spoken: str = "") -> QPushButton:
        """The button that does what the page is for, at the end of its foot."""
        self._primary = QPushButton(title)
        self._primary.setObjectName(f"{self._name}.done")
        self._primary.setAccessibleName(spoken or title)
        as_role(self._primary, Role.PRIMARY)
        self._primary.clicked.connect(self.done)
        self.foot.addStretch(1)
        self.foot.addWidget(self._primary)
        return self._primary

    def allow(self, ready: bool) -> None:
        """Say whether what the page is for can be done just now."""
        self._ready = ready
        self._state()

    def tell(self, error: FieldkitError | None) -> None:
        """Say what went wrong, above what can be done; None takes it back."""
        self.notice.setVisible(error is not None)
        if error is not None:
            said = told(error)
            self.notice.tell("error", said.sentence, said.remedy)

    def work(self, busy: bool) -> None:
        """Something is being done, or has ended."""
        self._busy = busy
        self._form.setEnabled(not busy)
        self._state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Widths follow the type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _state(self) -> None:
        possible = self._ready and not self._busy
        self.acts.allow("page.done", possible)
        if self._primary is not None:
            self._primary.setEnabled(possible)

    def _tell_keys(self) -> None:
        for field in self.secrets:
            field.tell_key(self.acts.key("page.secret"))

    def _head(self, title: str) -> QFrame:
        head = QFrame()
        head.setObjectName(f"{self._name}.head")
        as_role(head, Role.BAR)
        back, label = QToolButton(), QLabel(title)
        back.setDefaultAction(self.acts["page.back"])
        back.setObjectName(f"{self._name}.back")
        back.setAccessibleName(translate("page", "Back"))
        back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        as_role(back, Role.QUIET)
        label.setObjectName(f"{self._name}.heading")
        as_role(label, Role.TITLE)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(back)
        row.addWidget(label, 1)
        return head

    def _beside(self) -> QHBoxLayout:
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._aside)
        beside.addWidget(self._scrolled(), 1)
        return beside

    def _scrolled(self) -> QWidget:
        """The form above, what can be done below it; both keep to a width that can be read."""
        inner, whole = QWidget(), QHBoxLayout()
        whole.setContentsMargins(48, 32, 48, 32)
        column = QVBoxLayout(self._readable)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self._form, 1)
        column.addWidget(self.notice)
        column.addLayout(self.foot)
        whole.addWidget(self._readable, 1)
        whole.addStretch(0)
        inner.setLayout(whole)
        area = scrolled(inner, f"{self._name}.scroll")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # type may be twice as large
        return area

    def _fit(self) -> None:
        line = self.fontMetrics().height()
        self._aside.setFixedWidth(ASIDE * line)
        self._readable.setMaximumWidth(QWIDGETSIZE_MAX if self._wide else WIDEST * line)


def _aside(words: Sequence[Word]) -> QFrame:
    aside = QFrame()
    as_role(aside, Role.ASIDE)
    if not words:
        aside.hide()
    column = QVBoxLayout(aside)
    column.setContentsMargins(24, 32, 24, 24)
    column.setSpacing(8)
    for word in words:
        heading, text = QLabel(word.heading), QLabel(word.text)
        as_role(heading, Role.HEADING)
        as_role(text, Role.SECONDARY)
        for label in (heading, text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumSize(QSize(1, 1))
            column.addWidget(label)
        column.addSpacing(16)
    column.addStretch(1)
    return aside
