"""The mission, the streams that write it and the people who act."""

from typing import Annotated, ClassVar

from msgspec import Meta

from fieldkit.model.base import Act, Base64, Count, Hex32, Letter, Line, Made, Person, Sha256, Value

CaseCode = Annotated[str, Meta(pattern=r"^[A-Z]{2}-[0-9]{4}-[A-Z0-9]{2,4}-[0-9]{3}\Z")]
Handling = Annotated[str, Meta(pattern=r"^hm\.[a-z_]+\Z")]
"""A term of the list `hm`, the levels of ST/SGB/2007/6."""


class Writer(Value, frozen=True, kw_only=True):
    """Who writes a stream: the device's certificate (DER, base64), its team letter and the program's version."""

    certificate: Base64
    letter: Letter
    software: Line


class MissionOpen(Act, frozen=True, kw_only=True):
    """First entry of the founding stream."""

    NAME: ClassVar[str] = "mission.open/1"
    UNDOABLE: ClassVar[bool] = False

    code: CaseCode
    title: Line
    handling: Handling
    sample: bool
    root: Sha256
    writer: Writer


class MissionJoin(Act, frozen=True, kw_only=True):
    """First entry of a laptop that joined by invitation."""

    NAME: ClassVar[str] = "mission.join/1"
    UNDOABLE: ClassVar[bool] = False

    invitation: Sha256
    code: CaseCode
    title: Line
    handling: Handling
    sample: bool
    root: Sha256
    writer: Writer


class MissionInvite(Act, frozen=True, kw_only=True):
    """A lead invited a person at a laptop, under a letter of its own; `device` is the laptop as in envelopes.

    `invitation` is the SHA-256 of the file, the certificates are those issued for person and laptop (DER).
    """

    NAME: ClassVar[str] = "mission.invite/1"
    UNDOABLE: ClassVar[bool] = False

    person: Person
    letter: Letter
    device: Sha256
    certificate: Sha256
    device_certificate: Sha256
    invitation: Sha256


class StreamOpen(Act, frozen=True, kw_only=True):
    """First entry of a further stream: this device had not written into this copy of the folder before."""

    NAME: ClassVar[str] = "stream.open/1"
    UNDOABLE: ClassVar[bool] = False

    writer: Writer


class LogFork(Act, frozen=True, kw_only=True):
    """First entry after a folder was found behind what its device had written: restored or copied."""

    NAME: ClassVar[str] = "log.fork/1"
    UNDOABLE: ClassVar[bool] = False

    left: Hex32
    remembered_seq: Count
    remembered_hash: Sha256
    found_seq: Annotated[int, Meta(ge=-1)]
    found_hash: Sha256
    writer: Writer


class ActorBegin(Act, frozen=True, kw_only=True):
    """From here on this stream is written for this person; `signature` is their CMS over `statement`."""

    NAME: ClassVar[str] = "actor.begin/1"
    UNDOABLE: ClassVar[bool] = False

    person: Person
    certificate: Sha256
    statement: Line
    signature: Base64


class Left(Value, frozen=True, kw_only=True):
    """The stream that a restored or copied folder goes on from: how far it was remembered, and found here."""

    left: Hex32
    remembered_seq: Count
    found_seq: Annotated[int, Meta(ge=-1)]


class Stream(Made, frozen=True, kw_only=True):
    """A stream: the laptop that writes it under its letter, and the act that opens it."""

    device: Sha256
    act: Line
    letter: Letter
    software: Line
    certificate: Base64
    left: Left | None


Opening = MissionOpen | MissionJoin | StreamOpen | LogFork
OPENINGS = (MissionOpen, MissionJoin, StreamOpen, LogFork)
ACTS = (*OPENINGS, MissionInvite, ActorBegin)
