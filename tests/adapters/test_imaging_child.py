"""The decoder child's own work, called in this process on files that are no danger."""

import ast
import io
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image, ImageOps

from fieldkit.imaging import child, pixels
from fieldkit.imaging.confined import LIMITS, PROGRAM
from tests.adapters import pictures
from tests.adapters.pictures import block, photograph, picture, scene

OWN = (
    *(
        "boxes",
        "confinement",
        "containers",
        "fineness",
        "grids",
        "job",
        "pieces",
        "pixels",
        "protocol",
        "raw",
        "rawtiff",
        "rectangle",
        "rgb",
        "rows",
        "scan",
        "segments",
        "sheet",
        "spans",
        "strips",
        "tags",
        "turning",
    ),
)
"""The modules that only the child imports, and the protocol."""
LIBRARIES = {"PIL", "exifread", "pi_heif", "pyseccomp", "rawpy", "zxingcpp"}


def inspected(data: bytes, decoder: str = "JPEG") -> dict[str, Any]:
    kind, width, height, payload = child.answer(b"I", decoder, 0, data, pixels.Sight(0))
    assert (kind, width, height) == (b"J", 0, 0)
    found: dict[str, Any] = json.loads(payload)
    return found


def shown(data: bytes, decoder: str = "JPEG", edge: int = 512) -> Image.Image:
    ((width, height, rgb),) = filter(None, pixels.picture(data, decoder, edge, 1 << 30))
    return Image.frombytes("RGB", (width, height), rgb)


