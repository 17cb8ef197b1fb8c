"""The Intake screen: folders on their way into the mission, and what became of every file of them."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from fieldkit.errors import BadInput, FieldkitError
from fieldkit.intake import Inventory, Outcome, Source
from fieldkit.intake.news import Came, Coming
from fieldkit.intake.pointed import named, together
from fieldkit.mission.second import STAGE as SECOND
from fieldkit.platform.medium import Medium
from fieldkit.progress import Report, Step
from fieldkit.timing import Comparison
from ui.jobs import Lane, Start, Stoppable, foreseen
from ui.presenters.asking import Ask
from ui.presenters.hot_folder import HotFolder
from ui.presenters.intake_room import RoomLeft
from ui.presenters.intake_values import PHASES, Earlier, IntakeCore, IntakeScreen
from ui.presenters.latest import Latest
from ui.presenters.media import Later
from ui.presenters.runs import Phase, Run
from ui.presenters.stationery import Stationery


class IntakePresenter:
    """Brings folders in, one after another; `changed` is called with each after it, so that pictures can be made.

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
        changed: Callable[[Path | None], None],
        later: Later,
    ) -> None:
        self._screen, self._core, self._ask, self._start = screen, core, ask, start
        self._recent, self._remember, self._changed = recent, remember, changed
        self._runs: list[Run] = []
        self._shown: Run | None = None
        self._jobs: dict[Run, Stoppable] = {}
        self._recalling, self._looking = Latest(start, Lane.FINDING), Latest(start, Lane.OUTSIDE)
        self._slates = Latest(start, Lane.FINDING)
        self._counting, self.room = Latest(start, Lane.FINDING), RoomLeft(screen, core, start)
        self._later, self._watched = later, dict[Run, HotFolder]()

    def visit(self) -> None:
        """The screen comes to the front."""
        self._list()
        self._screen.show_recent(self._recent())
        self._screen.show_run(self._shown)
        self.room.look()

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
        folder = named(folder)
        for run in self._runs:
            if (run.folder, run.files) == (folder, files) and (run.going or run.phase is Phase.READY):
                self.show(run)
                return
        self._runs.insert(0, Run(folder.name or str(folder), folder, Phase.READY, files=files))
        self.show(self._runs[0])

    def add_files(self, files: Sequence[Path]) -> None:
        """Single files were pointed out: those of one drive come in together."""
        for folder, chosen in together(files):
            self.add(folder, chosen)

    def show(self, run: Run) -> None:
        """Look at one of the folders of today."""
        self._recalling.forget()
        self._shown = run
        self._screen.show_doubt(None)
        self._screen.show_run(run)
        self._list()
        if run.phase is Phase.READY and run.card is None and not run.files:
            self._look_over(run)
        self.look_for_slates()

    def recall(self, one: Earlier) -> None:
        """Look at an intake of the log, once its files are read: they may be a hundred thousand."""
        self._learn(Run(one.source, None, PHASES[one.ended], one.intake, one.at))

    def look_again(self) -> None:
        """The log says more of the files that are looked at: pictures were made, and some are damaged."""
        run = self._shown
        if run is not None and run.intake and not run.going:
            self._learn(run)

    def look_for_slates(self) -> None:
        """Photographs of the run that is looked at may show slates: they are found when their pictures are made."""
        run = self._shown
        if run is None or not run.intake:
            return

        def found(slates: Sequence[Comparison]) -> None:
            run.slates = slates
            if slates and run is self._shown:
                self._screen.show_run(run)

        self._slates.ask(lambda _: self._core.slates_of(run.intake), found)

    def begin(self, said: Stationery, title: str) -> None:
        """Bring in the folder that is looked at, or go on with it; what came before is not kept twice.

        `title` names the work in the list of jobs.
        """
        begun = self._begun(said)
        if begun is not None:
            self._bring(*begun, title)
            self.show(begun[0])

    def repeat(self, title: str, *, damaged: bool) -> None:
        """Copy again the files that did not match their copies; with `damaged` keep what comes as what it is."""
        run = self._shown
        if run is None or run.folder is None or run.said is None or run.going:
            return
        files = tuple(run.folder / run.names[place] for place in run.differing)
        self.add(run.folder, files)
        begun = self._begun(run.said)
        if begun is not None:
            self._bring(*begun, title, damaged=damaged)
            self.show(begun[0])

    def doubt(self, said: Stationery) -> BadInput | None:
        """What does not do of what is said; nothing is begun by asking."""
        try:
            self._core.source(Path(), (), said)
        except BadInput as error:
            return error
        return None

    def awaited(self, medium: Medium) -> Run | None:
        """The intake that broke off when this very medium was pulled out, if one did."""
        return next((run for run in self._runs if run.awaits(medium)), None)

    def go_on(self, run: Run, medium: Medium, said: Stationery, title: str) -> None:
        """The card of `run` is back, perhaps in another place: bring in what is still to come."""
        if run.folder is None or run.medium is None:
            return
        self.add(medium.mount / run.folder.relative_to(run.medium.mount))
        self.begin(said, title)
        if self._shown is not None and self._shown.going:
            self._runs.remove(run)  # the log has it; from here on it is this one that is to be seen
            self._list()

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
        run.phase, run.said, run.medium = Phase.WAITING, said, self._core.medium(source.folder)
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
        self._changed(run.folder)

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

    def _bring(self, run: Run, source: Source, title: str, *, damaged: bool = False) -> None:
        def work(report: Report) -> tuple[Outcome, bool]:
            outcome = self._core.take_in(source, report, damaged=damaged)
            return outcome, is_gone(source.folder)

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
        if isinstance(step, Coming):
            run.take(step)
        elif step.stage == SECOND:
            run.seconding = step
        else:
            return
        if run is self._shown:
            (self._screen.show_run if _is_first(step) else self._screen.show_news)(run)
        if _is_first(step):
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
            self.look_for_slates()

        self._recalling.ask(lambda _: self._core.files_of(run.intake), learned)

    def _ended(self, run: Run) -> None:
        self._jobs.pop(run, None)
        self._changed(run.folder)
        self._list()
        if run is self._shown:
            self._screen.show_run(run)
        self.room.look()

    def _list(self) -> None:
        today = {run.intake for run in self._runs}
        self._screen.show_sources(self._runs, [one for one in self._core.earlier() if one.intake not in today])


def _is_first(step: Step) -> bool:
    return isinstance(step, Coming) and bool(step.intake)


def is_gone(folder: Path) -> bool:
    """Whether nothing of a card is there any more: where it was mounted an empty folder may be left."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except OSError:
        return True
