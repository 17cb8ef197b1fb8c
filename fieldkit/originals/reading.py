"""Reading and copying piece by piece: memory stays flat whatever the size."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from io import FileIO
from pathlib import Path

from fieldkit import platform
from fieldkit.canon import Digest
from fieldkit.errors import CannotRead, CannotWrite, Damaged
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.originals.values import Content, Staged, Written
from fieldkit.problem import Problem
from fieldkit.vault import PLAIN, Covering
from fieldkit.vault.stamp import Stamp
from fieldkit.vault.streams import pieces

HEAD = 1 << 20
"""Bytes of the beginning of a file that are held for whoever looks at it."""

WHOLE = 64 << 20
"""Bytes of a file that is held as a whole: it need not be read again to be looked at, nor written if it is here."""

READS_BACK_OTHERWISE = QT_TRANSLATE_NOOP("errors", "what was written does not read back; the medium may be failing")


class Tally:
    """What passes by: its digest, its size, its beginning."""

    def __init__(self) -> None:
        self._hashing, self._head, self._size = hashlib.sha256(), bytearray(), 0

    def take(self, chunk: bytes) -> bytes:
        """Count the next chunk in."""
        self._hashing.update(chunk)
        self._head += chunk[: HEAD - len(self._head)]
        self._size += len(chunk)
        return chunk

    def content(self) -> Content:
        """What it came to."""
        return Content(Digest(self._hashing.hexdigest()), self._size, bytes(self._head))


def steady_pieces(file: FileIO, name: str) -> Iterator[bytes]:
    """`pieces` of a file just opened; raises `CannotRead` if it changed meanwhile or broke off."""
    before, size = state(file, name), 0
    for piece in pieces(file, name):
        size += len(piece)
        if size > before.st_size:
            raise CannotRead.because(name, Problem(code="changed_meanwhile"))
        yield piece
    if size != before.st_size or platform.version(state(file, name)) != platform.version(before):
        raise CannotRead.because(name, Problem(code="changed_meanwhile"))


def lasting_pieces(file: FileIO, path: Path) -> Iterator[bytes]:
    """`steady_pieces` of the file at `path`; where somebody holds it open for writing, it has to read twice alike.

    No time tells of a write that began before the file was opened here and goes on.
    """
    if not platform.being_written(path):
        yield from steady_pieces(file, str(path))
        return
    first, again = hashlib.sha256(), hashlib.sha256()
    for piece in steady_pieces(file, str(path)):
        first.update(piece)
        yield piece
    with platform.reading(path):
        file.seek(0)
    for piece in steady_pieces(file, str(path)):
        again.update(piece)
    if first.digest() != again.digest():
        raise CannotRead.because(str(path), Problem(code="changed_meanwhile"))


def state(file: FileIO, name: str) -> os.stat_result:
    """What the system says of an open file. Raises `CannotRead`."""
    with platform.reading(name):  # a medium that was pulled out does not even tell that
        return os.fstat(file.fileno())


def read_whole(file: FileIO, path: Path) -> tuple[bytes, Content] | None:
    """All of a file just opened, hashed on the way; None if larger than `WHOLE`. Raises as `lasting_pieces`."""
    if state(file, str(path)).st_size > WHOLE:
        return None
    tally = Tally()
    return b"".join(map(tally.take, lasting_pieces(file, path))), tally.content()


def look_at(path: Path, covering: Covering) -> tuple[Content, bool]:
    """What lies in the file at `path`, and whether that came from the medium for certain.

    Raises `CannotRead`, `Damaged`.
    """
    tally = Tally()
    with platform.open_regular(path) as file:
        with platform.reading(path):
            past_cache = platform.drop_cache(file.fileno())
        covering.uncover(file, str(path), tally.take)
    return tally.content(), past_cache


def copy(chunks: Iterable[bytes], file: FileIO, name: str, covering: Covering = PLAIN) -> Content:
    """Write `chunks` into `file`, hashing on the way. Raises `CannotWrite` about `name`."""
    return stamped(chunks, file, name, covering)[0]


def stamped(chunks: Iterable[bytes], file: FileIO, name: str, covering: Covering) -> tuple[Content, Stamp | None]:
    """`copy`, and the stamp of what was written where the covering has one."""
    tally = Tally()
    stamp = put(map(tally.take, chunks), file, name, covering)
    return tally.content(), stamp


def put(chunks: Iterable[bytes], file: FileIO, name: str, covering: Covering) -> Stamp | None:
    """Write `chunks` into `file` as the covering has them. Raises `CannotWrite` about `name`."""
    stamp = covering.stamp()

    def write(data: bytes) -> None:
        if stamp is not None:
            stamp.take(data)  # before it is written: what is not must not pass for whole
        with platform.writing(name):
            platform.write_all(file, data)

    covering.cover(chunks, write)
    return stamp


def read_back(written: Written, covering: Covering) -> Staged:
    """Read a durable copy past the cache, and make it read-only if it is what was written.

    One that differs stays writable, and so is swept away if nobody asks for it. Raises `CannotWrite`.
    """
    content, temporary = written.content, written.temporary
    if temporary is None:
        return Staged(content, written.modified, written.past_cache, None)
    try:
        found, past_cache = _reads_back(temporary, written, covering)
    except CannotRead as error:
        raise CannotWrite(str(temporary.parent), error.why, error.cause) from error
    if found is not None:
        platform.make_read_only(temporary)
    return Staged(found or content, written.modified, past_cache, temporary, differs=found is None)


def _reads_back(path: Path, written: Written, covering: Covering) -> tuple[Content | None, bool]:
    """The content of a copy, None if it is not what was written; and whether that came from the medium.

    Raises `CannotRead`.
    """
    if written.stamp is None:
        return _looked_at(path, written.content.sha256, covering)
    again = written.stamp.anew()
    with platform.open_regular(path) as file:
        with platform.reading(path):
            past_cache = platform.drop_cache(file.fileno())
        for piece in pieces(file, str(path)):
            again.take(piece)
    return written.content if again.same(written.stamp) else None, past_cache


def _looked_at(path: Path, sha256: str, covering: Covering) -> tuple[Content | None, bool]:
    try:
        found, past_cache = look_at(path, covering)
    except Damaged:  # it was copied as it lay elsewhere
        return None, False
    return found if found.sha256 == sha256 else None, past_cache


def settle(file: FileIO, sha256: str, name: str, covering: Covering = PLAIN) -> None:
    """Make a written file durable and read it back. Raises `CannotWrite` about `name` if that is not `sha256`."""
    with platform.writing(name):
        platform.sync_file(file.fileno())
        platform.drop_cache(file.fileno())
        file.seek(0)
    tally = Tally()
    try:
        covering.uncover(file, name, tally.take)
    except (CannotRead, Damaged) as error:
        raise CannotWrite(name, READS_BACK_OTHERWISE, "EIO") from error
    if tally.content().sha256 != sha256:
        raise CannotWrite(name, READS_BACK_OTHERWISE, "EIO")
