"""Makes the field for what a form holds; every form that holds it has the same."""

from collections.abc import Mapping, Sequence

from ui.presenters.choices import Choice
from ui.presenters.item_form import FieldSpec, Kind
from ui.views.fields.field import Field
from ui.views.fields.term import TermField, TermsField
from ui.views.fields.text import LineField, LinesField, NumberField
from ui.views.fields.told import Unknowns

Offers = Mapping[str, Sequence[Choice]]
"""The choices of each field by its name; `uk` holds the kinds of unknown, `cr` the reasons of corrections."""


def made(form: str, spec: FieldSpec, title: str, offers: Offers) -> Field:
    """The field of `form` (the beginning of its object name) for what `spec` describes, under `title`."""
    name, offered = f"{form}.{spec.name}", offers[spec.name]
    if spec.kind is Kind.TERM:
        return TermField(name, title, offered, required=spec.required)
    if spec.kind is Kind.TERMS:
        return TermsField(name, title, offered, required=spec.required)
    if spec.kind is Kind.NUMBER:
        return NumberField(name, title, required=spec.required)
    return (LinesField if spec.kind is Kind.LINES else LineField)(name, title, required=spec.required)


def with_unknowns(spec: FieldSpec, field: Field, offers: Offers) -> Field:
    """The field, with the kinds of unknown beside it where it may be one."""
    if spec.told and isinstance(field, LineField | LinesField):
        field.accompany(Unknowns(field.objectName(), field, offers["uk"]))
    return field
