"""An intake: one card or folder brought in, and the outcome of every file of it."""

from typing import ClassVar, Literal

from fieldkit.model.base import Act, Count, FileName, Made, Sha256, SubjectId, Value
from fieldkit.problem import Problem

Ended = Literal["complete", "cancelled", "failed"]


class SeenBefore(Value, frozen=True, kw_only=True):
    """A file whose content is an original already."""

    name: FileName
    sha256: Sha256
    original: SubjectId


class NotTaken(Value, frozen=True, kw_only=True):
    """A file that could not be kept, and why."""

    name: FileName
    problem: Problem


class IntakeDone(Act, frozen=True, kw_only=True):
    """What came of an intake, once it ended; `ended` says whether all of the source was seen."""

    NAME: ClassVar[str] = "intake.done/1"
    UNDOABLE: ClassVar[bool] = False

    source: FileName
    ended: Ended
    found: Count
    kept: Count
    photographs: Count
    seen_before: tuple[SeenBefore, ...]
    not_taken: tuple[NotTaken, ...]


class Intake(Made, frozen=True, kw_only=True):
    """An intake that ended, fields as in `IntakeDone`."""

    source: FileName
    ended: Ended
    found: Count
    kept: Count
    photographs: Count
    seen_before: tuple[SeenBefore, ...]
    not_taken: tuple[NotTaken, ...]


ACTS = (IntakeDone,)
