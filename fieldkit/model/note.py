"""A note on anything."""

from collections.abc import Mapping
from typing import ClassVar

from msgspec import UNSET, UnsetType

from fieldkit.model.base import Act, Coded, Correction, Line, Stated, SubjectId, Term, Text, Value, Withdrawal

LISTS: Mapping[str, str] = {"kind": "note"}
"""Which vocabulary each coded field is taken from."""


class NoteFields(Value, frozen=True, kw_only=True):
    """Single-valued fields of a note."""

    label: Line | UnsetType = UNSET
    text: Text | UnsetType = UNSET
    kind: Coded | UnsetType = UNSET


class NoteAdd(Act, frozen=True, kw_only=True):
    """A note is written."""

    NAME: ClassVar[str] = "note.add/1"

    target: SubjectId
    set: NoteFields
    provenance: Term


class NoteCorrect(Correction, frozen=True, kw_only=True):
    """A note is reworded; the first wording stays in the log."""

    NAME: ClassVar[str] = "note.correct/1"

    set: NoteFields


class NoteWithdraw(Withdrawal, frozen=True, kw_only=True):
    """A note is set aside."""

    NAME: ClassVar[str] = "note.withdraw/1"


class Note(Stated, frozen=True, kw_only=True):
    """A note as it stands; `target` is what it is about."""

    target: SubjectId
    text: Text | None
    kind: Coded | None


ACTS = (NoteAdd, NoteCorrect, NoteWithdraw)
