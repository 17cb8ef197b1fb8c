"""The corner or the centre of a ring that lies near a click."""

import numpy as np
from numpy.typing import NDArray

from fieldkit.measure.arrays import Array
from fieldkit.measure.edges import Grey, steepest

CIRCLE_PX = 7.0
"""Round the click, edges that leave a corner are sought on a circle of this radius."""

RAY_PX = np.arange(3.5, 12.5, 0.5)
"""Where along them their edge points are taken: not where the corner is round by blur."""

FLATTEST_DEG = 35.0
"""Two edges that meet at less, or go on nearly straight, make no corner."""

SETTLED_PX = 0.05
RAYS = 72
LARGEST_RING_PX = 60.0
ROUNDEST = 0.5
"""An ellipse seen from beside its centre may be so much nearer or farther in one direction than in most."""

ENOUGH = 0.6
"""Share of edge points that must agree."""


def corner_near(grey: Grey, x: float, y: float, reach_px: float = 8.0) -> tuple[float, float] | None:
    """Where two edges cross within `reach_px` of a click; `None` where no two clear ones do."""
    place = np.array([x, y])
    for _ in range(6):
        rays = _leaving(grey, place)
        lines = [_line(grey, place, ray) for ray in rays]
        if len(rays) < 2 or lines[0] is None or lines[1] is None:
            return None
        crossing = _crossing(lines[0], lines[1])
        if crossing is None or np.linalg.norm(crossing - [x, y]) > reach_px:
            return None
        moved = float(np.linalg.norm(crossing - place))
        place = crossing
        if moved < SETTLED_PX:
            return float(place[0]), float(place[1])
    return None


def ring_centre_near(grey: Grey, x: float, y: float, reach_px: float = 8.0) -> tuple[float, float] | None:
    """The centre of the ellipse round a click: of a ring, a disc or a hole; `None` where none is clear.

    Seen at a slant, the centre of a circle is not quite that of its ellipse: for a ring of 10 mm at 1 m, 0.01 mm.
    """
    place, low, high = np.array([x, y]), 2.0, LARGEST_RING_PX
    for _ in range(5):
        found, points = _round(grey, place, (low + high) / 2, (high - low) / 2)
        radius = np.linalg.norm(points - place, axis=1)
        usual = float(np.median(radius[found])) if found.any() else 0.0
        agree = found & (np.abs(radius - usual) < ROUNDEST * usual)
        if agree.mean() < ENOUGH:
            return None
        centre = _ellipse_centre(points[agree])
        if centre is None or np.linalg.norm(centre - [x, y]) > reach_px:
            return None
        place = centre
        low, high = 0.6 * float(radius[agree].min()), 1.3 * float(radius[agree].max())
    return float(place[0]), float(place[1])


def _leaving(grey: Grey, place: Array) -> Array:
    """Directions (2, 2) of the two clearest edges that cross the circle round `place`, or fewer."""
    angle = np.radians(np.arange(0.0, 360.0, 5.0))
    out = np.column_stack([np.cos(angle), np.sin(angle)])
    across = np.column_stack([-out[:, 1], out[:, 0]])
    seen = steepest(grey, place + CIRCLE_PX * out, across, 2.0)
    strength = np.where(seen.clear & (np.abs(seen.offset) < 1.5), np.abs(seen.greys), 0.0)
    best = int(np.argmax(strength))
    apart = np.degrees(np.arccos(np.clip(out @ out[best], -1.0, 1.0)))
    other = np.where((apart > FLATTEST_DEG) & (apart < 180.0 - FLATTEST_DEG), strength, 0.0)
    chosen = [number for number, much in ((best, strength), (int(np.argmax(other)), other)) if much[number] > 0]
    aims = CIRCLE_PX * out[chosen] + seen.offset[chosen][:, None] * across[chosen]
    return np.asarray(aims / np.linalg.norm(aims, axis=1)[:, None])


def _line(grey: Grey, place: Array, ray: Array) -> tuple[Array, Array] | None:
    """A point and the direction of the edge along `ray`; `None` where too little of it is clear."""
    across = np.array([-ray[1], ray[0]])
    points = place + RAY_PX[:, None] * ray
    seen = steepest(grey, points, np.broadcast_to(across, points.shape), 2.5)
    way = 1 if np.where(seen.clear, seen.greys, 0.0).sum() >= 0 else -1
    good = seen.clear & (way * seen.greys > 0) & (np.abs(seen.offset) < 2.5)
    if good.mean() < ENOUGH:
        return None
    weight = good.astype(np.float64)
    for _ in range(4):
        slope, start = np.polyfit(RAY_PX, seen.offset, 1, w=weight + 1e-9)
        away = np.abs(seen.offset - start - slope * RAY_PX)
        scatter = max(0.05, 1.4826 * float(np.median(away[good])))
        weight = good * np.clip(1 - (away / (4.7 * scatter)) ** 2, 0.0, 1.0)
    return place + start * across, ray + slope * across


def _crossing(one: tuple[Array, Array], other: tuple[Array, Array]) -> Array | None:
    """Where two lines cross; `None` where they are nearly one."""
    system = np.column_stack([one[1], -other[1]])
    flat = np.sin(np.radians(FLATTEST_DEG)) / 2
    if abs(np.linalg.det(system)) < flat * np.linalg.norm(one[1]) * np.linalg.norm(other[1]):
        return None
    along = np.linalg.solve(system, other[0] - one[0])
    return np.asarray(one[0] + along[0] * one[1])


def _round(grey: Grey, place: Array, radius: float, reach: float) -> tuple[NDArray[np.bool_], Array]:
    """Which rays from `place` see a clear edge of the way that most see, and where it is (`RAYS`, 2)."""
    angle = np.linspace(0.0, 2 * np.pi, RAYS, endpoint=False)
    out = np.column_stack([np.cos(angle), np.sin(angle)])
    first = steepest(grey, place + radius * out, out, reach)
    way = 1 if np.where(first.clear, first.greys, 0.0).sum() >= 0 else -1
    seen = steepest(grey, place + radius * out, out, reach, way=way)
    return seen.clear, np.asarray(place + (radius + seen.offset)[:, None] * out)


def _ellipse_centre(points: Array) -> Array | None:
    """The centre of the ellipse through points (N, 2); one refit leaves out what lies beside it."""
    middle, size = points.mean(axis=0), float(points.std()) + 1e-9
    x, y = ((points - middle) / size).T
    columns = np.column_stack([x * x, x * y, y * y, x, y])
    weight = np.ones(len(x))
    for _ in range(6):
        conic, *_ = np.linalg.lstsq(columns * weight[:, None], weight, rcond=None)
        away = np.abs(columns @ conic - 1.0)
        weight = 1.0 / np.maximum(1.0, away / max(1e-3, 3 * float(np.median(away))))
    a, b, c, d, e = conic
    if 4 * a * c - b * b <= 0:
        return None
    centre = np.linalg.solve([[2 * a, b], [b, 2 * c]], [-d, -e])
    return np.asarray(middle + size * centre)
