"""Work of which only the newest counts."""

from collections.abc import Callable
from typing import TypeVar

from fieldkit.progress import Report, Step
from ui.jobs import Lane, Start, Stoppable

T = TypeVar("T")


class Latest:
    """Asks for one thing on one lane: what was asked before is stopped, and nothing more is heard of it."""

    def __init__(self, start: Start, lane: Lane) -> None:
        self._start, self._lane = start, lane
        self._going: Stoppable | None = None
        self._number = 0

    def ask(
        self,
        work: Callable[[Report], T],
        then: Callable[[T], None],
        step: Callable[[Step], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `work`; the others are called in the window's thread, unless something else is asked first.

        Without `failed` the frame tells errors.
        """
        self.forget()
        number = self._number

        def found(result: T) -> None:
            if number == self._number:
                then(result)

        def stepped(news: Step) -> None:
            if number == self._number and step is not None:
                step(news)

        def broke(error: Exception) -> None:
            if number == self._number and failed is not None:
                failed(error)

        wrong = None if failed is None else broke
        self._going = self._start(work, then=found, step=stepped, failed=wrong, lane=self._lane)

    def forget(self) -> None:
        """Nothing is wanted any more of what was asked."""
        self._number += 1
        if self._going is not None:
            self._going.cancel()
            self._going = None
