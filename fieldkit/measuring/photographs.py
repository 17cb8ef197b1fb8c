"""Photo files of measuring requests: size, focal length and grey pixels, read through the confined decoder.

What was read is kept, so that a further request about the same photo is answered at once.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.viewer import Region, Viewer
from fieldkit.measure.codes import refused
from fieldkit.model.capture import Inspection

Grey = NDArray[np.uint8]

LUMA: Final = np.array([0.299, 0.587, 0.114], np.float32)
"""Weights of red, green and blue in the grey of a pixel (ITU-R BT.601)."""

MOST_KEPT: Final = 4
"""Pictures, not photos: 24 megapixels are 24 MB."""

EDITORS: Final = ("photoshop", "gimp", "lightroom", "snapseed", "affinity", "paint", "picsart", "pixelmator")
"""Programs that change pixels, in lower case, as they name themselves in the tag Software."""


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What a photo says without its pixels. Sizes are those stored, before the Exif orientation."""

    width: int
    height: int
    focal_35mm: float | None
    edited: bool


def from_disk(file: str) -> bytes:
    """The bytes of the file with this name. Raises `MeasurementRefused`: `photo_unreadable`."""
    try:
        return Path(file).read_bytes()
    except (OSError, ValueError) as error:
        raise refused("photo_unreadable") from error


class Photographs:
    """Photos by the names of their files; used by one thread, and closed.

    `read` gives the bytes for such a name. It raises `MeasurementRefused`: `photo_unreadable`.
    """

    def __init__(self, read: Callable[[str], bytes] = from_disk) -> None:
        self._read = read
        self._decoder, self._viewer = Decoder(), Viewer()
        self._facts: dict[str, PhotoFacts] = {}
        self._greys: OrderedDict[str, Grey] = OrderedDict()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._decoder.close()
        self._viewer.close()

    def facts(self, file: str) -> PhotoFacts:
        """What `file` says. Raises `MeasurementRefused`: `photo_unreadable`."""
        if file not in self._facts:
            self._facts[file] = _facts(self._decoder.inspect(self._read(file)))
        return self._facts[file]

    def grey(self, file: str) -> Grey:
        """The pixels of `file` as stored (rows, columns). Raises `MeasurementRefused`: `photo_unreadable`."""
        if file not in self._greys:
            self._greys[file] = self._seen(self._read(file))
            if len(self._greys) > MOST_KEPT:
                self._greys.popitem(last=False)
        self._greys.move_to_end(file)
        return self._greys[file]

    def _seen(self, data: bytes) -> Grey:
        try:
            opened = self._viewer.open(data)
            if opened.finest > 1:
                raise refused("photo_too_large")
            size = opened.stored
            picture = np.empty((size.height, size.width), np.uint8)
            for strip in self._viewer.strips(size, Region(0, 0, size.width, size.height)):
                colours = np.frombuffer(strip.rgb, np.uint8).reshape(strip.height, strip.width, 3)
                picture[strip.top : strip.top + strip.height] = colours @ LUMA + np.float32(0.5)
        except PictureUnreadable as error:
            raise refused("photo_unreadable") from error
        return picture


def _facts(seen: Inspection) -> PhotoFacts:
    if seen.width is None or seen.height is None:
        raise refused("photo_unreadable")
    told = seen.capture
    if told is None:
        return PhotoFacts(seen.width, seen.height, None, edited=True)
    focal = None if told.focal_35mm is None else float(told.focal_35mm)
    software = (told.software or "").lower()
    bare = told.model is None and told.time_text is None
    return PhotoFacts(
        seen.width,
        seen.height,
        focal if focal and focal > 0 else None,
        edited=bare or any(editor in software for editor in EDITORS),
    )
