"""Gestures on a photograph become points: `Pointing` is the tool of the canvas while points are being placed.

Whoever wants points is a `PointsWanted`. It calls `begin` with a `Placing` that names them, and is told of every
change, of Enter with all of them placed, and of Escape. Points in, nothing out but points: no figure, no scale and
no record is known here, so that whatever is measured is placed in one and the same way.
"""

from dataclasses import replace
from math import cos, pi, sin, sqrt
from typing import Final, Protocol

from fieldkit.imaging.viewer import Size
from fieldkit.measure.points import CLICK_SIGMA_PX, PixelPoint, clicked
from ui.presenters.placing import Placing
from ui.presenters.snapping import Miss, Seeker, Snap, Try

BESIDE: Final = 24.0
"""So many standard uncertainties from its earlier tries keys start towards a point that is to be found anew."""
GOLDEN: Final = pi * (3 - sqrt(5))
"""Turned by this angle each time, no two directions are alike."""
AIM: Final = "aim"
"""Under this name edges near the aim are looked for: only the newest counts."""
MOST_UNDONE: Final = 200


class PointsWanted(Protocol):
    """Whoever asked for points. `placing` holds all that there is to know of them."""

    def points_changed(self, placing: Placing) -> None: ...
    def points_accepted(self) -> None: ...
    def points_left(self) -> None: ...


