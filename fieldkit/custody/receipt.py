"""A receipt: the text that headquarters signs for a packet (`packet.md` 3.6), read back.

    fieldkit-receipt/1
    packet: PKT-XX-2024-AA-001-A-0001
    seal: <SHA-256 of seal.txt>
    mission: <32 hex digits>
    log: <stream> <size> <SHA-256 of its last line> <root>        once for each stream
    officer: HQ-01
    ...

Other lines may follow one another in any number; each is `key: value`, and every line ends with a line feed.
"""

import re
from dataclasses import dataclass

from fieldkit.errors import NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.packet import StreamTaken

HEADER = "fieldkit-receipt/1"
OFFICER = "HQ-"
"""How the codes of people begin who may sign a receipt."""

LINE = re.compile(r"(?P<key>[a-z-]+): (?P<value>.+)")
STREAM = re.compile(r"(?P<stream>[0-9a-f]{32}) (?P<size>\d{1,15}) (?P<head>[0-9a-f]{64}) [0-9a-f]{64}")
NOT_ITS_FORM = QT_TRANSLATE_NOOP("receipt", "it is not a receipt in its form")


@dataclass(frozen=True, slots=True)
class ReceiptText:
    """What a receipt says: for which packet and seal of which mission, how far its streams reached, by whom."""

    packet: str
    seal: str
    mission: str
    officer: str
    streams: tuple[StreamTaken, ...]


def parse_receipt(text: bytes) -> ReceiptText:
    """Read a receipt. Raises `NotCanonical` for a text that is none."""
    header, *lines = text.decode("utf-8", "replace").split("\n")
    found: dict[str, list[str]] = {}
    for line in lines[:-1]:
        match = LINE.fullmatch(line)
        if match is None:
            raise NotCanonical(NOT_ITS_FORM)
        found.setdefault(match["key"], []).append(match["value"])
    if header != HEADER or lines[-1:] != [""]:
        raise NotCanonical(NOT_ITS_FORM)
    packet, seal, mission, officer = (_only(found, key) for key in ("packet", "seal", "mission", "officer"))
    return ReceiptText(packet, seal, mission, officer, tuple(_taken(line) for line in found.get("log", ())))


def _only(found: dict[str, list[str]], key: str) -> str:
    if len(found.get(key, ())) != 1:
        raise NotCanonical(NOT_ITS_FORM)
    return found[key][0]


def _taken(line: str) -> StreamTaken:
    match = STREAM.fullmatch(line)
    if match is None:
        raise NotCanonical(NOT_ITS_FORM)
    return StreamTaken(stream=match["stream"], size=int(match["size"]), head=match["head"])
