"""Line drawings in mm: strokes, areas, and the few things that they show."""

from dataclasses import dataclass, replace
from math import cos, hypot, radians, sin
from typing import Final

from fieldkit.measure.target import Place
from fieldkit.report.capture.page import Words
from fieldkit.report.capture.paper import MM
from fieldkit.report.capture.parts import BLACK, STRONG, number
from fieldkit.report.marks import Outline
from fieldkit.report.styles import PAPER

ACROSS_MM, DOWN_MM = 82.0, 33.0
"""The room for one drawing."""

THIN, THICK, BOLD = 0.3, 0.7, 1.0
ARC_STEP_DEG: Final = 4.0
LABEL_MM: Final = 16.0
LABEL_DOWN_MM: Final = STRONG.leading / MM
BARB_MM: Final = 2.2
BARB_DEG: Final = 25.0

Strokes = tuple[Outline, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """Figures in a drawing, in the middle of their line."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Sketch:
    """A drawing, from the top left corner of its room; later strokes lie over earlier ones."""

    strokes: Strokes
    labels: tuple[Label, ...] = ()

    def at(self, left: float, top: float) -> tuple[Strokes, tuple[Words, ...]]:
        """The drawing where it stands on the paper."""
        strokes = tuple(replace(one, x=one.x + left * MM, y=one.y + top * MM) for one in self.strokes)
        return strokes, tuple(_said(label, left, top) for label in self.labels)


def _said(label: Label, left: float, top: float) -> Words:
    x, y = left + label.x - LABEL_MM / 2, top + label.y - LABEL_DOWN_MM / 2
    return Words((number(label.text, STRONG, "centre"),), x, y, LABEL_MM, LABEL_DOWN_MM + 0.1)


def line(*points: Place, width: float = THIN) -> Outline:
    """Points joined by lines."""
    return Outline(0.0, 0.0, _in_points(points), width * MM, BLACK)


def area(*points: Place, fill: str = PAPER, width: float = THIN) -> Outline:
    """A closed shape, which hides what lies under it."""
    return Outline(0.0, 0.0, _in_points(points), width * MM, BLACK, fill)


def box(left: float, top: float, right: float, bottom: float, fill: str = PAPER) -> Outline:
    """An upright rectangle."""
    return area((left, top), (right, top), (right, bottom), (left, bottom), fill=fill)


def arc(x: float, y: float, radius: float, start_deg: float, end_deg: float, width: float = THIN) -> Outline:
    """Part of a circle; angles count clockwise from straight up."""
    steps = max(1, round(abs(end_deg - start_deg) / ARC_STEP_DEG))
    angles = (start_deg + (end_deg - start_deg) * step / steps for step in range(steps + 1))
    return line(*(away(x, y, radius, angle) for angle in angles), width=width)


def away(x: float, y: float, distance: float, angle_deg: float) -> Place:
    """The place so far from `x`, `y`; the angle counts clockwise from straight up."""
    return x + distance * sin(radians(angle_deg)), y - distance * cos(radians(angle_deg))


def dashed(start: Place, end: Place, dash: float = 1.6) -> Strokes:
    """A broken line."""
    (x, y), (to_x, to_y) = start, end
    count = max(1, round(hypot(to_x - x, to_y - y) / dash)) | 1
    at = [(x + (to_x - x) * step / count, y + (to_y - y) * step / count) for step in range(count + 1)]
    return tuple(line(at[step], at[step + 1]) for step in range(0, count, 2))


def arrow(start: Place, end: Place) -> Strokes:
    """A line with a head at both ends."""
    return line(start, end), _head(start, end), _head(end, start)


def _head(tip: Place, other: Place) -> Outline:
    length = hypot(other[0] - tip[0], other[1] - tip[1])
    along = ((other[0] - tip[0]) / length * BARB_MM, (other[1] - tip[1]) / length * BARB_MM)
    sides = ((tip[0] + x, tip[1] + y) for x, y in (_turned(along, BARB_DEG), _turned(along, -BARB_DEG)))
    return area(tip, *sides, fill=BLACK, width=0.0)


def camera(x: float, y: float, angle_deg: float) -> Strokes:
    """A camera with its lens at `x`, `y`, looking that way: clockwise from straight up."""

    def turned(*points: Place) -> tuple[Place, ...]:
        return tuple((x + to_x, y + to_y) for to_x, to_y in (_turned(point, angle_deg) for point in points))

    body = turned((-4.5, 2.2), (4.5, 2.2), (4.5, 7.8), (-4.5, 7.8))
    lens = turned((-2.2, 0.0), (2.2, 0.0), (2.2, 2.2), (-2.2, 2.2))
    return area(*body, fill=BLACK), area(*lens)


def tag(x: float, y: float, side: float) -> Strokes:
    """A marker with its middle at `x`, `y`."""
    unit = side / 6
    left, top = x - side / 2, y - side / 2
    light = ((1, 1, 3, 2), (2, 2, 5, 3), (3, 4, 4, 5))
    whole = box(left, top, left + side, top + side, BLACK)
    return whole, *(
        area(
            (left + a * unit, top + b * unit),
            (left + c * unit, top + b * unit),
            (left + c * unit, top + d * unit),
            (left + a * unit, top + d * unit),
            width=0.0,
        )
        for a, b, c, d in light
    )


SHARD: Final = ((-1.0, -0.1), (-0.75, -0.62), (-0.2, -0.5), (0.3, -0.7), (1.0, -0.25), (0.8, 0.35), (0.15, 0.5))
BENT: Final = ((-0.35, 0.72), (-0.8, 0.4))


def piece(x: float, y: float, half: float) -> Strokes:
    """A fragment, `half` as wide to either side; the line in it is a fold."""
    points = [(x + a * half, y + b * half) for a, b in (*SHARD, *BENT)]
    fold = line(points[2], (x + 0.1 * half, y), points[6])
    return area(*points, width=THICK), fold


def tick(x: float, y: float) -> Outline:
    """So it is right."""
    return line((x - 2.2, y), (x - 0.6, y + 2), (x + 2.6, y - 2.6), width=BOLD)


def cross(x: float, y: float) -> Strokes:
    """So it is wrong."""
    return tuple(line((x - 2.2, y - rise), (x + 2.2, y + rise), width=BOLD) for rise in (2.2, -2.2))


def _turned(point: Place, angle_deg: float) -> Place:
    x, y = point
    sine, cosine = sin(radians(angle_deg)), cos(radians(angle_deg))
    return x * cosine - y * sine, x * sine + y * cosine


def _in_points(points: tuple[Place, ...]) -> tuple[Place, ...]:
    return tuple((x * MM, y * MM) for x, y in points)
