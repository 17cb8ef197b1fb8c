"""Pictures for print: from `thumbs.db` where it has them, else made now by the decoder child."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from types import TracebackType
from typing import Self

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.jpeg import to_jpeg
from fieldkit.mission import Mission
from fieldkit.model.photo import Photo
from fieldkit.store import thumbnails

Pictures = Callable[[Photo, int], Callable[[], bytes] | None]
"""Gives the way to get the JPEG of a photo within so many pixels, or None where there is no picture to show."""

SIDEWAYS = frozenset({5, 6, 7, 8})
"""Exif orientations that swap width and height (Exif 2.32, 4.6.4)."""

TURNED = frozenset({"heif"})
"""Formats whose stored size is the one after the turn that the container asks for."""


def no_pictures(_: Photo, __: int, /) -> None:
    """`Pictures` where nothing is printed."""


class Previews:
    """Makes and keeps JPEGs of stored photographs; each is read when its page is written, within the `with`."""

    def __init__(self, mission: Mission) -> None:
        self._mission = mission
        self._open = ExitStack()

    def __enter__(self) -> Self:
        self._decoder = self._open.enter_context(Decoder())
        self._database = self._open.enter_context(thumbnails.opened(self._mission.thumbnails))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def of(self, photo: Photo, edge: int) -> Callable[[], bytes] | None:
        """A way to get the JPEG of `photo` within `edge` pixels; None if its picture is not here or unreadable.

        Makes it, so that no page is planned round a picture that fails. Raises `OriginalChanged`, `CannotRead`.
        """
        if photo.damage is not None or not self._mission.originals.holds(photo.sha256):
            return None
        try:
            self._jpeg(photo.sha256, edge)
        except PictureUnreadable:
            return None
        return partial(self._jpeg, photo.sha256, edge)

    def _jpeg(self, sha256: str, edge: int) -> bytes:
        kept = thumbnails.picture(self._database, sha256, edge)
        if kept is None:
            kept = to_jpeg(self._decoder.thumbnail(self._mission.originals.sound(sha256), edge))
            thumbnails.keep(self._database, [(sha256, edge, kept, None)])
        return kept


def pixels(photo: Photo, edge: int) -> tuple[int, int]:
    """Width and height of the preview as shown: upright, neither side longer than `edge`; of a raw file 1 x 1."""
    width, height = photo.width or 1, photo.height or 1
    if photo.capture and photo.capture.orientation in SIDEWAYS and photo.format not in TURNED:
        width, height = height, width
    scale = min(1.0, edge / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))
