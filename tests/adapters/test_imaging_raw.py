"""Camera raw files are shown by the picture that the camera put in, else by half of what its sensor saw."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging import raw
from fieldkit.imaging.decoder import Decoder, Picture
from fieldkit.imaging.pixels import Sight
from fieldkit.imaging.viewer import Opened, Region, Size, Viewer
from fieldkit.model.capture import Account, PreviewOf
from fieldkit.problem import Problem
from tests.adapters import raws
from tests.adapters.pictures import picture, scene

MEMORY = 512 << 20


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as running:
        yield running


def image(found: Picture) -> Image.Image:
    return Image.frombytes("RGB", (found.width, found.height), found.rgb)


def near(found: tuple[int, ...], expected: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 60 for a, b in zip(found, expected, strict=True))


def test_a_raw_file_is_shown_by_its_preview_and_says_so(decoder: Decoder) -> None:
    found = decoder.inspect(raws.dng(raws.preview()))
    assert (found.format, found.width, found.height, found.picture_problem) == ("raw:dng", 150, 100, None)
    assert found.account is not None
    assert found.account.preview_of == PreviewOf(width=300, height=200)
    assert image(decoder.thumbnail(raws.dng(raws.preview()))).size == (150, 100)


def test_without_a_preview_every_second_pixel_of_the_sensor_is_shown(decoder: Decoder) -> None:
    found = image(decoder.thumbnail(raws.dng()))
    assert found.size == (150, 100)
    assert near(found.getpixel((10, 10)), (255, 0, 0))
    assert near(found.getpixel((100, 10)), (0, 0, 255))


@pytest.mark.parametrize("given", [None, raws.preview()])
def test_it_is_shown_upright(decoder: Decoder, given: bytes | None) -> None:
    found = image(decoder.thumbnail(raws.dng(given, orientation=6)))
    assert found.size == (100, 150)
    assert near(found.getpixel((90, 10)), (255, 0, 0))


def test_looked_at_pixel_by_pixel_it_says_how_much_larger_the_sensors_picture_is() -> None:
    with Viewer() as looking:
        assert looking.open(raws.dng(raws.preview(), orientation=8)) == Opened(Size(150, 100), 8, 1, Size(300, 200))
        (strip,) = looking.strips(Size(150, 100), Region(0, 0, 150, 100))
        assert near(Image.frombytes("RGB", (150, 100), strip.rgb).getpixel((10, 10)), (255, 0, 0))
        assert looking.open(picture()) == Opened(Size(60, 40), 1, 1)


@pytest.mark.parametrize("maker", ["NIKON CORPORATION", "SONY"])
def test_of_a_camera_that_nobody_knows_the_preview_is_found(decoder: Decoder, maker: str) -> None:
    data = raws.raw_of_nobody(maker, raws.preview())
    found = decoder.inspect(data)
    assert (found.format[:4], found.width, found.account) == ("raw:", 150, Account())
    assert decoder.thumbnail(data).width == 150


def test_where_there_is_nothing_to_show_it_is_not_damaged(decoder: Decoder) -> None:
    data = raws.raw_of_nobody("SONY")
    with pytest.raises(PictureUnreadable) as refused:
        decoder.thumbnail(data)
    assert refused.value.problem == decoder.inspect(data).picture_problem
    assert refused.value.problem == Problem(code="not_shown", detail="raw:arw")


def test_a_preview_too_small_to_work_with_gives_way_to_the_sensor() -> None:
    found = raw.inside(raws.dng(raws.preview((60, 40))), MEMORY)
    assert (found.decoder, found.of) == ("PPM", (300, 200))
    scarce = raw.inside(raws.dng(raws.preview((60, 40))), 300_000)
    assert (scarce.decoder, scarce.of, scarce.orientation) == ("JPEG", (300, 200), 1)


def test_a_preview_that_is_no_jpeg_is_shown_too() -> None:
    found = raw.inside(raws.dng(scene(150, 100)), MEMORY)
    assert (found.decoder, found.of) == ("PPM", (300, 200))
    assert near(Image.open(io.BytesIO(found.data)).getpixel((10, 10)), (255, 0, 0))


def test_a_sensors_picture_that_cannot_be_read_gives_way_to_a_small_preview() -> None:
    data = raws.dng(raws.preview((60, 40)))
    strip = b"\x11\x01\4\0\1\0\0\0\x08\0\0\0"
    spoiled = data.replace(strip, strip[:8] + b"\xff\xff\xff\x7f")
    assert spoiled != data
    assert raw.inside(spoiled, MEMORY).decoder == "JPEG"


def test_of_an_unknown_camera_whatever_jpeg_there_is_is_taken() -> None:
    assert raw.inside(raws.raw_of_nobody("SONY", raws.preview()), MEMORY).of == (0, 0)
    with pytest.raises(raw.NothingToShow):
        raw.inside(raws.raw_of_nobody("SONY"), MEMORY)


def test_the_head_of_a_jpeg_is_followed_past_fill_bytes() -> None:
    plain = picture()
    assert raw.largest_jpeg(plain[:2] + b"\xff\xff\xff\x01" + plain[2:]) is not None
    assert raw.largest_jpeg(b"\xff\xd8" + b"\xff\x01" * 20_000) is None
    assert raw.largest_jpeg(b"\xff\xd8\xff\xda\0\x08" + plain[2:]) is None


def test_without_memory_for_half_of_the_sensor_and_without_preview_there_is_nothing() -> None:
    with pytest.raises(raw.NothingToShow):
        raw.inside(raws.dng(), 300_000)


def test_tiles_are_not_taken_for_a_picture() -> None:
    tile, whole = picture(image=scene(64, 64)), picture(image=scene(90, 60))
    thumbnail = picture(image=scene(32, 20))
    carrying = picture(image=scene(90, 60), exif=b"Exif\0\0" + bytes(20) + thumbnail)
    assert raw.largest_jpeg(b"head" + tile + tile) is None
    assert raw.largest_jpeg(tile + whole + tile) == whole + tile
    found = raw.largest_jpeg(b"head" + carrying)
    assert found is not None
    assert Image.open(io.BytesIO(found)).size == (90, 60)
    assert raw.largest_jpeg(b"\xff\xd8\xff" * 2000) is None


def test_grey_and_deep_frames_are_no_previews() -> None:
    assert raw.largest_jpeg(picture(image=scene(mode="L"))) is None
    assert raw.largest_jpeg(b"\xff\xd8\xff\xc0\0\4\x08") is None


def test_what_stands_for_it_is_opened_like_any_picture() -> None:
    assert Sight(MEMORY).open(raws.dng(raws.preview()), "RAW")[:2] == (150, 100)
