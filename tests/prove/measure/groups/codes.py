"""Every refusal and warning by its name: requests that must bring it about, beside a task that goes on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tests.prove.measure.arcs import Arc
from tests.prove.measure.asking import Placed, Sheet, pairs_of
from tests.prove.measure.case import Answer, Case, Finding, Json
from tests.prove.measure.files import Tags, grey
from tests.prove.measure.groups.lscale import LEG, MARKS
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, thrown

SHOWN = np.array([(-60.0, -40.0), (160.0, -40.0), (160.0, 130.0), (-60.0, 130.0)])


class Plain:
    """A sound request about an L-scale and one length, to be spoilt."""

    def __init__(self, luck: Luck, folder: Path) -> None:
        self.luck, self.folder = luck, folder
        self.view = thrown(luck, camera("phone"), 25.0, SHOWN)
        self.sheet = Sheet(luck, self.view)
        self.marks = self.sheet.target_clicks(MARKS, Placed(0.0, 0.0, 30.0))
        file = grey(folder, 3000, 2000, Tags())
        scale = {"type": "l_scale", "points": self.marks}
        ends = self.sheet.clicks(np.array([(0.0, 0.0), (90.0, 5.0)]))
        self.request = self.sheet.request("r", file, self.view.camera.stated(), scale, [task("t", "length", ends)])

    def also(self, kind: str, points: Any, **more: Any) -> Json:
        """The request with a second task."""
        return self.request | {"tasks": [*self.request["tasks"], task("also", kind, points, **more)]}

    def without(self, key: str) -> Json:
        """The request less one key."""
        return {name: value for name, value in self.request.items() if name != key}

    def with_file(self, path: Path) -> Json:
        """The request about another file."""
        return self.request | {"photos": [{"id": "v1", "file": str(path)}]}


def task(name: str, kind: str, points: Any, **more: Any) -> Json:
    """One task."""
    return {"id": name, "measurand": kind, "points": points, **more}


def _few(kind: str) -> Callable[[Plain], Json]:
    """A second task with one point less than it takes."""
    points = np.array([(0.0, 0.0)] if kind == "length" else [(0.0, 0.0), (50.0, 0.0)])
    return lambda plain: plain.also(kind, plain.sheet.clicks(points))


def _unmeasured(plain: Plain) -> Json:
    scale = {name: value for name, value in plain.request["scale"].items() if name != "u_rel"}
    return plain.request | {"scale": scale}


def _no_markers(plain: Plain) -> Json:
    marker = {"id": 3, "corners_mm": [[0, 0], [50, 0], [50, 50], [0, 50]]}
    return plain.request | {"scale": {"type": "marker_board", "dictionary": "DICT_4X4_50", "markers": [marker]}}


def _other_size(plain: Plain) -> Json:
    return plain.request | {"camera": plain.request["camera"] | {"for_size": [4000, 3000]}}


def _far(plain: Plain) -> Json:
    view = thrown(plain.luck, camera("phone"), 25.0, SHOWN * 4)
    sheet = Sheet(plain.luck, view)
    marks = sheet.target_clicks(MARKS, Placed(0.0, 0.0, 30.0))
    long = sheet.clicks(np.array([(-200.0, -100.0), (-200.0 + 5 * LEG, 0.0)]))
    return plain.request | {
        "scale": {"type": "l_scale", "points": marks, "u_rel": 0.001},
        "tasks": [task("t", "length", long)],
    }


def _flat_arc(plain: Plain) -> Json:
    edge = Arc("wide", 1100.0, 5.0).body().edge(np.radians(np.linspace(-2.5, 2.5, 6)))
    clicks = [click | {"sigma_px": 8.0} for click in plain.sheet.clicks(edge + np.array([40, 20]), 8.0)]
    return plain.request | {"tasks": [task("t", "diameter", clicks)]}


def _faint(plain: Plain) -> Json:
    around = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    hole = np.column_stack([np.cos(around), np.sin(around)]) * 30 + (60, 60)
    return plain.also("diameter", plain.sheet.clicks(hole), snap=True)


def _askew(plain: Plain) -> Json:
    around = np.radians(np.linspace(-30, 30, 12))
    edge = np.column_stack([np.sin(around), -np.cos(around)]) * 60 + (60, 80)
    return plain.also("diameter", plain.sheet.clicks(edge), section_tilt_deg={"value": 0, "u": 60})


def _no_file(plain: Plain) -> Json:
    return plain.with_file(plain.folder / "none.jpg")


def _text_file(plain: Plain) -> Json:
    path = plain.folder / "text.jpg"
    path.write_text("This is no photograph.")
    return plain.with_file(path)


def _edited(plain: Plain) -> Json:
    return plain.with_file(grey(plain.folder, 3000, 2000, Tags(software="Adobe Photoshop 25.1 (Windows)")))


def _bare(plain: Plain) -> Json:
    return plain.with_file(grey(plain.folder, 3000, 2000, Tags(bare=True)))


def _no_boards(plain: Plain) -> Json:
    board = {
        "type": "charuco_board", "dictionary": "DICT_4X4_50", "squares_x": 8, "squares_y": 6,
        "square_length_mm": 40, "marker_length_mm": 30,
    }  # fmt: skip
    file = str(grey(plain.folder, 3000, 2000, Tags()))
    return {"id": "r", "photos": [{"id": f"p{n}", "file": file} for n in range(4)], "calibrate": board}


def _with_click(plain: Plain, **more: Any) -> Json:
    (ends,) = (one["points"] for one in plain.request["tasks"])
    return plain.request | {"tasks": [task("t", "length", [ends[0] | more, ends[1]])]}


@dataclass(frozen=True, slots=True)
class Provoked:
    """What is asked, the code that must come of it, where that stands, and whether the plain task goes on."""

    row: str
    code: str
    ask: Callable[[Plain], Json | bytes]
    where: str = "t"
    goes_on: bool = False


PROVOKED = (
    Provoked("no scale", "no_scale", lambda plain: plain.request | {"scale": {"type": "none"}}),
    Provoked("no markers in the photo", "markers_not_found", _no_markers),
    Provoked("no boards to calibrate from", "markers_not_found", _no_boards, "error"),
    Provoked("a length with one end", "too_few_points", _few("length"), "also", True),
    Provoked("a circle of two points", "too_few_points", _few("diameter"), "also", True),
    Provoked("an angle of two points", "too_few_points", _few("angle"), "also", True),
    Provoked("an area of two points", "too_few_points", _few("area"), "also", True),
    Provoked("a camera of another size", "size_mismatch", _other_size),
    Provoked("a height that nobody states", "height_assumed", lambda plain: plain.without("height_mm"), "t", True),
    Provoked("a target that nobody measured", "target_unmeasured", _unmeasured, "t", True),
    Provoked("a piece five times the scale", "extrapolated", _far, "t", True),
    Provoked("an arc that is nearly straight", "open_interval", _flat_arc, "t", True),
    Provoked("no edge to snap to", "low_contrast_no_snap", _faint, "also", True),
    Provoked("a section that may lie anyhow", "section_unknown", _askew, "also", True),
    Provoked("a file that is not there", "photo_unreadable", _no_file),
    Provoked("a file that is no photograph", "photo_unreadable", _text_file),
    Provoked("a file from a picture editor", "edited_file", _edited, "t", True),
    Provoked("a file without EXIF", "edited_file", _bare, "t", True),
    Provoked("an unknown key", "bad_request", lambda plain: plain.request | {"colour": "red"}, "error"),
    Provoked("an unknown key in a click", "bad_request", lambda plain: _with_click(plain, colour="red"), "any"),
    Provoked("a click certain to 0 px", "bad_request", lambda plain: _with_click(plain, sigma_px=0), "any"),
    Provoked("a click outside the photo", "bad_request", lambda plain: _with_click(plain, px=[-400, 20]), "any"),
    Provoked("a click in an unknown photo", "bad_request", lambda plain: _with_click(plain, photo="v9"), "any"),
    Provoked("an unknown measurand", "bad_request", _few("volume"), "any"),
    Provoked("no photos", "bad_request", lambda plain: plain.without("photos"), "error"),
    Provoked("half a line", "bad_request", lambda plain: b'{"id": "r", "photos": [', "error"),
    Provoked("a list for a request", "bad_request", lambda plain: b"[1, 2]", "error"),
)  # fmt: skip


def row(one: Provoked) -> str:
    """Its row in the table."""
    return f"{one.row}: {one.code}"


def make(number: int, luck: Luck, folder: Path) -> Case:
    """One provocation after the other."""
    one, plain = PROVOKED[number % len(PROVOKED)], Plain(luck, folder)

    def judge(answer: Answer) -> Iterator[Finding]:
        said = f"{answer.line}"[:300]
        kept = one.code in _codes(one, answer)
        if one.goes_on:
            kept &= answer.task("t").get("status") == "measured"
        yield Finding(row(one), kept, said)
        if one.code == "open_interval":
            low, high = answer.task("t").get("interval", (0.0, 0.0))
            yield Finding("an open interval has a lower end only", low > 0 and high is None, said)

    return Case(one.ask(plain), {}, (judge,), pairs_of(plain.marks))


def _codes(one: Provoked, answer: Answer) -> set[str]:
    error = {answer.error} - {None}
    if one.where == "error":
        return error
    if one.where == "any":
        return {str(code) for code in error} | answer.codes("t") | answer.codes("also")
    return answer.codes(one.where)
