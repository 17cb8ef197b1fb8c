"""Undo and redo: what would be taken back or done again, in words before it is, and that it was."""

from collections.abc import Callable, Sequence
from typing import Protocol

from fieldkit.custody.entry import Entry
from fieldkit.mission import Changes, Mission
from fieldkit.progress import Report
from fieldkit.recording import Deed, next_redo, next_undo, redo, undo
from ui.desk import Desk
from ui.jobs import Start

Phrase = Callable[[Sequence[Entry]], str]
"""Says what the entries of a deed did, as in “tag F-A012 as Burnt”; called in the window's thread."""


class UndoingScreen(Protocol):
    """What the presenter asks of the frame. Empty phrases: there is nothing."""

    def show_next(self, undo: str, redo: str) -> None: ...
    def say_taken_back(self, deed: str) -> None: ...
    def say_done_again(self, deed: str) -> None: ...
    def show_trouble(self, error: Exception) -> None: ...


class UndoingPresenter:
    """Of one open mission; of one that is only read nothing can be taken back.

    What comes next is looked up on the lane of edits, where it is also done: nothing comes in between.
    """

    def __init__(self, screen: UndoingScreen, desk: Desk, start: Start, phrase: Phrase) -> None:
        self._screen, self._writing, self._start, self._phrase = screen, desk.writing, start, phrase
        self._looking = self._again = False

    def look(self) -> None:
        """Say what would be taken back now, and what done again."""
        writing = self._writing
        if writing is None:
            self._screen.show_next("", "")
        elif self._looking:
            self._again = True
        else:
            self._looking = True
            self._start(lambda _: (next_undo(writing), next_redo(writing)), then=self._show, failed=self._unknown)

    def recorded(self, _: Changes) -> None:
        """Something was recorded: another deed may come first now."""
        self.look()

    def undo(self) -> None:
        """Take back what this person did last; what stands in the way is told where errors are."""
        self._do(undo, self._screen.say_taken_back)

    def redo(self) -> None:
        """Do again what this person took back last."""
        self._do(redo, self._screen.say_done_again)

    def _do(self, act: Callable[[Mission, str], Sequence[Entry]], say: Callable[[str], None]) -> None:
        writing = self._writing
        if writing is None:
            return

        def work(_: Report) -> Sequence[Entry]:
            return act(writing, "")

        self._start(work, then=lambda deed: say(self._phrase(deed)))

    def _show(self, found: tuple[Deed | None, Deed | None]) -> None:
        self._looking = False
        if self._again:
            self._again = False
            self.look()
            return
        undone, redone = ("" if deed is None else self._phrase(deed.entries) for deed in found)
        self._screen.show_next(undone, redone)

    def _unknown(self, error: Exception) -> None:
        """A log that does not read says nothing of what comes next."""
        self._looking = self._again = False
        self._screen.show_next("", "")
        self._screen.show_trouble(error)
