"""A packet of unknown origin, judged by the roots that somebody trusts: in one word, and at length."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from cryptography import x509

from fieldkit.checking import Checked, check_packet
from fieldkit.errors import CannotRead, ContainerRefused, Malformed
from fieldkit.keys.authority import is_self_issued
from fieldkit.keys.certificates import fingerprint
from fieldkit.keys.profile import Profile
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.packet.read import open_packet
from fieldkit.packet.seal import parse_seal
from fieldkit.packet.view import Packet
from fieldkit.progress import Report
from fieldkit.when import Clock

REFUSED = QT_TRANSLATE_NOOP("findings", "{subject}: {why}.")
SELF_ISSUED = QT_TRANSLATE_NOOP(
    "findings",
    "{subject}: self-issued. The authority's private key lies on this machine, so this proves nothing to others.",
)

WITHOUT_ROOT: Final = frozenset({"signature.trust", "device.trust", "actor.trust", "receipt.trust"})
"""What cannot be said without a root."""

OTHER_ROOT: Final = frozenset(
    {"signature.untrusted", "device.untrusted", "actor.untrusted", "receipt.untrusted", "mission.root"}
)
"""What is said of a packet that is sound under another root."""

FILES: Final = frozenset({"file.unchanged", "file.listed", "seal.pins"})
"""The checks that ask of each file whether it is there, and the one that was sealed.

Not `file.form`: what an altered file says can make others look wrong that are as they were sealed.
"""


Trust = Callable[[str], Sequence[x509.Certificate]]
"""The roots that somebody trusts in the mission with that id."""

SEAL: Final = "seal.txt"
LONGEST_SEAL: Final = 1 << 20


class Standing(Enum):
    """What to think of a packet, in a word."""

    KNOWN = "known"
    """Nothing is altered, and the signer leads to a trusted root."""
    UNKNOWN = "unknown"
    """Nothing is altered; who signed cannot be trusted by the roots at hand."""
    UNDATED = "undated"
    """Nothing is disproved, but something that is demanded cannot be proved: most often when it was signed."""
    ALTERED = "altered"
    """Files are not those that were sealed."""
    DISPROVED = "disproved"
    """No file is altered, but something else does not hold."""
    UNREADABLE = "unreadable"
    """The container cannot be opened."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found. `name` is the packet's id, or the file's name where that cannot be read.

    `checked` is None for a container that cannot be opened; `roots` are the fingerprints of those it was judged by,
    `self_issued` says which of them could be this machine's own making.
    """

    name: str
    roots: tuple[str, ...]
    checked: Checked | None
    refused: Finding | None
    self_issued: tuple[Finding, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found."""
        found = self.checked.findings if self.checked is not None else ()
        return (*found, *self.self_issued, *((self.refused,) if self.refused is not None else ()))

    @property
    def seal(self) -> str:
        """SHA-256 of the seal; empty where the container cannot be opened."""
        return "" if self.checked is None else self.checked.seal_digest

    @property
    def sample(self) -> bool:
        """Is it practice data?"""
        return self.checked is not None and self.checked.seal is not None and self.checked.seal.sample

    def holds(self, *, strict: bool = False) -> bool:
        """See `Checked.holds`; `strict`: nor may a root be self-issued."""
        whole = self.checked is not None and self.checked.holds(strict=strict)
        return whole and not (strict and self.self_issued)

    @property
    def altered(self) -> tuple[str, ...]:
        """The files that are not those that were sealed, in their order."""
        wrong = (f for f in self.findings if f.verdict == "disproved")
        names = (f.subject for f in wrong if f.check in FILES or f.code == "signature.altered")
        return tuple(sorted(set(names)))

    @property
    def standing(self) -> Standing:
        """What to think of it."""
        if self.checked is None:
            return Standing.UNREADABLE
        if self.checked.holds():
            return Standing.KNOWN
        if self.altered:
            return Standing.ALTERED
        disproved, lacking = ({f.code for f in found} for found in (self.checked.disproved, self.checked.lacking))
        if disproved - OTHER_ROOT:
            return Standing.DISPROVED
        return Standing.UNDATED if lacking - WITHOUT_ROOT else Standing.UNKNOWN


def judge(path: Path, trust: Trust, profile: Profile, clock: Clock, report: Report) -> Judged:
    """Run every check on the packet at `path`, a zip or an unpacked folder; nothing is written or extracted.

    `trust` gives the roots for the mission that the seal names, which is empty where that cannot be read.
    Raises `CannotRead` and `Cancelled`.
    """
    try:
        with open_packet(path) as opened:
            roots = trust(_mission(opened))
            checked = check_packet(opened, roots, report, clock=clock)
    except ContainerRefused as error:
        code, facts = f"container.{error.code}", {"why": error.why}
        refused = Finding(code=code, verdict="disproved", subject=error.entry, sentence=REFUSED, facts=facts)
        return Judged(path.name, (), None, refused, ())
    prints = tuple(map(fingerprint, roots))
    own = (one for one in prints if is_self_issued(profile, one))
    said = (Finding.unproven("root.self-issued", one[:16], SELF_ISSUED) for one in own)
    name = checked.seal.packet if checked.seal else path.name
    return Judged(name, prints, checked, None, tuple(said))


def _mission(packet: Packet) -> str:
    try:
        return parse_seal(packet.read(SEAL, LONGEST_SEAL), SEAL).mission
    except (KeyError, Malformed, ContainerRefused, CannotRead):
        return ""  # the checks name what is wrong with it
