"""The picture work of the decoder child, and of nobody else: what it is given may be a stranger's.

It is imported by the child alone: decoders come with it.
"""

import io
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, cast

from PIL import ExifTags, Image, TiffImagePlugin

from fieldkit.imaging.protocol import RAW, SEEN
from fieldkit.imaging.raw import Inside, inside
from fieldkit.imaging.room import STEPS, Room, enough_for_webp, room

ORIENTATION: Final = 0x0112
THUMBNAIL_AT: Final = 0x0201
THUMBNAIL_SIZE: Final = 0x0202
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
BACK: Final = MappingProxyType(
    {
        Image.Transpose.ROTATE_90: Image.Transpose.ROTATE_270,
        Image.Transpose.ROTATE_270: Image.Transpose.ROTATE_90,
    }
)
"""What undoes a turn that does not undo itself."""
Box = tuple[float, float, float, float]


def shown(data: bytes, decoder: str, memory: int) -> Inside:
    """The picture file that `decoder` reads: this one, or one inside.

    Raises `raw.NothingToShow`, and `MemoryError` for a WebP that cannot even be opened.
    """
    if decoder == "WEBP" and not enough_for_webp(data, memory):
        raise MemoryError
    return inside(data, memory) if decoder == RAW else Inside(data, decoder)


def picture(data: bytes, decoder: str, edge: int, memory: int) -> tuple[int, int, bytes]:
    """Width, height and RGB of the picture, upright, no edge longer than `edge`, never enlarged."""
    file = shown(data, decoder, memory)
    with Image.open(io.BytesIO(file.data), formats=[file.decoder]) as opened:
        opened.thumbnail((edge, edge), reducing_gap=1.0)  # before anything else: only so JPEG is decoded small
        if opened.tile:  # not decoded yet; before asking for Exif, which swallows what is wrong with a PNG
            opened.load()
        # some decoders turn by themselves, and then say so here
        turn = TURNS.get(file.orientation or orientation(opened))
        upright = opened.transpose(turn) if turn is not None else opened
        seen = as_rgb(upright)
        return seen.width, seen.height, seen.tobytes()


def embedded(data: bytes, decoder: str, edge: int) -> tuple[int, int, bytes]:
    """As `picture`, of the small picture in the Exif block (Exif 3.0, 4.5.5). Raises `KeyError` without one."""
    with Image.open(io.BytesIO(data), formats=[decoder]) as whole:
        block, tags = whole.info["exif"].removeprefix(b"Exif\0\0"), whole.getexif()
        second = tags.get_ifd(ExifTags.IFD.IFD1)
        at, count = second[THUMBNAIL_AT], second[THUMBNAIL_SIZE]
        turn = TURNS.get(tags.get(ORIENTATION, 1))
    with Image.open(io.BytesIO(block[at : at + count]), formats=["JPEG"]) as opened:
        opened.thumbnail((edge, edge), reducing_gap=1.0)
        upright = opened.transpose(turn) if turn is not None else opened
        seen = as_rgb(upright)
        return seen.width, seen.height, seen.tobytes()


