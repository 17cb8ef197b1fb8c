"""Receipts: headquarters says in a signed text what it received and found; the text comes back and is recorded."""

import re
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldkit import __version__
from fieldkit.canon import digest
from fieldkit.checking import Checked, check_packet
from fieldkit.errors import NothingToDo, PacketRefused, ReceiptRefused, Refused
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Draft, Mission
from fieldkit.model.packet import ReceiptImport, ReceiptIssue, StreamTaken
from fieldkit.packet.read import open_packet
from fieldkit.packing.interrupted import settle
from fieldkit.platform import reading, remove_quietly, write_new
from fieldkit.progress import Report
from fieldkit.store import packets
from fieldkit.store.table import Row

HEADER = "fieldkit-receipt/1"
OFFICER = "HQ-"
LINE = re.compile(r"^(?P<key>[a-z-]+): (?P<value>.+)$")
STREAM = re.compile(r"^(?P<stream>[0-9a-f]{32}) (?P<size>\d{1,15}) (?P<head>[0-9a-f]{64}) [0-9a-f]{64}$")
UNSTATED = "not stated"
NOT_OURS = QT_TRANSLATE_NOOP("receipt", "it is for a packet that was not sealed in this mission")
UNSIGNED = QT_TRANSLATE_NOOP("receipt", "its signature does not hold or is not of headquarters")
DAMAGED = QT_TRANSLATE_NOOP("receipt", "it is not a receipt in its form")


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

    Raises `Refused` unless the officer's code begins with `HQ-` and the packet was merged here, `PacketRefused`
    for one that does not hold, `AlreadyThere`, `CannotWrite`.
    """
    if not officer.code.startswith(OFFICER):
        raise Refused("signing a receipt", f"Only an officer of headquarters does that: a code like {OFFICER}01.")
    with open_packet(packet) as opened:
        checked = check_packet(
            opened, mission.hands.profile.roots(mission.info.id), report, clock=mission.hands.clock
        )
        if not checked.holds():
            raise PacketRefused(opened.name, str((*checked.disproved, *checked.lacking)[0]))
        signed = [(name, opened.measure(name).sha256) for name in sorted(opened.files) if name.endswith(".p7s")]
    if not any(row["seal"] == checked.seal_digest and row["streams"] for row in packets.received(mission.database)):
        raise Refused("signing a receipt", "The packet was not merged into this mission yet: fieldkit packet merge")
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

    Raises `ReceiptRefused` for a signature that does not hold or another packet's receipt, `CannotRead`.
    """
    text, signature = _read(path), _read(_beside(path))
    now = datetime.fromisoformat(mission.hands.clock.read().wall)
    verdict = verify_cms(signature, text, mission.hands.profile.roots(mission.info.id), now)
    if not (verdict.trusted and verdict.code.startswith(OFFICER)):
        raise ReceiptRefused(path.name, UNSIGNED)
    said = _parse(path.name, text)
    settle(mission, mission.layout.packets)
    row = next((row for row in packets.exports(mission.database) if _is_for(mission, said, row)), None)
    if row is None:
        raise ReceiptRefused(path.name, NOT_OURS)
    if row["receipt"] == digest(text):
        raise NothingToDo(f"the receipt {path.name} is recorded already")
    act = ReceiptImport(
        packet=str(row["packet"]),
        seal=str(row["seal"]),
        receipt=digest(text),
        officer=verdict.code,
        streams=tuple(_streams(path.name, said.get("log", []))),
    )
    mission.record([Draft(act, (str(row["id"]),))])
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


def _is_for(mission: Mission, said: Mapping[str, list[str]], row: Row) -> bool:
    """Is the receipt for the packet in `row`, which was sealed in this mission?"""
    named = (said.get("mission"), said.get("packet"), said.get("seal"))
    return named == ([mission.info.id], [row["packet"]], [row["seal"]])


def _beside(path: Path) -> Path:
    """Where the signature of a receipt lies."""
    return path.with_name(path.name + ".p7s")


def _parse(name: str, text: bytes) -> dict[str, list[str]]:
    """The lines of a receipt by their keys. Raises `ReceiptRefused`."""
    header, *lines = text.decode("utf-8", "replace").split("\n")
    found: dict[str, list[str]] = {}
    for line in lines[:-1]:
        match = LINE.match(line)
        if match is None:
            raise ReceiptRefused(name, DAMAGED)
        found.setdefault(match["key"], []).append(match["value"])
    if header != HEADER:
        raise ReceiptRefused(name, DAMAGED)
    return found


def _streams(name: str, lines: Iterable[str]) -> Iterable[StreamTaken]:
    for line in lines:
        match = STREAM.match(line)
        if match is None:
            raise ReceiptRefused(name, DAMAGED)
        yield StreamTaken(stream=match["stream"], size=int(match["size"]), head=match["head"])


def _read(path: Path) -> bytes:
    with reading(path):
        return path.read_bytes()
