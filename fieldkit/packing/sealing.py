"""Sealing: from the mission to one signed packet under its final name, or nothing."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from fieldkit import __version__
from fieldkit.canon import Digest, digest
from fieldkit.errors import OriginalChanged
from fieldkit.imaging.decoder import Decoder
from fieldkit.keys.certificates import to_pem
from fieldkit.keys.signing import Signer
from fieldkit.mission import Draft, Mission
from fieldkit.model.packet import ExportBegin, ExportDone
from fieldkit.numbering import next_packet, parse_case
from fieldkit.packet.bag import BAGIT_TXT, BagInfo, format_bag_info
from fieldkit.packet.hashing import Hashes, measure
from fieldkit.packet.leaves import LEAVES
from fieldkit.packet.manifest import format_manifest
from fieldkit.packet.profile import PROFILE_JSON
from fieldkit.packet.readback import Sealed as Written
from fieldkit.packet.seal import LogLine, Seal, SignerLine, format_seal
from fieldkit.packet.write import ZipWriter
from fieldkit.packing import files
from fieldkit.packing.reporting import report_content
from fieldkit.packing.scope import Scope, choose, records
from fieldkit.packing.verify_text import VERIFY_TXT
from fieldkit.progress import Report, Step
from fieldkit.report.fonts import Fonts
from fieldkit.report.summary import render
from fieldkit.store import packets, streams
from fieldkit.store.table import Row
from fieldkit.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Sealed:
    """A packet that stands under its name: where, its id, and the SHA-256 of its seal and of the zip."""

    path: Path
    packet: str
    seal: Digest
    zip: Digest
    size: int
    originals: int
    absent: int


def seal_packet(
    mission: Mission,
    vocabulary: Vocabulary,
    signers: Mapping[str, Signer],
    chosen: Sequence[Row],
    report: Report,
    *,
    edition: str = "ed.field_full",
    folder: Path | None = None,
    largest: int | None = None,
) -> Sealed:
    """Write, sign and read back a packet of `chosen` items, or of all that is not receipted.

    `signers` by role (`monitor`, `second`). Every original is hashed again on the way; one that is not what
    was recorded stops the sealing with `OriginalChanged`. Nothing stands under the final name before it has
    been read back. Raises `NothingToDo`, `Refused`, `CannotWrite`, `CannotRead`.
    """
    scope = choose(mission, chosen)
    case, taken = parse_case(mission.info.code), [str(row["packet"]) for row in packets.exports(mission.database)]
    packet = next_packet(case, mission.letter, taken)
    subject = mission.hands.new_id()
    begin = ExportBegin(
        packet=packet,
        edition=edition,
        items=scope.items,
        originals=tuple(str(row["id"]) for row in scope.originals),
    )
    mission.record([Draft(begin, (subject,))])
    mission.checkpoint()
    target = (folder or mission.layout.packets) / f"{packet}.zip"
    plan = _plan(mission, vocabulary, signers, scope, packet, edition, report)
    written, seal = _write(mission, target, plan, signers, report, largest)
    done = ExportDone(seal=seal, zip=written.sha256, size=written.size)
    mission.record([Draft(done, (subject,))])
    return Sealed(
        target, packet, seal, Digest(written.sha256), written.size, len(scope.originals), len(scope.absent)
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that goes into a packet but the signatures: small files as bytes, originals by path."""

    packet: str
    edition: str
    small: Mapping[str, bytes]
    originals: Mapping[str, Row]
    heads: Sequence[files.StreamHead]
    items_root: str
    items_count: int


def _plan(
    mission: Mission,
    vocabulary: Vocabulary,
    signers: Mapping[str, Signer],
    scope: Scope,
    packet: str,
    edition: str,
    report: Report,
) -> Plan:
    originals = {files.original_path(row): row for row in scope.originals}
    custody, heads = files.custody_files(mission)
    rows = records(mission, scope)
    small = {**custody, **files.record_files(rows), **_trust_files(mission, signers)}
    with Decoder() as decoder:
        content = report_content(mission, vocabulary, scope, signers, heads, packet, edition, decoder)
        small["data/report/summary.pdf"] = render(content, Fonts(), report)
    small |= files.meta_files(mission, PROFILE_JSON) | {"VERIFY.txt": VERIFY_TXT, "bagit.txt": BAGIT_TXT}
    payload = {path: (len(data), digest(data)) for path, data in small.items() if path.startswith("data/")}
    payload |= {path: (int(row["size"] or 0), Digest(str(row["sha256"]))) for path, row in originals.items()}
    small[LEAVES], root = files.leaves(payload, mission)
    count = len(payload)
    total = sum(size for size, _ in payload.values()) + len(small[LEAVES])
    today, agent = mission.hands.clock.read().wall[:10], f"fieldkit {__version__}"
    small["bag-info.txt"] = format_bag_info(BagInfo(packet, today, total, count + 1, agent))
    return Plan(packet, edition, small, originals, heads, root, count)


