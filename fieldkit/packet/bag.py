"""What makes the packet a bag: `bagit.txt` and `bag-info.txt` (RFC 8493, 2.1.1 and 2.2.2)."""

from dataclasses import dataclass
from typing import Final

from fieldkit.numbering import PACKET_ID
from fieldkit.packet.textform import COUNT, read_rows, refuse_unless_time, row

BAGIT_TXT: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
"""The one text that `bagit.txt` may hold."""

PROFILE_ID: Final = "urn:uuid:0f7c3a52-9d1e-4b86-a1c4-6d2b8e5f7a90"
"""Names the BagIt profile of these packets. It lies in each of them, so that nobody has to fetch it."""

_BAG_INFO = (
    row(f"BagIt-Profile-Identifier: {PROFILE_ID}"),
    row(f"External-Identifier: ({PACKET_ID.pattern})"),
    row("Bagging-Date: ([0-9]{4}-[0-9]{2}-[0-9]{2})"),
    row(f"Payload-Oxum: ({COUNT})[.]({COUNT})"),
    row("Bag-Software-Agent: ([!-~]+(?: [!-~]+)*)"),
)


@dataclass(frozen=True, slots=True)
class BagInfo:
    """Packet id, day of sealing (`YYYY-MM-DD`), bytes and number of the files under data/, program."""

    packet: str
    date: str
    size: int
    count: int
    agent: str


def format_bag_info(info: BagInfo) -> bytes:
    """The text of `bag-info.txt`."""
    return (
        f"BagIt-Profile-Identifier: {PROFILE_ID}\n"
        f"External-Identifier: {info.packet}\n"
        f"Bagging-Date: {info.date}\n"
        f"Payload-Oxum: {info.size}.{info.count}\n"
        f"Bag-Software-Agent: {info.agent}\n"
    ).encode("ascii")


def parse_bag_info(data: bytes, file: str) -> BagInfo:
    """What `bag-info.txt` says; `format_bag_info` gives the same bytes again. Raises `Malformed`."""
    _, (packet,), (date,), (oxum,), (agent,) = read_rows(data, file, _BAG_INFO)
    refuse_unless_time(date[1], file, 3)
    return BagInfo(packet[1], date[1], int(oxum[1]), int(oxum[2]), agent[1])
