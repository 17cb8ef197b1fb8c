"""An L-scale beside a piece of its size, and of three times its size, all clicked by hand."""

from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Placed, Sheet, pairs_of, pentagon, piece_tasks
from tests.prove.measure.case import Case
from tests.prove.measure.files import Tags, grey
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, thrown

LEG = 105.0
MARKS = np.array(
    [(0.0, 0.0), *((n * LEG / 4, 0.0) for n in range(1, 5)), *((0.0, n * LEG / 4) for n in range(1, 5))]
)
"""Nine marks on the outer edges."""

TILTS = (0, 10, 20, 30, 45, 60)
LENSES = ("phone", "zoom", "wide")


def make(number: int, luck: Luck, folder: Path) -> Case:
    """Piece and scale side by side, both in the picture; the lens known in every second photograph."""
    times, known = (1, 3)[number % 2], number // 2 % 2
    tilt, lens = TILTS[number // 4 % 6], LENSES[number // 24 % 3]
    wide, high = LEG * times, 0.66 * LEG * times
    piece = pentagon(luck, wide, high, (15 + wide / 2, -10 - high / 2))
    placed = Placed(luck.uniform(0, 2 * np.pi), -40.0, -high / 2)
    all_of_it = np.vstack([piece, placed.on_plane(MARKS), placed.on_plane(MARKS * (1, -1))])
    view = thrown(luck, camera(lens), tilt, all_of_it)
    sheet = Sheet(luck, view)
    marks = sheet.target_clicks(MARKS, placed)
    tags = ("planar", "lscale", f"x{times}", "known" if known else "unknown", f"tilt{tilt}", lens)
    tasks, truths = piece_tasks(sheet, piece, tags)
    stated = view.camera.stated() if known else {"kind": "none"}
    file = grey(folder, 3000, 2000, Tags())
    request = sheet.request(f"lscale{number}", file, stated, {"type": "l_scale", "points": marks}, tasks)
    return Case(request, truths, pairs=pairs_of(marks))
