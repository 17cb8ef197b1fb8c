"""A case: the matter that items belong to."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from fieldkit.model.base import Act, Correction, Line, Told, Value
from fieldkit.model.mission import CaseCode


class CaseFields(Value, frozen=True, kw_only=True):
    """Single-valued fields of a case; unset ones are not spoken of."""

    code: CaseCode | UnsetType = UNSET
    title: Line | UnsetType = UNSET
    purpose: Told | UnsetType = UNSET


class CaseAdd(Act, frozen=True, kw_only=True):
    """A case is opened."""

    NAME: ClassVar[str] = "case.add/1"

    set: CaseFields


class CaseCorrect(Correction, frozen=True, kw_only=True):
    """Fields of a case are set anew."""

    NAME: ClassVar[str] = "case.correct/1"

    set: CaseFields


ACTS = (CaseAdd, CaseCorrect)
