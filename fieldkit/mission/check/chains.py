"""Is each stream one signed chain?"""

import base64
from collections.abc import Iterable, Iterator
from itertools import groupby

from fieldkit.canon import digest
from fieldkit.custody import note
from fieldkit.custody.chain import SENTENCES, breaks
from fieldkit.custody.entry import START
from fieldkit.custody.tree import CompactRange, leaf_hash
from fieldkit.errors import NotCanonical
from fieldkit.keys.checkpoints import signed_by_device
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination, Fault, History, Place, envelope_of
from fieldkit.model.finding import Finding
from fieldkit.model.mission import OPENINGS
from fieldkit.progress import Step
from fieldkit.store import audit, checkpoints, log, packets, streams

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
UNSIGNED = QT_TRANSLATE_NOOP(
    "findings",
    "Entries {subject} are under no checkpoint: their laptop has not signed them yet, or the checkpoints were taken"
    " out.",
)
UNCHECKED = QT_TRANSLATE_NOOP(
    "findings", "From {subject} on no checkpoint can be compared: that entry was changed."
)
TREE = QT_TRANSLATE_NOOP("findings", "What is kept for the next checkpoint of {subject} does not fit its entries.")

Writer = tuple[str, bytes]
"""Device and certificate (DER) that a stream says it is written with."""


def chains_hold(seen: Examination) -> Iterator[Finding]:
    """Each stream is one chain from its opening on."""
    return (fault.finding for fault in broken_chains(seen.history))


def checkpoints_hold(seen: Examination) -> Iterator[Finding]:
    """Each signed checkpoint is the device's, over exactly the envelopes that stand here."""
    return (fault.finding for fault in broken_checkpoints(seen.history))


def everything_is_signed(seen: Examination) -> Iterator[Finding]:
    """No stream goes on beyond its last checkpoint, and none is without."""
    for stream, start, end in audit.unsigned(seen.database):
        yield Finding.unproven("log.unsigned", f"{stream}:{start}-{end}", UNSIGNED)


def broken_chains(history: History) -> Iterator[Fault]:
    """Where streams are no chains; what follows an entry that was changed cannot fit, and is not to blame."""
    for stream in log.streams(history.database):
        for found in breaks(stream, history.mission, history.entries(stream)):
            place = Place(stream, found.seq)
            if not history.wounds & {place, Place(stream, found.seq - 1)}:
                yield Fault(Finding.wrong(f"log.{found.code}", str(place), SENTENCES[found.code]), place)


def broken_checkpoints(history: History) -> Iterator[Fault]:
    """Checkpoints that their device did not sign, or signed over something else; each at the size it claims."""
    writers = _writers(history)
    for stream in sorted({*log.streams(history.database), *audit.signed_streams(history.database)}):
        history.report(Step(STAGE, 0, 0, stream))
        yield from _signed(history, stream, writers.get(stream))


def is_signed(history: History, stream: str, text: str) -> bool:
    """Is the note `text` signed by the device that writes `stream`?"""
    return _read(text, _writers(history).get(stream)) is not None


def misnoted_forks(seen: Examination) -> Iterator[Fault]:
    """Streams of which it is not noted truly whether there are two histories, and from where on."""
    noted, true = audit.noted_forks(seen.database), audit.true_forks(seen.database)
    for stream in sorted(noted.keys() | true.keys()):
        first = min(seq for forks in (noted, true) for seq in [forks.get(stream)] if seq is not None)
        if noted.get(stream) != true.get(stream) and Place(stream, first) not in seen.wounds:
            contested = frozenset(log.contested_subjects(seen.database, stream, first))
            yield Fault(Finding.wrong("log.forked", stream, FORKED), Place(stream, first), doubtful=contested)


def ticks_are_possible(seen: Examination) -> Iterator[Finding]:
    """No tick is above the number of entries in the whole log."""
    count = log.size(seen.database)
    for stream, seq, tick in audit.ticks_above(seen.database, count):
        if Place(stream, seq) not in seen.wounds:
            yield Finding.wrong("log.tick", str(Place(stream, seq)), TICK, tick=str(tick), count=str(count))


def trees_fit(seen: Examination) -> Iterator[Finding]:
    """What is kept for the next checkpoint of each stream that is written here fits its entries."""
    kept, forked = audit.trees(seen.database), audit.true_forks(seen.database)
    wounded = {place.stream for place in seen.wounds}
    foreign = packets.adopted_streams(seen.database)
    for stream in sorted({*log.streams(seen.database), *kept} - wounded - forked.keys()):
        growing = CompactRange(leaf_hash(line) for _, line, _ in log.stream_lines(seen.database, stream))
        wanted = None if stream in foreign else (growing.size, growing.peaks())
        if kept.get(stream) != wanted and (stream in kept or seen.merges_are_known):
            yield Finding.wrong("log.tree", stream, TREE)


def _signed(history: History, stream: str, writer: Writer | None) -> Iterator[Fault]:
    owed = dict(checkpoints.of_stream(history.database, stream))
    wound = min((place.seq for place in history.wounds if place.stream == stream), default=None)
    size, origin = 0, note.origin(history.mission, stream)
    for size, grown in _grown(log.stream_lines(history.database, stream, 0, wound)):
        if size in owed:
            yield from _judged(Place(stream, size), _read(owed.pop(size), writer), origin, grown)
    if wound is not None:
        place = Place(stream, wound)
        yield Fault(Finding.unproven("log.checkpoint", str(place), UNCHECKED), place)
        return
    for place in (Place(stream, beyond) for beyond in sorted(owed)):
        yield Fault(Finding.wrong("log.cut", str(place), CUT, size=str(size)), place)


def _judged(
    place: Place, signed: note.Checkpoint | None, origin: str, grown: list[CompactRange]
) -> Iterator[Fault]:
    if signed is None:
        yield Fault(Finding.wrong("log.checkpoint", str(place), FORGED), place)
    elif signed not in [note.Checkpoint(origin, tree.size, tree.root()) for tree in grown]:
        yield Fault(Finding.wrong("log.checkpoint", str(place), UNFIT), place)


def _read(text: str, writer: Writer | None) -> note.Checkpoint | None:
    """The checkpoint in a note, if the device that writes the stream signed it."""
    try:
        signed = note.parse(text)
    except NotCanonical:
        return None
    return signed.checkpoint if writer is not None and signed_by_device(signed, *writer) else None


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


def _writers(history: History) -> dict[str, Writer]:
    return {
        entry.envelope.stream: (entry.envelope.device, base64.b64decode(entry.act.writer.certificate))
        for entry in streams.openings(history.database)
        if isinstance(entry.act, OPENINGS)
    }
