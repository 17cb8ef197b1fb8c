"""The laptop's own clock: what two looks at it say of it."""

from datetime import datetime
from typing import Final

from fieldkit.clocks.showing import read
from fieldkit.model.capture import Capture
from fieldkit.model.clock import ClockAnomaly, Showing, SlateRead
from fieldkit.when import Reading

MOST: Final = 60
"""Seconds by which the wall clock may go otherwise than the milliseconds since boot, or than the satellites."""


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


def off(photo: str, capture: Capture | None, slate: SlateRead) -> ClockAnomaly | None:
    """By how much the clock on the slate is off the satellites' time in the photograph of it, if by too much.

    A camera writes the time of its last fix (GPSTimeStamp, Exif 2.32, 4.6.6): indoors it may be minutes old.
    """
    text = ((capture and capture.gps_time) or "").partition(".")[0]
    satellites = read(Showing(time_text=text)) if text else None
    if satellites is None:
        return None
    strayed = datetime.fromisoformat(slate.utc).timestamp() - satellites.at // 1
    return ClockAnomaly(evidence="gnss", seconds=round(strayed), photo=photo) if abs(strayed) > MOST else None


def _seconds(reading: Reading) -> float:
    return datetime.fromisoformat(reading.wall).timestamp()
