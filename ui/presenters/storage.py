"""Where missions and their second copies are kept, and the backups of the mission that is open."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from fieldkit.errors import FieldkitError
from fieldkit.mission.backup import Copied
from fieldkit.mission.drill import Drill
from fieldkit.mission.place import Trial, look_at_place, try_place
from fieldkit.platform.disk import Answer
from fieldkit.progress import Report
from fieldkit.when import Utc
from ui.jobs import Lane, Start, foreseen
from ui.presenters.asking import Ask
from ui.presenters.places import OTHER, Found, found_in

T = TypeVar("T")


class StorageScreen(Protocol):
    """What the presenter asks of the section; `place` is `MISSIONS` or `COPIES`.

    `show_place` without a folder: none was chosen; without `found` nothing is known of it yet. `show_way_out`: it
    may be left out. `show_backup`: when a backup was verified last, None for never.
    """

    def show_place(self, place: str, folder: Path | None, found: Found | None) -> None: ...
    def show_way_out(self, place: str, *, possible: bool) -> None: ...
    def show_refused(self, place: str, error: FieldkitError) -> None: ...
    def show_running(self, running: bool) -> None: ...
    def show_backup(self, last: Utc | None) -> None: ...


@dataclass(frozen=True, slots=True)
class Chosen:
    """How a place is kept: what was chosen, how it is chosen otherwise, and whether there may be none."""

    get: Callable[[], Path | None]
    put: Callable[[Path | None], None]
    may_lack: Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Safe:
    """What is done on the long lane for the open mission, and who is told what it came to, page or no page.

    `last` says on the lane that finds when a backup of it was verified last; `back_up` gives that, too.
    """

    back_up: Callable[[Path, Report], tuple[Copied, Utc | None]]
    drill: Callable[[Path, Report], Drill]
    backed_up: Callable[[Copied], None]
    drilled: Callable[[Drill], None]
    trouble: Callable[[Exception], None]
    last: Callable[[], Utc | None]


class StoragePresenter:
    """`look` starts what ends with the page, `start` what outlives it; `safe` is None without an open mission."""

    def __init__(
        self,
        screen: StorageScreen,
        chosen: dict[str, Chosen],
        encrypted: Callable[[Path], Answer],
        safe: Safe | None,
        ask: Ask,
        look: Start,
        start: Start,
    ) -> None:
        self._screen, self._chosen, self._encrypted, self._safe = screen, chosen, encrypted, safe
        self._ask, self._look, self._start = ask, look, start

    @property
    def has_mission(self) -> bool:
        """Is there one to be backed up?"""
        return self._safe is not None

    def visit(self) -> None:
        """Say what is known of both places, without writing anything there."""
        for place in self._chosen:
            self._find(place, look_at_place)
        safe = self._safe
        if safe is not None:
            self._look(lambda _: safe.last(), then=self._screen.show_backup, lane=Lane.FINDING)

    def check(self, place: str) -> None:
        """Write there, and read it back."""
        self._find(place, try_place)

    def choose(self, place: str, title: str) -> None:
        """Another place that the person points out; it is kept once it was tried."""
        folder = self._ask.folder(title)
        if folder is None:
            return

        def keep(found: Found) -> None:
            self._chosen[place].put(folder)
            self._screen.show_place(place, folder, found)
            self._screen.show_way_out(place, possible=self._chosen[place].may_lack())

        self._try(place, folder, try_place, keep)

    def forget(self, place: str) -> None:
        """No place any more; what lies there stays."""
        self._chosen[place].put(None)
        self._find(place, look_at_place)

    def back_up(self, where: str, title: str) -> None:
        """Copy the mission to a folder that the person points out, as the work `title`."""
        safe = self._safe
        if safe is None:
            return

        def backed_up(made: tuple[Copied, Utc | None]) -> None:
            copied, last = made
            safe.backed_up(copied)
            self._screen.show_backup(last)

        self._run(safe, where, title, safe.back_up, backed_up)

    def drill(self, where: str, title: str) -> None:
        """Open and check a backup that the person points out, as if the mission were lost."""
        if self._safe is not None:
            self._run(self._safe, where, title, self._safe.drill, self._safe.drilled)

    def _run(
        self, safe: Safe, where: str, title: str, act: Callable[[Path, Report], T], then: Callable[[T], None]
    ) -> None:
        folder = self._ask.folder(where)
        if folder is None:
            return

        def ended() -> None:
            self._screen.show_running(False)

        def done(found: T) -> None:
            ended()
            then(found)

        def failed(error: Exception) -> None:
            ended()
            safe.trouble(error)

        self._screen.show_running(True)
        self._start(
            lambda report: act(folder, report),
            then=done,
            failed=failed,
            stopped=ended,
            lane=Lane.LONG,
            title=title,
        )

    def _find(self, place: str, look: Callable[[Path], Trial]) -> None:
        folder = self._chosen[place].get()
        self._screen.show_place(place, folder, None)
        self._screen.show_way_out(place, possible=folder is not None and self._chosen[place].may_lack())
        if folder is not None:
            self._try(place, folder, look, partial(self._screen.show_place, place, folder))

    def _try(self, place: str, folder: Path, look: Callable[[Path], Trial], then: Callable[[Found], None]) -> None:
        """A medium may never answer: nobody waits for that lane."""
        other = self._chosen[OTHER[place]].get()

        def failed(error: Exception) -> None:
            self._screen.show_refused(place, foreseen(error))

        self._look(
            lambda _: found_in(folder, other, look, self._encrypted), then=then, failed=failed, lane=Lane.OUTSIDE
        )
