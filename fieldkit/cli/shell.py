"""What every command shares: the profile, how a mission is opened, progress and exit status."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from fieldkit.cli.amounts import FILES, amount
from fieldkit.cli.left import warn_of_unfinished, warn_of_vault
from fieldkit.cli.output import say
from fieldkit.cli.passphrases import mission_passphrase
from fieldkit.errors import Cancelled, MissionStaysShut, WrongPassphrase
from fieldkit.intake import recover
from fieldkit.keys.profile import Profile
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Hands, Mission
from fieldkit.mission.opening import open_mission
from fieldkit.mission.place import caution
from fieldkit.mission.unfinished import clear, unfinished
from fieldkit.progress import Report, Step
from fieldkit.report.visible import visible
from fieldkit.vault import Secrets, Vault
from fieldkit.vocabulary import Vocabulary, load

T = TypeVar("T")

SAMPLE = QT_TRANSLATE_NOOP("cli", "SAMPLE, NOT EVIDENCE")


@dataclass(frozen=True)
class Shell:
    """What the commands are given: the resources folder and the profile.

    `mission_file` holds the passphrase of an encrypted mission; without it a person is asked.
    """

    resources: Path
    profile: Profile
    mission_file: Path | None = None

    @cached_property
    def hands(self) -> Hands:
        """This machine's clock and randomness."""
        return Hands.of_this_machine(self.profile)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The shipped vocabularies."""
        return load(self.resources / "vocabularies")

    def unlock(self, vault: Vault) -> Secrets:
        """What opens an encrypted mission: an `Unlock`."""
        try:
            return vault.by_passphrase(mission_passphrase(self.mission_file, vault.folder.name))
        except WrongPassphrase as error:
            raise MissionStaysShut(error.name) from None

    @contextmanager
    def reading(self, folder: Path, *, examining: bool = False) -> Iterator[Mission]:
        """The mission in `folder`, for reading; needs no lock. For `examining` it may be built otherwise."""
        opened = open_mission(folder, self.hands, write=False, examining=examining, unlock=self.unlock)
        with opened as mission:
            say_if_sample(mission.info.sample)
            warn_of_vault(mission)
            warn_of_unfinished(unfinished(mission))
            yield mission

    @contextmanager
    def writing(self, folder: Path, *, recovering: bool = True) -> Iterator[Mission]:
        """The mission in `folder`, for writing; files that a killed intake left are catalogued first."""
        with open_mission(folder, self.hands, write=True, unlock=self.unlock) as mission:
            say_if_sample(mission.info.sample)
            say_caution(mission)
            warn_of_vault(mission)
            clear_unfinished(mission)
            if recovering:
                with progress() as report:
                    found = recover(mission, report)
                if found:
                    say(
                        QT_TRANSLATE_NOOP(
                            "cli", "Recovered {files} that an interrupted intake had left in originals/."
                        ),
                        files=amount(len(found), FILES),
                    )
            yield mission


def pass_shell(command: Callable[..., T]) -> Callable[..., T]:
    """Hand the `Shell` to a command as its first argument."""
    return click.make_pass_decorator(Shell)(command)


FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path)
MISSION = click.argument("folder", type=FOLDER, metavar="MISSION")
as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of text.")
passphrase_file = click.option(
    "--passphrase-file",
    type=FILE,
    help="Read the passphrase from the first line of this file instead of asking.",
)


@contextmanager
def progress() -> Iterator[Report]:
    """A progress bar on the terminal's error stream; silent where that is no terminal.

    Ctrl+C cancels at the next step: in the midst of one, what is recorded and what is counted would differ. Pressed
    again it ends the work where it stands.
    """
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        tasks: dict[str, Any] = {}
        stopping = Event()

        def report(step: Step) -> None:
            if stopping.is_set():
                raise Cancelled
            task = tasks.get(step.stage)
            if task is None:
                _fill(bars)
                task = tasks[step.stage] = bars.add_task(step.stage, total=step.total or None)
            bars.update(task, completed=step.done, total=step.total or None)

        try:
            with _heeding(stopping):
                yield report
            _fill(bars)
        except KeyboardInterrupt as error:
            raise Cancelled from error


def _fill(bars: Progress) -> None:
    """What was announced is done: a step is told when it begins."""
    for task in bars.tasks:
        if task.total is not None:
            bars.update(task.id, completed=task.total)


@contextmanager
def _heeding(stopping: Event) -> Iterator[None]:
    """The first Ctrl+C sets `stopping`, where the process heeds it at all."""

    def stop(_: int, __: FrameType | None) -> None:
        stopping.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def say_if_sample(sample: bool, /) -> None:
    """Name practice data as such on the error stream, so that it stands over every screen and in no JSON."""
    if sample:
        click.echo(SAMPLE, err=True)


def say_caution(mission: Mission, /) -> None:
    """What a person should know of the place where a mission is written, on the error stream."""
    found = caution(mission.folder)
    if found is not None:
        click.echo(visible(found, str.isprintable), err=True)


def clear_unfinished(mission: Mission, /) -> None:
    """Remove copies of the mission that a killed program left unfinished, and say so."""
    with progress() as report:
        found = clear(mission, report)
    warn_of_unfinished(found)


def leave(*, disproved: bool) -> None:
    """End the command with status 1 if something is disproved."""
    if disproved:
        sys.exit(1)
