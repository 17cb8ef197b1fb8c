"""One file on its way from the card into the store, and batches of them."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from time import monotonic
from types import TracebackType
from typing import Self

from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.jpeg import to_jpeg
from fieldkit.intake.workers import THREADS
from fieldkit.model.capture import Inspection
from fieldkit.originals import Originals, Staged, Written

FIRST_EDGE = 160
"""Pixels of the longer edge of the small picture in an Exif block (DCF 2.0, 3.3.4)."""

MOST = 16
SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Copied:
    """A file that was copied, and what it shows of itself, where that was looked at from the same bytes.

    `picture` is the JPEG of the small picture that the camera put into it, where that was asked for.
    """

    path: Path
    written: Written
    inspection: Inspection | None = None
    picture: bytes | None = None


class SharedDecoder:
    """One decoder for several threads: a look takes far less time than a copy."""

    def __init__(self, decoder: Decoder) -> None:
        self._decoder, self._one_at_a_time = decoder, Lock()

    def inspect(self, data: bytes) -> Inspection:
        """See `Decoder`."""
        with self._one_at_a_time:
            return self._decoder.inspect(data)

    def first_picture(self, data: bytes) -> bytes | None:
        """The JPEG of the small picture in a file, if there is one."""
        with self._one_at_a_time:
            found = self._decoder.embedded(data, FIRST_EDGE)
        return None if found is None else to_jpeg(found)


def copy(store: Originals, decoder: SharedDecoder, path: Path, *, pictured: bool = False) -> Copied:
    """Read the file at `path` once: what is hashed, written and looked at are the same bytes.

    Nobody looks at what the store holds already, nor at what is too large to stay in memory. Raises as
    `Originals.write`, and `DecoderMissing`.
    """
    written = store.write(path)
    with ExitStack() as undo:
        undo.callback(store.discard, written)
        fresh = written.whole if written.temporary is not None else None
        inspection = None if fresh is None else decoder.inspect(fresh)
        picture = decoder.first_picture(fresh) if pictured and fresh is not None else None
        undo.pop_all()
    return Copied(path, replace(written, whole=None), inspection, picture)


@dataclass(slots=True)
class Batch:
    """Copies that are made durable, read back and recorded together.

    The first one is of one file, so that a person sees it at once; the next ones grow. A slow card does not keep
    anybody waiting for the count to be reached.
    """

    now: Callable[[], float] = monotonic
    copies: list[Copied] = field(default_factory=list)
    _before: int = 0
    _begun: float = 0.0

    def put(self, copied: Copied) -> None:
        """Add a copy."""
        if not self.copies:
            self._begun = self.now()
        self.copies.append(copied)

    @property
    def is_first(self) -> bool:
        """Whether it holds the first files of all."""
        return self._before == 0

    @property
    def full(self) -> bool:
        """Whether it is to be recorded now."""
        many = len(self.copies) >= min(MOST, 1 + self._before)
        return bool(self.copies) and (many or self.now() - self._begun >= SECONDS)

    def take(self) -> list[Copied]:
        """What it held; it is empty afterwards."""
        taken, self.copies = self.copies, []
        self._before += len(taken)
        return taken


class Settling:
    """Makes one batch after the other durable and reads it back, while further files are copied."""

    def __init__(self, store: Originals) -> None:
        self._store, self._open = store, ExitStack()
        self._begun: tuple[list[Copied], Future[list[Staged]]] | None = None

    def __enter__(self) -> Self:
        self._one = self._open.enter_context(ThreadPoolExecutor(1))
        self._readers = self._open.enter_context(ThreadPoolExecutor(THREADS))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    @property
    def ready(self) -> bool:
        """Whether a batch was begun that need not be waited for any more."""
        return self._begun is not None and self._begun[1].done()

    def begin(self, copies: list[Copied]) -> None:
        """Begin a batch; the one before has been taken."""
        if copies:
            written = [one.written for one in copies]
            self._begun = copies, self._one.submit(self._store.settle, written, self._readers.map)

    def take(self) -> list[tuple[Copied, Staged]]:
        """The batch that was begun, once it is durable and read back; none without one. Raises `CannotWrite`."""
        begun, self._begun = self._begun, None
        return [] if begun is None else list(zip(begun[0], begun[1].result(), strict=True))
