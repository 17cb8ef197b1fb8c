"""A photo record: what an original shows of itself as a photograph."""

from typing import ClassVar

from fieldkit.model.base import Act, Count, Line, SubjectId
from fieldkit.model.capture import Account, Capture, FirstCapture
from fieldkit.model.original import Kept
from fieldkit.problem import Problem


class FirstPhotoAdd(Act, frozen=True, kw_only=True):
    """As `PhotoAdd`, from before it was told how the photograph was read; no longer written."""

    NAME: ClassVar[str] = "photo.add/1"
    UNDOABLE: ClassVar[bool] = False

    original: SubjectId
    number: Line
    format: Line
    width: Count | None
    height: Count | None
    capture: FirstCapture | None
    capture_problem: Problem | None


class PhotoAdd(Act, frozen=True, kw_only=True):
    """A photograph is read: size in stored pixels, where a decoder tells it, and the capture data as found."""

    NAME: ClassVar[str] = "photo.add/2"
    UNDOABLE: ClassVar[bool] = False

    original: SubjectId
    number: Line
    format: Line
    width: Count | None
    height: Count | None
    capture: Capture | None
    capture_problem: Problem | None
    account: Account | None


class PhotoDamage(Act, frozen=True, kw_only=True):
    """The picture of a photograph could not be decoded in full; the original stays as it came."""

    NAME: ClassVar[str] = "photo.damage/1"
    UNDOABLE: ClassVar[bool] = False

    problem: Problem


class Photo(Kept, frozen=True, kw_only=True):
    """A photograph and the file that it is in; `damage`: why its picture could not be decoded in full.

    `account` is missing where an earlier version read it.
    """

    original: SubjectId
    number: Line
    format: Line
    width: Count | None
    height: Count | None
    capture: Capture | None
    capture_problem: Problem | None
    damage: Problem | None
    account: Account | None


ACTS = (FirstPhotoAdd, PhotoAdd, PhotoDamage)