def _write(
    mission: Mission, target: Path, plan: Plan, signers: Mapping[str, Signer], report: Report, largest: int | None
) -> tuple[Written, Digest]:
    """Stream everything in the order of the names; manifests and seal are made when what they cover is known."""
    hashes: dict[str, Hashes] = {}
    total = sum(len(data) for data in plan.small.values()) + sum(
        int(r["size"] or 0) for r in plan.originals.values()
    )
    with ZipWriter(target, plan.packet, expected=total, largest=largest) as writer:

        def put(path: str, data: bytes) -> None:
            hashes[path] = writer.add(path, data)

        body = sorted([*plan.small, *plan.originals])
        for number, path in enumerate(p for p in body if p < "manifest"):
            report(Step("sealing", number, len(body), path))
            if path in plan.small:
                put(path, plan.small[path])
            else:
                hashes[path] = _stream(mission, writer, path, plan.originals[path])
        for algorithm in ("sha256", "sha512"):
            listed = {p: getattr(h, algorithm) for p, h in hashes.items() if p.startswith("data/")}
            put(f"manifest-{algorithm}.txt", format_manifest(listed))
        for path in (p for p in body if "manifest" < p < "seal.txt"):
            put(path, plan.small[path])
        late = {p: plan.small[p] for p in body if p > "seal.txt"}
        tags = _tag_manifests({p: h for p, h in hashes.items() if not p.startswith("data/")}, late)
        seal = format_seal(_seal(mission, plan, signers, tags))
        put("seal.txt", seal)
        for path, data in _signatures(seal, signers).items():
            put(path, data)
        for path, data in sorted({**tags, **late}.items()):
            put(path, data)
        return writer.commit(report), digest(seal)


def _stream(mission: Mission, writer: ZipWriter, path: str, row: Row) -> Hashes:
    sha256, size = str(row["sha256"]), int(row["size"] or 0)
    found = writer.stream(path, mission.originals.chunks(sha256), size)
    if found.sha256 != sha256:
        raise OriginalChanged(path, sha256, found.sha256)
    return found


def _tag_manifests(hashes: Mapping[str, Hashes], late: Mapping[str, bytes]) -> dict[str, bytes]:
    known = {**hashes, **{path: measure([data]) for path, data in late.items()}}
    return {
        f"tagmanifest-{algorithm}.txt": format_manifest({p: getattr(h, algorithm) for p, h in known.items()})
        for algorithm in ("sha256", "sha512")
    }


def _seal(mission: Mission, plan: Plan, signers: Mapping[str, Signer], tags: Mapping[str, bytes]) -> Seal:
    hands, device = mission.hands, mission.hands.profile.device().fingerprint
    mine = {str(row["id"]) for row in streams.of_device(mission.database, device)}
    sealed = [r for r in packets.exports(mission.database) if r["stream"] in mine and r["seal"]]
    receipts = [str(r["receipt"]) for r in packets.exports(mission.database) if r["receipt"]]
    measured = {name: measure([data]) for name, data in tags.items()}
    return Seal(
        packet=plan.packet,
        mission=mission.info.id,
        device=device,
        created=hands.clock.read().wall,
        logs=tuple(LogLine(h.stream, h.size, h.head, h.root) for h in plan.heads),
        edition=plan.edition.removeprefix("ed."),
        sample=mission.info.sample,
        items_root=plan.items_root,
        items_count=plan.items_count,
        previous_seal=str(sealed[-1]["seal"]) if sealed else None,
        receipt=receipts[-1] if receipts else None,
        recipient=None,
        signers=tuple(SignerLine(role, signer.fingerprint) for role, signer in signers.items()),
        sha256={name: h.sha256 for name, h in measured.items()},
        sha512={name: h.sha512 for name, h in measured.items()},
    )


def _signatures(seal: bytes, signers: Mapping[str, Signer]) -> dict[str, bytes]:
    made = {f"{role}-{signer.fingerprint[:8]}.p7s": signer.sign(seal) for role, signer in signers.items()}
    sums = format_manifest({name: digest(data) for name, data in made.items()})
    return {"signatures/SHA256SUMS": sums, **{f"signatures/{name}": data for name, data in sorted(made.items())}}


def _trust_files(mission: Mission, signers: Mapping[str, Signer]) -> dict[str, bytes]:
    """Certificates below the root: those of the signers and, from the openings in the log, of every device."""
    above = {c for signer in signers.values() for c in (signer.certificate, *signer.chain)}
    ordered = sorted(above, key=lambda certificate: certificate.public_bytes(Encoding.DER))
    devices = {
        f"trust/device-{str(row['device'])[:16]}.pem": to_pem(
            x509.load_der_x509_certificate(base64.b64decode(str(row["certificate"])))
        )
        for row in streams.all_streams(mission.database)
    }
    return {**devices, "trust/chain.pem": to_pem(*ordered)}
