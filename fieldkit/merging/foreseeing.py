"""What merging a packet would do, decided before anything is changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fieldkit.checking import Checked, check_packet
from fieldkit.custody.entry import Entry
from fieldkit.errors import OwnFork, PacketRefused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.merge import Plan, plan
from fieldkit.mission import Mission
from fieldkit.model.mission import MissionJoin, MissionOpen
from fieldkit.packet.layout import ORIGINALS, original_name
from fieldkit.packet.read import Packet, open_packet
from fieldkit.progress import Report
from fieldkit.store import log, originals, packets, streams
from fieldkit.store.conflicts import Conflict, conflicts
from fieldkit.store.rehearsal import foreseen_conflicts

FOREIGN = QT_TRANSLATE_NOOP("merge", "it belongs to another mission")
MIXED = QT_TRANSLATE_NOOP("merge", "sample data and evidence are never merged")
RETOLD = QT_TRANSLATE_NOOP("merge", "an opening in it says something else of the mission than is known here")


@dataclass(frozen=True, slots=True)
class Parting:
    """A stream whose history in the packet differs from the one held here, from number `seq` on."""

    stream: str
    seq: int


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What merging the packet at `path` would do here.

    `hinders` is why it is refused, None if it may be merged; the counts then are of what would come: new `entries`,
    `originals` whose bytes are not here, `conflicts` that are none yet. `already`: this very packet was merged.
    """

    path: Path
    checked: Checked
    hinders: PacketRefused | OwnFork | None
    already: bool = False
    entries: int = 0
    originals: int = 0
    partings: tuple[Parting, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def foresee(mission: Mission, path: Path, report: Report) -> Foreseen:
    """Check the packet at `path` and say what merging it would do.

    Raises `ContainerRefused` for what cannot be opened as a packet, and `CannotRead`.
    """
    found = examine(mission, path, report)
    if found.hinders is not None:
        return found
    plans = planned(mission, found.checked)
    fresh = fresh_in(plans)
    parted = {one.stream: one.fork for one in plans if one.fork is not None}
    known = set(conflicts(mission.database))
    expected = foreseen_conflicts(_about(mission, fresh, parted), {s for e in fresh for s in e.envelope.subjects})
    return replace(
        found,
        entries=len(fresh),
        partings=tuple(Parting(stream, seq) for stream, seq in sorted(parted.items())),
        conflicts=tuple(sorted(expected - known)),
    )


def examine(mission: Mission, path: Path, report: Report) -> Foreseen:
    """`foresee` as far as it decides whether the packet may be merged. Raises as it does."""
    roots = mission.hands.profile.roots(mission.info.id)
    with open_packet(path) as packet:
        checked = check_packet(packet, roots, report, clock=mission.hands.clock)
        hinders = _hindrance(mission, packet, checked)
        wanted = () if hinders else wanted_originals(mission, packet)
    before = packets.received(mission.database)
    already = any(one.seal == checked.seal_digest and one.streams for one in before)
    return Foreseen(path, checked, hinders, already, originals=len(wanted))


def planned(mission: Mission, checked: Checked) -> list[Plan]:
    """What the packet's copy of each stream means here."""
    return [plan(stream, held_hashes(mission, stream), theirs) for stream, theirs in checked.streams.items()]


def fresh_in(plans: Sequence[Plan]) -> tuple[Entry, ...]:
    """The entries that are new here."""
    return tuple(entry for one in plans for entry in one.fresh)


def held_hashes(mission: Mission, stream: str) -> list[list[str]]:
    """The hashes held of a stream, by number: several where it has two histories."""
    held: list[list[str]] = []
    for seq, entry_hash in log.hashes(mission.database, stream):
        if seq == len(held):
            held.append([])
        held[seq].append(entry_hash)
    return held


def wanted_originals(mission: Mission, packet: Packet) -> tuple[str, ...]:
    """Paths in the packet of originals whose bytes are not here."""
    held = {original_name(sha256) for sha256 in originals.held(mission.database)}
    named = (name for name in sorted(packet.files) if name.startswith(ORIGINALS))
    return tuple(name for name in named if Path(name).stem not in held)


def own_fork(mission: Mission, packet: str, plans: Sequence[Plan]) -> OwnFork | None:
    """Another history of the stream that is written here would make this laptop's own work contested."""
    forked = any(one.stream == mission.stream and one.fresh for one in plans)
    return OwnFork(packet) if forked else None


def _hindrance(mission: Mission, packet: Packet, checked: Checked) -> PacketRefused | OwnFork | None:
    """Why a packet is not merged: what is wrong with it first, then what does not fit to this mission."""
    if checked.seal is not None and checked.seal.mission != mission.info.id:
        return PacketRefused(packet.name, FOREIGN)
    for wrong in (*checked.disproved, *checked.lacking):
        return PacketRefused(packet.name, str(wrong).removesuffix("."))
    if checked.sealed.sample != mission.info.sample:
        return PacketRefused(packet.name, MIXED)
    if any(_retells(mission, theirs[0]) for theirs in checked.streams.values()):
        return PacketRefused(packet.name, RETOLD)
    return own_fork(mission, packet.name, planned(mission, checked))


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


def _about(mission: Mission, fresh: Sequence[Entry], parted: Mapping[str, int]) -> list[Entry]:
    """What would count about the subjects of `fresh`, held or new: of a parted stream what both histories share."""
    subjects = dict.fromkeys(subject for entry in fresh for subject in entry.envelope.subjects)
    held = (entry for subject in subjects for entry in log.of_subject(mission.database, subject))
    every = {entry.hash: entry for entry in (*held, *fresh)}
    return [e for e in every.values() if e.envelope.seq < parted.get(e.envelope.stream, e.envelope.seq + 1)]
