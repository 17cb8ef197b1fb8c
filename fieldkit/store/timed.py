"""Photographs of several cameras in one order: by when they were taken, as far as their clocks are known."""

from array import array
from collections.abc import Iterator, Sequence
from math import inf
from typing import Final

from msgspec import Struct, json
from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.clocks import Clocks
from fieldkit.model.clock import Camera, Showing
from fieldkit.progress import Report, Step

PORTION: Final = 5000
CAPTURES: Final = (
    "SELECT capture FROM json_each(?) JOIN photo ON photo.rowid = value"
    " ORDER BY json_each.key"  # as they were asked for
)


class Stated(Struct, frozen=True):
    """What is read of a capture for that, and no more of it."""

    make: str | None = None
    model: str | None = None
    body_serial: str | None = None
    time_text: str | None = None
    offset_text: str | None = None
    subsec: str | None = None


STATED: Final = json.Decoder(Stated | None)
NOTHING: Final = "null"


def in_true_order(
    database: Database, rows: Sequence[int], clocks: Clocks, report: Report, step: Step
) -> "array[int]":
    """`rows` of photographs, the earliest first; those without a time last, and otherwise as they stood."""
    instants = [
        instant
        for start in range(0, len(rows), PORTION)
        for instant in _instants(database, rows[start : start + PORTION], clocks, report, step)
    ]
    order = sorted(range(len(rows)), key=instants.__getitem__)
    return array("q", (rows[place] for place in order))


def _instants(
    database: Database, rows: Sequence[int], clocks: Clocks, report: Report, step: Step
) -> Iterator[float]:
    report(step)
    for (capture,) in database.execute(CAPTURES, [canonical(list(rows)).decode()]):
        yield _instant(clocks, STATED.decode(capture or NOTHING))


def _instant(clocks: Clocks, stated: Stated | None) -> float:
    if stated is None or stated.time_text is None:
        return inf
    camera = Camera(make=stated.make, model=stated.model, serial=stated.body_serial)
    showing = Showing(time_text=stated.time_text, offset_text=stated.offset_text, subsec=stated.subsec)
    found = clocks.instant(camera, showing)
    return inf if found is None else found
