"""Strips and tiles of a TIFF (TIFF 6.0, sections 3 and 15), each as a TIFF of its own; for the decoder child."""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import gcd
from typing import Final

from fieldkit.imaging.rectangle import Rectangle
from fieldkit.imaging.spans import Span

WIDTH, LENGTH, BITS, COMPRESSION, PHOTOMETRIC = 256, 257, 258, 259, 262
OFFSETS, SAMPLES, ROWS, COUNTS, PLANES = 273, 277, 278, 279, 284
TILE_WIDTH, TILE_LENGTH, TILE_OFFSETS, TILE_COUNTS = 322, 323, 324, 325
KEPT: Final = frozenset((258, 259, 262, 266, 277, 284, 292, 293, 317, 320, 332, 338, 339, 347, 529, 530, 531, 532))
"""Tags without which pixels cannot be decoded."""
SIZES: Final[Mapping[int, int]] = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
"""Bytes of a value of each type."""
SHORT, LONG = 3, 4
PLAIN, OLD_JPEG = 1, 6
YCBCR = 6
APART = 2
MOST_TAGS: Final = 1000
MOST_SPANS: Final = 100_000
MOST_PIXELS: Final = 8_000_000
"""Of a piece: a larger one would not be worth it."""
LEAST_ROWS: Final = 64
GRAIN: Final = 8
"""Strips are taken together until they have so many rows, and a multiple of that: so they can be made smaller."""


@dataclass(frozen=True, slots=True)
class Value:
    """What a tag holds: type, number of values, bytes in the order of the file."""

    kind: int
    count: int
    content: bytes


