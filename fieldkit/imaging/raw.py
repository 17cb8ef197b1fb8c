"""Camera raw files, for the decoder child alone: the picture that the camera put in, or half the sensor's."""

import io
from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image

from fieldkit.imaging.segments import START, size_of

ORIENTATIONS: Final = {0: 1, 3: 3, 5: 8, 6: 6}
"""LibRaw's turns and those of Exif."""

ENOUGH: Final = 4
"""A preview is shown that has a fourth of the sensor's pixels along its longer edge; a smaller one only for want of
anything else."""

MOST_STARTS: Final = 1000
"""More places that look like the start of a JPEG are not looked at."""


class NothingToShow(Exception):
    """There is no picture in the file that we could show."""


@dataclass(frozen=True, slots=True)
class Inside:
    """A picture file for another decoder, which stands for a raw file.

    `of`: size of what the sensor saw, before turning; zeros where nobody knows. `orientation` as in Exif, if the
    raw file has the word.
    """

    data: bytes
    decoder: str
    of: tuple[int, int] = (0, 0)
    orientation: int | None = None


def inside(data: bytes, memory: int) -> Inside:
    """What is shown of a raw file; `memory` bytes may be used. Raises `NothingToShow`.

    Of a camera that LibRaw does not know, the largest JPEG that lies in the file is shown.
    """
    import rawpy  # loaded before the limits were set, and only by a child that is given raw files

    try:
        with rawpy.RawPy() as raw:
            raw.open_buffer(io.BytesIO(data))
            return _shown(rawpy, raw, memory - 2 * len(data))
    except (rawpy.LibRawError, rawpy.NotSupportedError) as error:
        jpeg = largest_jpeg(data)
        if jpeg is None:
            raise NothingToShow from error
        return Inside(jpeg, "JPEG")


def _shown(rawpy: Any, raw: Any, memory: int) -> Inside:
    of = int(raw.sizes.width), int(raw.sizes.height)
    orientation = ORIENTATIONS.get(raw.sizes.flip, 1)
    preview = _preview(rawpy, raw)
    if preview is not None and max(_size(*preview)) * ENOUGH >= max(of):
        return Inside(*preview, of, orientation)
    half = _half(rawpy, raw, of, memory)
    found = half or preview
    if found is None:
        raise NothingToShow
    return Inside(*found, of, orientation)


def _preview(rawpy: Any, raw: Any) -> tuple[bytes, str] | None:
    """The largest preview that the camera put in, as a file and its decoder."""
    try:
        thumbnail = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if thumbnail.format == rawpy.ThumbFormat.JPEG:
        return bytes(thumbnail.data), "JPEG"
    return _plain(thumbnail.data) if thumbnail.format == rawpy.ThumbFormat.BITMAP else None


def _half(rawpy: Any, raw: Any, of: tuple[int, int], memory: int) -> tuple[bytes, str] | None:
    """What the sensor saw, four of its pixels in one; nothing if that takes more memory than there is."""
    if of[0] * of[1] * 6 > memory:  # 2 bytes a pixel; of every fourth 8 while it is made, and 3 + 3 when it is done
        return None
    try:
        return _plain(raw.postprocess(rawpy.Params(half_size=True, use_camera_wb=True, user_flip=0)))
    except rawpy.LibRawError:
        return None


def _plain(pixels: Any) -> tuple[bytes, str]:
    """Pixels as the plainest of picture files: what follows need not know where they came from."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PPM")
    return file.getvalue(), "PPM"


def _size(data: bytes, decoder: str) -> tuple[int, int]:
    with Image.open(io.BytesIO(data), formats=[decoder]) as image:
        return image.size


def largest_jpeg(data: bytes) -> bytes | None:
    """The JPEG with the most pixels that lies in `data`, with all that follows it.

    Several of one size are the tiles of something larger, and no picture.
    """
    found: dict[int, tuple[int, int]] = {}
    at = -1
    for _ in range(MOST_STARTS):
        at = data.find(START, at + 1)
        if at < 0:
            break
        if size := size_of(data, at):
            found[at] = size
    often = Counter(found.values())
    alone = [(width * height, -at) for at, (width, height) in found.items() if often[width, height] == 1]
    return data[-max(alone)[1] :] if alone else None
