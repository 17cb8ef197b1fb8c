"""What goes into a mission and comes out of it: drafts, changes, foreign entries, and who writes."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldkit.custody.entry import Entry
from fieldkit.model.base import Act
from fieldkit.model.mission import Handling
from fieldkit.platform import WriterLock


@dataclass(frozen=True, slots=True)
class Draft:
    """An act that shall be recorded, and the subjects that it is about."""

    act: Act
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What one `record` did: the entries made and the subjects whose rows were folded anew."""

    entries: tuple[Entry, ...]
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Adopted:
    """Foreign entries, checked before, and per stream the size and text of the note that covers them."""

    entries: tuple[Entry, ...]
    notes: Mapping[str, tuple[int, str]]


NOTHING = Adopted((), {})
"""What comes in where nothing foreign does."""


@dataclass(frozen=True, slots=True)
class Info:
    """What the opening of a mission says of it."""

    id: str
    code: str
    title: str
    handling: Handling
    sample: bool
    root: str


@dataclass(frozen=True, slots=True)
class Pen:
    """The right to write into a mission: the lock that is held, the stream that is written, the person who acts."""

    lock: WriterLock
    stream: str
    actor: str
