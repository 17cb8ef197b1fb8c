"""What a mission holds, in numbers."""

from dataclasses import dataclass

from fieldkit.mission.unit import Mission
from fieldkit.store import catalogue, items, log, originals, photos
from fieldkit.when import Reading


@dataclass(frozen=True, slots=True)
class Overview:
    """`elsewhere`: originals whose bytes lie in another folder; `saved`: when the last entry was recorded."""

    entries: int
    items: int
    photographs: int
    elsewhere: int
    saved: Reading | None


def saved(mission: Mission) -> Reading | None:
    """When the last entry was recorded; None in a mission without one. Raises `Damaged`."""
    newest = log.last(mission.database)
    at = newest.envelope if newest else None
    return Reading(at.wall, at.tz, at.boot, at.mono_ms) if at else None


def overview(mission: Mission) -> Overview:
    """The numbers as they stand: half a second in a mission of a million photographs. Raises `Damaged`."""
    database = mission.database
    return Overview(
        entries=log.size(database),
        items=catalogue.size(database, items.TABLE),
        photographs=catalogue.size(database, photos.TABLE),
        elsewhere=originals.count_elsewhere(database),
        saved=saved(mission),
    )
