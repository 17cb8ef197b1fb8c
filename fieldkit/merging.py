"""Merging: a verified packet's entries come in verbatim, its originals into the store, the rest is folded anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit.checking import Checked, check_packet
from fieldkit.custody.entry import Entry
from fieldkit.errors import OwnFork, PacketRefused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.merge import Plan, plan
from fieldkit.mission import Draft, Mission
from fieldkit.mission.segments import write_segment
from fieldkit.mission.values import Adopted
from fieldkit.model.mission import MissionJoin, MissionOpen
from fieldkit.model.packet import PacketMerge, Received, StreamTaken
from fieldkit.packet.layout import ORIGINALS, original_name
from fieldkit.packet.read import Packet, open_packet
from fieldkit.progress import Report, Step
from fieldkit.store import items, log, originals, packets, streams
from fieldkit.store.conflicts import Conflict, conflicts

STAGE = QT_TRANSLATE_NOOP("stages", "originals")
FOREIGN = QT_TRANSLATE_NOOP("merge", "it belongs to another mission")
MIXED = QT_TRANSLATE_NOOP("merge", "sample data and evidence are never merged")
RETOLD = QT_TRANSLATE_NOOP("merge", "an opening in it says something else of the mission than is known here")
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
    with open_packet(path) as packet:
        checked = check_packet(
            packet, mission.hands.profile.roots(mission.info.id), report, clock=mission.hands.clock
        )
        _refuse(mission, packet, checked)
        plans = [plan(stream, _held(mission, stream), theirs) for stream, theirs in checked.streams.items()]
        _refuse_own_fork(mission, packet, plans)
        before = packets.received(mission.database)
        already = any(one.seal == checked.seal_digest and one.streams for one in before)
        fresh = tuple(entry for one in plans for entry in one.fresh)
        if fresh or not already:
            _adopt(mission, checked, plans, fresh)
        brought = _take_originals(mission, packet, checked, report)
    return Merged(
        packet=checked.sealed.packet,
        seal=checked.seal_digest,
        already=already,
        entries=len(fresh),
        originals=brought,
        held_elsewhere=len(originals.held_elsewhere(mission.database)),
        forks=tuple(log.forks(mission.database)),
        restored=tuple(streams.continuations(mission.database)),
        conflicts=tuple(conflicts(mission.database)),
        duplicate_labels=tuple(items.duplicate_labels(mission.database)),
        same_id=_same_id(checked, before),
    )


def _refuse(mission: Mission, packet: Packet, checked: Checked) -> None:
    if checked.seal is not None and checked.seal.mission != mission.info.id:
        raise PacketRefused(packet.name, FOREIGN)
    for wrong in (*checked.disproved, *checked.lacking):
        raise PacketRefused(packet.name, str(wrong).removesuffix("."))
    if checked.sealed.sample != mission.info.sample:
        raise PacketRefused(packet.name, MIXED)
    if any(_retells(mission, theirs[0]) for theirs in checked.streams.values()):
        raise PacketRefused(packet.name, RETOLD)


def _retells(mission: Mission, opening: Entry) -> bool:
    """Does an opening tell other terms, or another founding, than this mission has?"""
    act, known = opening.act, mission.info
    if not isinstance(act, MissionOpen | MissionJoin):
        return False
    said = (act.code, act.title, act.handling, act.sample, act.root)
    founded = {
        one.envelope.stream for one in streams.openings(mission.database) if isinstance(one.act, MissionOpen)
    }
    again = isinstance(act, MissionOpen) and founded - {opening.envelope.stream}
    return bool(again) or said != (known.code, known.title, known.handling, known.sample, known.root)


def _refuse_own_fork(mission: Mission, packet: Packet, plans: list[Plan]) -> None:
    """Another history of the stream that is written here would make this laptop's own work contested."""
    if any(one.stream == mission.stream and one.fresh for one in plans):
        raise OwnFork(packet.name)


def _held(mission: Mission, stream: str) -> list[list[str]]:
    """The hashes held of a stream, by number: several where it has two histories."""
    held: list[list[str]] = []
    for seq, entry_hash in log.hashes(mission.database, stream):
        if seq == len(held):
            held.append([])
        held[seq].append(entry_hash)
    return held


def _adopt(mission: Mission, checked: Checked, plans: list[Plan], fresh: tuple[Entry, ...]) -> None:
    notes = {stream: (len(theirs), checked.notes[stream]) for stream, theirs in checked.streams.items()}
    mission.adopt(Adopted(fresh, notes), _merge_act(mission, checked, ()))
    for one in plans:
        if one.fresh:  # one run: what is held of a chain is held from its beginning
            write_segment(mission.layout.log, one.fresh, checked.notes[one.stream])


def _take_originals(mission: Mission, packet: Packet, checked: Checked, report: Report) -> int:
    """Copy the originals that are not here; how many came. What came is recorded even if the rest fails."""
    held = {original_name(sha256) for sha256 in originals.held(mission.database)}
    wanted = [name for name in sorted(packet.files) if name.startswith(ORIGINALS) and Path(name).stem not in held]
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
