"""What the checks look at: a packet's parts, read once, each either sound in form or reported."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Any, TypeVar

from cryptography import x509

from fieldkit.canon import Digest, digest
from fieldkit.custody.entry import Entry, body_in, read_entry
from fieldkit.errors import CannotRead, ContainerRefused, Malformed, NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.packet.hashing import Hashes
from fieldkit.packet.layout import ALWAYS, streams_of
from fieldkit.packet.manifest import parse_manifest
from fieldkit.packet.seal import Seal, parse_seal
from fieldkit.packet.view import Packet
from fieldkit.progress import Report, Step
from fieldkit.store.rehearsal import folded_rows

SEAL_LIMIT = 1 << 20
LIST_LIMIT = 256 << 20
MANIFESTS = ("manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt")

T = TypeVar("T")

MISSING = QT_TRANSLATE_NOOP("findings", "{subject} is missing.")
MALFORMED = QT_TRANSLATE_NOOP("findings", "{subject} is not in its form: line {line}, {why}.")
LINE_BAD = QT_TRANSLATE_NOOP("findings", "{subject} is not a sound line of the log: {why}.")
UNREADABLE = QT_TRANSLATE_NOOP("findings", "{subject} cannot be read now: {why}. That is not the same as changed.")
CUT = QT_TRANSLATE_NOOP("findings", "{subject} does not end with a line feed: its last line was cut off or added.")
UNEQUAL = QT_TRANSLATE_NOOP("findings", "{subject} does not hold one body line per envelope.")


@dataclass(slots=True)
class Evidence:
    """The parts of `packet`. A part whose form is broken is None, or left out, and stands in `broken`.

    `rows` are those that folding the whole log gives, by table and id.
    """

    packet: Packet
    roots: Sequence[x509.Certificate]
    at: datetime
    hashes: Mapping[str, Hashes] = field(default_factory=dict)
    seal: Seal | None = None
    seal_bytes: bytes = b""
    manifests: dict[str, Mapping[str, str]] = field(default_factory=dict)
    streams: dict[str, list[Entry]] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    rows: Mapping[tuple[str, str], Mapping[str, Any]] = field(default_factory=dict)
    broken: dict[tuple[str, str], Finding] = field(default_factory=dict)

    @property
    def seal_digest(self) -> Digest:
        """SHA-256 of seal.txt: the identity of the packet's content."""
        return digest(self.seal_bytes)

    def note(self, finding: Finding) -> None:
        """Keep what came up while reading; a part that is read twice is reported once."""
        self.broken[finding.code, finding.subject] = finding

    def entries(self) -> Iterator[Entry]:
        """The entries of all streams."""
        return chain.from_iterable(self.streams.values())

    def lines(self, name: str) -> list[bytes]:
        """Lines of a file, without their line feeds; a finding if the last one is cut off."""
        data = self.read(name) or b""
        if data and not data.endswith(b"\n"):
            self.note(Finding.wrong("file.cut", name, CUT))
        return data.removesuffix(b"\n").split(b"\n") if data else []

    def originals(self) -> list[str]:
        """Paths of the originals."""
        return [*self.files("data/photos/"), *self.files("data/files/")]

    def files(self, prefix: str, suffix: str = "") -> list[str]:
        """Paths of the packet's files that begin and end so, sorted."""
        return sorted(name for name in self.packet.files if name.startswith(prefix) and name.endswith(suffix))

    def read(self, name: str, limit: int = LIST_LIMIT) -> bytes | None:
        """Content of a file; None, and a finding, if it is missing, too large or cannot be read.

        That one of the files is missing which every packet holds, is found by `files.only_files_of_a_packet`.
        """
        if name not in self.packet.files:
            if name not in ALWAYS:
                self.note(Finding.wrong("file.missing", name, MISSING))
            return None
        try:
            return self.packet.read(name, limit)
        except ContainerRefused as error:
            self.note(Finding.wrong("file.size", name, MALFORMED, line="1", why=error.why))
        except CannotRead as error:
            self.note(Finding.unproven("file.unreadable", name, UNREADABLE, why=error.why))
        return None

    def parsed(self, name: str, parse: Callable[[bytes, str], T], limit: int = LIST_LIMIT) -> T | None:
        """A file read by `parse`; None, and a finding, where that fails."""
        data = self.read(name, limit)
        try:
            return None if data is None else parse(data, name)
        except Malformed as error:
            self.note(Finding.wrong("file.form", name, MALFORMED, line=str(error.line), why=error.why))
            return None


def gather(packet: Packet, roots: Sequence[x509.Certificate], at: datetime, report: Report) -> Evidence:
    """Read every file of `packet` once for its hashes, and the listed ones for what they say."""
    evidence = Evidence(packet, roots, at)
    evidence.hashes = dict(_measured(evidence, report))
    evidence.seal_bytes = evidence.read("seal.txt", SEAL_LIMIT) or b""
    evidence.seal = evidence.parsed("seal.txt", parse_seal, SEAL_LIMIT)
    for name in MANIFESTS:
        listed = evidence.parsed(name, parse_manifest)
        if listed is not None:
            evidence.manifests[name] = listed
    for stream in streams_of(packet.files):
        evidence.streams[stream] = list(_entries(evidence, stream))
        note = evidence.read(f"custody/{stream}.checkpoint", SEAL_LIMIT)
        evidence.notes[stream] = (note or b"").decode("utf-8", "replace")
    evidence.rows = folded_rows(evidence.entries())
    return evidence


def _measured(evidence: Evidence, report: Report) -> Iterator[tuple[str, Hashes]]:
    packet = evidence.packet
    total, done = sum(packet.files.values()), 0
    for name in sorted(packet.files):
        report(Step("verifying", done >> 20, total >> 20, name))
        try:
            yield name, packet.measure(name)
        except CannotRead as error:
            evidence.note(Finding.unproven("file.unreadable", name, UNREADABLE, why=error.why))
        done += packet.files[name]


def _entries(evidence: Evidence, stream: str) -> Iterator[Entry]:
    envelopes, bodies = f"custody/{stream}.jsonl", f"custody/{stream}.bodies.jsonl"
    lines, said = evidence.lines(envelopes), evidence.lines(bodies)
    if len(lines) != len(said):
        evidence.note(Finding.wrong("log.bodies", bodies, UNEQUAL))
        return
    for number, (line, body) in enumerate(zip(lines, said, strict=True)):
        try:
            yield read_entry(line, body_in(body))
        except NotCanonical as error:
            evidence.note(Finding.wrong("log.line", f"{envelopes}:{number}", LINE_BAD, why=error.why))
