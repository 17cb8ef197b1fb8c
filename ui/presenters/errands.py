"""Work that is done for a page: once the page is gone, nobody is called back."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar
from weakref import WeakSet

from fieldkit.errors import FieldkitError
from fieldkit.progress import Report, Step
from ui.jobs import Lane, Start, Stoppable, foreseen

T = TypeVar("T")


class Errands:
    """A `Start` with an end: what runs then is asked to stop, and what it still says is dropped."""

    def __init__(self, start: Start) -> None:
        self._start = start
        self._running = WeakSet[Stoppable]()  # a job that has ended is let go of, with all that its work holds
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
        self._running.add(job)
        return job

    def end(self) -> None:
        """The page is gone."""
        self._ended = True
        for job in list(self._running):
            job.cancel()

    def _while_wanted(self, call: Callable[..., None] | None) -> Callable[..., None]:
        return partial(self._pass_on, call)

    def _pass_on(self, call: Callable[..., None] | None, *said: Any) -> None:
        if not self._ended and call is not None:
            call(*said)


class Busy(Protocol):
    """What a page shows of the work that is done for it: that it goes on, and what went wrong."""

    def work(self, busy: bool) -> None: ...
    def tell(self, error: FieldkitError | None) -> None: ...


def do(
    start: Start,
    page: Busy,
    act: Callable[[Report], T],
    then: Callable[[T], None],
    failed: Callable[[FieldkitError], None] | None = None,
    *,
    step: Callable[[Step], None] | None = None,
    stopped: Callable[[], None] | None = None,
    lane: Lane = Lane.EDITS,
    title: str = "",
) -> Stoppable:
    """Do `act` while `page` is busy; an error is told there unless `failed` takes it.

    The others as in `ui.jobs.Start`.
    """

    def took(found: T) -> None:
        page.work(False)
        then(found)

    def told(error: Exception) -> None:
        page.work(False)
        (failed or page.tell)(foreseen(error))

    def gave_up() -> None:
        page.work(False)
        if stopped is not None:
            stopped()

    page.tell(None)
    page.work(True)
    return start(act, then=took, failed=told, step=step, stopped=gave_up, lane=lane, title=title)
