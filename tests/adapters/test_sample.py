"""The sample card is what its script makes, shows what its truth says, and names nothing real."""

import json
from dataclasses import replace
from math import dist
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import ExifTags, Image

from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.methods.scale_bar import evaluate
from fieldkit.measure.points import ScaleBar, clicked
from fieldkit.measure.result import Request
from scripts.make_sample import HERE, HOST_LIST, filed, made
from scripts.sample import ground, pieces, truth
from scripts.sample.exif import tags
from scripts.sample.frames import COPIES, FRAMES, SUN, Frame, Placed
from scripts.sample.picture import lay, taken
from scripts.sample.printed import THICKNESS
from scripts.sample.surface import blank
from scripts.sample.view import View

CARD = HERE / "card"
TRUTH: dict[str, dict[str, Any]] = json.loads((HERE / "truth.json").read_text(encoding="utf-8"))
WHOLE = [frame for frame in FRAMES if frame.kept == 1]
SCALES = {truth.BAR, truth.LEG}
Tones = tuple[NDArray[np.float64], NDArray[np.float64]]


def name(frame: Frame) -> str:
    return Path(frame.path).name


def files() -> list[Path]:
    return sorted(file for file in CARD.rglob("*") if file.is_file())


def opened(frame: Frame) -> Image.Image:
    return Image.open(CARD / frame.path)


def plain(value: Any) -> Any:
    """The same number whichever type a library gives it in."""
    if isinstance(value, tuple):
        return tuple(plain(part) for part in value)
    return value if isinstance(value, str | bytes) else round(float(value), 6)


def every_tag(exif: Image.Exif) -> dict[int, Any]:
    """Of all three folders."""
    folders = [exif, exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.GPSInfo)]
    pointers = {ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo}
    return {key: plain(value) for folder in folders for key, value in folder.items() if key not in pointers}


def found_tags(frame: Frame) -> dict[int, Any]:
    with opened(frame) as picture:
        return every_tag(picture.getexif())


def test_the_card_holds_what_the_script_makes_and_nothing_else() -> None:
    expected = {frame.path for frame in FRAMES} | {copy for _, copy in COPIES} | {"HOST_LIST.TXT"}
    assert {file.relative_to(CARD).as_posix() for file in files()} == expected
    assert (CARD / "HOST_LIST.TXT").read_text(encoding="utf-8") == HOST_LIST


def test_the_card_is_small_enough_to_be_shipped() -> None:
    assert sum(file.stat().st_size for file in HERE.rglob("*") if file.is_file()) <= 4_000_000


@pytest.mark.parametrize("frame", FRAMES, ids=name)
def test_each_file_carries_the_tags_of_its_camera_and_says_what_it_is(frame: Frame) -> None:
    found, wanted = found_tags(frame), every_tag(tags(frame))
    if frame.path.endswith(".AVIF"):
        del wanted[ExifTags.Base.Orientation]  # this format keeps it in a box of its own
    assert found == wanted
    assert found[ExifTags.Base.ImageDescription] == "SAMPLE, NOT EVIDENCE"
    with opened(frame) as picture:
        assert picture.size == (frame.camera.width, frame.camera.height)


@pytest.mark.parametrize("frame", FRAMES, ids=name)
def test_one_camera_says_its_zone_and_place_and_the_other_is_two_hours_ahead_in_silence(frame: Frame) -> None:
    found = found_tags(frame)
    first = frame.camera.model == "Sample Camera A"
    hour = frame.taken.hour - (8 if first else 6)
    assert found[ExifTags.Base.DateTimeOriginal] == frame.taken.strftime(f"%Y:%m:%d {hour:02}:%M:%S")
    assert found.get(ExifTags.Base.OffsetTimeOriginal) == ("-08:00" if first else None)
    assert found.get(ExifTags.GPS.GPSLatitudeRef) == ("S" if first else None)
    assert found.get(ExifTags.GPS.GPSLongitudeRef) == ("W" if first else None)


def test_one_photo_was_taken_upright() -> None:
    turned = [name(frame) for frame in FRAMES if found_tags(frame).get(ExifTags.Base.Orientation, 1) != 1]
    assert turned == ["DSC_0004.JPG"]
    assert found_tags(FRAMES[3])[ExifTags.Base.Orientation] == 6


