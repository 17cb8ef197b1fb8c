"""Points that are placed one after another, each with its name and all its tries: a value, replaced by another.

This is all that whoever measures knows of placing: it says which points it wants (`Placing(names)`, `open` for as
many as a person likes), and is given them back (`spots`, by number; `points`, those that are there). Whatever is
figured out from them stays with whoever asked; nothing of it comes in here. `pointing` has the gestures.
"""

from dataclasses import dataclass, replace
from itertools import pairwise
from math import sqrt
from typing import Final

from fieldkit.measure.points import CLICK_FLOOR_PX, PixelPoint, distance_px
from ui.presenters.snapping import Try

REPEATED: Final = "repeated"
"""`how` of a point whose uncertainty comes from its own tries."""
ENOUGH: Final = 3
"""So many tries tell by themselves how well a point can be placed."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A point that is placed: every try at it, in their order; one at least."""

    tries: tuple[Try, ...]

    @property
    def point(self) -> PixelPoint:
        """The mean of the tries, with the standard uncertainty of that mean on each axis.

        With three tries or more it is their own (`sigma_px` below): else the largest that one of them has. No
        try that was snapped makes the others any better: all may have been drawn to the same wrong edge.
        """
        if len(self.tries) == 1:
            return self.tries[0].point
        points = [one.point for one in self.tries]
        x, y = (sum(values) / len(points) for values in ([one.x for one in points], [one.y for one in points]))
        worst = max(points, key=lambda one: one.sigma_px)
        if len(points) < ENOUGH:
            return PixelPoint(x, y, worst.sigma_px, worst.how)
        snapped = (one.point.sigma_px for one in self.tries if one.snapped)
        return PixelPoint(x, y, max(CLICK_FLOOR_PX, _of_mean(points, x, y), *snapped), REPEATED)

    @property
    def latest(self) -> Try:
        """The try that was made last."""
        return self.tries[-1]

    @property
    def start(self) -> Try:
        """Where keys start from to the next point: where this one is, placed no better than by hand."""
        return Try(replace(self.latest.raw, x=self.point.x, y=self.point.y))


