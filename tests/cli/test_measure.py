"""`fieldkit measure`: a length is recorded, computed again, set aside."""

from pathlib import Path

from tests.cli.typed import BAR, Type
from tests.make import photo_bytes


def test_a_length_is_measured_and_computed_again(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = tmp_path / "wide"
    folder.mkdir()
    (folder / "BAR.JPG").write_bytes(photo_bytes(7, size=(640, 480)))
    type_("intake", mission, folder)
    points = ("--bar", "100,300", "300,300", "--bar-mm", "100", "--points", "100,200", "400,200")
    done = type_("measure", "add", mission, "F-A001", "BAR.JPG", *points, "--bar-u-rel", "0.001", "--height", 0, 2)
    assert done.status == 0, done.err
    assert done.out.startswith("150 mm (95 %:")
    assert "  Tilt of the camera: " in done.out
    assert "To narrow it: Use an L-scale or four markers" in done.out
    assert type_("measure", "recompute", mission).status == 0
    again = type_(
        "measure", "add", mission, "F-A001", "BAR.JPG", *points, "--supersedes", "nothing", "--reason", "typo"
    )
    assert again.status == 2


def test_points_that_are_no_points_are_a_usage_error(mission: Path, type_: Type) -> None:
    arguments = ("--bar", "1;2", "3,4", "--bar-mm", "1", "--points", "1,1", "2,2")
    assert type_("measure", "add", mission, "F-A001", "P-A0001", *arguments).status == 2


def test_a_measurement_is_set_aside_by_the_id_that_is_shown(mission: Path, type_: Type) -> None:
    made = type_("measure", "add", mission, "F-A001", "P-A0001", *BAR, "--json").document["id"]
    assert str(made) in type_("item", "show", mission, "F-A001").out
    assert type_("measure", "withdraw", mission, made, "--reason", "wrong edge").status == 0
    assert "[set aside: wrong edge]" in type_("item", "show", mission, "F-A001").out
