"""Blocks that end well: pictures give way before a few lines are left alone on a page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fieldkit.report.blocks import Block, Para
from fieldkit.report.compound import Whole
from fieldkit.report.marks import Slab
from fieldkit.report.paginate import paginate
from fieldkit.report.photos import Photos
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import TEXT_HEIGHT

SCALES = (1.0, 0.9, 0.8, 0.7, 0.62)
"""Printed sizes that are tried, the largest first; below the last a scale beside a piece is hard to read."""

ENOUGH = 0.35
"""A last page that is filled so far does not look forgotten."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """As `Whole` with a `running` line, in the first of several `orders` and the largest pictures that end well."""

    orders: tuple[tuple[Block, ...], ...]
    running: Para

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """The strips; if no way ends well, those of the first order in full size."""
        full = self._set(self.orders[0], SCALES[0], setter, width)
        tried = (self._set(order, scale, setter, width) for order in self.orders for scale in SCALES)
        yield from next(filter(_ends_well, tried), full)

    def _set(self, order: tuple[Block, ...], scale: float, setter: Typesetter, width: float) -> list[Slab]:
        blocks = (replace(block, scale=scale) if isinstance(block, Photos) else block for block in order)
        return list(Whole(tuple(blocks), running=self.running).slabs(setter, width))


def _ends_well(slabs: list[Slab]) -> bool:
    """All on one page, or a last page with more than a few lines. (What is longer than a page begins a new one.)"""
    pages = paginate(slabs, TEXT_HEIGHT).pages
    last = pages[-1][-1]
    return len(pages) == 1 or last.y + last.slab.height >= ENOUGH * TEXT_HEIGHT
