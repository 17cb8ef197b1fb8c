"""Finding what a point was meant for near where it was put: ways to snap, what they look at, what they answer."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import hypot
from typing import Final, Protocol, TypeVar

from fieldkit.imaging.viewer import Region, Size
from fieldkit.measure.points import PixelPoint

T = TypeVar("T")

SNAP_PX: Final = 8.0
"""A point is moved by so many stored pixels at most."""


class Snap(Enum):
    """What a point is drawn to."""

    OFF = "off"
    CORNER = "corner"
    EDGE = "edge"
    """The nearest place of an edge, square to it."""
    RING = "ring"
    """The middle of a round mark."""
    MARKER = "marker"
    """The corner of a printed marker."""


class Miss(Enum):
    """Why a point stays where it was clicked."""

    FAINT = "faint"
    """There is too little contrast."""
    FAR = "far"
    """What there is lies further away than a point may be moved."""
    NOTHING = "nothing"
    """Nothing of the kind is there."""
    COARSE = "coarse"
    """The photograph cannot be read at full size."""


@dataclass(frozen=True, slots=True)
class Patch:
    """Pixels of the original at full size: `region` in stored pixels, `rgb` three bytes a pixel, row after row."""

    region: Region
    rgb: bytes


class Snapper(Protocol):
    """Finds edges: `fieldkit.measure` behind a face of its own.

    `ways` are those that it knows, without `Snap.OFF`; with none, nothing of snapping is shown. `reach` says how
    far round a point it looks, in stored pixels. `find` is called on a lane, never in the window's thread; it
    answers for the point `x`, `y` of the photograph, of which `patch` has all within `reach`, less at the edges of
    the photograph. The point that it gives is one of the photograph, too, with a `sigma_px` and a `how` of its own.
    """

    @property
    def ways(self) -> tuple[Snap, ...]: ...
    def reach(self, way: Snap) -> int: ...
    def find(self, patch: Patch, x: float, y: float, way: Snap) -> PixelPoint | Miss: ...


class NoSnapper:
    """For want of anything that finds edges."""

    ways: tuple[Snap, ...] = ()

    def reach(self, _: Snap) -> int:
        """It looks at nothing."""
        return 0

    def find(self, _patch: Patch, _x: float, _y: float, _way: Snap) -> PixelPoint | Miss:
        """There is nothing that it finds."""
        return Miss.NOTHING


class Examine(Protocol):
    """Looks at pixels of the open photograph, off the window's thread: `LookingPresenter.examine`.

    What is asked under a `name` takes the place of what was asked under it before. `then` is given None where the
    photograph cannot be read at full size, and is not called once another photograph is looked at.
    """

    def __call__(
        self, name: str, region: Region, look: Callable[[Patch], T], then: Callable[[T | None], None]
    ) -> None: ...


@dataclass(frozen=True, slots=True)
class Try:
    """One try at a point: `raw` is where a person put it, `way` what it was to be drawn to.

    `found` is what was there: a place, or why there is none; None while that is being looked for, or is not wanted.
    """

    raw: PixelPoint
    way: Snap = Snap.OFF
    found: PixelPoint | Miss | None = None

    @property
    def point(self) -> PixelPoint:
        """Where it counts."""
        return self.found if isinstance(self.found, PixelPoint) else self.raw

    @property
    def snapped(self) -> bool:
        """Whether it counts somewhere else than where it was put."""
        return isinstance(self.found, PixelPoint)

    @property
    def sought(self) -> bool:
        """Whether an answer is still to come."""
        return self.way is not Snap.OFF and self.found is None

    @property
    def moved_px(self) -> float:
        """How far it was drawn."""
        return hypot(self.point.x - self.raw.x, self.point.y - self.raw.y)


class Seeker:
    """Has edges looked for near a try, within the photograph of the size `within`."""

    def __init__(self, examine: Examine, snapper: Snapper) -> None:
        self._examine, self._snapper = examine, snapper

    @property
    def ways(self) -> tuple[Snap, ...]:
        """The ways to snap that there are, with none first; empty where there are none at all."""
        return (Snap.OFF, *self._snapper.ways) if self._snapper.ways else ()

    def seek(self, name: str, asked: Try, within: Size, then: Callable[[PixelPoint | Miss], None]) -> None:
        """Say what is near `asked`; a newer question of the same `name` takes its place."""
        x, y, way = asked.raw.x, asked.raw.y, asked.way
        self._examine(
            name,
            _around(x, y, self._snapper.reach(way), within),
            lambda patch: self._snapper.find(patch, x, y, way),
            lambda found: then(_bounded(asked, found)),
        )


def _bounded(asked: Try, found: PixelPoint | Miss | None) -> PixelPoint | Miss:
    """What was found, if it is near enough: however a snapper is made, no point goes further."""
    if found is None:
        return Miss.COARSE
    far = isinstance(found, PixelPoint) and hypot(found.x - asked.raw.x, found.y - asked.raw.y) > SNAP_PX
    return Miss.FAR if far else found


def _around(x: float, y: float, reach: int, within: Size) -> Region:
    left, top = max(0, round(x) - reach), max(0, round(y) - reach)
    right, bottom = min(within.width, round(x) + reach + 1), min(within.height, round(y) + reach + 1)
    return Region(left, top, right - left, bottom - top)
