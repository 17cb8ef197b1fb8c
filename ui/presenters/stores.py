"""How the open mission is kept: its folder, its second copy, its last backup; looked at where nobody waits."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Protocol

from fieldkit.errors import CannotAccess, FieldkitError
from fieldkit.mission import Mission
from fieldkit.mission.second import SecondPlace, place_of, reached
from fieldkit.progress import Report
from fieldkit.store import backups
from ui.jobs import Lane, Start, foreseen
from ui.presenters.latest import Latest


class Second(Enum):
    """The state of the second copy."""

    NONE = "none"
    OK = "ok"
    WAITING = "waiting"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Stores:
    """`here`: the mission folder is there. `waiting` originals lack a second copy. `backup`: when one was verified
    last, by the clock of the laptop that did.
    """

    here: bool
    second: Second
    waiting: int
    backup: datetime | None


class StoresScreen(Protocol):
    """What the presenter asks of the frame."""

    def show_stores(self, stores: Stores) -> None: ...


class StoresPresenter:
    """Of the mission that `looking` reads on the lane that finds; `lacking` is called where a copy can be made."""

    def __init__(self, screen: StoresScreen, looking: Mission, lacking: Callable[[], None], start: Start) -> None:
        self._screen, self._mission, self._lacking = screen, looking, lacking
        self._counting, self._reaching = Latest(start, Lane.FINDING), Latest(start, Lane.OUTSIDE)

    def look(self) -> None:
        """Look anew: what the mission knows first, then whether the drive of the second copy answers."""
        self._counting.ask(lambda _: self._count(), self._counted)

    def forget(self) -> None:
        """The mission is left."""
        self._counting.forget()
        self._reaching.forget()

    def _count(self) -> tuple[SecondPlace | None, Stores]:
        """Runs on the lane that finds."""
        database = self._mission.database
        place, held = _named(self._mission), backups.last(database)
        waiting = 0 if place is None else backups.count_waiting(database, place.copy)
        last = None if held is None else datetime.fromisoformat(held.wall)
        return place, Stores(True, Second.NONE, waiting, last)

    def _counted(self, found: tuple[SecondPlace | None, Stores]) -> None:
        place, stores = found
        mission = self._mission

        def look(_: Report) -> Stores:
            here = mission.folder.is_dir()
            if place is None:
                return replace(stores, here=here)
            reached(mission, place)
            return replace(stores, here=here, second=Second.WAITING if stores.waiting else Second.OK)

        def away(error: Exception) -> None:
            if not isinstance(foreseen(error), CannotAccess):
                raise error
            self._screen.show_stores(replace(stores, second=Second.MISSING))

        self._reaching.ask(look, self._show, failed=away)

    def _show(self, stores: Stores) -> None:
        self._screen.show_stores(stores)
        if stores.second is Second.WAITING:
            self._lacking()


def _named(mission: Mission) -> SecondPlace | None:
    try:
        return place_of(mission)
    except FieldkitError:
        return None
