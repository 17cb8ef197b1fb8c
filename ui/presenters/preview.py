"""The report of a packet as it would be now, made beside the window, for one wish at a time."""

from collections.abc import Callable

from fieldkit.progress import Report, Step
from ui.jobs import Lane, Start, Stoppable
from ui.presenters.packets import SealScreen, Wanted


class Preview:
    """Shows the report of what is wanted. `current` says whether what is shown is that."""

    def __init__(
        self,
        screen: SealScreen,
        make: Callable[[Wanted, Report], bytes],
        start: Start,
        fail: Callable[[Exception], None],
        title: str,
    ) -> None:
        self._screen, self._make, self._start, self._fail, self._title = screen, make, start, fail, title
        self._job: Stoppable | None = None
        self._number = 0
        self.current = False

    @property
    def busy(self) -> bool:
        """Is one being made?"""
        return self._job is not None

    def make(self, wanted: Wanted) -> None:
        """Make it; what was being made is given up."""
        self.stop()
        self._number += 1
        number = self._number

        def mine(call: Callable[..., None]) -> Callable[..., None]:
            """What a report that was given up still says is not heard."""

            def heard(*said: object) -> None:
                if number == self._number:
                    call(*said)

            return heard

        self._screen.show_making(Step("", 0, 0))
        self._job = self._start(
            lambda report: self._make(wanted, report),
            then=mine(self._made),
            failed=mine(self._failed),
            step=mine(self._screen.show_making),
            stopped=mine(self._end),
            lane=Lane.LONG,
            title=self._title,
        )

    def stop(self) -> None:
        """Give up what is being made."""
        if self._job is not None:
            self._job.cancel()
            self._number += 1
            self._end()

    def outdate(self) -> None:
        """What is shown is not what would be sealed any more."""
        self.current = False
        self.stop()
        self._screen.show_outdated()

    def _made(self, document: bytes) -> None:
        self._end()
        self.current = True
        self._screen.show_report(document)

    def _failed(self, error: Exception) -> None:
        self._end()
        self._fail(error)

    def _end(self) -> None:
        self._job = None
        self._screen.show_making(None)
