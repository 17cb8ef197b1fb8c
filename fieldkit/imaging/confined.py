"""A decoder child and its limits, for whoever asks it something: started when needed, never trusted, replaced."""

import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging import exif, hosting
from fieldkit.imaging.channel import NOTHING, Answer, Channel, Most
from fieldkit.imaging.formats import UNKNOWN, Format
from fieldkit.imaging.protocol import RAW, REQUEST
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.problem import Code, Problem

PROGRAM = Path(__file__).with_name("child.py")
CONFUSED = Problem(code="decoder_confused")
SHORT = Answer("M")
KILLED = Problem(code="decoder_died", detail="signal 9")
"""No child does that to itself, nor do the limits that it has."""

Needs = tuple[str, ...]
"""Libraries as `child.LIBRARIES` names them."""

Measure = Literal["limits", "landlock", "landlock_tcp", "landlock_signals", "seccomp"]
"""As `confinement` names them."""

MEASURES: Mapping[Measure, str] = {
    "limits": QT_TRANSLATE_NOOP("imaging", "The decoder's memory, time, files and processes are limited."),
    "landlock": QT_TRANSLATE_NOOP("imaging", "The decoder can open no file (Landlock)."),
    "landlock_tcp": QT_TRANSLATE_NOOP("imaging", "The decoder can make no network connection (Landlock)."),
    "landlock_signals": QT_TRANSLATE_NOOP("imaging", "The decoder can reach no other program (Landlock)."),
    "seccomp": QT_TRANSLATE_NOOP("imaging", "The decoder can ask nothing else of the system (seccomp)."),
}

LARGE = frozenset({"HEIF", "AVIF", RAW})
"""Decoders that are a library of their own."""

GOES_ON = frozenset({b"W", b"G"})
"""Requests about the picture that a child was given before."""

Request = tuple[bytes, bytes | memoryview]

