"""Receipts: headquarters says in a signed text what it received and found; the text comes back and is recorded."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldkit import __version__
from fieldkit.canon import digest
from fieldkit.checking import Checked, check_packet
from fieldkit.errors import CannotRead, NothingToDo, PacketRefused, ReceiptRefused, Refused
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Draft, Mission
from fieldkit.model.packet import ReceiptImport, ReceiptIssue, StreamTaken
from fieldkit.packet.read import open_packet
from fieldkit.platform import write_new
from fieldkit.progress import Report
from fieldkit.store import packets

HEADER = "fieldkit-receipt/1"
OFFICER = "HQ-"
LINE = re.compile(r"^(?P<key>[a-z-]+): (?P<value>.+)$")
STREAM = re.compile(r"^(?P<stream>[0-9a-f]{32}) (?P<size>\d{1,15}) (?P<head>[0-9a-f]{64}) [0-9a-f]{64}$")
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
    write_new(target, text)
    write_new(target.with_name(target.name + ".p7s"), officer.sign(text))
    act = ReceiptIssue(packet=checked.sealed.packet, seal=checked.seal_digest, receipt=digest(text))
    mission.record([Draft(act, (mission.hands.new_id(),))])
    return Receipt(target, target.with_name(target.name + ".p7s"), digest(text), checked.sealed.packet)


def import_receipt(mission: Mission, path: Path) -> Receipt:
    """Record a receipt that came back; the signature lies beside it as `<name>.p7s`.

    Raises `ReceiptRefused` for a signature that does not hold or another packet's receipt, `CannotRead`.
    """
    text, signature = _read(path), _read(path.with_name(path.name + ".p7s"))
    now = datetime.fromisoformat(mission.hands.clock.read().wall)
    verdict = verify_cms(signature, text, mission.hands.profile.roots(mission.info.id), now)
    if not (verdict.trusted and verdict.code.startswith(OFFICER)):
        raise ReceiptRefused(path.name, UNSIGNED)
    said = _parse(path.name, text)
    packet, seal = said.get("packet", [""])[0], said.get("seal", [""])[0]
    row = next((r for r in packets.exports(mission.database) if (r["packet"], r["seal"]) == (packet, seal)), None)
    if row is None:
        raise ReceiptRefused(path.name, NOT_OURS)
    if row["receipt"] == digest(text):
        raise NothingToDo(f"the receipt {path.name} is recorded already")
    act = ReceiptImport(
        packet=packet,
        seal=seal,
        receipt=digest(text),
        officer=verdict.code,
        streams=tuple(_streams(path.name, said.get("log", []))),
    )
    mission.record([Draft(act, (str(row["id"]),))])
    return Receipt(path, path.with_name(path.name + ".p7s"), digest(text), packet)


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
        f"place: {' '.join(place.split())}",
        f"received: {mission.hands.clock.read().wall}",
        f"verifier: fieldkit {__version__}",
        *sorted({f"check: {finding.code} {finding.verdict}" for finding in checked.findings}),
    ]
    return "".join(f"{line}\n" for line in lines)


def _parse(name: str, text: bytes) -> dict[str, list[str]]:
    try:
        header, *lines = text.decode().splitlines()
    except (UnicodeDecodeError, ValueError) as error:
        raise ReceiptRefused(name, DAMAGED) from error
    found: dict[str, list[str]] = {}
    for line in lines:
        match = LINE.match(line)
        if match is None or header != HEADER:
            raise ReceiptRefused(name, DAMAGED)
        found.setdefault(match["key"], []).append(match["value"])
    return found


def _streams(name: str, lines: Iterable[str]) -> Iterable[StreamTaken]:
    for line in lines:
        match = STREAM.match(line)
        if match is None:
            raise ReceiptRefused(name, DAMAGED)
        yield StreamTaken(stream=match["stream"], size=int(match["size"]), head=match["head"])


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CannotRead(str(path), error.strerror or str(error)) from error