def imported(program: Path) -> set[str]:
    """What a file imports, as it is named there."""
    tree = ast.parse(program.read_text("utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return names | {node.module or "." for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}


def test_of_fieldkit_it_needs_its_own_picture_work_and_the_protocol() -> None:
    ours = {f"fieldkit.imaging.{name}" for name in OWN}
    for program in (PROGRAM, *(PROGRAM.with_name(f"{name}.py") for name in OWN)):
        foreign = {name for name in imported(program) if name.split(".")[0] not in sys.stdlib_module_names}
        assert {name.split(".")[0] for name in foreign - ours} <= LIBRARIES


def libraries(*needs: str) -> set[str]:
    """The large libraries that a child has loaded that was started for `needs`."""
    ask = f"""
import sys
sys.argv[1:] = {[str(LIMITS.memory), str(LIMITS.cpu_seconds), str(LIMITS.pixels), *needs]!r}
sys.path.insert(0, {str(PROGRAM.parents[2])!r})
from fieldkit.imaging import child
child.send = lambda *_: None
child.main(*map(int, sys.argv[1:4]), libraries=sys.argv[4:])
large = ("pi_heif", "PIL._avif", "rawpy", "numpy", "zxingcpp")
print(*(name for name in large if name in sys.modules), file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-I", "-c", ask], capture_output=True, check=True, stdin=subprocess.DEVNULL
    )
    return set(done.stderr.decode().split())


@pytest.mark.parametrize(("needs", "loaded"), [((), set()), (("HEIF",), {"pi_heif"}), (("CODES",), {"zxingcpp"})])
def test_only_what_it_was_started_for_is_loaded(needs: tuple[str, ...], loaded: set[str]) -> None:
    assert libraries(*needs) == loaded


def greeted(said: bytes) -> bool:
    """Whether a greeting and nothing else was said."""
    kind, width, height, length = child.ANSWER.unpack(said[: child.ANSWER.size])
    return (kind, width, height, length) == (b"H", 0, 0, len(said) - child.ANSWER.size)


def test_it_ends_when_nobody_asks_any_more() -> None:
    numbers = map(str, (LIMITS.memory, LIMITS.cpu_seconds, LIMITS.pixels))
    done = subprocess.run([sys.executable, "-I", PROGRAM, *numbers], input=b"I", capture_output=True, check=True)
    assert greeted(done.stdout)


def test_a_request_that_breaks_off_is_not_answered() -> None:
    numbers = map(str, (LIMITS.memory, LIMITS.cpu_seconds, LIMITS.pixels))
    request = child.REQUEST.pack(b"P", b"JPEG", 512, 1000) + b"only this"
    done = subprocess.run([sys.executable, "-I", PROGRAM, *numbers], input=request, capture_output=True, check=True)
    assert greeted(done.stdout)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_a_picture_is_shown_upright(kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = orientation
    data = picture(kind, exif=exif)
    with Image.open(io.BytesIO(data)) as opened:
        opened.load()
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    assert (shown(data, kind).size, shown(data, kind).tobytes()) == (upright.size, upright.tobytes())
    assert inspected(data, kind)["width"] == 60


def test_a_picture_is_shrunk_to_the_edge_and_never_enlarged() -> None:
    assert shown(picture(image=scene(1200, 800)), edge=300).size == (300, 200)
    assert shown(picture(image=scene(60, 40)), edge=300).size == (60, 40)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "I;16", "I"])
def test_every_kind_of_pixel_becomes_rgb(mode: str) -> None:
    stored = scene(mode="L").convert(mode) if mode.startswith("I") else scene(mode=mode)
    data = picture("TIFF", stored)
    found = shown(data, "TIFF")
    assert (found.mode, found.size) == ("RGB", (60, 40))
    assert found.getpixel((25, 30)) == (255, 255, 255)


def test_what_is_transparent_is_shown_on_white() -> None:
    assert shown(picture("PNG", Image.new("RGBA", (4, 4), (9, 9, 9, 0))), "PNG").getpixel((1, 1)) == (255,) * 3


def test_twelve_bits_a_pixel_are_stretched_over_what_a_screen_can_show() -> None:
    deep = Image.new("I;16", (2, 1))
    deep.putpixel((0, 0), 100)
    deep.putpixel((1, 0), 4000)
    found = shown(picture("PNG", deep), "PNG")
    assert [found.getpixel((x, 0))[0] for x in (0, 1)] == [0, 255]
    assert shown(picture("PNG", Image.new("I;16", (2, 1), 900)), "PNG").size == (2, 1)


def test_exif_that_cannot_be_asked_for_does_not_hide_the_picture() -> None:
    image = SimpleNamespace(format="AVIF", getexif=lambda: 1 / 0)
    assert pixels.orientation(image, b"") is None


def test_the_first_picture_of_an_animation_is_shown() -> None:
    data = picture("GIF", scene(), save_all=True, append_images=[Image.new("RGB", (60, 40), "black")])
    assert shown(data, "GIF").getpixel((5, 5)) == (255, 0, 0)


def test_tags_come_as_texts_and_ratios() -> None:
    tags = inspected(photograph({pictures.MAKE: "Maker"}, {pictures.EXPOSURE: [(1, 250)]}, pictures.KHARKIV))[
        "tags"
    ]
    assert tags == {
        "texts": {"Image Make": "Maker", "GPS GPSLatitudeRef": "N", "GPS GPSLongitudeRef": "E"},
        "numbers": {
            "EXIF ExposureTime": [[1, 250]],
            "GPS GPSLatitude": [[50, 1], [0, 1], [81, 5]],
            "GPS GPSLongitude": [[36, 1], [15, 1], [0, 1]],
        },
    }


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_tags_are_found_in_every_container(kind: str) -> None:
    exif = Image.Exif()
    exif[pictures.MAKE] = "Maker"
    assert inspected(picture(kind, exif=exif), kind)["tags"]["texts"]["Image Make"] == "Maker"


@pytest.mark.parametrize("brand", [b"heix", b"msf1", b"avis"])
def test_tags_are_found_whatever_the_brand_of_the_container(brand: bytes) -> None:
    exif = Image.Exif()
    exif[pictures.MAKE] = "Maker"
    data = picture("AVIF", exif=exif)
    assert inspected(data[:8] + brand + data[12:], "AVIF")["tags"]["texts"]["Image Make"] == "Maker"


def test_exif_that_imagemagick_hid_in_a_png_is_found() -> None:
    from PIL.PngImagePlugin import PngInfo

    hidden = b"Exif\0\0" + block({pictures.MAKE: "Maker"})
    info = PngInfo()
    info.add_text("Raw profile type exif", f"\nexif\n{len(hidden):8}\n{hidden.hex()}\n", zip=True)
    assert inspected(picture("PNG", pnginfo=info), "PNG")["tags"]["texts"] == {"Image Make": "Maker"}


def test_a_loop_of_directories_ends() -> None:
    data = picture(exif=b"Exif\0\0" + block({pictures.MAKE: "Maker"}, after=8))
    assert inspected(data)["tags"]["texts"] == {"Image Make": "Maker"}


def test_a_picture_is_answered_with_its_size_and_a_refusal_with_words() -> None:
    sight = pixels.Sight(0)
    assert child.answer(b"P", "JPEG", 512, picture(), sight)[:3] == (b"R", 60, 40)
    assert child.answer(b"P", "PNG", 512, picture(), sight) == (b"D", 0, 0, child.NAMELESS.encode())


def test_a_file_that_fails_in_every_way_says_so() -> None:
    found = inspected(b"\xff\xd8\xff\xe1")
    assert found["picture_problem"] == ["D", child.NAMELESS]
    assert "width" not in found


def test_a_file_that_ends_before_its_tags_do_says_so() -> None:
    assert inspected(photograph({pictures.MAKE: "Maker"})[:40])["capture_problem"] == ["D", "EOFError"]


@pytest.mark.parametrize(
    ("error", "kind", "detail"),
    [
        (MemoryError(), "M", ""),
        (Image.DecompressionBombError("too many"), "L", "too many"),
        (OSError("caf\xe9\n"), "D", "caf\\xe9\\n"),
        (KeyError(), "D", "KeyError"),
        (OSError("x" * 5000), "D", "x" * 1000),
    ],
)
def test_every_exception_has_a_kind_and_short_plain_words(error: Exception, kind: str, detail: str) -> None:
    assert child.refusal(error) == (kind, detail)
