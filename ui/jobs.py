"""The only threads of the window: its lanes, and one `Job` for each piece of work, owned by the window's thread.

The lanes run beside each other, each in order: *edits* is for what is done in a moment, *long* for what shows
progress, *pictures* for small pictures by the hundred, *view* for the one photograph that is looked at closely and
waits for none of them, *finding* for what reads the whole catalogue, *outside* for what asks a card or folder that
may never answer: nobody waits for that lane, and what runs on it knows nothing of a mission. A job announces itself
through one queued signal, so that all that it calls back runs in the window's thread.
"""

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import Enum
from threading import Event
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimerEvent, Signal, Slot

from fieldkit.errors import Cancelled, FieldkitError
from fieldkit.progress import Report, Step

T = TypeVar("T")

SWEEP_MS = 1000


class Lane(Enum):
    """Where a job waits for its turn."""

    EDITS = "edits"
    LONG = "long"
    PICTURES = "pictures"
    FINDING = "finding"
    VIEW = "view"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Done:
    """The work ended with a value."""

    value: Any


@dataclass(frozen=True, slots=True)
class Failed:
    """The work ended with an error."""

    error: Exception


class Start(Protocol):
    """Starts work on a lane; `then` and `failed` are called in the window's thread. Presenters are given one.

    Without `failed` the error is shown where the window shows errors. A job that was cancelled calls neither.
    `title` names long work in the list of jobs.
    """

    def __call__(
        self,
        work: Callable[[Report], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        step: Callable[[Step], None] | None = None,
        stopped: Callable[[], None] | None = None,
        lane: Lane = Lane.EDITS,
        title: str = "",
    ) -> "Stoppable": ...


class End(Protocol):
    """Starts work that waits for all lanes to rest: see `Lanes.start_last`."""

    def __call__(
        self, work: Callable[[Report], T], *, failed: Callable[[Exception], None] | None = None
    ) -> "Stoppable": ...


class Stoppable(Protocol):
    """Work that can be asked to stop."""

    def cancel(self) -> None: ...


def foreseen(error: Exception) -> FieldkitError:
    """`error`, where it is one of the core. Raises any other: that is a defect, and for the exception hook."""
    if not isinstance(error, FieldkitError):
        raise error
    return error


def as_it_is(error: Exception) -> Exception:
    """As long as no mission is open, errors are what they are."""
    return error


class Job(QObject):
    """One piece of work. `run` alone is executed on a lane; all else belongs to the window's thread."""

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    ended = Signal()
    _arrived = Signal(object)

    def __init__(
        self, work: Callable[[Report], Any], title: str, lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.lane, self.last = title, lane, Step("", 0, 0)
        self._work, self._stop, self._awaited = work, Event(), True
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self) -> None:
        """Do the work. One of the three places where every exception is caught: the lane must go on."""
        try:
            self._report(self.last)
            self._arrived.emit(Done(self._work(self._report)))
        except Exception as error:  # noqa: BLE001 — see the docstring
            self._arrived.emit(Failed(error))

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop where it next reports."""
        self._stop.set()

    def leave(self) -> None:
        """Nobody wants what it gives any more: it says that it was stopped, even where that comes too late."""
        self._awaited = False

    def _report(self, step: Step) -> None:
        if self._stop.is_set():
            raise Cancelled
        if step is not self.last:
            self._arrived.emit(step)

    @Slot(object)
    def _deliver(self, message: Step | Done | Failed) -> None:
        if isinstance(message, Step):
            self.last = message
            self.progressed.emit(message)
            return
        if isinstance(message, Done) and self._awaited:
            self.succeeded.emit(message.value)
        elif isinstance(message, Done) or isinstance(message.error, Cancelled):
            self.stopped.emit()
        else:
            self.failed.emit(message.error)
        self.ended.emit()


class Sweep(QObject):
    """Collects garbage in the window's thread, and in no other, until it is stopped.

    Python collects in whichever thread makes the next object. A widget or timer that dies on a lane takes the whole
    program with it; so the collector is switched off, and called from here: for what is young each time, which
    takes no time, for the rest when it is due. What was there before, all modules above all, is left out: looking
    it through takes a tenth of a second.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was = gc.isenabled()
        gc.disable()
        gc.freeze()
        self._timer, self._thoroughly = self.startTimer(SWEEP_MS), False

    def thoroughly(self) -> None:
        """Collect all that is garbage next time, due or not: it holds what must not stay in memory."""
        self._thoroughly = True

    def timerEvent(self, _: QTimerEvent) -> None:
        """Collect the oldest generation that is due."""
        count, most = gc.get_count(), gc.get_threshold()
        due = max((old for old in (1, 2) if count[old] > most[old] > 0), default=0)
        thoroughly, self._thoroughly = self._thoroughly, False
        gc.collect(2 if thoroughly else due)

    def spare(self) -> None:
        """Leave out what is there by now."""
        gc.freeze()

    def stop(self) -> None:
        """Leave it to whom it was left before: to Python, as a rule."""
        self.killTimer(self._timer)
        gc.unfreeze()
        if self._was:
            gc.enable()


class Lanes(QObject):
    """All lanes, and the jobs that wait or run. `trouble` carries errors that no caller asked for."""

    began = Signal(object)
    ended = Signal(object)
    trouble = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs: tuple[Job, ...] = ()
        self._pools = {lane: ThreadPoolExecutor(1, thread_name_prefix=lane.value) for lane in Lane}
        self._futures: dict[Job, Future[None]] = {}
        self._sweep, self._closed = Sweep(self), False
        self.understood: Callable[[Exception], Exception] = as_it_is
        """Says in words of the core what failed below it: of a catalogue that does not read."""

    def start(
        self,
        work: Callable[[Report], T],
        *,
        then: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        step: Callable[[Step], None] | None = None,
        stopped: Callable[[], None] | None = None,
        lane: Lane = Lane.EDITS,
        title: str = "",
    ) -> Job:
        """Put `work` on a lane: see `Start`. Once the lanes are closed nothing is done any more."""
        job = Job(work, title, lane, self)
        if self._closed:
            return job
        for signal, slot in ((job.succeeded, then), (job.progressed, step), (job.stopped, stopped)):
            if slot is not None:
                signal.connect(slot)
        told = failed or self.trouble.emit
        job.failed.connect(lambda error: told(self.understood(error)))
        job.ended.connect(lambda: self._leave(job))
        self.jobs = (*self.jobs, job)
        self.began.emit(job)
        self._futures[job] = self._pools[lane].submit(job.run)
        return job

    def start_last(self, work: Callable[[Report], T], *, failed: Callable[[Exception], None] | None = None) -> Job:
        """Put `work` on the lane of edits; it waits there until the other lanes, asked to stop, have done so.

        What earlier work gives is not told any more: whoever would read further finds the mission closed.
        """
        apart = {Lane.EDITS, Lane.OUTSIDE}
        others = [future for job, future in self._futures.items() if job.lane not in apart]
        self._leave_all()

        def alone(report: Report) -> T:
            wait(others)
            return work(report)

        return self.start(alone, failed=failed)

    def works(self, lane: Lane) -> bool:
        """Does anything wait or run on `lane`?"""
        return any(job.lane is lane for job in self.jobs)

    def spare(self) -> None:
        """Never look through what is there by now for garbage: modules that were loaded since."""
        self._sweep.spare()

    def forget(self) -> None:
        """What was worked with is let go of: nothing of it stays in memory until garbage is due."""
        self._sweep.thoroughly()

    def close(self) -> None:
        """Stop all but edits at its next step, let the edits that wait be done, then end the lanes.

        Every job has told its end by then: there may be no event loop any more that would pass it on.
        """
        self._closed = True
        self._leave_all()
        for lane, pool in self._pools.items():
            pool.shutdown(wait=lane is not Lane.OUTSIDE, cancel_futures=lane is Lane.OUTSIDE)
        for job in self.jobs:
            QCoreApplication.sendPostedEvents(job, QEvent.Type.MetaCall)
        self._sweep.stop()

    def _leave_all(self) -> None:
        for job in self.jobs:
            job.leave()
            if job.lane is not Lane.EDITS:
                job.cancel()

    def _leave(self, job: Job) -> None:
        self._futures.pop(job, None)
        self.jobs = tuple(other for other in self.jobs if other is not job)
        self.ended.emit(job)
        job.deleteLater()
