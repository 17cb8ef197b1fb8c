"""Does the custody log hold? (`packet.md` 3.4, steps 7 and 8.)"""

from collections.abc import Iterator

from cryptography.hazmat.primitives.serialization import Encoding

from fieldkit.checking.evidence import SEAL_LIMIT, Evidence
from fieldkit.custody import note
from fieldkit.custody.chain import SENTENCES, breaks
from fieldkit.custody.entry import Entry
from fieldkit.custody.tree import CompactRange, is_consistent, leaf_hash
from fieldkit.errors import CertificateRefused, NotCanonical
from fieldkit.keys.certificates import from_pem
from fieldkit.keys.checkpoints import signed_by_device
from fieldkit.keys.cms import verify_certificate
from fieldkit.keys.verdict import UNDECIDED
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.acts import BY_NAME
from fieldkit.model.finding import Finding
from fieldkit.packet.layout import device_path

STREAM = QT_TRANSLATE_NOOP("findings", "{subject} is a stream that seal.txt does not name.")
ABSENT = QT_TRANSLATE_NOOP("findings", "{subject}: seal.txt names this stream and it is not in the packet.")
LENGTH = QT_TRANSLATE_NOOP("findings", "{subject} does not end where seal.txt says: entries were cut off or added.")
ROOT = QT_TRANSLATE_NOOP("findings", "{subject} does not have the Merkle root that seal.txt names.")
NOTE = QT_TRANSLATE_NOOP("findings", "{subject} is not a checkpoint over exactly these entries.")
UNSIGNED = QT_TRANSLATE_NOOP("findings", "{subject} is not signed by the device that wrote the stream.")
DEVICE = QT_TRANSLATE_NOOP("findings", "{subject} leads to none of the trusted roots.")
NO_ROOT = QT_TRANSLATE_NOOP("findings", "{subject}: whether to trust this device cannot be said without the root.")
NOT_GROWN = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the log has not grown from what headquarters receipted: it was cut or rewritten."
)
DEVICE_TIME = QT_TRANSLATE_NOOP("findings", "{subject} has run out or is not valid yet by this machine's clock.")
TICK = QT_TRANSLATE_NOOP("findings", "{subject}: a tick of {tick} cannot arise in a log of {count} entries.")
NEWER = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the act “{act}” was written by a newer fieldkit and is not judged here."
)
WITHHELD = QT_TRANSLATE_NOOP("findings", "{subject}: {count} bodies are withheld in this edition.")
CLOCK = QT_TRANSLATE_NOOP(
    "findings", "When this happened rests on the clocks of the devices alone; no independent time-stamp is held."
)


def streams_are_chains(evidence: Evidence) -> Iterator[Finding]:
    """Each stream is one unbroken chain of this mission."""
    mission = evidence.seal.mission if evidence.seal else ""
    for stream, entries in evidence.streams.items():
        for found in breaks(stream, mission, entries):
            yield Finding.wrong(f"log.{found.code}", f"custody/{stream}.jsonl:{found.seq}", SENTENCES[found.code])


def streams_end_where_the_seal_says(evidence: Evidence) -> Iterator[Finding]:
    """Size, last hash and Merkle root of each stream are those of its `log:` line."""
    if evidence.seal is None:
        return
    named = {line.stream: line for line in evidence.seal.logs}
    for stream in sorted(named.keys() - evidence.streams.keys()):
        yield Finding.wrong("log.absent", f"custody/{stream}.jsonl", ABSENT)
    for stream, entries in evidence.streams.items():
        subject, line = f"custody/{stream}.jsonl", named.get(stream)
        if line is None:
            yield Finding.wrong("log.unnamed", subject, STREAM)
        elif not entries or (len(entries), entries[-1].hash) != (line.size, line.head):
            yield Finding.wrong("log.end", subject, LENGTH)
        elif _grown(entries).root().hex() != line.root:
            yield Finding.wrong("log.root", subject, ROOT)


