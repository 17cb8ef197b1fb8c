"""What a camera wrote is read by two libraries, and where they differ, both readings are told."""

from typing import Any

import pytest
from PIL.TiffImagePlugin import IFDRational

from fieldkit.imaging import tags
from fieldkit.imaging.containers import Block
from tests.adapters import pictures
from tests.adapters.pictures import block


def read(data: bytes, role: str = "Image") -> dict[str, Any]:
    return tags.read(data, [Block(role, 0, len(data))])


def test_both_libraries_read_the_same_of_a_sound_block() -> None:
    exif = {number: "text" for name, number in tags.ROLES["EXIF"].items() if name in tags.TEXTS}
    found = read(
        block(
            {pictures.MAKE: "Maker", pictures.ORIENTATION: 6, pictures.SOFTWARE: "caf\u00e9", 0x132: "now"},
            {**exif, pictures.EXPOSURE: [(1, 250)], pictures.F_NUMBER: [(160, 20)], pictures.ISO: 200},
            {**pictures.KHARKIV, pictures.ALT: [(0, 0)], pictures.ALT_REF: b"\1", pictures.DAY: "2024:01:02"},
        )
    )
    assert (found["doubts"], found["maker_note"]) == ([], False)
    assert found["tags"]["texts"]["Image Software"] == "caf\u00e9"
    assert set(found["tags"]["texts"]) >= {name for name in tags.TEXTS if name.startswith("EXIF")}
    assert found["tags"]["numbers"]["EXIF FNumber"] == [(8, 1)]


def test_a_maker_note_is_noticed_and_not_read() -> None:
    assert read(block({}, {tags.MAKER_NUMBER: b"N" * 50}))["maker_note"] is True


@pytest.mark.filterwarnings("ignore:Metadata Warning")  # silent in the child
def test_where_the_readings_differ_both_are_told() -> None:
    found = read(pictures.doubtful())
    assert found["doubts"] == [("Image Model", "M1", "")]
    assert found["tags"]["texts"]["Image Model"] == "M1"


def test_what_one_library_cannot_read_the_other_may() -> None:
    cut = block({pictures.MAKE: "Maker"})[:8]
    assert read(cut)["tags"] == {"texts": {}, "numbers": {}}


def test_a_block_that_neither_can_read_says_why() -> None:
    with pytest.raises(IndexError):
        tags.read(b"", [Block("GPS", 0, 0)])


def test_each_directory_of_a_cr3_is_read_for_what_it_is() -> None:
    exif, gps = block({pictures.TIME_ORIGINAL: "2024", pictures.ISO: 100}), block(pictures.KHARKIV)
    found = tags.read(exif + gps, [Block("EXIF", 0, len(exif)), Block("GPS", len(exif), len(gps))])
    assert found["tags"]["texts"]["EXIF DateTimeOriginal"] == "2024"
    assert found["tags"]["numbers"]["GPS GPSLatitude"][0] == (50, 1)
    assert found["doubts"] == []


@pytest.mark.parametrize("mark", [b"IIRO", b"IIU\0", b"IIRS"])
def test_raw_files_with_marks_of_their_own_are_read(mark: bytes) -> None:
    found = read(mark + block({pictures.MAKE: "Maker"})[4:])
    assert (found["tags"]["texts"], found["doubts"]) == ({"Image Make": "Maker"}, [])


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ("text", "text"),
        (b"caf\xe9", "caf\\xe9"),
        ([87, 71, 83, 0, 9], "WGS"),
        ((87, 71), "WG"),
        ([300], None),
        (7, None),
        (None, None),
        ("x" * 5000, "x" * 1000),
    ],
)
def test_the_text_of_a_tag(values: object, text: str | None) -> None:
    assert tags.as_text(values) == text


@pytest.mark.parametrize(
    ("values", "ratios"),
    [
        ([3], [(3, 1)]),
        (3, [(3, 1)]),
        (b"\1", [(1, 1)]),
        ([IFDRational(1, 0)], [(1, 0)]),
        (IFDRational(10, 20), [(1, 2)]),
        ([0.5], []),
        ("3", None),
        (None, None),
        ([1] * 99, [(1, 1)] * 8),
    ],
)
def test_the_numbers_of_a_tag(values: object, ratios: list[tuple[int, int]] | None) -> None:
    assert tags.as_ratios(values) == ratios
