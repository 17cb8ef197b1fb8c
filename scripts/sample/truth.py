"""Where known points lie in the stored pixels of each photo, and how far apart they really are."""

from collections.abc import Callable, Iterator
from math import cos, dist, radians, sin
from pathlib import PurePosixPath
from typing import Any

import numpy as np

from scripts.sample.frames import FRAMES, Frame, Placed
from scripts.sample.printed import BAR_ENDS, L_ENDS
from scripts.sample.surface import Piece, Point

BAR, LEG = "scale bar", "leg of the L-scale"


def record(made: Callable[[str], Piece]) -> dict[str, Any]:
    """What `truth.json` holds, by file name; `made` gives a piece by its name."""
    return {PurePosixPath(frame.path).name: _photo(frame, made) for frame in FRAMES}


def _photo(frame: Frame, made: Callable[[str], Piece]) -> dict[str, Any]:
    lines = [_line(frame, *line) for placed in frame.placed for line in _known(placed, made)]
    return {
        "size": [frame.view.width, frame.view.height],
        "orientation": frame.orientation,
        "tilt_deg": frame.view.tilt,
        "focal_px": round(frame.view.focal, 3),
        "lines": lines,
        **_first_try(lines),
    }


def _first_try(lines: list[dict[str, Any]]) -> dict[str, Any]:
    """The one thing to measure in a photo of one piece with a scale bar, named as `fieldkit measure add` asks."""
    bars = [line for line in lines if line["what"] == BAR]
    pieces = [line for line in lines if line["what"] not in {BAR, LEG}]
    if len(bars) != 1 or len(pieces) != 1:
        return {}
    (bar,), (piece,) = bars, pieces
    return {"bar": bar["ends"], "bar_mm": bar["mm"], "points": piece["ends"], "true_mm": piece["mm"]}


def _known(placed: Placed, made: Callable[[str], Piece]) -> Iterator[tuple[Placed, str, tuple[Point, Point]]]:
    name = placed[0]
    if name == "bar":
        yield placed, BAR, BAR_ENDS
    elif name == "l_scale":
        yield from ((placed, LEG, (L_ENDS[0], end)) for end in L_ENDS[1:])
    elif (piece := made(name)).ends is not None:
        yield placed, piece.what, piece.ends


def _line(frame: Frame, placed: Placed, what: str, ends: tuple[Point, Point]) -> dict[str, Any]:
    pixels = frame.view.sees(np.array([moved(end, *placed[1:]) for end in ends]))
    return {"what": what, "mm": round(dist(*ends), 4), "ends": np.round(pixels, 3).tolist()}


def moved(point: Point, x: float, y: float, turn: float) -> Point:
    """Where a point of a piece comes to lie with it."""
    px, py, height = point
    cosine, sine = cos(radians(turn)), sin(radians(turn))
    return x + px * cosine - py * sine, y + px * sine + py * cosine, height
