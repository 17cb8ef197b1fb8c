"""Photographs that nothing was tuned to: sizes, lenses, targets, heights and hands as chance has it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from tests.prove.measure.asking import Placed, Sheet, pairs_of, pentagon, piece_tasks, stated
from tests.prove.measure.boards import frame, taken
from tests.prove.measure.case import Case, Json, Truth
from tests.prove.measure.files import Tags, grey
from tests.prove.measure.groups.lscale import LEG, MARKS
from tests.prove.measure.lens import Array, Camera
from tests.prove.measure.scene import Luck, thrown

SIZES = (
    (3000, 2000),
    (2000, 3000),
    (1500, 1000),
    (4000, 3000),
    (3024, 4032),
    (1920, 1080),
    (6000, 4000),
    (4000, 4000),
)
STEP = 4
"""Every so many photographs are rendered and their markers searched for; in the others all is clicked."""


def make(number: int, luck: Luck, folder: Path) -> Case:
    """A piece, a hole in it, and some target."""
    shot, known = _camera(luck)
    tilt, ratio = luck.uniform(0, 60), luck.uniform(0.5, 3.0)
    target = _rendered if number % STEP == 0 else (_l_scale, _rectangle, _corners)[number % STEP - 1]
    aim = target(luck)
    size = ratio * aim.size
    piece = pentagon(luck, size, luck.uniform(0.4, 1.0) * size, aim.beside(luck, size))
    view = thrown(luck, shot, tilt, np.vstack([piece, aim.outline]), luck.uniform(0.6, 0.93))
    sheet = Sheet(
        luck,
        view,
        sigma=luck.uniform(0.5, 2.0),
        u_rel=None if luck.random() < 0.1 else float(luck.choice([0.0005, 0.001, 0.003])),
        height=_height(luck, view.distance),
    )
    tasks, truths = piece_tasks(sheet, piece, ("other", known, target.__name__.strip("_")))
    hole, truth = _hole(sheet, piece, luck)
    said, of_file = stated(shot, known, luck)
    scale, pairs, file = aim.told(sheet, folder, replace(of_file, orientation=int(luck.integers(1, 9))))
    request = sheet.request(f"other{number}", file, said, scale, [*tasks, hole])
    return Case(request, truths | {"hole": truth}, pairs=pairs)


@dataclass(frozen=True, slots=True)
class Aim:
    """A target: how large it is, what of the plane must be in the picture, and how a request tells of it."""

    size: float
    outline: Array
    told: Callable[[Sheet, Path, Tags], tuple[Json, Array, Path]]

    def beside(self, luck: Luck, size: float) -> tuple[float, float]:
        """A place for a piece, on the target or beside it."""
        around = luck.uniform(0, 2 * np.pi)
        away = luck.uniform(0, 0.6) * (self.size + size)
        return away * float(np.cos(around)), away * float(np.sin(around))


def _clicked(kind: str, nominal: Array, size: float, placed: Placed, sigma: float | None = None) -> Aim:
    def told(sheet: Sheet, folder: Path, tags: Tags) -> tuple[Json, Array, Path]:
        marks = sheet.target_clicks(nominal, placed, sigma)
        shot = sheet.view.camera
        return {"type": kind, "points": marks}, pairs_of(marks), grey(folder, shot.width, shot.height, tags)

    outline = np.vstack([placed.on_plane(nominal), placed.on_plane(nominal * (1, -1))])
    return Aim(size, outline, told)


def _l_scale(luck: Luck) -> Aim:
    return _clicked("l_scale", MARKS, LEG, Placed(luck.uniform(0, 6.3), 0.0, 0.0))


def _rectangle(luck: Luck) -> Aim:
    wide, high = luck.uniform(100, 600), luck.uniform(100, 400)
    corners = np.array([(0, 0), (wide, 0), (wide, high), (0, high)]) - (wide / 2, high / 2)
    return _clicked("rectangle", corners, float(np.sqrt(wide * high)), Placed(luck.uniform(0, 6.3)))


def _corners(luck: Luck) -> Aim:
    """Four markers, their corners clicked well; all round, or in a row on one side."""
    markers = frame(luck, *((800, 500) if luck.random() < 0.6 else (800, 170)))
    return _clicked("l_scale", markers.corners.reshape(-1, 2), 600.0, Placed(), luck.uniform(0.15, 0.5))


def _rendered(luck: Luck) -> Aim:
    """Four markers in the picture, of which one to four can be seen."""
    markers, seen = frame(luck, side=luck.uniform(70, 120)), int(luck.integers(1, 5))

    def told(sheet: Sheet, folder: Path, tags: Tags) -> tuple[Json, Array, Path]:
        shown = markers.surfaces(sheet.stretch)[:seen]
        file = taken(folder / "a.jpg", sheet.view, shown, luck, tags=tags)
        return markers.stated(sheet.mirror), markers.pairs(sheet), file

    return Aim(300.0, markers.outline, told)


def _camera(luck: Luck) -> tuple[Camera, str]:
    """Any size, focal length and lens; how much of it is known."""
    known = str(luck.choice(["calibrated", "exif", "none"]))
    width, height = SIZES[int(luck.choice(len(SIZES), p=[0.25, 0.15, 0.1, 0.15, 0.1, 0.1, 0.05, 0.1]))]
    longer = max(width, height)
    while True:
        f = longer * luck.uniform(0.7, 1.5)
        k1, k2 = luck.normal(0, 0.09), luck.normal(0, 0.06)
        rest = (
            (luck.normal(0, 5e-4), luck.normal(0, 5e-4), luck.normal(0, 0.01))
            if known == "calibrated"
            else (0, 0, 0)
        )
        shift = luck.normal(0, 12 * longer / 3000, 2)
        shot = Camera(
            width, height, f, (width - 1) / 2 + shift[0], (height - 1) / 2 + shift[1], (k1, k2, *map(float, rest))
        )
        if _bends_mildly(shot):
            return shot, known


def _bends_mildly(shot: Camera) -> bool:
    """Whether the lens keeps the order of rays as far as the corners of the picture and some way beyond."""
    k1, k2, _, _, k3 = shot.lens
    r2 = np.linspace(0, (0.75 * np.hypot(shot.width, shot.height) / shot.f) ** 2, 50)
    return bool((1 + r2 * (3 * k1 + r2 * (5 * k2 + r2 * 7 * k3)) > 0.4).all())


def _height(luck: Luck, distance: float) -> tuple[float, float] | None:
    """Nothing stated, in the plane, or above or below it."""
    how = luck.integers(4)
    if how == 0:
        return None
    return (0.0, 0.0) if how == 1 else (luck.uniform(-0.02, 0.06) * distance, luck.uniform(0.2, 2.0))


def _hole(sheet: Sheet, piece: Array, luck: Luck) -> tuple[Json, Truth]:
    """A round hole, its rim clicked all round."""
    diameter = luck.uniform(0.15, 0.4) * float(np.ptp(piece, axis=0).min())
    count = int(luck.integers(6, 16))
    around = np.linspace(0, 2 * np.pi, count, endpoint=False) + luck.uniform(-0.1, 0.1, count)
    rim = piece.mean(axis=0) + diameter / 2 * np.column_stack([np.cos(around), np.sin(around)])
    task = {"id": "hole", "measurand": "diameter", "points": sheet.clicks(rim)}
    return task, Truth(diameter, frozenset({"other", "diameter"}))
