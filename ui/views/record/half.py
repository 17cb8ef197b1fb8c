"""What is half typed into the texts of the form: drafts of an item that stands, a part of one that is begun."""

from collections.abc import Collection, Mapping
from functools import partial
from typing import TypeGuard

from PySide6.QtCore import QObject, QTimer, Signal

from ui.presenters.drafts import Drafts
from ui.presenters.item_form import Absent
from ui.presenters.record_values import Form
from ui.views.drafts import REST_MS, Draftable
from ui.views.fields.field import Field
from ui.views.fields.text import LineField, LinesField


class HalfTyped(QObject):
    """`typed` carries (field, text) of an item that is only begun, so that it is kept with the rest of it."""

    typed = Signal(str, object)

    def __init__(self, fields: Mapping[str, Field], drafts: Drafts, parent: QObject) -> None:
        super().__init__(parent)
        self._fields = {name: field for name, field in fields.items() if is_text(field)}
        self._halves = {
            name: Draftable(field.editor, drafts, "record", name, field.remark)
            for name, field in self._fields.items()
        }
        self._begun, self._changed = False, set[str]()
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._tell)
        for name, field in self._fields.items():
            field.edited.connect(partial(self._edited, name))

    @property
    def names(self) -> Collection[str]:
        """The fields that are seen to here."""
        return self._fields.keys()

    def show_form(self, form: Form) -> None:
        """Show what stands in the texts, or what was half typed there."""
        self._begun = not form.id
        for name, half in self._halves.items():
            value = form.values.get(name)
            unknown = isinstance(value, Absent)
            text = "" if unknown or value is None else str(value)
            if self._begun:
                half.rest(text)
            else:
                half.show(form.id, text, anew=unknown)

    def give_up(self) -> None:
        """What was typed is not to be recorded after all."""
        for half in self._halves.values():
            half.give_up()

    def _edited(self, name: str) -> None:
        if self._begun:
            self._changed.add(name)
            if not self._timer.isActive():
                self._timer.start()

    def _tell(self) -> None:
        for name in sorted(self._changed) if self._begun else ():
            self.typed.emit(name, self._fields[name].value())
        self._changed.clear()


def is_text(field: Field) -> TypeGuard[LineField | LinesField]:
    """Does a person write sentences there?"""
    return isinstance(field, LineField | LinesField)
