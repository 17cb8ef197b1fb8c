"""Pictures through a child process that may die: what a file is, what the camera wrote, how it looks.

Untrusted files are decoded only there, under limits of memory, processor time and clock. The window shows
the RGB that comes back, whose length is checked, and nothing else; text is decoded into bounded types.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import msgspec

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging import exif
from fieldkit.imaging.channel import REQUEST, Answer, Channel
from fieldkit.imaging.exif import Found, Tags
from fieldkit.imaging.formats import JPEG, Format, recognise
from fieldkit.model.base import Count
from fieldkit.model.capture import Inspection
from fieldkit.problem import Code, Problem

PROGRAM = Path(__file__).with_name("child.py")
JPEG_HEAD = 256 << 10
"""As much of a JPEG as `inspect` needs; only where other data fill it, the whole file is read."""

_LONGEST_DETAIL = 300

_REFUSALS: Mapping[str, Code] = {"D": "damaged", "L": "too_many_pixels", "M": "out_of_memory"}
_CONFUSED = Problem(code="decoder_confused")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one picture may cost: bytes of address space, seconds, pixels, bytes of its file."""

    memory: int = 768 << 20
    cpu_seconds: int = 10
    wall_seconds: float = 15.0
    start_seconds: float = 60.0
    pixels: int = 200_000_000
    file_bytes: int = 256 << 20


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to look at: `rgb` holds three bytes a pixel, rows from the top, no padding."""

    width: int
    height: int
    rgb: bytes


Refusal = tuple[Literal["D", "L", "M"], Found]
"""Kind and details; the kinds are those of `child.py`."""


class Seen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The child's account of a file."""

    tags: Tags
    width: Count | None = None
    height: Count | None = None
    picture_problem: Refusal | None = None
    capture_problem: Refusal | None = None


class Decoder:
    """Owns one decoder child, started when first needed; used by one thread at a time, and closed.

    A file that kills, stalls or confuses the child gets that as its reason; the next file gets a new child.
    """

    def __init__(self, limits: Limits = LIMITS, *, program: Path = PROGRAM) -> None:
        self._limits = limits
        numbers = (limits.memory, limits.cpu_seconds, limits.pixels)
        self._command = (sys.executable, "-I", "-B", str(program), *map(str, numbers))
        self._channel: Channel | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process id of the child, if there is one."""
        return self._channel.pid if self._channel else None

    def close(self) -> None:
        """End the child."""
        if self._channel:
            self._channel.close()
            self._channel = None

    def inspect(self, data: bytes) -> Inspection:
        """What the file with these bytes is. Of a JPEG the first `JPEG_HEAD` bytes suffice.

        Whatever is wrong with the file is said in the result. Raises `DecoderMissing` only.
        """
        kind = recognise(data)
        if not (kind.decoder or kind.raw):
            return _refused(kind, _no_picture(kind, data))
        try:
            seen = self._look(data, kind)
        except PictureUnreadable as error:
            return _refused(kind, error.problem)
        return _account(exif.refine(kind, seen.tags), seen)

    def thumbnail(self, data: bytes, edge: int = 512) -> Picture:
        """The picture, upright, neither side longer than `edge` pixels, never enlarged; `data` is the whole file.

        Raises `PictureUnreadable`, with the reason, for a file that is damaged, too large or no picture,
        and `DecoderMissing`.
        """
        kind = recognise(data)
        if kind.decoder is None:
            raise PictureUnreadable(_no_picture(kind, data))
        answer = self._ask(b"P", kind, memoryview(data), expect="R", edge=edge)
        return Picture(answer.width, answer.height, answer.payload)

    def _look(self, data: bytes, kind: Format) -> Seen:
        whole = memoryview(data)
        if kind is JPEG and len(data) > JPEG_HEAD:
            seen = self._inspect(whole[:JPEG_HEAD], kind)
            if not (seen.picture_problem or seen.capture_problem):
                return seen
        return self._inspect(whole, kind)

    def _inspect(self, data: memoryview, kind: Format) -> Seen:
        answer = self._ask(b"I", kind, data, expect="J")
        try:
            return msgspec.json.decode(answer.payload, type=Seen)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            self.close()
            raise PictureUnreadable(_CONFUSED) from error

    def _ask(self, action: bytes, kind: Format, data: memoryview, *, expect: str, edge: int = 0) -> Answer:
        if len(data) > self._limits.file_bytes:
            raise PictureUnreadable(too_large(len(data)))
        head = REQUEST.pack(action, (kind.decoder or "").encode("ascii"), edge, len(data))
        answer = self._child().ask((head, data), edge=edge, seconds=self._limits.wall_seconds)
        if answer.kind == expect:
            return answer
        if answer.kind not in ("D", "L"):
            self.close()  # short of memory, or not to be trusted any more
        raise PictureUnreadable(_refusal(answer.kind, answer.payload.decode("ascii", "backslashreplace")))

    def _child(self) -> Channel:
        if self._channel and not self._channel.ready:
            self.close()
        if self._channel is None:
            self._channel = Channel(self._command, self._limits.start_seconds)
        return self._channel


def too_large(size: int) -> Problem:
    """Why a file of `size` bytes is not handed to the decoder."""
    return Problem(code="too_large", detail=f"{size} B")


def _refusal(kind: str, detail: str) -> Problem:
    code = _REFUSALS.get(kind)
    return Problem(code=code, detail=exif.visible(detail)[:_LONGEST_DETAIL]) if code else _CONFUSED


def _no_picture(kind: Format, data: bytes = b"-") -> Problem:
    if kind.name == "unknown":
        return Problem(code="unknown_format" if data else "empty")
    return Problem(code="not_shown", detail=kind.name)


def _refused(kind: Format, problem: Problem) -> Inspection:
    return Inspection(format=kind.name, mime=kind.mime, extension=kind.extension, picture_problem=problem)


def _account(kind: Format, seen: Seen) -> Inspection:
    problem = _refusal(*seen.picture_problem) if seen.picture_problem else None
    return Inspection(
        format=kind.name,
        mime=kind.mime,
        extension=kind.extension,
        width=None if kind.raw else seen.width,
        height=None if kind.raw else seen.height,
        capture=exif.capture(seen.tags),
        capture_problem=_refusal(*seen.capture_problem) if seen.capture_problem else None,
        picture_problem=_no_picture(kind) if kind.raw else problem,
    )
