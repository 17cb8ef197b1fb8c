"""From one store into another with the same covering: files are copied as they lie, and read back."""

from collections.abc import Iterable
from contextlib import ExitStack

from fieldkit.errors import CannotWrite, FieldkitError, OriginalBroken, OriginalChanged
from fieldkit.originals.folder import Originals
from fieldkit.originals.reading import READS_BACK_OTHERWISE

BATCH = 16
"""Originals that are worth taking over at once: the medium is waited for once, and whoever stops is heard after."""


def take_over(store: Originals, other: Originals, batch: Iterable[str]) -> tuple[list[str], list[str]]:
    """Keep in `store` what `other` holds; the medium is waited for once.

    Both lists are SHA-256: what lies there for certain now, and what reads back as something else and is not kept:
    `blame` says why. Raises `CannotRead`, `CannotWrite`.
    """
    with ExitStack() as undo:
        written = []
        for sha256 in batch:
            written.append(store.write_stored(other.stored(sha256), sha256))
            undo.callback(store.discard, written[-1])
        staged = store.settle(written)
        undo.pop_all()
    for one in staged:
        if one.differs:
            store.discard(one)
    kept = store.keep_all([one for one in staged if not one.differs])
    return [one.sha256 for one in kept], [one.content.sha256 for one in staged if one.differs]


def blame(other: Originals, sha256: str, name: str) -> FieldkitError:
    """Why a copy of what `other` holds is not that: it is changed there, or the medium `name` does not keep it."""
    found = other.verify(sha256)
    if found.state == "sound":
        return CannotWrite(name, READS_BACK_OTHERWISE, "EIO")
    if found.found is None:
        return OriginalBroken(sha256, sha256, "")
    return OriginalChanged(sha256, sha256, found.found)
