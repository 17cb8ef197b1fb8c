"""Where tiles lie: arithmetic alone, so that a million of them are laid out as quickly as ten.

Content is measured from its top in pixels, across from the left of the viewport. Whole numbers of Python: a list
can be higher than the 32 bits of Qt's coordinates.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Size(Enum):
    """Sizes of tiles: width and height of the picture in pixels at 100 %."""

    SMALL = (108, 81)
    MEDIUM = (144, 108)
    LARGE = (204, 153)

    def stepped(self, step: int) -> "Size":
        """So many sizes larger, or smaller if `step` is negative, as far as there are."""
        sizes = list(Size)
        return sizes[max(0, min(len(sizes) - 1, sizes.index(self) + step))]


class Move(Enum):
    """Where the keys lead, in reading order: `FORWARD` is to the left where one reads from the right."""

    BACK = auto()
    FORWARD = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    FIRST = auto()
    LAST = auto()


@dataclass(frozen=True, slots=True)
class Sheet:
    """`count` tiles of `tile` pixels (width, height), in as many columns as `width` has room for.

    At least `gap` pixels lie between two tiles and around all of them. `mirrored` sheets begin at the right.
    """

    count: int
    width: int
    tile: tuple[int, int]
    gap: int
    mirrored: bool = False

    @property
    def columns(self) -> int:
        """How many tiles stand side by side: at least one, cut off or not."""
        return max(1, (self.width - self.gap) // (self.tile[0] + self.gap))

    @property
    def lines(self) -> int:
        """How many lines of tiles there are."""
        return -(-self.count // self.columns)

    @property
    def pitch(self) -> int:
        """From the top of one line to the top of the next."""
        return self.tile[1] + self.gap

    @property
    def height(self) -> int:
        """Of the whole content."""
        return self.lines * self.pitch + self.gap if self.count else 0

    def corner(self, position: int) -> tuple[int, int]:
        """Left and top of the tile at `position`."""
        line, column = divmod(position, self.columns)
        return self._left(column), self.gap + line * self.pitch

    def at(self, x: int, y: int) -> int | None:
        """The position of the tile under a point."""
        line, below = divmod(y - self.gap, self.pitch)
        if not 0 <= line < self.lines or below >= self.tile[1]:
            return None
        column = next((c for c in range(self.columns) if 0 <= x - self._left(c) < self.tile[0]), None)
        if column is None or (position := line * self.columns + column) >= self.count:
            return None
        return position

    def between(self, top: int, bottom: int) -> range:
        """The positions of all lines of which something lies from `top` to just above `bottom`."""
        first = max(0, (top - self.gap - self.tile[1]) // self.pitch + 1)
        end = max(first, -(-(bottom - self.gap) // self.pitch))
        return range(min(self.count, first * self.columns), min(self.count, end * self.columns))

    def crossed(self, left: int, top: int, right: int, bottom: int) -> Iterator[range]:
        """The positions of tiles that a rectangle touches, line by line; all of it in one where lines are whole."""
        across = [c for c in range(self.columns) if self._left(c) < right and self._left(c) + self.tile[0] > left]
        inside = self.between(top, bottom)
        if len(across) == self.columns:
            yield inside
        elif across and inside:
            first, end = min(across), max(across) + 1
            for start in range(inside.start - inside.start % self.columns, inside.stop, self.columns):
                yield range(min(self.count, start + first), min(self.count, start + end))

    def moved(self, position: int, move: Move, page: int) -> int:
        """Where a key leads from `position`; a page is `page` lines."""
        last = self.count - 1
        match move:
            case Move.FIRST:
                return 0
            case Move.LAST:
                return last
            case Move.BACK | Move.FORWARD:
                return max(0, min(last, position + (1 if move is Move.FORWARD else -1)))
        lines = 1 if move in {Move.UP, Move.DOWN} else page
        return self._down(position, lines if move in {Move.DOWN, Move.PAGE_DOWN} else -lines)

    def _down(self, position: int, lines: int) -> int:
        """So many lines further down in the same column; to the end of the list where the last line is shorter."""
        line, column = divmod(position, self.columns)
        wanted = max(0, min(self.lines - 1, line + lines))
        return min(self.count - 1, wanted * self.columns + column) if wanted != line else position

    def _left(self, column: int) -> int:
        """Columns share what room is left over."""
        place = self.columns - 1 - column if self.mirrored else column
        spare = self.width - self.gap - self.columns * (self.tile[0] + self.gap)
        before = spare * (2 * place + 1) // (2 * self.columns) if spare > 0 else 0
        return self.gap + place * (self.tile[0] + self.gap) + before