def test_one_file_breaks_off() -> None:
    (broken,) = (frame for frame in FRAMES if frame.kept < 1)
    with opened(broken) as picture, pytest.raises(OSError, match="truncated"):
        picture.load()


def test_a_copy_has_the_same_bytes_under_another_name() -> None:
    for source, copy in COPIES:
        assert (CARD / source).read_bytes() == (CARD / copy).read_bytes()
    assert len({file.read_bytes() for file in files()}) == len(files()) - len(COPIES)


def test_the_truth_is_what_the_scenes_give() -> None:
    assert truth.record(made) == TRUTH


def divisions(frame: Frame, grey: Image.Image, placed: Placed, leg: tuple[int, int], length: int) -> Tones:
    """Grey of the even and of the odd divisions of 10 mm, each in its middle, 1.5 mm inside the printed edge."""
    x, y = leg
    points = [(x * s + 1.5 * y, y * s + 1.5 * x, THICKNESS) for s in range(5, length, 10)]
    pixels = frame.view.sees(np.array([truth.moved(point, *placed[1:]) for point in points])).round().astype(int)
    tones = np.asarray(grey, np.float64)[pixels[:, 1], pixels[:, 0]]
    return tones[::2], tones[1::2]


@pytest.mark.parametrize("frame", WHOLE, ids=name)
def test_the_photo_shows_every_division_of_its_scales_where_the_camera_puts_them(frame: Frame) -> None:
    with opened(frame) as picture:
        grey = picture.convert("L")
    for placed in frame.placed:
        if placed[0] == "bar":
            light, dark = divisions(frame, grey, placed, (1, 0), 100)
            assert light.min() - dark.max() > 40
        elif placed[0] == "l_scale":
            for leg in ((1, 0), (0, 1)):
                dark, light = divisions(frame, grey, placed, leg, 150)
                assert light.min() - dark.max() > 40


@pytest.mark.parametrize("photo", TRUTH.values(), ids=TRUTH)
def test_every_piece_measured_with_its_scale_comes_out_true(photo: dict[str, Any]) -> None:
    scale = next(line for line in photo["lines"] if line["what"] in SCALES)
    for line in photo["lines"]:
        (one, other), (left, right) = (
            [clicked(x, y, "full_size") for x, y in each["ends"]] for each in (line, scale)
        )
        request = Request(
            points=(one, other),
            scale=ScaleBar(scale["mm"], 0.001, (left, right)),
            camera=unknown_camera(*photo["size"]),
            seed=1,
            most_trials=10_000,
        )
        figure = evaluate(request).figure
        assert float(figure.low or "inf") <= line["mm"] <= float(figure.high or "-inf")


def test_a_photo_of_one_piece_says_what_to_measure_first() -> None:
    first = TRUTH["DSC_0002.JPG"]
    assert (first["bar_mm"], round(first["true_mm"])) == (100, 237)
    assert all(len(first[ends]) == 2 for ends in ("bar", "points"))
    assert "points" not in TRUTH["DSC_0001.JPG"]


def test_the_flange_is_as_large_as_it_was_drawn() -> None:
    ends = made("ring").ends
    assert ends is not None
    assert dist(*ends) == pytest.approx(2 * pieces.RING_RADIUS * np.sin(np.radians(24)))


def test_the_same_seeds_give_the_same_picture() -> None:
    """A scrap on the floor, small and quick; `tests/prove` renders the whole card again."""

    def photo() -> bytes:
        floor = blank(-90, -70, 180, 140, 0.5)
        ground.concrete(floor, np.random.default_rng(1))
        lay(floor, pieces.shard(601).surface, 0, 0, 30)
        return taken(floor, View(160, 120, 300, (0, 0), 300, 20, 250), SUN, finer=1, seed=1).tobytes()

    once = photo()
    assert photo() == once
    assert np.frombuffer(once, np.uint8).std() > 10


def test_a_file_is_the_same_whenever_it_is_written_and_breaks_off_where_told() -> None:
    frame = FRAMES[1]
    picture = Image.new("RGB", (frame.camera.width, frame.camera.height), "grey")
    whole = filed(frame, picture)
    assert filed(frame, picture) == whole
    assert filed(replace(frame, kept=0.5), picture) == whole[: len(whole) // 2]
