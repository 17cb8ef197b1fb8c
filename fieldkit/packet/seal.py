"""`seal.txt`: the one short text that people sign (docs/packet-format.md, 3)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldkit.numbering import PACKET_ID
from fieldkit.packet.textform import COUNT, HEX32, HEX64, HEX128, read_rows, refuse_unless_time, row

HEADER = "fieldkit-seal/1"
TAG_MANIFESTS = ("tagmanifest-sha256.txt", "tagmanifest-sha512.txt")
NONE = "none"
HEADQUARTERS = "hq"
"""The role of an officer of headquarters."""

_CREATED = row("created: ([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)")
_ROWS = (
    row(HEADER),
    row(f"packet: ({PACKET_ID.pattern})"),
    row(f"mission: ({HEX32})"),
    row(f"device: ({HEX64})"),
    _CREATED,
    row(f"log: ({HEX32}) ({COUNT}) ({HEX64}) ({HEX64})", many=True),
    row("edition: ([a-z][a-z0-9_]{0,31})"),
    row("sample: (yes|no)"),
    row(f"items-root: ({HEX64}) ({COUNT})"),
    row(f"previous-seal: ({HEX64}|{NONE})"),
    row(f"receipt: ({HEX64}|{NONE})"),
    row(f"for: ({HEX64}|{NONE})"),
    row(f"signer: ((?:hq|monitor|second) {HEX64})", many=True),
    *(row(f"({digest})  {re.escape(name)}") for digest in (HEX64, HEX128) for name in TAG_MANIFESTS),
)


@dataclass(frozen=True, slots=True)
class LogLine:
    """How far one stream of the log reaches: number of envelopes, SHA-256 of the last, Merkle root over all."""

    stream: str
    size: int
    head: str
    root: str


@dataclass(frozen=True, slots=True)
class SignerLine:
    """Who is to sign: `monitor`, `second` or `hq`, and the SHA-256 of their certificate (DER)."""

    role: str
    certificate: str


@dataclass(frozen=True, slots=True)
class Seal:
    """What a seal says, in the order of its text; hashes in lower-case hexadecimal, None for "none".

    `sha256` and `sha512` are those of both `TAG_MANIFESTS` by name. The text lists streams and signers sorted.
    """

    packet: str
    mission: str
    device: str
    created: str
    logs: tuple[LogLine, ...]
    edition: str
    sample: bool
    items_root: str
    items_count: int
    previous_seal: str | None
    receipt: str | None
    recipient: str | None
    signers: tuple[SignerLine, ...]
    sha256: Mapping[str, str]
    sha512: Mapping[str, str]

    def tag_manifests(self) -> Iterator[tuple[str, str, str]]:
        """Name, SHA-256 and SHA-512 of each tag manifest."""
        return ((name, self.sha256[name], self.sha512[name]) for name in TAG_MANIFESTS)


def format_seal(seal: Seal) -> bytes:
    """The text of `seal.txt`."""
    logs = sorted(f"log: {log.stream} {log.size} {log.head} {log.root}" for log in seal.logs)
    signers = sorted(f"signer: {signer.role} {signer.certificate}" for signer in seal.signers)
    digests = [f"{hashes[name]}  {name}" for hashes in (seal.sha256, seal.sha512) for name in TAG_MANIFESTS]
    lines = (
        HEADER,
        f"packet: {seal.packet}",
        f"mission: {seal.mission}",
        f"device: {seal.device}",
        f"created: {seal.created}",
        *logs,
        f"edition: {seal.edition}",
        f"sample: {'yes' if seal.sample else 'no'}",
        f"items-root: {seal.items_root} {seal.items_count}",
        f"previous-seal: {seal.previous_seal or NONE}",
        f"receipt: {seal.receipt or NONE}",
        f"for: {seal.recipient or NONE}",
        *signers,
        *digests,
    )
    return "".join(f"{line}\n" for line in lines).encode("ascii")


def parse_seal(data: bytes, file: str) -> Seal:
    """What `seal.txt` says; `format_seal` gives the same bytes again. Raises `Malformed`."""
    rows = read_rows(data, file, _ROWS)
    (_, (packet,), (mission,), (device,), (created,), logs, (edition,), (sample,), (items,)) = rows[:9]
    ((previous,), (receipt,), (recipient,), signers, *digests) = rows[9:]
    refuse_unless_time(created[1], file, 1 + _ROWS.index(_CREATED))
    found = [digest[1] for (digest,) in digests]
    return Seal(
        packet=packet[1],
        mission=mission[1],
        device=device[1],
        created=created[1],
        logs=tuple(LogLine(log[1], int(log[2]), log[3], log[4]) for log in logs),
        edition=edition[1],
        sample=sample[1] == "yes",
        items_root=items[1],
        items_count=int(items[2]),
        previous_seal=_unless_none(previous),
        receipt=_unless_none(receipt),
        recipient=_unless_none(recipient),
        signers=tuple(SignerLine(*signer[1].split(" ")) for signer in signers),
        sha256=dict(zip(TAG_MANIFESTS, found[:2], strict=True)),
        sha512=dict(zip(TAG_MANIFESTS, found[2:], strict=True)),
    )


def _unless_none(match: re.Match[str]) -> str | None:
    return None if match[1] == NONE else match[1]
