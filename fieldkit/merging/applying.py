"""The merge itself: entries first, then the originals that are not here."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit.checking import Checked
from fieldkit.custody.entry import Entry
from fieldkit.errors import PacketRefused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.merge import Plan
from fieldkit.merging.foreseeing import Foreseen, examine, fresh_in, own_fork, planned, wanted_originals
from fieldkit.mission import Draft, Mission
from fieldkit.mission.segments import write_segment
from fieldkit.mission.values import Adopted
from fieldkit.model.packet import PacketMerge, Received, StreamTaken
from fieldkit.packet.layout import original_name
from fieldkit.packet.read import Packet, open_packet
from fieldkit.progress import Report, Step
from fieldkit.store import items, log, originals, packets, streams
from fieldkit.store.conflicts import Conflict, conflicts

STAGE = QT_TRANSLATE_NOOP("stages", "originals")
OTHERWISE = QT_TRANSLATE_NOOP("merge", "{name} changed while it was copied")


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: new entries and originals, and all that a person must look at in the mission now."""

    packet: str
    seal: str
    already: bool
    entries: int
    originals: int
    held_elsewhere: int
    forks: tuple[log.Fork, ...]
    restored: tuple[streams.Continuation, ...]
    conflicts: tuple[Conflict, ...]
    duplicate_labels: tuple[str, ...]
    same_id: tuple[str, ...]


def merge(mission: Mission, path: Path, report: Report) -> Merged:
    """Verify the packet at `path` against the mission's trusted root and merge it.

    Doing it again changes nothing; the order of packets does not matter. The entries come first: originals that
    a broken medium or a full disk keeps away are held elsewhere until the packet is merged again. Raises
    `PacketRefused` for a packet that is disproved, of another mission, or sample data in a mission that is none,
    and `OwnFork` for a second history of the stream that this laptop itself is writing.
    """
    return bring_in(mission, examine(mission, path, report), report)


def bring_in(mission: Mission, found: Foreseen, report: Report) -> Merged:
    """Merge a packet as it was checked; its originals are compared once more as they come. Raises as `merge` does.

    What came here since it was looked at is not taken for new.
    """
    if found.hinders is not None:
        raise found.hinders
    checked = found.checked
    with open_packet(found.path) as packet:
        plans = planned(mission, checked)
        forked = own_fork(mission, packet.name, plans)
        if forked is not None:
            raise forked
        before = packets.received(mission.database)
        already = any(one.seal == checked.seal_digest and one.streams for one in before)
        fresh = fresh_in(plans)
        if fresh or not already:
            _adopt(mission, checked, plans, fresh)
        brought = _take_originals(mission, packet, checked, report)
    return Merged(
        packet=checked.sealed.packet,
        seal=checked.seal_digest,
        already=already,
        entries=len(fresh),
        originals=brought,
        held_elsewhere=originals.count_elsewhere(mission.database),
        forks=tuple(log.forks(mission.database)),
        restored=tuple(streams.continuations(mission.database)),
        conflicts=tuple(conflicts(mission.database)),
        duplicate_labels=tuple(items.duplicate_labels(mission.database)),
        same_id=_same_id(checked, before),
    )


def _adopt(mission: Mission, checked: Checked, plans: list[Plan], fresh: tuple[Entry, ...]) -> None:
    notes = {stream: (len(theirs), checked.notes[stream]) for stream, theirs in checked.streams.items()}
    mission.adopt(Adopted(fresh, notes), _merge_act(mission, checked, ()))
    for one in plans:
        if one.fresh:  # one run: what is held of a chain is held from its beginning
            write_segment(mission.copies, one.fresh, checked.notes[one.stream])


def _take_originals(mission: Mission, packet: Packet, checked: Checked, report: Report) -> int:
    """Copy the originals that are not here; how many came. What came is recorded even if the rest fails."""
    wanted = wanted_originals(mission, packet)
    came: dict[str, int] = {}
    try:
        for number, name in enumerate(wanted):
            report(Step(STAGE, number, len(wanted), name))
            staged = mission.originals.stage_chunks(packet.chunks(name), name)
            if original_name(staged.content.sha256) != Path(name).stem:  # it was checked a moment ago
                mission.originals.discard(staged)
                raise PacketRefused(packet.name, OTHERWISE.format(name=name))
            came[mission.originals.keep(staged).sha256] = staged.content.size
    finally:
        if came:
            mission.record([_merge_act(mission, checked, tuple(sorted(came)))], holding=came)
    return len(came)


def _merge_act(mission: Mission, checked: Checked, brought: tuple[str, ...]) -> Draft:
    """That the packet was merged here, with the originals whose bytes it `brought`."""
    taken = tuple(
        StreamTaken(stream=stream, size=len(theirs), head=theirs[-1].hash)
        for stream, theirs in checked.streams.items()
    )
    sealed = checked.sealed
    act = PacketMerge(packet=sealed.packet, seal=checked.seal_digest, streams=taken, originals=brought)
    return Draft(act, (mission.hands.new_id(),))


def _same_id(checked: Checked, before: Sequence[Received]) -> tuple[str, ...]:
    """Seals of other packets merged before that carry this packet's id."""
    others = {one.seal for one in before if one.packet == checked.sealed.packet}
    return tuple(sorted(others - {checked.seal_digest}))
