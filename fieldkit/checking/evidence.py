"""What the checks look at: the parts of a packet, read and understood once, before the first check."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from cryptography import x509

from fieldkit.canon import Digest
from fieldkit.custody.entry import Entry
from fieldkit.custody.note import Checkpoint, SignedNote, origin
from fieldkit.model.finding import Finding
from fieldkit.model.mission import OPENINGS, Opening
from fieldkit.packet.bag import BagInfo
from fieldkit.packet.hashing import Hashes
from fieldkit.packet.layout import ORIGINALS, log_path
from fieldkit.packet.leaves import Leaf
from fieldkit.packet.seal import Seal
from fieldkit.packet.view import Packet

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Earlier:
    """The note that covered a stream when it was receipted, and the proof from there to here."""

    note: SignedNote
    proof: Sequence[bytes]


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream: its entries as far as they are sound, the Merkle root over them, and the note that covers them.

    `note` is the text of `checkpoint`. What is not there, or not in its form, is empty or None.
    """

    name: str
    entries: tuple[Entry, ...]
    root: bytes
    note: str
    checkpoint: SignedNote | None
    earlier: Earlier | None

    @property
    def device(self) -> str:
        """The device that its first entry names; empty for a stream without entries."""
        return self.entries[0].envelope.device if self.entries else ""

    @property
    def mission(self) -> str:
        """The mission that its first entry names; empty for a stream without entries."""
        return self.entries[0].envelope.mission if self.entries else ""

    def covered(self) -> Checkpoint:
        """What a checkpoint over exactly these entries says."""
        return Checkpoint(origin(self.mission, self.name), len(self.entries), self.root)


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """The parts of `packet`. One that is missing or whose form is broken is None, or left out: see `broken`.

    `hashes`, `manifests`, `records` and `signatures` are by path, `streams` by id, `certificates` (DER) by device.
    `plain` are the files that say something of the packet to people and other programs, and how the report begins.
    A leaf or record that is not sound is None in its place. `rows` are those that folding the whole log gives, by
    table and id. `at` is the moment at which certificates are judged by `roots`.
    """

    packet: Packet
    roots: Sequence[x509.Certificate]
    at: datetime
    hashes: Mapping[str, Hashes]
    seal: Seal | None
    seal_bytes: bytes
    seal_digest: Digest
    manifests: Mapping[str, Mapping[str, str]]
    bagit_txt: bytes | None
    bag_info: BagInfo | None
    plain: Mapping[str, bytes]
    leaves: Sequence[Leaf | None]
    leaves_root: str
    records: Mapping[str, Sequence[Row | None]]
    signatures: Mapping[str, bytes]
    sums: Mapping[str, str] | None
    streams: Mapping[str, Stream]
    chain: bytes
    certificates: Mapping[str, bytes]
    rows: Mapping[tuple[str, str], Row]
    broken: Sequence[Finding]

    def entries(self) -> Iterator[Entry]:
        """The entries of all streams."""
        return chain.from_iterable(stream.entries for stream in self.streams.values())

    def openings(self) -> Iterator[tuple[Entry, Opening]]:
        """The first entry of each stream, where it says how the stream was opened."""
        first = (stream.entries[0] for stream in self.streams.values() if stream.entries)
        return ((entry, entry.act) for entry in first if isinstance(entry.act, OPENINGS))

    def files(self, *prefixes: str) -> list[str]:
        """Paths of the packet's files that begin so, sorted."""
        return sorted(name for name in self.packet.files if name.startswith(prefixes))

    def originals(self) -> list[str]:
        """Paths of the originals."""
        return self.files(*ORIGINALS)


def place(entry: Entry) -> str:
    """What findings call an entry: its file, and its number there."""
    return f"{log_path(entry.envelope.stream)}:{entry.envelope.seq}"


Lacks = Callable[[Evidence], str | None]
"""Names a file without which a check proves nothing; None if all are there."""


def parts(*prefixes: str) -> Lacks:
    """For a check that rests on what the files say whose paths begin so."""

    def lacks(evidence: Evidence) -> str | None:
        return next((found.subject for found in evidence.broken if found.subject.startswith(prefixes)), None)

    return lacks


def contents(*prefixes: str) -> Lacks:
    """For a check that compares the contents of all files, and rests on what those say whose paths begin so."""
    unsound = parts(*prefixes)

    def lacks(evidence: Evidence) -> str | None:
        unread = next((name for name in sorted(evidence.packet.files) if name not in evidence.hashes), None)
        return unread or (unsound(evidence) if prefixes else None)

    return lacks
