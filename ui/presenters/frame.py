"""The frame around all screens: which mission is open, and what was saved when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from fieldkit.errors import CannotWrite, MissionLocked, MissionSealed, Refused
from fieldkit.mission import Changes
from fieldkit.mission.overview import Overview, overview, saved
from fieldkit.when import local
from ui.desk import Desk
from ui.jobs import End, Lane, Start
from ui.presenters.arriving import Arriving
from ui.presenters.latest import Latest

OpenDesk = Callable[[Path, bool], Desk]


@dataclass(frozen=True, slots=True)
class Bearings:
    """What the frame says of the open mission; `actor` is empty where it is open for reading only."""

    code: str
    title: str
    sample: bool
    actor: str
    letter: str


class FrameScreen(Protocol):
    """What the presenter asks of the frame: `show_start` lets go of the mission's screens, and reads nothing."""

    def show_start(self) -> None: ...
    def show_missions(self) -> None: ...
    def show_mission(self, desk: Desk, bearings: Bearings) -> None: ...
    def show_saved(self, at: datetime | None) -> None: ...
    def show_overview(self, found: Overview) -> None: ...
    def show_trouble(self, error: Exception) -> None: ...
    def show_sealed(self, folder: Path, *, write: bool) -> None: ...
    def show_unopened(self, folder: Path, error: Exception, *, readable: bool) -> None: ...


READABLE = (MissionLocked, CannotWrite, Refused)
"""What keeps a mission from being written and not from being read."""


class FramePresenter:
    """Opens and closes missions. `open_desk` runs on a lane: opening may go on in a new stream, which writes.

    Its second argument says whether the mission is opened for writing. `end` starts what waits until lanes rest.
    `opened` is told the folder, `watch` of every commit in the lane of
    edits, `follow` of those in the long lane, in the thread that made them.
    """

    def __init__(
        self,
        screen: FrameScreen,
        open_desk: OpenDesk,
        start: Start,
        end: End,
        opened: Callable[[Path], None],
        watch: Callable[[Changes], object],
        follow: Callable[[Changes], object],
    ) -> None:
        self._screen, self._open_desk, self._start, self._end = screen, open_desk, start, end
        self._opened, self._watch, self._follow = opened, watch, follow
        self._counting = Latest(start, Lane.FINDING)
        self._desk: Desk | None = None
        self._arriving: Arriving | None = None

    @property
    def desk(self) -> Desk | None:
        """The mission that is open, if one is."""
        return self._desk

    @property
    def folder(self) -> Path | None:
        """The folder of the open mission, if one is open."""
        return None if self._desk is None else self._desk.folder

    def open(self, folder: Path, write: bool = True) -> None:
        """Open the mission in `folder`; one that is open is closed first, one that is being opened is not shown.

        Asked for again while it is being opened, it is opened once.
        """
        going = self._arriving
        if going is not None and (going.folder, going.write) == (folder, write):
            return
        self._screen.show_start()
        self.close()
        self._arriving = arriving = Arriving(folder, write)

        def failed(error: Exception) -> None:
            if arriving is self._arriving:
                self._arriving = None
                self._screen.show_missions()
                if isinstance(error, MissionSealed):
                    self._screen.show_sealed(folder, write=write)
                else:
                    self._screen.show_unopened(folder, error, readable=write and isinstance(error, READABLE))

        self._start(lambda _: self._bring(arriving), then=self._brought, failed=failed)

    def take(self, desk: Desk) -> None:
        """Show a mission that was opened or made just now; it takes the place of any other."""
        if self._desk is not None or self._arriving is not None:
            self._screen.show_start()
            self.close()
        self._desk = desk
        if desk.writing is not None:
            desk.writing.watch = self._watch
        if desk.bringing is not None:
            desk.bringing.watch = self._follow
        self._opened(desk.folder)
        self._screen.show_mission(desk, bearings(desk))
        self.look()

    def leave(self) -> None:
        """Close the mission, and show the missions there are."""
        self._screen.show_start()
        self.close()
        self._screen.show_missions()

    def close(self) -> None:
        """Let go of the mission: edits that wait are done before, all other work stops."""
        desk, self._desk = self._desk, None
        self._counting.forget()
        arriving, self._arriving = self._arriving, None
        if desk is None and arriving is not None:
            desk = arriving.take()
        if desk is not None:
            desk.leaving.close()
            self._end(lambda _: desk.close(), failed=self._screen.show_trouble)

    def _bring(self, arriving: Arriving) -> Arriving:
        """Runs on a lane."""
        desk = self._open_desk(arriving.folder, arriving.write)
        if not arriving.bring(desk):
            desk.close()
        return arriving

    def _brought(self, arriving: Arriving) -> None:
        desk = arriving.take()
        if desk is not None:
            self._arriving = None
            self.take(desk)

    def recorded(self, _: Changes) -> None:
        """Something was recorded: say that it is saved."""
        self.look()

    def look(self) -> None:
        """Say when something was recorded last; the numbers are counted anew, which may take a moment."""
        if self._desk is None:
            return
        mission, at = self._desk.looking, saved(self._desk.reading)
        self._screen.show_saved(local(at.wall, at.tz) if at else None)
        self._counting.ask(lambda _: overview(mission), self._screen.show_overview)


def bearings(desk: Desk) -> Bearings:
    """What the frame says of `desk`."""
    info, writing = desk.reading.info, desk.writing
    actor, letter = (writing.actor, writing.letter) if writing is not None else ("", "")
    return Bearings(info.code, info.title, info.sample, actor, letter)
