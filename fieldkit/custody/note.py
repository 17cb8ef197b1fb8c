"""Checkpoints of a log as C2SP signed notes (`docs/packet-format.md`, section 4).

    fieldkit/<mission>/<stream>
    <number of envelopes>
    <Merkle root, base64>

    — fieldkit-device-<16 hex> <base64 of 4 bytes key hash and the signature>

The formats are `c2sp.org/signed-note` and `c2sp.org/tlog-checkpoint`, without extension lines. Signed is the text
above the empty line, its last line feed included. Others may add signatures of their own below.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

from fieldkit.custody.tree import HASH_BYTES
from fieldkit.errors import NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP

NOT_A_NOTE = QT_TRANSLATE_NOOP("custody", "a checkpoint has three lines, an empty one, and signature lines")
UNPRINTABLE = QT_TRANSLATE_NOOP("custody", "a note holds printable text alone")
SIGNED_OTHERWISE = QT_TRANSLATE_NOOP("custody", "a note has 1 to {most} signatures, not {found}")
NO_LOG = QT_TRANSLATE_NOOP("custody", "“{text}” names no log")
NO_NUMBER = QT_TRANSLATE_NOOP("custody", "“{text}” is no number of entries")
NO_ROOT = QT_TRANSLATE_NOOP("custody", "“{text}” is no Merkle root")
NO_SIGNATURE_LINE = QT_TRANSLATE_NOOP("custody", "“{text}” is no signature line")
NO_SIGNATURE = QT_TRANSLATE_NOOP("custody", "“{text}” holds no signature")
NOT_BASE64 = QT_TRANSLATE_NOOP("custody", "“{text}” is not base64")
OTHER_BASE64 = QT_TRANSLATE_NOOP("custody", "“{text}” is not the base64 of what it stands for")

ED25519 = b"\x01"
KEY_HASH_BYTES = 4
MOST_SIGNATURES = 16
LONGEST_NOTE = 16 * 1024

SIZE = re.compile(r"0|[1-9][0-9]{0,15}")
SIGNATURE = re.compile(r"— ([^ +]+) ([A-Za-z0-9+/]+={0,2})")


Check = Callable[[bytes, bytes], bool]
"""Takes signature and text and tells whether a certain key made the one over the other."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state of a log: its origin, how many entries it holds, the 32-byte root over them."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """The lines that are signed."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature line: the name and hash of a key, and what that key made of the text."""

    key_name: str
    key_hash: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class SignedNote:
    """A checkpoint and who claims to have signed it: claims, until `verify` says otherwise."""

    checkpoint: Checkpoint
    signatures: tuple[Signature, ...]


def origin(mission: str, stream: str) -> str:
    """The first line of a checkpoint of that stream."""
    return f"fieldkit/{mission}/{stream}"


def device_key_name(fingerprint: str) -> str:
    """What a device is called on its notes and in its certificate, by the SHA-256 of its public key (DER SPKI)."""
    return f"fieldkit-device-{fingerprint[:16]}"


def key_hash(key_name: str, public: bytes) -> bytes:
    """The four bytes that stand for an Ed25519 key of 32 bytes (`c2sp.org/signed-note`)."""
    return hashlib.sha256(key_name.encode() + b"\n" + ED25519 + public).digest()[:KEY_HASH_BYTES]


def sign(checkpoint: Checkpoint, key_name: str, public: bytes, signer: Callable[[bytes], bytes]) -> str:
    """The note over `checkpoint`, signed by `signer` (Ed25519, RFC 8032) whose public key is `public`.

    Raises `NotCanonical` for a checkpoint or name that a note cannot hold.
    """
    signature = key_hash(key_name, public) + signer(checkpoint.text.encode())
    signed = f"{checkpoint.text}\n— {key_name} {base64.b64encode(signature).decode()}\n"
    parse(signed)
    return signed


def parse(note: str) -> SignedNote:
    """Read a note. Raises `NotCanonical` for anything but what `sign` would write, more signatures apart."""
    text, empty_line, below = note.partition("\n\n")
    lines, signed_by = text.split("\n"), below.split("\n")
    if len(note) > LONGEST_NOTE or not empty_line or len(lines) != 3 or signed_by.pop():
        raise NotCanonical(NOT_A_NOTE)
    if not all(map(str.isprintable, (*lines, *signed_by))):
        raise NotCanonical(UNPRINTABLE)
    if not 1 <= len(signed_by) <= MOST_SIGNATURES:
        raise NotCanonical(SIGNED_OTHERWISE.format(most=MOST_SIGNATURES, found=len(signed_by)))
    return SignedNote(_checkpoint(*lines), tuple(_signature(line) for line in signed_by))


def verify(note: SignedNote, key_name: str, public: bytes, check: Check) -> bool:
    """Whether the Ed25519 key `public`, called `key_name`, signed the note.

    `check` judges by that key. Lines of other keys are passed over; one wrong line of this key spoils the note.
    """
    text, known = note.checkpoint.text.encode(), (key_name, key_hash(key_name, public))
    mine = [line.signature for line in note.signatures if (line.key_name, line.key_hash) == known]
    return bool(mine) and all(check(signature, text) for signature in mine)


def _checkpoint(origin_line: str, size: str, encoded_root: str) -> Checkpoint:
    if not origin_line or " " in origin_line:
        raise NotCanonical(NO_LOG.format(text=origin_line))
    if not SIZE.fullmatch(size):
        raise NotCanonical(NO_NUMBER.format(text=size))
    tree_root = _decoded(encoded_root)
    if len(tree_root) != HASH_BYTES:
        raise NotCanonical(NO_ROOT.format(text=encoded_root))
    return Checkpoint(origin_line, int(size), tree_root)


def _signature(line: str) -> Signature:
    match = SIGNATURE.fullmatch(line)
    if match is None:
        raise NotCanonical(NO_SIGNATURE_LINE.format(text=line))
    made = _decoded(match[2])
    if len(made) <= KEY_HASH_BYTES:
        raise NotCanonical(NO_SIGNATURE.format(text=line))
    return Signature(match[1], made[:KEY_HASH_BYTES], made[KEY_HASH_BYTES:])


def _decoded(text: str) -> bytes:
    try:
        made = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotCanonical(NOT_BASE64.format(text=text)) from error
    if base64.b64encode(made).decode() != text:
        raise NotCanonical(OTHER_BASE64.format(text=text))
    return made
