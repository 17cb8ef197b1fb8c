"""Pictures through a child process that may die: what a file is, what the camera wrote, how it looks.

Untrusted files are decoded only there, under limits of memory, processor time and clock. The window shows
the RGB that comes back, whose length is checked, and nothing else; text is decoded into bounded types.
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Annotated, Literal, Self, TypeVar

import msgspec
from msgspec import Meta

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging import exif
from fieldkit.imaging.channel import Answer
from fieldkit.imaging.codes import Code
from fieldkit.imaging.confined import CONFUSED, LIMITS, PROGRAM, Confined, Limits, Measure, no_picture, refusal
from fieldkit.imaging.exif import Found, Tags
from fieldkit.imaging.formats import JPEG, Format, recognise
from fieldkit.imaging.protocol import MOST_BLOCKS, MOST_CODES, MOST_DOUBTS
from fieldkit.model.base import Count
from fieldkit.model.capture import FURTHER_BLOCK, Account, Doubt, ExifBlock, Inspection, PreviewOf
from fieldkit.problem import Problem

T = TypeVar("T")

MOST_SHARES = 10
"""So often a child may say that a small picture takes it longer."""

JPEG_HEAD = 128 << 10
"""As much of a JPEG as `inspect` needs; only where other data fill it, the whole file is read."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to look at: `rgb` holds three bytes a pixel, rows from the top, no padding."""

    width: int
    height: int
    rgb: bytes


Refusal = tuple[Literal["D", "L", "M", "N"], Found]
"""Kind and details; the kinds are those of `child.py`."""


class Seen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The child's account of a file."""

    tags: Tags
    width: Count | None = None
    height: Count | None = None
    of: tuple[Count, Count] | None = None
    exif: Annotated[tuple[tuple[Count, Count], ...], Meta(max_length=MOST_BLOCKS)] = ()
    manifest: Count | None = None
    doubts: Annotated[tuple[tuple[Found, Found, Found], ...], Meta(max_length=MOST_DOUBTS)] = ()
    further: bool = False
    maker_note: bool = False
    picture_problem: Refusal | None = None
    capture_problem: Refusal | None = None


class Codes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The child's account of the codes in a picture."""

    codes: Annotated[tuple[Code, ...], Meta(max_length=MOST_CODES)]


