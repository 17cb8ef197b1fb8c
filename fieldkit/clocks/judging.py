"""What comparisons are worth, looked at together: slates that contradict each other, or that cannot be right."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from fieldkit.clocks.showing import read
from fieldkit.model.clock import Sync

TOGETHER: Final = 2.0
"""Seconds up to which two slates in one picture say the same: a screen may change while it is taken."""

LOOSE: Final = 3.0
DRIFT: Final = 1e-4
"""So many seconds, and such a part of the time between them, two slates of one start of a laptop may differ by:
whole seconds, a leap second, and a wall clock that a time server slows while the milliseconds go on."""

YEAR: Final = 366 * 86400.0
"""What lies farther from everything that was recorded, and from what the camera itself shows, is no true time."""

Fault = Literal["two_slates", "far"]


@dataclass(frozen=True, slots=True)
class Set:
    """A laptop's clock that was set between two slates of one start: by so many seconds, as these photos show."""

    letter: str | None
    boot: str
    seconds: float
    photos: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Time:
    """The true time of a comparison, in seconds since 1970; `unsure`: half of what a laptop's clock was set by."""

    utc: float
    unsure: float = 0.0


class Judgement:
    """Of comparisons that stand, of one mission: which of them count for nothing, and the true times of the others.

    `begun` is the first day of the mission's log, if it is known.
    """

    def __init__(self, syncs: Iterable[Sync], begun: str | None = None) -> None:
        known = [sync for sync in syncs if read(sync.showing) is not None]
        self.faults: Mapping[str, Fault] = {sync.id: "two_slates" for sync in _contradicting(known)}
        self.faults |= {sync.id: "far" for sync in known if _far(sync, begun)}
        self._starts = _starts(sync for sync in known if sync.id not in self.faults)

    @property
    def sets(self) -> tuple[Set, ...]:
        """Laptops' clocks that were set between slates."""
        return tuple(
            Set(slates[0].slate.letter, boot, high - low, tuple(sync.photo for sync in slates))
            for boot, (low, high, slates) in self._starts.items()
        )

    def time(self, sync: Sync) -> Time:
        """The time that a comparison stands for: the middle of all that it may be, where its laptop was set.

        Milliseconds since the start tell when that was by either clock.
        """
        boot, mono = sync.slate.boot, sync.slate.mono_ms
        if boot is None or mono is None or boot not in self._starts or sync.id in self.faults:
            return Time(_utc(sync))
        low, high, _ = self._starts[boot]
        return Time((low + high) / 2 + mono / 1000, (high - low) / 2)


def _utc(sync: Sync) -> float:
    return datetime.fromisoformat(sync.slate.utc).timestamp()


def _contradicting(syncs: Iterable[Sync]) -> Iterable[Sync]:
    """Those of photographs that are said to show two times."""
    photos: dict[str, list[Sync]] = defaultdict(list)
    for sync in syncs:
        photos[sync.photo].append(sync)
    for shown in photos.values():
        times = [_utc(sync) for sync in shown]
        if max(times) - min(times) > TOGETHER:
            yield from shown


def _far(sync: Sync, begun: str | None) -> bool:
    """Does a slate show a time years away from the log, from before its first day on, and from the camera's own?"""
    shown, utc = read(sync.showing), _utc(sync)
    recorded = datetime.fromisoformat(sync.wall).timestamp()
    first = recorded if begun is None else datetime.fromisoformat(f"{begun}T00:00:00Z").timestamp()
    near_log = min(first, recorded) - YEAR <= utc <= recorded + YEAR
    return not near_log and shown is not None and abs(shown.at - utc) > YEAR


def _starts(syncs: Iterable[Sync]) -> dict[str, tuple[float, float, list[Sync]]]:
    """Starts of laptops whose clock was set between slates: when it was, by the one slate and by the other."""
    boots: dict[str, list[tuple[float, float, Sync]]] = defaultdict(list)
    for sync in syncs:
        if sync.slate.boot is not None and sync.slate.mono_ms is not None:
            passed = sync.slate.mono_ms / 1000
            boots[sync.slate.boot].append((_utc(sync) - passed, passed, sync))
    found = {}
    for boot, slates in boots.items():
        starts, times = [start for start, _, _ in slates], [passed for _, passed, _ in slates]
        low, high = min(starts), max(starts)
        if high - low > LOOSE + DRIFT * (max(times) - min(times)):
            found[boot] = low, high, [sync for *_, sync in slates]
    return found
