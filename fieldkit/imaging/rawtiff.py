"""Camera raw files that begin as any TIFF does: told apart by what stands in their first directory."""

import struct
from typing import Final, Literal

Known = Literal["dng", "nef", "arw"]

SUBFILE_TYPE, MAKE, SUB_DIRECTORIES, DNG_VERSION = 0xFE, 0x10F, 0x14A, 0xC612
REDUCED: Final = 1
MOST_TAGS: Final = 1000
MAKES: Final[tuple[tuple[bytes, Known], ...]] = ((b"NIKON", "nef"), (b"SONY", "arw"))


def kind(data: bytes | memoryview) -> Known | None:
    """Which raw file the TIFF is that begins with `data`, or none.

    DNG carries DNGVersion (DNG 1.6, chapter 4). NEF and ARW keep a reduced picture (NewSubfileType 1) in the first
    directory and the sensor's in another; a maker's ordinary TIFF does not.
    """
    tags = first_tags(data)
    if DNG_VERSION in tags:
        return "dng"
    if SUB_DIRECTORIES in tags and tags.get(SUBFILE_TYPE, (0, 0))[1] == REDUCED:
        make = bytes(data[tags.get(MAKE, (0, 0))[1] :][:16]).upper()
        return next((name for begin, name in MAKES if make.startswith(begin)), None)
    return None


def first_tags(data: bytes | memoryview) -> dict[int, tuple[int, int]]:
    """Count and value, or place of the values, of the tags in the first directory; none if it is cut off."""
    try:
        return _tags(data, "<" if data[:2] == b"II" else ">")
    except struct.error:
        return {}


def _tags(data: bytes | memoryview, order: str) -> dict[int, tuple[int, int]]:
    (start,) = struct.unpack_from(f"{order}I", data, 4)
    (many,) = struct.unpack_from(f"{order}H", data, start)
    found = {}
    for number in range(min(many, MOST_TAGS)):
        tag, _, count, value = struct.unpack_from(f"{order}HHII", data, start + 2 + 12 * number)
        found[tag] = count, value
    return found
