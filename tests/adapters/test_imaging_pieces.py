"""Strips of a TIFF and rows of a PNG are the picture that they are taken from; called in this process."""

import io
import struct
import zlib
from collections.abc import Mapping
from typing import Any

import pytest
from PIL import Image, ImageChops

from fieldkit.imaging.fineness import Fineness
from fieldkit.imaging.pieces import Pieces, pieces
from fieldkit.imaging.pixels import Sight, as_stored, stored_size
from fieldkit.imaging.rgb import as_rgb
from fieldkit.imaging.sheet import Sheet
from tests.adapters.pictures import ORIENTATION, picture, scene
from tests.make import photo_bytes

WIDTH, HEIGHT = 157, 203
ENOUGH = 1 << 30


def photo(mode: str = "RGB") -> Image.Image:
    with Image.open(io.BytesIO(photo_bytes(3, (WIDTH, HEIGHT), "PNG"))) as image:
        return image.convert(mode)


def taken_apart(data: bytes) -> tuple[Pieces | None, Image.Image]:
    """The pieces of a file, and the picture as it is decoded without them."""
    with Image.open(io.BytesIO(data)) as image:
        found = pieces(image, data, stored_size(image), ENOUGH)
        return found, as_rgb(as_stored(image))


def put_together(found: Pieces, size: tuple[int, int]) -> Image.Image:
    sheet = Sheet(size, found, Fineness())
    sheet.want((0, 0, *size))
    return sheet.light


def proven(data: bytes, *, least: int = 2) -> None:
    found, whole = taken_apart(data)
    assert found is not None
    assert len(found.parts) >= least
    assert ImageChops.difference(put_together(found, whole.size), whole).getbbox() is None


def tags_of(*, deflated: bool = False, planes: int = 1) -> dict[int, list[int]]:
    return {
        256: [WIDTH],
        257: [HEIGHT],
        258: [8, 8, 8],
        259: [8 if deflated else 1],
        262: [2],
        277: [3],
        284: [planes],
    }


def tiff(
    tags: Mapping[int, list[int]], parts: list[bytes], offsets: int, order: str = "<", *, off: int = 0
) -> bytes:
    """A TIFF of these tags and parts; `offsets` is the tag of where they lie, by what it says `off` bytes later."""
    lengths = {273: 279, 324: 325}[offsets]
    places = [8 + off + sum(len(one) for one in parts[:at]) for at in range(len(parts))]
    every = sorted({**tags, offsets: places, lengths: [len(part) for part in parts]}.items())
    at = 8 + sum(map(len, parts))
    beyond, entries = b"", b""
    for tag, values in every:
        content = struct.pack(f"{order}{len(values)}I", *values)
        if len(values) > 1:
            content, beyond = struct.pack(f"{order}I", at + 6 + 12 * len(every) + len(beyond)), beyond + content
        entries += struct.pack(f"{order}HHI", tag, 4, len(values)) + content
    head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, at)
    return head + b"".join(parts) + struct.pack(f"{order}H", len(every)) + entries + bytes(4) + beyond


def tiles(side: int, *, planes: int = 1, deflated: bool = True, order: str = "<") -> bytes:
    """A TIFF of square tiles, each colour apart if there are three planes."""
    image, parts = photo(), []
    bands = image.split() if planes == 3 else [image]
    for band in bands:
        for top in range(0, HEIGHT, side):
            for left in range(0, WIDTH, side):
                raw = band.crop((left, top, left + side, top + side)).tobytes()
                parts.append(zlib.compress(raw) if deflated else raw)
    tags = tags_of(deflated=deflated, planes=2 if planes == 3 else 1) | {322: [side], 323: [side]}
    return tiff(tags, parts, 324, order)


