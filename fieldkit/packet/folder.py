"""A packet in a folder, unpacked by whatever tool."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from fieldkit.errors import CannotRead
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.packet.hashing import pieces
from fieldkit.packet.names import MOST_FILES, clash, folders_of, problem_with
from fieldkit.packet.reasons import refused
from fieldkit.packet.view import Packet
from fieldkit.platform import open_regular, reading

BECAME_A_LINK = QT_TRANSLATE_NOOP("packet", "it became a link")
OTHER_SIZE = QT_TRANSLATE_NOOP("packet", "its size has changed")


TELLING = frozenset({"seal.txt", "bagit.txt", "data"})
"""A folder that holds none of these is not a damaged packet but something else."""


@dataclass(frozen=True, slots=True, eq=False)
class Folder(Packet):
    """A packet in a folder that held ordinary files and nothing else when it was opened."""

    root: Path

    def chunks(self, path: str) -> Iterator[bytes]:
        """See `Packet`. A file that is no longer what it was when the packet was opened cannot be read."""
        left = self.files[path]
        for folder in folders_of([path]):
            if is_link(_status(self.root / folder)):
                raise CannotRead(str(self.root / folder), BECAME_A_LINK)
        with open_regular(self.root / path) as file, reading(self.root / path):
            for piece in pieces(file):
                left -= len(piece)
                if left < 0:
                    break
                yield piece
        if left:
            raise CannotRead(str(self.root / path), OTHER_SIZE)

    def crc32(self, path: str) -> None:
        """See `Packet`."""

    def close(self) -> None:
        """See `Packet`."""


def read_folder(root: Path) -> Folder:
    """The packet in the folder `root`. Raises `ContainerRefused`, `CannotRead`."""
    if not TELLING & set(_names(root)):
        raise refused(str(root), "no-packet")
    files: dict[str, int] = {}
    for path, size in _walk(root):
        if len(files) == MOST_FILES:
            raise refused(str(root), "too-many")
        files[path] = size
    if found := clash(files):
        raise refused(str(root), *found)
    return Folder(str(root), "folder", root.resolve().name, files, None, root)


def is_link(status: os.stat_result) -> bool:
    """Does it lead elsewhere? On Windows, links to folders are reparse points that look like folders."""
    attributes: int = getattr(status, "st_file_attributes", 0)
    return stat.S_ISLNK(status.st_mode) or bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)


def _walk(root: Path) -> Iterator[tuple[str, int]]:
    """Path and size in bytes of every file, folder by folder."""
    folders = [""]
    while folders:
        folder = folders.pop()
        names = _names(root / folder)
        if not names:
            raise refused(str(root), "empty-folder", folder)
        for name in names:
            path = f"{folder}/{name}" if folder else name
            status = _status(root / path)
            if code := problem_with(path) or _problem_with_kind(status):
                raise refused(str(root), code, path)
            if stat.S_ISREG(status.st_mode):
                yield path, status.st_size
            else:
                folders.append(path)


def _problem_with_kind(status: os.stat_result) -> str | None:
    if is_link(status):
        return "link"
    return None if stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode) else "special"


def _names(folder: Path) -> list[str]:
    """What lies in `folder`, sorted; of a hostile heap no more than is needed to refuse it."""
    with reading(folder), os.scandir(folder) as found:
        return sorted(entry.name for entry in islice(found, MOST_FILES + 1))


def _status(path: Path) -> os.stat_result:
    with reading(path):
        return path.lstat()
