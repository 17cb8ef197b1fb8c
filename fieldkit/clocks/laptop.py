"""The laptop's own clock: what two looks at it say of it."""

from datetime import datetime
from typing import Final

from fieldkit.model.clock import ClockAnomaly
from fieldkit.when import Reading

MOST: Final = 60
"""Seconds by which the wall clock may go otherwise than the milliseconds since boot (`packet.md` 3.8)."""


def jump(since: str, before: Reading, now: Reading) -> ClockAnomaly | None:
    """What the clock did between the entry `since`, made at `before`, and `now`, if it is worth an entry.

    Within one boot, milliseconds since then count the time that passed; across boots nothing does, but no clock
    that goes right is behind what it showed once.
    """
    passed = _seconds(now) - _seconds(before)
    counted = (now.mono_ms - before.mono_ms) / 1000 if before.boot == now.boot else max(passed, 0)
    strayed = passed - counted
    if passed < 0:
        return ClockAnomaly(evidence="back", seconds=round(strayed), since=since)
    return ClockAnomaly(evidence="jump", seconds=round(strayed), since=since) if abs(strayed) > MOST else None


def _seconds(reading: Reading) -> float:
    return datetime.fromisoformat(reading.wall).timestamp()
