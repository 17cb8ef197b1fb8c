"""A packet in a zip."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldkit.errors import CannotRead
from fieldkit.packet.hashing import PIECE
from fieldkit.packet.medium import Medium
from fieldkit.packet.preflight import entries, find_directory
from fieldkit.packet.survey import Survey
from fieldkit.packet.view import Packet


class Columns(Mapping[str, int]):
    """Size in bytes by path. Columns, because 200,000 objects would not fit into the memory we allow ourselves."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {}
        self.sizes = array("Q")
        self.ends = array("Q")
        self.crcs = array("L")

    def add(self, path: str, size: int, end: int, crc32: int) -> None:
        """Take note of a file: where its content ends is told, where it begins follows."""
        self.index[path] = len(self.index)
        self.sizes.append(size)
        self.ends.append(end)
        self.crcs.append(crc32)

    def __getitem__(self, path: str) -> int:
        return self.sizes[self.index[path]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.index)

    def __len__(self) -> int:
        return len(self.index)


@dataclass(frozen=True, slots=True, eq=False)
class Archive(Packet):
    """A packet in a zip whose headers are all in order."""

    medium: Medium
    columns: Columns

    def chunks(self, path: str) -> Iterator[bytes]:
        """See `Packet`."""
        place = self.columns.index[path]
        end, left = self.columns.ends[place], self.columns.sizes[place]
        while left:
            piece = self.medium.read_at(end - left, min(left, PIECE))
            if not piece:
                raise CannotRead(self.container, f"it ended in the middle of {path}")
            left -= len(piece)
            yield piece

    def crc32(self, path: str) -> int:
        """See `Packet`."""
        return self.columns.crcs[self.columns.index[path]]

    def close(self) -> None:
        """See `Packet`."""
        self.medium.close()


def read_archive(medium: Medium) -> Archive:
    """The packet in a zip. Raises `ContainerRefused`, `CannotRead`."""
    directory = find_directory(medium)
    survey, columns = Survey(medium), Columns()
    for entry in entries(medium, directory):
        path = survey.add(entry)
        if not entry.is_folder:
            columns.add(path, entry.member.size, entry.end, entry.member.crc32)
    survey.finish(directory)
    return Archive(medium.name, "zip", survey.top, columns, survey.difference, medium, columns)
