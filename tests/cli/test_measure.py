"""`fieldkit measure`: a length is recorded, computed again, set aside."""

import io
import sqlite3
from pathlib import Path

import pytest
from msgspec import json

from fieldkit.canon import canonical
from tests import pictured
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


def test_a_request_goes_on_the_record_and_is_seen_again(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = tmp_path / "pictured"
    folder.mkdir()
    pictured.photograph(folder / "CARD.JPG")
    type_("intake", mission, folder)
    ends = pictured.pixels([(100.0, 250.0), (700.0, 250.0)])
    points = [{"photo": "v1", "px": px, "sigma_px": 0.5} for px in ends]
    request = {
        "id": "r1",
        "photos": [{"id": "v1", "file": "CARD.JPG"}],
        "camera": pictured.camera(),
        "scale": pictured.scale(),
        "tasks": [{"id": "t1", "measurand": "length", "points": points}],
    }
    file = tmp_path / "request.json"
    file.write_bytes(json.encode(request))
    named = ("--scale-name", "Card", "--scale-serial", 17)
    asked = ("measure", "record", mission, "F-A001", "--request", file, *named)
    done = type_(*asked)
    assert done.status == 0, done.err
    assert "class" in done.out
    first = done.out.split()[0]
    (told,) = json.decode(type_(*asked, "--repeats", first, "--json").out)
    assert told["figure"]["unit"] == "mm"
    shown = type_("item", "show", mission, "F-A001").out
    assert "printed markers Card 17, known to 0.1 %" in shown
    assert "length/1" in shown
    assert "Nobody stated how far the surface lies above the scale" in shown
    seen = type_("measure", "recompute", mission, "--originals")
    assert (seen.status, seen.out.count("seen again: 16 points")) == (0, 2)


def test_a_figure_from_other_libraries_and_a_marker_that_is_not_there_are_told(mission: Path, type_: Type) -> None:
    type_("measure", "add", mission, "F-A001", "P-A0001", *BAR)
    with sqlite3.connect(mission / "mission.db") as database:
        (told,) = database.execute("SELECT basis FROM measurement").fetchone()
        basis = json.decode(told)
        for mark in basis["views"][0]["scale"]:
            mark["how"] = "detected"
        basis["scale"]["printed"] = {"chessboard": None, "dictionary": "DICT_4X4_50"}
        database.execute(
            "UPDATE measurement SET basis = ?, software = 'fieldkit 0, numpy 0'", [canonical(basis).decode()]
        )
    database.close()
    seen = type_("measure", "recompute", mission, "--originals")
    assert seen.status == 1
    assert "recorded with fieldkit 0, numpy 0; computed with fieldkit" in seen.out
    assert "2 points not seen again" in seen.out
    (one,) = json.decode(type_("measure", "recompute", mission, "--originals", "--json").out)
    assert (one["same"], one["recorded_with"], one["seen_again"]["missing"]) == (True, "fieldkit 0, numpy 0", 2)


def test_a_request_that_is_none_is_named(tmp_path: Path, mission: Path, type_: Type) -> None:
    file = tmp_path / "request.json"
    file.write_text("{")
    done = type_("measure", "record", mission, "F-A001", "--request", file)
    assert done.status == 2
    assert "The measuring request is not understood" in done.err
    assert type_("measure", "record", mission, "F-A001", "--request", tmp_path / "nowhere.json").status == 3


def test_readings_by_hand_are_taken_from_standard_input(
    mission: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    chord = {"method": "chord_sagitta", "chord_mm": 300, "u_chord_mm": 0.5}
    reading = {**chord, "sagitta_mm": [20.9], "u_sagitta_mm": 0.1}
    typed = io.TextIOWrapper(io.BytesIO(json.encode({"id": "h1", "hand": reading})))
    monkeypatch.setattr("sys.stdin", typed)
    assert type_("measure", "record", mission, "F-A001", "--instrument", "Depth rod").status == 0
    assert "readings by hand with Depth rod: 1" in type_("item", "show", mission, "F-A001").out
    seen = type_("measure", "recompute", mission, "--originals")
    assert (seen.status, "seen again" in seen.out) == (0, False)


def test_an_original_without_found_points_and_one_that_changed_are_told(
    tmp_path: Path, mission: Path, type_: Type
) -> None:
    type_("measure", "add", mission, "F-A001", "P-A0001", *BAR)
    assert "the program found no points in it" in type_("measure", "recompute", mission, "--originals").out
    for original in (mission / "originals").rglob("*"):
        if original.is_file():
            original.chmod(0o600)
            original.write_bytes(b"changed")
    seen = type_("measure", "recompute", mission, "--originals")
    assert seen.status == 1
    assert "The original" in seen.out
