"""Writes a packet's zip: beside its place, entry after entry in one read each, re-read, then put into place."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from fieldkit.errors import AlreadyThere, CannotRead, CannotWrite
from fieldkit.errors.causes import CHANGED
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.numbering import PACKET_ID
from fieldkit.packet.hashing import Hashes, measure
from fieldkit.packet.names import MOST_FILES, problem_with
from fieldkit.packet.readback import ReadBack, Written, read_back
from fieldkit.packet.zipform import Member, central_header, end_records, local_header
from fieldkit.platform import (
    create_private,
    free_space,
    remove,
    rename_new,
    sync_file,
    sync_folder,
    writing,
)
from fieldkit.platform.files import write_all
from fieldkit.progress import Report

NO_ROOM = QT_TRANSLATE_NOOP("errors", "it needs {needed} bytes and {free} are free")
TOO_LARGE = QT_TRANSLATE_NOOP("errors", "it needs {needed} bytes in one file and the medium allows {largest}")
OTHER_SIZE = QT_TRANSLATE_NOOP("errors", "its content does not come to {size} bytes")
TOO_MANY = QT_TRANSLATE_NOOP("errors", "a packet holds at most 200,000 files")


def refuse_unless_it_fits(folder: Path, needed: int, largest: int | None) -> None:
    """Raise `CannotWrite` unless `needed` bytes fit into `folder`, and into the `largest` file allowed there."""
    free = free_space(folder)
    if needed > free:
        raise CannotWrite(str(folder), NO_ROOM.format(needed=needed, free=free), "ENOSPC")
    if largest is not None and needed > largest:
        raise CannotWrite(str(folder), TOO_LARGE.format(needed=needed, largest=largest), "EFBIG")


class ZipWriter:
    """Writes the zip `target` with the one folder `top`; a `with` that is left without `commit` leaves nothing.

    The zip will come to `expected` bytes: before anything is written, they must fit onto the medium and into the
    `largest` file that its file system allows. Raises `AlreadyThere`, `CannotWrite`, `CannotRead`.
    """

    def __init__(self, target: Path, top: str, *, expected: int, largest: int | None = None) -> None:
        if not PACKET_ID.fullmatch(top):
            raise ValueError(top)
        self._target = target
        self._part = target.with_name(target.name + ".part")
        self._top = top
        self._written: list[Written] = []
        self._at = 0
        if target.exists():
            raise AlreadyThere(str(target))
        refuse_unless_it_fits(target.parent, expected, largest)
        remove(self._part)  # left by a writer that was killed
        self._file = create_private(self._part)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):  # what led here says more
            self._file.close()
        with suppress(CannotWrite):
            remove(self._part)

    def add(self, path: str, data: bytes) -> Hashes:
        """Write the file `path`. Paths come sorted by their bytes; any other is a `ValueError`."""
        return self.stream(path, (data,), len(data))

    def stream(self, path: str, parts: Iterable[bytes], size: int) -> Hashes:
        """Write the file `path` from `parts`, which must come to exactly `size` bytes and are read once.

        Raises `CannotWrite`, and `CannotRead` if they come to more or less.
        """
        blank = Member(self._name(path), size, 0, self._at)
        with writing(self._target):
            write_all(self._file, local_header(blank))
        hashes = measure(self._copied(path, parts, size))
        member = Member(blank.name, size, hashes.crc32, self._at)
        with writing(self._target):
            self._file.seek(self._at)  # the CRC stands before the content and is known after it
            write_all(self._file, local_header(member))
            self._at = self._file.seek(0, 2)
        self._written.append(Written(member, hashes.sha256))
        return hashes

    def commit(self, report: Report) -> ReadBack:
        """Finish the zip, read it back from the medium and put it into its place, never over another file.

        Raises `CannotWrite`, `CannotRead`, `AlreadyThere`.
        """
        with writing(self._target):
            write_all(self._file, self._ending())
            sync_file(self._file.fileno())
        found = read_back(self._file, self._target, self._written, self._ending(), report)
        with writing(self._target):
            self._file.close()
        rename_new(self._part, self._target)
        sync_folder(self._target.parent)
        return found

    def _copied(self, path: str, parts: Iterable[bytes], size: int) -> Iterator[bytes]:
        """`parts`, each written on its way."""
        left = size
        for part in parts:
            left -= len(part)
            if left < 0:
                break
            with writing(self._target):
                write_all(self._file, part)
            yield part
        if left:
            raise CannotRead(path, OTHER_SIZE.format(size=size), cause=CHANGED)

    def _name(self, path: str) -> bytes:
        name = f"{self._top}/{path}".encode()
        last = self._written[-1].member.name if self._written else b""
        if problem_with(path) or name <= last:
            raise ValueError(path)
        if len(self._written) == MOST_FILES:
            raise CannotWrite(str(self._target), TOO_MANY)
        return name

    def _ending(self) -> bytes:
        directory = b"".join(central_header(written.member) for written in self._written)
        return directory + end_records(len(self._written), self._at, len(directory))
