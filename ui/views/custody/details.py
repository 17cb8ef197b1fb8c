"""The inspector: one entry whole, with its place in the chain and its bytes."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from fieldkit.recounting import Line, Thing, Unread
from ui.i18n import isolated, plain, shortened, translate
from ui.theme.roles import Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.custody import wording
from ui.views.custody.facts import Fact, Facts
from ui.views.flow import Flow
from ui.views.press import Press
from ui.views.scrolled import scrolled
from ui.views.wrapped import Wrapped

OPENED: Final = frozenset({"item", "photo"})
"""Kinds of things that the Record screen shows."""

BYTES = 9
"""Height of the bytes, in lines."""

GROUP = 4
"""Digits of a hash that stand together."""


class Details(QFrame):
    """`opened` carries a `Thing` that is to be shown where it is worked on, `looked_up` one whose log is wanted."""

    opened = Signal(object)
    looked_up = Signal(object)

    def __init__(self, acts: Acts, icon: Callable[[str], QIcon]) -> None:
        super().__init__()
        self.setObjectName("custody.details")
        self._icon = icon
        self._nothing = _wrapped("custody.details.nothing", Role.SECONDARY)
        self._nothing.setText(translate("custody", "Choose an entry: all that it says stands here."))
        self._what, self._why = _wrapped("custody.details.what", Role.HEADING), Facts("custody.details.why")
        self._things, self._facts = QWidget(), Facts("custody.details.facts")
        self._flow = Flow(self._things, 8)
        self._changes, self._chain = Facts("custody.details.changes"), Facts("custody.details.chain")
        self._bytes, self._show = QPlainTextEdit(), Press("custody.details.show", "")
        self._before, self._after = (
            ActButton(acts, f"custody.{act}", f"custody.details.{act}", text=text)
            for act, text in (
                ("before", translate("custody", "Entry before")),
                ("after", translate("custody", "Entry after")),
            )
        )
        self._whole = QWidget()
        self._arrange()
        self.show_entry(None)

    def show_entry(self, entry: Line | Unread | None) -> None:
        """All that there is to say of it."""
        self._nothing.setVisible(entry is None)
        self._whole.setVisible(entry is not None)
        if entry is None:
            return
        self._what.setText(wording.what(entry))
        self._show_things(() if isinstance(entry, Unread) else entry.about)
        self._facts.show_facts(_facts(entry))
        self._changes.show_facts(_changes(entry))
        why = "" if isinstance(entry, Unread) else entry.why
        self._why.show_facts([(translate("custody", "Why"), why)] if why else [])
        self._chain.show_facts(_chain(entry))
        self._bytes.setPlainText(_bytes(entry))

    def _show_things(self, things: Sequence[Thing]) -> None:
        self._flow.empty()
        for number, thing in enumerate(things):
            for act, button in self._buttons(number, thing):
                button.clicked.connect(partial(act.emit, thing))
                self._flow.addWidget(button)
                button.show()
        self._things.setVisible(bool(things))

    def _buttons(self, number: int, thing: Thing) -> Sequence[tuple[SignalInstance, Press]]:
        name, found = wording.name(thing), []
        if thing.id:
            spoken = translate("custody", "All that was done to {thing}").format(thing=name)
            look_up = Press(f"custody.details.thing.{number}", shortened(name), spoken)
            look_up.setIcon(self._icon("filter"))
            look_up.setToolTip(plain(spoken))
            found.append((self.looked_up, look_up))
        if thing.kind in OPENED:
            spoken = translate("custody", "Open {thing} in Record").format(thing=name)
            go = Press(f"custody.details.open.{number}", translate("custody", "Open in Record"), spoken)
            go.setIcon(self._icon("jump"))
            found.append((self.opened, go))
        for _, button in found:
            as_role(button, Role.QUIET)
        return found

    def _arrange(self) -> None:
        self._bytes.setObjectName("custody.details.bytes")
        self._bytes.setAccessibleName(translate("custody", "Bytes of the entry"))
        self._bytes.setReadOnly(True)
        self._bytes.setTabChangesFocus(True)
        self._bytes.setFixedHeight(BYTES * self._bytes.fontMetrics().lineSpacing())
        self._show.setCheckable(True)
        as_role(self._show, Role.QUIET)
        self._show.toggled.connect(self._toggle)
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._what, self._things, self._changes, self._why, self._facts, self._chain):
            column.addWidget(part)
        for button in (self._before, self._after, self._show):
            as_role(button, Role.QUIET)
            column.addWidget(button)
        column.addWidget(self._bytes)
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addWidget(self._nothing)
        outer.addWidget(self._whole)
        outer.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner, "custody.details.scroll"))
        self._toggle(False)

    def _toggle(self, shown: bool) -> None:
        self._bytes.setVisible(shown)
        hide, show = translate("custody", "Hide the bytes"), translate("custody", "Show the bytes")
        self._show.setText(hide if shown else show)
        self._show.setAccessibleName(self._show.text())


def _facts(entry: Line | Unread) -> Sequence[Fact]:
    if isinstance(entry, Unread):
        return [(translate("custody", "Place in the log"), wording.place(entry))]
    envelope = entry.entry.envelope
    laptop = isolated(envelope.device[:12])
    return [
        (translate("custody", "When, by the clock of the laptop"), wording.when(entry)),
        (translate("custody", "Who, and at which laptop"), f"{wording.who(entry)} · {laptop}"),
        (translate("custody", "Act"), isolated(envelope.act)),
        (
            translate("custody", "Place in the log, and in the order of all laptops"),
            f"{wording.place(entry)} · {isolated(str(envelope.tick))}",
        ),
    ]


def _changes(entry: Line | Unread) -> Sequence[Fact]:
    if isinstance(entry, Unread):
        return []
    return [(one.field, wording.values(one)) for one in entry.changes]


def _chain(entry: Line | Unread) -> Sequence[Fact]:
    if isinstance(entry, Unread):
        return [(translate("custody", "Kept under the hash"), spaced(entry.hash))]
    signed = (
        translate("custody", "Covered by a signed checkpoint")
        if entry.signed
        else translate("custody", "Not signed yet: the next checkpoint covers it")
    )
    envelope = entry.entry.envelope
    return [
        (translate("custody", "Hash of the entry"), spaced(entry.entry.hash)),
        (translate("custody", "Names as the one before it"), spaced(envelope.prev)),
        (translate("custody", "Hash of what it says"), spaced(envelope.body)),
        (translate("custody", "Signature"), signed),
    ]


def _bytes(entry: Line | Unread) -> str:
    if isinstance(entry, Unread):
        return entry.line.decode(errors="backslashreplace")
    body = entry.entry.body
    withheld = translate("custody", "(what it says is withheld)")
    said = withheld if body is None else body.decode(errors="backslashreplace")
    return f"{entry.entry.line.decode(errors='backslashreplace')}\n\n{said}"


def spaced(digits: str) -> str:
    """A hash in groups of four, which can be read out and may break."""
    return isolated(" ".join(digits[start : start + GROUP] for start in range(0, len(digits), GROUP)))


def _wrapped(name: str, role: Role) -> QLabel:
    label = Wrapped()
    label.setObjectName(name)
    as_role(label, role)
    return label
