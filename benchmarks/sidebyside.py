"""Commands measured side by side on a machine that does other things too.

Every case runs once a round, in rotated order, so that what disturbs one disturbs all. What counts is the median
of the ratios taken within each round, and processor time of the whole tree; wall times alone mean little.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile
from typing import Literal, TypeVar

M = TypeVar("M")
Of = Literal["wall", "CPU"]


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run cost: seconds on the clock, processor seconds of the whole tree, MiB of its largest process."""

    wall: float
    cpu: float
    peak: float

    def of(self, which: Of) -> float:
        """Seconds of that kind."""
        return self.wall if which == "wall" else self.cpu

    def without(self, other: "Cost") -> "Cost":
        """The time that remains once that of `other` is taken off."""
        return Cost(max(self.wall - other.wall, 0.0), max(self.cpu - other.cpu, 0.0), self.peak)


@dataclass(frozen=True, slots=True)
class Case:
    """A command beside others. `prepare` sets the scene, which is not measured, and gives the arguments."""

    name: str
    prepare: Callable[[], Sequence[str | Path]]
    environment: Mapping[str, str] | None = None


class Failed(Exception):
    """A measured command did not do its work."""


Rounds = Mapping[str, Sequence[Cost]]
"""The costs of each case, round by round."""


def measure(case: Case) -> Cost:
    """Run `case` once. Raises `Failed`."""
    command = [str(part) for part in case.prepare()]
    with TemporaryFile() as said:
        begin = time.perf_counter()
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said, env=case.environment
        )
        _, status, used = os.wait4(process.pid, 0)  # with the children that it waited for itself
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise Failed(f"{case.name}: status {process.returncode}\n{said.read().decode(errors='replace')}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def compare(cases: Sequence[Case], rounds: int) -> Rounds:
    """Run every case `rounds` times and once before that does not count. Raises `Failed`."""
    return in_turns({case.name: partial(measure, case) for case in cases}, rounds)


def in_turns(runs: Mapping[str, Callable[[], M]], rounds: int) -> dict[str, list[M]]:
    """What each of `runs` gives, `rounds` times, in rotated order; once more before, which does not count."""
    found: dict[str, list[M]] = {name: [] for name in runs}
    for number in range(-1, rounds):
        turn = number % len(runs)
        for name in (*list(runs)[turn:], *list(runs)[:turn]):
            result = runs[name]()
            if number >= 0:
                found[name].append(result)
    return found


def ratio(ours: Iterable[Cost], theirs: Iterable[Cost], of: Of) -> float:
    """The median of the ratios within each round."""
    return median(a.of(of) / b.of(of) for a, b in zip(ours, theirs, strict=True))


def without(costs: Iterable[Cost], start_up: Iterable[Cost]) -> list[Cost]:
    """`costs` less those of starting, round by round."""
    return [cost.without(start) for cost, start in zip(costs, start_up, strict=True)]


def costs_table(costs: Rounds, size: int) -> str:
    """Every case with its median cost, for `size` bytes of photographs."""
    lines = ["| case | wall s | from - to | CPU s | MB/s | peak MiB |", "|---|---|---|---|---|---|"]
    for name, runs in costs.items():
        walls = [run.wall for run in runs]
        wall, cpu, peak = median(walls), median(run.cpu for run in runs), median(run.peak for run in runs)
        spread = f"{min(walls):.2f} - {max(walls):.2f}"
        lines.append(f"| {name} | {wall:.2f} | {spread} | {cpu:.2f} | {size / wall / 1e6:.0f} | {peak:.0f} |")
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Goal:
    """What is promised: `ours` costs at most `most` times what `theirs` does."""

    ours: str
    theirs: str
    most: float
    of: Of = "wall"


def goals_table(goals: Iterable[Goal], costs: Rounds, start_up: str) -> str:
    """Every goal with the ratio measured: of whole commands, and less what our command needs for no photograph.

    The last column is what a machine without neighbours comes closer to: processor time, less start-up.
    """
    lines = ["| goal | whole command | | less start-up | | CPU ratio |", "|---|---|---|---|---|---|"]
    for goal in goals:
        if goal.theirs in costs:
            ours, theirs = costs[goal.ours], costs[goal.theirs]
            rest = without(ours, costs[start_up])
            whole, less, cpu = (
                ratio(ours, theirs, goal.of),
                ratio(rest, theirs, goal.of),
                ratio(rest, theirs, "CPU"),
            )
            said = f"{goal.of} <= {goal.most:.2f} x `{goal.theirs}`"
            lines.append(f"| {said} | {_judged(whole, goal.most)} | {_judged(less, goal.most)} | {cpu:.2f} |")
    return "\n".join(lines)


def _judged(found: float, most: float) -> str:
    return f"{found:.2f} | {'met' if found <= most else 'not met'}"


def missing(programs: Iterable[str]) -> list[str]:
    """Those of `programs` that are not installed; each is named, so that a gap in a table has its reason."""
    gone = [program for program in programs if shutil.which(program) is None]
    for program in gone:
        print(f"`{program}` is not installed: what needs it is left out.\n")
    return gone


def files_below(folder: Path) -> list[Path]:
    """Every file below `folder`."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def size_of(files: Iterable[Path]) -> int:
    """Bytes in all."""
    return sum(path.stat().st_size for path in files)


def let_go(files: Iterable[Path]) -> None:
    """Drop `files` from the system's cache, and write out first what others left unwritten: all begin alike."""
    os.sync()
    for path in files:
        descriptor = os.open(path, os.O_RDONLY)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def look_over(files: Iterable[Path]) -> None:
    """Bring `files` into the system's cache."""
    os.sync()
    for path in files:
        with path.open("rb", buffering=0) as file:
            while file.read(1 << 20):
                pass