class Decoder:
    """Inspects files and makes small pictures of them, in children of its own; one thread at a time, and closed.

    A `gentle` one lets whoever wants the processor have it first.
    """

    def __init__(self, limits: Limits = LIMITS, *, program: Path = PROGRAM, gentle: bool = False) -> None:
        self._child = Confined(limits, program, gentle=gentle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process id of the child, if there is one."""
        return self._child.pid

    def close(self) -> None:
        """End the child."""
        self._child.close()

    @property
    def measures(self) -> frozenset[Measure]:
        """What confines a decoder here; `confined.MEASURES` says it in words. Raises `DecoderMissing`."""
        return self._child.measures

    def inspect(self, data: bytes) -> Inspection:
        """What the file with these bytes is. Of a JPEG the first `JPEG_HEAD` bytes suffice.

        Whatever is wrong with the file is said in the result. Raises `DecoderMissing` only.
        """
        kind = recognise(data)
        if kind.decoder is None:
            return _refused(kind, no_picture(kind, data))
        try:
            seen = self._look(data, kind)
        except PictureUnreadable as error:
            return _refused(kind, error.problem)
        return _account(kind, seen, data)

    def thumbnail(self, data: bytes, edge: int = 512) -> Picture:
        """The picture, upright, neither side longer than `edge` pixels, never enlarged; `data` is the whole file.

        Raises `PictureUnreadable`, with the reason, for a file that is damaged, too large or no picture,
        and `DecoderMissing`.
        """
        kind = recognise(data)
        if kind.decoder is None:
            raise PictureUnreadable(no_picture(kind, data))
        answer = self._child.ask(b"P", data, expect="RG", kind=kind, edge=edge, most=(edge, edge))
        for _ in range(MOST_SHARES):
            if answer.kind == "R":
                return Picture(answer.width, answer.height, answer.payload)
            answer = self._child.ask(b"G", b"", expect="RG", kind=kind, most=(edge, edge))
        self._child.drop()
        raise PictureUnreadable(Problem(code="timeout"))

    def embedded(self, data: bytes, edge: int = 160) -> Picture | None:
        """The small picture that a camera put into the Exif block of a JPEG, upright; None where there is none.

        The first `JPEG_HEAD` bytes suffice. Raises `DecoderMissing` only.
        """
        kind = recognise(data)
        if kind is not JPEG:
            return None
        try:
            head = memoryview(data)[:JPEG_HEAD]
            answer = self._child.ask(b"E", head, expect="R", kind=kind, edge=edge, most=(edge, edge))
        except PictureUnreadable:
            return None
        return Picture(answer.width, answer.height, answer.payload)

    def codes(self, data: bytes, *, thorough: bool = True) -> tuple[Code, ...]:
        """The codes in the picture; `data` is the whole file.

        A code that is too small for a reduced picture is found only by a `thorough` look, at up to 50 megapixels.
        Raises as `thumbnail` does.
        """
        kind = recognise(data)
        if kind.decoder is None:
            raise PictureUnreadable(no_picture(kind, data))
        answer = self._child.ask(b"C", data, expect="J", kind=kind, edge=int(thorough))
        return self._decoded(answer, Codes).codes

    def _look(self, data: bytes, kind: Format) -> Seen:
        whole = memoryview(data)
        if kind is JPEG and len(data) > JPEG_HEAD:
            seen = self._inspect(whole[:JPEG_HEAD], kind)
            if not (seen.picture_problem or seen.capture_problem):
                return seen
        return self._inspect(whole, kind)

    def _inspect(self, data: memoryview, kind: Format) -> Seen:
        answer = self._child.ask(b"I", data, expect="J", kind=kind)
        return self._decoded(answer, Seen)

    def _decoded(self, answer: Answer, kind: type[T]) -> T:
        try:
            return msgspec.json.decode(answer.payload, type=kind)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            self._child.drop()
            raise PictureUnreadable(CONFUSED) from error


def _refused(kind: Format, problem: Problem) -> Inspection:
    return Inspection(format=kind.name, mime=kind.mime, extension=kind.extension, picture_problem=problem)


def _account(kind: Format, seen: Seen, data: bytes) -> Inspection:
    problem = refusal(kind, *seen.picture_problem) if seen.picture_problem else None
    return Inspection(
        format=kind.name,
        mime=kind.mime,
        extension=kind.extension,
        width=seen.width,
        height=seen.height,
        account=_how(seen, data),
        capture=exif.capture(seen.tags, maker_note=seen.maker_note),
        capture_problem=refusal(kind, *seen.capture_problem) if seen.capture_problem else None,
        picture_problem=problem,
    )


def _how(seen: Seen, data: bytes) -> Account:
    blocks = ((start, length, data[start : start + length]) for start, length in seen.exif)
    further = (Doubt(tag=FURTHER_BLOCK),) if seen.further else ()
    return Account(
        exif=tuple(
            ExifBlock(start=start, length=length, sha256=sha256(block).hexdigest())
            for start, length, block in blocks
            if len(block) == length
        ),
        doubts=(*further, *(_doubt(*doubt) for doubt in seen.doubts)),
        c2pa_bytes=seen.manifest,
        preview_of=PreviewOf(width=seen.of[0], height=seen.of[1]) if seen.of else None,
    )


def _doubt(tag: str, first: str, second: str) -> Doubt:
    return Doubt(tag=exif.visible(tag), exifread=exif.visible(first) or None, pillow=exif.visible(second) or None)