@dataclass(frozen=True, slots=True)
class Placing:
    """Points for `names`, in stored pixels, as far as they are placed.

    `open`: any number may follow the names, each called as the last of them; `least`: so many of the names are
    enough, all of them where it is None. `spots` are by number, with None for
    one that is not placed; `aim` is where the point `wanted` would come to lie. `active` is the number of the point
    that keys move, `last` that of the one that was placed last, or -1. While it is `repeating`, the active point is
    placed once more, and where it lay before is not to be seen.
    """

    names: tuple[str, ...]
    spots: tuple[Spot | None, ...] = ()
    aim: Try | None = None
    active: int = 0
    last: int = -1
    open: bool = False
    least: int | None = None
    repeating: bool = False

    @property
    def wanted(self) -> int | None:
        """The number of the point that is placed next: the active one, or the first after it; None if all are."""
        if self.repeating or (self._empty(self.active) and self.active < self._slots):
            return self.active
        after = (*range(self.active + 1, self._slots), *range(self.active))
        return next((number for number in after if self._empty(number)), None)

    @property
    def complete(self) -> bool:
        """Whether enough points are placed, and none is being placed once more."""
        enough = len(self.names) if self.least is None else self.least
        return not self.repeating and sum(spot is not None for spot in self.spots) >= enough

    @property
    def asked(self) -> str:
        """The name of the point that is placed next; empty if all are."""
        return "" if self.wanted is None else self.name(self.wanted)

    @property
    def points(self) -> tuple[PixelPoint, ...]:
        """What is placed and may be seen, in the order of the names."""
        return tuple(point for number, point in self.seen_by_number if not self._aimed(number))

    @property
    def seen(self) -> tuple[PixelPoint, ...]:
        """What is placed, and the aim as if it were."""
        return tuple(point for _, point in self.seen_by_number)

    @property
    def seen_by_number(self) -> tuple[tuple[int, PixelPoint], ...]:
        """`seen`, each with its number: names may be left out for the time being."""
        found = [(number, self.at(number)) for number in range(max(self._slots, len(self.spots)))]
        return tuple((number, point) for number, point in found if point is not None)

    @property
    def moving(self) -> PixelPoint | None:
        """The active point."""
        return self.at(self.active)

    @property
    def length_px(self) -> float | None:
        """The way from point to point, once each could be where it is seen."""
        if len(self.seen) < len(self.names):
            return None
        return sum(distance_px(one, other) for one, other in pairwise(self.seen))

    def name(self, number: int) -> str:
        """What the point is called."""
        return self.names[min(number, len(self.names) - 1)]

    def spot(self, number: int) -> Spot | None:
        """The point as it is placed, with what must not be seen while it is repeated."""
        return self.spots[number] if 0 <= number < len(self.spots) else None

    def at(self, number: int) -> PixelPoint | None:
        """Where the point is seen: placed or aimed at."""
        if self._aimed(number):
            return self.aim.point if self.aim else None
        spot = self.spot(number)
        return spot.point if spot and not (self.repeating and number == self.active) else None

    def with_points(self, *points: PixelPoint) -> "Placing":
        """These are the points, as if each had been placed at once."""
        spots = tuple(Spot((Try(point),)) for point in points)
        return replace(self, spots=spots, aim=None, active=0, last=len(spots) - 1, repeating=False)

    def aimed(self, at: Try) -> "Placing":
        """The next point would be placed at `at`."""
        return self if self.wanted is None else replace(self, aim=at, active=self.wanted)

    def placed(self, at: Try) -> "Placing":
        """The next point is placed at `at`; keys then start from there towards the one after it.

        A point that is repeated has one try more, and stays the active one.
        """
        number = self.wanted
        if number is None:
            return self
        before = self.spot(number)
        spot = Spot((*before.tries, at)) if before else Spot((at,))
        more = replace(self._with(number, spot), aim=None, active=number, last=number, repeating=False)
        return more if before else more.aimed(spot.start)

    def moved(self, number: int, at: Try) -> "Placing":
        """The point `number`, which may be the one that is only aimed at, lies at `at` and is active.

        Whoever moves a point has seen where it was: what was tried before is no try beside this one.
        """
        if self._aimed(number) or self._empty(number):
            still = self.repeating and number == self.active
            return replace(self, active=number, aim=at, repeating=still) if number < self._slots else self
        return replace(self._with(number, Spot((at,))), aim=None, active=number, last=number, repeating=False)

    def following(self, step: int = 1) -> "Placing | None":
        """The next point, or the one before, is the active one, and none is repeated; None beyond the ends."""
        number, here = self.active + step, self.spot(self.active)
        if not 0 <= number < self._slots:
            return None
        start = self.aim or (here.start if here else None)
        aim = replace(start, found=None) if start and self._empty(number) else None
        return replace(self, active=number, aim=aim, repeating=False)

    def repeated(self) -> "Placing":
        """The active point, or else the one placed last, is placed once more, without being seen."""
        number = self.last if self._empty(self.active) else self.active
        return self if self._empty(number) else replace(self, active=number, aim=None, repeating=True)

    def removed(self) -> "Placing":
        """The active point, or else the one placed last, is only aimed at again; or a repeat is given up."""
        if self.repeating:
            return replace(self, aim=None, repeating=False)
        number = self.last if self._empty(self.active) else self.active
        spot = self.spot(number)
        if spot is None:
            return self
        spots = list(self.spots)
        if self.open:
            del spots[number]
        else:
            spots[number] = None
        while spots and spots[-1] is None:
            spots.pop()
        last = max((one for one, left in enumerate(spots) if left and one < number), default=len(spots) - 1)
        fewer = replace(self, spots=tuple(spots), active=number, last=last)
        return fewer.aimed(spot.start)

    @property
    def sought(self) -> tuple[Try, ...]:
        """Tries that may still be drawn to something."""
        return tuple(one for spot in self.spots if spot for one in spot.tries if one.sought)

    def exchanged(self, asked: Try, answer: Try) -> "Placing":
        """Wherever the try `asked` still stands there is `answer` now."""
        spots = tuple(
            spot and Spot(tuple(answer if one == asked else one for one in spot.tries)) for spot in self.spots
        )
        return replace(self, spots=spots, aim=answer if self.aim == asked else self.aim)

    def dwelling(self) -> "Placing":
        """The point that was placed last is the active one again."""
        return self if self.spot(self.last) is None else replace(self, active=self.last, aim=None)

    def resting(self) -> "Placing":
        """Nothing is aimed at or repeated: what is placed stays."""
        return replace(self, aim=None, active=0, repeating=False)

    @property
    def _slots(self) -> int:
        """How many points there can be now."""
        placed = sum(spot is not None for spot in self.spots)
        return max(len(self.names), placed + 1) if self.open else len(self.names)

    def _empty(self, number: int) -> bool:
        return self.spot(number) is None

    def _aimed(self, number: int) -> bool:
        return self.aim is not None and number == self.active

    def _with(self, number: int, spot: Spot) -> "Placing":
        spots = [*self.spots, *[None] * (number + 1 - len(self.spots))]
        spots[number] = spot
        return replace(self, spots=tuple(spots))


def _of_mean(points: list[PixelPoint], x: float, y: float) -> float:
    """Standard uncertainty of the mean on each axis, from the scatter on both.

    Few tries tell little of their scatter: with `free` degrees of freedom it counts for sqrt(free / (free - 2)) as
    much (JCGM 101:2008, 6.4.9.4).
    """
    free = 2 * (len(points) - 1)
    scatter = sum((one.x - x) ** 2 + (one.y - y) ** 2 for one in points) / free
    return sqrt(scatter / len(points) * free / (free - 2))
