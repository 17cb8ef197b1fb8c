"""Identifiers: UUIDv7 for entries and subjects, 128 random bits for missions, streams and salts."""

from datetime import datetime
from typing import Protocol

from fieldkit.when import Reading


class Chance(Protocol):
    """Where random bytes come from; the machine's own is `secrets.token_bytes`."""

    def __call__(self, count: int, /) -> bytes:
        """Return `count` unpredictable bytes."""
        ...


def uuid7(milliseconds: int, chance: Chance) -> str:
    """A UUID of version 7 (RFC 9562, section 5.7): 48 bits of Unix time, 74 random bits."""
    noise = int.from_bytes(chance(10))
    number = (
        (milliseconds & (2**48 - 1)) << 80 | 7 << 76 | (noise >> 68 & 0xFFF) << 64 | 2 << 62 | noise & (2**62 - 1)
    )
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def token(chance: Chance) -> str:
    """128 random bits as 32 hexadecimal digits."""
    return chance(16).hex()


def milliseconds(reading: Reading) -> int:
    """Unix time in milliseconds of the wall clock of `reading` (its seconds, so the last three digits are 0)."""
    return int(datetime.fromisoformat(reading.wall).timestamp()) * 1000
