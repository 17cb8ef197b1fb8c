"""Work that is done for a page: once the page is gone, nobody is called back."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from fieldkit.progress import Report
from ui.jobs import Lane, Start, Stoppable

T = TypeVar("T")


class Errands:
    """A `Start` with an end: what runs then is asked to stop, and what it still says is dropped."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._running: list[Stoppable] = []
        self._ended = False

    def __call__(
        self,
        work: Callable[[Report], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        step: Callable[..., None] | None = None,
        stopped: Callable[[], None] | None = None,
        lane: Lane = Lane.EDITS,
        title: str = "",
    ) -> Stoppable:
        """See `ui.jobs.Start`."""
        job = self._start(
            work,
            then=self._while_wanted(then),
            failed=None if failed is None else self._while_wanted(failed),
            step=self._while_wanted(step),
            stopped=self._while_wanted(stopped),
            lane=lane,
            title=title,
        )
        self._running.append(job)
        return job

    def end(self) -> None:
        """The page is gone."""
        self._ended = True
        for job in self._running:
            job.cancel()

    def _while_wanted(self, call: Callable[..., None] | None) -> Callable[..., None]:
        return partial(self._pass_on, call)

    def _pass_on(self, call: Callable[..., None] | None, *said: Any) -> None:
        if not self._ended and call is not None:
            call(*said)
