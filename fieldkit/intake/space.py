"""Will it fit? Asked before anything is copied, and told while there is still time for another disk."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit.errors import AlreadyThere, CannotRead, NoSpace
from fieldkit.intake.inventory import Seen
from fieldkit.intake.looking import expected, seen
from fieldkit.mission import Mission
from fieldkit.mission.second import place_of, reached
from fieldkit.platform import free_space
from fieldkit.store import intakes

EACH = 64 << 10
"""Bytes beside a file itself: entries in log and catalogue, its small picture, the block that it fills in part."""
SEALING = 2048
"""One byte in so many is what sealing adds, and more (age: 16 bytes to 64 KiB)."""
RESERVE = 64 << 20
"""Bytes that an intake leaves: for the log that is written ahead, and for the work with what came."""

LOW = 3
"""Under so many intakes like those before, a person is told."""
LATELY = 5


@dataclass(frozen=True, slots=True)
class Room:
    """Bytes that are free where the mission lies, and about how many photographs and intakes these are.

    Both are judged by what came lately; None where nothing came yet. `low`: it is time to think of another disk.
    """

    free: int
    photographs: int | None
    intakes: int | None

    @property
    def low(self) -> bool:
        """Whether a person should be told."""
        return self.intakes is not None and self.intakes < LOW


def room(mission: Mission) -> Room:
    """How much more the disk of the mission takes. Raises `CannotRead`."""
    free = free_space(mission.folder)
    files, size, passes = intakes.lately(mission.database, LATELY)
    usable = max(0, free - RESERVE)
    if not files:
        return Room(free, None, None)
    each = need(files, size) // files
    return Room(free, usable // each, usable // (each * -(-files // passes)))


def need(files: int, size: int) -> int:
    """Bytes that so many files of that size in all will take."""
    return size + size // SEALING + files * EACH


def refuse_full(mission: Mission, files: Sequence[Path]) -> NoSpace | None:
    """Raises `NoSpace` if `files` do not fit where the mission lies; returns it if the second copy lacks the room.

    What was met before under its name, with its size and its time, is taken to be here already: that is only
    looked up where space is short.
    """
    wanted = [one for path in files if (one := seen(path, path.parent)) is not None]
    free, second = free_space(mission.folder), _free_there(mission)
    if _lacking(wanted, min(free, free if second is None else second[1])) <= 0:
        return None
    fresh = expected(mission, wanted)
    if (lacking := _lacking(fresh, free)) > 0:
        raise NoSpace(str(mission.folder), len(fresh), -(-lacking // 10**6))
    if second is not None and (lacking := _lacking(fresh, second[1])) > 0:
        return NoSpace(second[0], len(fresh), -(-lacking // 10**6))
    return None


def _lacking(files: Sequence[Seen], free: int) -> int:
    return need(len(files), sum(one.size for one in files)) + RESERVE - free if files else 0


def _free_there(mission: Mission) -> tuple[str, int] | None:
    """Where the second copy lies and what is free there; None if it is not there."""
    try:
        place = place_of(mission)
        return None if place is None else (place.target, free_space(reached(mission, place).root))
    except (CannotRead, AlreadyThere):
        return None
