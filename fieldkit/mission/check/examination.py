"""What a check looks at, and what is known by then: nothing is blamed for the fault of something else."""

from dataclasses import dataclass, field
from pathlib import Path

from msgspec import MsgspecError, json

from fieldkit.custody.entry import Entry, Envelope
from fieldkit.mission.segments import Segment, segments
from fieldkit.model.packet import PacketMerge
from fieldkit.originals import Originals
from fieldkit.progress import Report
from fieldkit.store import driver, log

Place = tuple[str, int]
"""Where an entry stands: its stream and its number there."""


@dataclass(frozen=True, slots=True)
class Examination:
    """A mission folder under examination.

    `signed` says how far each stream was signed and `copies` are the closed copies, both as they stood before the
    log was read. The rest grows from check to check: `wounds` are places of entries known to be changed or gone,
    `rows` their numbers in the log, `acts` what they did, `doubtful` the subjects of which the log can therefore
    not say what stands; `notes` are the checkpoints known to be changed.
    """

    database: driver.Database
    originals: Originals
    mission: str
    report: Report
    signed: dict[str, int]
    copies: list[Segment]
    wounds: set[Place] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)
    acts: set[str] = field(default_factory=set)
    doubtful: set[str] = field(default_factory=set)
    notes: set[Place] = field(default_factory=set)

    @classmethod
    def begin(
        cls, database: driver.Database, originals: Originals, mission: str, folder: Path, report: Report
    ) -> "Examination":
        """Look at the folder `log/` before anything else: what is written meanwhile is not missed then."""
        signed = {
            stream: size for stream in log.streams(database) for size, _ in log.checkpoints(database, stream)[-1:]
        }
        return cls(database, originals, mission, report, signed, segments(folder))

    @property
    def merges_are_known(self) -> bool:
        """Whether the log says for certain what came by packets, and from which streams."""
        return PacketMerge.NAME not in self.acts

    def wounded(self, place: Place, entry: Entry | None) -> None:
        """Remember that the entry at `place` was changed or is gone; `entry` is what can be read of it."""
        self.wounds.add(place)
        if entry is not None:
            self.wounds.add((entry.envelope.stream, entry.envelope.seq))
            self.acts.add(entry.envelope.act)
            self.doubtful.update(entry.envelope.subjects)


def at(place: Place) -> str:
    """A place as findings name it."""
    return f"{place[0]}:{place[1]}"


def envelope_of(line: bytes) -> Entry | None:
    """The entry of an envelope line, without its body and unchecked; None if it cannot be read at all."""
    try:
        return Entry(json.decode(line, type=Envelope), line, None, None)
    except (MsgspecError, UnicodeDecodeError):
        return None
