"""The offset of one camera's clock, from comparisons with a true clock; every step of it is in `docs/clocks.md`.

Offset = reading - UTC. Between two comparisons it is a straight line, beyond them the line goes on; what a clock
can do apart from that is in the uncertainty. Times are in seconds since 1970, readings as if the camera showed UTC.
Uncertainties are standard uncertainties in seconds (GUM, JCGM 100:2008); those of rectangular distributions (4.3.7)
are their half width over the root of 3.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot, sqrt
from typing import Final, Literal

REFRESH: Final = 1.0
"""The slate is drawn anew every second: it shows the second that has begun."""

DISPLAY: Final = 0.1
"""Half width of what a screen may lag behind the clock that it shows."""

SHUTTER: Final = 0.25
"""Half width of how differently from one photograph to the next a camera may note the time of its shutter."""

UNKNOWN_RATE: Final = 0.0012
"""Half width of the rate of a clock that was compared once: 4.3 s an hour, where a crystal is good for 0.4."""

STEADY: Final = 50e-6
"""Half width of what the rate of a crystal may vary by: 0.035e-6/K2 from 25 degrees on, between -13 and 63."""

WANDERING: Final = 0.1
"""Part of its rate that a clock's rate may vary by besides: a clock that goes badly does not go badly evenly."""

LARGEST_RATE: Final = 0.002
LOOSE: Final = 3.0
"""Where offsets differ by more than this rate and these seconds explain, somebody set the clock in between."""

APART: Final = 60.0
"""Comparisons nearer to each other than so many seconds are taken together: they say nothing of the rate."""

Place = Literal["before", "within", "after"]


@dataclass(frozen=True, slots=True)
class Point:
    """One comparison: what the camera showed, the true time, and the uncertainty of the offset."""

    at: float
    utc: float
    u: float

    @classmethod
    def of(cls, at: float, resolution: float, slate: float) -> "Point":
        """From a reading, the middle of what the camera showed, and the second that the slate showed."""
        u = sqrt(REFRESH**2 / 12 + DISPLAY**2 / 3 + reading_u(resolution) ** 2)
        return cls(at, slate + REFRESH / 2, u)

    @property
    def offset(self) -> float:
        """Reading - UTC."""
        return self.at - self.utc


@dataclass(frozen=True, slots=True)
class Estimate:
    """The offset at a reading, with its standard uncertainty, and where that lies among the comparisons."""

    offset: float
    u: float
    place: Place


@dataclass(frozen=True, slots=True)
class Node:
    """Comparisons that lie close together, as one; `first` and `last` are the readings between which they lie."""

    at: float
    offset: float
    u: float
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Run:
    """A time during which nobody set the clock, from UTC `begun` to `ended`, as far as comparisons tell."""

    nodes: tuple[Node, ...]
    begun: float
    ended: float

    def at(self, reading: float) -> Estimate:
        """The offset when the camera showed `reading`."""
        if reading < self.nodes[0].first:
            return Estimate(*self._beyond(self.nodes[0], self.nodes[-1], reading), "before")
        if reading > self.nodes[-1].last:
            return Estimate(*self._beyond(self.nodes[-1], self.nodes[0], reading), "after")
        return Estimate(*self._within(reading), "within")

    def _within(self, reading: float) -> tuple[float, float]:
        right = bisect_left(self.nodes, reading, key=lambda node: node.at)
        if right in {0, len(self.nodes)}:  # beside the middle of the outermost node, yet within it
            end = self.nodes[max(right - 1, 0)]
            return end.offset, end.u
        a, b = self.nodes[right - 1 : right + 1]
        length = b.at - a.at
        share, rate = (reading - a.at) / length, (b.offset - a.offset) / length
        strayed = _wander(rate) * min(reading - a.at, b.at - reading)
        u = sqrt(((1 - share) * a.u) ** 2 + (share * b.u) ** 2 + strayed**2 / 3)
        return a.offset + share * (b.offset - a.offset), u

    def _beyond(self, near: Node, far: Node, reading: float) -> tuple[float, float]:
        """The mean rate goes on, where it is known better than that of any camera."""
        away, length = reading - near.at, near.at - far.at
        if near is far or hypot(near.u, far.u) / abs(length) > UNKNOWN_RATE / sqrt(3):
            return near.offset, hypot(near.u, UNKNOWN_RATE * away / sqrt(3))
        rate, part = (near.offset - far.offset) / length, away / length
        u = sqrt(((1 + part) * near.u) ** 2 + (part * far.u) ** 2 + (_wander(rate) * away) ** 2 / 3)
        return near.offset + rate * away, u


def reading_u(resolution: float) -> float:
    """Standard uncertainty of one reading of a camera's clock (GUM F.2.2.1), and of when it took that."""
    return sqrt(resolution**2 / 12 + SHUTTER**2 / 3)


def runs(points: Iterable[Point]) -> tuple[Run, ...]:
    """The times during which nobody set the clock, in the order of the true time."""
    return tuple(_run(part) for part in _parted(sorted(points, key=lambda point: (point.utc, point.at))))


def _parted(points: Sequence[Point]) -> Iterator[Sequence[Point]]:
    start = 0
    for number, (a, b) in enumerate(pairwise(points), 1):
        if abs(b.offset - a.offset) > LARGEST_RATE * (b.utc - a.utc) + LOOSE:
            yield points[start:number]
            start = number
    if points:
        yield points[start:]


def _run(points: Sequence[Point]) -> Run:
    nodes: list[Node] = []
    close: list[Point] = []
    for point in sorted(points, key=lambda point: (point.at, point.utc)):
        if close and point.at - close[0].at >= APART:
            nodes.append(_node(close))
            close = []
        close.append(point)
    return Run((*nodes, _node(close)), points[0].utc, points[-1].utc)


def _node(close: Sequence[Point]) -> Node:
    """Their mean, no surer than the surest: what makes them unsure may be the same in all."""
    at, offset = (sum(values) / len(close) for values in zip(*((one.at, one.offset) for one in close), strict=True))
    return Node(at, offset, min(one.u for one in close), close[0].at, close[-1].at)


def _wander(rate: float) -> float:
    return STEADY + WANDERING * abs(rate)
