"""Points that are placed one after another, each with its name: a value, changed by making another."""

from dataclasses import dataclass, replace
from itertools import pairwise

from fieldkit.measure.points import PixelPoint, distance_px


@dataclass(frozen=True, slots=True)
class Placing:
    """Points for `names`, in their order, as far as they are placed; in stored pixels.

    `aim` is where the next one would come to lie, None once all are there. `active` is the number of the point that
    keys move: one of those placed, or the next one while it is only aimed at.
    """

    names: tuple[str, ...]
    points: tuple[PixelPoint, ...] = ()
    aim: PixelPoint | None = None
    active: int = 0

    @property
    def complete(self) -> bool:
        """Whether every name has its point."""
        return len(self.points) == len(self.names)

    @property
    def asked(self) -> str:
        """The name of the point that is placed next; empty if all are."""
        return "" if self.complete else self.names[len(self.points)]

    @property
    def seen(self) -> tuple[PixelPoint, ...]:
        """What is placed, and the aim as if it were."""
        return self.points if self.aim is None else (*self.points, self.aim)

    @property
    def moving(self) -> PixelPoint | None:
        """The active point."""
        return self.seen[self.active] if self.active < len(self.seen) else None

    @property
    def length_px(self) -> float | None:
        """The way from point to point, once each could be where it is seen."""
        if len(self.seen) < len(self.names):
            return None
        return sum(distance_px(one, other) for one, other in pairwise(self.seen))

    def aimed(self, at: PixelPoint) -> "Placing":
        """The next point would be placed at `at`."""
        return self if self.complete else replace(self, aim=at, active=len(self.points))

    def placed(self, at: PixelPoint) -> "Placing":
        """The next point is placed at `at`; keys then start from there towards the one after it."""
        if self.complete:
            return self
        more = replace(self, points=(*self.points, at), aim=None, active=len(self.points))
        return more.aimed(at)

    def moved(self, number: int, at: PixelPoint) -> "Placing":
        """The point `number`, which may be the one that is only aimed at, lies at `at` and is active."""
        if number >= len(self.points):
            return self.aimed(at)
        return replace(self, points=(*self.points[:number], at, *self.points[number + 1 :]), active=number)

    def following(self) -> "Placing | None":
        """The next point is the active one; None after the last."""
        return replace(self, active=self.active + 1) if self.active + 1 < len(self.seen) else None

    def without_last(self) -> "Placing":
        """The point that was placed last is only aimed at again."""
        if not self.points:
            return self
        return replace(self, points=self.points[:-1], aim=self.points[-1], active=len(self.points) - 1)

    def resting(self) -> "Placing":
        """Nothing is aimed at: what is placed stays."""
        return replace(self, aim=None, active=0)
