"""Proves how large a photograph may be: shown at full size in the memory there is, or refused for want of it."""

import io
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PIL import Image

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.confined import LIMITS, Limits
from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.viewer import Region, Size, Viewer
from tests.adapters.grids import grid, grid_of
from tests.adapters.pictures import scene

PHONE, LARGEST = (12_000, 9_000), (16_000, 12_500)
PATCH = 16
ORDINARY = Limits(roomy=0)
"""As on a computer that has no more memory to give."""


def photograph(size: tuple[int, int], kind: str, **options: object) -> bytes:
    """A scene of which the last corner is known."""
    image = scene(*size)
    image.paste("lime", (size[0] - PATCH, size[1] - PATCH, *size))
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def tiles_of(size: tuple[int, int]) -> bytes:
    """An AVIF of that size in tiles of 1000 pixels; the last is repeated, and its last corner is known."""
    return grid_of([photograph((1000, 1000), "AVIF", speed=10)], size[0] // 1000, size, down=-(-size[1] // 1000))


def deep(kind: str, **options: object) -> bytes:
    """A phone's photograph in 65,536 greys."""
    file = io.BytesIO()
    image = Image.new("I;16", PHONE)
    image.paste(65535, (0, 0, PHONE[0] - PATCH, PHONE[1] - PATCH))
    image.save(file, kind, **options)
    return file.getvalue()


SHOWN: Mapping[str, tuple[Callable[[], bytes], int]] = {
    "108 MP, JPEG": (lambda: photograph(PHONE, "JPEG"), 1),
    "108 MP, progressive JPEG as most are": (
        lambda: photograph(PHONE, "JPEG", progressive=True, subsampling="4:2:0"),
        1,
    ),
    "108 MP, progressive JPEG, all colours": (
        lambda: photograph(PHONE, "JPEG", progressive=True, subsampling="4:4:4"),
        2,
    ),
    "108 MP, PNG": (lambda: photograph(PHONE, "PNG", compress_level=1), 1),
    "108 MP, TIFF, LZW": (lambda: photograph(PHONE, "TIFF", compression="tiff_lzw"), 1),
    "108 MP, TIFF, JPEG": (lambda: photograph(PHONE, "TIFF", compression="jpeg"), 1),
    "108 MP, AVIF in tiles": (lambda: tiles_of(PHONE), 1),
    "200 MP, JPEG": (lambda: photograph(LARGEST, "JPEG"), 1),
    "200 MP, progressive JPEG": (lambda: photograph(LARGEST, "JPEG", progressive=True, subsampling="4:2:0"), 2),
    "200 MP, PNG": (lambda: photograph(LARGEST, "PNG", compress_level=1), 1),
    "200 MP, TIFF, LZW": (lambda: photograph(LARGEST, "TIFF", compression="tiff_lzw"), 1),
    "192 MP, AVIF in tiles": (lambda: tiles_of((16_000, 12_000)), 1),
    "41 MP, WebP": (lambda: photograph((7600, 5400), "WEBP", method=0), 1),
    "63 MP, AVIF": (lambda: photograph((9000, 7000), "AVIF", speed=10), 1),
}
ROOMY: Mapping[str, Callable[[], bytes]] = {
    "108 MP, WebP": lambda: photograph(PHONE, "WEBP", method=0),
    "108 MP, WebP, lossless": lambda: photograph(PHONE, "WEBP", method=0, lossless=True),
    "108 MP, AVIF": lambda: photograph(PHONE, "AVIF", speed=10),
    "200 MP, AVIF": lambda: photograph(LARGEST, "AVIF", speed=10),
    "108 MP, progressive JPEG, all colours": lambda: photograph(
        PHONE, "JPEG", progressive=True, subsampling="4:4:4"
    ),
    "200 MP, progressive JPEG": lambda: photograph(LARGEST, "JPEG", progressive=True, subsampling="4:2:0"),
    "108 MP, TIFF, in one strip": lambda: photograph(PHONE, "TIFF", compression="tiff_lzw", strip_size=1 << 30),
    "108 MP, TIFF, not compressed": lambda: photograph(PHONE, "TIFF"),
}


def how_fine(looking: Viewer, data: bytes) -> str:
    """The finest step at which a picture is shown, or why it is not."""
    try:
        return str(looking.open(data).finest)
    except PictureUnreadable as refused:
        return refused.problem.code


def peak(pid: int | None) -> int:
    """The most address space that a process has had, in bytes."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return int(status.split("VmPeak:")[1].split()[0]) << 10


@pytest.mark.parametrize("name", SHOWN)
def test_a_large_photograph_is_shown_to_its_last_pixel(name: str) -> None:
    """A photograph of 41 to 200 MP is shown to its last pixel, as finely as it says, within 768 MiB."""
    make, finest = SHOWN[name]
    data = make()
    with Viewer(ORDINARY) as looking:
        opened = looking.open(data)
        assert opened.finest == finest
        whole = Size(opened.stored.width // finest, opened.stored.height // finest)
        region = Region(whole.width - 4, whole.height - 4, 4, 4)
        (strip,) = looking.strips(whole, region)
        red, green, blue = strip.rgb[-3:]
        assert (red < 90, green > 165, blue < 90) == (True, True, True)
        assert peak(looking.pid) <= LIMITS.memory
    with Decoder(ORDINARY) as decoder:
        assert decoder.thumbnail(data).width == 512
        assert peak(decoder.pid) <= LIMITS.memory


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_greys_of_16_bits_are_shown_in_the_memory_there_is(kind: str) -> None:
    """A photograph of 108 MP and 16 bits is shown at full size within 768 MiB."""
    data = deep(kind, **({"compression": "tiff_lzw"} if kind == "TIFF" else {}))
    with Viewer(ORDINARY) as looking, Decoder(ORDINARY) as decoder:
        opened = looking.open(data)
        (strip,) = looking.strips(opened.stored, Region(PHONE[0] - PATCH - 1, PHONE[1] - 1, 2, 1))
        assert (opened.finest, strip.rgb) == (1, bytes(6))
        assert decoder.thumbnail(data).width == 512


@pytest.mark.parametrize("name", ROOMY)
def test_what_needs_more_memory_gets_it_where_it_is_free(name: str) -> None:
    """A photograph that can be decoded as a whole alone is shown at full size within 2 GiB, or says why not."""
    data = ROOMY[name]()
    with Viewer() as looking:
        opened = looking.open(data)
        region = Region(opened.stored.width - 4, opened.stored.height - 4, 4, 4)
        (strip,) = looking.strips(opened.stored, region)
        red, green, blue = strip.rgb[-3:]
        assert (opened.finest, red < 90, green > 165, blue < 90) == (1, True, True, True)
        assert peak(looking.pid) <= LIMITS.roomy
    with Viewer(ORDINARY) as looking:
        assert how_fine(looking, data) in ("2", "out_of_memory")


@pytest.mark.parametrize("size", [(8000, 6000), PHONE, LARGEST])
def test_a_phones_heif(photos: Path, capsys: pytest.CaptureFixture[str], size: tuple[int, int]) -> None:
    """A HEIF of 48 to 200 MP, tiled as phones do with a tile of a HEIF from PHOTOS, is shown at full size."""
    heifs = (path.read_bytes() for path in sorted(photos.rglob("*.heic")))
    data = next((made for one in heifs if (made := grid(one, *size))), None)
    with capsys.disabled():
        sys.stdout.write("" if data else "\nno tiled HEIF in PHOTOS: nothing is proven of HEIF\n")
    if data is None:
        return
    with Viewer(ORDINARY) as looking:
        opened = looking.open(data)
        assert (opened.stored, opened.finest) == (Size(*size), 1)
        (strip,) = looking.strips(opened.stored, Region(size[0] - 10, size[1] - 10, 10, 10))
        small = Size(size[0] // 20, size[1] // 20)
        seen = sum(one.height for one in looking.strips(small, Region(0, 0, small.width, small.height)))
        assert (len(strip.rgb), seen, peak(looking.pid) <= LIMITS.memory) == (300, small.height, True)
    with Decoder(ORDINARY) as decoder:
        assert decoder.thumbnail(data).width == 512
        assert peak(decoder.pid) <= LIMITS.memory
