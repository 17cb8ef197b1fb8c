"""Measuring by request: one JSON object a line in, one out (`measurement.md` 11.1)."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from msgspec import json
from PIL import ExifTags, Image

from fieldkit.measuring.requests import Requests
from tests.measured import SIZE, SMALL, Shot, shot

CARD = {"u_rel": 0.0005}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A photo that shows nothing, of the size that `tests.measured` takes."""
    file = tmp_path_factory.mktemp("plain") / "plain.jpg"
    Image.new("L", SIZE, 128).save(file, quality=50)
    return str(file)


MARKER = {"id": 0, "corners_mm": [[0, 0], [1, 0], [1, 1], [0, 1]]}


def clicked(
    by: Shot, places: list[tuple[float, float]], sigma: float = 0.5, photo: str = "v1"
) -> list[dict[str, Any]]:
    return [{"photo": photo, "px": [float(x), float(y)], "sigma_px": sigma} for x, y in by.pixels(places, sigma)]


def scale(by: Shot, photo: str = "v1") -> list[dict[str, Any]]:
    marks = [point.mm for point in SMALL]
    return [
        {**click, "target_mm": list(mm)} for click, mm in zip(clicked(by, marks, 0.5, photo), marks, strict=True)
    ]


def camera_of(by: Shot) -> dict[str, Any]:
    fx, fy = np.exp(by.posed.camera[:2, 0]).tolist()
    cx, cy = by.posed.camera[2:4, 0].tolist()
    matrix = [[fx, 0, cx], [0, fy, cy], [0, 0, 1]]
    return {"kind": "calibrated", "K": matrix, "dist_k1k2p1p2k3": by.posed.camera[4:, 0].tolist()}


def near() -> Shot:
    return shot(25, middle=(100, 60), distance_mm=500)


@pytest.fixture
def asked(plain: str) -> dict[str, Any]:
    """A request that can be answered: lengths beside an L-scale."""
    by = near()
    return {
        "id": "r1",
        "photos": [{"id": "v1", "file": plain}],
        "camera": camera_of(by),
        "scale": {"type": "l_scale", "points": scale(by), **CARD},
        "height_mm": {"value": 0, "u": 0},
        "tasks": [task("t1", "length", clicked(by, [(120, 20), (200, 80)]))],
    }


def task(name: str, measurand: str, points: list[Any], **more: Any) -> dict[str, Any]:
    return {"id": name, "measurand": measurand, "points": points, **more}


def answered(line: bytes) -> dict[str, Any]:
    with Requests() as requests:
        return dict(json.decode(requests.answer(line)))


def told(asked: dict[str, Any]) -> dict[str, Any]:
    return answered(json.encode(asked))


def holds(of: dict[str, Any], truth: float) -> bool:
    low, high = of["interval"]
    return bool(low <= truth and (high is None or truth <= high))


def test_every_figure_of_a_photo_holds_the_truth(asked: dict[str, Any]) -> None:
    by = near()
    square = [(120.0, 20.0), (180.0, 20.0), (180.0, 80.0), (120.0, 80.0)]
    angles = np.radians(np.linspace(0, 300, 12))
    ring = [(150 + 30 * np.cos(each), 50 + 30 * np.sin(each)) for each in angles]
    truths = {"length": 60, "polyline": 180, "perimeter": 240, "area": 3600, "angle": 90, "diameter": 60}
    counts = {"length": 2, "angle": 3}
    asked["tasks"] = [
        task(name, name, clicked(by, ring if name == "diameter" else square[: counts.get(name, 4)]))
        for name in truths
    ]
    said = told(asked)
    for each in said["tasks"]:
        assert each["status"] == "measured"
        assert holds(each, truths[each["id"]])
        assert each["method"] == f"{each['id']}/1"
        assert each["unit"] == {"area": "mm2", "angle": "deg"}.get(each["id"], "mm")
    assert said["plane"]["tilt_deg"] == pytest.approx(25, abs=3)
    assert said["plane"]["distance_mm"] == pytest.approx(520, rel=0.03)


def test_a_diameter_is_compared_with_candidates(asked: dict[str, Any]) -> None:
    angles = np.radians(np.linspace(0, 300, 12))
    ring = clicked(near(), [(150 + 30 * np.cos(each), 50 + 30 * np.sin(each)) for each in angles])
    candidates = [
        {"name": name, "diameter_mm": value, "u_mm": 0.5} for name, value in (("this", 60), ("other", 75))
    ]
    asked["tasks"] = [task("d", "diameter", ring, candidates=candidates)]
    (found,) = told(asked)["tasks"]
    assert found["verdicts"] == {"this": "consistent", "other": "excluded"}


def test_an_edge_that_nobody_sees_is_not_snapped_to(asked: dict[str, Any]) -> None:
    ring = clicked(near(), [(120, 20), (150, 35), (180, 20), (150, 5)])
    asked["tasks"] = [task("d", "diameter", ring, snap=True)]
    assert "low_contrast_no_snap" in told(asked)["tasks"][0]["warnings"]


