"""Does the custody log hold? (`packet.md` 3.4, steps 7 and 8.)"""

from base64 import b64decode
from collections.abc import Iterator

from fieldkit.checking.evidence import Evidence, place
from fieldkit.custody.chain import SENTENCES, breaks
from fieldkit.keys.checkpoints import signed_by_device
from fieldkit.keys.cms import verify_certificate
from fieldkit.keys.verdict import UNDECIDED
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.acts import BY_NAME
from fieldkit.model.finding import Finding
from fieldkit.packet.layout import device_path, log_path

STREAM = QT_TRANSLATE_NOOP("findings", "{subject} is a stream that seal.txt does not name.")
ABSENT = QT_TRANSLATE_NOOP("findings", "{subject}: seal.txt names this stream and it is not in the packet.")
LENGTH = QT_TRANSLATE_NOOP("findings", "{subject} does not end where seal.txt says: entries were cut off or added.")
ROOT = QT_TRANSLATE_NOOP("findings", "{subject} does not have the Merkle root that seal.txt names.")
NOTE = QT_TRANSLATE_NOOP("findings", "{subject} is not a checkpoint over exactly these entries.")
UNSIGNED = QT_TRANSLATE_NOOP("findings", "{subject} is not signed by the device that wrote the stream.")
DEVICE = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the certificate of the device leads to none of the trusted roots."
)
NO_ROOT = QT_TRANSLATE_NOOP("findings", "{subject}: whether to trust this device cannot be said without the root.")
DEVICE_TIME = QT_TRANSLATE_NOOP("findings", "{subject} has run out or is not valid yet by this machine's clock.")
TICK = QT_TRANSLATE_NOOP("findings", "{subject}: a tick of {tick} cannot arise in a log of {count} entries.")
NEWER = QT_TRANSLATE_NOOP(
    "findings", "{subject}: the act “{act}” was written by a newer fieldkit and is not judged here."
)
WITHHELD = QT_TRANSLATE_NOOP("findings", "{subject}: bodies that this edition withholds: {count}.")
CLOCK = QT_TRANSLATE_NOOP(
    "findings", "When this happened rests on the clocks of the devices alone; no independent time-stamp is held."
)


def streams_are_chains(evidence: Evidence) -> Iterator[Finding]:
    """Each stream is one unbroken chain of this mission."""
    for stream in evidence.streams.values():
        mission = evidence.seal.mission if evidence.seal else stream.mission
        for found in breaks(stream.name, mission, stream.entries):
            yield Finding.wrong(f"log.{found.code}", f"{log_path(stream.name)}:{found.seq}", SENTENCES[found.code])


def streams_end_where_the_seal_says(evidence: Evidence) -> Iterator[Finding]:
    """Size, last hash and Merkle root of each stream are those of its `log:` line."""
    if evidence.seal is None:
        return
    named = {line.stream: line for line in evidence.seal.logs}
    for absent in sorted(named.keys() - evidence.streams.keys()):
        yield Finding.wrong("log.absent", log_path(absent), ABSENT)
    for stream in evidence.streams.values():
        subject, line, entries = log_path(stream.name), named.get(stream.name), stream.entries
        if line is None:
            yield Finding.wrong("log.unnamed", subject, STREAM)
        elif not entries or (len(entries), entries[-1].hash) != (line.size, line.head):
            yield Finding.wrong("log.end", subject, LENGTH)
        elif stream.root.hex() != line.root:
            yield Finding.wrong("log.root", subject, ROOT)


def checkpoints_are_signed(evidence: Evidence) -> Iterator[Finding]:
    """Each checkpoint is over exactly the envelopes here, by the device that they name."""
    for stream in evidence.streams.values():
        subject, signed = log_path(stream.name, "checkpoint"), stream.checkpoint
        certificate = evidence.certificates.get(stream.device)
        if signed is None or not stream.entries:
            continue
        if signed.checkpoint != stream.covered():
            yield Finding.wrong("checkpoint.content", subject, NOTE)
        elif certificate is not None and not signed_by_device(signed, stream.device, certificate):
            yield Finding.wrong("checkpoint.signature", subject, UNSIGNED)


def devices_are_trusted(evidence: Evidence) -> Iterator[Finding]:
    """The certificate of each device leads to a trusted root, and so does each with which a stream was opened."""
    held = {certificate: device_path(device) for device, certificate in evidence.certificates.items()}
    opened = {b64decode(act.writer.certificate): place(entry) for entry, act in evidence.openings()}
    for certificate, subject in {**opened, **held}.items():
        verdict = verify_certificate(certificate, evidence.chain, evidence.roots, evidence.at)
        if verdict.reason in UNDECIDED:
            yield Finding.unproven("device.time", subject, DEVICE_TIME)
        elif not verdict.trusted and not evidence.roots:
            yield Finding.unproven("device.trust", subject, NO_ROOT)
        elif not verdict.trusted:
            yield Finding.wrong("device.untrusted", subject, DEVICE)


def ticks_are_possible(evidence: Evidence) -> Iterator[Finding]:
    """No tick is above the number of entries in the whole log."""
    count = sum(1 for _ in evidence.entries())
    for entry in evidence.entries():
        if entry.envelope.tick > count:
            tick = str(entry.envelope.tick)
            yield Finding.wrong("log.tick", place(entry), TICK, tick=tick, count=str(count))


def what_cannot_be_judged_is_named(evidence: Evidence) -> Iterator[Finding]:
    """Acts of newer versions, bodies withheld, and the times, which are claims."""
    for stream in evidence.streams.values():
        subject = log_path(stream.name)
        for act in sorted({entry.envelope.act for entry in stream.entries} - BY_NAME.keys()):
            yield Finding.unproven("log.newer", subject, NEWER, act=act)
        withheld = sum(entry.body is None for entry in stream.entries)
        if withheld:
            yield Finding.unproven("log.withheld", subject, WITHHELD, count=str(withheld))
    yield Finding.unproven("time.claimed", "seal.txt", CLOCK)
