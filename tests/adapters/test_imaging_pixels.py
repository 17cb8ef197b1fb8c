"""A part of a picture is that part, at every scale, of every kind of file; called in this process."""

import io
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from fieldkit.imaging import child
from fieldkit.imaging.fineness import Fineness
from fieldkit.imaging.pixels import Sight, embedded
from fieldkit.imaging.protocol import SEEN, WINDOW
from tests.adapters import pictures
from tests.adapters.pictures import exif_with_picture, picture, png_that_claims, scene
from tests.make import photo_bytes

ROOM = 600 << 20


def sight(data: bytes, decoder: str = "JPEG", memory: int = ROOM) -> Sight:
    opened = Sight(memory)
    opened.open(data, decoder)
    return opened


def seen(of: Sight, whole: tuple[int, int], part: tuple[int, int, int, int]) -> Image.Image:
    width, height, rgb = of.window(*whole, *part)
    return Image.frombytes("RGB", (width, height), rgb)


def far_apart(one: Image.Image, other: Image.Image) -> int:
    """The largest difference of any colour of any pixel."""
    return max(high for _, high in ImageChops.difference(one, other).getextrema())


def noise(width: int, height: int) -> bytes:
    return photo_bytes(7, (width, height), "PNG")


def test_a_picture_says_its_size_and_orientation_before_it_is_decoded() -> None:
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = 6
    opened = Sight(ROOM)
    assert opened.open(picture(exif=exif), "JPEG") == (60, 40, SEEN.pack(6, 1, 0, 0))
    assert opened.pixels is None


@pytest.mark.parametrize("orientation", [0, 9, 300])
def test_an_orientation_that_is_none_is_upright(orientation: int) -> None:
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = orientation
    assert Sight(ROOM).open(picture(exif=exif), "JPEG")[2] == SEEN.pack(1, 1, 0, 0)


