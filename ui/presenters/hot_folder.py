"""A hot folder that is watched while the mission is open: short looks, short work, one intake."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from fieldkit.errors import FieldkitError
from fieldkit.intake import Outcome
from fieldkit.progress import Report, Step
from ui.jobs import Lane, Start, foreseen
from ui.presenters.media import Later


class Watch(Protocol):
    """A watch of the core. `look` asks the folder alone, on the lane *outside*; the others run on the long lane.

    `begin` and `end` are the first and the last; `end` raises `Cancelled` where whole files were left behind.
    """

    def begin(self) -> None: ...
    def look(self) -> Sequence[Path]: ...
    def take(self, files: Sequence[Path], report: Report) -> None: ...
    def end(self) -> Outcome: ...


class HotFolder:
    """Goes round: look, take what is whole, wait.

    `rested` is told that nothing is copied just now; `ended` what came of all, None where whole files were left,
    and what broke it off, None where a person ended it.
    """

    def __init__(
        self,
        watch: Watch,
        start: Start,
        later: Later,
        step: Callable[[Step], None],
        rested: Callable[[], None],
        ended: Callable[[Outcome | None, FieldkitError | None], None],
        title: str,
    ) -> None:
        self._watch, self._start, self._later = watch, start, later
        self._step, self._rested, self._ended, self._title = step, rested, ended, title
        self._over = False
        start(lambda _: watch.begin(), then=lambda _: self._rest(), failed=self._broken, lane=Lane.LONG)

    def stop(self) -> None:
        """End it, once the files that are being copied are whole."""
        if not self._over:
            self._end(None)

    def _rest(self) -> None:
        self._rested()
        self._later(self._look)

    def _look(self) -> None:
        if not self._over:
            self._start(lambda _: self._watch.look(), then=self._take, failed=self._broken, lane=Lane.OUTSIDE)

    def _take(self, files: Sequence[Path]) -> None:
        if self._over or not files:
            self._later(self._look)
            return
        self._start(
            lambda report: self._watch.take(files, report),
            then=lambda _: self._rest(),
            failed=self._broken,
            step=self._step,
            stopped=self.stop,
            lane=Lane.LONG,
            title=self._title,
        )

    def _broken(self, error: Exception) -> None:
        self._end(foreseen(error))

    def _end(self, trouble: FieldkitError | None) -> None:
        self._over = True
        self._start(
            lambda _: self._watch.end(),
            then=lambda outcome: self._ended(outcome, trouble),
            failed=lambda error: self._ended(None, trouble or foreseen(error)),
            stopped=lambda: self._ended(None, trouble),
            lane=Lane.LONG,
        )
