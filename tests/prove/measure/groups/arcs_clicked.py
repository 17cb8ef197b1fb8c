"""Diameters from clicks on end-on arcs of 10 to 180 degrees; the corners of four markers are clicked, too."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from tests.prove.measure.arcs import CANDIDATES, Arc, arc, clicked_angles, corners_of
from tests.prove.measure.asking import IN_PLANE, Sheet, pairs_of, stated
from tests.prove.measure.case import Answer, Case, Finding, Truth
from tests.prove.measure.files import Tags, grey
from tests.prove.measure.lens import Array, camera
from tests.prove.measure.scene import Luck, thrown

EXTENTS = (10, 15, 20, 25, 30, 45, 60, 90, 120, 180)
TILTS = (0, 20, 40)
LENSES = ("phone", "zoom", "wide")
CORNER_PX = 0.15


def make(number: int, luck: Luck, folder: Path) -> Case:
    """A chord of about 1500 px; the piece lies in the plane of the markers or up to 40 mm above it."""
    piece = arc(luck, EXTENTS[number % 10])
    known, tilt, lens = number // 10 % 2, TILTS[number // 20 % 3], LENSES[number // 60 % 3]
    corners = corners_of(*piece.frame()).reshape(-1, 2)
    view = thrown(luck, camera(lens), tilt, corners)
    raised = (luck.uniform(5, 40), 0.5)
    sheet = Sheet(luck, view, height=raised if luck.random() < 0.4 else IN_PLANE)
    marks = sheet.target_clicks(corners * sheet.mirror, sigma=CORNER_PX)
    edge = piece.body().edge(clicked_angles(luck, piece.extent, int(luck.integers(15, 25))))
    task = {"id": "d", "measurand": "diameter", "points": sheet.clicks(edge), "candidates": [*CANDIDATES]}
    task |= {"section_tilt_deg": {"value": 0, "u": 0}} if number % 3 else {}
    said, of_file = stated(view.camera, "calibrated" if known else str(luck.choice(["exif", "none"])), luck)
    scale = {"type": "l_scale", "points": marks}
    request = sheet.request(f"arc{number}", grey(folder, 3000, 2000, of_file), said, scale, [task])
    reach = "from30" if piece.extent >= 30 else "to25"
    truth = Truth(piece.diameter, frozenset({"arc", "clicked", reach, f"arc{piece.extent:g}"}))
    return Case(request, {"d": truth}, (partial(told_apart, piece, "by clicks"),), pairs_of(marks))


def told_apart(piece: Arc, how: str, answer: Answer) -> Iterator[Finding]:
    """The right candidate is consistent and the other excluded, where the arc is long enough; none is wrong."""
    verdicts = answer.task("d").get("verdicts", {})
    other = "wide" if piece.kind == "slim" else "slim"
    said = (
        f"{answer.line.get('id')}, {piece.extent:g} deg, {piece.kind}: {answer.task('d').get('value')} {verdicts}"
    )
    wrong = verdicts.get(piece.kind) == "excluded" or verdicts.get(other) == "consistent"
    yield Finding("950 / 1100 mm: no wrong verdict", bool(verdicts) and not wrong, said)
    yield Finding("a round edge is called a circle", "not_a_circle" not in answer.codes("d"), said)
    long_enough = piece.extent >= 30 if how == "by clicks" else piece.sagitta > 4.0
    if long_enough:
        right = verdicts == {piece.kind: "consistent", other: "excluded"}
        yield Finding(f"950 / 1100 mm told apart {how}", right, said)


def section_case(number: int, luck: Luck, folder: Path) -> Case:
    """A section 5 or 15 degrees askew (1 sigma): the interval holds; at 15 nothing is said of the candidates."""
    piece = arc(luck, (45, 60, 90)[number % 3])
    corners = corners_of(*piece.frame()).reshape(-1, 2)
    view = thrown(luck, camera("phone"), TILTS[number // 3 % 3], corners)
    sheet = Sheet(luck, view)
    marks = sheet.target_clicks(corners * sheet.mirror, sigma=CORNER_PX)
    u = (5.0, 15.0)[number % 2]
    askew = np.radians(luck.normal(0, u))
    edge = piece.body().edge(clicked_angles(luck, piece.extent, 20))
    tilted = _askew(edge, askew, along_chord=bool(luck.integers(2)))
    task = {"id": "d", "measurand": "diameter", "points": sheet.clicks(tilted), "candidates": [*CANDIDATES]}
    task |= {"section_tilt_deg": {"value": 0, "u": u}}
    scale = {"type": "l_scale", "points": marks}
    file = grey(folder, 3000, 2000, Tags())
    request = sheet.request(f"section{number}", file, view.camera.stated(), scale, [task])

    def judge(answer: Answer) -> Iterator[Finding]:
        verdicts = set(answer.task("d").get("verdicts", {}).values())
        if u == 15.0:
            yield Finding(
                "15 deg of section uncertainty is inconclusive", verdicts == {"inconclusive"}, f"{verdicts}"
            )

    truth = Truth(piece.diameter, frozenset({"section"}))
    return Case(request, {"d": truth}, (judge,), pairs_of(marks))


def _askew(edge: Array, askew: float, *, along_chord: bool) -> Array:
    """The edge (N, 2) as points (N, 3) turned out of the plane about the sagitta or the chord."""
    x, y = edge.T
    c, s = np.cos(askew), np.sin(askew)
    return np.column_stack([c * x, y, s * x] if along_chord else [x, c * y, s * y])
