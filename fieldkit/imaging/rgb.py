"""Decoded pixels as they are shown, for the decoder child: eight bits a colour, and turned."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, cast

from PIL import Image

TURNS: Final[Mapping[int, Image.Transpose]] = MappingProxyType(
    {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
)
"""What brings a picture with this Exif orientation upright."""
ROWS: Final = 256
"""So many rows are stretched at once: their values take four times the memory of what becomes of them."""


def as_rgb(image: Image.Image) -> Image.Image:
    """Eight bits a colour, on white where the picture is transparent, stretched where it holds more than 8 bits."""
    image = eight_bits(image)
    if image.has_transparency_data:
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image.convert("RGBA"))
    return image if image.mode == "RGB" else image.convert("RGB")


def eight_bits(image: Image.Image) -> Image.Image:
    """The picture itself, or a grey one where it holds more than 8 bits."""
    return stretched(image) if image.mode.startswith(("I", "F")) else image


def stretched(image: Image.Image) -> Image.Image:
    """A picture of numbers in 256 greys from its darkest to its lightest value."""
    low, high = cast("tuple[float, float]", image.getextrema())
    scale = 255 / (high - low) if high > low else 0
    grey = Image.new("L", image.size)
    for top in range(0, image.height, ROWS):
        rows = image.crop((0, top, image.width, min(top + ROWS, image.height))).convert("F")
        grey.paste(rows.point(lambda value: value * scale - low * scale).convert("L"), (0, top))
    return grey
