"""A picture that is put together from pieces as they are wanted; for the decoder child."""

from collections.abc import Iterator
from typing import Final

from PIL import Image

from fieldkit.imaging.fineness import Fineness
from fieldkit.imaging.pieces import Pieces
from fieldkit.imaging.rectangle import Rectangle
from fieldkit.imaging.rgb import as_rgb

REACH: Final = 5
"""Pixels beside a part that bear on it when it is made smaller: three for the filter, and up to one of those that
are put together before."""


class Sheet:
    """Pixels of a picture as fine as there is room for, white where no piece has been decoded yet.

    `light` has colours of its own where there is room for them; else `colours` are less fine.
    """

    def __init__(self, size: tuple[int, int], pieces: Pieces, fineness: Fineness) -> None:
        apart = fineness.light < fineness.whole
        self._left, self._in_order, self._fineness = dict(enumerate(pieces.parts)), pieces.in_order, fineness
        self.light = Image.new("L" if apart else "RGB", _reduced(size, fineness.light), "white")
        self.colours = Image.new("RGB", _reduced(size, fineness.colour), "white") if apart else None

    def want(self, part: Rectangle[float], scale: float = 1) -> None:
        """Decode what bears on this part, in stored pixels, of which `scale` are to be one on each side.

        What has been decoded before is not decoded again.
        """
        reach = REACH * max(scale, self._fineness.colour)
        near = part[0] - reach, part[1] - reach, part[2] + reach, part[3] + reach
        met = [number for number, one in self._left.items() if _meet(one.rectangle, near)]
        if self._in_order and met:
            met = [number for number in self._left if number <= met[-1]]
        for number in met:
            self._decode(number)

    def all(self) -> Iterator[None]:
        """Decode whatever has not been decoded; it is told after each piece."""
        for number in tuple(self._left):
            self._decode(number)
            yield None

    def _decode(self, number: int) -> None:
        piece = self._left[number]
        image = as_rgb(piece.image())
        _put(self.light, image, piece.rectangle, self._fineness.light)
        if self.colours is not None:
            _put(self.colours, image, piece.rectangle, self._fineness.colour)
        del self._left[number]  # only now: what could not be decoded is tried again, never shown as white


def _put(sheet: Image.Image, image: Image.Image, part: Rectangle[int], step: int) -> None:
    smaller = image.reduce(step) if step > 1 else image
    sheet.paste(smaller.convert(sheet.mode), (part[0] // step, part[1] // step))


def _reduced(size: tuple[int, int], step: int) -> tuple[int, int]:
    return -(-size[0] // step), -(-size[1] // step)


def _meet(one: Rectangle[float], other: Rectangle[float]) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]
