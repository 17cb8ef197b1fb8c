"""A case: the matter that items belong to."""

from typing import ClassVar

from msgspec import UNSET, UnsetType

from fieldkit.model.base import Act, Correction, EntryId, Hex32, Line, Person, Settled, Told, Value, Was
from fieldkit.model.mission import CaseCode
from fieldkit.when import Utc


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


class CaseKnown(Act, frozen=True, kw_only=True):
    """A laptop that joins knows a case from its invitation: what stood about it where that was written.

    `heads` are the entries by which it stood so: whoever corrects the case here has seen the value of those.
    """

    NAME: ClassVar[str] = "case.known/1"
    UNDOABLE: ClassVar[bool] = False

    known: CaseFields
    heads: Was


class Case(Settled, frozen=True, kw_only=True):
    """A case as it stands; nobody vouches for one that is only known from an invitation."""

    entry: EntryId | None
    stream: Hex32 | None
    actor: Person | None
    wall: Utc | None
    code: CaseCode | None
    title: Line | None
    purpose: Told | None


ACTS = (CaseAdd, CaseCorrect, CaseKnown)
