"""An original: any file, byte for byte as it came."""

from typing import ClassVar, Literal

from fieldkit.model.base import Act, Coded, Count, FileName, Line, Made, Sha256, SubjectId, Told
from fieldkit.problem import Problem
from fieldkit.when import Utc

Kind = Literal["photo", "video", "document", "other"]


class OriginalAdd(Act, frozen=True, kw_only=True):
    """A file is kept.

    `kind` is what its content shows, `document` (`doc.*`) what a person says that it is. `problem` says why it is
    not a photograph we can read, where it is none.
    """

    NAME: ClassVar[str] = "original.add/1"
    UNDOABLE: ClassVar[bool] = False

    sha256: Sha256
    size: Count
    name: FileName
    folder: FileName | None
    modified: Utc | None
    kind: Kind
    mime: Line
    extension: Line
    document: Coded | None
    acquisition: Coded
    source: Told
    intake: SubjectId | None
    recovered: bool = False
    problem: Problem | None = None


class Kept(Made, frozen=True, kw_only=True):
    """What is said of the file itself, be it by its own record or by that of the photograph in it."""

    sha256: Sha256
    size: Count
    name: FileName
    extension: Line
    acquisition: Coded
    source: Told
    recovered: bool


class Original(Kept, frozen=True, kw_only=True):
    """An original as catalogued; fields as in `OriginalAdd`."""

    folder: FileName | None
    modified: Utc | None
    kind: Kind
    mime: Line
    document: Coded | None
    intake: SubjectId | None
    problem: Problem | None


ACTS = (OriginalAdd,)