class Strips:
    """The pieces of the first picture in a TIFF: `rectangles` says where they lie, `file` makes a TIFF of one.

    Raises `struct.error`, `KeyError` or `ValueError` for a file that contradicts itself, or has no such pieces, and
    `CutOff` for one that ends before them.
    """

    def __init__(self, data: bytes) -> None:
        self._data, self._order = data, "<" if data[:2] == b"II" else ">"
        if struct.unpack_from(f"{self._order}H", data, 2) != (42,):
            raise ValueError
        self._tags = self._read()
        self._width, self._height = self._one(WIDTH), self._one(LENGTH)
        self._tiled, self._plain = TILE_WIDTH in self._tags, self._one(COMPRESSION, PLAIN) == PLAIN
        self._wide = self._one(TILE_WIDTH) if self._tiled else self._width
        self._high = self._one(TILE_LENGTH) if self._tiled else min(self._one(ROWS, self._height), self._height)
        self._spans = self._by_piece()
        for span in (span for planes in self._spans for span in planes):
            span.check(len(data))
        across = -(-self._width // self._wide)
        self._many = 1 if self._tiled else _together(self._high)
        if self._one(COMPRESSION, PLAIN) == OLD_JPEG or self._wide * self._high * self._many > MOST_PIXELS:
            raise ValueError
        self.rectangles = tuple(self._rectangles(across))

    def file(self, number: int) -> bytes:
        """The piece with this number of `rectangles`."""
        first = number * self._many
        of_strips = self._spans[first : first + self._many]
        planes = len(of_strips[0])
        parts = [strip[plane] for plane in range(planes) for strip in of_strips]
        part = self.rectangles[number]
        return self._made(self._high if self._tiled else part[3] - part[1], parts)

    def _rectangles(self, across: int) -> Iterator[Rectangle[int]]:
        for first in range(0, len(self._spans), self._many):
            left, top = first % across * self._wide, first // across * self._high
            bottom = min(top + self._high * self._many, self._height)
            yield left, top, min(left + self._wide, self._width), bottom

    def _by_piece(self) -> list[list[Span]]:
        """Where each strip or tile lies: in as many places as it has planes."""
        offsets, counts = (TILE_OFFSETS, TILE_COUNTS) if self._tiled else (OFFSETS, COUNTS)
        spans = [Span(*one) for one in zip(self._numbers(offsets), self._numbers(counts), strict=True)]
        bits = self._bits()
        if len(spans) == 1 and bits and not self._tiled:
            spans = self._cut(spans, bits)
        planes = self._one(SAMPLES, 1) if self._one(PLANES, 1) == APART else 1
        many = -(-self._width // self._wide) * -(-self._height // self._high)
        if len(spans) != many * planes or not 0 < len(spans) <= MOST_SPANS:
            raise ValueError
        by_piece = [spans[number::many] for number in range(many)]
        return self._measured(by_piece, bits) if bits else by_piece

    def _bits(self) -> tuple[int, ...]:
        """Bits of each sample where pixels are stored as they are; none where nobody could count their bytes."""
        bits = self._numbers(BITS) if self._plain else ()
        known = bits and len(bits) == self._one(SAMPLES, 1) and self._one(PHOTOMETRIC) != YCBCR
        return bits if known else ()

    def _measured(self, by_piece: list[list[Span]], bits: tuple[int, ...]) -> list[list[Span]]:
        """Strips and tiles as long as their pixels are: what decodes them does not ask the file how long."""
        planes = [sum(bits)] if len(by_piece[0]) == 1 else list(bits)
        lines, across = [(self._wide * each + 7) // 8 for each in planes], -(-self._width // self._wide)
        return [
            [Span(one.start, self._rows(number // across) * line) for one, line in zip(spans, lines, strict=True)]
            for number, spans in enumerate(by_piece)
        ]

    def _rows(self, down: int) -> int:
        """How many rows the strips or tiles that come so far down have: the last strip ends with the picture."""
        return self._high if self._tiled else min(self._high, self._height - down * self._high)

    def _cut(self, spans: list[Span], bits: tuple[int, ...]) -> list[Span]:
        """A strip that is not compressed and all there is, cut into less high ones."""
        start, line = spans[0].start, (self._width * sum(bits) + 7) // 8
        self._high = min(self._high, LEAST_ROWS)
        tops = range(0, self._height, self._high)
        return [Span(start + top * line, min(self._high, self._height - top) * line) for top in tops]

    def _made(self, rows: int, parts: Sequence[Span]) -> bytes:
        """A TIFF of so many rows: head, pixels, directory."""
        lengths = [one.length for one in parts]
        places = [8 + sum(lengths[:number]) for number in range(len(lengths))]
        at = 8 + sum(lengths) + sum(lengths) % 2
        own = {WIDTH: (self._wide,), LENGTH: (rows,), OFFSETS: places, ROWS: (self._high,), COUNTS: lengths}
        tags = {tag: value for tag, value in self._tags.items() if tag in KEPT}
        tags |= {tag: self._longs(numbers) for tag, numbers in own.items()}
        pixels = b"".join(one.of(self._data) for one in parts)
        head = self._data[:4] + struct.pack(f"{self._order}I", at)
        return head + pixels + bytes(len(pixels) % 2) + self._directory(tags, at)

    def _directory(self, tags: Mapping[int, Value], at: int) -> bytes:
        """A directory that begins at `at`, and what does not fit into it."""
        heap, entries, beyond = at + 2 + 12 * len(tags) + 4, b"", b""
        for tag, value in sorted(tags.items()):
            content = value.content.ljust(4, b"\0")
            if len(content) > 4:
                content, beyond = struct.pack(f"{self._order}I", heap + len(beyond)), beyond + content
                beyond += b"\0" * (len(beyond) % 2)
            entries += struct.pack(f"{self._order}HHI", tag, value.kind, value.count) + content
        return struct.pack(f"{self._order}H", len(tags)) + entries + bytes(4) + beyond

    def _longs(self, numbers: Sequence[int]) -> Value:
        return Value(LONG, len(numbers), struct.pack(f"{self._order}{len(numbers)}I", *numbers))

    def _one(self, tag: int, otherwise: int | None = None) -> int:
        if tag not in self._tags and otherwise is not None:
            return otherwise
        return self._numbers(tag)[0]

    def _numbers(self, tag: int) -> tuple[int, ...]:
        value = self._tags[tag]
        letter = {SHORT: "H", LONG: "I"}[value.kind]
        return struct.unpack(f"{self._order}{value.count}{letter}", value.content)

    def _read(self) -> dict[int, Value]:
        (start,) = struct.unpack_from(f"{self._order}I", self._data, 4)
        (many,) = struct.unpack_from(f"{self._order}H", self._data, start)
        found = {}
        for number in range(min(many, MOST_TAGS)):
            at = start + 2 + 12 * number
            tag, kind, count = struct.unpack_from(f"{self._order}HHI", self._data, at)
            length = SIZES.get(kind, 0) * count
            begin = at + 8 if length <= 4 else struct.unpack_from(f"{self._order}I", self._data, at + 8)[0]
            found[tag] = Value(kind, count, self._data[begin : begin + length])
        return found


def _together(rows: int) -> int:
    """How many strips of so many rows are one piece."""
    unit = GRAIN // gcd(GRAIN, rows)
    return -(-LEAST_ROWS // (rows * unit)) * unit
