"""Has the log grown from what headquarters receipted? (`docs/packet-format.md`, 4: `.previous`, `.consistency`)"""

from collections.abc import Iterator, Mapping, Sequence

from fieldkit.checking.evidence import Evidence, Stream
from fieldkit.custody.entry import Entry
from fieldkit.custody.tree import is_consistent
from fieldkit.keys.checkpoints import signed_by_device
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.packet import ReceiptImport, StreamTaken
from fieldkit.packet.layout import log_path

UNRECEIPTED = QT_TRANSLATE_NOOP(
    "findings",
    "{subject} names no receipt of headquarters: that nothing was cut off or rewritten before the packet was sealed"
    " rests on those who sealed it.",
)
UNRECORDED = QT_TRANSLATE_NOOP(
    "findings", "{subject} names the receipt {receipt}, and no entry of the log records it."
)
WITHHELD = QT_TRANSLATE_NOOP(
    "findings", "{subject} names a receipt; which streams it is about is withheld in this edition."
)
NOT_GROWN = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the log has not grown from what headquarters receipted: it was cut or rewritten."
)
LACKING = QT_TRANSLATE_NOOP(
    "findings", "{subject} is missing: headquarters has receipted this stream, and the checkpoint belongs here."
)
STRAY = QT_TRANSLATE_NOOP(
    "findings", "{subject} is about a stream of which the receipt of the seal does not speak."
)
UNSIGNED = QT_TRANSLATE_NOOP("findings", "{subject} is not signed by the device that wrote the stream.")
OTHER = QT_TRANSLATE_NOOP("findings", "{subject} is not the checkpoint of what headquarters receipted.")

Receipted = Mapping[str, StreamTaken]
"""How far a receipt reaches, by stream."""


def logs_only_grew(evidence: Evidence) -> Iterator[Finding]:
    """Each stream has grown from what the receipt covers that the seal names (RFC 6962, 2.1.2)."""
    if evidence.seal is None:
        return
    receipt = evidence.seal.receipt
    imports = [entry for entry in evidence.entries() if entry.envelope.act == ReceiptImport.NAME]
    receipted = {} if receipt is None else _receipted(imports, receipt)
    if receipt is None:
        yield Finding.unproven("log.unreceipted", "seal.txt", UNRECEIPTED)
    elif receipted is None and any(entry.body is None for entry in imports):
        yield Finding.unproven("log.receipt", "seal.txt", WITHHELD)
    elif receipted is None:
        yield Finding.wrong("log.receipt", "seal.txt", UNRECORDED, receipt=receipt)
    yield from _receipted_entries(evidence, receipted or {})
    for stream in evidence.streams.values():
        yield from _earlier(evidence, stream, receipted)


def _receipted(imports: Sequence[Entry], receipt: str) -> Receipted | None:
    """What the log says of a receipt; None if it does not say it."""
    for entry in imports:
        if isinstance(entry.act, ReceiptImport) and entry.act.receipt == receipt:
            return {taken.stream: taken for taken in entry.act.streams}
    return None


def _receipted_entries(evidence: Evidence, receipted: Receipted) -> Iterator[Finding]:
    """What was receipted stands here still, with the checkpoint of that time."""
    for name, taken in sorted(receipted.items()):
        stream, previous = evidence.streams.get(name), log_path(name, "previous")
        entries = stream.entries if stream else ()
        if not 0 < taken.size <= len(entries) or entries[taken.size - 1].hash != taken.head:
            yield Finding.wrong("log.growth", log_path(name), NOT_GROWN)
        if previous not in evidence.packet.files:
            yield Finding.wrong("previous.missing", previous, LACKING)


def _earlier(evidence: Evidence, stream: Stream, receipted: Receipted | None) -> Iterator[Finding]:
    """The checkpoint of that time is the device's own, over what was receipted, and what is here grew from it."""
    subject, certificate = log_path(stream.name, "previous"), evidence.certificates.get(stream.device)
    if stream.earlier is None:
        return
    if receipted is not None and stream.name not in receipted:
        yield Finding.wrong("previous.stray", subject, STRAY)
        return
    signed, now = stream.earlier.note, stream.covered()
    then = signed.checkpoint
    if then.origin != now.origin or (receipted and then.size != receipted[stream.name].size):
        yield Finding.wrong("previous.content", subject, OTHER)
    elif certificate is not None and not signed_by_device(signed, stream.device, certificate):
        yield Finding.wrong("previous.signature", subject, UNSIGNED)
    elif not is_consistent(then.size, then.root, now.size, now.root, stream.earlier.proof):
        yield Finding.wrong("log.growth", subject, NOT_GROWN)
