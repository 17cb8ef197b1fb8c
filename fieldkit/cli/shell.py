"""What every command shares: the open profile, passphrases, progress, output, exit status."""

import json
import signal
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from getpass import GetPassWarning
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Any, TypeVar

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from fieldkit.cli.amounts import FILES, amount
from fieldkit.cli.left import STRANGE, VAULTS, of
from fieldkit.errors import BadInput, Cancelled, CannotRead, NobodyToUnlock, NoTerminal
from fieldkit.intake import recover
from fieldkit.keys.profile import Profile
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Hands, Mission
from fieldkit.mission.opening import open_mission
from fieldkit.mission.place import caution
from fieldkit.mission.unfinished import Unfinished, clear, strangers, unfinished
from fieldkit.mission.vaults import doubt
from fieldkit.model.finding import Finding
from fieldkit.platform import reading
from fieldkit.progress import Report, Step
from fieldkit.report.visible import spelled, visible
from fieldkit.vault import Secrets, Vault
from fieldkit.vault.spoken import spoken
from fieldkit.vault.strength import Strength, strength
from fieldkit.vocabulary import Vocabulary, load

T = TypeVar("T")

PASSPHRASE = QT_TRANSLATE_NOOP("cli", "Passphrase for the key of {code}")
NEW_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "New passphrase for the key of {code}")
MISSION_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "Passphrase of the mission {name}")
NEW_MISSION_PASSPHRASE = QT_TRANSLATE_NOOP(
    "cli", "New passphrase of the mission {name}, another than that of a key"
)
ONCE_MORE = QT_TRANSLATE_NOOP("cli", "The same once more")
NOT_ALIKE = QT_TRANSLATE_NOOP("cli", "The two are not the same.")
NO_PASSPHRASE = QT_TRANSLATE_NOOP("cli", "its first line is empty, where the passphrase should stand")
NOT_TEXT = QT_TRANSLATE_NOOP("cli", "its first line is no text in UTF-8")
ADVICE = {
    Strength.WEAK: QT_TRANSLATE_NOOP(
        "cli",
        "This passphrase is weak: whoever takes the laptop can try out all like it. Take four or more words that"
        " belong to no saying, song or name.",
    ),
    Strength.FAIR: QT_TRANSLATE_NOOP(
        "cli", "This passphrase is fair. One more word makes it a thousand times harder to guess."
    ),
}
"""What is said of a new passphrase that could be better."""
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
        name = vault.folder.name
        said = _secret(self.mission_file, MISSION_PASSPHRASE.format(name=name), NobodyToUnlock(name), new=False)
        return vault.by_passphrase(said)

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


def passphrase(file: Path | None, code: str, *, new: bool = False) -> str:
    """The passphrase of the key of `code`: from `file`, or asked for without showing it; twice where it is new.

    Raises `CannotRead` for a file without one, `NoTerminal` where nobody can be asked.
    """
    said = _secret(file, (NEW_PASSPHRASE if new else PASSPHRASE).format(code=code), NoTerminal(code), new=new)
    return _advised(said) if new else said


def new_mission_passphrase(file: Path | None, name: str) -> str:
    """The passphrase that the mission called `name` shall have, as `passphrase`.

    Raises `CannotRead`, `NobodyToUnlock`.
    """
    return _advised(_secret(file, NEW_MISSION_PASSPHRASE.format(name=name), NobodyToUnlock(name), new=True))


def _advised(passphrase: str) -> str:
    """A new passphrase, as it is: that it could be better is said, and hinders nobody."""
    advice = ADVICE.get(strength(passphrase))
    if advice is not None:
        warn(advice)
    return passphrase


def _typed(asked: str, *, new: bool) -> str:
    """What is typed without being shown; a new one is typed until it was typed twice alike."""
    while True:
        said = spoken(click.prompt(asked, hide_input=True, err=True))
        if not new or spoken(click.prompt(ONCE_MORE, hide_input=True, err=True)) == said:
            return said
        warn(NOT_ALIKE)


