"""The picture work of the decoder child, and of nobody else: what it is given may be a stranger's.

It is imported by the child alone: decoders come with it.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time
from types import MappingProxyType
from typing import Any, Final

from PIL import ExifTags, Image, ImageFile, TiffImagePlugin

from fieldkit.imaging.containers import contents
from fieldkit.imaging.fineness import STEPS, Fineness, chosen, enough_for_webp, fineness, fits
from fieldkit.imaging.grids import size_of_grid
from fieldkit.imaging.pieces import Pieces, pieces
from fieldkit.imaging.protocol import RAW, SEEN
from fieldkit.imaging.raw import Inside, inside
from fieldkit.imaging.rectangle import Rectangle
from fieldkit.imaging.rgb import TURNS, as_rgb, eight_bits
from fieldkit.imaging.sheet import Sheet
from fieldkit.imaging.tags import orientation as stated

ORIENTATION: Final = 0x0112
THUMBNAIL_AT: Final = 0x0201
THUMBNAIL_SIZE: Final = 0x0202
BY_BLOCK: Final = frozenset({"JPEG", "MPO", "PNG", "WEBP"})
"""Formats that are turned by nothing but an Exif block."""

BACK: Final = MappingProxyType(
    {
        Image.Transpose.ROTATE_90: Image.Transpose.ROTATE_270,
        Image.Transpose.ROTATE_270: Image.Transpose.ROTATE_90,
    }
)
"""What undoes a turn that does not undo itself."""
Seen = tuple[int, int, bytes]
"""Width, height and RGB."""

LONGEST_SIDE: Final = 1_000_000
"""Pixels. No camera and no panorama has more, and a row alone takes memory beside its pixels."""

SHARE: Final = 3
"""Seconds of processor time: a third of what an answer may take."""


def shown(data: bytes, decoder: str, memory: int) -> Inside:
    """The picture file that `decoder` reads: this one, or one inside.

    Raises `raw.NothingToShow`, and `MemoryError` for a WebP that is not even opened: its library would call it
    damaged for want of memory.
    """
    if decoder == "WEBP" and not enough_for_webp(data, memory):
        raise MemoryError
    return inside(data, memory) if decoder == RAW else Inside(data, decoder)


@contextmanager
def opened(file: Inside) -> Iterator[ImageFile.ImageFile]:
    """A picture that has been opened and not decoded.

    Raises what Pillow raises, and so, too, for sides that are too long and for an AVIF that contradicts itself: its
    library takes one size and fills another, which shows rows in disorder.
    """
    with Image.open(io.BytesIO(file.data), formats=[file.decoder]) as image:
        width, height = stored_size(image)
        if max(width, height) > LONGEST_SIDE:
            raise Image.DecompressionBombError(f"{width} x {height} pixels, a side may have {LONGEST_SIDE}")
        tiled = size_of_grid(file.data) if image.format == "AVIF" else None
        if tiled not in (None, image.size):
            raise OSError(f"{width} x {height} pixels are promised, and tiles for {tiled}")
        yield image


def in_pieces(file: Inside, image: Image.Image, memory: int) -> Pieces | None:
    """The pieces of a picture for which there is no room as a whole; none if there is room.

    Raises `MemoryError` for one that does not come in pieces.
    """
    left = memory - len(file.data)
    if fits(image, left):
        return None
    found = pieces(image, file.data, stored_size(image), left)
    if found is None:
        raise MemoryError
    return found


def picture(data: bytes, decoder: str, edge: int, memory: int, share: float = SHARE) -> Iterator[Seen | None]:
    """The picture, upright, no edge longer than `edge`, never enlarged.

    None comes before it, each time a `share` of time has been used up: whoever asked can be told so in between.
    """
    file = shown(data, decoder, memory)
    with opened(file) as whole:
        found = in_pieces(file, whole, memory)
        if found is not None:
            step = next((step for step in STEPS if max(whole.size) >= edge * step), 1)
            sheet = Sheet(stored_size(whole), found, Fineness(step, step, step))
            yield from _shares(sheet, share)
            yield _upright(sheet.light, orientation(whole, file.data), edge)
            return
        image = eight_bits(whole)  # Pillow makes no other smaller
        image.thumbnail((edge, edge), reducing_gap=1.0)  # before anything else: only so JPEG is decoded small
        if whole.tile:  # not decoded yet; before asking for Exif, which swallows what is wrong with a PNG
            whole.load()
        # some decoders turn by themselves, and then say so here
        yield _upright(image, file.orientation or orientation(whole, file.data), edge)


def _shares(sheet: Sheet, share: float) -> Iterator[None]:
    """Decode all pieces; what comes are the ends of shares of time."""
    end = process_time() + share
    for _ in sheet.all():
        if process_time() > end:
            yield None
            end = process_time() + share


def _upright(image: Image.Image, turned: Any, edge: int) -> Seen:
    """A picture that its file calls `turned`, no edge longer than `edge`."""
    image.thumbnail((edge, edge), reducing_gap=1.0)
    turn = TURNS.get(turned)
    seen = as_rgb(image.transpose(turn) if turn is not None else image)
    return seen.width, seen.height, seen.tobytes()


def embedded(data: bytes, decoder: str, edge: int) -> Seen:
    """As `picture`, the small picture in the Exif block (Exif 3.0, 4.5.5). Raises `KeyError` without one."""
    with Image.open(io.BytesIO(data), formats=[decoder]) as whole:
        block, tags = whole.info["exif"].removeprefix(b"Exif\0\0"), whole.getexif()
        second = tags.get_ifd(ExifTags.IFD.IFD1)
        at, count = second[THUMBNAIL_AT], second[THUMBNAIL_SIZE]
    with Image.open(io.BytesIO(block[at : at + count]), formats=["JPEG"]) as opened:
        return _upright(opened, tags.get(ORIENTATION, 1), edge)


class Sight:
    """The picture that is looked at: its file, and its pixels as stored, as fine as anybody asked for so far."""

    def __init__(self, memory: int) -> None:
        self.memory = memory
        self.close()

    def close(self) -> None:
        """Forget the picture."""
        self.data, self.decoder, self.size, self.fineness = b"", "", (0, 0), Fineness()
        self.making: Iterator[Seen | None] = iter(())
        self.pieces: Pieces | None = None
        self.sheet: Sheet | None = None
        self.pixels: Image.Image | None = None
        self.colours: Image.Image | None = None
        self.step = 0

    @property
    def finest(self) -> int:
        """The step of the finest pixels that can be seen."""
        return self.fineness.light

    def make(self, data: bytes, decoder: str, edge: int) -> Seen | None:
        """What `picture` makes first; the rest comes by `go_on`."""
        self.making = picture(data, decoder, edge, self.memory)
        return self.go_on()

    def go_on(self) -> Seen | None:
        """The picture that is being made, or None if that takes longer. Raises `StopIteration` if none is."""
        return next(self.making)

    def open(self, data: bytes, decoder: str, *, reduced: bool = True) -> tuple[int, int, bytes]:
        """Width and height as stored, and `SEEN`.

        Raises `MemoryError` where there is no room for it, or none for all its pixels and `reduced` will not do.
        """
        file = shown(data, decoder, self.memory)
        with opened(file) as image:
            turn = file.orientation or orientation(image, file.data)
            self.pieces = in_pieces(file, image, self.memory)
            self.data, self.decoder, self.size = file.data, file.decoder, stored_size(image)
            pixels, left = image.width * image.height, self.memory - len(file.data)
            self.fineness = chosen(pixels, left - self.pieces.held) if self.pieces else fineness(image, left)
        if self.finest > 1 and not reduced:
            raise MemoryError
        return *self.size, SEEN.pack(turn if turn in TURNS else 1, self.finest, *file.of)

    def window(self, across: int, down: int, *part: int) -> tuple[int, int, bytes]:
        """Width, height and RGB of a part of the picture, the whole of which would be `across` x `down`."""
        left, top, width, height = part
        over, under = self.size[0] / across, self.size[1] / down
        whole = (left * over, top * under, (left + width) * over, (top + height) * under)
        if self.pieces is not None:
            pixels = self._put_together(self.pieces, whole, max(over, under))
        else:
            pixels = self.decoded(next((step for step in STEPS if step <= min(over, under)), 1))
        found = cut(pixels, _at(whole, self.step), width, height)
        if self.colours is not None:
            found = coloured(found, cut(self.colours, _at(whole, self.fineness.colour), width, height))
        return width, height, found.tobytes()

    def decoded(self, step: int) -> Image.Image:
        """All pixels at `step` or finer: those that are here, or others in their place.

        Where there is no room for colours so fine, they lie apart, in `colours`.
        """
        if self.pieces is not None:
            return self._put_together(self.pieces, (0, 0, *self.size))
        step = max(step, self.finest)
        if self.pixels is None or self.step > step:
            self.pixels = self.colours = None
            if step < self.fineness.whole:
                self.colours = self._decode(self.fineness.colour)
                self.pixels = self._decode(step, "L")
            else:
                self.pixels = self._decode(step)
            self.step = 1 if self.pixels.size == self.size else step
        return self.pixels

    def _put_together(self, pieces: Pieces, part: Rectangle[float], scale: float = 1) -> Image.Image:
        """The pixels of a picture in pieces, with those of `part` and what was wanted before in their places."""
        if self.sheet is None:
            self.sheet = Sheet(self.size, pieces, self.fineness)
            self.pixels, self.colours, self.step = self.sheet.light, self.sheet.colours, self.finest
        self.sheet.want(part, scale)
        return self.sheet.light

    def _decode(self, step: int, mode: str | None = None) -> Image.Image:
        with Image.open(io.BytesIO(self.data), formats=[self.decoder]) as image:
            image.draft(mode, (max(1, self.size[0] // step), max(1, self.size[1] // step)))
            return eight_bits(as_stored(image))


def _at(part: Rectangle[float], step: int) -> Rectangle[float]:
    """A rectangle of the whole picture, in pixels of which each stands for `step` x `step`."""
    left, top, right, bottom = (side / step for side in part)
    return left, top, right, bottom


def coloured(light: Image.Image, colours: Image.Image) -> Image.Image:
    """The light of one picture in the colours of another of the same size."""
    _, *both = colours.convert("YCbCr").split()
    return Image.merge("YCbCr", (light.convert("L"), *both)).convert("RGB")


def cut(pixels: Image.Image, part: Rectangle[float], width: int, height: int) -> Image.Image:
    """What `part` holds of `pixels`, in RGB of `width` x `height`. Parts side by side join without a seam."""
    ratio = min((part[2] - part[0]) / width, (part[3] - part[1]) / height)
    if ratio == 1:
        return as_rgb(pixels.crop((round(part[0]), round(part[1]), round(part[2]), round(part[3]))))
    by = max(1, int(ratio / 1.5))  # pixels are put together before the filter: faster, and as good to the eye
    left, right = _reached(part[0], part[2], by, ratio, pixels.width)
    top, bottom = _reached(part[1], part[3], by, ratio, pixels.height)
    near = _together(pixels, (left, top, right, bottom), by)
    inner = (
        (part[0] - left) / by,
        (part[1] - top) / by,
        min((part[2] - left) / by, near.width),
        min((part[3] - top) / by, near.height),
    )
    sharp = Image.Resampling.HAMMING if ratio > 1 else Image.Resampling.BICUBIC
    return near.resize((width, height), sharp, inner)


def _together(pixels: Image.Image, part: Rectangle[int], by: int) -> Image.Image:
    """`part` of `pixels` in RGB, every `by` x `by` of them in one."""
    if by == 1 or pixels.mode != "RGB" or pixels.has_transparency_data:
        return as_rgb(pixels.crop(part)).reduce(by)
    return pixels.reduce(by, part)  # spares a copy of all that lies in it


def _reached(start: float, end: float, by: int, ratio: float, most: int) -> tuple[int, int]:
    """From where to where the filter looks for what lies from `start` to `end`; in whole steps of `by`."""
    reach = 3 * max(ratio, 1)
    return int(max(start - reach, 0)) // by * by, min((int(end + reach) // by + 1) * by, most)


def as_stored(image: Image.Image) -> Image.Image:
    """The picture, decoded, as it lies in its file: a TIFF turns itself upright, and is turned back."""
    turn = TURNS.get(_told(image)) if isinstance(image, TiffImagePlugin.TiffImageFile) else None
    image.load()
    return image if turn is None else image.transpose(BACK.get(turn, turn))


def orientation(image: Image.Image, data: bytes) -> Any:
    """The Exif orientation; a file whose Exif cannot be read is shown as it is stored.

    Where a file holds several Exif blocks, its decoder takes the last, or joins them: it is the first that counts.
    """
    try:
        blocks = contents(data).read if image.format in BY_BLOCK else ()
        return stated(data, blocks) if blocks else _told(image)
    except Exception:  # noqa: BLE001 — see the head of `child`
        return None


def _told(image: Image.Image) -> Any:
    """What the decoder makes of it, where it did not turn the picture by itself."""
    try:
        return image.getexif().get(ORIENTATION)
    except Exception:  # noqa: BLE001 — see the head of `child`
        return None


def stored_size(image: Image.Image) -> tuple[int, int]:
    """Width and height before the Exif orientation; of a TIFF the decoder gives those after it."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return int(image.tag_v2[TiffImagePlugin.IMAGEWIDTH]), int(image.tag_v2[TiffImagePlugin.IMAGELENGTH])
    return image.size
