"""Receipts: headquarters says in a signed text what it received and found; the text comes back and is recorded."""

from base64 import b64encode
from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldkit import __version__
from fieldkit.canon import digest
from fieldkit.checking import Checked, check_packet
from fieldkit.custody.receipt import HEADER, OFFICER, ReceiptText, parse_receipt
from fieldkit.errors import ImportedAlready, NoOfficer, NotCanonical, NotMerged, PacketRefused, ReceiptRefused
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Draft, Mission
from fieldkit.model.packet import Export, ReceiptImport, ReceiptIssue
from fieldkit.packet.read import open_packet
from fieldkit.packing.interrupted import settle
from fieldkit.platform import reading, remove_quietly, write_new
from fieldkit.progress import Report
from fieldkit.store import packets

UNSTATED = "not stated"
EXAMPLE = f"{OFFICER}01"
NOT_OURS = QT_TRANSLATE_NOOP("receipt", "it is for a packet that was not sealed in this mission")
UNSIGNED = QT_TRANSLATE_NOOP("receipt", "its signature does not hold or is not of headquarters")


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt that stands under its name: the text, its signature beside it, its id (SHA-256 of the text)."""

    path: Path
    signature: Path
    id: str
    packet: str


def issue_receipt(
    mission: Mission, packet: Path, officer: Signer, place: str, folder: Path, report: Report
) -> Receipt:
    """Check the packet once more and write a signed receipt for it into `folder`.

    Raises `NoOfficer` unless the officer's code begins with `HQ-`, `NotMerged`, `PacketRefused`
    for one that does not hold, `AlreadyThere`, `CannotWrite`.
    """
    if not officer.code.startswith(OFFICER):
        raise NoOfficer(officer.code, EXAMPLE)
    with open_packet(packet) as opened:
        checked = check_packet(
            opened, mission.hands.profile.roots(mission.info.id), report, clock=mission.hands.clock
        )
        if not checked.holds():
            raise PacketRefused(opened.name, str((*checked.disproved, *checked.lacking)[0]))
        signed = [(name, opened.measure(name).sha256) for name in sorted(opened.files) if name.endswith(".p7s")]
    if not any(one.seal == checked.seal_digest and one.streams for one in packets.received(mission.database)):
        raise NotMerged(checked.sealed.packet)
    text = _text(mission, checked, signed, officer.code, place).encode()
    target = folder / f"RCP-{checked.sealed.packet.removeprefix('PKT-')}-{checked.seal_digest[:8]}.txt"
    receipt = Receipt(target, _beside(target), digest(text), checked.sealed.packet)
    with ExitStack() as undo:
        for path, data in ((receipt.path, text), (receipt.signature, officer.sign(text))):
            write_new(path, data)
            undo.callback(remove_quietly, path)
        act = ReceiptIssue(packet=receipt.packet, seal=checked.seal_digest, receipt=receipt.id)
        mission.record([Draft(act, (mission.hands.new_id(),))])
        undo.pop_all()
    return receipt


def import_receipt(mission: Mission, path: Path) -> Receipt:
    """Record a receipt that came back; the signature lies beside it as `<name>.p7s`.

    Raises `ReceiptRefused` for a signature that does not hold or another packet's receipt, `ImportedAlready`,
    `CannotRead`.
    """
    text, signature = _read(path), _read(_beside(path))
    now = datetime.fromisoformat(mission.hands.clock.read().wall)
    verdict = verify_cms(signature, text, mission.hands.profile.roots(mission.info.id), now)
    if not (verdict.trusted and verdict.code.startswith(OFFICER)):
        raise ReceiptRefused(path.name, UNSIGNED)
    said = _parsed(path.name, text)
    if said.officer != verdict.code:
        raise ReceiptRefused(path.name, UNSIGNED)
    settle(mission, mission.layout.packets)
    export = next((one for one in packets.exports(mission.database) if _is_for(mission, said, one)), None)
    if export is None:
        raise ReceiptRefused(path.name, NOT_OURS)
    if export.receipt == digest(text):
        raise ImportedAlready(path.name)
    act = ReceiptImport(
        packet=said.packet,
        seal=said.seal,
        receipt=digest(text),
        officer=said.officer,
        streams=said.streams,
        text=text.decode(),
        signature=b64encode(signature).decode(),
    )
    mission.record([Draft(act, (export.id,))])
    return Receipt(path, _beside(path), digest(text), act.packet)


def _text(mission: Mission, checked: Checked, signed: Iterable[tuple[str, str]], officer: str, place: str) -> str:
    seal = checked.sealed
    lines = [
        HEADER,
        f"packet: {seal.packet}",
        f"seal: {checked.seal_digest}",
        f"mission: {seal.mission}",
        *(f"signature: {name} {sha256}" for name, sha256 in signed),
        *(f"log: {line.stream} {line.size} {line.head} {line.root}" for line in seal.logs),
        f"items-root: {seal.items_root} {seal.items_count}",
        f"officer: {officer}",
        f"place: {' '.join(place.split()) or UNSTATED}",
        f"received: {mission.hands.clock.read().wall}",
        f"verifier: fieldkit {__version__}",
        *sorted({f"check: {finding.code} {finding.verdict}" for finding in checked.findings}),
    ]
    return "".join(f"{line}\n" for line in lines)


def _is_for(mission: Mission, said: ReceiptText, export: Export) -> bool:
    """Is the receipt for the packet in `export`, which was sealed in this mission?"""
    return (said.mission, said.packet, said.seal) == (mission.info.id, export.packet, export.seal)


def _beside(path: Path) -> Path:
    """Where the signature of a receipt lies."""
    return path.with_name(path.name + ".p7s")


def _parsed(name: str, text: bytes) -> ReceiptText:
    try:
        return parse_receipt(text)
    except NotCanonical as error:
        raise ReceiptRefused(name, error.why) from error


def _read(path: Path) -> bytes:
    with reading(path):
        return path.read_bytes()
