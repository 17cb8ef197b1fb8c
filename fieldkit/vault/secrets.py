"""What opens an encrypted mission, and the recovery key that opens it when nobody knows the passphrase any more."""

import hmac
import re
import secrets
from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pyrage import IdentityError, x25519

from fieldkit.errors import BadRecoveryKey

KEY_BYTES = 32
PURPOSE = b"fieldkit-vault/1 "
LINE = re.compile(r"(AGE-SECRET-KEY-1)([0-9A-Z]{58})")
MISREAD = str.maketrans("1BIO", "L8L0")
"""Characters that Bech32 has not (BIP 173), and what was misread for them."""
NUMBERED = re.compile(r"\(\d+\)")
GROUP = 6
GROUPS_IN_A_LINE = 5
"""After the first, which is always the same and has a line of its own."""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The age secret-key line that opens everything in a mission. A person is handed it; nobody else keeps it."""

    line: str = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """A fresh one from the system's randomness."""
        return cls(str(x25519.Identity.generate()))

    @classmethod
    def read(cls, text: str, name: str) -> Self:
        """The key in `text`, typed or copied from its sheet, however it is spaced; `name` says where it stood.
        Numbers of groups, in brackets, do not count.

        Bech32's checksum finds slips. Raises `BadRecoveryKey`.
        """
        found = LINE.search("".join(NUMBERED.sub("", text).split()).upper())
        if found is None:
            raise BadRecoveryKey(name)
        try:
            return cls(str(x25519.Identity.from_str(found[1] + found[2].translate(MISREAD))))
        except IdentityError:
            raise BadRecoveryKey(name) from None  # its context would only show what was typed

    @property
    def recipient(self) -> str:
        """What is sealed to it: public, and of no use to whoever wants to read."""
        return str(x25519.Identity.from_str(self.line).to_public())

    @property
    def groups(self) -> tuple[str, ...]:
        """The line in pieces that can be read out and typed back."""
        prefix, digits = self.line[:16], self.line[16:]
        return (prefix, *(digits[start : start + GROUP] for start in range(0, len(digits), GROUP)))

    def is_group(self, place: int, typed: str) -> bool:
        """Whether a person typed back the one of `groups` in that place, however it is spaced."""
        return "".join(typed.split()).upper() == self.groups[place]

    def proof(self, root: bytes, daily: str) -> str:
        """That whoever made these secrets had this key: anybody can seal others to its recipient."""
        return hmac.digest(_derived(self.line.encode(), "proof"), root + daily.encode(), "sha256").hex()


@dataclass(frozen=True, slots=True)
class Secrets:
    """`root`: 32 random bytes from which every other key is derived; `daily`: the age identity that reads files;
    `recovery`: the age recipient that they are sealed to as well; `proof`: that it is. `repr` tells none of it.
    """

    root: bytes = field(repr=False)
    daily: str = field(repr=False)
    recovery: str = field(repr=False)
    proof: str = field(repr=False)

    @classmethod
    def new(cls, recovery: RecoveryKey) -> Self:
        """Fresh ones from the system's randomness, beside the key `recovery`."""
        root, daily = secrets.token_bytes(KEY_BYTES), str(x25519.Identity.generate())
        return cls(root, daily, recovery.recipient, recovery.proof(root, daily))

    def key(self, purpose: str) -> bytes:
        """The 32-byte key for one fixed `purpose`: HKDF with SHA-256 (RFC 5869), so no key tells of another."""
        return _derived(self.root, purpose)

    def made_with(self, recovery: RecoveryKey) -> bool:
        """Whether they are those of a mission that was founded, or sealed anew, with that key."""
        return hmac.compare_digest(recovery.proof(self.root, self.daily), self.proof)


def _derived(root: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=PURPOSE + purpose.encode()).derive(root)
