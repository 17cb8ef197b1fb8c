"""A rectangle of known sides, its four corners clicked, and a piece on or beside it."""

from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Sheet, pairs_of, pentagon, piece_tasks, stated
from tests.prove.measure.case import Case
from tests.prove.measure.files import grey
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, thrown

SIDES = ((500.0, 350.0), (420.0, 297.0), (600.0, 400.0))
TILTS = (0, 10, 20, 30, 45)
KNOWN = ("calibrated", "exif", "none")
LENSES = ("phone", "zoom", "wide")


def make(number: int, luck: Luck, folder: Path) -> Case:
    """The rectangle about fills the picture; of the camera all is known, or EXIF alone, or nothing."""
    kind, tilt, lens = KNOWN[number % 3], TILTS[number // 3 % 5], LENSES[number // 15 % 3]
    wide, high = SIDES[number // 45 % 3]
    corners = np.array([(0, 0), (wide, 0), (wide, high), (0, high)])
    piece = pentagon(luck, 0.8 * wide, 0.75 * high, (0.5 * wide, 0.5 * high))
    upright = corners - (wide / 2, high / 2)
    view = thrown(luck, camera(lens), tilt, np.vstack([upright, upright * (1, -1)]))
    sheet = Sheet(luck, view)
    marks = sheet.target_clicks(corners - (wide / 2, high / 2))
    tags = ("rectangle", kind, "vague" if kind == "none" else "told", f"tilt{tilt}", lens)
    tasks, truths = piece_tasks(sheet, piece - (wide / 2, high / 2), tags)
    said, of_file = stated(view.camera, kind, luck)
    scale = {"type": "rectangle", "points": marks}
    request = sheet.request(f"rectangle{number}", grey(folder, 3000, 2000, of_file), said, scale, tasks)
    return Case(request, truths, pairs=pairs_of(marks))