class Pointing:
    """Places, moves, repeats and takes back points; draws them to edges, if there is anything that finds edges.

    `how` of a gesture is one of `points.CLICK_SIGMA_PX`: how large the photograph was shown. Points stay within the
    photograph.
    """

    def __init__(self, wanted: PointsWanted, seeker: Seeker) -> None:
        self._wanted, self._seeker = wanted, seeker
        self._placing: Placing | None = None
        self._within = Size(1, 1)
        self._way, self._keyed = Snap.OFF, False
        self._before: list[tuple[str, Placing]] = []
        self._number = 0
        """Of a question about edges that is asked for good: each gets its answer."""

    @property
    def engaged(self) -> bool:
        """Whether points are being placed: keys and clicks on the photograph are for them."""
        return self._placing is not None

    @property
    def wanting(self) -> bool:
        """Whether a click would place one."""
        return self._placing is not None and self._placing.wanted is not None

    @property
    def ways(self) -> tuple[Snap, ...]:
        """What points can be drawn to; empty where nothing finds edges."""
        return self._seeker.ways

    @property
    def way(self) -> Snap:
        """What the next point is drawn to."""
        return self._way

    @property
    def by_keys(self) -> bool:
        """Whether keys moved a point last, and not the pointer."""
        return self._keyed

    @property
    def undoable(self) -> bool:
        """Whether anything can be taken back."""
        return bool(self._before)

    def serve(self, wanted: PointsWanted) -> None:
        """From now on points are for `wanted`; whoever wanted them before is told that they are left."""
        if wanted is not self._wanted:
            before, self._wanted = self._wanted, wanted
            if self.engaged:
                before.points_left()

    def begin(self, placing: Placing, within: Size, x: float, y: float, how: str) -> None:
        """Place these points on a photograph of this size; keys start from `x`, `y`."""
        self._within, self._keyed = within, False
        self._before.clear()
        self._aim(placing, self._try(x, y, how))

    def end(self) -> None:
        """No points are wanted any more."""
        self._placing = None
        self._before.clear()

    def hover(self, x: float, y: float, how: str) -> None:
        """The pointer is at `x`, `y`: the next point would be placed there."""
        if self._placing is not None and self._placing.wanted is not None:
            self._keyed = False
            self._aim(self._placing, self._try(x, y, how))

    def place(self, x: float, y: float, how: str) -> None:
        """Place the next point, if one is wanted."""
        self._place(self._try(x, y, how))

    def move(self, number: int, x: float, y: float, how: str) -> None:
        """Move the point `number`; it is the active one from now on."""
        self._move(number, self._try(x, y, how))

    def nudge(self, right: float, down: float, how: str) -> PixelPoint | None:
        """Move the active point by so many stored pixels from where it is seen; returns where it is now.

        A point that is placed stays where keys bring it: no edge draws it back.
        """
        at = self._placing.moving if self._placing else None
        if self._placing is not None and at is not None:
            aimed = self._placing.aim is not None
            start = self._placing.aim.raw if self._placing.aim else at
            there = self._try(start.x + right, start.y + down, how)
            self._keyed = True
            if aimed:
                self._aim(self._placing, there)
            else:
                self._move(self._placing.active, replace(there, way=Snap.OFF))
        return self._placing.moving if self._placing else None

    def next(self, step: int = 1) -> bool:
        """Make the next point the active one, or the one before; False beyond the ends: the focus can leave."""
        following = self._placing.following(step) if self._placing else None
        if following is not None:
            self._keyed = False
            self._show(following)
        return following is not None

    def dwell(self) -> None:
        """Stay with the point that was placed last: who has no pointer goes on from what is there."""
        if self._placing is not None and not self._placing.repeating:
            self._show(self._placing.dwelling())

    def repeat(self) -> None:
        """Place the active point, or the last one, once more, without seeing where it lies."""
        if self._placing is None:
            return
        again = self._placing.repeated()
        spot = again.spot(again.active) if again.repeating else None
        if spot is not None and not self._placing.repeating:
            way, start = GOLDEN * len(spot.tries), spot.start.raw
            away = (BESIDE + 2 * len(spot.tries)) * start.sigma_px
            beside = self._try(start.x + away * cos(way), start.y + away * sin(way), start.how)
            self._do("repeat", again.aimed(beside))

    def remove(self) -> None:
        """Take out the active point, or the one that was placed last; or leave the repeat that was begun."""
        if self._placing is not None:
            self._do("remove", self._placing.removed())

    def undo(self) -> bool:
        """Take back what was done last: a place, a move, a point drawn to an edge; False if there is nothing."""
        if self._placing is None or not self._before:
            return False
        _, before = self._before.pop()
        self._show(before)
        for one in before.sought:
            self._look(one)
        return True

    def snap(self, way: Snap) -> None:
        """Draw points to this from now on; the active one, too, from where a person put it."""
        if way not in self.ways:
            return
        self._way = way
        placing = self._placing
        if placing is None:
            return
        spot = placing.spot(placing.active)
        if placing.aim is not None:
            self._aim(placing, self._try(placing.aim.raw.x, placing.aim.raw.y, placing.aim.raw.how))
        elif spot is not None and len(spot.tries) == 1:
            self._move(placing.active, Try(spot.latest.raw, way))
        else:
            self._show(placing)

    def snap_otherwise(self) -> None:
        """Draw points to the next of the ways there are."""
        if self.ways:
            self.snap(self.ways[(self.ways.index(self._way) + 1) % len(self.ways)])

    def accept(self) -> None:
        """Enter: place the point that is aimed at; with all placed, hand them over.

        Where enough are placed and more may follow, one is placed only if keys brought it where it is.
        """
        placing = self._placing
        if placing is None:
            return
        if placing.aim is not None and (not placing.complete or self._keyed):
            self._place(self._try(placing.aim.raw.x, placing.aim.raw.y, placing.aim.raw.how))
        elif placing.complete:
            self._wanted.points_accepted()

    def stop(self) -> None:
        """Escape: leave the repeat that was begun, or all."""
        if self._placing is not None and self._placing.repeating:
            self.remove()
        elif self._placing is not None:
            self._wanted.points_left()

    def _try(self, x: float, y: float, how: str) -> Try:
        """Every gesture passes here on its way: kept on the photograph.

        Where it starts from a point on record, that may have been placed in another way than by hand.
        """
        across, down = self._within.width - 1.0, self._within.height - 1.0
        by_hand = how if how in CLICK_SIGMA_PX else "fitted"
        return Try(clicked(min(max(x, 0.0), across), min(max(y, 0.0), down), by_hand), self._way)

    def _aim(self, placing: Placing, at: Try) -> None:
        aimed = placing.aimed(at)
        self._show(aimed)
        if aimed.aim is not None and at.sought:
            self._seeker.seek(AIM, at, self._within, lambda found: self._answer(at, found))

    def _place(self, at: Try) -> None:
        placing = self._placing
        if placing is None or placing.wanted is None:
            return
        self._keyed, aim = False, placing.aim
        self._do("place", placing.placed(at))
        if aim is not None and (aim.raw, aim.way) == (at.raw, at.way) and aim.found is not None:
            self._answer(at, aim.found, undone=True)
        else:
            self._look(at, undone=True)

    def _move(self, number: int, at: Try) -> None:
        if self._placing is not None:
            name = f"move {number}"
            self._do(name, self._placing.moved(number, at))
            self._look(at, name)

    def _look(self, at: Try, name: str = "", *, undone: bool = False) -> None:
        """Have a point drawn to what is near it; under no `name`, whatever else is asked meanwhile."""
        if at.sought:
            self._number += 1
            name = name or f"place {self._number}"
            self._seeker.seek(name, at, self._within, lambda found: self._answer(at, found, undone=undone))

    def _answer(self, at: Try, found: PixelPoint | Miss, *, undone: bool = False) -> None:
        """`undone`: taking this back leaves the point where it was put."""
        if self._placing is None:
            return
        answered = self._placing.exchanged(at, replace(at, found=found))
        if answered == self._placing:
            return
        if undone and isinstance(found, PixelPoint):
            self._before.append(("snap", self._placing.exchanged(at, replace(at, way=Snap.OFF))))
        self._show(answered)

    def _do(self, name: str, placing: Placing) -> None:
        """Show `placing`, and remember what was before; moves of one point on end are one."""
        if self._placing is None or placing == self._placing:
            return
        if not (name.startswith("move") and self._before and self._before[-1][0] == name):
            self._before.append((name, self._placing))
            del self._before[:-MOST_UNDONE]
        self._show(placing)

    def _show(self, placing: Placing) -> None:
        self._placing = placing
        self._wanted.points_changed(placing)
