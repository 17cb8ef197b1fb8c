"""What a check looks at, and what is known by then: nothing is blamed for the fault of something else."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from cryptography import x509
from msgspec import MsgspecError, json

from fieldkit.custody.entry import Entry, Envelope
from fieldkit.errors import KeyMissing
from fieldkit.keys.profile import Head
from fieldkit.mission.hands import Hands
from fieldkit.mission.segments import Segment, segments
from fieldkit.mission.unit import Mission
from fieldkit.mission.vaults import Doubt, doubt
from fieldkit.model.finding import Finding
from fieldkit.model.packet import PacketMerge
from fieldkit.originals import Originals
from fieldkit.progress import Report
from fieldkit.store import checkpoints, driver, log


class Place(NamedTuple):
    """Where an entry stands: its stream and its number there."""

    stream: str
    seq: int

    def __str__(self) -> str:
        return f"{self.stream}:{self.seq}"

    @classmethod
    def of(cls, entry: Entry) -> "Place":
        """Where the entry itself says that it belongs."""
        return cls(entry.envelope.stream, entry.envelope.seq)


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding about the log, at `place`, and what can therefore not be relied upon.

    `wounds` are the places of entries that were changed or are gone, `rows` their numbers in the log, `acts` what
    they did, `doubtful` the subjects of which the log can no longer say what stands.
    """

    finding: Finding
    place: Place | None = None
    wounds: frozenset[Place] = frozenset()
    rows: frozenset[int] = frozenset()
    acts: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()

    @classmethod
    def wound(cls, finding: Finding, place: Place, entry: Entry | None, row: int | None = None) -> "Fault":
        """The entry at `place` was changed or is gone; `entry` is what can be read of it."""
        return cls(
            finding,
            place,
            wounds=frozenset({place} if entry is None else {place, Place.of(entry)}),
            rows=frozenset(() if row is None else (row,)),
            acts=frozenset(() if entry is None else (entry.envelope.act,)),
            doubtful=frozenset(() if entry is None else entry.envelope.subjects),
        )


@dataclass(frozen=True, slots=True)
class History:
    """The log of a mission, but for what is known to be wounded in it."""

    database: driver.Database
    mission: str
    report: Report
    wounds: frozenset[Place] = frozenset()

    def entries(self, stream: str) -> Iterator[Entry]:
        """The entries of a stream, unchecked and without bodies, but for those that cannot be read at all."""
        for _, line, _ in log.stream_lines(self.database, stream):
            entry = envelope_of(line)
            if entry is not None:
                yield entry


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom the profile of this machine trusts in a mission, as of `at`: roots, and what stands below them."""

    roots: Sequence[x509.Certificate]
    between: Sequence[x509.Certificate]
    at: datetime

    @classmethod
    def of(cls, hands: Hands, mission: str) -> "Trust":
        """What these hands know of the mission. Raises `CannotRead`, `KeyDamaged`."""
        roots, at = hands.profile.roots(mission), datetime.fromisoformat(hands.clock.read().wall)
        try:
            return cls(roots, hands.profile.chain(mission), at)
        except KeyMissing:  # a laptop that has not joined
            return cls(roots, (), at)


@dataclass(frozen=True)
class Examination:
    """A mission folder under examination; `mission` is its id, `code` is what people call it.

    `signed` says how far each stream was signed, `copies` are the closed copies, `memory` says how far this laptop
    wrote each stream, all as they stood before the log was read; `trust` is the profile's. `faults` are what was
    found in the log itself before all else, by the code of the check; `doubt` is about the vault.
    """

    database: driver.Database
    originals: Originals
    mission: str
    code: str
    report: Report
    signed: Mapping[str, int]
    copies: Sequence[Segment]
    trust: Trust
    memory: Mapping[str, Head]
    doubt: Doubt | None = None
    faults: Mapping[str, tuple[Fault, ...]] = field(default_factory=dict)

    @classmethod
    def begin(cls, mission: Mission, report: Report) -> "Examination":
        """Look at profile and `log/` before anything else: what is written meanwhile is not missed then.

        Raises `CannotRead`, `KeyDamaged`, `VaultDamaged`.
        """
        database, hands, this = mission.database, mission.hands, mission.info.id
        memory = hands.profile.memory(this)
        signed = {
            stream: size
            for stream in log.streams(database)
            for size, _ in checkpoints.of_stream(database, stream)[-1:]
        }
        copies, trust = segments(mission.copies), Trust.of(hands, this)
        code, wrong = mission.info.code, doubt(mission)
        return cls(database, mission.originals, this, code, report, signed, copies, trust, memory, wrong)

    def knowing(self, code: str, faults: Iterable[Fault]) -> "Examination":
        """The same with more that is known: what the check `code` found."""
        return replace(self, faults={**self.faults, code: tuple(faults)})

    @property
    def history(self) -> History:
        """The log, with its wounds."""
        return History(self.database, self.mission, self.report, self.wounds)

    @cached_property
    def wounds(self) -> frozenset[Place]:
        """Places of entries known to be changed or gone."""
        return frozenset().union(*(fault.wounds for fault in self._all))

    @cached_property
    def rows(self) -> frozenset[int]:
        """Numbers of such entries in the log."""
        return frozenset().union(*(fault.rows for fault in self._all))

    @cached_property
    def acts(self) -> frozenset[str]:
        """What such entries did."""
        return frozenset().union(*(fault.acts for fault in self._all))

    @cached_property
    def doubtful(self) -> frozenset[str]:
        """Subjects of which the log cannot say for certain what stands."""
        return frozenset().union(*(fault.doubtful for fault in self._all))

    @property
    def _all(self) -> Iterator[Fault]:
        return chain.from_iterable(self.faults.values())

    @property
    def merges_are_known(self) -> bool:
        """Whether the log says for certain what came by packets, and from which streams."""
        return PacketMerge.NAME not in self.acts


def envelope_of(line: bytes) -> Entry | None:
    """The entry of an envelope line, without its body and unchecked; None if it cannot be read at all."""
    try:
        return Entry(json.decode(line, type=Envelope), line, None, None)
    except (MsgspecError, UnicodeDecodeError):
        return None
