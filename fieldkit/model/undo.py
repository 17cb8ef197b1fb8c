"""Undo: an act that takes back another."""

from typing import ClassVar

from fieldkit.model.base import Act, EntryId, Remark


class Undo(Act, frozen=True, kw_only=True):
    """Takes back one entry of the same person about the same subject; undoing an undo restores it."""

    NAME: ClassVar[str] = "log.undo/1"

    entry: EntryId
    reason: Remark


ACTS = (Undo,)
