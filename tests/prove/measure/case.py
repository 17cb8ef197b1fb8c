"""A request with what is true of it, and what an answer to it says."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.prove.measure.lens import Array

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Truth:
    """The true figure of a task, and the words by which the rows of the table find it."""

    value: float
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether something that an answer promises, named as its row is, was kept."""

    row: str
    kept: bool
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was answered where something is true; `value` is None where it was refused, `high` where it is open."""

    case: str
    truth: Truth
    value: float | None
    low: float
    high: float | None
    said: str = ""

    @property
    def error(self) -> float:
        """The error relative to the truth; infinite for a refusal."""
        return float("inf") if self.value is None else self.value / self.truth.value - 1

    @property
    def off(self) -> float:
        """The error in the unit of the figure."""
        return float("inf") if self.value is None else self.value - self.truth.value

    @property
    def holds(self) -> bool:
        """Whether the interval holds the truth."""
        if self.value is None:
            return False
        return self.low <= self.truth.value and (self.high is None or self.truth.value <= self.high)


@dataclass(frozen=True, slots=True)
class Answer:
    """A result line, read."""

    line: Json
    seconds: float = 0.0

    @property
    def error(self) -> str | None:
        """The code of an error that stands for the whole request."""
        found: str | None = self.line.get("error", {}).get("code")
        return found

    @property
    def plane(self) -> Json:
        """What was found of the plane; empty where nothing was."""
        return self.line.get("plane") or {}

    def task(self, name: str) -> Json:
        """The result of one task; empty where there is none."""
        return next((task for task in self.line.get("tasks", []) if task.get("id") == name), {})

    def codes(self, name: str | None = None) -> set[str]:
        """The warnings of the request, and those of a task with its refusal."""
        task = {} if name is None else self.task(name)
        found = {*self.line.get("warnings", []), *task.get("warnings", [])}
        return found | ({task["refusal"]} if task.get("refusal") else set())

    def figure(self, case: str, name: str, truth: Truth) -> Figure:
        """One task beside what is true."""
        task = self.task(name)
        if task.get("status") != "measured":
            said = self.error or task.get("refusal") or "no answer"
            return Figure(case, truth, None, 0.0, 0.0, str(said))
        low, high = task["interval"]
        floor = float("-inf") if low is None else low
        return Figure(case, truth, task["value"], floor, high, " ".join(sorted(self.codes(name))))


Check = Callable[[Answer], Iterable[Finding | Figure]]


@dataclass(frozen=True, slots=True)
class Case:
    """A request as Python holds it, or a raw line; truths by task; further checks of the answer.

    `pairs` (N, 4) are places of the scale in pixels and in mm: what a program without any thought would go by.
    The requests `before` are answered first, by the same process.
    """

    request: Json | bytes
    truths: Mapping[str, Truth] = field(default_factory=dict)
    checks: tuple[Check, ...] = ()
    pairs: Array | None = None
    before: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that one case told."""

    figures: tuple[Figure, ...]
    findings: tuple[Finding, ...]


def judged(name: str, case: Case, answer: Answer) -> Outcome:
    """The answer beside the truth."""
    told: list[Figure | Finding] = [answer.figure(name, task, truth) for task, truth in case.truths.items()]
    told += [one for check in case.checks for one in check(answer)]
    figures = tuple(one for one in told if isinstance(one, Figure))
    return Outcome(figures, tuple(one for one in told if isinstance(one, Finding)))
