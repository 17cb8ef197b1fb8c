"""What will stand in a packet, decided before a byte of it is written."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from fieldkit import __version__
from fieldkit.canon import Digest, digest
from fieldkit.keys.certificates import to_pem
from fieldkit.keys.signing import Signer
from fieldkit.mission import Mission
from fieldkit.model.original import Original
from fieldkit.packet.bag import BAGIT_TXT, BagInfo, format_bag_info
from fieldkit.packet.layout import device_path
from fieldkit.packet.leaves import LEAVES
from fieldkit.packet.profile import PROFILE_JSON
from fieldkit.packet.verify_text import VERIFY_TXT
from fieldkit.packet.zipform import archive_size
from fieldkit.packing import files
from fieldkit.packing.faces import fonts_of
from fieldkit.packing.previews import Previews
from fieldkit.packing.reporting import report_content
from fieldkit.packing.scope import Scope, records
from fieldkit.progress import Report
from fieldkit.report import content
from fieldkit.report.summary import render
from fieldkit.store import streams
from fieldkit.vocabulary import Vocabulary

TWO_HASHES = 64 + 128 + 2 * 3
"""Bytes of the two lines of a file in manifests, without its name."""

SIGNED = 1 << 17
"""More bytes than seal, signatures and the four manifests' headers come to: they are made last."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that goes into a packet but seal and signatures: small files as bytes, originals by path."""

    packet: str
    edition: str
    small: Mapping[str, bytes]
    originals: Mapping[str, Original]
    heads: Sequence[files.StreamHead]
    items_root: str
    items_count: int

    @property
    def zipped(self) -> int:
        """Bytes that the zip will come to at most, with headers, the hashes of every file, and what is signed."""
        sizes = {path: len(data) for path, data in self.small.items()}
        sizes |= {path: original.size for path, original in self.originals.items()}
        listed = sum(TWO_HASHES + 2 * len(path) for path in sizes)
        return archive_size({f"{self.packet}/{path}".encode(): sizes[path] for path in sizes}) + listed + SIGNED


def plan_packet(
    mission: Mission,
    vocabulary: Vocabulary,
    signers: Mapping[str, Signer],
    scope: Scope,
    packet: str,
    edition: str,
    report: Report,
) -> Plan:
    """Gather, or make, every small file of the packet; the log must be signed to its end.

    Raises `OriginalChanged` for a photograph in the report that is not what was recorded, `CannotRead`, and
    `Damaged` for a receipted checkpoint that is gone.
    """
    originals = {files.original_path(original): original for original in scope.originals}
    custody, heads = files.custody_files(mission)
    small = {**custody, **files.record_files(records(mission, scope)), **_trust_files(mission, signers)}
    with Previews(mission) as previews:
        named = [content.Signer(role, signer.code, signer.fingerprint) for role, signer in signers.items()]
        filled = report_content(mission, vocabulary, scope, named, heads, packet, edition, previews)
        # The cache lies with the keys, not with the evidence; cutting fonts takes longer than all the rest.
        small["data/report/summary.pdf"] = render(filled, fonts_of(mission), report)
    small |= files.meta_files(mission, PROFILE_JSON) | {"VERIFY.txt": VERIFY_TXT, "bagit.txt": BAGIT_TXT}
    payload = {path: (len(data), digest(data)) for path, data in small.items() if path.startswith("data/")}
    payload |= {path: (original.size, Digest(original.sha256)) for path, original in originals.items()}
    small[LEAVES], root = files.leaves_file(payload, mission)
    total = sum(size for size, _ in payload.values()) + len(small[LEAVES])
    today, agent = mission.hands.clock.read().wall[:10], f"fieldkit {__version__}"
    small["bag-info.txt"] = format_bag_info(BagInfo(packet, today, total, len(payload) + 1, agent))
    return Plan(packet, edition, small, originals, heads, root, len(payload))


def _trust_files(mission: Mission, signers: Mapping[str, Signer]) -> dict[str, bytes]:
    """Certificates below the root: those of the signers and, from the openings in the log, of every device."""
    above = {c for signer in signers.values() for c in (signer.certificate, *signer.chain)}
    ordered = sorted(above, key=lambda certificate: certificate.public_bytes(Encoding.DER))
    devices = {
        device_path(stream.device): to_pem(x509.load_der_x509_certificate(base64.b64decode(stream.certificate)))
        for stream in streams.all_streams(mission.database)
    }
    return {**devices, "trust/chain.pem": to_pem(*ordered)}
