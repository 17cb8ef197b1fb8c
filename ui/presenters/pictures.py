"""Stage two of an intake: pictures that are lacking are made whenever no other long work is to be done."""

from collections.abc import Callable

from fieldkit.progress import Report, Step
from ui.jobs import Lane, Start, Stoppable

EVERY = 10
"""Pictures between two announcements: as many as the core keeps at a time."""


class PictureStage:
    """Makes pictures on the long lane, and gives way there.

    `make` is the core's `make_thumbnails`; `made` is called when there are more pictures than before. Whoever stops
    it in the list of jobs has stopped it until pictures are wanted anew.
    """

    def __init__(
        self,
        make: Callable[[Report], object],
        start: Start,
        made: Callable[[], None],
        trouble: Callable[[Exception], None],
    ) -> None:
        self._make, self._start, self._made, self._trouble = make, start, made, trouble
        self._title = ""
        self._job: Stoppable | None = None
        self._others: set[object] = set()
        self._wanted = self._beginning = self._gives_way = False

    def want(self, title: str) -> None:
        """Pictures may be lacking: make them as soon as there is room. `title` names that in the list of jobs."""
        self._title, self._wanted = title, True
        self._begin()

    def began(self, job: object, lane: Lane) -> None:
        """Work came to a lane; if it is long, and not our own, ours stops for it."""
        if lane is not Lane.LONG or self._beginning:
            return
        self._others.add(job)
        if self._job is not None:
            self._gives_way = True
            self._job.cancel()

    def ended(self, job: object) -> None:
        """Work has ended; if it was the last of the others, ours goes on."""
        self._others.discard(job)
        self._begin()

    def _begin(self) -> None:
        if self._job is not None or self._others or not self._wanted:
            return
        self._wanted, self._beginning = False, True
        self._job = self._start(
            self._make,
            then=lambda _: self._ended(),
            failed=self._failed,
            step=self._step,
            stopped=self._stopped,
            lane=Lane.LONG,
            title=self._title,
        )
        self._beginning = False

    def _step(self, step: Step) -> None:
        if step.done % EVERY == 0:
            self._made()

    def _ended(self) -> None:
        self._job = None
        self._made()

    def _stopped(self) -> None:
        self._wanted, self._gives_way = self._wanted or self._gives_way, False
        self._ended()

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._trouble(error)
