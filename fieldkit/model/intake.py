"""An intake: one card or folder brought in, and the outcome of every file of it."""

from typing import ClassVar, Literal

from fieldkit.model.base import (
    Act,
    Coded,
    Count,
    FileName,
    Line,
    Made,
    Person,
    Sha256,
    SubjectId,
    Text,
    UnknownKind,
    Value,
)
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


class Numbers(Value, frozen=True, kw_only=True):
    """Numbers of files that follow on each other; `first` and `last` are one where there is only one."""

    first: Count
    last: Count


class Restart(Value, frozen=True, kw_only=True):
    """In `folder` the numbers begin anew with `number`, after they had come to `after`."""

    folder: Line
    after: Count
    number: Count


class Series(Value, frozen=True, kw_only=True):
    """Files that one camera numbered one after another, such as `DSC_0401` to `DSC_0478`.

    `letters` stand before the numbers, `first` and `last` are the numbers in the order of counting: 9999 comes
    before 1. `gaps` are numbers in between that no file bears: why, nobody says by that.
    """

    folders: tuple[Line, ...]
    letters: tuple[Line, ...]
    files: Count
    first: Count
    last: Count
    gaps: tuple[Numbers, ...]
    restarts: tuple[Restart, ...]

    def named(self, number: int) -> str:
        """A number as the camera spells it, such as `DSC_0412`."""
        return f"{self.letters[0]}{number:04}"

    def spelled(self, numbers: Numbers) -> str:
        """The first and the last of `numbers` as the camera spells them."""
        first, last = self.named(numbers.first), self.named(numbers.last)
        return first if first == last else f"{first}–{last}"


class CardSeen(Act, frozen=True, kw_only=True):
    """What a look at the names on a card showed before it was copied; about the intake that copied it.

    Files are counted by the endings of their names: what they hold, the intake itself says. `name`, `identity` and
    `filesystem` are those of the medium, where it is one that can be taken out and the system knows.
    """

    NAME: ClassVar[str] = "card.seen/1"
    UNDOABLE: ClassVar[bool] = False

    name: FileName | None
    identity: Line | None
    filesystem: Line | None
    read_only: bool | None
    files: Count
    photographs: Count
    raw: Count
    pairs: Count
    videos: Count
    sidecars: Count
    others: Count
    unnumbered: Count
    series: tuple[Series, ...]


class CheckedInMemory(Act, frozen=True, kw_only=True):
    """Copies of an intake, by SHA-256, whose check the system may have answered from its memory; about that intake.

    Of every other file of it the copy was read back from the medium itself.
    """

    NAME: ClassVar[str] = "intake.cached/1"
    UNDOABLE: ClassVar[bool] = False

    files: tuple[Sha256, ...]


class StationeryAdd(Act, frozen=True, kw_only=True):
    """What a person says of all files of an intake at once, before they come; None where nothing is said.

    `photographer` is a code, `site` and `clock` are a person's words: where it was, and how the camera's clock was
    set. `tags` are terms that hold for every file.
    """

    NAME: ClassVar[str] = "stationery.add/1"
    UNDOABLE: ClassVar[bool] = False

    intake: SubjectId
    photographer: Person | UnknownKind | None
    site: Text | None
    clock: Text | None
    tags: tuple[Coded, ...]


class Stationery(Made, frozen=True, kw_only=True):
    """What was said of all files of an intake, fields as in `StationeryAdd`."""

    intake: SubjectId
    photographer: Person | UnknownKind | None
    site: Text | None
    clock: Text | None
    tags: tuple[Coded, ...]


class Intake(Made, frozen=True, kw_only=True):
    """An intake that ended, fields as in `IntakeDone`."""

    source: FileName
    ended: Ended
    found: Count
    kept: Count
    photographs: Count
    seen_before: tuple[SeenBefore, ...]
    not_taken: tuple[NotTaken, ...]


ACTS = (IntakeDone, CardSeen, CheckedInMemory)
STATIONERY_ACTS = (StationeryAdd,)