class Sight:
    """The picture that is looked at: its file, and its pixels as stored, as fine as anybody asked for so far."""

    def __init__(self, memory: int) -> None:
        self.memory = memory
        self.close()

    def close(self) -> None:
        """Forget the picture."""
        self.data, self.decoder, self.size, self.room = b"", "", (0, 0), Room()
        self.pixels: Image.Image | None = None
        self.colours: Image.Image | None = None
        self.step = 0

    @property
    def finest(self) -> int:
        """The step of the finest pixels that can be seen."""
        return self.room.light

    def open(self, data: bytes, decoder: str) -> tuple[int, int, bytes]:
        """Width and height as stored, and `SEEN`."""
        file = shown(data, decoder, self.memory)
        with Image.open(io.BytesIO(file.data), formats=[file.decoder]) as image:
            turn = file.orientation or orientation(image)
            self.room = room(image, self.memory - len(file.data))
            self.data, self.decoder, self.size = file.data, file.decoder, stored_size(image)
        return *self.size, SEEN.pack(turn if turn in TURNS else 1, self.finest, *file.of)

    def window(self, across: int, down: int, *part: int) -> tuple[int, int, bytes]:
        """Width, height and RGB of a part of the picture, the whole of which would be `across` x `down`."""
        left, top, width, height = part
        over, under = self.size[0] / across, self.size[1] / down
        pixels = self.decoded(next((step for step in STEPS if step <= min(over, under)), 1))
        whole = (left * over, top * under, (left + width) * over, (top + height) * under)
        found = cut(pixels, _at(whole, self.step), width, height)
        if self.colours is not None:
            found = coloured(found, cut(self.colours, _at(whole, self.room.colour), width, height))
        return width, height, found.tobytes()

    def decoded(self, step: int) -> Image.Image:
        """The pixels at `step` or finer: those that are here, or others in their place.

        Where there is no room for colours so fine, they lie apart, in `colours`.
        """
        step = max(step, self.finest)
        if self.pixels is None or self.step > step:
            self.pixels = self.colours = None
            if step < self.room.whole:
                self.colours = self._decode(self.room.colour)
                self.pixels = self._decode(step, "L")
            else:
                self.pixels = self._decode(step)
            self.step = 1 if self.pixels.size == self.size else step
        return self.pixels

    def _decode(self, step: int, mode: str | None = None) -> Image.Image:
        with Image.open(io.BytesIO(self.data), formats=[self.decoder]) as image:
            image.draft(mode, (max(1, self.size[0] // step), max(1, self.size[1] // step)))
            return eight_bits(as_stored(image))


def _at(box: Box, step: int) -> Box:
    """A box of the whole picture, in pixels of which each stands for `step` x `step`."""
    left, top, right, bottom = (side / step for side in box)
    return left, top, right, bottom


def coloured(light: Image.Image, colours: Image.Image) -> Image.Image:
    """The light of one picture in the colours of another of the same size."""
    _, *both = colours.convert("YCbCr").split()
    return Image.merge("YCbCr", (light.convert("L"), *both)).convert("RGB")


def cut(pixels: Image.Image, box: Box, width: int, height: int) -> Image.Image:
    """What `box` holds of `pixels`, in RGB of `width` x `height`. Parts side by side join without a seam."""
    ratio = min((box[2] - box[0]) / width, (box[3] - box[1]) / height)
    if ratio == 1:
        return as_rgb(pixels.crop((round(box[0]), round(box[1]), round(box[2]), round(box[3]))))
    by = max(1, int(ratio / 1.5))  # pixels are put together before the filter: faster, and as good to the eye
    left, right = _reached(box[0], box[2], by, ratio, pixels.width)
    top, bottom = _reached(box[1], box[3], by, ratio, pixels.height)
    near = _together(pixels, (left, top, right, bottom), by)
    inner = (
        (box[0] - left) / by,
        (box[1] - top) / by,
        min((box[2] - left) / by, near.width),
        min((box[3] - top) / by, near.height),
    )
    sharp = Image.Resampling.HAMMING if ratio > 1 else Image.Resampling.BICUBIC
    return near.resize((width, height), sharp, inner)


def _together(pixels: Image.Image, box: tuple[int, int, int, int], by: int) -> Image.Image:
    """`box` of `pixels` in RGB, every `by` x `by` of them in one."""
    if by == 1 or pixels.mode != "RGB" or pixels.has_transparency_data:
        return as_rgb(pixels.crop(box)).reduce(by)
    return pixels.reduce(by, box)  # spares a copy of all that lies in the box


def _reached(start: float, end: float, by: int, ratio: float, most: int) -> tuple[int, int]:
    """From where to where the filter looks for what lies from `start` to `end`; in whole steps of `by`."""
    reach = 3 * max(ratio, 1)
    return int(max(start - reach, 0)) // by * by, min((int(end + reach) // by + 1) * by, most)


def as_stored(image: Image.Image) -> Image.Image:
    """The picture, decoded, as it lies in its file: a TIFF turns itself upright, and is turned back."""
    turn = TURNS.get(orientation(image)) if isinstance(image, TiffImagePlugin.TiffImageFile) else None
    image.load()
    return image if turn is None else image.transpose(BACK.get(turn, turn))


def orientation(image: Image.Image) -> Any:
    """The Exif orientation; a file whose Exif cannot be read is shown as it is stored."""
    try:
        return image.getexif().get(ORIENTATION)
    except Exception:  # noqa: BLE001 — see the head of this file
        return None


def as_rgb(image: Image.Image) -> Image.Image:
    """Eight bits a colour, on white where the picture is transparent, stretched where it holds more than 8 bits."""
    image = eight_bits(image)
    if image.has_transparency_data:
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image.convert("RGBA"))
    return image if image.mode == "RGB" else image.convert("RGB")


def eight_bits(image: Image.Image) -> Image.Image:
    """The picture itself, or a grey one where it holds more than 8 bits."""
    return stretched(image.convert("F")) if image.mode.startswith(("I", "F")) else image


def stretched(image: Image.Image) -> Image.Image:
    """A picture of mode F in 256 greys from its darkest to its lightest value."""
    low, high = cast("tuple[float, float]", image.getextrema())
    scale = 255 / (high - low) if high > low else 0
    return image.point(lambda value: value * scale - low * scale).convert("L")


def stored_size(image: Image.Image) -> tuple[int, int]:
    """Width and height before the Exif orientation; of a TIFF the decoder gives those after it."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return int(image.tag_v2[TiffImagePlugin.IMAGEWIDTH]), int(image.tag_v2[TiffImagePlugin.IMAGELENGTH])
    return image.size
