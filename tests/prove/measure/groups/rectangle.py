"""A rectangle of known sides, its four corners clicked, and a piece on or beside it."""

from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Sheet, pairs_of, pentagon, piece_tasks
from tests.prove.measure.case import Case
from tests.prove.measure.files import Tags, grey
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, thrown

SIDES = ((500.0, 350.0), (420.0, 297.0), (600.0, 400.0))
TILTS = (0, 10, 20, 30, 45)
LENSES = ("phone", "zoom", "wide")


def make(number: int, luck: Luck, folder: Path) -> Case:
    """The rectangle about fills the picture; the lens is known in every second photograph."""
    known, tilt, lens = number % 2, TILTS[number // 2 % 5], LENSES[number // 10 % 3]
    wide, high = SIDES[number // 30 % 3]
    corners = np.array([(0, 0), (wide, 0), (wide, high), (0, high)])
    piece = pentagon(luck, 0.8 * wide, 0.75 * high, (0.5 * wide, 0.5 * high))
    upright = corners - (wide / 2, high / 2)
    view = thrown(luck, camera(lens), tilt, np.vstack([upright, upright * (1, -1)]))
    sheet = Sheet(luck, view)
    marks = sheet.target_clicks(corners - (wide / 2, high / 2))
    tags = ("planar", "rectangle", "known" if known else "unknown", f"tilt{tilt}", lens)
    tasks, truths = piece_tasks(sheet, piece - (wide / 2, high / 2), tags)
    stated = view.camera.stated() if known else {"kind": "none"}
    scale = {"type": "rectangle", "points": marks}
    request = sheet.request(f"rectangle{number}", grey(folder, 3000, 2000, Tags()), stated, scale, tasks)
    return Case(request, truths, pairs=pairs_of(marks))
