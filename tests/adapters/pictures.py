"""Pictures and Exif blocks for tests, well-formed and not."""

import io
import struct
import zlib
from collections.abc import Mapping
from typing import Any

from PIL import Image

Ratios = list[tuple[int, int]]
Entry = str | bytes | int | Ratios
Directory = Mapping[int, Entry]

MAKE, MODEL, ORIENTATION, SOFTWARE = 0x010F, 0x0110, 0x0112, 0x0131
SUBFILE_TYPE, SUB_DIRECTORIES, DNG_VERSION = 0x00FE, 0x014A, 0xC612
EXIF, GPS = 0x8769, 0x8825
TIME_ORIGINAL, OFFSET_ORIGINAL, EXPOSURE, F_NUMBER, ISO = 0x9003, 0x9011, 0x829A, 0x829D, 0x8827
LAT_REF, LAT, LON_REF, LON, ALT_REF, ALT, STAMP, DAY = 1, 2, 3, 4, 5, 6, 7, 0x1D

KHARKIV: Directory = {
    LAT_REF: "N",
    LAT: [(50, 1), (0, 1), (162, 10)],
    LON_REF: "E",
    LON: [(36, 1), (15, 1), (0, 1)],
}


def exif_with_picture(jpeg: bytes) -> bytes:
    """An Exif block of two directories: a turn of 90 degrees, and a small picture."""
    first, second = 8, 8 + 2 + 12 + 4
    start = second + 2 + 2 * 12 + 4
    turn = struct.pack("<HHHIHHI", 1, 0x112, 3, 1, 6, 0, second)
    small = struct.pack("<HHHIIHHIII", 2, 0x201, 4, 1, start, 0x202, 4, 1, len(jpeg), 0)
    return b"Exif\0\0II*\0" + struct.pack("<I", first) + turn + small + jpeg


def scene(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """A picture of which no turn looks like another: red at the left of the top, blue at the right."""
    image = Image.new("RGB", (width, height), "white")
    image.paste("red", (0, 0, width // 3, height // 2))
    image.paste("blue", (width // 2, 0, width, height // 3))
    return image.convert(mode)


def picture(kind: str = "JPEG", image: Image.Image | None = None, **options: Any) -> bytes:
    """The bytes of a picture file."""
    file = io.BytesIO()
    (image or scene()).save(file, kind, **options)
    return file.getvalue()


def photograph(ifd0: Directory | None = None, exif: Directory | None = None, gps: Directory | None = None) -> bytes:
    """A JPEG with an Exif block."""
    return picture(exif=b"Exif\0\0" + block(ifd0 or {}, exif, gps))


def with_blocks(kind: str, *blocks: bytes) -> bytes:
    """A JPEG or PNG with these Exif blocks, one after the other."""
    data = picture(kind)
    if kind == "PNG":
        return data[:33] + b"".join(_chunk(b"eXIf", one) for one in blocks) + data[33:]
    marked = (b"\xff\xe1" + struct.pack(">H", 8 + len(one)) + b"Exif\0\0" + one for one in blocks)
    return data[:2] + b"".join(marked) + data[2:]


def block(ifd0: Directory, exif: Directory | None = None, gps: Directory | None = None, after: int = 0) -> bytes:
    """A little-endian TIFF structure with these directories; `after` is the offset of the next one."""
    entries: dict[int, Entry] = dict(ifd0)
    pointers = {EXIF: exif, GPS: gps}
    entries |= {tag: 0 for tag, directory in pointers.items() if directory is not None}
    start = 8 + len(_directory(entries, 8, after))
    tail = b""
    for tag, directory in pointers.items():
        if directory is not None:
            entries[tag] = start + len(tail)
            tail += _directory(directory, start + len(tail), 0)
    return b"II*\0" + struct.pack("<I", 8) + _directory(entries, 8, after) + tail


def doubtful() -> bytes:
    """A block whose Model is said to be signed numbers: one library makes a text of them, another nothing."""
    data = block({MAKE: "Maker", MODEL: "M1"})
    kind = data.index(struct.pack("<HHI", MODEL, 2, 3)) + 2
    return data[:kind] + struct.pack("<H", 6) + data[kind + 2 :]


def _directory(entries: Directory, start: int, after: int) -> bytes:
    heap_at = start + 2 + 12 * len(entries) + 4
    rows, heap = b"", b""
    for tag, value in sorted(entries.items()):
        kind, count, data = _encoded(value)
        if len(data) > 4:
            place = struct.pack("<I", heap_at + len(heap))
            heap += data
        else:
            place = data.ljust(4, b"\0")
        rows += struct.pack("<HHI", tag, kind, count) + place
    return struct.pack("<H", len(entries)) + rows + struct.pack("<I", after) + heap


def _encoded(value: Entry) -> tuple[int, int, bytes]:
    if isinstance(value, str):
        data = value.encode() + b"\0"
        return 2, len(data), data
    if isinstance(value, bytes):
        return 1, len(value), value
    if isinstance(value, int):
        return 4, 1, struct.pack("<I", value)
    return 5, len(value), b"".join(struct.pack("<II", *ratio) for ratio in value)


def png_that_claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises `width` x `height` pixels."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b"\0" * 64))


def tiff_that_claims(width: int, height: int) -> bytes:
    """The head of a grey TIFF of `width` x `height` pixels in one strip, none of which is there."""
    known = {256: width, 257: height, 258: 8, 259: 1, 262: 1, 273: 4096, 277: 1, 278: height, 279: width * height}
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in known.items())
    return struct.pack("<2sHIH", b"II", 42, 8, len(known)) + entries + bytes(4)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
