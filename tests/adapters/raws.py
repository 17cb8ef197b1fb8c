"""Camera raw files for tests: small, made of nothing, and laid out as cameras lay theirs out."""

import io
import struct
from collections.abc import Mapping, Sequence

import numpy as np
from PIL import Image

from tests.adapters.pictures import picture, scene

BYTE, TEXT, SHORT, LONG, RATIO = 1, 2, 3, 4, 5
Tag = tuple[int, bytes | str | Sequence[int] | Sequence[tuple[int, int]]]
Tags = Mapping[int, Tag]

SENSOR = (300, 200)
PREVIEW = (150, 100)


def tiff(*directories: Tags, magic: bytes = b"II*\0", blobs: Sequence[bytes] = (), gap: bytes = b"") -> bytes:
    """A little-endian TIFF structure: `gap` after its head, the blobs, then the directories, the first first.

    A value of -n stands for the place of the nth blob, one of -100-n for that of the nth directory.
    """
    body, places = gap, {}
    for number, blob in enumerate(blobs):
        body += b"\0" * (len(body) % 2)
        places[-1 - number] = 8 + len(body)
        body += blob
    body += b"\0" * (len(body) % 2)
    starts = [8 + len(body) + sum(map(_size, directories[:n])) for n in range(len(directories))]
    places |= {-101 - number: start for number, start in enumerate(starts)}
    parts = [_directory(tags, start, places) for tags, start in zip(directories, starts, strict=True)]
    return magic + struct.pack("<I", starts[0]) + body + b"".join(parts)


def _size(tags: Tags) -> int:
    return len(_directory(tags, 0, {}))


def _directory(tags: Tags, start: int, places: Mapping[int, int]) -> bytes:
    heap_at = start + 2 + 12 * len(tags) + 4
    rows, heap = b"", b""
    for tag, (kind, value) in sorted(tags.items()):
        count, data = _encoded(kind, value, places)
        if len(data) > 4:
            rows += struct.pack("<HHII", tag, kind, count, heap_at + len(heap))
            heap += data + b"\0" * (len(data) % 2)
        else:
            rows += struct.pack("<HHI", tag, kind, count) + data.ljust(4, b"\0")
    return struct.pack("<H", len(tags)) + rows + struct.pack("<I", 0) + heap


def _encoded(kind: int, value: object, places: Mapping[int, int]) -> tuple[int, bytes]:
    if isinstance(value, str):
        return len(value) + 1, value.encode() + b"\0"
    if isinstance(value, bytes):
        return len(value), value
    assert isinstance(value, Sequence)
    if kind == RATIO:
        return len(value), b"".join(struct.pack("<II", *one) for one in value)
    numbers = [places.get(one, 0) if one < 0 else one for one in value]
    return len(value), struct.pack(f"<{len(value)}{'H' if kind == SHORT else 'I'}", *numbers)


def sensor(size: tuple[int, int] = SENSOR) -> bytes:
    """What a sensor sees of the scene: one of red, green, green, blue behind each pixel, 16 bits."""
    seen = np.asarray(scene(*size), np.uint16) * 128
    mosaic = seen[:, :, 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = seen[::2, ::2, 0], seen[1::2, 1::2, 2]
    return mosaic.tobytes()


def camera(make: str = "Maker", model: str = "M1", orientation: int = 1) -> dict[int, Tag]:
    """The tags of the first directory that say who made the file."""
    return {0x10F: (TEXT, make), 0x110: (TEXT, model), 0x112: (SHORT, [orientation])}


def dng(
    preview: bytes | Image.Image | None = None, *, size: tuple[int, int] = SENSOR, orientation: int = 1
) -> bytes:
    """A digital negative (DNG 1.6): a preview, if given, as JPEG or not, and the sensor's picture, uncompressed."""
    mosaic = sensor(size)
    first = {
        **camera(orientation=orientation),
        0xFE: (LONG, [1]),
        0x14A: (LONG, [-102, -103] if preview else [-102]),
        0xC612: (BYTE, b"\1\4\0\0"),
        0xC614: (TEXT, "Maker M1"),
        0xC628: (RATIO, [(1, 1)] * 3),
    }
    return tiff(
        first,
        {
            **_plane(size, 16, 1, -1, len(mosaic)),
            0xFE: (LONG, [0]),
            0x106: (SHORT, [32803]),
            0x828D: (SHORT, [2, 2]),
            0x828E: (BYTE, bytes((0, 1, 1, 2))),
            0xC61D: (LONG, [32640]),
        },
        *([_jpeg(preview, -2) if isinstance(preview, bytes) else _bitmap(preview, -2)] if preview else []),
        blobs=(mosaic, *((preview if isinstance(preview, bytes) else preview.tobytes(),) if preview else ())),
    )


def _plane(size: tuple[int, int], bits: int, samples: int, place: int, length: int) -> dict[int, Tag]:
    return {
        0x100: (LONG, [size[0]]),
        0x101: (LONG, [size[1]]),
        0x102: (SHORT, [bits] * samples),
        0x103: (SHORT, [1]),
        0x111: (LONG, [place]),
        0x115: (SHORT, [samples]),
        0x116: (LONG, [size[1]]),
        0x117: (LONG, [length]),
    }


def _bitmap(preview: Image.Image, place: int) -> dict[int, Tag]:
    return {
        **_plane(preview.size, 8, 3, place, 3 * preview.width * preview.height),
        0xFE: (LONG, [1]),
        0x106: (SHORT, [2]),
    }


def _jpeg(preview: bytes, place: int) -> dict[int, Tag]:
    with Image.open(io.BytesIO(preview)) as seen:
        size = seen.size
    return {
        **_plane(size, 8, 3, place, len(preview)),
        0xFE: (LONG, [1]),
        0x103: (SHORT, [7]),
        0x106: (SHORT, [6]),
    }


def raw_of_nobody(make: str, preview: bytes | None = None) -> bytes:
    """A raw file of a camera that LibRaw does not know, with a preview if given."""
    first = {**camera(make), 0xFE: (LONG, [1]), 0x14A: (LONG, [-102])}
    rest = _jpeg(preview, -1) if preview else {0xFE: (LONG, [0])}
    return tiff(first, rest, blobs=(preview,) if preview else ())


def preview(size: tuple[int, int] = PREVIEW) -> bytes:
    """The JPEG that a camera puts into its raw files."""
    return picture(image=scene(*size))