def strips(rows: int, *, planes: int = 1, deflated: bool = True) -> bytes:
    """A TIFF of strips of so many rows."""
    image = photo()
    bands = image.split() if planes == 3 else [image]
    raw = [
        band.crop((0, top, WIDTH, min(top + rows, HEIGHT))).tobytes()
        for band in bands
        for top in range(0, HEIGHT, rows)
    ]
    tags = tags_of(deflated=deflated, planes=2 if planes == 3 else 1) | {278: [rows]}
    return tiff(tags, [zlib.compress(one) if deflated else one for one in raw], 273)


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "CMYK", "LA"])
@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "packbits"])
def test_strips_are_the_picture_whatever_its_colours(mode: str, compression: str | None) -> None:
    options: dict[str, Any] = {"compression": compression, "strip_size": 1500} if compression else {}
    proven(picture("TIFF", photo(mode), **options))


@pytest.mark.parametrize("subsampling", [0, 2])
def test_strips_of_jpeg_find_their_tables(subsampling: int) -> None:
    proven(picture("TIFF", photo(), compression="jpeg", strip_size=16 * 3 * WIDTH), least=1)


FILES: Mapping[str, bytes] = {
    "strips of one row": strips(1),
    "strips of seven rows": strips(7),
    "strips of each colour": strips(16, planes=3),
    "all rows in a strip that is not compressed": strips(HEIGHT, deflated=False),
    "colours apart, in a strip each": strips(50, planes=3, deflated=False),
    "tiles": tiles(64),
    "tiles of each colour": tiles(32, planes=3),
    "tiles that are not compressed": tiles(48, deflated=False),
    "numbers with the large end first": tiles(64, order=">"),
}


@pytest.mark.parametrize("name", FILES)
def test_pieces_are_found_however_they_lie(name: str) -> None:
    proven(FILES[name])


def test_a_strip_is_left_in_one_where_nobody_says_how_long_a_row_is() -> None:
    told_once = tiff(tags_of() | {258: [8]}, [photo().tobytes()], 273)
    proven(told_once, least=1)


def test_pixels_that_are_not_packed_are_counted_by_their_size_as_in_a_whole() -> None:
    for rows in (HEIGHT, 16):
        raw = photo().tobytes()
        parts = [raw[at : at + 3 * rows * WIDTH] for at in range(0, len(raw), 3 * rows * WIDTH)]
        sound = tiff(tags_of() | {278: [rows]}, parts, 273)
        proven(sound.replace(struct.pack("<I", len(parts[0])), struct.pack("<I", 9)))


PLAIN = tags_of() | {278: [HEIGHT]}
CUT_OFF: Mapping[str, bytes] = {
    "the last rows lie beyond the end": tiff(PLAIN, [photo().tobytes()], 273, off=30_000),
    "all lies beyond the end": tiff(PLAIN, [photo().tobytes()], 273, off=0xFFFFFFF0 - 8),
    "it lies where only the last strip is not there": tiff(
        tags_of() | {278: [200]}, [bytes(3 * 200 * WIDTH), bytes(3 * 3 * WIDTH)], 273, off=1000
    ),
    "a tile beyond the end": tiff(tags_of() | {322: [208], 323: [208]}, [bytes(3 * 208 * 208)], 324, off=50_000),
}


@pytest.mark.parametrize("name", CUT_OFF)
def test_a_tiff_that_is_cut_off_is_told_in_the_words_of_a_whole_one(name: str) -> None:
    said = r"^image file is truncated \(\d+ bytes not processed\)$"
    with Image.open(io.BytesIO(CUT_OFF[name])) as image:
        with pytest.raises(OSError, match=said):
            pieces(image, CUT_OFF[name], stored_size(image), ENOUGH)
        with pytest.raises(OSError, match=said):
            as_stored(image)


@pytest.mark.parametrize("orientation", [3, 6])
def test_pieces_lie_as_they_are_stored(orientation: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    data = picture("TIFF", scene(WIDTH, HEIGHT), exif=exif, compression="tiff_lzw", strip_size=5000)
    proven(data)
    kept = 4 * WIDTH * HEIGHT + len(data)
    tight = Sight(kept)
    tight.open(data, "TIFF")
    assert (tight.pieces is not None, tight.size) == (True, (WIDTH, HEIGHT))
    *_, made = tight.make(data, "TIFF", 80), None
    assert made is None


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "RGBA", "LA"])
def test_rows_of_a_png_are_the_picture_whatever_its_colours(mode: str) -> None:
    proven(picture("PNG", photo(mode)))


