"""One line that says what happened or what is wrong, and what can be done; never a dialog."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme.roles import Kind, Role, as_notice, as_role
from ui.views.aloud import read_aloud
from ui.views.wrapped import Wrapped

REST_MS = 1500
"""News of an act comes within this time of the act; and nobody reads a sentence faster."""


@dataclass(frozen=True, slots=True)
class WayOut:
    """What a person can do about it at once, as a button."""

    title: str
    act: Callable[[], object]


class Tell(Protocol):
    """How a screen says something in the line above it: see `Notice.tell`."""

    def __call__(self, kind: str, sentence: str, remedy: str = "", way_out: WayOut | None = None) -> None: ...


class Notice(QFrame):
    """A sentence and its remedy, until it is closed; `closed` says that it was. Kinds: `error`, `warn`, `ok`.

    What is `ok` and asks for nothing also goes when something else happens, not sooner than after `rest_ms`.
    """

    closed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, rest_ms: int = REST_MS) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._rest_ms, self._since, self._passing = rest_ms, QElapsedTimer(), False
        self._sentence, self._remedy = _line(name, Role.SENTENCE), _line(name, Role.REMEDY)
        self._close = QPushButton(translate("frame", "Close"))
        self._close.setObjectName(f"{name}.close")
        self._close.setAccessibleName(translate("frame", "Close this message"))
        as_role(self._close, Role.QUIET)
        self._close.clicked.connect(self._shut)
        self._way_out: WayOut | None = None
        self._button = QPushButton()
        self._button.setObjectName(f"{name}.way_out")
        self._button.clicked.connect(self._take)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._sentence)
        texts.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addLayout(texts, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, kind: str, sentence: str, remedy: str = "", way_out: WayOut | None = None) -> None:
        """Show it, and have it read out."""
        self._way_out = way_out
        self._passing = kind == Kind.OK.value and way_out is None
        self._since.start()
        self._button.setVisible(way_out is not None)
        self._button.setText(way_out.title if way_out else "")
        self._button.setAccessibleName(way_out.title if way_out else "")
        as_notice(self, Kind(kind))
        self._sentence.setText(sentence)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.setAccessibleName(f"{sentence} {remedy}".strip())
        self.show()
        read_aloud(self, self.accessibleName(), at_once=kind == Kind.ERROR.value)

    def outdate(self) -> None:
        """Something else happened: what was said of an earlier act would be taken for news of this one."""
        if self._passing and self.isVisible() and self._since.elapsed() >= self._rest_ms:
            self.hide()

    def _take(self) -> None:
        way_out = self._way_out
        self._shut()
        if way_out is not None:
            way_out.act()

    def _shut(self) -> None:
        self.hide()
        self.closed.emit()


def _line(name: str, role: Role) -> QLabel:
    label = Wrapped(selectable=True)
    label.setObjectName(f"{name}.{role.value}")
    as_role(label, role)
    return label
