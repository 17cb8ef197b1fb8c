"""Reading and copying piece by piece: memory stays flat whatever the size."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from io import FileIO
from pathlib import Path

from fieldkit import platform
from fieldkit.canon import Digest
from fieldkit.errors import CannotRead, CannotWrite
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.originals.values import Content
from fieldkit.problem import Problem

PIECE = 1 << 20
HEAD = 1 << 20

READS_BACK_OTHERWISE = QT_TRANSLATE_NOOP("errors", "what was written does not read back; the medium may be failing")


def pieces(file: FileIO, name: str) -> Iterator[bytes]:
    """The rest of an open file. Raises `CannotRead` about `name`."""
    while True:
        with platform.reading(name):
            piece = file.read(PIECE)
        if not piece:
            return
        yield piece


def steady_pieces(file: FileIO, name: str) -> Iterator[bytes]:
    """`pieces` of a file just opened; raises `CannotRead` at the end if it changed meanwhile or broke off."""
    before, size = os.fstat(file.fileno()), 0
    for piece in pieces(file, name):
        size += len(piece)
        yield piece
    after = os.fstat(file.fileno())
    if (after.st_size, after.st_mtime_ns) != (size, before.st_mtime_ns):
        raise CannotRead.because(name, Problem(code="changed_meanwhile"))


def look_at(path: Path) -> tuple[Content, bool]:
    """Read the file at `path`, and whether that came from the medium for certain. Raises `CannotRead`."""
    with platform.open_regular(path) as file:
        with platform.reading(path):
            past_cache = platform.drop_cache(file.fileno())
        return _taken(pieces(file, str(path)), lambda _: None), past_cache


def copy(chunks: Iterable[bytes], file: FileIO, name: str) -> Content:
    """Write `chunks` into `file`, hashing on the way. Raises `CannotWrite` about `name`."""

    def write(chunk: bytes) -> None:
        with platform.writing(name):
            platform.write_all(file, chunk)

    return _taken(chunks, write)


def settle(file: FileIO, sha256: Digest, name: str) -> bool:
    """Make a written file durable and read it back; True if that came from the medium for certain.

    Raises `CannotWrite` about `name` if it does not read back as `sha256`.
    """
    with platform.writing(name):
        platform.sync_file(file.fileno())
        past_cache = platform.drop_cache(file.fileno())
        file.seek(0)
        if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
            raise CannotWrite(name, READS_BACK_OTHERWISE, "EIO")
    return past_cache


def _taken(chunks: Iterable[bytes], then: Callable[[bytes], object]) -> Content:
    hashing, head, size = hashlib.sha256(), bytearray(), 0
    for chunk in chunks:
        hashing.update(chunk)
        head += chunk[: HEAD - len(head)]
        size += len(chunk)
        then(chunk)
    return Content(Digest(hashing.hexdigest()), size, bytes(head))
