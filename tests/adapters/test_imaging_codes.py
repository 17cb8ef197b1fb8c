"""Codes are read in photographs of them, small or large, turned, in every format; none where none is."""

import io
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import segno
from PIL import Image, ImageFilter

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging import scan
from fieldkit.imaging.codes import Code
from fieldkit.imaging.decoder import Codes, Decoder
from fieldkit.imaging.pixels import Sight
from fieldkit.problem import Problem
from tests.adapters.pictures import picture, scene
from tests.adapters.test_imaging_channel import liar

SLATE = "slate 2026-03-02T08:00:00.250Z boot 5f2c session 7 Київ 평양"


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as running:
        yield running


def code(text: str = SLATE, scale: int = 4, **options: int) -> Image.Image:
    """A code with its quiet zone, every module `scale` pixels wide."""
    file = io.BytesIO()
    segno.make(text, **({"micro": False} | options)).save(file, kind="png", scale=scale)
    return Image.open(file).convert("RGB")


def photographed(*codes: tuple[Image.Image, tuple[int, int]], size: tuple[int, int] = (1600, 1200)) -> Image.Image:
    """Codes pasted into a scene, not quite sharp."""
    image = scene(*size)
    for one, at in codes:
        image.paste(one, at)
    return image.filter(ImageFilter.GaussianBlur(0.8))


def read(data: bytes, *, thorough: bool = True) -> tuple[Code, ...]:
    """What the child would tell, read in this process: these files are no danger."""
    return msgspec.json.decode(scan.codes(Sight(1 << 30), data, "JPEG", thorough), type=Codes).codes


def texts(found: tuple[Code, ...]) -> list[str]:
    return sorted(one.text for one in found)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_a_code_is_read_in_a_picture_of_every_kind(decoder: Decoder, kind: str) -> None:
    (found,) = decoder.codes(picture(kind, photographed((code(), (700, 500)))))
    assert (found.symbol, found.text) == ("QRCode", SLATE)


@pytest.mark.parametrize("orientation", [1, 6, 8])
def test_its_corners_are_in_stored_pixels(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    shown, quiet = code(), 4 * 4
    data = picture(image=photographed((shown.rotate(180), (3000, 1000)), size=(4800, 3600)), exif=exif)
    (found,) = read(data)
    left, top = 3000 + quiet, 1000 + quiet
    right, bottom = left + shown.width - 2 * quiet, top + shown.height - 2 * quiet
    expected = ((right, bottom), (left, bottom), (left, top), (right, top))
    for corner, at in zip(found.corners, expected, strict=True):
        assert corner == pytest.approx(at, abs=6)


def test_a_code_too_small_for_the_reduced_picture_is_found_by_a_thorough_look_alone() -> None:
    data = picture(image=photographed((code(scale=3), (2000, 1500)), size=(4800, 3600)), quality=95)
    assert read(data, thorough=False) == ()
    assert texts(read(data)) == [SLATE]


def test_several_codes_are_told_apart() -> None:
    pair = photographed((code("first"), (100, 100)), (code("second").rotate(20, fillcolor="white"), (900, 700)))
    assert texts(read(picture(image=pair))) == ["first", "second"]


def test_a_code_of_the_small_kind_is_read_too() -> None:
    (found,) = read(picture(image=photographed((code("12345", scale=8, micro=True), (500, 500)))))
    assert (found.symbol, found.text) == ("MicroQRCode", "12345")


def test_where_there_is_none_nothing_is_read() -> None:
    assert read(picture(image=scene(1600, 1200))) == ()


def test_a_text_beyond_measure_is_left_out() -> None:
    assert read(picture(image=code("x" * 1001))) == ()


def test_what_is_no_picture_says_why(decoder: Decoder) -> None:
    for data, problem in ((b"", Problem(code="empty")), (b"%PDF-1.7", Problem(code="not_shown", detail="pdf"))):
        with pytest.raises(PictureUnreadable) as refused:
            decoder.codes(data)
        assert refused.value.problem == problem
    with pytest.raises(PictureUnreadable):
        decoder.codes(picture(image=code())[:-200])


@pytest.mark.parametrize(
    "payload",
    [
        b"{}",
        b'{"codes": [{"symbol": "EAN13", "text": "1", "corners": [[0,0],[1,0],[1,1],[0,1]]}]}',
        b'{"codes": [{"symbol": "QRCode", "text": "1", "corners": [[0,0],[1,0],[1,1]]}]}',
        b'{"codes": [{"symbol": "QRCode", "text": "1", "corners": [[0,0],[1,0],[1,1],[0,1e9]]}]}',
    ],
)
def test_an_account_that_makes_no_sense_is_not_believed(tmp_path: Path, payload: bytes) -> None:
    with liar(tmp_path, f"say(b'J', payload={payload!r})") as lying:
        with pytest.raises(PictureUnreadable) as refused:
            lying.codes(picture())
        assert refused.value.problem == Problem(code="decoder_confused")
