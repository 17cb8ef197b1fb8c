"""A scale bar alone, the camera tilted by 15 to 35 degrees."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Placed, Sheet, length, pairs_of
from tests.prove.measure.case import Answer, Case, Finding, Truth
from tests.prove.measure.files import Tags, grey
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, thrown

LAYOUTS = ((190.0, 100.0, 80.0), (190.0, 100.0, 250.0), (480.0, 300.0, 250.0))
"""Piece, bar, and how far the bar lies away from it, mm."""


def make(number: int, luck: Luck, folder: Path) -> Case:
    """The bar lies along the piece or across it."""
    piece_mm, bar_mm, away = LAYOUTS[number % 3]
    across = number // 3 % 2
    tilt = (15, 20, 25, 30, 35)[number // 6 % 5]
    piece = np.array([(0.0, 0.0), (piece_mm, 0.0)])
    placed = Placed(np.pi / 2 if across else 0.0, 0.0 if across else (piece_mm - bar_mm) / 2, away)
    bar = np.array([(0.0, 0.0), (bar_mm, 0.0)])
    shot = np.vstack([piece, placed.on_plane(bar)])
    view = thrown(luck, camera(("phone", "zoom", "wide")[number % 3]), tilt, shot, fill=luck.uniform(0.4, 0.85))
    sheet = Sheet(luck, view)
    marks = sheet.target_clicks(bar, placed)
    tasks = [{"id": "l", "measurand": "length", "points": sheet.clicks(piece)}]
    file = grey(folder, 3000, 2000, Tags())
    request = sheet.request(f"bar{number}", file, {"kind": "none"}, {"type": "scale_bar", "points": marks}, tasks)
    return Case(
        request, {"l": Truth(length(piece), frozenset({"bar", f"tilt{tilt}"}))}, (_warned,), pairs_of(marks)
    )


def _warned(answer: Answer) -> Iterator[Finding]:
    yield Finding("scale bar only: says so", "bar_only" in answer.codes("l"), f"{answer.line.get('id')}")
