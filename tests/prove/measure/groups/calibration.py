"""A camera calibrated from six photographs of a ChArUco board."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.prove.measure.boards import taken
from tests.prove.measure.case import Answer, Case, Figure, Finding, Truth
from tests.prove.measure.lens import Camera
from tests.prove.measure.lens import camera as made
from tests.prove.measure.scene import Luck, framed, posed
from tests.prove.measure.surfaces import Charuco

VIEWS = 6
LENSES = ("phone", "zoom", "wide")
BOARDS = (
    Charuco("DICT_4X4_50", 8, 6, 40, 30),
    Charuco("DICT_5X5_100", 11, 8, 30, 21),
    Charuco("DICT_4X4_50", 8, 6, 40, 30, legacy=True),
)


def make(number: int, luck: Luck, folder: Path) -> Case:
    """Views from the front and from all sides, the board filling two thirds of the picture or more."""
    printed = BOARDS[number % 3]
    f = luck.uniform(1700, 3200)
    shot = made(LENSES[number % 3], f=f)
    shot = Camera(shot.width, shot.height, f, shot.cx + luck.normal(0, 12), shot.cy + luck.normal(0, 12), shot.lens)
    wide, high = printed.squares_x * printed.square, printed.squares_y * printed.square
    outline = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], float)
    photos = []
    for n in range(VIEWS):
        turn = posed(
            luck.uniform(5, 15) if n == 0 else luck.uniform(22, 42), 72 * n + luck.uniform(-20, 20), 90 * (n % 2)
        )
        view = framed(shot, turn, outline, luck.uniform(0.8, 0.98))
        file = taken(folder / f"{n}.jpg", view, [printed.surface()], luck)
        photos.append({"id": f"p{n}", "file": str(file)})

    def judge(answer: Answer) -> Iterator[Figure | Finding]:
        name, found = f"calibration{number}", answer.line.get("camera", {})
        yield Finding("ChArUco: all six views serve", found.get("views") == VIEWS, f"{name}: {answer.line}")
        if not found:
            return
        u, seen = found.get("u_f_px", 0.0), found["K"][0][0]
        focal = Truth(f, frozenset({"calibrated", "focal"}))
        yield Figure(name, focal, seen, seen - 1.96 * u, seen + 1.96 * u)
        yield Figure(name, Truth(0.0, frozenset({"calibrated", "rms"})), found["rms_px"], -np.inf, None)

    return Case({"id": f"c{number}", "photos": photos, "calibrate": printed.stated()}, {}, (judge,))