def test_a_distance_is_found_from_two_photos(asked: dict[str, Any]) -> None:
    shots = {
        name: shot(30, towards_deg=way, middle=(100, 60), distance_mm=500, seed=way)
        for name, way in (("v1", 0), ("v2", 120))
    }
    file = asked["photos"][0]["file"]
    asked["photos"] = [{"id": name, "file": file} for name in shots]
    asked["scale"]["points"] = [click for name, by in shots.items() for click in scale(by, name)]
    places = [(20.0, 30.0), (140.0, 90.0)]
    asked["tasks"] = [
        task(
            "d",
            "distance_3d",
            [[clicked(by, [each], 0.5, name)[0] for name, by in shots.items()] for each in places],
        )
    ]
    (found,) = told(asked)["tasks"]
    assert found["method"] == "distance_3d/1"
    assert holds(found, float(np.hypot(120, 60)))


def test_hand_readings_need_no_photo() -> None:
    said = told(
        {
            "id": "h1",
            "hand": {
                "method": "chord_sagitta",
                "chord_mm": 300,
                "u_chord_mm": 0.5,
                "sagitta_mm": [20.9],
                "u_sagitta_mm": 0.1,
            },
        }
    )
    (found,) = said["tasks"]
    assert (found["id"], found["status"], found["unit"]) == ("chord_sagitta", "measured", "mm")
    assert holds(found, 300**2 / (4 * 20.9) + 20.9)


