"""What is selected in a list of rows, as ranges of positions, so that a million are selected as quickly as one."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal, Slot

from ui.models.rows import Moved, Rows

R = TypeVar("R")

Ranges = tuple[range, ...]
"""Positions, rising: no range is empty, none touches the next."""

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Selection:
    """The selected positions, the one that has the focus, and the one from which Shift extends."""

    ranges: Ranges = ()
    current: int | None = None
    anchor: int | None = None
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(part.start for part in self.ranges))

    def __len__(self) -> int:
        return sum(map(len, self.ranges))

    def __contains__(self, position: int) -> bool:
        place = bisect_right(self._starts, position)
        return place > 0 and position in self.ranges[place - 1]

    def __iter__(self) -> Iterator[int]:
        return chain.from_iterable(self.ranges)

    def only(self, position: int) -> "Selection":
        """Nothing but `position`."""
        return Selection((range(position, position + 1),), position, position)

    def toggled(self, position: int) -> "Selection":
        """With `position` if it was not selected, without it if it was."""
        one = (range(position, position + 1),)
        ranges = without(self.ranges, one) if position in self else joined((*self.ranges, *one))
        return Selection(ranges, position, position)

    def extended(self, position: int, *, keep: bool = False) -> "Selection":
        """Everything from the anchor to `position`; with `keep` what was selected as well."""
        anchor = position if self.anchor is None else self.anchor
        span = range(min(anchor, position), max(anchor, position) + 1)
        ranges = joined((*self.ranges, span)) if keep else (span,)
        return Selection(ranges, position, anchor)

    def at(self, position: int) -> "Selection":
        """The focus on `position`, nothing else changed."""
        return replace(self, current=position, anchor=position)

    def whole(self, count: int) -> "Selection":
        """All of `count` rows; the focus stays."""
        return replace(self, ranges=(range(count),) if count else ())

    def none(self) -> "Selection":
        """Nothing; the focus stays."""
        return replace(self, ranges=())

    def over(self, ranges: Iterable[range]) -> "Selection":
        """These `ranges` in any order instead; the focus stays."""
        return replace(self, ranges=joined(ranges))

    def carried(self, before: "array[int]", after: "array[int]") -> "Selection":
        """The same rows where the list of ids `before` has become `after`.

        The focus stays in its place if its row is gone.
        """
        if (not self.ranges and self.current is None) or before == after:
            return self
        new = _numbers(after)
        ranges = _runs(np.flatnonzero(np.isin(new, _picked(before, self.ranges))))
        current, anchor = (_found(before, new, place) for place in (self.current, self.anchor))
        return Selection(ranges, current, anchor)


class SharedSelection(QObject):
    """One selection of `rows` that several views show and change; it follows the rows into another list.

    `changed` carries the new `Selection`.
    """

    changed = Signal(object)

    def __init__(self, rows: Rows[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value = Selection()
        rows.replaced.connect(self._carry)

    def put(self, selection: Selection) -> None:
        """Select otherwise; announced if it differs."""
        if selection != self.value:
            self.value = selection
            self.changed.emit(selection)

    @Slot(object)
    def _carry(self, moved: Moved) -> None:
        self.put(self.value.carried(moved.before, moved.after))


def looked_at(rows: Rows[R], selection: Selection) -> R | None:
    """The row that has the focus; None if none has, or it is not there any more."""
    place = selection.current
    return None if place is None or place >= len(rows) else rows.at(place)


def joined(ranges: Iterable[range]) -> Ranges:
    """The positions in any of `ranges`."""
    found: list[range] = []
    for part in sorted((part for part in ranges if part), key=lambda part: part.start):
        if found and part.start <= found[-1].stop:
            found[-1] = range(found[-1].start, max(found[-1].stop, part.stop))
        else:
            found.append(part)
    return tuple(found)


def without(ranges: Ranges, gone: Ranges) -> Ranges:
    """The positions of `ranges` that are in none of `gone`."""
    left = list(ranges)
    for hole in gone:
        left = [rest for part in left for rest in _cut(part, hole) if rest]
    return tuple(left)


def _cut(part: range, hole: range) -> tuple[range, range]:
    low, high = max(part.start, min(hole.start, part.stop)), min(part.stop, max(hole.stop, part.start))
    return (part, range(0)) if low >= high else (range(part.start, low), range(high, part.stop))


def _numbers(ids: "array[int]") -> Numbers:
    return np.frombuffer(ids, dtype=np.int64) if ids else np.empty(0, dtype=np.int64)


def _picked(ids: "array[int]", ranges: Ranges) -> Numbers:
    known = _numbers(ids)
    return np.concatenate([known[:0], *(known[part.start : part.stop] for part in ranges)])


def _runs(places: Numbers) -> Ranges:
    """Rising positions as ranges."""
    breaks = np.flatnonzero(np.diff(places) > 1) + 1
    return tuple(range(int(run[0]), int(run[-1]) + 1) for run in np.split(places, breaks) if len(run))


def _found(before: "array[int]", new: Numbers, place: int | None) -> int | None:
    if place is None or not len(new):
        return None
    same = np.flatnonzero(new == before[place])
    return int(same[0]) if len(same) else min(place, len(new) - 1)
