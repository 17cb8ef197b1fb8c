"""A packet as it lies there, opened for reading: files by name, nothing believed."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self

from fieldkit.packet.hashing import Hashes, measure
from fieldkit.packet.reasons import refused

Part = Literal["local header", "central header", "order", "folder entry", "end records"]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a harmless zip first differs from the one that fieldkit writes for the same files.

    `entry` is the full name of the entry, or that of the container for the end records.
    """

    part: Part
    entry: str


@dataclass(frozen=True, slots=True, eq=False)
class Packet(ABC):
    """An opened packet, zip or unpacked folder. Close it, or use it in a `with`.

    `container` is the path as given, `name` the name of its one folder as found, `files` the size in bytes of
    each file by its path in that folder. `repacked` is set for a zip that another tool has written.
    """

    container: str
    kind: Literal["zip", "folder"]
    name: str
    files: Mapping[str, int]
    repacked: Difference | None

    @abstractmethod
    def chunks(self, path: str) -> Iterator[bytes]:
        """Content of the file `path`, `files[path]` bytes, at most 1 MiB at a time. Raises `CannotRead`."""

    @abstractmethod
    def crc32(self, path: str) -> int | None:
        """CRC-32 that the archive states for `path`; None in a folder, which states none."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what is open."""

    def measure(self, path: str) -> Hashes:
        """Everything that can be compared about the content of `path`, in one read. Raises `CannotRead`."""
        return measure(self.chunks(path))

    def read(self, path: str, limit: int) -> bytes:
        """Content of `path`. Raises `ContainerRefused` for one longer than `limit` bytes, and `CannotRead`."""
        if self.files[path] > limit:
            raise refused(self.container, "too-large", path)
        return b"".join(self.chunks(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
