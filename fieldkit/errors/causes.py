"""The way out that fits what the system says, by the name of its error number (POSIX `errno.h`)."""

import errno
from collections.abc import Mapping
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP

NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "errors", "This account may not do that: ask whoever owns it, or choose another place. Nothing was changed."
)
BAD_MEDIUM = QT_TRANSLATE_NOOP(
    "errors", "Check the medium and the cable, and copy what it still holds to another. What was confirmed is kept."
)
NO_NAME = QT_TRANSLATE_NOOP("errors", "Check how it is written and that it is there. Nothing was changed.")
SHORTER = QT_TRANSLATE_NOOP("errors", "Choose a shorter name or a folder further up. Nothing was changed.")
OTHER_KIND = QT_TRANSLATE_NOOP(
    "errors", "A file stands where a folder is needed, or the other way round: check how it is written."
)
FREE_SPACE = QT_TRANSLATE_NOOP("errors", "Free some space or choose another place. What was confirmed is kept.")
PROTECTED = QT_TRANSLATE_NOOP(
    "errors", "The medium is write-protected: undo that or choose another place. What was confirmed is kept."
)
ALTERED = QT_TRANSLATE_NOOP("errors", "“fieldkit mission check” says what still is as it was recorded.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "errors", "This file system takes no file of that size: choose another place. What was confirmed is kept."
)

CHANGED = "changed"
"""The system says nothing, but the bytes are not those that were recorded."""

READING: Final[Mapping[str, str]] = {
    CHANGED: ALTERED,
    "ENOENT": NO_NAME,
    "ENOTDIR": OTHER_KIND,
    "EISDIR": OTHER_KIND,
    "ENAMETOOLONG": SHORTER,
    "EACCES": NOT_ALLOWED,
    "EPERM": NOT_ALLOWED,
    "EIO": BAD_MEDIUM,
}
WRITING: Final[Mapping[str, str]] = {
    **READING,
    "EROFS": PROTECTED,
    "ENOSPC": FREE_SPACE,
    "EDQUOT": FREE_SPACE,
    "EFBIG": TOO_LARGE,
}


def cause_of(error: OSError) -> str:
    """The name of the number of `error`, such as `ENOSPC`; empty where it has none."""
    return errno.errorcode.get(error.errno or 0, "")
