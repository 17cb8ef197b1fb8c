"""Work that is done at once, for presenters under test."""

from collections.abc import Callable
from typing import Any

from fieldkit.errors import Cancelled
from fieldkit.progress import Step, silent
from ui.jobs import Lane


class Ended:
    """Work that is over: nothing is left to stop."""

    def cancel(self) -> None:
        """Too late."""


def at_once(
    work: Callable[..., Any],
    *,
    then: Callable[[Any], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    step: Callable[[Step], None] | None = None,
    stopped: Callable[[], None] | None = None,
    lane: Lane = Lane.EDITS,
    title: str = "",
) -> Ended:
    """A `ui.jobs.Start` that does the work before it returns; an error that nobody asked for is raised."""
    del lane, title
    try:
        found = work(step or silent)
    except Cancelled:
        if stopped is not None:
            stopped()
    except Exception as error:
        if failed is None:
            raise
        failed(error)
    else:
        if then is not None:
            then(found)
    return Ended()