def test_rows_of_a_png_keep_what_is_transparent() -> None:
    proven(picture("PNG", photo("P"), transparency=3))
    proven(picture("PNG", photo(), transparency=photo().getpixel((70, 100))))


def test_rows_of_a_png_are_found_in_chunks_of_every_length() -> None:
    data = picture("PNG", photo())
    start = data.index(b"IDAT")
    length = int.from_bytes(data[start - 4 : start], "big")
    stream = data[start + 4 : start + 4 + length]
    for each in (1, 999, 70_000):
        chunks = b"".join(
            struct.pack(">I", len(part)) + b"IDAT" + part + struct.pack(">I", zlib.crc32(b"IDAT" + part))
            for part in (stream[at : at + each] for at in range(0, length, each))
        )
        proven(data[: start - 4] + chunks + data[start + 8 + length :])


def test_rows_come_in_order_and_no_further_than_they_are_wanted() -> None:
    data = picture("PNG", photo())
    found, whole = taken_apart(data)
    assert found is not None
    sheet = Sheet(whole.size, found, Fineness())
    for top, left in ((100, 2), (5, 2), (199, 0)):
        part = (10, top, 30, top + 4)
        sheet.want(part)
        assert sheet.light.crop(part) == whole.crop(part)
        assert len(sheet._left) == left


PNG, TIFF = picture("PNG", photo()), strips(7)
WHOLE_ONLY: Mapping[str, tuple[bytes, str]] = {
    "a PNG of one bit": (picture("PNG", photo("1")), "1"),
    "a PNG of 16 bits": (picture("PNG", photo("L").convert("I;16")), "I;16"),
    "a TIFF of real numbers": (picture("TIFF", photo("L").convert("F")), "F"),
    "an interlaced PNG": (PNG[:28] + b"\1" + PNG[29:], "RGB"),
    "a PNG without a head": (PNG[:8], "RGB"),
    "a TIFF that lacks a strip": (tiff(tags_of() | {278: [100]}, [bytes(3 * 100 * WIDTH)] * 2, 273), "RGB"),
    "a TIFF that is cut off": (TIFF[:-300], "RGB"),
    "a large TIFF": (b"II\x2b\0" + TIFF[4:], "RGB"),
    "a TIFF of old JPEG": (tiff(tags_of() | {259: [6]}, [b"-"], 273), "RGB"),
    "a JPEG": (picture("JPEG", photo()), "RGB"),
}


@pytest.mark.parametrize("name", WHOLE_ONLY)
def test_what_does_not_come_in_pieces_is_decoded_as_a_whole(name: str) -> None:
    data, mode = WHOLE_ONLY[name]
    image = Image.new(mode, (WIDTH, HEIGHT))
    image.format = next(kind for kind in ("PNG", "TIFF", "JPEG") if kind in name)
    assert pieces(image, data, image.size, ENOUGH) is None


def test_rows_that_are_cut_off_are_damaged() -> None:
    data = picture("PNG", photo())
    with Image.open(io.BytesIO(data)) as image:
        short = pieces(image, data[: len(data) // 2], image.size, ENOUGH)
        assert short is not None
        for _ in range(2):
            with pytest.raises(OSError, match=r"^image file is truncated$"):
                put_together(short, image.size)


def test_rows_after_whose_end_more_is_packed_are_not_looked_for_there() -> None:
    data = picture("PNG", photo().crop((0, 0, WIDTH, 100)))
    data = data[:20] + struct.pack(">I", HEIGHT) + data[24:]
    more = struct.pack(">I", 4) + b"IDATmore" + bytes(4)
    with Image.open(io.BytesIO(picture("PNG", photo()))) as image:
        short = pieces(image, data[:-12] + more, image.size, ENOUGH)
        assert short is not None
        with pytest.raises(OSError, match=r"^image file is truncated$"):
            put_together(short, image.size)
