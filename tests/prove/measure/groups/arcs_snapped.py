"""Diameters of end-on arcs whose edge the program finds itself near the clicks."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from tests.prove.measure.arcs import CANDIDATES, Arc, arc, clicked_angles
from tests.prove.measure.asking import IN_PLANE, Sheet, stated
from tests.prove.measure.boards import board, taken
from tests.prove.measure.case import Answer, Case, Finding, Json, Truth
from tests.prove.measure.groups.arcs_clicked import told_apart
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, thrown

EXTENTS = (10, 15, 20, 25, 30, 40, 45, 60, 90, 120, 180)
TILTS = (0, 20, 40)
LENSES = ("phone", "zoom", "wide")
CLICKS = 24
BEHIND = 40.0
"""How deep behind the section of a cone its skin is seen, mm."""


def make(number: int, luck: Luck, folder: Path) -> Case:
    """A dark piece on lighter ground, 24 clicks along its edge."""
    piece = arc(luck, EXTENTS[number % 11])
    raised = (luck.uniform(5, 40), 0.5) if number % 4 == 3 else IN_PLANE
    request, case = _photographed(number, luck, folder, piece, 0.0, height=raised)
    truth = Truth(piece.diameter, frozenset({"arc", "snapped", f"arc{piece.extent:g}"}))
    return Case(request, {"d": truth}, (partial(told_apart, piece, "by snapping"), _kept), case.pairs)


def cone(number: int, luck: Luck, folder: Path) -> Case:
    """A body that widens behind the section: its skin shows beside the edge that is asked for."""
    piece = arc(luck, (30, 45, 60, 90)[number % 4])
    request, case = _photographed(number, luck, folder, piece, 0.0, widens=luck.uniform(0.04, 0.1))
    return Case(request, {"d": Truth(piece.diameter, frozenset({"cone"}))}, (_kept,), case.pairs)


def dented(number: int, luck: Luck, folder: Path) -> Case:
    """An edge bent by 4 mm to both sides over 480 mm; found by the program, or clicked."""
    piece = arc(luck, (50, 60, 80, 100)[number % 4])
    request, case = _photographed(number, luck, folder, piece, float(luck.choice([-4, 4])), snap=number % 3 < 2)

    def judge(answer: Answer) -> Iterator[Finding]:
        said = f"{answer.line.get('id')}: {answer.task('d')}"
        yield Finding("dented edge: not a circle", "not_a_circle" in answer.codes("d"), said)
        figure = answer.figure("", "d", Truth(piece.diameter, frozenset()))
        if figure.value is not None:
            yield Finding("dented edge: the interval holds all the same", figure.holds, said)

    return Case(request, {}, (judge,), case.pairs)


def _photographed(
    number: int,
    luck: Luck,
    folder: Path,
    piece: Arc,
    dent: float,
    *,
    snap: bool = True,
    widens: float = 0.0,
    height: tuple[float, float] = IN_PLANE,
) -> tuple[Json, Case]:
    at, side = piece.frame()
    markers = board(luck, at, side)
    lens, tilt, known = LENSES[number // 11 % 3], TILTS[number // 33 % 3], number // 5 % 2
    view = thrown(luck, camera(lens), tilt, markers.outline, fill=0.94)
    sheet = Sheet(luck, view, height=height)
    body = piece.body(dent=dent, height=sheet.rise, beyond=1.02)
    clicks = sheet.clicks(body.edge(clicked_angles(luck, piece.extent, CLICKS)))
    task = {"id": "d", "measurand": "diameter", "points": clicks, "snap": snap, "candidates": [*CANDIDATES]}
    task |= {"section_tilt_deg": {"value": 0, "u": 0}}
    said, of_file = stated(view.camera, "calibrated" if known else str(luck.choice(["exif", "none"])), luck)
    behind = [replace(body, radius=body.radius * (1 + widens), height=-BEHIND, reflectance=0.33)] if widens else []
    file = taken(folder / "a.jpg", view, [*behind, *markers.surfaces(sheet.stretch), body], luck, tags=of_file)
    request = sheet.request(
        f"{'dent' if dent else 'snap'}{number}", file, said, markers.stated(sheet.mirror), [task]
    )
    return request, Case(request, pairs=markers.pairs(sheet))


def _kept(answer: Answer) -> Iterator[Finding]:
    snapped = "low_contrast_no_snap" not in answer.codes("d")
    yield Finding("a plain edge is snapped to", snapped, f"{answer.line.get('id')}")
