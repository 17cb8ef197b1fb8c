"""A marking on an item, and its transcription."""

from typing import ClassVar, Literal

from msgspec import UNSET, UnsetType

from fieldkit.model.base import Act, Correction, Line, SubjectId, Term, Text, Told, Value, Withdrawal

Legibility = Literal["clear", "partial", "poor", "illegible"]


class MarkingFields(Value, frozen=True, kw_only=True):
    """Single-valued fields of a marking; `transcription` follows the grammar of `transcription`."""

    label: Line | UnsetType = UNSET
    type: Term | UnsetType = UNSET
    technique: Term | UnsetType = UNSET
    transcription: Text | UnsetType = UNSET
    legibility: Legibility | UnsetType = UNSET
    position: Told | UnsetType = UNSET


class MarkingAdd(Act, frozen=True, kw_only=True):
    """A marking is read on an item."""

    NAME: ClassVar[str] = "marking.add/1"

    item: SubjectId
    set: MarkingFields
    provenance: Term


class MarkingCorrect(Correction, frozen=True, kw_only=True):
    """A marking is read anew."""

    NAME: ClassVar[str] = "marking.correct/1"

    set: MarkingFields


class MarkingWithdraw(Withdrawal, frozen=True, kw_only=True):
    """A marking is set aside."""

    NAME: ClassVar[str] = "marking.withdraw/1"


ACTS = (MarkingAdd, MarkingCorrect, MarkingWithdraw)
