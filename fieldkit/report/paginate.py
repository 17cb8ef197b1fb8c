"""From slabs to pages, in one pass."""

from collections.abc import Iterable, Iterator

from fieldkit.report.marks import Anchor, Paginated, Placed, Slab


def paginate(slabs: Iterable[Slab], height: float) -> Paginated:
    """Fill pages of `height` points. A slab higher than a page stands alone on one."""
    filling = _Filling(height)
    for group in _kept_together(slabs):
        filling.add(group)
    return Paginated(tuple(tuple(page) for page in filling.pages), tuple(filling.anchors))


def _kept_together(slabs: Iterable[Slab]) -> Iterator[list[Slab]]:
    group: list[Slab] = []
    for slab in slabs:
        group.append(slab)
        if not slab.keep:
            yield group
            group = []
    if group:
        yield group


class _Filling:
    """Pages under construction. A page is fresh while nothing but a repeated head stands on it."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._used = 0.0
        self._fresh = True
        self.pages: list[list[Placed]] = [[]]
        self.anchors: list[tuple[Anchor, int]] = []

    def add(self, group: list[Slab]) -> None:
        first = group[0]
        need = max(sum(slab.height for slab in group), first.room)
        if first.new_page or self._used + need > self._height:
            self._turn(first)
        for slab in group:
            if self._used + slab.height > self._height:
                self._turn(slab)
            self._place(slab)

    def _turn(self, first: Slab) -> None:
        if self._fresh:
            return
        self.pages.append([])
        self._used = 0.0
        if first.head is not None:
            self._place(first.head)
        self._fresh = True

    def _place(self, slab: Slab) -> None:
        if slab.gap and self._fresh:
            return
        self.pages[-1].append(Placed(self._used, slab))
        if slab.anchor is not None:
            self.anchors.append((slab.anchor, len(self.pages) - 1))
        self._used += slab.height
        self._fresh = False
