"""The form for many items: a tick for each field, what holds for all, what that would change, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fieldkit.recording import Preview, Stood
from ui.i18n import listed, plain, said, translate
from ui.presenters.batch import Batch, Outlook
from ui.presenters.item_form import FIELDS, Absent, FieldSpec
from ui.presenters.terms import Terms
from ui.problems import in_one
from ui.theme.roles import Role, as_role
from ui.views.catalogue.facts import among, spread_out
from ui.views.elided import Elided
from ui.views.fields.making import Offers, made, with_unknowns
from ui.views.fields.term import TermField
from ui.views.press import ENTER, Press
from ui.views.scrolled import scrolled
from ui.views.wrapped import Wrapped


class TickedField(QWidget):
    """A tick with the name of a field and what stands in it; once it is ticked, the field itself.

    `ticked` carries (field, on), `stated` (field, value); `done` asks for the next one.
    """

    ticked = Signal(str, bool)
    stated = Signal(str, object)
    done = Signal()

    def __init__(self, spec: FieldSpec, offers: Offers, terms: Terms) -> None:
        super().__init__()
        self._spec, self._terms, self._title = spec, terms, said("field", spec.title)
        self._tick, self._now = QCheckBox(self._title), Elided()
        self._tick.setObjectName(f"catalogue.batch.{spec.name}.tick")
        self._now.setObjectName(f"catalogue.batch.{spec.name}.now")
        as_role(self._now, Role.SECONDARY)
        self._now.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        title = translate("batch", "{field} of all of them").format(field=self._title)
        self._field = made("catalogue.batch", replace(spec, required=False), title, offers)
        self._editor = with_unknowns(spec, self._field, offers)
        head = QHBoxLayout()
        head.addWidget(self._tick)
        head.addWidget(self._now, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._editor)
        self._empty(shown=False)
        self._tick.clicked.connect(self._turn)
        self._field.stated.connect(self._state)
        self._field.done.connect(self.done)

    def take_focus(self) -> None:
        """Put the focus on the tick."""
        self._tick.setFocus()

    def clear(self) -> None:
        """Nothing is to be set."""
        self._tick.setChecked(False)
        self._empty(shown=False)

    def show_spread(self, spread: Sequence[Stood] | None) -> None:
        """What stands in the field of those that are selected."""
        self._now.setText("" if spread is None else among(spread, self._terms))
        self._now.setToolTip("" if spread is None else plain(spread_out(spread, self._terms)))
        said_now = translate("batch", "{field}, now {value}").format(field=self._title, value=self._now.text())
        self._tick.setAccessibleName(said_now if self._now.text() else self._title)

    def _turn(self, on: bool) -> None:
        self._empty(shown=on)
        if on:
            self._field.setFocus()
        self.ticked.emit(self._spec.name, on)

    def _empty(self, *, shown: bool) -> None:
        self._absent = False
        self._field.put(None)
        self._field.tell("")
        self._editor.setVisible(shown)

    def _state(self, value: object) -> None:
        if value is None and self._absent:
            return  # an empty text was left: that it is unknown stands
        self._absent = isinstance(value, Absent)
        self._field.tell(self._terms(value.kind) if isinstance(value, Absent) else "")
        if isinstance(value, Absent):
            self._field.put(None)
        self.stated.emit(self._spec.name, value)


class BatchForm(QFrame):
    """`ticked` and `stated` as of its fields, `reasoned` carries a term of `cr`, `applied` and `left` end it.

    While something in it has the focus, Ctrl+Enter records, as it does in every form.
    """

    ticked = Signal(str, bool)
    stated = Signal(str, object)
    reasoned = Signal(str)
    applied = Signal()
    left = Signal()

    def __init__(self, offers: Offers, terms: Terms) -> None:
        super().__init__()
        self.setObjectName("catalogue.batch")
        self._head, self._preview = QLabel(), Wrapped()
        self._head.setObjectName("catalogue.batch.head")
        as_role(self._head, Role.TITLE)
        self._preview.setObjectName("catalogue.batch.preview")
        self._fields = {spec.name: TickedField(spec, offers, terms) for spec in FIELDS}
        self._reason = TermField("catalogue.batch.reason", translate("batch", "Why is it replaced?"), offers["cr"])
        self._apply = Press("catalogue.batch.apply", translate("batch", "Record for all"), role=Role.PRIMARY)
        self._back = Press("catalogue.batch.back", translate("batch", "Leave as it stands"), role=Role.QUIET)
        self._arrange()
        for ticked in self._fields.values():
            ticked.ticked.connect(self.ticked)
            ticked.stated.connect(self.stated)
            ticked.done.connect(self._go_on)
        self._reason.stated.connect(lambda value: self.reasoned.emit(str(value)))
        self._reason.done.connect(self._apply.setFocus)
        self._apply.clicked.connect(self.applied)
        self._back.clicked.connect(self.left)

    def event(self, event: QEvent) -> bool:
        """Outside of the form the same keys open what is selected."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _records(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter records, if there is anything to be recorded."""
        if _records(event):
            self._apply.click()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Nothing is ticked; work begins at the first field."""
        for ticked in self._fields.values():
            ticked.clear()
        self._reason.put(None)
        self._reason.tell("")
        next(iter(self._fields.values())).take_focus()

    def show_batch(self, batch: Batch) -> None:
        """How many items, and what stands in their fields."""
        self._head.setText(translate("batch", "%n item(s)", "", batch.items))
        spread: Mapping[str, Sequence[Stood]] = batch.spread or {}
        for name, ticked in self._fields.items():
            ticked.show_spread(spread.get(name))

    def show_outlook(self, outlook: Outlook) -> None:
        """What would change, in one line."""
        changes = outlook.preview is not None and bool(outlook.preview.items)
        self._preview.setText(in_one(outlook.trouble) or foreseen(outlook))
        as_role(self._preview, Role.ERROR if outlook.trouble else Role.STRONG if changes else Role.SECONDARY)
        self._apply.setEnabled(changes)
        self._reason.setVisible(changes and outlook.replaces)

    def ask_reason(self) -> None:
        """What stands is replaced: it is to be said why."""
        self._reason.tell(translate("batch", "Say why; what stood before stays in the log with it."))
        self._reason.setFocus()

    def _go_on(self) -> None:
        """A field is done: on to what is still to be said."""
        (self._reason if self._reason.isVisible() and not self._reason.value() else self._apply).setFocus()

    def _arrange(self) -> None:
        inner, foot = QWidget(), QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        hint = QLabel(translate("batch", "Tick what is to be the same in all of them."))
        as_role(hint, Role.SECONDARY)
        hint.setWordWrap(True)
        for widget in (self._head, hint, *self._fields.values()):
            column.addWidget(widget)
        column.addStretch(1)
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 8, 16, 12)
        below.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self._apply)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        below.addWidget(self._preview)
        below.addWidget(self._reason)
        below.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner, "catalogue.batch.scroll"), 1)
        whole.addWidget(foot)
        self._reason.hide()


def foreseen(outlook: Outlook) -> str:
    """What would change, in one line."""
    preview = outlook.preview
    if preview is None:
        return translate("batch", "Nothing is stated yet.")
    if not preview.items:
        return translate("batch", "Nothing would change: all of them say so already.")
    items = translate("batch", "%n item(s)", "", preview.items)
    if preview.items < outlook.items:
        items = translate("batch", "{count} of %n item(s)", "", outlook.items).format(count=preview.items)
    return translate("batch", "{items}, {fields}").format(items=items, fields=changed(preview))


def changed(preview: Preview) -> str:
    """The fields that change, counted and named."""
    titles = {spec.name: said("field", spec.title) for spec in FIELDS}
    names = [titles[change.field] for change in preview.fields]
    if preview.tags:
        names.append(titles["tags"])
    counted = translate("batch", "%n field(s): {names}", "", len(names))
    return counted.format(names=listed(names))


def _records(event: QKeyEvent) -> bool:
    return event.key() in ENTER and event.modifiers() == Qt.KeyboardModifier.ControlModifier
