"""Several files at once: a few threads, each with a decoder child of its own while it works, results in order."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from itertools import islice
from queue import SimpleQueue
from types import TracebackType
from typing import Generic, Self, TypeVar

from fieldkit.imaging.decoder import Decoder

T = TypeVar("T")
R = TypeVar("R")

THREADS = 2
AHEAD = 16
"""How many tasks are begun beyond the one whose result is wanted next."""


class Workers(Generic[T, R]):
    """Does `work(decoder, task)` for each task; iterating gives the tasks in order with what became of them.

    `gentle` work leaves the processor to others. Leaving the `with` gives up what nobody has begun and waits for
    the rest.
    """

    def __init__(self, work: Callable[[Decoder, T], R], tasks: Iterable[T], *, gentle: bool = False) -> None:
        self._work, self._tasks, self._gentle = work, iter(tasks), gentle
        self._decoders: SimpleQueue[Decoder] = SimpleQueue()
        self._waiting: deque[tuple[T, Future[R]]] = deque()
        self._open = ExitStack()

    def __enter__(self) -> Self:
        for _ in range(THREADS):
            self._decoders.put(self._open.enter_context(Decoder(gentle=self._gentle)))
        self._pool = self._open.enter_context(ThreadPoolExecutor(THREADS))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.give_up()
        self._open.close()

    def __iter__(self) -> Iterator[tuple[T, Future[R]]]:
        """Each task with its finished future."""
        for task in self._tasks:
            self._begin(task)
            for following in islice(self._tasks, AHEAD - len(self._waiting)):
                self._begin(following)
            yield self._next()
        while self._waiting:
            yield self._next()

    def give_up(self) -> list[tuple[T, Future[R]]]:
        """Begin nothing more; returns the tasks that had been begun, each with its finished future."""
        begun = [(task, future) for task, future in self._waiting if not future.cancel()]
        self._waiting.clear()
        for _, future in begun:
            future.exception()
        return begun

    def _begin(self, task: T) -> None:
        self._waiting.append((task, self._pool.submit(self._lent, task)))

    def _next(self) -> tuple[T, Future[R]]:
        task, future = self._waiting.popleft()
        future.exception()
        return task, future

    def _lent(self, task: T) -> R:
        decoder = self._decoders.get()
        try:
            return self._work(decoder, task)
        finally:
            self._decoders.put(decoder)
