"""One decoder child and the two pipes to it: a request out, an answer of bounded size back, in bounded time.

Nothing but sizes is judged here; what an answer means is for those who ask.
"""

import math
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, cast

from fieldkit.errors import DecoderMissing, PictureUnreadable
from fieldkit.imaging import hosting
from fieldkit.imaging.protocol import ANSWER, SEEN
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.problem import Problem

_SILENT = QT_TRANSLATE_NOOP("imaging", "it ended before it was ready ({how})")

_LONGEST_TEXT = 1000
_LONGEST_JSON = 256 * 1024
_GRACE_SECONDS = 1.0

Most = tuple[int, int]
"""No picture is believed to be wider or higher than this many pixels."""
NOTHING: Most = (0, 0)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child said; kind `?` stands for an answer whose announced size cannot be right."""

    kind: str
    width: int = 0
    height: int = 0
    payload: bytes = b""


NONSENSE = Answer("?")


class Channel:
    """A running child. After `PictureUnreadable` from `ask` it has ended; whoever holds it starts another.

    `said` is the text of its greeting. A `gentle` child yields to all others; it is for work that nobody waits for.
    Raises `DecoderMissing` if the child does not report ready within `start_seconds`.
    """

    def __init__(self, command: Sequence[str], start_seconds: float, *, gentle: bool = False) -> None:
        try:
            self._process = subprocess.Popen(
                command,
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=hosting.environment(),
                creationflags=hosting.creation_flags(gentle),
            )
        except OSError as error:
            raise DecoderMissing(error.strerror or str(error)) from error
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)
        self._idle = True
        self._watch = _Watch(self._process)
        hosting.end_first(self._process.pid)
        if gentle:
            hosting.yield_to_others(self._process.pid)
        hosting.widen(self._requests)
        hosting.widen(self._answers)
        self.said = self._greet(start_seconds)

    def ask(self, request: Sequence[bytes | memoryview], *, most: Most, seconds: float) -> Answer:
        """Send `request`, return the answer; a picture in it is at most `most` pixels wide and high.

        Raises `PictureUnreadable` if the child ends or has not answered after `seconds`.
        """
        self._idle = False
        with self._watch.within(seconds):
            answer = self._exchange(request, most)
        if self._watch.expired:
            self.close()
            raise PictureUnreadable(Problem(code="timeout", detail=f"{seconds:g} s"))
        if answer is None:
            raise PictureUnreadable(Problem(code="decoder_died", detail=self._how_it_ended()))
        self._idle = True
        return answer

    @property
    def pid(self) -> int:
        """The process id of the child."""
        return self._process.pid

    @property
    def ready(self) -> bool:
        """Whether the child runs and owes no answer: one that was left in the middle is good for nothing."""
        return self._idle and self._process.poll() is None

    def close(self) -> None:
        """End the child at once; it holds nothing that could be lost."""
        self._watch.close()
        self._process.kill()
        self._process.wait()
        self._requests.close()
        self._answers.close()

    def _greet(self, seconds: float) -> str:
        with self._watch.within(seconds):
            greeting = self._receive(NOTHING)
        if greeting is None or greeting.kind != "H":
            raise DecoderMissing(_SILENT.format(how=self._how_it_ended()))
        return greeting.payload.decode("ascii", "replace")

    def _exchange(self, request: Sequence[bytes | memoryview], most: Most) -> Answer | None:
        try:
            for part in request:
                _write(self._requests, part)
        except OSError:  # the other end is gone: EPIPE here, EINVAL on Windows
            return None
        return self._receive(most)

    def _receive(self, most: Most) -> Answer | None:
        head = _read(self._answers, ANSWER.size)
        if head is None:
            return None
        letter, width, height, length = ANSWER.unpack(head)
        kind = letter.decode("latin-1")
        if not _believable(kind, width, height, length, most):
            return NONSENSE
        payload = _read(self._answers, length)
        return None if payload is None else Answer(kind, width, height, payload)

    def _how_it_ended(self) -> str:
        try:
            code = self._process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self.close()
        return f"signal {-code}" if code < 0 else f"exit code {code}"


class _Watch:
    """Kills a process when time is up; works where pipes cannot be polled.

    One thread watches as long as the process is asked things; to begin and end a question costs next to nothing.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._changed = threading.Condition()
        self._until: float | None = None
        self._wakes = math.inf
        self._expired = self._closed = False
        threading.Thread(target=self._run, daemon=True).start()

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Let the block take so long; `expired` is settled on leaving."""
        with self._changed:
            self._until = time.monotonic() + seconds
            if self._until < self._wakes:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._until = None

    @property
    def expired(self) -> bool:
        """Whether a process was killed for want of time."""
        return self._expired

    def close(self) -> None:
        """Watch no longer."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _run(self) -> None:
        with self._changed:
            while not (self._closed or self._expired):
                now = time.monotonic()
                if self._until is not None and self._until <= now:
                    self._expired = True
                    self._process.kill()
                self._wakes = math.inf if self._until is None else self._until
                self._changed.wait(None if self._until is None else self._until - now)


def _believable(kind: str, width: int, height: int, length: int, most: Most) -> bool:
    if kind == "R":
        return 0 < width <= most[0] and 0 < height <= most[1] and length == width * height * 3
    if kind == "S":
        return length == SEEN.size
    return length <= (_LONGEST_JSON if kind == "J" else _LONGEST_TEXT)


def _write(pipe: IO[bytes], part: bytes | memoryview) -> None:
    rest = memoryview(part)
    while rest:
        rest = rest[pipe.write(rest) :]


def _read(pipe: IO[bytes], length: int) -> bytes | None:
    """Exactly `length` bytes, or `None` at the end of the pipe: a read of nothing means that the child is gone."""
    found = bytearray(length)
    rest = memoryview(found)
    while rest:
        count = pipe.readinto(rest)  # type: ignore[attr-defined]
        if not count:
            return None
        rest = rest[count:]
    return bytes(found)
