"""The custody log in words, as the report prints it: whole, or what concerns a selection."""

from collections.abc import Mapping, Sequence

from fieldkit.custody.entry import Entry
from fieldkit.mission import Mission
from fieldkit.model.mission import ActorBegin, LogFork, MissionJoin, MissionOpen, StreamOpen
from fieldkit.packing.files import StreamHead
from fieldkit.packing.scope import Scope
from fieldkit.packing.words import act_in_words, subjects_in_words
from fieldkit.report.content import CustodyRow
from fieldkit.store import items, log, photos
from fieldkit.store.names import names

OPENINGS = frozenset(act.NAME for act in (MissionOpen, MissionJoin, StreamOpen, LogFork, ActorBegin))
ENDS = ("photo", "item", "target", "original")
"""Fields by which an act names what a link, tag, note, marking, measurement or photograph belongs to."""


def custody_rows(mission: Mission, heads: Sequence[StreamHead], scope: Scope, packet: str) -> list[CustodyRow]:
    """Every entry up to `heads`; of chosen items those about what the packet `packet` holds, and the openings."""
    known = names(mission.database)
    entries = [entry for head in heads for entry in log.of_stream(mission.database, head.stream, 0, head.size)]
    if scope.chosen:
        concerned = _concerned(mission, entries, scope, packet)
        entries = [entry for entry in entries if _is_opening(entry) or concerned & set(entry.envelope.subjects)]
    return [_row(entry, known) for entry in sorted(entries, key=lambda entry: entry.order)]


def _concerned(mission: Mission, entries: Sequence[Entry], scope: Scope, packet: str) -> set[str]:
    """Subjects that are in the packet, that these came with, or that hang on them, taken off by now or not."""
    kept = scope.subjects()
    things = kept | {photo.id for photo in photos.all_photos(mission.database) if photo.original in kept}
    came = {str(original.intake) for original in (*scope.originals, *scope.absent)}
    came |= {str(item.case) for item in items.all_items(mission.database) if item.id in kept}
    hanging = {
        subject
        for entry in entries
        if things & {getattr(entry.act, end, None) for end in ENDS} or getattr(entry.act, "packet", None) == packet
        for subject in entry.envelope.subjects
    }
    return things | came | hanging


def _is_opening(entry: Entry) -> bool:
    return entry.envelope.act in OPENINGS


def _row(entry: Entry, known: Mapping[str, str]) -> CustodyRow:
    envelope = entry.envelope
    return CustodyRow(
        seq=envelope.seq,
        stream=envelope.stream[:8],
        when=envelope.wall,
        who=envelope.actor,
        act=act_in_words(envelope.act),
        subject=subjects_in_words(entry, known),
    )
