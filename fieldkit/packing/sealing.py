"""Sealing: from the mission to one signed packet under its final name, or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit.canon import Digest, digest
from fieldkit.errors import CannotRead, ForkOpen, OriginalChanged
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Draft, Mission
from fieldkit.model.item import Item
from fieldkit.model.original import Original
from fieldkit.model.packet import ExportBegin, ExportDone
from fieldkit.numbering import next_packet, parse_case
from fieldkit.packet.hashing import Hashes
from fieldkit.packet.seal import format_seal
from fieldkit.packet.write import ZipWriter, refuse_unless_it_fits
from fieldkit.packing.earlier import standing_for
from fieldkit.packing.interrupted import settle
from fieldkit.packing.keeping import keep_copy, refuse_unless_a_copy_fits
from fieldkit.packing.planning import Plan, plan_packet
from fieldkit.packing.scope import Scope, choose
from fieldkit.packing.signing import manifests, refuse_doubles, seal_of, signatures, tag_manifests
from fieldkit.platform import mount_of
from fieldkit.progress import Report, Step
from fieldkit.store import log, packets
from fieldkit.vocabulary import Vocabulary

STAGE = QT_TRANSLATE_NOOP("stages", "sealing")


@dataclass(frozen=True, slots=True)
class Sealed:
    """A packet that stands under its name: where, its id, and the SHA-256 of its seal and of the zip.

    `repeats` names an earlier packet, not receipted yet, that holds the very same things.
    """

    path: Path
    packet: str
    seal: Digest
    zip: Digest
    size: int
    originals: int
    absent: int
    repeats: str


def seal_packet(
    mission: Mission,
    vocabulary: Vocabulary,
    signers: Mapping[str, Signer],
    chosen: Sequence[Item],
    report: Report,
    *,
    edition: str = "ed.field_full",
    folder: Path | None = None,
) -> Sealed:
    """Write, sign and read back a packet of `chosen` items, or of all that is not receipted.

    `signers` by role (`monitor`, `second`). Every original is hashed again on the way; one that is not what was
    recorded stops the sealing with `OriginalChanged`. Nothing stands under the final name before it has been read
    back; a packet for which the place has no room is not begun. Raises `ReceiptedAlready`, `SignsTwice`,
    `CannotWrite`, `CannotRead`, `PlaceNeeded` in an encrypted mission without a `folder` outside of it, and
    `ForkOpen` while a stream has two histories: which of them a packet carries, a person decides.
    """
    refuse_doubles(signers)
    for fork in log.forks(mission.database):
        raise ForkOpen(fork.stream, fork.seq)
    place = mission.covering.outlet(mission.layout.packets, folder)
    largest = mount_of(place).largest_file
    settle(mission, place)
    scope = choose(mission, chosen)
    size = sum(original.size for original in scope.originals)
    refuse_unless_it_fits(place, size, largest)
    refuse_unless_a_copy_fits(mission, size)
    repeats = standing_for(mission, scope)
    packet, subject = _begin(mission, scope, edition)
    plan = plan_packet(mission, vocabulary, signers, scope, packet, edition, report)
    target = place / f"{packet}.zip"
    with ZipWriter(target, packet, expected=plan.zipped, largest=largest) as writer:
        seal = _write(mission, writer, plan, signers, report)
        written = writer.commit(report)
    keep_copy(mission, target)
    done = ExportDone(seal=seal, zip=written.sha256, size=written.size)
    mission.record([Draft(done, (subject,))])
    zipped = Digest(written.sha256)
    return Sealed(target, packet, seal, zipped, written.size, len(scope.originals), len(scope.absent), repeats)


def _begin(mission: Mission, scope: Scope, edition: str) -> tuple[str, str]:
    """Record that a packet begins, and what it will hold; its number and the id of its record."""
    taken = [export.packet for export in packets.exports(mission.database)]
    packet, subject = next_packet(parse_case(mission.info.code), mission.letter, taken), mission.hands.new_id()
    held = tuple(original.id for original in scope.originals)
    begin = ExportBegin(packet=packet, edition=edition, items=scope.items, originals=held)
    mission.record([Draft(begin, (subject,))])
    mission.checkpoint()
    return packet, subject


def _write(
    mission: Mission, writer: ZipWriter, plan: Plan, signers: Mapping[str, Signer], report: Report
) -> Digest:
    """Stream everything in the order of the names; manifests and seal are made when what they cover is known."""
    hashes: dict[str, Hashes] = {}

    def put(files: Mapping[str, bytes]) -> None:
        for path, data in sorted(files.items()):
            hashes[path] = writer.add(path, data)

    body = sorted([*plan.small, *plan.originals])
    early = [path for path in body if path < "manifest"]
    for number, path in enumerate(early):
        report(Step(STAGE, number, len(early), path))
        if path in plan.small:
            put({path: plan.small[path]})
        else:
            hashes[path] = _stream(mission, writer, path, plan.originals[path])
    put(manifests(hashes))
    put({path: plan.small[path] for path in body if "manifest" < path < "seal.txt"})
    late = {path: plan.small[path] for path in body if path > "seal.txt"}
    tags = tag_manifests(hashes, late)
    seal = format_seal(seal_of(mission, plan, signers, tags))
    put({"seal.txt": seal})
    put(signatures(seal, signers))
    put({**tags, **late})
    return digest(seal)


def _stream(mission: Mission, writer: ZipWriter, path: str, original: Original) -> Hashes:
    try:
        found = writer.stream(path, mission.originals.chunks(original.sha256), original.size)
    except CannotRead as error:  # or it has another size, and so is not what was recorded
        lies_there = mission.originals.verify(original.sha256).found
        if lies_there in {None, original.sha256}:
            raise
        raise OriginalChanged(path, original.sha256, str(lies_there)) from error
    if found.sha256 != original.sha256:
        raise OriginalChanged(path, original.sha256, found.sha256)
    return found
