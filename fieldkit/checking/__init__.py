"""Checking a packet: every check runs, each finding is proved, disproved or not provable. Needs no mission."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from cryptography import x509

from fieldkit.checking.checks import CHECKS
from fieldkit.checking.few import few
from fieldkit.checking.gathering import gather
from fieldkit.custody.entry import Entry
from fieldkit.model.finding import Finding
from fieldkit.packet.seal import Seal
from fieldkit.packet.view import Packet
from fieldkit.progress import Report
from fieldkit.when import Clock

DEMANDED: Final = frozenset(
    {"signature.trust", "signature.time", "device.trust", "opening.newer", "file.unreadable"}
)
"""What every edition demands to be proved: not being able to say is no pass."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking a packet found, and the parts of it that may be used if nothing is disproved."""

    findings: tuple[Finding, ...]
    seal: Seal | None
    seal_digest: str
    streams: Mapping[str, Sequence[Entry]]
    notes: Mapping[str, str]

    @property
    def sealed(self) -> Seal:
        """The seal of a packet in which nothing is disproved."""
        if self.seal is None:
            raise ValueError("a packet without a readable seal holds nothing to use")
        return self.seal

    @property
    def disproved(self) -> tuple[Finding, ...]:
        """Findings that refuse the packet."""
        return tuple(f for f in self.findings if f.verdict == "disproved")

    @property
    def lacking(self) -> tuple[Finding, ...]:
        """What is demanded and could not be proved."""
        return tuple(f for f in self.findings if f.verdict == "not provable" and f.code in DEMANDED)

    def holds(self, *, strict: bool = False) -> bool:
        """Nothing is disproved and all that is demanded is proved; `strict`: nothing at all is left open."""
        left_open = any(f.verdict == "not provable" for f in self.findings)
        return not (self.disproved or self.lacking or (strict and left_open))


def check_packet(packet: Packet, roots: Sequence[x509.Certificate], report: Report, *, clock: Clock) -> Checked:
    """Run every check on an opened packet against the trusted `roots`.

    What cannot be opened at all is refused before, by `packet.read.open_packet`. Nothing is written or extracted.
    """
    evidence = gather(packet, roots, datetime.fromisoformat(clock.read().wall), report)
    return Checked(
        findings=tuple(
            found
            for check in CHECKS
            for found in replace(check, look=few(check.look)).findings(evidence, packet.name)
        ),
        seal=evidence.seal,
        seal_digest=evidence.seal_digest,
        streams={name: stream.entries for name, stream in evidence.streams.items()},
        notes={name: stream.note for name, stream in evidence.streams.items()},
    )
