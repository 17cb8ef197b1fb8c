"""Markers: how well their corners are found, and that none is missed or made up."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Sheet
from tests.prove.measure.boards import DICTIONARIES, Board, board, taken
from tests.prove.measure.case import Answer, Case, Figure, Finding, Truth
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, thrown

SIDE = 100.0
LENSES = ("phone", "zoom", "wide")
EXACT_PX = 0.01


def make(number: int, luck: Luck, folder: Path) -> Case:
    """One marker of 45 px a side or more alone in a picture; its own sides are clicked without error.

    What they come out wrong by is the doing of the corners found: the difference of two of them, of which the pose
    takes up six eighths.
    """
    dictionary = DICTIONARIES[number % 5]
    alone = board(luck, np.array([(-SIDE / 2, -SIDE / 2)]), SIDE, dictionary)
    shot = camera(LENSES[number // 5 % 3], width=1800, height=1200, f=1500.0)
    fill = float(np.exp(luck.uniform(np.log(0.08), np.log(0.6))))
    view = thrown(luck, shot, luck.uniform(0, 50), alone.outline, fill)
    sheet = Sheet(luck, view, u_rel=1e-6)
    ends = np.vstack([alone.corners[0], alone.corners[0][:1]]) * sheet.stretch
    tasks = [
        {"id": f"side{n}", "measurand": "length", "points": sheet.clicks(ends[n : n + 2], EXACT_PX)}
        for n in range(4)
    ]
    file = taken(folder / "a.jpg", view, alone.surfaces(sheet.stretch), luck)
    wanted = _strange(alone, luck) if number % 6 == 5 else alone
    request = sheet.request(f"marker{number}", file, shot.stated(), wanted.stated(sheet.mirror), tasks)
    seen = view.pixels(ends)
    pixels = np.hypot(*np.diff(seen, axis=0).T)

    def corners(answer: Answer) -> Iterator[Figure | Finding]:
        found = [answer.task(f"side{n}").get("value") for n in range(4)]
        yield Finding("every marker is found", None not in found, f"{answer.line.get('id')}")
        if None not in found:
            off = (np.array(found) / SIDE - 1) * pixels
            per_axis = float(np.sqrt(np.mean(off**2) / 2 * 8 / 6))
            yield _pixels("corner scatter", number, per_axis)
            yield _pixels("corner bias", number, float(off.mean() / 2))

    def nothing(answer: Answer) -> Iterator[Finding]:
        yield Finding(
            "no marker is made up", "markers_not_found" in answer.codes("side0"), f"{answer.line.get('id')}"
        )

    return Case(request, {}, (nothing,) if wanted is not alone else (corners,), alone.pairs(sheet))


def _strange(alone: Board, luck: Luck) -> Board:
    """The same board with an id that is not in the picture."""
    return Board(alone.dictionary, ((alone.ids[0] + int(luck.integers(1, 40))) % 50,), alone.corners)


def _pixels(tag: str, number: int, value: float) -> Figure:
    return Figure(f"marker{number}", Truth(0.0, frozenset(tag.split())), value, -np.inf, None)
