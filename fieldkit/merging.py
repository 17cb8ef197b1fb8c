"""Merging: a verified packet's entries come in verbatim, its originals into the store, the rest is folded anew."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldkit.checking import Checked, check_packet
from fieldkit.custody.entry import Entry
from fieldkit.errors import PacketRefused, Refused
from fieldkit.merge import Plan, plan
from fieldkit.mission import Draft, Mission
from fieldkit.mission.segments import write_segment
from fieldkit.mission.unit import Adopted
from fieldkit.model.packet import PacketMerge, StreamTaken
from fieldkit.packet.read import Packet, open_packet
from fieldkit.progress import Report, Step
from fieldkit.store import catalogue, items, log, originals, packets


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: new entries and originals, and all that a person must look at."""

    packet: str
    seal: str
    already: bool
    entries: int
    originals: int
    held_elsewhere: int
    forks: tuple[log.Fork, ...]
    conflicts: tuple[tuple[str, str], ...]
    duplicate_labels: tuple[str, ...]
    same_id: tuple[str, ...]


def merge(mission: Mission, path: Path, report: Report) -> Merged:
    """Verify the packet at `path` against the mission's trusted root and merge it.

    Doing it again changes nothing; the order of packets does not matter. Raises `PacketRefused` for a packet
    that is disproved, of another mission, sample data in a mission that is none, or a second history of the
    stream that this laptop itself is writing.
    """
    with open_packet(path) as packet:
        checked = check_packet(
            packet, mission.hands.profile.roots(mission.info.id), report, clock=mission.hands.clock
        )
        _refuse(mission, packet, checked)
        plans = [plan(stream, _held(mission, stream), theirs) for stream, theirs in checked.streams.items()]
        _refuse_own_fork(mission, packet, plans)
        before = packets.received(mission.database)
        already = any(row["seal"] == checked.seal_digest and row["streams"] for row in before)
        fresh_files = _take_originals(mission, packet, report)
        fresh = tuple(entry for one in plans for entry in one.fresh)
        if not already or fresh or fresh_files:
            _adopt(mission, checked, plans, fresh, fresh_files)
    return Merged(
        packet=checked.sealed.packet,
        seal=checked.seal_digest,
        already=already,
        entries=len(fresh),
        originals=len(fresh_files),
        held_elsewhere=len(originals.held_elsewhere(mission.database)),
        forks=tuple(log.forks(mission.database)),
        conflicts=tuple(catalogue.conflicts(mission.database)),
        duplicate_labels=tuple(items.duplicate_labels(mission.database)),
        same_id=_same_id(checked, before),
    )


def _refuse(mission: Mission, packet: Packet, checked: Checked) -> None:
    wrong = next(iter(checked.disproved), None)
    if wrong is not None:
        raise PacketRefused(packet.name, f"{wrong.subject}: {wrong}")
    lacking = checked.lacking
    if lacking:
        raise PacketRefused(packet.name, str(lacking[0]))
    if checked.sealed.mission != mission.info.id:
        raise PacketRefused(packet.name, "it belongs to another mission")
    if checked.sealed.sample != mission.info.sample:
        raise PacketRefused(packet.name, "sample data and evidence are never merged")


def _refuse_own_fork(mission: Mission, packet: Packet, plans: list[Plan]) -> None:
    """Another history of the stream that is written here would make this laptop's own work contested."""
    if any(one.stream == mission.stream and one.fresh for one in plans):
        raise Refused(
            f"merging {packet.name}",
            "It holds another history of the stream that this laptop itself writes: this folder was copied or"
            " restored. Merge both at headquarters; nothing was changed here.",
        )


def _held(mission: Mission, stream: str) -> list[list[str]]:
    rows = log.hashes(mission.database, stream)
    held: list[list[str]] = []
    for seq, entry_hash in rows:
        if seq == len(held):
            held.append([])
        held[seq].append(entry_hash)
    return held


def _take_originals(mission: Mission, packet: Packet, report: Report) -> dict[str, int]:
    """Copy the packet's originals that are not here; each must hash to what its name says it is."""
    fresh: dict[str, int] = {}
    wanted = [name for name in packet.files if name.startswith(("data/photos/", "data/files/"))]
    held = originals.held(mission.database)
    prefixes = {sha256[:32] for sha256 in held}
    for number, name in enumerate(wanted):
        report(Step("originals", number, len(wanted), name))
        if Path(name).stem in prefixes:
            continue
        staged = mission.originals.keep(mission.originals.stage_chunks(packet.chunks(name), name))
        fresh[staged.sha256] = staged.size
    return fresh


def _adopt(
    mission: Mission, checked: Checked, plans: list[Plan], fresh: tuple[Entry, ...], files: dict[str, int]
) -> None:
    taken = tuple(
        StreamTaken(stream=stream, size=len(theirs), head=theirs[-1].hash)
        for stream, theirs in checked.streams.items()
    )
    act = PacketMerge(
        packet=checked.sealed.packet, seal=checked.seal_digest, streams=taken, originals=tuple(sorted(files))
    )
    notes = {stream: (len(theirs), checked.notes[stream]) for stream, theirs in checked.streams.items()}
    mission.record([Draft(act, (mission.hands.new_id(),))], holding=files, adopted=Adopted(fresh, notes))
    for one in plans:
        for run in _runs(one.fresh):
            write_segment(mission.layout.log, run, checked.notes[one.stream])


def _runs(entries: tuple[Entry, ...]) -> Iterator[list[Entry]]:
    """`entries` of one stream, cut where numbers are missing between them."""
    run: list[Entry] = []
    for entry in entries:
        if run and entry.envelope.seq != run[-1].envelope.seq + 1:
            yield run
            run = []
        run.append(entry)
    if run:
        yield run


def _same_id(checked: Checked, before: list[dict[str, str | int | None]]) -> tuple[str, ...]:
    """Seals of other packets merged before that carry this packet's id."""
    others = {str(row["seal"]) for row in before if row["packet"] == checked.sealed.packet}
    return tuple(sorted(others - {checked.seal_digest}))
