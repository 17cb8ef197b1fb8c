"""A backup: a complete copy of the mission on another medium, that was read back and compared."""

from typing import ClassVar

from fieldkit.model.base import Act, Count, Line, Made, Sha256


class CopyVerified(Act, frozen=True, kw_only=True):
    """A copy of the mission folder held what the mission held, when it was looked at.

    `copy` is the random mark that the copy bears, `medium` the identity of the file system it lies on where the
    system tells; `entries` and `digest` are the size of its log and the digest of its catalogue.
    """

    NAME: ClassVar[str] = "copy.verified/1"
    UNDOABLE: ClassVar[bool] = False

    copy: Line
    medium: Line | None
    originals: Count
    entries: Count
    digest: Sha256


class Backup(Made, frozen=True, kw_only=True):
    """A backup that was verified, fields as in `CopyVerified`."""

    copy: Line
    medium: Line | None
    originals: Count
    entries: Count
    digest: Sha256


ACTS = (CopyVerified,)
