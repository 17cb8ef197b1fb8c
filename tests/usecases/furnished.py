"""A mission folder with something in every table, closed copies in `log/`, and what came from another laptop."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from msgspec import structs

from fieldkit.custody.entry import read_entry
from fieldkit.mission import Draft, Mission
from fieldkit.mission.segments import write_segment
from fieldkit.mission.values import Adopted
from fieldkit.model.base import Act
from fieldkit.model.note import NoteAdd, NoteFields
from fieldkit.model.original import OriginalAdd
from fieldkit.model.packet import PacketMerge, StreamTaken
from fieldkit.originals import Kept
from fieldkit.store import checkpoints, driver, log, originals
from tests.acts import BY_NAME as EXAMPLES
from tests.acts import SEAL
from tests.make import Laptop

APART = {"mission.open/1", "mission.join/1", "mission.invite/1", "stream.open/1", "log.fork/1", "actor.begin/1"}
APART |= {"case.known/1", "original.add/1", "packet.merge/1", "log.undo/1"}
"""Acts that a mission already has of itself, or that speak of things which must be real."""

TOLD = [act for name, act in EXAMPLES.items() if name not in APART]
MERGED = 104 + len(TOLD)
"""The number of the entry of the merge, in the stream of the lead; one more entry comes after it."""

LAST = MERGED + 1


@dataclass(frozen=True)
class Furnished:
    """The laptop of the lead, and SHA-256 of what lies in its folder or elsewhere."""

    laptop: Laptop
    own: str
    brought: str
    elsewhere: str


def notes(count: int) -> list[Act]:
    """Short notes."""
    return [
        NoteAdd(target="5" * 32, set=NoteFields(text=f"Note {n}"), provenance="pv.observed_by_us")
        for n in range(count)
    ]


def record(mission: Mission, *acts: Act, holding: Kept | None = None) -> None:
    """Record acts, each about a subject of its own."""
    drafts = [Draft(act, (mission.hands.new_id(),)) for act in acts]
    mission.record(drafts, holding={holding.sha256: holding.size} if holding else {})


def keep_original(mission: Mission, data: bytes) -> str:
    """An original of the mission, as an intake leaves it; returns its SHA-256."""
    kept = mission.originals.keep(mission.originals.stage_chunks([data], "file"))
    example = EXAMPLES["original.add/1"]
    assert isinstance(example, OriginalAdd)
    record(mission, structs.replace(example, sha256=kept.sha256, size=kept.size, recovered=False), holding=kept)
    return kept.sha256


def send(source: Mission, target: Mission, *brought: str) -> None:
    """What a packet does, without the packet: all streams of `source` come into `target`, and some originals."""
    source.checkpoint()
    held = {sha256: originals.held(source.database)[sha256] for sha256 in brought}
    for sha256 in brought:
        target.originals.keep(target.originals.stage_chunks(source.originals.chunks(sha256), sha256))
    fresh, covering, taken = [], {}, []
    for stream in log.streams(source.database):
        theirs = [read_entry(line, body) for _, line, body in log.stream_lines(source.database, stream)]
        fresh.append([entry for entry in theirs if not log.holds(target.database, entry)])
        covering[stream] = checkpoints.of_stream(source.database, stream)[-1]
        taken.append(StreamTaken(stream=stream, size=len(theirs), head=theirs[-1].hash))
    act = PacketMerge(packet="PKT-XX-2024-AA-001-B-0001", seal=SEAL, streams=tuple(taken), originals=brought)
    entries = tuple(entry for stream in fresh for entry in stream)
    target.adopt(Adopted(entries, covering), Draft(act, (target.hands.new_id(),)))
    with driver.transaction(target.database):
        for sha256, size in held.items():
            originals.hold(target.database, sha256, size)
    for stream in (one for one in fresh if one):
        write_segment(target.copies, stream, covering[stream[0].envelope.stream][1])


def pair(folder: Path) -> Iterator[Laptop]:
    """A lead who founded a mission, and a guest who joined it; both closed."""
    lead, guest = Laptop(folder / "lead", "P-01"), Laptop(folder / "guest", "P-02")
    with lead.found() as mission:
        invitation = lead.invite(mission, guest.request(), "B")
    guest.join(invitation).close()
    yield lead
    yield guest


def furnish(folder: Path) -> Furnished:
    """Make the whole of it; everything is closed then."""
    lead, guest = pair(folder)
    with guest.open() as theirs, lead.open() as mission:
        brought, elsewhere = keep_original(theirs, b"brought"), keep_original(theirs, b"elsewhere")
        own = keep_original(mission, b"own")
        record(mission, *notes(99))
        record(mission, *TOLD)
        send(theirs, mission, brought)
        record(mission, *notes(1))
    return Furnished(lead, own, brought, elsewhere)
