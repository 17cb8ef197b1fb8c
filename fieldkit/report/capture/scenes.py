"""The eight drawings of the capture guide."""

from fieldkit.report.capture.parts import BLACK
from fieldkit.report.capture.sketch import (
    THICK,
    Label,
    Sketch,
    Strokes,
    arc,
    area,
    arrow,
    away,
    box,
    camera,
    cross,
    dashed,
    line,
    piece,
    tag,
    tick,
)

GROUND = 31.0
VERDICT = 29.5
"""Where it stands whether a drawing shows the right or the wrong way."""

FLOOR = line((3.0, GROUND), (79.0, GROUND), width=THICK)


def four_markers() -> Sketch:
    """From above: a marker at each corner of a rectangle round the piece."""
    left, top, right, bottom = 13.0, 2.0, 69.0, 31.0
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    sides = zip(corners, (*corners[1:], corners[0]), strict=True)
    around = tuple(stroke for start, end in sides for stroke in dashed(start, end))
    inset = 4.0
    tags = (tag(x + inset * (1 if x == left else -1), y + inset * (1 if y == top else -1), 8.0) for x, y in corners)
    return Sketch((*around, *(stroke for one in tags for stroke in one), *piece(41.0, 17.0, 17.0)))


def same_height() -> Sketch:
    """From the side: markers lifted to the edge that is measured."""
    edge = 13.0
    lifted = (stroke for left in (6.0, 62.0) for stroke in _lifted(left, edge))
    body = area((28, GROUND), (28, edge), (47, edge), (54, 22), (54, GROUND), width=THICK)
    return Sketch((*dashed((3.0, edge), (79.0, edge)), *lifted, body, FLOOR))


def _lifted(left: float, top: float) -> Strokes:
    return box(left + 2, top + 1, left + 12, GROUND), box(left, top, left + 14, top + 1, BLACK)


def tilted() -> Sketch:
    """From the side: a camera that looks aslant at a small scale."""
    x, tilt = 36.0, 38.0
    eye = away(x, GROUND - 1, 26.5, tilt)
    upright, angle = dashed((x, GROUND - 1), (x, 2.0)), arc(x, GROUND - 1, 16.0, 0.0, tilt)
    scale = box(x - 9, GROUND - 1, x + 9, GROUND, BLACK)
    seen = line((x, GROUND - 1), eye)
    return Sketch((*upright, seen, angle, *camera(*eye, tilt + 180), scale, FLOOR), (Label("20–40°", 43.2, 9.6),))


def full_frame() -> Sketch:
    """Two pictures: one that is filled, one that is nearly empty."""
    good, bad = _picture(3.0, 13.5, 4.6), _picture(43.0, 4.0, 1.5)
    return Sketch((*good, tick(21.0, VERDICT), *bad, *cross(61.0, VERDICT)))


def _picture(left: float, half: float, side: float) -> Strokes:
    x, y = left + 18, 13.0
    places = ((x + half * across * 0.92, y + half * down * 0.64) for across in (-1, 1) for down in (-1, 1))
    tags = tuple(stroke for place in places for stroke in tag(*place, side))
    return (box(left, 1.0, left + 36, 25.0), *tags, *piece(x, y, half * 0.62))


def far_away() -> Sketch:
    """From the side: a camera at some distance."""
    eye = (66.0, 13.0)
    rays = tuple(line(eye, end) for end in ((10.0, 18.0), (16.0, 25.5)))
    body = area((8, GROUND), (10, 18), (15, 20), (17, GROUND), width=THICK)
    reach = arrow((17.5, 28.5), (66.0, 28.5))
    return Sketch((*rays, body, *camera(*eye, -76.0), *reach, FLOOR), (Label("2–3 m", 44.0, 25.6),))


def plain_zoom() -> Sketch:
    """Two telephones: as the lens sees, and enlarged by arithmetic."""
    good, bad = _telephone(5.0, 5.0), _telephone(45.0, 9.0)
    labels = (Label("1×", 9.5, 21.0), Label("2×", 49.5, 21.0))
    return Sketch((*good, tick(21.0, VERDICT), *bad, *cross(61.0, VERDICT)), labels)


def _telephone(left: float, half: float) -> Strokes:
    body, screen = box(left, 2.0, left + 32, 24.5, BLACK), box(left + 1.2, 3.2, left + 28, 23.3)
    button = box(left + 29, 12.2, left + 31, 14.2)
    return body, screen, button, *piece(left + 16, 12.5, half)


def three_views() -> Sketch:
    """From above: three cameras round the piece."""
    x, y, apart = 41.0, 26.5, 66.0
    around = tuple((away(x, y, 17.0, angle), angle) for angle in (-apart, 0.0, apart))
    seen = (line((x, y), eye) for eye, _ in around)
    cameras = (stroke for eye, angle in around for stroke in camera(*eye, angle + 180))
    angles = (arc(x, y, 12.5, -apart, 0.0), arc(x, y, 12.5, 0.0, apart))
    labels = (Label("40–90°", 27.0, 10.5), Label("40–90°", 55.0, 10.5))
    return Sketch((*seen, *angles, *cameras, *piece(x, y, 7.0)), labels)


def straightedge() -> Sketch:
    """From the side: a straightedge across an arc, and a rod down to its middle."""
    x, y, radius, half = 41.0, -10.0, 41.0, 48.0
    (right, end), (left, _) = away(x, y, radius, 180 - half), away(x, y, radius, 180 + half)
    edge = arc(x, y, radius + 0.6, 180 - half, 180 + half, width=1.2)
    rule = box(3.0, end - 2.0, 79.0, end)
    chord = (
        *arrow((left, end - 6), (right, end - 6)),
        line((left, end - 8), (left, end)),
        line((right, end - 8), (right, end)),
    )
    depth = arrow((x, end), (x, y + radius))
    labels = (Label("c", x, end - 9.0), Label("s", x + 3.5, end + 7.0))
    return Sketch((edge, rule, *chord, *depth), labels)
