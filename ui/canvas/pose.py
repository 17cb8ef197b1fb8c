"""How a photograph lies in its window, and where each of its points is: plain arithmetic."""

from dataclasses import dataclass, replace
from math import ceil, floor
from typing import Final

from fieldkit.imaging.turning import Turn
from fieldkit.imaging.viewer import Region, Size

NEAREST: Final = 8.0
"""Pixels of the screen that a pixel of the photograph takes at most on each side."""


@dataclass(frozen=True, slots=True)
class Pose:
    """A photograph in a window. Lengths on the screen are in whole pixels of its own: nothing lies between two.

    `stored` is the photograph's size, of which only `sharp` may be known; `turn` brings it to how it is shown; a
    stored pixel takes `zoom` pixels of the screen on each side; the turned photograph begins at `left`, `top`.
    Points of the photograph are those of measuring: stored pixels, the centre of the first one is (0, 0).
    """

    stored: Size
    sharp: Size
    turn: Turn
    zoom: float
    left: int = 0
    top: int = 0

    @property
    def whole(self) -> Size:
        """All of the photograph on the screen, before it is turned."""
        width, height = self.stored.width * self.zoom, self.stored.height * self.zoom
        return Size(max(1, round(width)), max(1, round(height)))

    @property
    def shown(self) -> Size:
        """All of the photograph on the screen, as it lies there."""
        return Size(*self.turn.size(self.whole.width, self.whole.height))

    @property
    def level(self) -> Size:
        """The size at which its pixels are wanted: never larger than is known, enlarging is for the screen."""
        return self.whole if self.whole.width <= self.sharp.width else self.sharp

    def crisp(self, level: Size) -> bool:
        """Whether pixels at `level` are shown as what they are, squares, and not smoothed."""
        return self.zoom >= 1 and level == self.sharp

    def on_screen(self, x: float, y: float) -> tuple[float, float]:
        """Where the point `x`, `y` of the photograph is on the screen."""
        whole = self.whole
        across = (x + 0.5) * whole.width / self.stored.width - 0.5
        down = (y + 0.5) * whole.height / self.stored.height - 0.5
        seen_x, seen_y = self.turn.point(across, down, whole.width, whole.height)
        return self.left + seen_x + 0.5, self.top + seen_y + 0.5

    def in_photo(self, x: float, y: float) -> tuple[float, float]:
        """The point of the photograph that is at `x`, `y` of the screen, be it beyond its edge."""
        whole, shown = self.whole, self.shown
        across, down = self.turn.back.point(x - self.left - 0.5, y - self.top - 0.5, shown.width, shown.height)
        return (
            (across + 0.5) * self.stored.width / whole.width - 0.5,
            (down + 0.5) * self.stored.height / whole.height - 0.5,
        )

    def within(self, x: float, y: float) -> tuple[float, float]:
        """The point of the photograph that is nearest to its point or non-point `x`, `y`."""
        return min(max(x, 0.0), self.stored.width - 1.0), min(max(y, 0.0), self.stored.height - 1.0)

    def matrix(self, level: Size) -> tuple[float, float, float, float, float, float]:
        """From pixels of the photograph brought to `level` to the screen, as `QTransform` takes it."""
        whole, shown, turn = self.whole, self.shown, self.turn
        wide, high = whole.width / level.width, whole.height / level.height
        middle_x, middle_y = turn.vector(whole.width / 2, whole.height / 2)
        return (
            turn.xx * wide,
            turn.yx * wide,
            turn.xy * high,
            turn.yy * high,
            self.left + shown.width / 2 - middle_x,
            self.top + shown.height / 2 - middle_y,
        )

    def seen(self, room: Size, beyond: int = 0) -> Region:
        """The part of `level` that shows in a window of the size `room`, and `beyond` it so many pixels more."""
        corners = (-beyond, -beyond), (room.width + beyond, room.height + beyond)
        (ax, ay), (bx, by) = (self._at_level(*corner) for corner in corners)
        left, top = max(0, floor(min(ax, bx))), max(0, floor(min(ay, by)))
        right, bottom = min(self.level.width, ceil(max(ax, bx))), min(self.level.height, ceil(max(ay, by)))
        return Region(left, top, max(0, right - left), max(0, bottom - top))

    def settled(self, room: Size) -> "Pose":
        """Moved so that it leaves no room empty that it could fill; in the middle where it cannot fill it."""
        return replace(
            self,
            left=_settled(self.left, self.shown.width, room.width),
            top=_settled(self.top, self.shown.height, room.height),
        )

    def moved(self, right: int, down: int, room: Size) -> "Pose":
        """The photograph pushed by so many pixels of the screen."""
        return replace(self, left=self.left + right, top=self.top + down).settled(room)

    def zoomed(self, zoom: float, x: float, y: float, room: Size) -> "Pose":
        """Larger or smaller, while the point at `x`, `y` of the screen stays where it is as far as it can."""
        point = self.in_photo(x, y)
        zoomed = replace(self, zoom=zoom)
        now_x, now_y = zoomed.on_screen(*point)
        return zoomed.moved(round(x - now_x), round(y - now_y), room)

    def turned(self, turn: Turn, room: Size) -> "Pose":
        """As the photograph lies under `turn`, the point in the middle of the window being the same."""
        point = self.in_photo(room.width / 2, room.height / 2)
        return replace(self, turn=turn).centred(*point, room)

    def centred(self, x: float, y: float, room: Size) -> "Pose":
        """The point `x`, `y` of the photograph brought to the middle of the window."""
        now_x, now_y = self.on_screen(x, y)
        return self.moved(round(room.width / 2 - now_x), round(room.height / 2 - now_y), room)

    def _at_level(self, x: float, y: float) -> tuple[float, float]:
        across, down = self.in_photo(x, y)
        wide, high = self.level.width / self.stored.width, self.level.height / self.stored.height
        return (across + 0.5) * wide, (down + 0.5) * high


def fitted(stored: Size, sharp: Size, turn: Turn, room: Size) -> Pose:
    """All of the photograph, as large as the window allows, never enlarged."""
    wide, high = turn.size(stored.width, stored.height)
    zoom = min(room.width / wide, room.height / high, 1.0)
    return Pose(stored, sharp, turn, zoom).settled(room)


def _settled(start: int, length: int, room: int) -> int:
    return (room - length) // 2 if length <= room else min(0, max(start, room - length))
