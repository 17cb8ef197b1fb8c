"""A piece in the angle of an L-scale, of its size and of three times its size, all clicked by hand."""

from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Sheet, pairs_of, pentagon, piece_tasks, stated
from tests.prove.measure.case import Case
from tests.prove.measure.files import grey
from tests.prove.measure.lens import camera
from tests.prove.measure.scene import Luck, thrown

LEG, ARM = 105.0, 27.0
"""How long its legs are, and how wide with a little room, mm."""

MARKS = np.array(
    [(0.0, 0.0), *((n * LEG / 4, 0.0) for n in range(1, 5)), *((0.0, n * LEG / 4) for n in range(1, 5))]
)
"""Nine marks on the outer edges."""

TILTS = (0, 10, 20, 30, 45, 60)
KNOWN = ("calibrated", "exif", "none")
LENSES = ("phone", "zoom", "wide")


def make(number: int, luck: Luck, folder: Path) -> Case:
    """Piece and scale are both in the picture; of the camera all is known, or EXIF alone, or nothing."""
    times, kind = (1, 3)[number % 2], KNOWN[number // 2 % 3]
    tilt, lens = TILTS[number // 6 % 6], LENSES[number // 36 % 3]
    wide, high = LEG * times, 0.66 * LEG * times
    piece = pentagon(luck, wide, high, (ARM + wide / 2, ARM + high / 2))
    view = thrown(luck, camera(lens), tilt, np.vstack([piece, MARKS]))
    sheet = Sheet(luck, view)
    marks = sheet.target_clicks(MARKS * sheet.mirror)
    tags = ("lscale", f"x{times}", kind, "vague" if kind == "none" else "told", f"tilt{tilt}", lens)
    tasks, truths = piece_tasks(sheet, piece, tags)
    said, of_file = stated(view.camera, kind, luck)
    file = grey(folder, 3000, 2000, of_file)
    request = sheet.request(f"lscale{number}", file, said, {"type": "l_scale", "points": marks}, tasks)
    return Case(request, truths, pairs=pairs_of(marks))