def test_at_full_size_a_part_is_the_stored_pixels() -> None:
    data = noise(90, 70)
    with Image.open(io.BytesIO(data)) as stored:
        part = seen(sight(data, "PNG"), (90, 70), (13, 5, 50, 61))
        assert far_apart(part, stored.crop((13, 5, 63, 66))) == 0


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_pixels_stay_as_they_are_stored(kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = orientation
    opened = sight(picture(kind, scene(), exif=exif), kind)
    assert opened.size == (60, 40)
    assert far_apart(seen(opened, (60, 40), (0, 0, 60, 40)), scene()) == 0


@pytest.mark.parametrize("width", [100, 333, 517])
def test_strips_join_without_a_seam(width: int) -> None:
    opened = sight(noise(1034, 700), "PNG")
    whole = (width, 700 * width // 1034)
    at_once = seen(opened, whole, (0, 0, *whole))
    joined = Image.new("RGB", whole)
    for top in range(0, whole[1], 30):
        joined.paste(seen(opened, whole, (0, top, width, min(30, whole[1] - top))), (0, top))
    assert far_apart(joined, at_once) <= 1


@pytest.mark.parametrize("height", [31, 64, 100, 255])
def test_what_is_made_smaller_stays_in_its_place(height: int) -> None:
    ramp = sight(picture("PNG", Image.linear_gradient("L")), "PNG")  # row y has the value y
    found = seen(ramp, (height, height), (0, 0, height, height))
    for row in range(2, height - 2):
        assert found.getpixel((5, row))[0] == pytest.approx((row + 0.5) * 256 / height - 0.5, abs=1)


def test_a_jpeg_is_decoded_no_finer_than_it_is_looked_at_and_finer_when_it_is() -> None:
    opened = sight(picture(image=scene(800, 600)))
    for whole, step in (((100, 75), 8), ((150, 112), 4), ((100, 75), 4), ((800, 600), 1), ((100, 75), 1)):
        seen(opened, whole, (0, 0, *whole))
        assert opened.step == step


@pytest.mark.parametrize("size", [(801, 603), (15, 9), (1, 1), (3, 1000)])
def test_a_size_that_no_step_divides_is_shown_to_its_last_pixel(size: tuple[int, int]) -> None:
    opened = sight(picture(image=scene(*size)))
    small = tuple(max(1, side // 8) for side in size)
    assert seen(opened, (small[0], small[1]), (0, 0, *small)).size == small
    assert seen(opened, size, (size[0] - 1, size[1] - 1, 1, 1)).size == (1, 1)


def test_memory_decides_how_fine_a_jpeg_can_be_seen() -> None:
    data = picture(image=scene(800, 600))
    pixels = 800 * 600
    rooms = {
        4 * pixels: Fineness(1, 1, 1),
        4 * pixels - 1: Fineness(2, 1, 2),
        2 * pixels - 1: Fineness(2, 1, 4),
        pixels - 1: Fineness(4, 2, 4),
        pixels // 4 - 1: Fineness(8, 4, 8),
    }
    assert {memory: sight(data, memory=memory + len(data)).fineness for memory in rooms} == rooms
    with pytest.raises(MemoryError):
        sight(data, memory=len(data) + 100)
    with pytest.raises(MemoryError):
        Sight(pixels - 1 + len(data)).open(data, "JPEG", reduced=False)


def test_a_progressive_jpeg_is_held_whole_and_needs_more() -> None:
    data = picture(image=scene(800, 600), progressive=True, subsampling="4:2:0")
    samples = 800 * 600 * 3
    assert sight(data, memory=800 * 600 * 4 + samples + len(data)).fineness.whole == 1
    assert sight(data, memory=800 * 600 * 5 + len(data)).fineness == Fineness(2, 1, 2)
    assert sight(data, memory=800 * 600 * 4 + len(data)).fineness == Fineness(2, 2, 2)


def test_a_grey_jpeg_needs_a_quarter_of_the_memory() -> None:
    grey = picture(image=scene(800, 600, "L"))
    assert sight(grey, memory=800 * 600 + len(grey)).finest == 1
    assert sight(grey, memory=800 * 600 + len(grey) - 1).fineness == Fineness(2, 2, 2)


@pytest.mark.parametrize("subsampling", ["4:2:0", "4:4:4"])
def test_light_and_colour_decoded_apart_are_the_same_picture(subsampling: str) -> None:
    image = scene(800, 600).filter(ImageFilter.GaussianBlur(2))
    data = picture(image=image, quality=95, subsampling=subsampling)
    together, apart = sight(data), sight(data, memory=800 * 600 * 2 + len(data))
    assert (together.fineness, apart.fineness) == (Fineness(1, 1, 1), Fineness(2, 1, 2))
    for whole, part in (((800, 600), (200, 100, 300, 250)), ((600, 450), (0, 0, 600, 450))):
        difference = ImageChops.difference(seen(together, whole, part), seen(apart, whole, part))
        assert max(ImageStat.Stat(difference).mean) < 1.5
        assert max(high for _, high in difference.getextrema()) < 40
    assert apart.colours is not None
    assert seen(sight(data, memory=800 * 600 * 2 + len(data)), (100, 75), (0, 0, 100, 75)).size == (100, 75)


def test_what_cannot_be_decoded_finer_is_shown_as_fine_as_it_can() -> None:
    data = picture(image=scene(800, 600))
    opened = sight(data, memory=800 * 600 + len(data))
    part = seen(opened, (800, 600), (0, 0, 200, 100))
    assert (opened.step, part.getpixel((50, 50))) == (2, (254, 0, 0))


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "I;16", "I"])
@pytest.mark.parametrize("whole", [(60, 40), (6, 4)])
def test_every_kind_of_pixel_becomes_rgb(mode: str, whole: tuple[int, int]) -> None:
    stored = scene(mode="L").convert(mode) if mode.startswith("I") else scene(mode=mode)
    found = seen(sight(picture("TIFF", stored), "TIFF"), whole, (0, 0, *whole))
    assert found.getpixel((whole[0] * 5 // 12, whole[1] * 3 // 4)) == (255, 255, 255)


def test_twelve_bits_are_stretched_over_the_whole_picture_not_over_a_part() -> None:
    deep = Image.new("I;16", (4, 1))
    for x, value in enumerate((0, 1000, 2000, 4000)):
        deep.putpixel((x, 0), value)
    part = seen(sight(picture("PNG", deep), "PNG"), (4, 1), (1, 0, 2, 1))
    assert [part.getpixel((x, 0))[0] for x in (0, 1)] == [63, 127]


def test_transparent_pixels_are_white_however_small() -> None:
    clear = picture("PNG", Image.new("RGBA", (64, 64), (9, 9, 9, 0)))
    assert seen(sight(clear, "PNG"), (8, 8), (0, 0, 8, 8)).getextrema() == ((255, 255),) * 3


def test_the_child_answers_looks_and_says_why_not() -> None:
    opened = Sight(ROOM)
    assert child.answer(b"O", "JPEG", 0, picture(), opened) == (b"S", 60, 40, SEEN.pack(1, 1, 0, 0))
    kind, width, height, rgb = child.answer(b"W", "", 0, WINDOW.pack(60, 40, 10, 10, 20, 5), opened)
    assert (kind, width, height, len(rgb)) == (b"R", 20, 5, 300)
    assert child.answer(b"O", "PNG", 0, picture(), opened) == (b"D", 0, 0, child.NAMELESS.encode())
    opened.close()
    assert child.answer(b"W", "", 0, WINDOW.pack(60, 40, 0, 0, 1, 1), opened)[0] == b"D"


@pytest.mark.parametrize("options", [{"lossless": True}, {}, {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0"}])
def test_a_webp_too_large_for_the_memory_is_not_called_damaged(options: dict[str, Any]) -> None:
    data = picture("WEBP", scene(300, 200), **options)
    assert sight(data, "WEBP", memory=300 * 200 * 17 + len(data)).size == (300, 200)
    with pytest.raises(MemoryError):
        sight(data, "WEBP", memory=300 * 200 * 17 - 1)


def test_the_small_picture_in_the_exif_block_is_turned_upright() -> None:
    exif = exif_with_picture(photo_bytes(4, (160, 120)))
    width, height, rgb = embedded(photo_bytes(3, (640, 480), exif=exif), "JPEG", 80)
    assert (width, height, len(rgb)) == (60, 80, 60 * 80 * 3)
    with pytest.raises(KeyError):
        embedded(photo_bytes(3), "JPEG", 80)


def test_no_row_and_no_column_is_longer_than_any_camera_makes_it() -> None:
    for size in ((1, 1_000_001), (1_000_001, 1)):
        with pytest.raises(Image.DecompressionBombError, match="a side may have 1000000"):
            sight(png_that_claims(*size), "PNG")
    assert sight(png_that_claims(1, 1_000_000), "PNG").size == (1, 1_000_000)
