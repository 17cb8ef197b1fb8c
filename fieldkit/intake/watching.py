"""A hot folder: a camera's own program puts files into it one by one, and each is taken in once it is whole.

Decision 030 says why a watch is one intake and not many.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from fieldkit.errors import Cancelled
from fieldkit.intake.card import More, sitting
from fieldkit.intake.cataloguing import Source
from fieldkit.intake.inventory import Seen
from fieldkit.intake.looking import look_over
from fieldkit.intake.outcome import Outcome
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.intake import NotTaken
from fieldkit.platform import being_written
from fieldkit.problem import Problem
from fieldkit.progress import Report, Step, silent

STAGE = QT_TRANSLATE_NOOP("stages", "watching")

PACE_S = 2
"""Seconds between two looks: a file counts as quiet that did not change from one to the next."""
AT_ONCE = 32
"""Files that one look gives at most: whoever points a watch at a full folder does not stop all other work."""

UNFINISHED = frozenset({".crdownload", ".filepart", ".part", ".partial", ".tmp"})
"""Endings under which programs write what they rename once it is whole; so do names that begin with a dot."""

NOT_QUIET = Problem(code="changed_meanwhile")


@dataclass(slots=True)
class HotFolder:
    """Knows which files below `folder` are whole by now. It reads lists of folders, in whatever thread it is asked.

    A file is whole that is as large and as old as at the look before, and that nobody holds open for writing, where
    the system tells. One that changes after it was given is given once more: its content is another one.
    """

    folder: Path
    _before: dict[Path, Seen] = field(default_factory=dict)
    _given: dict[Path, Seen] = field(default_factory=dict)

    def look(self) -> list[Path]:
        """What became whole; the newest files first, where there are too many for one look.

        Raises `CannotRead` if the folder is not there any more.
        """
        found = {self.folder / one.path: one for one in look_over(self.folder, silent).files}
        waiting = {path: one for path, one in found.items() if self._given.get(path) != one}
        whole = [path for path, one in waiting.items() if self._before.get(path) == one and _is_whole(path)]
        newest = sorted(whole, key=lambda path: found[path].changed, reverse=True)[:AT_ONCE]
        self._given |= {path: found[path] for path in newest}
        self._before = {path: one for path, one in waiting.items() if self._given.get(path) != one}
        return sorted(newest)

    def waiting(self) -> list[Path]:
        """What was there at the last look and was not given."""
        return sorted(self._before)


@contextmanager
def watching(mission: Mission, source: Source, hot: HotFolder) -> Iterator[More]:
    """What brings in the files that `hot` gives; recorded as one intake when the `with` is left.

    What is not whole by then is named as not taken. Where whole files are left, `Cancelled` is raised: somebody
    stopped before all was seen. Raises as `sitting` does.
    """
    with sitting(mission, source) as more:
        yield more
        given, outcome = hot.look(), more((), silent)
        if given:
            raise Cancelled
        left = hot.waiting()
        outcome.found += len(left)
        outcome.not_taken += [NotTaken(name=source.name(path), problem=NOT_QUIET) for path in left]


def watch(
    mission: Mission, source: Source, report: Report, rest: Callable[[], None], came: Report = silent
) -> Outcome:
    """Take in what comes into `source.folder` until `report` says that it is enough; that is how a watch ends.

    `rest` waits between two looks, `came` hears of each file. Raises as `watching` does, and `CannotRead` if the
    folder goes away.
    """
    hot = HotFolder(source.folder)
    with watching(mission, source, hot) as more:
        outcome = more((), silent)
        while _goes_on(report, outcome):
            files = hot.look()
            if files:
                more(files, came)  # few enough to be ended: stopped in their midst it would not be complete
            if len(files) < AT_ONCE:
                rest()
    return outcome


class Watch:
    """A watch in pieces, for whoever has other work in between: `begin`, then any `look` and `take`, then `end`.

    `look` asks the folder and nothing else; the others write the mission, from one thread at a time.
    """

    def __init__(self, mission: Mission, source: Source) -> None:
        self._mission, self._source, self._hot = mission, source, HotFolder(source.folder)
        self._more: More = _nobody
        self._open = ExitStack()

    def begin(self) -> None:
        """Open the intake."""
        self._more = self._open.enter_context(watching(self._mission, self._source, self._hot))

    def look(self) -> list[Path]:
        """What became whole since the last look. Raises `CannotRead`."""
        return self._hot.look()

    def take(self, files: Sequence[Path], report: Report) -> None:
        """Bring these in. Whatever is raised ends the watch, which is recorded with what came."""
        with self._open.pop_all() as going:
            self._more(files, report)
            self._open = going.pop_all()

    def end(self) -> Outcome:
        """What came of all. Raises `Cancelled` where whole files are left behind. Ended twice, it ended."""
        self._open.close()
        return self._more((), silent)


def _nobody(_: Sequence[Path], __: Report) -> Outcome:
    """Nothing was begun."""
    raise Cancelled


def _goes_on(report: Report, outcome: Outcome) -> bool:
    try:
        report(Step(STAGE, outcome.found, 0))
    except Cancelled:
        return False
    return True


def _is_whole(path: Path) -> bool:
    hidden = path.name.startswith(".") or path.suffix.lower() in UNFINISHED
    return not (hidden or being_written(path))
