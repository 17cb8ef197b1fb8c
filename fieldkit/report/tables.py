"""Tables that run over as many pages as they need, their head repeated on each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from fieldkit.report.blocks import Align, Para, Strip, piled, strips
from fieldkit.report.marks import Mark, Panel, Slab
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import ACCENT, COLUMN, HAIRLINE

GUTTER = 12.0
ABOVE, BELOW = 5.0, 5.5
TALLEST = 360.0  # a row higher than half a page may go on on the next

Cell = tuple[Para, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title and its share of the width."""

    title: str
    share: float
    align: Align = "start"


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `below` runs over the whole width under the cells."""

    cells: tuple[Cell, ...]
    below: Cell = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head. Without `ruled` there are neither head nor rules: a plain grid."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    ruled: bool = True

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """The head, then one strip a row."""
        places = self._places(width)
        head = self._head(setter, places, width) if self.ruled else None
        if head is not None:
            yield head
        for row in self.rows:
            yield from self._row(row, setter, places, width, head)

    def _places(self, width: float) -> list[tuple[float, float]]:
        whole = sum(column.share for column in self.columns)
        free = width - GUTTER * (len(self.columns) - 1)
        widths = [column.share / whole * free for column in self.columns]
        lefts = accumulate((wide + GUTTER for wide in widths), initial=0.0)
        return list(zip(lefts, widths, strict=False))

    def _head(self, setter: Typesetter, places: list[tuple[float, float]], width: float) -> Slab:
        titles = [(Para(column.title, COLUMN, align=column.align),) for column in self.columns]
        piles = [strips(cell, setter, x, wide) for cell, (x, wide) in zip(titles, places, strict=True)]
        deepest = max(sum(strip.height for strip in pile) for pile in piles)
        marks: list[Mark] = []
        for pile in piles:  # titles stand on the rule, however many lines each has
            marks += piled(pile, 3.0 + deepest - sum(strip.height for strip in pile))[0]
        marks.append(Panel(0.0, deepest + 6, width, 0.9, ACCENT))
        return Slab(deepest + 7.5, tuple(marks), keep=True)

    def _row(
        self, row: Row, setter: Typesetter, places: list[tuple[float, float]], width: float, head: Slab | None
    ) -> Iterator[Slab]:
        cells = [strips(cell, setter, x, wide) for cell, (x, wide) in zip(row.cells, places, strict=True)]
        below = strips(row.below, setter, 0.0, width)
        parts = [*cut(cells), *(cut([below]) if below else [])]
        for number, part in enumerate(parts):
            last = number == len(parts) - 1
            yield self._slab(part, width, first=number == 0, last=last, joined=bool(below) and not last, head=head)

    def _slab(
        self, part: list[list[Strip]], width: float, *, first: bool, last: bool, joined: bool, head: Slab | None
    ) -> Slab:
        marks: list[Mark] = []
        above, lowest = ABOVE if first and self.ruled else 0.0, 0.0
        baseline = max((_baseline(pile) for pile in part), default=0.0)
        for pile in part:
            column, end = piled(pile, above + baseline - _baseline(pile))
            marks += column
            lowest = max(lowest, end)
        if last:
            lowest += BELOW
            marks += [Panel(0.0, lowest - 0.4, width, 0.4, HAIRLINE)] if self.ruled else []
        return Slab(lowest, tuple(marks), keep=joined, head=head)


def cut(cells: Sequence[list[Strip]]) -> list[list[list[Strip]]]:
    """Cells in parts of at most `TALLEST`, each part holding a stretch of every cell."""
    stretches = [_stretches(cell) for cell in cells]
    count = max((len(cell) for cell in stretches), default=0)
    return [[cell[number] if number < len(cell) else [] for cell in stretches] for number in range(max(count, 1))]


def _baseline(pile: list[Strip]) -> float:
    return pile[0].mark.style.baseline if pile and pile[0].mark is not None else 0.0


def _stretches(cell: list[Strip]) -> list[list[Strip]]:
    found: list[list[Strip]] = [[]]
    height = 0.0
    for strip in cell:
        if found[-1] and height + strip.height > TALLEST:
            found.append([])
            height = 0.0
        found[-1].append(strip)
        height += strip.height
    return found
