"""Proves how large a photograph may be: shown at full size in the memory there is, or refused for want of it."""

import io
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.confined import LIMITS
from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.viewer import Region, Size, Viewer
from tests.adapters.grids import grid
from tests.adapters.pictures import scene

PHONE, LARGEST = (12_000, 9_000), (16_000, 12_500)
PATCH = 16


def photograph(size: tuple[int, int], kind: str, **options: object) -> bytes:
    """A scene of which the last corner is known."""
    image = scene(*size)
    image.paste("lime", (size[0] - PATCH, size[1] - PATCH, *size))
    file = io.BytesIO()
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
    "200 MP, JPEG": (lambda: photograph(LARGEST, "JPEG"), 1),
    "200 MP, progressive JPEG": (lambda: photograph(LARGEST, "JPEG", progressive=True, subsampling="4:2:0"), 2),
    "48 MP, WebP": (lambda: photograph((8000, 6000), "WEBP", method=0), 1),
    "63 MP, AVIF": (lambda: photograph((9000, 7000), "AVIF", speed=10), 1),
}
REFUSED: Mapping[str, Callable[[], bytes]] = {
    "108 MP, WebP": lambda: photograph(PHONE, "WEBP", method=0),
    "108 MP, AVIF": lambda: photograph(PHONE, "AVIF", speed=10),
}


def whole_of(looking: Viewer, data: bytes) -> None:
    """Have a picture decoded as finely as can be."""
    looking.open(data)
    looking.ripen()


def peak(pid: int | None) -> int:
    """The most address space that a process has had, in bytes."""
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    return int(status.split("VmPeak:")[1].split()[0]) << 10


@pytest.mark.parametrize("name", SHOWN)
def test_a_large_photograph_is_shown_to_its_last_pixel(name: str) -> None:
    """A photograph of 48 to 200 MP is shown to its last pixel, as finely as it says, within 768 MiB."""
    make, finest = SHOWN[name]
    data = make()
    with Viewer() as looking:
        opened = looking.open(data)
        assert opened.finest == finest
        whole = Size(opened.stored.width // finest, opened.stored.height // finest)
        region = Region(whole.width - 4, whole.height - 4, 4, 4)
        (strip,) = looking.strips(whole, region)
        red, green, blue = strip.rgb[-3:]
        assert (red < 90, green > 165, blue < 90) == (True, True, True)
        assert peak(looking.pid) <= LIMITS.memory
    with Decoder() as decoder:
        assert decoder.thumbnail(data).width == 512
        assert peak(decoder.pid) <= LIMITS.memory


@pytest.mark.parametrize("name", REFUSED)
def test_what_does_not_fit_says_so(name: str) -> None:
    """A photograph that its library cannot decode in 768 MiB is refused for that, and never as damaged."""
    with Decoder() as decoder, pytest.raises(PictureUnreadable) as refused:
        decoder.thumbnail(REFUSED[name]())
    assert refused.value.problem.code == "out_of_memory"


def test_a_phones_heif_of_48_megapixels(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A HEIF of 48 MP, tiled as phones do with a tile of a HEIF from PHOTOS, is shown at full size."""
    heifs = (path.read_bytes() for path in sorted(photos.rglob("*.heic")))
    source = next((data for data in heifs if grid(data, 100, 100)), None)
    with capsys.disabled():
        sys.stdout.write("" if source else "\nno tiled HEIF in PHOTOS: nothing is proven of HEIF\n")
    if source is None:
        return
    with Viewer() as looking:
        opened = looking.open(grid(source, 8000, 6000) or b"")
        assert (opened.stored, opened.finest) == (Size(8000, 6000), 1)
        (strip,) = looking.strips(opened.stored, Region(7990, 5990, 10, 10))
        assert (len(strip.rgb), peak(looking.pid) <= LIMITS.memory) == (300, True)
        with pytest.raises(PictureUnreadable) as refused:
            whole_of(looking, grid(source, *PHONE) or b"")
        assert refused.value.problem.code in ("out_of_memory", "timeout", "decoder_died")
