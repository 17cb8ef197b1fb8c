"""What is told of an entry: who did what to what, when, and what that changed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from fieldkit.custody.entry import Entry

Kind = Literal["case", "intake", "item", "laptop", "marking", "note", "original", "packet", "person", "photo"]
"""What a thing is, so that it can be gone to."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What an entry is about, under the name that people use; `id` is empty for a person."""

    kind: Kind
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Change:
    """One field in words: what stood there before, and what stands there since; empty where nothing does."""

    field: str
    before: str
    after: str

    def back(self) -> "Change":
        """What taking it back changes."""
        return Change(self.field, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as people read it, under its number `n` in this log.

    `at` is the time of day that the laptop showed, `letter` its team letter (empty if its opening is not here).
    `signed`: a checkpoint covers the entry; `taken_back`: a later act took it back, and still does.
    """

    n: int
    entry: Entry
    said: str
    about: tuple[Thing, ...]
    changes: tuple[Change, ...]
    why: str
    letter: str
    at: datetime
    signed: bool
    taken_back: bool


@dataclass(frozen=True, slots=True)
class Unread:
    """An entry that cannot be read any more: where it stands, the hash it is kept under, and why."""

    n: int
    stream: str
    seq: int
    hash: str
    line: bytes
    why: str
