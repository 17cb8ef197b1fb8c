"""How finely a picture can be decoded in the memory that there is; for the decoder child."""

from dataclasses import dataclass
from typing import Final

from PIL import Image, JpegImagePlugin

STEPS: Final = (8, 4, 2, 1)
"""A JPEG can be decoded at every eighth, fourth, second pixel of each side: faster, and in less memory."""

KEPT: Final = 4
"""Bytes that Pillow keeps of a pixel in colour; of one without it keeps one."""


@dataclass(frozen=True, slots=True)
class Room:
    """The step of the finest pixels that there is room for, as they are (`whole`), or their light alone (`light`).

    Finer than `whole`, light is decoded apart, and the colour of every `colour`th pixel laid over it: most cameras
    store no more of it than that of every second.
    """

    whole: int = 1
    light: int = 1
    colour: int = 1


def room(image: Image.Image, memory: int) -> Room:
    """What `memory` bytes have room for. Only of a JPEG is there a choice. Raises `MemoryError` for want of any."""
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return Room()
    pixels, held = image.width * image.height, _held(image)
    each = 1 if image.mode == "L" else KEPT
    fitting = [step for step in STEPS if held + each * pixels // step**2 <= memory]
    if not fitting:
        raise MemoryError
    whole = fitting[-1]
    if image.mode == "RGB":
        for light in (step for step in reversed(STEPS) if step < whole):
            for colour in (step for step in reversed(STEPS) if step > light):
                if held + pixels // light**2 + KEPT * pixels // colour**2 <= memory:
                    return Room(whole, light, colour)
    return Room(whole, whole, whole)


def _held(image: JpegImagePlugin.JpegImageFile) -> int:
    """What the library itself keeps of a progressive JPEG: 16 bits a sample, before it gives out the first row."""
    samples = [across * down for _, across, down, _ in image.layer]
    pixels = image.width * image.height
    return 2 * pixels * sum(samples) // max(samples) if image.info.get("progressive") else 0


WEBP_KEPT: Final = 14
"""Bytes a pixel that it takes to decode a WebP: the library keeps three canvases, Pillow a copy of one."""


def enough_for_webp(data: bytes, memory: int) -> bool:
    """Whether a WebP can be decoded; asked beforehand, as its library would call it damaged if it cannot.

    Sizes stand where RFC 9649 puts them: of the extended, the lossless and the simple form.
    """
    kind, head = data[12:16], data[20:30]
    if kind == b"VP8X":
        width, height = (1 + int.from_bytes(head[at : at + 3], "little") for at in (4, 7))
    elif kind == b"VP8L":
        both = int.from_bytes(head[1:5], "little")
        width, height = 1 + (both & 0x3FFF), 1 + (both >> 14 & 0x3FFF)
    else:
        width, height = (int.from_bytes(head[at : at + 2], "little") & 0x3FFF for at in (6, 8))
    return width * height * WEBP_KEPT <= memory