def _secret(file: Path | None, asked: str, nobody: BadInput, *, new: bool) -> str:
    if file is None:
        with warnings.catch_warnings():
            warnings.simplefilter("error", GetPassWarning)  # or it would be asked for in the open, or of nobody
            try:
                return _typed(asked, new=new)
            except GetPassWarning as error:
                raise nobody from error
    with reading(file):
        first, _, _ = file.read_bytes().partition(b"\n")
    try:
        said = first.decode().rstrip("\r")
    except UnicodeDecodeError as error:
        raise CannotRead(str(file), NOT_TEXT) from error
    if not said:
        raise CannotRead(str(file), NO_PASSPHRASE)
    return said


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
                task = tasks[step.stage] = bars.add_task(step.stage, total=step.total or None)
            bars.update(task, completed=step.done, total=step.total or None)

        try:
            with _heeding(stopping):
                yield report
        except KeyboardInterrupt as error:
            raise Cancelled from error


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


def say(text: str, /, **facts: object) -> None:
    """One line for a person: a marked sentence, filled with `facts`.

    Control characters, line feeds among them, and those that reorder text are spelled out: file names come from
    strangers, a terminal obeys what is printed on it, and a name must not look like a line of ours.
    """
    click.echo(_shown(text.format(**facts) if facts else text))


def _shown(text: str) -> str:
    return visible(text, str.isprintable).replace("\n", spelled("\n"))


def warn(text: str, /, **facts: object) -> None:
    """As `say`, on the error stream: a caution beside the result."""
    click.echo(_shown(text.format(**facts)), err=True)


def say_if_sample(sample: bool, /) -> None:
    """Name practice data as such on the error stream, so that it stands over every screen and in no JSON."""
    if sample:
        click.echo(SAMPLE, err=True)


def say_caution(mission: Mission, /) -> None:
    """What a person should know of the place where a mission is written, on the error stream."""
    found = caution(mission.folder)
    if found is not None:
        click.echo(visible(found, str.isprintable), err=True)


def warn_of_vault(mission: Mission, /) -> None:
    """Say where something is wrong with what locks the mission, on the error stream."""
    found = doubt(mission)
    if found is not None:
        warn(VAULTS[found], folder=mission.folder)


def clear_unfinished(mission: Mission, /) -> None:
    """Remove copies of the mission that a killed program left unfinished, and say so."""
    with progress() as report:
        found = clear(mission, report)
    warn_of_unfinished(found)


def warn_of_unfinished(found: Sequence[Unfinished], /) -> None:
    """Say what became of such copies, on the error stream."""
    for one in found:
        warn(of(one), folder=one.folder)


def warn_of_strangers(final: Path, /) -> None:
    """Name what somebody, of whom nothing is known here, left or makes where `final` shall be."""
    for folder in strangers(final):
        warn(STRANGE, folder=folder)


def say_json(value: object) -> None:
    """One JSON document for a program, indented; what cannot be seen stands as an escape: terminals obey it."""
    document = json.dumps(msgspec.to_builtins(value, order="sorted"), indent=2, ensure_ascii=False)
    shown = (c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in document)
    click.echo("".join(shown))


MARKS = {
    "proved": QT_TRANSLATE_NOOP("verdicts", "ok"),
    "disproved": QT_TRANSLATE_NOOP("verdicts", "BAD"),
    "not provable": QT_TRANSLATE_NOOP("verdicts", "?"),
}


def say_findings(findings: Sequence[Finding], *, document: dict[str, object] | None) -> None:
    """List what a check found: as JSON with the facts of `document`, or as text with the bad ones last."""
    if document is not None:
        listed = [{**msgspec.to_builtins(f), "text": str(f)} for f in findings]
        say_json({**document, "findings": listed})
        return
    order = ("proved", "not provable", "disproved")
    for finding in sorted(findings, key=lambda f: order.index(f.verdict)):
        say(f"{MARKS[finding.verdict]:<3} {finding.code:<32} {finding}")


def leave(*, disproved: bool) -> None:
    """End the command with status 1 if something is disproved."""
    if disproved:
        sys.exit(1)
