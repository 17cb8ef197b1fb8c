"""The form of an item: one column, what is required first, the rest folded away until it is asked for."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.i18n import figure_words, isolated, listed, said, translate
from ui.presenters.drafts import Drafts
from ui.presenters.item_form import APART, FIELDS, Absent
from ui.presenters.record_values import Change, Form, Measured, Missing, Note
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.drafts import Draftable
from ui.views.fields.field import Field
from ui.views.fields.making import Offers, made, with_unknowns
from ui.views.fields.text import LinesField
from ui.views.press import Press
from ui.views.record.half import HalfTyped
from ui.views.record.reason import Reason
from ui.views.wrapped import Wrapped


class ItemForm(QFrame):
    """Shows a `Form`.

    `stated` and `half_typed` carry (field, value), `noted` a text, `reasoned` why it is corrected.
    """

    stated = Signal(str, object)
    noted = Signal(str)
    reasoned = Signal(str)
    put_back = Signal()
    half_typed = Signal(str, object)
    completed = Signal()

    def __init__(self, offers: Offers, drafts: Drafts, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.setObjectName("record.form")
        self._head, self._state = _said("label", Role.TITLE), _said("state", Role.SECONDARY)
        self.reason = Reason(offers["cr"])
        self._names = {choice.id: choice.name for offered in offers.values() for choice in offered}
        self._fields = {spec.name: made("record.form", spec, said("field", spec.title), offers) for spec in FIELDS}
        self._note = LinesField(
            "record.form.notes", translate("field", "Note"), hint=translate("record", "Enter keeps the note")
        )
        self._half = HalfTyped(self._fields, drafts, self)
        self._half_note = Draftable(self._note.lines, drafts, "record", "notes", self._note.remark)
        self._figures = _list("record.form.figures", translate("record", "Measurements"))
        self._notes = _list("record.form.notes.kept", translate("record", "Notes"))
        self._complete, self._more = (
            Press("record.form.complete", role=Role.PRIMARY),
            Press("record.form.more", role=Role.QUIET),
        )
        self._more.setText(translate("record", "More fields"))
        self._more.setAccessibleName(translate("record", "Show or hide more fields"))
        self._more.setCheckable(True)
        self._empty, self._rest = _begin_with(), QWidget()
        self._arrange(offers)
        self._connect()
        self._say_key()

    def show_form(self, form: Form | None) -> None:
        """Show what stands, or that there is nothing to describe yet; nothing is stated by that."""
        self._scroll.setVisible(form is not None)
        self._empty.setVisible(form is None)
        self._complete.setVisible(form is not None and not form.withdrawn)
        if form is None:
            return
        begun = translate("record", "New item, %n photo(s)", "", form.photos)
        recording = translate("record", "Record the item")
        self._complete.setText(translate("record", "Complete, next photo") if form.id else recording)
        self._complete.setAccessibleName(self._complete.text())
        self._head.setText(isolated(form.label) if form.id else begun)
        self._state.setText(_state(form))
        for name, field in self._fields.items():
            value = form.values.get(name)
            if name not in self._half.names:
                field.put(None if isinstance(value, Absent) else value)
            field.tell("")
            field.setEnabled(not form.withdrawn)
        self._half.show_form(form)
        self._half_note.show(form.id or None)
        self._figures.setText("\n".join(map(_figure, form.measured)))
        self._figures.setVisible(bool(form.measured))
        self._notes.setText("\n".join(map(_note, form.notes)))
        self._notes.setVisible(bool(form.notes))
        self.reason.hide()

    def ask_reason(self, change: Change) -> None:
        """Show what would change, and wait for the reason."""
        self._scroll.verticalScrollBar().setValue(0)
        title = next((said("field", spec.title) for spec in FIELDS if spec.name == change.field), "")
        self.reason.ask(
            change.why,
            title,
            self._in_words(change.before),
            self._in_words(change.after),
        )

    def focus_field(self, name: str) -> None:
        """Put the focus where `name` is stated, folded away or not."""
        field = self._fields[name]
        if self._rest.isAncestorOf(field):
            self._more.setChecked(True)
        self._enter(field)

    def tell(self, name: str, trouble: str) -> None:
        """Say at a field what is wrong with it."""
        self._fields[name].tell(trouble)

    def clear_note(self) -> None:
        """The note is kept: the field is free for another."""
        self._half_note.settle()

    def focus_note(self) -> None:
        """Put the focus where notes are written."""
        self._enter(self._note)

    def _enter(self, field: Field) -> None:
        """The whole field is seen; by itself the area shows the line of the cursor alone."""
        field.setFocus()
        self._scroll.ensureWidgetVisible(field)

    def _in_words(self, value: object) -> str:
        """A value of the form as people read it."""
        if isinstance(value, Absent):
            return self._names.get(value.kind, value.kind)
        if isinstance(value, tuple):
            return listed(map(self._in_words, value))
        term, _, text = str(value or "").partition(APART)
        return text or self._names.get(term, term)

    def _arrange(self, offers: Offers) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(12)
        for widget in (self._head, self._state, self.reason):
            column.addWidget(widget)
        for spec in FIELDS:
            (rest if spec.more else column).addWidget(with_unknowns(spec, self._fields[spec.name], offers))
        for part in (self._figures, self._note, self._notes, self._more, self._rest):
            column.addWidget(part)
        column.addStretch(1)
        self._rest.hide()
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._empty)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self._complete)
        whole.addLayout(foot)
        self._scroll = scroll

    def _say_key(self) -> None:
        """How an item is begun, with the key that does it now."""
        key = self._acts.key("record.new")
        words = translate("record", "Select the photos of one piece, then press {key}: they become an item.")
        if not key:
            words = translate("record", "Select the photos of one piece, then ask for a new item: they become one.")
        self._empty.setText(words.format(key=key))

    def _connect(self) -> None:
        self._acts.changed.connect(self._say_key)
        self._more.toggled.connect(self._rest.setVisible)
        self._complete.clicked.connect(self.completed)
        self.reason.given.connect(self.reasoned)
        self.reason.dropped.connect(self._half.give_up)
        self.reason.dropped.connect(self.put_back)
        self._half.typed.connect(self.half_typed)
        for name, field in self._fields.items():
            field.stated.connect(partial(self.stated.emit, name))
            field.done.connect(partial(self._move_on, name))
        self._note.done.connect(self._keep_note)

    def _move_on(self, name: str) -> None:
        """To the field below; behind the last one that is shown the form is done."""
        names = [spec.name for spec in FIELDS if not spec.more or self._rest.isVisible()]
        place = names.index(name) + 1
        if place < len(names):
            field = self._fields[names[place]]
            field.setFocus()
            self._scroll.ensureWidgetVisible(field)
        else:
            self._note.setFocus()
            self._scroll.ensureWidgetVisible(self._note)

    def _keep_note(self) -> None:
        text = self._note.value()
        if text is None:
            self.completed.emit()
        else:
            self._half_note.hand_over()
            self.noted.emit(text)


def _state(form: Form) -> str:
    if form.withdrawn:
        return translate("record", "Set aside: {reason}").format(reason=form.withdrawn)
    words = {
        Missing.HAZARD: translate("record", "the hazard"),
        Missing.CLASS: translate("record", "the class"),
        Missing.PHOTO: translate("record", "a photo"),
        Missing.SCALE: translate("record", "a measurement beside a scale"),
    }
    if not form.missing:
        if not form.id:
            return translate("record", "Ready to be recorded with %n photo(s)", "", form.photos)
        return translate("record", "✓ Complete, %n photo(s)", "", form.photos)
    lacking = translate("record", "Still missing: {things}")
    return lacking.format(things=listed(words[one] for one in form.missing))


def _figure(one: Measured) -> str:
    said = translate("record", "{measurand}  {figure}  class {grade}")
    if not one.standing:
        said = translate("record", "{measurand}  {figure}  class {grade}, set aside")
    return said.format(measurand=one.measurand, figure=figure_words(one.figure), grade=one.grade)


def _note(one: Note) -> str:
    return translate("record", "{label}, {person}: {text}").format(
        label=isolated(one.label), person=isolated(one.actor), text=one.text
    )


def _said(part: str, role: Role) -> QLabel:
    """A line at the head of the form."""
    label = Wrapped()
    label.setObjectName(f"record.form.{part}")
    as_role(label, role)
    return label


def _begin_with() -> QLabel:
    """What stands where there is no item yet."""
    label = _list("record.form.empty", translate("record", "No item yet"))
    as_role(label, Role.SECONDARY)
    label.setContentsMargins(16, 16, 16, 16)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label


def _list(name: str, spoken: str) -> QLabel:
    label = Wrapped(selectable=True)
    label.setObjectName(name)
    label.setAccessibleName(spoken)
    return label
