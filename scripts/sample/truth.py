"""Where known points lie in the stored pixels of each photo, and how far apart they really are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import cos, dist, radians, sin

import numpy as np

from scripts.sample.frames import FRAMES, Frame
from scripts.sample.pieces import Piece, Point
from scripts.sample.printed import L_ENDS

Made = Callable[[str], Piece]


def record(made: Made) -> dict[str, object]:
    """What `truth.json` holds; `made` gives a piece by its name."""
    return {
        "about": "SAMPLE, NOT EVIDENCE. Points are stored pixels (before EXIF rotation), the centre of the first "
        "pixel is (0, 0); lengths are in mm.",
        "photos": [_photo(frame, made) for frame in FRAMES],
    }


def _photo(frame: Frame, made: Made) -> dict[str, object]:
    row: dict[str, object] = {
        "file": frame.path,
        "size": [frame.view.width, frame.view.height],
        "orientation": frame.orientation,
        "tilt_deg": frame.view.tilt,
        "focal_px": frame.view.focal,
        "measured": [],
    }
    for name, *place in frame.placed:
        piece = made(name)
        if name == "bar":
            row["scale_bar"] = _line(frame, piece.ends, place, "100 mm scale bar")
        elif name == "l_scale":
            row["l_scale"] = [_line(frame, (L_ENDS[0], end), place, "leg of the L-scale") for end in L_ENDS[1:]]
        elif piece.what:
            row["measured"] += [_line(frame, piece.ends, place, piece.what)]
    return row


def _line(frame: Frame, ends: tuple[Point, Point], place: list[float], what: str) -> dict[str, object]:
    pixels = frame.view.sees(np.array([_moved(end, *place) for end in ends]))
    return {"what": what, "length_mm": round(dist(*ends), 4), "ends": np.round(pixels, 3).tolist()}


def _moved(point: Point, x: float, y: float, turn: float) -> Point:
    angle = radians(turn)
    return (
        x + point[0] * cos(angle) - point[1] * sin(angle),
        y + point[0] * sin(angle) + point[1] * cos(angle),
        point[2],
    )
