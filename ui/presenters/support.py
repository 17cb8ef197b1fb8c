"""A file for whoever is asked for help: gathered, shown, and only then written."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from fieldkit.supporting.bundle import Part
from ui.jobs import Start
from ui.presenters.asking import Ask
from ui.presenters.errands import Busy, do


class SupportScreen(Busy, Protocol):
    """What gathering and writing a file for help asks of its page."""

    def show_parts(self, parts: Sequence[Part]) -> None: ...
    def show_written(self, target: Path) -> None: ...


class SupportPresenter:
    """`gather` and `write` are done on a lane. What is written is what was shown, and nothing else."""

    def __init__(
        self,
        screen: SupportScreen,
        gather: Callable[[], Sequence[Part]],
        write: Callable[[Path, Sequence[Part]], None],
        ask: Ask,
        start: Start,
    ) -> None:
        self._screen, self._gather, self._write, self._ask, self._start = screen, gather, write, ask, start
        self._parts: Sequence[Part] = ()

    def gather(self) -> None:
        """Look the machine over, and show all that the file would hold."""

        def show(parts: Sequence[Part]) -> None:
            self._parts = parts
            self._screen.show_parts(parts)

        do(self._start, self._screen, lambda _: self._gather(), show)

    def write(self, title: str) -> None:
        """Write it where the person says."""
        target = self._ask.new_file(title, "fieldkit-support.zip")
        if target is None:
            return
        parts = self._parts
        do(
            self._start,
            self._screen,
            lambda _: self._write(target, parts),
            lambda _: self._screen.show_written(target),
        )