@pytest.mark.parametrize("depth", [0.0, -3.0])
def test_a_reading_that_cannot_be_is_refused(depth: float) -> None:
    gauge = {
        "method": "three_leg_gauge",
        "leg_span_mm": 300,
        "u_leg_mm": 0.1,
        "depth_mm": [depth],
        "u_depth_mm": 0.1,
    }
    (found,) = told({"id": "h1", "hand": {**gauge, "depth_mm": [depth]}})["tasks"]
    assert (found["id"], found["status"], found["refusal"]) == ("three_leg_gauge", "refused", "bad_request")


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"scale": {"type": "none"}}, "no_scale"),
        ({"scale": {"type": "rectangle", "points": []}}, "no_scale"),
        ({"scale": {"type": "scale_bar", "points": []}}, "no_scale"),
        ({"photos": []}, "bad_request"),
        ({"photos": [{"id": "v1", "file": "words.txt"}]}, "photo_unreadable"),
        ({"photos": [{"id": "v1", "file": "nowhere.jpg"}]}, "photo_unreadable"),
        ({"tasks": [task("t", "length", [])]}, "too_few_points"),
        ({"tasks": [task("t", "distance_3d", [[], []])]}, "too_few_points"),
        (
            {
                "scale": {
                    "type": "marker_board",
                    "dictionary": "DICT_4X4_50",
                    "markers": [MARKER],
                }
            },
            "markers_not_found",
        ),
        (
            {
                "scale": {
                    "type": "marker_board",
                    "dictionary": "DICT_1",
                    "markers": [MARKER],
                }
            },
            "bad_request",
        ),
    ],
)
def test_what_cannot_be_measured_is_refused_by_its_code(
    asked: dict[str, Any], change: dict[str, Any], refusal: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words.txt").write_bytes(b"words")
    monkeypatch.chdir(tmp_path)
    (found,) = told({**asked, **change})["tasks"]
    assert (found["status"], found["refusal"]) == ("refused", refusal)


def test_a_bar_measures_lengths_and_nothing_else(asked: dict[str, Any]) -> None:
    by = near()
    asked["scale"] = {"type": "scale_bar", "points": [scale(by)[0], scale(by)[1]], **CARD}
    asked["tasks"] += [task("a", "angle", clicked(by, [(0, 0), (50, 0), (50, 50)]))]
    length, angle = told(asked)["tasks"]
    assert (length["method"], length["warnings"][0]) == ("scale_bar/1", "bar_only")
    assert (angle["status"], angle["refusal"]) == ("refused", "bar_only")


def test_a_camera_of_another_size_refuses_every_task(asked: dict[str, Any]) -> None:
    asked["camera"]["for_size"] = [4000, 3000]
    asked["tasks"] += [task("t2", "diameter", clicked(near(), [(120, 20), (180, 20), (150, 50)]))]
    assert {each["refusal"] for each in told(asked)["tasks"]} == {"size_mismatch"}


def test_one_task_that_is_refused_stops_no_other(asked: dict[str, Any]) -> None:
    asked["tasks"] = [task("t0", "area", clicked(near(), [(120, 20), (180, 20)])), *asked["tasks"]]
    assert [each["status"] for each in told(asked)["tasks"]] == ["refused", "measured"]


@pytest.mark.parametrize(
    "change",
    [
        {"colour": 1},
        {"scale": {"type": "l_scale"}},
        {"height_mm": {"value": 0, "u": -1}},
        {"camera": {"kind": "drawn"}},
        {"tasks": [task("t", "weight", [])]},
        {"tasks": [task("t", "length", ["here"])]},
        {"tasks": [task("t", "length", []), task("t", "length", [])]},
    ],
)
def test_a_request_that_is_not_understood_is_an_error(asked: dict[str, Any], change: dict[str, Any]) -> None:
    said = told({**asked, **change})
    assert (said["id"], said["error"]["code"]) == ("r1", "bad_request")


@pytest.mark.parametrize(
    ("line", "named"),
    [(b"{", None), (b"[1]", None), (b'{"id": 7}', None), (b'{"id": "r9", "colour": 1}', "r9"), (b"\xff", None)],
)
def test_a_line_that_is_no_request_gives_an_error(line: bytes, named: str | None) -> None:
    said = answered(line)
    assert (said["id"], said["error"]["code"]) == (named, "bad_request")


@pytest.mark.parametrize(
    ("software", "warned"), [("Ver.1.00", False), ("Adobe Photoshop 25.0", True), (None, True)]
)
def test_a_photo_that_was_edited_or_says_nothing_of_a_camera_is_named(
    asked: dict[str, Any], tmp_path: Path, software: str | None, warned: bool
) -> None:
    exif = Image.Exif()
    if software is not None:
        exif.update({ExifTags.Base.Model: "One", ExifTags.Base.Software: software})
    file = tmp_path / "a.jpg"
    Image.new("L", SIZE, 128).save(file, exif=exif)
    asked["photos"][0]["file"] = str(file)
    assert ("edited_file" in told(asked)["warnings"]) is warned


def test_what_was_read_once_is_kept(asked: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "once.jpg"
    file.write_bytes(Path(asked["photos"][0]["file"]).read_bytes())
    asked["photos"][0]["file"] = str(file)
    with Requests() as requests:
        first = requests.answer(json.encode(asked))
        file.unlink()
        assert requests.answer(json.encode(asked)) == first


def board_photo(folder: Path, number: int, turn: tuple[float, float]) -> str:
    """A photo of a ChArUco board that hangs askew, seen by a pinhole of 900 px."""
    board = cv2.aruco.CharucoBoard((8, 6), 40, 30, cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50))
    flat = board.generateImage((1600, 1200))
    rotation, _ = cv2.Rodrigues(np.array([*turn, 0.0]))
    matrix = np.array([[900.0, 0, 599.5], [0, 900.0, 399.5], [0, 0, 1]])
    plane = matrix @ np.column_stack([rotation[:, :2], rotation @ [-160, -120, 0] + [0, 0, 420.0]])
    to_mm = np.diag([0.2, 0.2, 1.0])  # pixels of the flat picture
    seen = cv2.warpPerspective(flat, plane @ to_mm, (1200, 800), flags=cv2.INTER_AREA, borderValue=200)
    file = folder / f"board{number}.png"
    Image.fromarray(seen).save(file)
    return str(file)


BOARD = {
    "type": "charuco_board",
    "dictionary": "DICT_4X4_50",
    "squares_x": 8,
    "squares_y": 6,
    "square_length_mm": 40,
    "marker_length_mm": 30,
}


@pytest.fixture(scope="module")
def boards(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    """Four photos of a board."""
    folder = tmp_path_factory.mktemp("boards")
    turns = [(0.4, 0.0), (-0.4, 0.1), (0.0, 0.45), (0.1, -0.4)]
    return [{"id": f"{number}", "file": board_photo(folder, number, turn)} for number, turn in enumerate(turns)]


def calibrated(photos: list[dict[str, str]], **change: Any) -> dict[str, Any]:
    return told({"id": "c1", "photos": photos, "calibrate": {**BOARD, **change}})


def test_a_camera_is_calibrated_from_photos_of_a_board(boards: list[dict[str, str]]) -> None:
    found = calibrated(boards)["camera"]
    assert found["K"][0][0] == pytest.approx(900, rel=0.005)
    assert found["views"] == 4


def test_a_photo_without_the_board_is_left_out(boards: list[dict[str, str]], tmp_path: Path) -> None:
    Image.new("L", (1200, 800), 200).save(tmp_path / "wall.png")
    found = calibrated([*boards, {"id": "wall", "file": str(tmp_path / "wall.png")}])["camera"]
    assert found["views"] == 4


def test_fewer_than_three_photos_calibrate_nothing(boards: list[dict[str, str]]) -> None:
    assert calibrated(boards[:2])["error"]["code"] == "markers_not_found"


def test_photos_of_two_sizes_are_not_one_camera(boards: list[dict[str, str]], plain: str) -> None:
    assert calibrated([*boards, {"id": "other", "file": plain}])["error"]["code"] == "size_mismatch"


def test_a_board_of_unknown_markers_is_an_error(boards: list[dict[str, str]]) -> None:
    assert calibrated(boards, dictionary="DICT_1")["error"]["code"] == "dictionary_unknown"


def test_a_photo_that_cannot_be_read_is_not_said_to_be_edited(asked: dict[str, Any]) -> None:
    asked["photos"] = [{"id": "v1", "file": "nowhere.jpg"}]
    assert told(asked)["warnings"] == []
