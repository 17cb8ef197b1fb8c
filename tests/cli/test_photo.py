"""`fieldkit photo`: which file became which photograph."""

import json
from pathlib import Path

from tests.adapters.pictures import MAKE, block, picture
from tests.cli.typed import Type
from tests.make import photo_bytes


def test_photographs_are_listed_with_their_files_and_items(mission: Path, type_: Type) -> None:
    type_("item", "link", mission, "f-a001", "P-A0001")
    first, second = type_("photo", "list", mission).out.splitlines()
    assert first.split() == ["P-A0001", "DSC_0000.JPG", "F-A001"]
    assert second.split() == ["P-A0002", "DSC_0001.JPG"]
    (unlinked,) = json.loads(type_("photo", "list", mission, "--unlinked", "--json").out)
    assert (unlinked["number"], unlinked["items"], unlinked["damaged"]) == ("P-A0002", [], False)
    type_("item", "link", mission, "F-A001", "P-A0002")
    assert type_("photo", "list", mission, "--unlinked").out == "There are none.\n"


def test_two_photographs_of_one_name_are_told_apart_by_their_numbers(
    tmp_path: Path, mission: Path, type_: Type
) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "DSC_0000.JPG").write_bytes(photo_bytes(77))
    type_("intake", mission, tmp_path / "other")
    asked = type_("item", "link", mission, "F-A001", "DSC_0000.JPG")
    assert (asked.status, "P-A0001, P-A0003" in asked.err) == (2, True)


def test_a_photograph_shows_what_its_file_says_and_what_it_does_not(mission: Path, type_: Type) -> None:
    shown = type_("photo", "show", mission, "P-A0001").out
    assert shown.startswith("P-A0001  DSC_0000.JPG\n")
    assert "Its offset from UTC          absent\n" in shown
    assert "Provenance (C2PA)            no manifest in the file\n" in shown
    assert json.loads(type_("photo", "show", mission, "DSC_0000.JPG", "--json").out)["number"] == "P-A0001"


def test_a_photograph_shows_who_took_it_and_where(tmp_path: Path, mission: Path, type_: Type) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "A.JPG").write_bytes(photo_bytes(77))
    said = ("--photographer", "P-77", "--site", "North yard", "--tag", "dmg:burnt")
    type_("intake", mission, tmp_path / "more", *said)
    shown = type_("photo", "show", mission, "A.JPG").out
    for fact, what in (("Photographer", "P-77"), ("Place", "North yard"), ("Tag", "burnt")):
        assert f"{fact:<28} {what}\n".lower() in shown.lower()
    of_all = json.loads(type_("photo", "show", mission, "A.JPG", "--json").out)["said_of_all"]
    assert (of_all["photographer"], of_all["site"], of_all["tags"]) == ("P-77", "North yard", ["dmg.burnt"])
    assert json.loads(type_("photo", "show", mission, "P-A0001", "--json").out)["said_of_all"] is None
    again = type_("intake", mission, tmp_path / "more", *said)
    assert "not recorded for these: 1 file\n" in again.err


def test_an_exif_block_is_written_into_a_new_file(tmp_path: Path, mission: Path, type_: Type) -> None:
    exif = block({MAKE: "Sample cameras"})
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "A.JPG").write_bytes(picture(exif=b"Exif\0\0" + exif))
    type_("intake", mission, tmp_path / "more")
    type_("photo", "exif", mission, "A.JPG", tmp_path / "block.tif")
    assert (tmp_path / "block.tif").read_bytes() == exif
    assert type_("photo", "exif", mission, "A.JPG", tmp_path / "block.tif").status == 3
    assert type_("photo", "exif", mission, "A.JPG", tmp_path / "other.tif", "--number", "2").status == 2