def checkpoints_are_signed(evidence: Evidence) -> Iterator[Finding]:
    """Each checkpoint is over exactly the envelopes here, by the device that they name, whom the root certifies."""
    for stream, entries in evidence.streams.items():
        subject = f"custody/{stream}.checkpoint"
        if not entries:
            continue
        device = entries[0].envelope.device
        certificate = _device_certificate(evidence, device)
        try:
            signed = note.parse(evidence.notes[stream])
        except NotCanonical:
            yield Finding.wrong("checkpoint.form", subject, NOTE)
            continue
        growing = _grown(entries)
        origin = note.origin(entries[0].envelope.mission, stream)
        if signed.checkpoint != note.Checkpoint(origin, growing.size, growing.root()):
            yield Finding.wrong("checkpoint.content", subject, NOTE)
        elif certificate is None or not signed_by_device(signed, device, certificate):
            yield Finding.wrong("checkpoint.signature", subject, UNSIGNED)


def logs_only_grew(evidence: Evidence) -> Iterator[Finding]:
    """Each stream that headquarters receipted before has grown from what was receipted (RFC 6962, 2.1.2)."""
    for name in evidence.files("custody/", ".previous"):
        stream = name.removeprefix("custody/").removesuffix(".previous")
        text = (evidence.read(name, SEAL_LIMIT) or b"").decode("utf-8", "replace")
        proof = (
            (evidence.read(f"custody/{stream}.consistency", SEAL_LIMIT) or b"").decode("ascii", "replace").split()
        )
        entries = evidence.streams.get(stream, [])
        try:
            earlier, nodes = note.parse(text).checkpoint, [bytes.fromhex(line) for line in proof]
        except (NotCanonical, ValueError):
            yield Finding.wrong("log.growth", name, NOT_GROWN)
            continue
        now = _grown(entries)
        if not is_consistent(earlier.size, earlier.root, now.size, now.root(), nodes):
            yield Finding.wrong("log.growth", name, NOT_GROWN)


def devices_are_trusted(evidence: Evidence) -> Iterator[Finding]:
    """The certificate of each device leads to a trusted root."""
    chain = evidence.read("trust/chain.pem", SEAL_LIMIT) or b""
    for device in sorted({entries[0].envelope.device for entries in evidence.streams.values() if entries}):
        certificate, subject = _device_certificate(evidence, device), device_path(device)
        if certificate is None:
            continue
        verdict = verify_certificate(certificate, chain, evidence.roots, evidence.at)
        if verdict.reason in UNDECIDED:
            yield Finding.unproven("device.time", subject, DEVICE_TIME)
        elif not verdict.trusted and not evidence.roots:
            yield Finding.unproven("device.trust", subject, NO_ROOT)
        elif not verdict.trusted:
            yield Finding.wrong("device.untrusted", subject, DEVICE)


def ticks_are_possible(evidence: Evidence) -> Iterator[Finding]:
    """No tick is above the number of entries in the whole log."""
    count = sum(len(entries) for entries in evidence.streams.values())
    for stream, entries in evidence.streams.items():
        for entry in entries:
            if entry.envelope.tick > count:
                subject, tick = f"custody/{stream}.jsonl:{entry.envelope.seq}", str(entry.envelope.tick)
                yield Finding.wrong("log.tick", subject, TICK, tick=tick, count=str(count))


def what_cannot_be_judged_is_named(evidence: Evidence) -> Iterator[Finding]:
    """Acts of newer versions, bodies withheld, and the times, which are claims."""
    for stream, entries in evidence.streams.items():
        subject = f"custody/{stream}.jsonl"
        for act in sorted({entry.envelope.act for entry in entries} - BY_NAME.keys()):
            yield Finding.unproven("log.newer", subject, NEWER, act=act)
        withheld = sum(entry.body is None for entry in entries)
        if withheld:
            yield Finding.unproven("log.withheld", subject, WITHHELD, count=str(withheld))
    yield Finding.unproven("time.claimed", "seal.txt", CLOCK)


def _grown(entries: list[Entry]) -> CompactRange:
    growing = CompactRange()
    for entry in entries:
        growing.add(leaf_hash(entry.line))
    return growing


def _device_certificate(evidence: Evidence, device: str) -> bytes | None:
    """DER of the certificate that the packet holds for `device`."""
    name = device_path(device)
    try:
        found = from_pem(evidence.read(name, SEAL_LIMIT) or b"", name)
    except CertificateRefused:
        return None
    return found[0].public_bytes(Encoding.DER)


CHECKS = (
    streams_are_chains,
    streams_end_where_the_seal_says,
    checkpoints_are_signed,
    logs_only_grew,
    devices_are_trusted,
    ticks_are_possible,
    what_cannot_be_judged_is_named,
)
