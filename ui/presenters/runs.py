"""A run: one folder on its way into the mission, or one that came in before, with what became of each file."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import zip_longest
from pathlib import Path
from typing import Literal

from fieldkit.errors import FieldkitError
from fieldkit.intake import Outcome
from fieldkit.intake.news import Came, Coming
from fieldkit.model.intake import CardSeen
from fieldkit.platform.medium import Medium
from fieldkit.progress import Step
from fieldkit.timing import Comparison
from ui.presenters.stationery import Stationery

State = Literal["waiting", "copying", "copied", "verified", "cached", "seen before", "not taken"]
ON_THEIR_WAY = ("copying", "copied")
DIFFERS = "does_not_match"
OUT_OF_REACH = "unreadable_file"
"""What is said of every file of a card that is not there any more."""


class Phase(Enum):
    """Where a run stands. `STOPPED` and `FAILED` can be gone on with: what came is kept only once.

    `WATCHING`: nothing is copied just now, and further files may come.
    """

    READY = "ready"
    WAITING = "waiting"
    RUNNING = "running"
    WATCHING = "watching"
    COMPLETE = "complete"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class File:
    """One file of a run as it is shown; `came` once something became of it."""

    name: str
    state: State
    came: Came | None


@dataclass(frozen=True, slots=True)
class Totals:
    """The files of a run by what became of them; `left` were not come to, or lay on a card that was pulled out."""

    new: int
    seen: int
    failed: int
    left: int


@dataclass(slots=True, eq=False)  # two runs of one folder are two
class Run:
    """What is known of a run; its presenter alone changes it.

    `folder` is None for an intake that is known from the log only; `files` are those below it that are meant, where
    not all are; `said` is what was said of them when it was begun. `card` is what a look at it shows before that,
    `new` how many of its files seem to be new. `problems` are the places of files that were not taken, or of which
    no picture can be shown. `safe`: the core lets the card go. `gone`: the folder was not there any more when the
    intake ended; it lay on `medium`, where that can be taken out. `seconding`: how far the second copy is, while
    the intake waits for that. `trouble` is what it broke off with. `slates` are those that its photographs showed.
    `unsaid`: of so many what was said of all is not recorded, as they were seen before.
    """

    source: str
    folder: Path | None
    phase: Phase
    intake: str = ""
    at: str = ""
    names: Sequence[str] = ()
    came: list[Came | None] = field(default_factory=list)
    problems: list[int] = field(default_factory=list)
    done: int = 0
    reading: str = ""
    safe: bool = False
    unsure: int = 0
    unsaid: int = 0
    gone: bool = False
    medium: Medium | None = None
    seconding: Step | None = None
    trouble: FieldkitError | None = None
    files: tuple[Path, ...] = ()
    card: CardSeen | None = None
    new: int | None = None
    said: Stationery | None = None
    slates: Sequence[Comparison] = ()
    _base: int = 0
    _states: Counter[str] = field(default_factory=Counter)

    @property
    def totals(self) -> Totals:
        """How many files came to what."""
        new = self._states["verified"] + self._states["cached"]
        seen, failed = self._states["seen before"], self._states["not taken"]
        return Totals(new, seen, failed, len(self.came) - new - seen - failed)

    @property
    def may_go(self) -> bool:
        """May the card be taken out? Not while anything on it is nowhere else."""
        return self.safe and not (self.totals.left or self.totals.failed)

    @property
    def going(self) -> bool:
        """Is it being brought in, or about to be?"""
        return self.phase in {Phase.WAITING, Phase.RUNNING, Phase.WATCHING}

    @property
    def can_go_on(self) -> bool:
        """Can what is lacking be brought in from the same folder? A card that was pulled out is awaited instead."""
        gone = self.gone and self.medium is None and bool(self.totals.left)
        return self.folder is not None and (gone or self.phase in {Phase.STOPPED, Phase.FAILED})

    def awaits(self, medium: Medium) -> bool:
        """Was it broken off because this very medium was pulled out?"""
        own = self.medium
        if own is None or not self.gone or self.going or not self.totals.left:
            return False
        by_label = (own.name, own.size) == (medium.name, medium.size)
        return own.identity == medium.identity if own.identity or medium.identity else by_label

    @property
    def differing(self) -> list[int]:
        """Places of files whose copies did not match them when they were read back."""
        return [place for place in self.problems if _code(self.came[place]) == DIFFERS]

    def file(self, place: int) -> File:
        """The file at `place`."""
        came = self.came[place]
        return File(self.names[place], "waiting" if came is None else came.state, came)

    def take(self, step: Coming) -> None:
        """Take in what a step of the intake says."""
        self.phase = Phase.RUNNING
        if step.intake and step.intake == self.intake:  # further files of a watch
            self._base = len(self.names)
            self.names, self.came = (*self.names, *step.found), [*self.came, *[None] * len(step.found)]
        elif step.intake:
            self.intake, self.names, self.came = step.intake, step.found, [None] * len(step.found)
        if step.total:
            self.done, self.reading = self._base + step.done, step.name
        self.safe = self.safe or step.safe
        for place, came in step.came:
            self._put(place, came)

    def end(self, outcome: Outcome, *, gone: bool) -> None:
        """All of the folder was come to."""
        self.phase, self.gone = Phase.COMPLETE, gone
        self.safe, self.unsure, self.seconding = outcome.safe, outcome.unsure, None
        self.unsaid = outcome.unsaid
        if gone:
            self._put_off()

    def break_off(self, phase: Phase, recorded: Sequence[tuple[str, Came]], trouble: FieldkitError | None) -> None:
        """The intake ended early; what was copied in its last moment is among what was `recorded`, by name."""
        self.phase, self.trouble = phase, trouble
        self.learn(recorded)

    def learn(self, recorded: Sequence[tuple[str, Came]]) -> None:
        """What the log says of the files by now: such as which pictures turned out to be damaged."""
        known = dict(recorded)
        met = set(self.names)
        self.names = (*self.names, *(name for name in known if name not in met))
        came = [known.get(name, before) for name, before in zip_longest(self.names, self.came)]
        self.came, self.problems = [None] * len(came), []
        self._states.clear()
        for place, one in enumerate(came):
            if one is not None and one.state not in ON_THEIR_WAY:
                self._put(place, one)

    def _put_off(self) -> None:
        """What lay on a card that is gone is still to come: no fault of the files."""
        for place in self.problems:
            if _code(self.came[place]) == OUT_OF_REACH:
                self._states["not taken"] -= 1
                self.came[place] = None
        self.problems = [place for place in self.problems if self.came[place] is not None]

    def _put(self, place: int, came: Came) -> None:
        before = self.came[place]
        if before is not None:
            self._states[before.state] -= 1
        self.came[place] = came
        self._states[came.state] += 1
        if came.problem is not None:
            self.problems.append(place)


def _code(came: Came | None) -> str:
    return "" if came is None or came.problem is None else came.problem.code
