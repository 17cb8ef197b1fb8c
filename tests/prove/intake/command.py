"""The command line in a process of its own, which tells each file that it confirms as soon as it does.

It is forked and not started: the hundreds of runs of a proof would wait for the interpreter otherwise. What it
confirms goes into memory that outlives it, whenever it is killed; what it says follows at its end. Both go there by
`writev`, which the product does not use, so that a fault of its `write` keeps nothing back from us.
"""

import io
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

from fieldkit.cli import take_in
from fieldkit.cli.app import COMMANDS, make, status
from fieldkit.intake import space
from fieldkit.intake.news import Coming
from fieldkit.platform.system import system
from fieldkit.progress import Report, Step
from fieldkit.store import driver
from tests.make import RESOURCES

R = TypeVar("R")

STUCK = 120.0
"""Seconds after which a command counts as hanging."""
DEFECT = 70
"""Status of a command that ended with an exception of no class of ours."""

KEPT = {"verified", "cached", "seen before"}
"""States of a file that the window shows as kept."""

Spoil = Callable[[], None]
"""What is done to the command in its process, before it begins: how a control breaks the product."""


def together(*spoils: Spoil) -> Spoil:
    """One after the other."""

    def spoil() -> None:
        for one in spoils:
            one()

    return spoil


def as_it_is() -> None:
    """Nothing is done to the command."""


