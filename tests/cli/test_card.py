"""`fieldkit card`: what a card holds is named before it is copied."""

from pathlib import Path

from tests.cli.typed import Type
from tests.make import card


def filled(tmp_path: Path) -> Path:
    top = tmp_path / "EOS_DIGITAL"
    folder = card(top / "DCIM" / "100CANON", 5, start=9996)  # the last of them has a digit too many
    (folder / "DSC_9997.JPG").unlink()
    card(top / "DCIM" / "101CANON", 1, start=500)
    (folder / "IMG_20260302_081500.jpg").write_bytes(b"phone")
    (top / "x\x1b[2J.txt").write_bytes(b"note")
    return top


def test_gaps_and_restarts_are_named_as_the_camera_spells_them(tmp_path: Path, type_: Type) -> None:
    said = type_("card", filled(tmp_path))
    assert said.status == 0, said.err
    assert said.out.splitlines() == [
        "7 files: 6 photographs, 0 camera raw (0 of them beside a photograph), 0 videos, 0 sidecars, 1 other.",
        "DSC_9996 to DSC_0500 in 100CANON, 101CANON: 4 files.",
        "  no file bears DSC_9997.",
        "  begins anew with DSC_0500 in 101CANON, after DSC_9999.",
        "Without a number of a camera: 2 files.",
        "other: x‹U+001B›[2J.txt",
    ]


def test_a_program_reads_the_same(tmp_path: Path, type_: Type) -> None:
    document = type_("card", filled(tmp_path), "--json").document
    assert (document["files"], document["identity"], document["other_files"]) == (7, None, ["x\x1b[2J.txt"])


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path, type_: Type) -> None:
    assert type_("card", tmp_path / "gone").status == 3


def test_a_card_stands_in_the_log_beside_its_intake(tmp_path: Path, mission: Path, type_: Type) -> None:
    assert type_("intake", mission, filled(tmp_path), "--no-thumbnails").status == 0
    said = type_("log", mission).out
    assert "Card looked over" in said
