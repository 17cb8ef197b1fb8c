"""Packets on their way: sealed here, merged here, receipted."""

from typing import Annotated, ClassVar

from msgspec import Meta

from fieldkit.model.base import Act, Base64, Count, Hex32, Line, Made, Person, Sha256, SubjectId, Term, Value
from fieldkit.when import Utc


class ExportBegin(Act, frozen=True, kw_only=True):
    """A packet is about to be sealed; what it holds is fixed here."""

    NAME: ClassVar[str] = "export.begin/1"
    UNDOABLE: ClassVar[bool] = False

    packet: Line
    edition: Term
    items: tuple[SubjectId, ...]
    originals: tuple[SubjectId, ...]


class ExportDone(Act, frozen=True, kw_only=True):
    """The packet was written, read back and stands under its name."""

    NAME: ClassVar[str] = "export.done/1"
    UNDOABLE: ClassVar[bool] = False

    seal: Sha256
    zip: Sha256
    size: Count


class ExportAbandon(Act, frozen=True, kw_only=True):
    """Nothing stands under the name of a packet that was begun: its sealing failed or was cut short.

    Said once, where it is noticed. A packet that turns up later all the same is recorded as done.
    """

    NAME: ClassVar[str] = "export.abandon/1"
    UNDOABLE: ClassVar[bool] = False

    packet: Line


class StreamTaken(Value, frozen=True, kw_only=True):
    """How far a stream was adopted from a packet."""

    stream: Hex32
    size: Count
    head: Sha256


class PacketMerge(Act, frozen=True, kw_only=True):
    """A verified packet was merged here. Speaks of this receiver alone."""

    NAME: ClassVar[str] = "packet.merge/1"
    UNDOABLE: ClassVar[bool] = False

    packet: Line
    seal: Sha256
    streams: tuple[StreamTaken, ...]
    originals: tuple[Sha256, ...]


class ReceiptIssue(Act, frozen=True, kw_only=True):
    """A receipt for a packet was signed here."""

    NAME: ClassVar[str] = "receipt.issue/1"
    UNDOABLE: ClassVar[bool] = False

    packet: Line
    seal: Sha256
    receipt: Sha256


class ReceiptImport(Act, frozen=True, kw_only=True):
    """A receipt from headquarters came back for a packet sealed here.

    `text` and `signature` (CMS, DER) are the receipt itself, so that nobody has to believe the other fields, which
    repeat what it says; `receipt` is its SHA-256.
    """

    NAME: ClassVar[str] = "import.receipt/1"
    UNDOABLE: ClassVar[bool] = False

    packet: Line
    seal: Sha256
    receipt: Sha256
    officer: Person
    streams: tuple[StreamTaken, ...]
    text: Annotated[str, Meta(min_length=1, max_length=200_000)]
    signature: Base64


class Export(Made, frozen=True, kw_only=True):
    """A packet that was begun: `seal` once it stood under its name, `receipt` once it came back.

    `abandoned` is the time at which nothing was found under its name.
    """

    packet: Line
    edition: Term
    items: tuple[SubjectId, ...]
    originals: tuple[SubjectId, ...]
    seal: Sha256 | None
    receipt: Sha256 | None
    receipted_streams: tuple[StreamTaken, ...] | None
    abandoned: Utc | None


class Received(Made, frozen=True, kw_only=True):
    """A packet that was merged here, with its streams and originals; or a `receipt` that was issued for one."""

    packet: Line
    seal: Sha256
    streams: tuple[StreamTaken, ...] | None
    originals: tuple[Sha256, ...] | None
    receipt: Sha256 | None


EXPORT_ACTS = (ExportBegin, ExportDone, ExportAbandon, ReceiptImport)
RECEIVER_ACTS = (PacketMerge, ReceiptIssue)
ACTS = (*EXPORT_ACTS, *RECEIVER_ACTS)
