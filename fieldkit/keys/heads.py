"""What this machine remembers of the streams it wrote, so that a restored or copied folder is noticed.

One journal per stream: a canonical line per head, appended and synced. The highest that reads counts, so a
line that a power failure cut off, which was never confirmed, takes nothing away.
"""

from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from fieldkit.canon import canonical, decode
from fieldkit.errors import KeyDamaged, NotCanonical, Refused
from fieldkit.keys.files import append, read_tail, replace
from fieldkit.labels import QT_TRANSLATE_NOOP

TAIL = 1024
"""Bytes read back: the last eight heads or so, more than two processes can bring out of order."""

LONGEST_JOURNAL = 1024 * 1024
"""Bytes after which a journal is begun anew with the latest head."""


class Head(Struct, frozen=True, forbid_unknown_fields=True):
    """The end of a stream: number and hash of its last envelope, and its tick."""

    seq: Annotated[int, Meta(ge=0)]
    hash: Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
    tick: Annotated[int, Meta(ge=0)]


def remembered(journal: Path) -> Head | None:
    """The highest head in `journal`; None if nothing was ever remembered.

    Raises `CannotRead`, and `KeyDamaged` if something stands there that does not read.
    """
    tail = read_tail(journal, TAIL)
    if not tail:
        return None
    heads = [head for head in map(_read, tail.split(b"\n")) if head is not None]
    if not heads:
        raise KeyDamaged(journal.name, QT_TRANSLATE_NOOP("keys", "none of its last lines can be read"))
    return max(heads, key=lambda head: head.seq)


def remember(journal: Path, head: Head) -> None:
    """Add `head`; durable when it returns. Saying the latest one again changes nothing.

    Raises `Refused` for any other that is not beyond the latest: the stream has gone on from another copy
    of its folder. Raises `CannotRead`, `CannotWrite`, `KeyDamaged`.
    """
    known = remembered(journal)
    if head == known:
        return
    if known is not None and head.seq <= known.seq:
        raise Refused(
            QT_TRANSLATE_NOOP("keys", "this log has already gone on from another copy of the folder"),
            QT_TRANSLATE_NOOP("keys", "Close the mission and open it again; it then goes on in a new stream."),
        )
    # A line feed at both ends: whatever a power failure leaves behind spoils neither the line before nor this one.
    line = b"\n" + canonical(head) + b"\n"
    if known is None or journal.stat().st_size > LONGEST_JOURNAL:
        replace(journal, line)
    else:
        append(journal, line)


def _read(line: bytes) -> Head | None:
    try:
        return decode(line, Head)
    except NotCanonical:
        return None
