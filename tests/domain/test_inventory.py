"""What is said of the names on a card: gaps and restarts are named, and nothing that is none."""

from pathlib import Path, PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from fieldkit.intake.inventory import LAST, Inventory, Seen
from fieldkit.model.intake import Numbers, Restart, Series
from fieldkit.platform.medium import Medium


def inventory(*paths: str) -> Inventory:
    return Inventory(tuple(Seen(PurePosixPath(path), 1, 0) for path in paths))


def only(*paths: str) -> Series:
    (series,) = inventory(*paths).series
    return series


def shots(start: int, count: int, full: int) -> list[tuple[int, int]]:
    """Folder and number of `count` shots in a row: a camera opens a folder after every `full`."""
    return [(100 + at // full, (start + at - 1) % LAST + 1) for at in range(count)]


def missing(gaps: tuple[Numbers, ...]) -> list[int]:
    return [(gap.first + step - 1) % LAST + 1 for gap in gaps for step in range((gap.last - gap.first) % LAST + 1)]


@given(
    start=st.integers(1, LAST), full=st.integers(20, 200), kept=st.lists(st.booleans(), min_size=2, max_size=150)
)
def test_the_gaps_are_exactly_the_numbers_that_are_not_there(start: int, full: int, kept: list[bool]) -> None:
    taken = shots(start, len(kept), full)
    there = [shot for shot, is_kept in zip(taken, kept, strict=True) if is_kept]
    if not there:
        return
    series = only(*(f"DCIM/{folder}NIKON/DSC_{number:04}.JPG" for folder, number in there))
    between = taken[taken.index(there[0]) : taken.index(there[-1])]
    assert missing(series.gaps) == [number for folder, number in between if (folder, number) not in there]
    assert (series.first, series.last, series.restarts) == (there[0][1], there[-1][1], ())


def test_a_folder_that_begins_anew_is_a_restart_and_no_gap() -> None:
    series = only(*(f"DCIM/{at}CANON/IMG_{n:04}.JPG" for at in (100, 101) for n in (1, 2, 3)))
    assert series.restarts == (Restart(folder="101CANON", after=3, number=1),)
    assert series.gaps == ()


def test_where_the_letters_hold_the_folder_each_folder_has_numbers_of_its_own() -> None:
    series = only("DCIM/101_PANA/P1010001.JPG", "DCIM/101_PANA/P1010003.JPG", "DCIM/102_PANA/P1020001.JPG")
    assert (series.gaps, series.restarts) == ((Numbers(first=2, last=2),), ())


def test_a_number_stands_for_one_object_whatever_its_letters_and_endings() -> None:
    names = ("IMG_0001.JPG", "IMG_0001.CR3", "_MG_0002.JPG", "MVI_0003.MP4", "MVI_0003.THM", "IMG_0004.HEIC")
    found = inventory(*(f"DCIM/100CANON/{name}" for name in names))
    (series,) = found.series
    assert (series.letters, series.files, series.gaps) == (("IMG_", "MVI_", "_MG_"), 5, ())
    assert [(one.path.name, raw.path.name) for one, raw in found.pairs] == [("IMG_0001.JPG", "IMG_0001.CR3")]


def test_two_cameras_in_one_folder_are_told_apart_by_a_number_used_twice() -> None:
    found = inventory("a/DSC_0001.JPG", "a/DSC_0002.JPG", "a/IMG_0001.JPG", "a/IMG_0003.JPG")
    assert [(one.letters, one.gaps) for one in found.series] == [
        (("DSC_",), ()),
        (("IMG_",), (Numbers(first=2, last=2),)),
    ]


def test_cameras_are_told_apart_by_the_names_of_their_folders() -> None:
    found = inventory("DCIM/100NIKON/DSC_0001.JPG", "DCIM/101CANON/IMG_0900.JPG")
    assert [one.folders for one in found.series] == [("101CANON",), ("100NIKON",)]
    assert [one.gaps for one in found.series] == [(), ()]


def test_a_file_is_counted_by_the_ending_of_its_name() -> None:
    found = inventory(
        "DCIM/100NIKON/DSC_0001.NEF",
        "DCIM/100NIKON/IMG_20260302_081500.jpg",
        "DCIM/100NIKON/DSC_0000.JPG",
        "DCIM/100NIKON/DSC_0001.XMP",
        "PRIVATE/M4ROOT/CLIP/C0001.MP4",
        "MISC/AUTPRINT.MRK",
        "DCIM/100NIKON/._DSC_0001.JPG",
        "DSC_0001",
    )
    kinds = {kind: len(found.of_kind(kind)) for kind in ("photograph", "raw", "video", "sidecar", "other")}
    assert kinds == {"photograph": 2, "raw": 1, "video": 1, "sidecar": 1, "other": 3}
    assert found.unnumbered == 3


def test_numbers_are_spelled_as_the_camera_does() -> None:
    series = only("a/DSC_9998.JPG", "a/DSC_9999.JPG", "a/DSC_0003.JPG", "a/DSC_0005.JPG")
    assert [series.spelled(gap) for gap in series.gaps] == ["DSC_0001–DSC_0002", "DSC_0004"]


def test_the_act_says_of_the_medium_what_is_known() -> None:
    seen = inventory("DSC_0001.JPG").seen(Medium(Path("/media/x"), "EOS_DIGITAL", "", "vfat", True, 0))
    assert (seen.name, seen.identity, seen.filesystem) == (seen.name, None, "vfat")
    assert seen.series[0].folders == (".",)
    assert inventory().seen(None).read_only is None


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1).filter(str.strip)))
def test_any_names_can_be_told(names: list[str]) -> None:
    seen = inventory(*(f"{name}/DSC_0001.JPG" for name in names)).seen(None)
    assert sum(one.files for one in seen.series) == len(names) or "." in names or ".." in names
