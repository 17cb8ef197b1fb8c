"""The Intake screen: folders on their way into the mission, and what became of every file of them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from os.path import commonpath
from pathlib import Path
from typing import Final, Protocol

from fieldkit.errors import BadInput, FieldkitError
from fieldkit.intake import Inventory, Outcome, Source
from fieldkit.intake.inventory import Seen
from fieldkit.intake.news import Came, Coming
from fieldkit.model.intake import CardSeen
from fieldkit.progress import Report, Step
from ui.jobs import Lane, Start, Stoppable, foreseen
from ui.presenters.asking import Ask
from ui.presenters.hot_folder import HotFolder, Watch
from ui.presenters.latest import Latest
from ui.presenters.media import Later
from ui.presenters.runs import Phase, Run

PHASES: Final[Mapping[str, Phase]] = {
    "complete": Phase.COMPLETE,
    "cancelled": Phase.STOPPED,
    "failed": Phase.FAILED,
}
"""By how an intake of the log ended."""


@dataclass(frozen=True, slots=True)
class Stationery:
    """What a person says of all files of a folder, as `Source.stated` takes it; empty where nothing is said.

    `unknown` is a term of the list `uk`, where it cannot be said from whom they are.
    """

    acquisition: str
    origin: str
    unknown: str
    document: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """An intake of the log: its id, the name of its folder, when it ended, how, and how many files it found."""

    intake: str
    source: str
    at: str
    ended: str
    found: int


class IntakeScreen(Protocol):
    """What the presenter asks of the screen. A `Run` that was shown may change; then it is shown again."""

    def show_sources(self, runs: Sequence[Run], earlier: Sequence[Earlier]) -> None: ...
    def show_recent(self, folders: Sequence[Path]) -> None: ...
    def show_run(self, run: Run | None) -> None: ...
    def show_news(self, run: Run) -> None: ...
    def show_doubt(self, error: BadInput | None) -> None: ...


class IntakeCore(Protocol):
    """What of the core the screen needs.

    `take_in` runs on the long lane, `files_of` and `expected` on the lane that finds, `look_over` on the lane
    *outside*, the others in the window's thread. `source` raises `BadInput` where what was said does not do.
    """

    def source(self, folder: Path, files: tuple[Path, ...], said: Stationery) -> Source: ...
    def look_over(self, folder: Path, report: Report) -> Inventory: ...
    def seen(self, folder: Path, inventory: Inventory) -> CardSeen: ...
    def expected(self, files: Sequence[Seen]) -> int: ...
    def watch(self, source: Source) -> Watch: ...
    def take_in(self, source: Source, report: Report) -> Outcome: ...
    def earlier(self) -> Sequence[Earlier]: ...
    def files_of(self, intake: str) -> Sequence[tuple[str, Came]]: ...


class IntakePresenter:
    """Brings folders in, one after another; `changed` is called after each, so that pictures can be made.

    `recent` gives the folders that were brought in last, `remember` puts one first.
    """

    def __init__(
        self,
        screen: IntakeScreen,
        core: IntakeCore,
        ask: Ask,
        start: Start,
        recent: Callable[[], Sequence[Path]],
        remember: Callable[[Path], None],
        changed: Callable[[], None],
        later: Later,
    ) -> None:
        self._screen, self._core, self._ask, self._start = screen, core, ask, start
        self._recent, self._remember, self._changed = recent, remember, changed
        self._runs: list[Run] = []
        self._shown: Run | None = None
        self._jobs: dict[Run, Stoppable] = {}
        self._recalling, self._looking = Latest(start, Lane.FINDING), Latest(start, Lane.OUTSIDE)
        self._counting = Latest(start, Lane.FINDING)
        self._later, self._watched = later, dict[Run, HotFolder]()

    def visit(self) -> None:
        """The screen comes to the front."""
        self._list()
        self._screen.show_recent(self._recent())
        self._screen.show_run(self._shown)

    def choose(self, title: str) -> None:
        """Let the person point a folder out."""
        folder = self._ask.folder(title)
        if folder is not None:
            self.add(folder)

    def choose_files(self, title: str) -> None:
        """Let the person point single files out."""
        self.add_files(self._ask.files(title))

    def add(self, folder: Path, files: tuple[Path, ...] = ()) -> None:
        """A folder was pointed out, or `files` in it alone. It waits to be begun."""
        for run in self._runs:
            if (run.folder, run.files) == (folder, files) and (run.going or run.phase is Phase.READY):
                self.show(run)
                return
        self._runs.insert(0, Run(folder.name or str(folder), folder, Phase.READY, files=files))
        self.show(self._runs[0])

    def add_files(self, files: Sequence[Path]) -> None:
        """Single files were pointed out: those of one drive come in together."""
        drives: dict[str, list[Path]] = {}
        for file in files:
            drives.setdefault(file.anchor, []).append(file)
        for chosen in drives.values():
            self.add(Path(commonpath([file.parent for file in chosen])), tuple(chosen))

    def show(self, run: Run) -> None:
        """Look at one of the folders of today."""
        self._recalling.forget()
        self._shown = run
        self._screen.show_doubt(None)
        self._list()
        self._screen.show_run(run)
        if run.phase is Phase.READY and run.card is None and not run.files:
            self._look_over(run)

    def recall(self, one: Earlier) -> None:
        """Look at an intake of the log, once its files are read: they may be a hundred thousand."""
        self._learn(Run(one.source, None, PHASES[one.ended], one.intake, one.at))

    def look_again(self) -> None:
        """The log says more of the files that are looked at: pictures were made, and some are damaged."""
        run = self._shown
        if run is not None and run.intake and not run.going:
            self._learn(run)

    def begin(self, said: Stationery, title: str) -> None:
        """Bring in the folder that is looked at, or go on with it; what came before is not kept twice.

        `title` names the work in the list of jobs.
        """
        begun = self._begun(said)
        if begun is not None:
            self._bring(*begun, title)
            self.show(begun[0])

    def watch(self, said: Stationery, title: str) -> None:
        """Bring in whatever comes into the folder that is looked at, from now until it is stopped."""
        begun = self._begun(said)
        if begun is not None:
            run, source = begun
            self._watched[run] = HotFolder(
                self._core.watch(source),
                self._start,
                self._later,
                step=lambda step: self._step(run, step),
                rested=lambda: self._rested(run),
                ended=lambda outcome, trouble: self._unwatched(run, outcome, trouble),
                title=title,
            )
            self.show(run)

    def stop(self) -> None:
        """Stop the folder that is looked at, once the file that is being copied is whole."""
        run = self._shown
        if run is not None and run in self._watched:
            self._watched[run].stop()
        elif run is not None and run in self._jobs:
            self._jobs[run].cancel()

    def _begun(self, said: Stationery) -> tuple[Run, Source] | None:
        """The run that begins now, and its source; None where nothing can begin."""
        run = self._shown
        if run is None or run.folder is None or run.going:
            return None
        try:
            source = self._core.source(run.folder, run.files, said)
        except BadInput as error:
            self._screen.show_doubt(error)
            return None
        if run.phase is not Phase.READY:
            run = Run(run.source, run.folder, Phase.READY, files=run.files)
            self._runs.insert(0, run)
        run.phase = Phase.WAITING
        if not run.files:
            self._remember(source.folder)
            self._screen.show_recent(self._recent())
        return run, source

    def _look_over(self, run: Run) -> None:
        """Show what a look at the folder shows, and how much of it seems to be new."""
        folder = run.folder
        if folder is None:
            return

        def seen(inventory: Inventory) -> None:
            run.card = self._core.seen(folder, inventory)
            self._show_if(run)
            self._counting.ask(lambda _: self._core.expected(inventory.files), counted)

        def counted(new: int) -> None:
            run.new = new
            self._show_if(run)

        self._looking.ask(lambda report: self._core.look_over(folder, report), seen, failed=lambda _: None)

    def _show_if(self, run: Run) -> None:
        """Show it anew, if it is the one that is looked at and still waits to be begun."""
        if run is self._shown and run.phase is Phase.READY:
            self._screen.show_run(run)

    def _rested(self, run: Run) -> None:
        """Nothing is being copied just now."""
        run.phase = Phase.WATCHING
        self._list()
        if run is self._shown:
            self._screen.show_run(run)
        self._changed()

    def _unwatched(self, run: Run, outcome: Outcome | None, trouble: FieldkitError | None) -> None:
        del self._watched[run]

        def known(recorded: Sequence[tuple[str, Came]]) -> None:
            run.learn(recorded)
            self._ended(run)

        if trouble is not None or outcome is None or outcome.ended != "complete":
            self._broken(run, Phase.FAILED if trouble else Phase.STOPPED, trouble)
            return
        run.end(outcome, gone=False)
        self._start(lambda _: self._core.files_of(run.intake), then=known, lane=Lane.FINDING)

    def _bring(self, run: Run, source: Source, title: str) -> None:
        def work(report: Report) -> tuple[Outcome, bool]:
            outcome = self._core.take_in(source, report)
            return outcome, not source.folder.is_dir()

        def done(found: tuple[Outcome, bool]) -> None:
            run.end(found[0], gone=found[1])
            self._ended(run)

        def failed(error: Exception) -> None:
            if not isinstance(error, FieldkitError):
                self._broken(run, Phase.FAILED, None)
                raise error
            self._broken(run, Phase.FAILED, error)

        self._jobs[run] = self._start(
            work,
            then=done,
            failed=failed,
            step=lambda step: self._step(run, step),
            stopped=lambda: self._broken(run, Phase.STOPPED, None),
            lane=Lane.LONG,
            title=title,
        )

    def _step(self, run: Run, step: Step) -> None:
        if not isinstance(step, Coming):
            return
        run.take(step)
        if run is self._shown:
            (self._screen.show_run if step.intake else self._screen.show_news)(run)
        if step.intake:
            self._list()

    def _broken(self, run: Run, phase: Phase, trouble: FieldkitError | None) -> None:
        """What was copied in its last moment is in the log alone."""

        def known(recorded: Sequence[tuple[str, Came]], why: FieldkitError | None = trouble) -> None:
            run.break_off(phase, recorded, why)
            self._ended(run)

        def unknown(error: Exception) -> None:
            known((), trouble or foreseen(error))

        if run.intake:
            self._start(lambda _: self._core.files_of(run.intake), then=known, failed=unknown, lane=Lane.FINDING)
        else:
            known(())

    def _learn(self, run: Run) -> None:
        """Show `run` with what the log says of its files."""

        def learned(recorded: Sequence[tuple[str, Came]]) -> None:
            run.learn(recorded)
            self._shown = run
            self._screen.show_run(run)

        self._recalling.ask(lambda _: self._core.files_of(run.intake), learned)

    def _ended(self, run: Run) -> None:
        self._jobs.pop(run, None)
        self._list()
        if run is self._shown:
            self._screen.show_run(run)
        self._changed()

    def _list(self) -> None:
        today = {run.intake for run in self._runs}
        self._screen.show_sources(self._runs, [one for one in self._core.earlier() if one.intake not in today])
