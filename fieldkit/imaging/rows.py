"""Rows of a PNG (W3C, third edition), some at a time, as PNGs of their own; for the decoder child.

The row before goes along: filters of the first row look at it.
"""

import io
import struct
import zlib
from collections.abc import Iterator
from typing import Final

from PIL import Image

from fieldkit.imaging.rectangle import Rectangle
from fieldkit.imaging.spans import CutOff

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
BAND: Final = 64
FED: Final = 1 << 16
SAMPLES: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Of each type of colour."""
BESIDE: Final = frozenset((b"PLTE", b"tRNS"))


class Rows:
    """The bands of a PNG of 8 bits a sample that is not interlaced, to be taken in order.

    Raises `ValueError` for any other, and `CutOff` for one that ends before its last row.
    """

    def __init__(self, data: bytes) -> None:
        kind, start, end = next(_chunks(data), (b"", 0, 0))
        if kind != b"IHDR" or end - start != 13:
            raise ValueError
        self._width, self._height, depth, colour, *rest = struct.unpack(">IIBBBBB", data[start:end])
        if depth != 8 or rest[2] or colour not in SAMPLES:
            raise ValueError
        self._kind = struct.pack(">BBBBB", depth, colour, *rest)
        self._line = self._width * SAMPLES[colour]
        self._beside = b"".join(_chunk(kind, data[a:b]) for kind, a, b in _chunks(data) if kind in BESIDE)
        packed = ((a, b) for kind, a, b in _chunks(data) if kind == b"IDAT")
        self._fed = (data[at : min(at + FED, b)] for a, b in packed for at in range(a, b, FED))
        self._unpacking, self._unfed, self._before = zlib.decompressobj(), b"", b""
        self._sound = True

    @property
    def rectangles(self) -> tuple[Rectangle[int], ...]:
        """Where the bands lie."""
        tops = range(0, self._height, BAND)
        return tuple((0, top, self._width, min(top + BAND, self._height)) for top in tops)

    def next(self, rows: int) -> Image.Image:
        """The next rows. After an error there are none any more."""
        if not self._sound:
            raise CutOff
        self._sound = False
        found = bytearray(b"\0" + self._before if self._before else b"")
        end = len(found) + rows * (1 + self._line)
        while len(found) < end:
            found += self._more(end - len(found))
        many = rows + bool(self._before)
        head = _chunk(b"IHDR", struct.pack(">II", self._width, many) + self._kind)
        pixels = _chunk(b"IDAT", zlib.compress(found, 0))
        file = io.BytesIO(SIGNATURE + head + self._beside + pixels + _chunk(b"IEND", b""))
        with Image.open(file, formats=["PNG"]) as image:
            image.load()
            self._before = image.crop((0, many - 1, self._width, many)).tobytes()
            self._sound = True
            return image.crop((0, many - rows, self._width, many))

    def _more(self, most: int) -> bytes:
        """Some of what has been packed, `most` bytes of it at most."""
        if self._unpacking.eof:  # what follows would be kept, and copied each time
            raise CutOff
        fed = self._unfed or next(self._fed, b"")
        found = self._unpacking.decompress(fed, most)
        self._unfed = self._unpacking.unconsumed_tail
        if not (fed or found):
            raise CutOff
        return found


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and end of each."""
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 8], at + 8, min(at + 8 + length, len(data))
        at += 12 + length


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(content, zlib.crc32(kind))
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)