@dataclass(frozen=True)
class Running:
    """A command on its way: `pid`, and the memory that it writes into. It does not outlive its `with`."""

    pid: int
    said_to: int
    told_to: int

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(ChildProcessError):  # mostly it has been waited for, and its number may be another's by now
            if self.works():
                os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)

    def confirmed(self) -> set[str]:
        """The SHA-256 of each file that it has confirmed so far."""
        return set(_whole(self.told_to).split())

    def await_confirmed(self, count: int) -> None:
        """Wait until it has confirmed so many files, or is at its end."""
        while len(self.confirmed()) < count and self.works():
            time.sleep(0.001)

    def works(self) -> bool:
        """Whether it is not at its end yet."""
        return os.waitid(os.P_PID, self.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None

    def kill(self) -> "Ran":
        """End it at once, as a power cut to the processor would."""
        os.kill(self.pid, signal.SIGKILL)
        return self.wait()

    def wait(self) -> "Ran":
        """What came of it; one that hangs is killed."""
        end, (gone, code) = time.monotonic() + STUCK, os.waitpid(self.pid, os.WNOHANG)
        while not gone:
            time.sleep(0.002)
            if time.monotonic() > end:
                os.kill(self.pid, signal.SIGKILL)
            gone, code = os.waitpid(self.pid, os.WNOHANG)
        ran = Ran(os.waitstatus_to_exitcode(code), _whole(self.said_to), frozenset(self.confirmed()))
        os.close(self.said_to)
        os.close(self.told_to)
        return ran


@dataclass(frozen=True)
class Ran:
    """What came of a command: its status (negative for a signal), what it said, which files it confirmed."""

    status: int
    said: str
    confirmed: frozenset[str]

    @property
    def end(self) -> str:
        """The last that it said."""
        return self.said.strip()[-300:]


def begin(arguments: Sequence[object], spoil: Spoil = as_it_is, mark: Path | None = None) -> Running:
    """Start a command; what it confirms is written into the file `mark` too, if there is one."""
    said_to, told_to = os.memfd_create("said"), os.memfd_create("told")
    pid = os.fork()
    if pid == 0:
        os._exit(_work([str(part) for part in arguments], spoil, said_to, told_to, mark))
    return Running(pid, said_to, told_to)


def run(arguments: Sequence[object], spoil: Spoil = as_it_is) -> Ran:
    """Start a command and wait for it."""
    with begin(arguments, spoil) as running:
        return running.wait()


def load_everything() -> None:
    """Load what the commands load late, so that it happens once and in no fork."""
    for name in (*(f"fieldkit.cli.{file}" for file in COMMANDS.values()), "fieldkit.imaging.jpeg"):
        import_module(name)


def confirm_at_once(contents: Mapping[str, str]) -> Spoil:
    """A command that calls every file confirmed before it has copied one; `contents`: SHA-256 by name."""

    def spoil() -> None:
        report = take_in.progress

        @contextmanager
        def hasty() -> Iterator[Report]:
            with report() as real:

                def told(step: Step) -> None:
                    if isinstance(step, Coming) and step.found:
                        real(_Confirming(step.stage, sha256s=tuple(contents[name] for name in step.found)))
                    real(step)

                yield told

        setattr(take_in, "progress", hasty)  # noqa: B010  the one place where news come out

    return spoil


def sync_nothing() -> None:
    """A command that leaves everything to the cache: what a file system and a database do when not asked."""
    os.fsync = lambda _: None
    system.sync_file_system = lambda _: None
    setattr(driver, "PRAGMAS", (*driver.PRAGMAS, "synchronous=OFF"))  # noqa: B010


def foresee_nothing() -> None:
    """A command that finds room enough and then meets a full disk: another program was faster."""
    setattr(space, "free_space", lambda _: 1 << 40)  # noqa: B010


def in_one_thread() -> None:
    """Copy the files one after the other, so that the k-th call to the system is the same one in every run."""
    modules = [module for name, module in sys.modules.items() if name.startswith("fieldkit.intake.")]
    for module in modules:
        if hasattr(module, "ThreadPoolExecutor"):
            setattr(module, "ThreadPoolExecutor", Inline)  # noqa: B010


class Inline:
    """Does each task at once, in the thread that asks for it."""

    def __init__(self, threads: int) -> None:
        del threads

    def __enter__(self) -> "Inline":
        return self

    def __exit__(self, *_: object) -> None:
        return

    def submit(self, work: Callable[..., Any], *arguments: object) -> "Future[Any]":
        """A future that is done."""
        future: Future[Any] = Future()
        try:
            future.set_result(work(*arguments))
        except Exception as error:  # noqa: BLE001  as a pool does
            future.set_exception(error)
        return future

    def shutdown(self) -> None:
        """There is nothing to wait for."""

    def map(self, work: Callable[..., R], *arguments: Iterable[Any]) -> Iterator[R]:
        """As `map`."""
        return map(work, *arguments)


@dataclass(frozen=True, slots=True)
class _Confirming(Step):
    done: int = 0
    total: int = 0
    sha256s: tuple[str, ...] = ()


def _work(arguments: list[str], spoil: Spoil, said_to: int, told_to: int, mark: Path | None) -> int:
    sys.stdout = sys.stderr = said = io.StringIO()
    try:
        _tell_news((told_to,) if mark is None else (told_to, os.open(mark, os.O_WRONLY)))
        spoil()
        return status(make(RESOURCES), arguments)
    except BaseException:  # noqa: BLE001  whatever it is, it must be seen
        traceback.print_exc()
        return DEFECT
    finally:
        os.writev(said_to, [said.getvalue().encode()])


def _tell_news(targets: tuple[int, ...]) -> None:
    """Tell of each file what the window would show as done, in the moment in which it would."""
    report = take_in.progress

    @contextmanager
    def telling() -> Iterator[Report]:
        with report() as real:

            def told(step: Step) -> None:
                for sha256 in _confirmed_by(step):
                    for target in targets:
                        os.writev(target, [f"{sha256}\n".encode()])
                real(step)

            yield told

    setattr(take_in, "progress", telling)  # noqa: B010


def _confirmed_by(step: Step) -> tuple[str, ...]:
    if isinstance(step, _Confirming):
        return step.sha256s
    if isinstance(step, Coming):
        return tuple(came.sha256 for _, came in step.came if came.state in KEPT)
    return ()


def _whole(memory: int) -> str:
    return os.pread(memory, os.fstat(memory).st_size, 0).decode("utf-8", "replace")
