"""One read of a file gives all that manifests, seal and archive need of it."""

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from io import FileIO

PIECE = 1 << 20
"""Bytes read at a time."""


@dataclass(frozen=True, slots=True)
class Hashes:
    """What identifies a file: `size` in bytes, CRC-32 of the zip format, SHA-256 and SHA-512 in hexadecimal."""

    size: int
    crc32: int
    sha256: str
    sha512: str


def pieces(source: FileIO) -> Iterator[bytes]:
    """What is left in an unbuffered file, at most 1 MiB at a time. Raises `OSError`."""
    while piece := source.read(PIECE):
        yield piece


def measure(parts: Iterable[bytes]) -> Hashes:
    """Hashes of `parts` one after the other.

    SHA-512, the slowest, runs beside the others: hashlib lets go of the interpreter for large pieces. A part
    smaller than a piece is not worth a thread.
    """
    size, crc32, sha256, sha512 = 0, 0, hashlib.sha256(), hashlib.sha512()
    with ThreadPoolExecutor(1) as beside:
        running: Future[None] | None = None
        for part in parts:
            if running:
                running.result()
                running = None
            if len(part) < PIECE:
                sha512.update(part)
            else:
                running = beside.submit(sha512.update, part)
            sha256.update(part)
            crc32 = zlib.crc32(part, crc32)
            size += len(part)
    return Hashes(size, crc32, sha256.hexdigest(), sha512.hexdigest())
