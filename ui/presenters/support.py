"""A file for whoever is asked for help."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from ui.jobs import Start
from ui.presenters.asking import Ask
from ui.presenters.errands import Busy, do


class SupportScreen(Busy, Protocol):
    """What writing a file for help asks of its page."""

    def show_written(self, target: Path) -> None: ...


class SupportPresenter:
    """Writes a file for whoever is asked for help; `write` does it on a lane."""

    def __init__(self, screen: SupportScreen, write: Callable[[Path], Path], ask: Ask, start: Start) -> None:
        self._screen, self._write, self._ask, self._start = screen, write, ask, start

    def write(self, title: str) -> None:
        """Write it where the person says."""
        target = self._ask.new_file(title, "fieldkit-support.zip")
        if target is not None:
            do(self._start, self._screen, lambda: self._write(target), self._screen.show_written)