_LONGEST_DETAIL = 300
_REFUSALS: Mapping[str, Code] = {"D": "damaged", "L": "too_many_pixels", "M": "out_of_memory"}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one picture may cost: bytes of address space, seconds, pixels, bytes of its file.

    Where `memory` does not suffice, and for files of more than `ordinary_bytes`, a child has up to `roomy`, as far
    as the computer has that free and `spare` besides.
    """

    memory: int = 768 << 20
    roomy: int = 2048 << 20
    spare: int = 512 << 20
    ordinary_bytes: int = 256 << 20
    cpu_seconds: int = 10
    wall_seconds: float = 15.0
    start_seconds: float = 60.0
    pixels: int = 200_000_000
    file_bytes: int = 640 << 20


LIMITS = Limits()


class Confined:
    """Owns decoder children, each started when first needed; used by one thread at a time, and closed.

    A file that kills, stalls or confuses the child gets that as its reason; the next question gets a new child. One
    that ended after it had answered before may have been ended by others, even while it stood idle (a machine short
    of memory does that): the file is asked about once more, of a new one.
    Formats whose decoders are large have children of their own, and so has the search for codes.
    """

    def __init__(self, allowed: Limits, program: Path, *, gentle: bool = False) -> None:
        self.limits, self._gentle = allowed, gentle
        self._program = program
        self._channels: dict[Needs, tuple[int, Channel]] = {}
        self._asked: Needs = ()

    @property
    def pid(self) -> int | None:
        """The process id of the child that was asked last, if it is there."""
        _, channel = self._channels.get(self._asked, (0, None))
        return channel.pid if channel else None

    @property
    def ready(self) -> bool:
        """Whether the child that was asked last is still there: a new one has seen no file."""
        _, channel = self._channels.get(self._asked, (0, None))
        return channel is not None and channel.ready

    @property
    def measures(self) -> frozenset[Measure]:
        """What confines a child on this computer, by its own account. Raises `DecoderMissing`."""
        said = self._child(self.limits.memory)[0].said.split()
        return frozenset(name for name in MEASURES if name in said)

    def close(self) -> None:
        """End the children."""
        for _, channel in self._channels.values():
            channel.close()
        self._channels.clear()

    def drop(self) -> None:
        """End the child that was asked last."""
        if had := self._channels.pop(self._asked, None):
            had[1].close()

    def ask(
        self,
        action: bytes,
        data: bytes | memoryview,
        *,
        expect: str,
        kind: Format | None = None,
        edge: int = 0,
        most: Most = NOTHING,
    ) -> Answer:
        """The child's answer, of a kind in `expect`; a picture in it is at most `most` pixels wide and high.

        Raises `PictureUnreadable`, with the reason, and `DecoderMissing`.
        """
        if too_many_bytes(len(data), self.limits):
            raise PictureUnreadable(too_large(len(data)))
        decoder = (kind.decoder or "").encode("ascii") if kind else b""
        request = REQUEST.pack(action, decoder, edge, len(data)), data
        self._asked = needs(action, kind)
        answer = self._go_on(request, most) if action in GOES_ON else self._begin(request, most)
        if answer.kind in expect:
            return answer
        if answer.kind not in ("D", "L", "N"):
            self.drop()  # short of memory, or not to be trusted any more
        detail = answer.payload.decode("ascii", "backslashreplace")
        raise PictureUnreadable(refusal(kind or UNKNOWN, answer.kind, detail))

    def _begin(self, request: Request, most: Most) -> Answer:
        """The answer of an ordinary child, or of a roomy one where that has too little memory."""
        until, answer = time.monotonic() + self.limits.wall_seconds, SHORT
        if len(request[1]) <= self.limits.ordinary_bytes:
            answer = self._answer(self.limits.memory, request, most, self.limits.wall_seconds)
        room = min(self.limits.roomy, hosting.free_memory() - self.limits.spare) if answer.kind == "M" else 0
        if room <= self.limits.memory:
            return answer
        return self._answer(room, request, most, max(0.0, until - time.monotonic()))

    def _answer(self, memory: int, request: Request, most: Most, seconds: float) -> Answer:
        """The answer of a child with so much memory."""
        child, stood = self._child(memory)
        try:
            return self._said(memory, child, request, most, seconds)
        except PictureUnreadable as error:
            if not stood or error.problem.code != "decoder_died":
                raise
        return self._said(memory, self._child(memory)[0], request, most, seconds)

    def _said(self, memory: int, child: Channel, request: Request, most: Most, seconds: float) -> Answer:
        """What a child says. One with more memory than others that was killed is short of memory.

        Several may have been promised the same free memory; where it runs out the system ends them first of all.
        """
        try:
            return child.ask(request, most=most, seconds=seconds)
        except PictureUnreadable as error:
            if memory > self.limits.memory and error.problem == KILLED:
                return SHORT
            raise

    def _go_on(self, request: Request, most: Most) -> Answer:
        """The answer of the child that has the picture."""
        return self._said(*self._channels[self._asked], request, most, self.limits.wall_seconds)

    def _child(self, memory: int) -> tuple[Channel, bool]:
        """A child with what is needed and so much memory, and whether it stood before.

        What it had of an earlier file does not matter.
        """
        had, channel = self._channels.get(self._asked, (0, None))
        if channel is not None and channel.ready and had == memory:
            return channel, True
        self.drop()
        numbers = (memory, self.limits.cpu_seconds, self.limits.pixels)
        command = (sys.executable, "-I", "-B", str(self._program), *map(str, numbers), *self._asked)
        channel = Channel(command, self.limits.start_seconds, gentle=self._gentle)
        self._channels[self._asked] = memory, channel
        return channel, False


def needs(action: bytes, kind: Format | None) -> Needs:
    """The libraries that a child needs for that: it loads no other."""
    decoder = kind.decoder if kind else None
    return (*((decoder,) if decoder in LARGE else ()), *(("CODES",) if action == b"C" else ()))


def too_many_bytes(size: int, allowed: Limits = LIMITS) -> bool:
    """Whether a file of `size` bytes is too large to be held here and by a decoder, as this computer stands."""
    needed = 2 * size + allowed.memory + allowed.spare
    return size > allowed.file_bytes or (size > allowed.ordinary_bytes and hosting.free_memory() < needed)


def too_large(size: int) -> Problem:
    """Why a file of `size` bytes is not handed to the decoder."""
    return Problem(code="too_large", detail=f"{size} B")


def refusal(kind: Format, letter: str, detail: str) -> Problem:
    """What a child's refusal with this letter says about a file of this kind."""
    if letter == "N":
        return no_picture(kind)
    code = _REFUSALS.get(letter)
    return Problem(code=code, detail=exif.visible(detail)[:_LONGEST_DETAIL]) if code else CONFUSED


def no_picture(kind: Format, data: bytes = b"-") -> Problem:
    """Why a file that begins with `data` has no picture to be shown."""
    if kind.name == "unknown":
        return Problem(code="unknown_format" if data else "empty")
    return Problem(code="not_shown", detail=kind.name)
