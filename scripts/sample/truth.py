"""Where known points lie in the stored pixels of each photo, and how far apart they really are."""

from collections.abc import Callable, Iterable
from math import cos, dist, radians, sin
from typing import Any

import numpy as np

from scripts.sample.frames import FRAMES, Frame, Placed
from scripts.sample.printed import BAR_ENDS, L_ENDS
from scripts.sample.surface import Piece, Point

ABOUT = (
    "SAMPLE, NOT EVIDENCE. Points are stored pixels (before EXIF rotation), the centre of the first pixel is "
    "(0, 0); lengths are in mm."
)


def record(made: Callable[[str], Piece]) -> dict[str, Any]:
    """What `truth.json` holds; `made` gives a piece by its name."""
    return {"about": ABOUT, "photos": [_photo(frame, made) for frame in FRAMES]}


def _photo(frame: Frame, made: Callable[[str], Piece]) -> dict[str, Any]:
    return {
        "file": frame.path,
        "size": [frame.view.width, frame.view.height],
        "orientation": frame.orientation,
        "tilt_deg": frame.view.tilt,
        "focal_px": round(frame.view.focal, 3),
        "lines": [_line(frame, *line) for placed in frame.placed for line in _known(placed, made)],
    }


def _known(placed: Placed, made: Callable[[str], Piece]) -> Iterable[tuple[Placed, str, tuple[Point, Point]]]:
    name = placed[0]
    if name == "bar":
        yield placed, "scale bar", BAR_ENDS
    elif name == "l_scale":
        yield from ((placed, "leg of the L-scale", (L_ENDS[0], end)) for end in L_ENDS[1:])
    elif (piece := made(name)).ends is not None:
        yield placed, piece.what, piece.ends


def _line(frame: Frame, placed: Placed, what: str, ends: tuple[Point, Point]) -> dict[str, Any]:
    pixels = frame.view.sees(np.array([_moved(end, *placed[1:]) for end in ends]))
    return {"what": what, "length_mm": round(dist(*ends), 4), "ends": np.round(pixels, 3).tolist()}


def _moved(point: Point, x: float, y: float, turn: float) -> Point:
    px, py, height = point
    cosine, sine = cos(radians(turn)), sin(radians(turn))
    return x + px * cosine - py * sine, y + px * sine + py * cosine, height
