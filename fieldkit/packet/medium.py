"""A file of unknown origin, opened for reading at any place."""

from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, Self

from fieldkit.packet.hashing import PIECE
from fieldkit.platform import open_regular, reading


@dataclass(frozen=True, slots=True)
class Medium:
    """An opened file: its name for messages, its size in bytes when it was opened."""

    name: str
    size: int
    file: BinaryIO

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the ordinary file at `path`. Raises `CannotRead`."""
        file = BufferedReader(open_regular(path))
        with reading(path):
            size = file.seek(0, 2)
        return cls(str(path), size, file)

    def read_at(self, offset: int, size: int) -> bytes:
        """`size` bytes from `offset`; fewer where the file ends. Raises `CannotRead`."""
        if offset >= self.size:  # may lie beyond what the system can seek to
            return b""
        with reading(self.name):
            self.file.seek(offset)
            return self.file.read(size)

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()


class Window:
    """Walks over `size` bytes of a medium from `offset` on, keeping no more than a piece of them in memory."""

    def __init__(self, medium: Medium, offset: int, size: int) -> None:
        self.left = size
        self._medium = medium
        self._next = offset
        self._piece = b""
        self._at = 0

    def take(self, size: int) -> bytes:
        """The next `size` bytes; fewer where the window ends."""
        size = min(size, self.left)
        if self._at + size > len(self._piece):
            kept = self._piece[self._at :]
            self._piece, self._at = kept + self._medium.read_at(self._next, max(PIECE, size)), 0
            self._next += len(self._piece) - len(kept)
        taken = self._piece[self._at : self._at + size]
        self._at += size
        self.left -= size
        return taken
