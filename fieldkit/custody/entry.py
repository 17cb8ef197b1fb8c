"""An entry: a chained envelope, and the salted body that it stands for.

`docs/packet-format.md` section 4 is the format. All hashes are SHA-256 of a line without its line feed.
"""

from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Final, Generic, Literal, TypeVar

from msgspec import Meta, Struct

from fieldkit.canon import Digest, canonical, decode, digest
from fieldkit.errors import NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.acts import BY_NAME
from fieldkit.model.base import Act, Count, EntryId, Hex32, Person, Sha256, SubjectId
from fieldkit.when import Offset, Reading, Utc

OTHER_BODY = QT_TRANSLATE_NOOP("custody", "the body of entry {entry} is not the one that its envelope names")

START: Digest = Digest("0" * 64)
"""`prev` of the first envelope of a stream."""

WITHHELD: Final = b"-"
"""The line that stands for a body which is not given."""

A = TypeVar("A")


class Envelope(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The part of an entry that is chained, and never left out of any edition."""

    v: Literal[1] = 1
    id: EntryId
    act: Annotated[str, Meta(pattern=r"^[a-z]+\.[a-z]+/[1-9][0-9]*\Z", max_length=64)]
    subjects: Annotated[tuple[SubjectId, ...], Meta(min_length=1, max_length=64)]
    mission: Hex32
    actor: Person
    device: Sha256
    stream: Hex32
    seq: Count
    tick: Annotated[int, Meta(ge=1, le=2**53 - 1)]
    prev: Sha256
    body: Sha256
    wall: Utc
    tz: Offset
    boot: Annotated[str, Meta(max_length=64)]
    mono_ms: Count


class Body(Struct, Generic[A], frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an entry says, with a salt that keeps its hash from being guessed."""

    act: A
    salt: Hex32


@dataclass(frozen=True)
class Entry:
    """One entry as stored. `body` is None where it is withheld, `act` also where this build does not know it."""

    envelope: Envelope
    line: bytes
    body: bytes | None
    act: Act | None

    @cached_property
    def hash(self) -> Digest:
        """SHA-256 of the envelope line: what the next envelope names as `prev`."""
        return digest(self.line)

    @property
    def order(self) -> tuple[int, str, int, str]:
        """Sort key of the fold; the hash decides only between two histories of one stream."""
        return (self.envelope.tick, self.envelope.stream, self.envelope.seq, self.hash)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the next entry of a stream goes."""

    mission: str
    device: Digest
    stream: str
    seq: int
    tick: int
    prev: Digest


def write_entry(
    act: Act, subjects: tuple[str, ...], *, entry_id: str, salt: str, place: Place, actor: str, at: Reading
) -> Entry:
    """Make the entry that says `act` about `subjects` at `place`.

    Raises `NotCanonical` if the act or the envelope breaks a rule of its type (msgspec checks limits only
    when reading, so both lines are read back here).
    """
    body = canonical(Body(act=act, salt=salt))
    envelope = Envelope(
        id=entry_id,
        act=act.NAME,
        subjects=subjects,
        mission=place.mission,
        actor=actor,
        device=place.device,
        stream=place.stream,
        seq=place.seq,
        tick=place.tick,
        prev=place.prev,
        body=digest(body),
        wall=at.wall,
        tz=at.tz,
        boot=at.boot,
        mono_ms=at.mono_ms,
    )
    return read_entry(canonical(envelope), body)


def read_entry(line: bytes, body: bytes | None) -> Entry:
    """Read an envelope line and its body (None: withheld), strictly.

    Raises `NotCanonical` if a line is not exactly canonical, breaks its type, or the body is not the one
    that the envelope names. An act that this build does not know keeps its raw body and has no `act`.
    """
    envelope = decode(line, Envelope)
    if body is None:
        return Entry(envelope, line, None, None)
    if digest(body) != envelope.body:
        raise NotCanonical(OTHER_BODY.format(entry=envelope.id))
    kind = BY_NAME.get(envelope.act)
    if kind is None:
        return Entry(envelope, line, body, None)
    return Entry(envelope, line, body, decode(body, _body_of(kind)).act)


def body_line(body: bytes | None) -> bytes:
    """The line, without its line feed, in which `body` is kept beside its envelope."""
    return WITHHELD if body is None else body


def body_in(line: bytes) -> bytes | None:
    """The body that a line holds, None if it is withheld: what `body_line` was given."""
    return None if line == WITHHELD else line


@cache
def _body_of(kind: type[Act]) -> type[Body[Act]]:
    return Body[kind]  # type: ignore[valid-type]  # a type made at run time, one per act
