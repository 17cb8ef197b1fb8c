"""A marking on an item, and its transcription."""

from collections.abc import Mapping
from typing import ClassVar

from msgspec import UNSET, UnsetType

from fieldkit.model.base import Act, Coded, Correction, Line, Stated, SubjectId, Term, Text, Told, Value, Withdrawal

LISTS: Mapping[str, str] = {"type": "mk", "technique": "mt", "legibility": "legib"}
"""Which vocabulary each coded field is taken from."""


class MarkingFields(Value, frozen=True, kw_only=True):
    """Single-valued fields of a marking; `transcription` follows the grammar of `transcription`."""

    label: Line | UnsetType = UNSET
    type: Coded | UnsetType = UNSET
    technique: Coded | UnsetType = UNSET
    transcription: Text | UnsetType = UNSET
    legibility: Coded | UnsetType = UNSET
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


class Marking(Stated, frozen=True, kw_only=True):
    """A marking as it stands."""

    item: SubjectId
    type: Coded | None
    technique: Coded | None
    transcription: Text | None
    legibility: Coded | None
    position: Told | None


ACTS = (MarkingAdd, MarkingCorrect, MarkingWithdraw)
