"""Pictures that come in pieces, for the decoder child: what is too large to be decoded as a whole.

Without them Pillow and the library beneath keep a large picture two or three times.
"""

import io
import struct
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from PIL import Image

from fieldkit.imaging.grids import Grid, grid
from fieldkit.imaging.rectangle import Rectangle
from fieldkit.imaging.rgb import TURNS
from fieldkit.imaging.rows import Rows
from fieldkit.imaging.strips import Strips
from fieldkit.imaging.turning import UPRIGHT

BAND: Final = 32
"""Rows of a frame that are taken out of it at once."""
DECODING, DECODED = 5.5, 3
"""Bytes a pixel that a frame of HEIF takes while it is decoded, and afterwards."""


class Piece(NamedTuple):
    """A part of a picture: where it lies in stored pixels, and what decodes it."""

    rectangle: Rectangle[int]
    image: Callable[[], Image.Image]


class Pieces(NamedTuple):
    """All of a picture, in parts.

    `held`: bytes that the decoder keeps beside what is made of them. `in_order`: each needs those before it.
    """

    parts: tuple[Piece, ...]
    held: int = 0
    in_order: bool = False


def pieces(image: Image.Image, data: bytes, size: tuple[int, int], memory: int) -> Pieces | None:
    """The pieces of a picture that is stored in this size; none if it has to be decoded as a whole.

    `image` has been opened and not decoded. A frame of HEIF has pieces where `memory` bytes suffice to decode it.
    """
    taken_apart = APART.get(image.format or "")
    if taken_apart is None or image.mode.startswith(("I", "F")):  # those are stretched over the whole picture
        return None
    try:
        found = taken_apart(data, size, memory)
    except (EOFError, KeyError, ValueError, struct.error):
        return None
    return found if found is not None and _reach(found.parts) == size else None


def _of_heif(data: bytes, size: tuple[int, int], memory: int) -> Pieces | None:
    tiled = grid(data)
    if tiled is not None:
        return Pieces(tuple(_tiles(tiled, "HEIF")))
    pixels = size[0] * size[1]
    if pixels * DECODING > memory:
        return None
    return Pieces(tuple(_bands(Frame(data), size)), pixels * DECODED)


def _of_avif(data: bytes, *_: object) -> Pieces | None:
    tiled = grid(data)
    if tiled is None:
        return None
    as_it_lies = tiled._replace(orientation=1)  # its library leaves turning to whoever shows the picture
    return Pieces(tuple(_tiles(as_it_lies, "AVIF")))


def _of_tiff(data: bytes, *_: object) -> Pieces:
    strips = Strips(data)

    def strip(number: int) -> Image.Image:
        part = strips.rectangles[number]
        return _decoded(strips.file(number), "TIFF").crop((0, 0, part[2] - part[0], part[3] - part[1]))

    return Pieces(tuple(Piece(part, partial(strip, number)) for number, part in enumerate(strips.rectangles)))


def _of_png(data: bytes, *_: object) -> Pieces:
    rows = Rows(data)
    bands = tuple(Piece(part, partial(rows.next, part[3] - part[1])) for part in rows.rectangles)
    return Pieces(bands, in_order=True)


APART: Final[Mapping[str, Callable[[bytes, tuple[int, int], int], Pieces | None]]] = MappingProxyType(
    {"HEIF": _of_heif, "AVIF": _of_avif, "TIFF": _of_tiff, "PNG": _of_png}
)


def _decoded(file: bytes, decoder: str) -> Image.Image:
    with Image.open(io.BytesIO(file), formats=[decoder]) as image:
        image.load()
        return image


def _tiles(tiled: Grid, decoder: str) -> Iterator[Piece]:
    wide, high = tiled.tile
    for number in range(len(tiled.numbers)):
        left, top = number % tiled.across * wide, number // tiled.across * high
        right, bottom = min(left + wide, tiled.width), min(top + high, tiled.height)
        if left < right and top < bottom:
            part = _turned((left, top, right, bottom), tiled)
            yield Piece(part, partial(_tile, tiled, number, decoder, (right - left, bottom - top)))


def _tile(tiled: Grid, number: int, decoder: str, size: tuple[int, int]) -> Image.Image:
    tile = _decoded(tiled.file(number), decoder)
    if tile.size != tiled.tile:  # what it lacks would be black
        raise ValueError(f"a tile of {tile.width} x {tile.height} pixels")
    seen = tile.crop((0, 0, *size))
    turn = TURNS.get(tiled.orientation)
    return seen if turn is None else seen.transpose(turn)


def _turned(part: Rectangle[int], tiled: Grid) -> Rectangle[int]:
    turn = UPRIGHT[tiled.orientation]
    corners = ((part[0], part[1]), (part[2] - 1, part[3] - 1))
    (ax, ay), (bx, by) = (turn.point(*corner, tiled.width, tiled.height) for corner in corners)
    return round(min(ax, bx)), round(min(ay, by)), round(max(ax, bx)) + 1, round(max(ay, by)) + 1


def _reach(parts: tuple[Piece, ...]) -> tuple[int, int]:
    return max(part.rectangle[2] for part in parts), max(part.rectangle[3] for part in parts)


class Frame:
    """A single frame of HEIF, in the three bytes a pixel in which its library gives it out: Pillow keeps four."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._decoded: Any = None

    def band(self, part: Rectangle[int]) -> Image.Image:
        """Rows of it. Raises what the library raises."""
        import pi_heif  # loaded before the limits were set

        if self._decoded is None:
            self._decoded = pi_heif.open_heif(self._data, remove_stride=False)
        frame = self._decoded
        left, top, right, bottom = part
        rows = bytes(frame.data[top * frame.stride : bottom * frame.stride])
        return Image.frombytes(frame.mode, (right - left, bottom - top), rows, "raw", frame.mode, frame.stride)


def _bands(frame: Frame, size: tuple[int, int]) -> Iterator[Piece]:
    for top in range(0, size[1], BAND):
        part = 0, top, size[0], min(top + BAND, size[1])
        yield Piece(part, partial(frame.band, part))
