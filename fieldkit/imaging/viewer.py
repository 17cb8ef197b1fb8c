"""One picture at a time, looked at from afar or pixel by pixel, through a decoder child that may die.

The picture arrives in strips of whole rows, so that no answer is larger than a pipe holds, and whoever wants
something else meanwhile simply asks for no further strip. The child keeps the decoded pixels for the next request.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging import hosting
from fieldkit.imaging.channel import Answer
from fieldkit.imaging.confined import CONFUSED, LIMITS, PROGRAM, Confined, Limits, needs, no_picture
from fieldkit.imaging.formats import UNKNOWN, recognise
from fieldkit.imaging.protocol import SEEN, WINDOW

STRIP_BYTES = hosting.PIPE_BYTES - 4096
"""No strip has more, unless a single row has: with its head it fits into the pipe, and nobody waits for anybody."""

STRIP_PIXELS = 32_000_000
"""Nor does it stand for more pixels of the photograph, unless a row does: a child that decodes no more than it is
asked for answers in time."""


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture, in pixels of the size to which the whole of it is brought."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first column beyond it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first row beyond it."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Opened:
    """What a picture says before any pixel of it is decoded.

    `stored` is its size before the Exif orientation (1 to 8; `turning.UPRIGHT` says what to do). Only every
    `finest`th pixel of each side can be shown where the picture is too large for the child's memory; else it is 1.
    `preview_of`: the size of what a camera's sensor saw, where this is a smaller picture that stands for it.
    """

    stored: Size
    orientation: int
    finest: int
    preview_of: Size | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """Rows of a region from row `top` of it on; `rgb` holds three bytes a pixel, without padding."""

    top: int
    width: int
    height: int
    rgb: bytes


class Viewer:
    """Shows the picture that was opened last; used by one thread at a time, and closed.

    A child that dies between two requests is replaced in silence. One that dies over a request is that request's
    reason, and the next request gets a new child.
    """

    def __init__(self, limits: Limits = LIMITS, *, program: Path = PROGRAM) -> None:
        self._child = Confined(limits, program)
        self._data, self._kind, self._opened = b"", UNKNOWN, Opened(Size(0, 0), 1, 1)

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
        """End the child, and forget the picture."""
        self._child.close()
        self._data = b""

    def open(self, data: bytes) -> Opened:
        """Take the picture in the file with these bytes, in place of the one before.

        Raises `PictureUnreadable`, with the reason, for a file that is damaged, too large or no picture, and
        `DecoderMissing`.
        """
        kind = recognise(data)
        if needs(b"O", kind) != needs(b"O", self._kind):
            self._child.close()  # the picture before lies in a child that would not be asked again
        self._data, self._kind = b"", kind
        if self._kind.decoder is None:
            raise PictureUnreadable(no_picture(self._kind, data))
        self._opened = self._taken(data)
        self._data = data
        return self._opened

    def strips(self, whole: Size, region: Region) -> Iterator[Strip]:
        """`region` of the open picture brought to the size `whole`, stored rows from the top, as they come.

        `whole` should not be larger than the picture is stored: enlarging is for whoever shows it. Raises as `open`
        does.
        """
        stored = self._opened.stored
        across, down = stored.width * region.width / whole.width, stored.height / whole.height
        rows = max(1, min(STRIP_BYTES // (3 * region.width), int(STRIP_PIXELS / (across * down))))
        for top in range(0, region.height, rows):
            yield self._strip(whole, region, top, min(rows, region.height - top))

    def ripen(self) -> None:
        """Have the finest pixels decoded, so that the next look at them is quick. Raises as `open` does."""
        self._strip(self._opened.stored, Region(0, 0, 1, 1), 0, 1)

    def _taken(self, data: bytes) -> Opened:
        answer = self._answered(data)
        stored = Size(answer.width, answer.height)
        orientation, finest, *of = SEEN.unpack(answer.payload)
        pixels = stored.width * stored.height
        if not (0 < pixels <= self._child.limits.pixels and orientation in range(1, 9) and finest in (1, 2, 4, 8)):
            raise self._disbelieved()
        return Opened(stored, orientation, finest, Size(*of) if all(of) else None)

    def _answered(self, data: bytes) -> Answer:
        """What a child says of the picture: one that has room for all its pixels, or else any."""
        try:
            return self._child.ask(b"O", data, expect="S", kind=self._kind)
        except PictureUnreadable as error:
            if error.problem.code != "out_of_memory":
                raise
        return self._child.ask(b"O", data, expect="S", kind=self._kind, edge=1)

    def _strip(self, whole: Size, region: Region, top: int, rows: int) -> Strip:
        if not self._child.ready and self._taken(self._data) != self._opened:
            raise self._disbelieved()
        window = WINDOW.pack(whole.width, whole.height, region.left, region.top + top, region.width, rows)
        answer = self._child.ask(b"W", window, expect="R", kind=self._kind, most=(region.width, rows))
        if (answer.width, answer.height) != (region.width, rows):
            raise self._disbelieved()
        return Strip(top, answer.width, answer.height, answer.payload)

    def _disbelieved(self) -> PictureUnreadable:
        self._child.close()
        return PictureUnreadable(CONFUSED)
