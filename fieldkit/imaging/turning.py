"""The eight ways in which a picture can lie: how stored pixels are turned to be looked at, and points with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Turn:
    """Quarter turns and mirrorings about the middle: (x, y) -> (xx x + xy y, yx x + yy y), x right, y down.

    One entry of each row is 1 or -1, the other 0. Points are in pixels, the centre of the first one is (0, 0).
    """

    xx: int
    xy: int
    yx: int
    yy: int

    def then(self, after: "Turn") -> "Turn":
        """This turn and `after` it another."""
        return Turn(
            after.xx * self.xx + after.xy * self.yx,
            after.xx * self.xy + after.xy * self.yy,
            after.yx * self.xx + after.yy * self.yx,
            after.yx * self.xy + after.yy * self.yy,
        )

    @property
    def back(self) -> "Turn":
        """The turn that undoes this one."""
        return Turn(self.xx, self.yx, self.xy, self.yy)

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Width and height of a `width` x `height` picture after the turn."""
        return (height, width) if self.xx == 0 else (width, height)

    def vector(self, x: float, y: float) -> tuple[float, float]:
        """Where a step by `x`, `y` in the picture leads after the turn."""
        return self.xx * x + self.xy * y, self.yx * x + self.yy * y

    def point(self, x: float, y: float, width: int, height: int) -> tuple[float, float]:
        """Where the point `x`, `y` of a `width` x `height` picture comes to lie after the turn."""
        wide, high = self.size(width, height)
        across, down = self.vector(x - (width - 1) / 2, y - (height - 1) / 2)
        return across + (wide - 1) / 2, down + (high - 1) / 2


STAY: Final = Turn(1, 0, 0, 1)
CLOCKWISE: Final = Turn(0, -1, 1, 0)
"""A quarter turn as of a clock's hand."""

UPRIGHT: Final[Mapping[int, Turn]] = MappingProxyType(
    {
        1: STAY,
        2: Turn(-1, 0, 0, 1),
        3: Turn(-1, 0, 0, -1),
        4: Turn(1, 0, 0, -1),
        5: Turn(0, 1, 1, 0),
        6: CLOCKWISE,
        7: Turn(0, -1, -1, 0),
        8: Turn(0, 1, -1, 0),
    }
)
"""How a picture with this Exif orientation is turned to stand upright (Exif 2.32, CIPA DC-008-2019, 4.6.4 A)."""
