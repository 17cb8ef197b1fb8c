"""The custody log in words, as the report prints it: whole, or what concerns a selection."""

from collections.abc import Iterator, Sequence

from fieldkit.custody.entry import Entry
from fieldkit.mission import Mission
from fieldkit.model.base import Act
from fieldkit.model.mission import ActorBegin, LogFork, MissionJoin, MissionOpen, StreamOpen
from fieldkit.packing.files import StreamHead
from fieldkit.packing.scope import Scope
from fieldkit.recounting import Recounting, Teller
from fieldkit.report.content import CustodyRow
from fieldkit.store import items, log, photos

PORTION = 500
"""How many entries are told at a time."""

OPENINGS = frozenset(act.NAME for act in (MissionOpen, MissionJoin, StreamOpen, LogFork, ActorBegin))
ENDS = ("photo", "item", "target", "original")
"""Fields by which an act names what a link, tag, note, marking, measurement or photograph belongs to."""


def custody_rows(
    recounting: Recounting, heads: Sequence[StreamHead], scope: Scope, packet: str
) -> list[CustodyRow]:
    """Every entry up to `heads`; of chosen items those about what the packet `packet` holds, and the openings."""
    mission = recounting.mission
    entries = [entry for head in heads for entry in log.of_stream(mission.database, head.stream, 0, head.size)]
    if scope.chosen:
        concerned = _concerned(mission, entries, scope, packet)
        entries = [entry for entry in entries if _is_opening(entry) or concerned & set(entry.envelope.subjects)]
    return list(_rows(recounting, sorted(entries, key=lambda entry: entry.order)))


def _concerned(mission: Mission, entries: Sequence[Entry], scope: Scope, packet: str) -> set[str]:
    """Subjects that are in the packet, that these came with, or that hang on them, taken off by now or not."""
    kept = scope.subjects()
    things = kept | {photo.id for photo in photos.all_photos(mission.database) if photo.original in kept}
    came = {str(original.intake) for original in (*scope.originals, *scope.absent)}
    came |= {str(item.case) for item in items.all_items(mission.database) if item.id in kept}
    hanging = {
        subject
        for entry in entries
        if things & {*_ends(entry.act)} or getattr(entry.act, "packet", None) == packet
        for subject in entry.envelope.subjects
    }
    return things | came | hanging


def _ends(act: Act | None) -> Iterator[str | None]:
    """What an act hangs its subject on: a measurement on all of its photographs."""
    yield from (getattr(act, end, None) for end in ENDS)
    yield from getattr(act, "photos", ())


def _is_opening(entry: Entry) -> bool:
    return entry.envelope.act in OPENINGS


def _rows(recounting: Recounting, entries: Sequence[Entry]) -> Iterator[CustodyRow]:
    for start in range(0, len(entries), PORTION):
        portion = entries[start : start + PORTION]
        teller = recounting.teller(portion)
        yield from (_row(entry, teller) for entry in portion)


def _row(entry: Entry, teller: Teller) -> CustodyRow:
    envelope = entry.envelope
    return CustodyRow(
        seq=envelope.seq,
        stream=envelope.stream[:8],
        when=envelope.wall,
        who=envelope.actor,
        act=teller.act(entry),
        subject=" – ".join(thing.name for thing in teller.directory.about(entry)),
    )
