"""Compares a zip on its medium with what was written, byte for byte."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import NamedTuple

from fieldkit.errors import CannotWrite
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.packet.hashing import PIECE
from fieldkit.packet.zipform import Member, local_header
from fieldkit.platform import drop_cache, reading
from fieldkit.progress import Report, Step

STAGE = QT_TRANSLATE_NOOP("stages", "reading back")
READS_OTHERWISE = QT_TRANSLATE_NOOP(
    "errors", "{part} does not read back as it was written; the medium may be failing"
)


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A zip that was read back: size in bytes, SHA-256 in hexadecimal."""

    size: int
    sha256: str


class Written(NamedTuple):
    """An entry that was written, and the SHA-256 of its content."""

    member: Member
    sha256: str


class Reader:
    """Reads a file from its beginning, hashing all of it on the way."""

    def __init__(self, file: FileIO) -> None:
        self.whole = hashlib.sha256()
        self.size = 0
        self._file = file

    def pieces(self, size: int) -> Iterator[bytes]:
        """The next `size` bytes; fewer where the file ends."""
        while size and (piece := self._file.read(min(size, PIECE))):
            self.whole.update(piece)
            self.size += len(piece)
            size -= len(piece)
            yield piece

    def take(self, size: int) -> bytes:
        """The next `size` bytes at once."""
        return b"".join(self.pieces(size))

    def digest(self, size: int) -> str:
        """SHA-256 of the next `size` bytes."""
        found = hashlib.sha256()
        for piece in self.pieces(size):
            found.update(piece)
        return found.hexdigest()


def read_back(file: FileIO, target: Path, written: Sequence[Written], ending: bytes, report: Report) -> ReadBack:
    """Read `file`, synced and meant for `target`, from the medium where the system lets us.

    Headers are compared as bytes, contents by SHA-256: both together are the whole file. Raises `CannotWrite`
    where they differ, `CannotRead`.
    """
    with reading(target):
        drop_cache(file.fileno())
        file.seek(0)
        reader = Reader(file)
        for member, sha256 in written:
            name = member.name.decode()
            report(Step(STAGE, reader.size >> 20, written[-1].member.end >> 20, name))
            header = local_header(member)
            if reader.take(len(header)) != header or reader.digest(member.size) != sha256:
                raise CannotWrite(str(target), READS_OTHERWISE.format(part=name), "EIO")
        if reader.take(len(ending) + 1) != ending:
            raise CannotWrite(str(target), READS_OTHERWISE.format(part=target.name), "EIO")
    return ReadBack(reader.size, reader.whole.hexdigest())
