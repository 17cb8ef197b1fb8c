"""age files (age-encryption.org/v1) as streams, through pyrage.

Only its `encrypt_io` and `decrypt_io` are used: its functions for bytes and for files hold the interpreter's lock.
Both tell of an error in reading or writing by its text alone, so reader and writer remember what they met.
Plaintext comes out before the end of the file is authenticated: it counts once the call has returned.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO, FileIO
from queue import SimpleQueue
from threading import Event, Semaphore
from types import TracebackType

from pyrage import DecryptError, EncryptError, decrypt_io, encrypt_io, x25519

from fieldkit import platform
from fieldkit.errors import Damaged
from fieldkit.labels import QT_TRANSLATE_NOOP

Take = Callable[[bytes], object]
Readable = FileIO | BytesIO

PIECE = 1 << 18
"""Bytes that are read at once: few enough to be hashed and written from the processor's own cache."""

SEGMENT, TAG, NONCE = 64 * 1024, 16, 16
HEADER_LIMIT = 64 * 1024
LAST_LINE = b"\n--- "

AHEAD = 16
"""Pieces of 64 KiB that are decrypted before anybody asks for them."""

DOES_NOT_OPEN = QT_TRANSLATE_NOOP("vault", "it does not decrypt; its bytes are not those that were sealed")


def pieces(file: Readable, name: str, most: int = PIECE) -> Iterator[bytes]:
    """The rest of an open file, at most so many bytes at a time. Raises `CannotRead` about `name`."""
    while True:
        with platform.reading(name):
            piece = file.read(most)
        if not piece:
            return
        yield piece


def seal(chunks: Iterable[bytes], write: Take, recipients: Sequence[x25519.Recipient]) -> None:
    """Write `chunks` as an age file that each of `recipients` opens. Raises what they and `write` raise."""
    source, sink = _Source(chunks), _Sink(write)
    try:
        encrypt_io(source, sink, recipients)
    except (EncryptError, OSError) as error:
        raise source.error or sink.error or error from error
    _refuse(source, sink)


def unseal(file: Readable, name: str, take: Take, identities: Sequence[x25519.Identity]) -> None:
    """Give the plaintext of an open age file to `take`; it counts once this returns.

    Raises `CannotRead`, what `take` raises, and `Damaged` for what none of `identities` opens to its end.
    """
    source, sink = _Source(pieces(file, name)), _Sink(take)
    try:
        decrypt_io(source, sink, identities)
    except (DecryptError, OSError) as error:
        raise source.error or sink.error or Damaged(name, DOES_NOT_OPEN) from error
    _refuse(source, sink)


def plain_size(file: FileIO, name: str) -> int:
    """Bytes of the plaintext of an open age file, from its size: a header, a nonce, a tag for each 64 KiB.

    Raises `CannotRead`, `Damaged`.
    """
    with platform.reading(name):
        size = file.seek(0, 2)
        file.seek(0)
        beginning = file.read(HEADER_LIMIT)
    last = beginning.find(LAST_LINE)
    payload = size - beginning.find(b"\n", last + len(LAST_LINE)) - 1 - NONCE
    if last < 0 or payload < TAG:
        raise Damaged(name, DOES_NOT_OPEN)
    return payload - TAG * -(-payload // (SEGMENT + TAG))


def drawn(pour: Callable[[Take], None]) -> Iterator[bytes]:
    """What `pour` gives to its argument, to be asked for: it works in a thread of its own, a few pieces ahead.

    Raises what `pour` raises, after what it gave before. Left early, it is stopped.
    """
    room, given, left = Semaphore(AHEAD), SimpleQueue[bytes | None](), Event()

    def give(piece: bytes) -> None:
        room.acquire()
        if left.is_set():
            raise _GivenUp
        given.put(piece)

    with ThreadPoolExecutor(1) as one:
        work = one.submit(pour, give)
        work.add_done_callback(lambda _: given.put(None))
        try:
            while (piece := given.get()) is not None:
                room.release()
                yield piece
            work.result()
        finally:
            left.set()
            room.release()


class _GivenUp(Exception):
    """Nobody asks for the rest any more."""


class _Remembering:
    """A `with` block that keeps the error that leaves it."""

    def __init__(self) -> None:
        self.error: BaseException | None = None

    def __enter__(self) -> None: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.error = error


def _refuse(*met: _Remembering) -> None:
    """Raise what was met and not told of: the rest of a buffer is written as it is let go of, errors or not."""
    for one in met:
        if one.error is not None:
            raise one.error


class _Source(_Remembering):
    """Chunks as a file to be read."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        super().__init__()
        self._chunks, self._left = iter(chunks), memoryview(b"")

    def read(self, count: int) -> bytes:
        """At most `count` bytes more; none at the end."""
        with self:
            while not self._left:
                chunk = next(self._chunks, None)
                if chunk is None:
                    return b""
                self._left = memoryview(chunk)
        piece, self._left = self._left[:count], self._left[count:]
        return bytes(piece)


class _Sink(_Remembering):
    """A function as a file to be written."""

    def __init__(self, take: Take) -> None:
        super().__init__()
        self._take = take

    def write(self, data: bytes) -> int:
        """Take all of it."""
        with self:
            self._take(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""
