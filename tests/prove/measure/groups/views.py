"""Distances in space from three photographs, each with the same four markers."""

from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Sheet, length
from tests.prove.measure.boards import frame, taken
from tests.prove.measure.case import Case, Json, Truth
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, framed, posed

DISTANCES = 6
LENSES = ("phone", "zoom", "wide")


def make(number: int, luck: Luck, folder: Path) -> Case:
    """The cameras stand 40 to 70 degrees apart; the piece rises up to 150 mm above the markers."""
    markers, shot = frame(luck), camera(LENSES[number % 3])
    tilt, first = luck.uniform(25, 40), luck.uniform(0, 360)
    sheets: list[Sheet] = []
    for n in range(3):
        turn = posed(tilt, first + 120 * n, luck.uniform(-20, 20) + 90 * luck.integers(4))
        view = framed(shot, turn, markers.outline, 0.92)
        sheets.append(Sheet(luck, view, sigma=0.7, photo=f"v{n + 1}"))
        sheets[n].stretch, sheets[n].mirror = sheets[0].stretch, sheets[0].mirror
    tasks, truths = _distances(sheets, luck)
    request = sheets[0].request(f"views{number}", folder, shot.stated(), markers.stated(sheets[0].mirror), tasks)
    request["photos"] = [{"id": one.photo, "file": str(folder / f"{one.photo}.jpg")} for one in sheets]
    for one in sheets:
        taken(folder / f"{one.photo}.jpg", one.view, markers.surfaces(one.stretch), luck)
    return Case(request, truths, (), markers.pairs(sheets[0]))


def _distances(sheets: list[Sheet], luck: Luck) -> tuple[list[Json], dict[str, Truth]]:
    tasks: list[Json] = []
    truths: dict[str, Truth] = {}
    while len(tasks) < DISTANCES:
        ends = luck.uniform((-280, -160, 0), (280, 160, 150), (2, 3))
        if length(ends[:, :2]) < 200:
            continue
        seen = [one.clicks(ends) for one in sheets]
        name = f"distance{len(tasks)}"
        tasks.append({"id": name, "measurand": "distance_3d", "points": [*map(list, zip(*seen, strict=True))]})
        truths[name] = Truth(float(np.linalg.norm(ends[1] - ends[0])), frozenset({"views"}))
    return tasks, truths
