"""How finely a picture can be decoded in the memory that there is; for the decoder child."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PIL import ExifTags, Image, JpegImagePlugin, TiffImagePlugin

STEPS: Final = (8, 4, 2, 1)
"""A JPEG can be decoded at every eighth, fourth, second pixel of each side: faster, and in less memory."""

KEPT: Final = 4
"""Bytes that Pillow keeps of a pixel in colour; of one without it keeps one."""

TAKEN: Final[Mapping[str, int]] = MappingProxyType({"HEIF": 9, "AVIF": 10, "WEBP": 17})
"""Bytes a pixel that it takes to decode a picture as a whole, measured: its library keeps it in colours of its own
and in ours, Pillow a copy of that."""

OF_MODE: Final[Mapping[str, int]] = MappingProxyType(
    {"1": 1, "L": 1, "P": 1, "I;16": 3, "I;16B": 3, "I": 5, "F": 5}
)
"""Of other formats, what Pillow keeps of a pixel that is not in colour, and the grey that becomes of it."""


@dataclass(frozen=True, slots=True)
class Fineness:
    """The step of the finest pixels that there is room for, as they are (`whole`), or their light alone (`light`).

    Finer than `whole`, light is decoded apart, and the colour of every `colour`th pixel laid over it: most cameras
    store no more of it than that of every second.
    """

    whole: int = 1
    light: int = 1
    colour: int = 1


def fineness(image: Image.Image, memory: int) -> Fineness:
    """What `memory` bytes have room for. Only of a JPEG is there a choice. Raises `MemoryError` for want of any."""
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return Fineness()
    return chosen(
        image.width * image.height, memory - _held(image), colourful=image.mode != "L", apart=image.mode == "RGB"
    )


def chosen(pixels: int, memory: int, *, colourful: bool = True, apart: bool = True) -> Fineness:
    """The finest that `memory` bytes have room for, of so many pixels. Raises `MemoryError` for want of any.

    `apart`: whether light can be had without colour.
    """
    each = KEPT if colourful else 1
    fitting = [step for step in STEPS if each * pixels // step**2 <= memory]
    if not fitting:
        raise MemoryError
    whole = fitting[-1]
    for light in (step for step in reversed(STEPS) if apart and step < whole):
        for colour in (step for step in reversed(STEPS) if step > light):
            if pixels // light**2 + KEPT * pixels // colour**2 <= memory:
                return Fineness(whole, light, colour)
    return Fineness(whole, whole, whole)


def fits(image: Image.Image, memory: int) -> bool:
    """Whether a picture can be decoded as a whole. Of a JPEG, `fineness` knows more."""
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        return True
    each: float = TAKEN.get(image.format or "", OF_MODE.get(image.mode, KEPT))
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        each += _beside(image, each)
    return image.width * image.height * each <= memory


def _beside(image: TiffImagePlugin.TiffImageFile, each: float) -> float:
    """Bytes a pixel that a TIFF takes beside its pixels: another copy to turn it, and a compressed strip in one."""
    tags = image.tag_v2
    turned = each if tags.get(ExifTags.Base.Orientation, 1) != 1 else 0
    strip = 0 if TiffImagePlugin.TILEWIDTH in tags else tags.get(TiffImagePlugin.ROWSPERSTRIP, image.height)
    return max(turned, KEPT * min(strip, image.height) / image.height)


def _held(image: JpegImagePlugin.JpegImageFile) -> int:
    """What the library itself keeps of a progressive JPEG: 16 bits a sample, before it gives out the first row."""
    samples = [across * down for _, across, down, _ in image.layer]
    pixels = image.width * image.height
    return 2 * pixels * sum(samples) // max(samples) if image.info.get("progressive") else 0


def size_of_webp(data: bytes) -> tuple[int, int]:
    """Width and height, as they stand in the file: to open it takes half the memory that it takes to decode it.

    Sizes stand where RFC 9649 puts them: of the extended, the lossless and the simple form.
    """
    kind, head = data[12:16], data[20:30]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if kind == b"VP8L":
        both = int.from_bytes(head[1:5], "little")
        return 1 + (both & 0x3FFF), 1 + (both >> 14 & 0x3FFF)
    return int.from_bytes(head[6:8], "little") & 0x3FFF, int.from_bytes(head[8:10], "little") & 0x3FFF


def enough_for_webp(data: bytes, memory: int) -> bool:
    """Whether a WebP can be decoded; asked before it is opened."""
    width, height = size_of_webp(data)
    return width * height * TAKEN["WEBP"] <= memory
