"""Is each stream one signed chain?"""

import base64
from collections.abc import Iterable, Iterator
from itertools import groupby

from fieldkit.canon import digest
from fieldkit.custody import note
from fieldkit.custody.chain import SENTENCES, breaks
from fieldkit.custody.entry import START, Entry
from fieldkit.custody.tree import CompactRange, leaf_hash
from fieldkit.errors import NotCanonical
from fieldkit.keys.checkpoints import signed_by_device
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination, at, envelope_of
from fieldkit.model.finding import Finding
from fieldkit.model.mission import OPENINGS
from fieldkit.progress import Step
from fieldkit.store import audit, log, packets, streams

STAGE = QT_TRANSLATE_NOOP("stages", "checkpoints")

TICK = QT_TRANSLATE_NOOP(
    "findings", "Entry {subject} has the tick {tick}; a log of {count} entries has none so high."
)
FORKED = QT_TRANSLATE_NOOP("findings", "What is noted of two histories of {subject} is not what the log shows.")
FORGED = QT_TRANSLATE_NOOP("findings", "The checkpoint {subject} was changed: its device did not sign it so.")
UNFIT = QT_TRANSLATE_NOOP(
    "findings", "The checkpoint {subject} was signed over other entries than stand there now."
)
CUT = QT_TRANSLATE_NOOP("findings", "The log was cut: checkpoint {subject} was signed, {size} entries are left.")
UNCHECKED = QT_TRANSLATE_NOOP(
    "findings", "From {subject} on no checkpoint can be compared: that entry was changed."
)
TREE = QT_TRANSLATE_NOOP("findings", "What is kept for the next checkpoint of {subject} does not fit its entries.")

Writer = tuple[str, bytes]
"""Device and certificate (DER) that a stream says it is written with."""


def chains_hold(seen: Examination) -> Iterator[Finding]:
    """Each stream is one chain from its opening on."""
    for stream in log.streams(seen.database):
        for found in breaks(stream, seen.mission, _entries(seen, stream)):
            # what follows an entry that was changed cannot fit, and is not to blame
            if not seen.wounds & {(stream, found.seq), (stream, found.seq - 1)}:
                yield Finding.wrong(f"log.{found.code}", at((stream, found.seq)), SENTENCES[found.code])


def forks_are_noted(seen: Examination) -> Iterator[Finding]:
    """It is noted of which streams there are two histories, and from where on."""
    noted, true = audit.noted_forks(seen.database), audit.true_forks(seen.database)
    for stream in sorted(noted.keys() | true.keys()):
        first = min(seq for forks in (noted, true) for seq in [forks.get(stream)] if seq is not None)
        if noted.get(stream) != true.get(stream) and (stream, first) not in seen.wounds:
            seen.doubtful.update(log.contested_subjects(seen.database, stream, first))
            yield Finding.wrong("log.forked", stream, FORKED)


def ticks_are_possible(seen: Examination) -> Iterator[Finding]:
    """No tick is above the number of entries in the whole log."""
    count = log.size(seen.database)
    for stream, seq, tick in audit.ticks_above(seen.database, count):
        if (stream, seq) not in seen.wounds:
            yield Finding.wrong("log.tick", at((stream, seq)), TICK, tick=str(tick), count=str(count))


def checkpoints_hold(seen: Examination) -> Iterator[Finding]:
    """Each signed checkpoint is the device's, over exactly the envelopes that stand here."""
    writers = _writers(seen)
    for stream in sorted({*log.streams(seen.database), *audit.signed_streams(seen.database)}):
        seen.report(Step(STAGE, 0, 0, stream))
        yield from _signed(seen, stream, writers.get(stream))


def trees_fit(seen: Examination) -> Iterator[Finding]:
    """What is kept for the next checkpoint of each stream that is written here fits its entries."""
    kept, forked = audit.trees(seen.database), audit.true_forks(seen.database)
    wounded = {stream for stream, _ in seen.wounds}
    foreign = packets.adopted_streams(seen.database)
    for stream in sorted({*log.streams(seen.database), *kept} - wounded - forked.keys()):
        growing = CompactRange(leaf_hash(line) for _, line, _ in log.stream_lines(seen.database, stream))
        wanted = None if stream in foreign else (growing.size, growing.peaks())
        if kept.get(stream) != wanted and (stream in kept or seen.merges_are_known):
            yield Finding.wrong("log.tree", stream, TREE)


def _signed(seen: Examination, stream: str, writer: Writer | None) -> Iterator[Finding]:
    owed = dict(log.checkpoints(seen.database, stream))
    wound = min((seq for where, seq in seen.wounds if where == stream), default=None)
    size, grown = 0, [CompactRange()]
    for size, grown in _grown(log.stream_lines(seen.database, stream, 0, wound)):
        if size in owed:
            yield from _judged(seen, stream, owed.pop(size), writer, grown, size)
    if wound is not None:
        yield Finding.unproven("log.checkpoint", at((stream, wound)), UNCHECKED)
        return
    for beyond in sorted(owed):
        yield Finding.wrong("log.cut", at((stream, beyond)), CUT, size=str(size))


def _judged(
    seen: Examination, stream: str, text: str, writer: Writer | None, grown: list[CompactRange], size: int
) -> Iterator[Finding]:
    name = note.origin(seen.mission, stream)
    try:
        signed = note.parse(text)
    except NotCanonical:
        signed = None
    if signed is None or writer is None or not signed_by_device(signed, *writer):
        seen.notes.add((stream, size))
        yield Finding.wrong("log.checkpoint", at((stream, size)), FORGED)
    elif signed.checkpoint not in [note.Checkpoint(name, tree.size, tree.root()) for tree in grown]:
        yield Finding.wrong("log.checkpoint", at((stream, size)), UNFIT)


def _grown(lines: Iterable[tuple[int, bytes, bytes | None]]) -> Iterator[tuple[int, list[CompactRange]]]:
    """The size that a stream has after each number, and the tree of each history that reaches it."""
    trees = {str(START): CompactRange()}
    for seq, here in groupby(lines, key=lambda row: row[0]):
        reached: dict[str, CompactRange] = {}
        for _, line, _ in here:
            entry = envelope_of(line)
            before = trees.get(entry.envelope.prev) if entry else None
            if before is not None:
                reached[digest(line)] = after = CompactRange.load(before.size, before.peaks())
                after.add(leaf_hash(line))
        trees = reached
        yield seq + 1, list(trees.values())


def _entries(seen: Examination, stream: str) -> Iterator[Entry]:
    for _, line, _ in log.stream_lines(seen.database, stream):
        entry = envelope_of(line)
        if entry is not None:
            yield entry


def _writers(seen: Examination) -> dict[str, Writer]:
    return {
        entry.envelope.stream: (entry.envelope.device, base64.b64decode(entry.act.writer.certificate))
        for entry in streams.openings(seen.database)
        if isinstance(entry.act, OPENINGS)
    }
