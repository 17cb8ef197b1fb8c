"""Packets whose sealing was cut short: what became of each is recorded as soon as anybody looks."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from fieldkit.canon import digest
from fieldkit.errors import CannotRead, Untrusted
from fieldkit.mission import Draft, Mission
from fieldkit.model.packet import Export, ExportAbandon, ExportDone
from fieldkit.packet.hashing import measure, pieces
from fieldkit.packet.read import open_packet
from fieldkit.packet.seal import Seal, parse_seal
from fieldkit.packing.keeping import keep_copy
from fieldkit.platform import open_regular, reading, remove
from fieldkit.store import log, packets, streams

SEAL, SEAL_LIMIT = "seal.txt", 1 << 20


def settle(mission: Mission, folder: Path) -> None:
    """Look in `folder`, and where packets stand by default, for those that were begun here and never finished.

    What stands under a packet's name was read back before it got there; only the entry that says so is lacking.
    It is made now, so that the next seal names that packet and a receipt for it is known. Half of a packet is
    removed. Where nothing is left, the log says that too, so that the gap in the numbers is explained; a packet
    that lies on a medium which is not here now is recorded as done when it is met. Raises `CannotWrite`,
    and `CannotRead` for a folder that cannot be looked into.
    """
    mine = {one.id for one in streams.of_device(mission.database, mission.hands.profile.device().fingerprint)}
    places = {folder, mission.layout.packets}
    for export in packets.exports(mission.database):
        if export.seal is None and export.stream in mine:
            targets = [place / f"{export.packet}.zip" for place in sorted(places)]
            _settle(mission, export, targets)


def _settle(mission: Mission, export: Export, targets: Sequence[Path]) -> None:
    standing = [target for target in targets if _stands(target)]
    for target in standing:
        with suppress(CannotRead, Untrusted):  # no packet of ours
            if _record(mission, export, target):
                return
    if not standing and not export.abandoned:
        mission.record([Draft(ExportAbandon(packet=export.packet), (export.id,))])


def _stands(target: Path) -> bool:
    """Does anything stand under that name? What was half written is removed."""
    remove(target.with_name(target.name + ".part"))
    with reading(target):
        return target.exists()


def _record(mission: Mission, export: Export, target: Path) -> bool:
    """Record as done what stands at `target`; not, if it is not the packet in `export`."""
    with open_packet(target) as packet:
        seal = packet.read(SEAL, SEAL_LIMIT) if SEAL in packet.files else b""
    if not _began_with(mission, export, parse_seal(seal, SEAL)):
        return False
    with reading(target), open_regular(target) as file:
        whole = measure(pieces(file))
    keep_copy(mission, target)
    done = ExportDone(seal=digest(seal), zip=whole.sha256, size=whole.size)
    mission.record([Draft(done, (export.id,))])
    return True


def _began_with(mission: Mission, export: Export, seal: Seal) -> bool:
    """Does the seal cover the very entry that began this packet? Copies of a folder give one number twice."""
    begun = log.entry_by_id(mission.database, export.entry)
    return begun is not None and any(
        line.stream == export.stream
        and begun.envelope.seq < line.size
        and line.head in log.hash_at(mission.database, line.stream, line.size - 1)
        for line in seal.logs
    )
