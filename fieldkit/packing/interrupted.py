"""Packets whose sealing was cut short: half-written ones go, and one that stands whole is recorded after all."""

from contextlib import suppress
from pathlib import Path

from fieldkit.canon import digest
from fieldkit.errors import CannotRead, Untrusted
from fieldkit.mission import Draft, Mission
from fieldkit.model.packet import ExportDone
from fieldkit.packet.hashing import measure, pieces
from fieldkit.packet.read import open_packet
from fieldkit.packet.seal import Seal, parse_seal
from fieldkit.platform import open_regular, reading, remove
from fieldkit.store import log, packets, streams
from fieldkit.store.table import Row

SEAL, SEAL_LIMIT = "seal.txt", 1 << 20


def settle(mission: Mission, folder: Path) -> None:
    """Look in `folder` for packets that were begun here and never finished.

    What stands under a packet's name was read back before it got there; only the entry that says so is lacking.
    It is made now, so that the next seal names that packet and a receipt for it is known. Raises `CannotWrite`.
    """
    mine = {row["id"] for row in streams.of_device(mission.database, mission.hands.profile.device().fingerprint)}
    for row in packets.exports(mission.database):
        if row["seal"] is None and row["stream"] in mine:
            target = folder / f"{row['packet']}.zip"
            remove(target.with_name(target.name + ".part"))
            with suppress(CannotRead, Untrusted):  # not there, or no packet of ours
                _record(mission, row, target)


def _record(mission: Mission, row: Row, target: Path) -> None:
    with open_packet(target) as packet:
        seal = packet.read(SEAL, SEAL_LIMIT) if SEAL in packet.files else b""
    if not _began_with(mission, row, parse_seal(seal, SEAL)):
        return
    with reading(target), open_regular(target) as file:
        whole = measure(pieces(file))
    done = ExportDone(seal=digest(seal), zip=whole.sha256, size=whole.size)
    mission.record([Draft(done, (str(row["id"]),))])


def _began_with(mission: Mission, row: Row, seal: Seal) -> bool:
    """Does the seal cover the very entry that began this packet? Copies of a folder give one number twice."""
    begun = log.entry_by_id(mission.database, str(row["entry"]))
    return begun is not None and any(
        line.stream == row["stream"]
        and begun.envelope.seq < line.size
        and line.head in log.hash_at(mission.database, line.stream, line.size - 1)
        for line in seal.logs
    )
