"""What came of a proof, and how its points are shared out."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

LANES = 2


@dataclass
class Proof:
    """Points at which the product was disturbed, what was wrong after them, and whether the control tripped.

    The control is the same proof of a product that was broken on purpose: at `tripped` of `trials` points it was
    caught. A control that passes shows that the proof proves nothing.
    """

    name: str
    points: int = 0
    violations: list[str] = field(default_factory=list)
    trials: int = 0
    tripped: int = 0
    remark: str = ""

    def point(self, where: str, wrong: list[str]) -> None:
        """Count a point, and what was wrong after it."""
        self.points += 1
        self.violations += [f"{where}: {one}" for one in wrong]

    def trial(self, wrong: list[str]) -> None:
        """Count a point of the control."""
        self.trials += 1
        self.tripped += bool(wrong)

    @property
    def holds(self) -> bool:
        """Nothing was wrong, and the control was caught more often than not."""
        return bool(self.points and not self.violations and self.proves)

    @property
    def proves(self) -> bool:
        """Whether the control was caught more often than not."""
        return 2 * self.tripped > self.trials

    def line(self) -> str:
        """The one line about it."""
        said = f"{self.name}: {self.points} points, {len(self.violations)} violations"
        control = f"control caught at {self.tripped} of {self.trials}"
        return "; ".join(part for part in (said, control, self.remark) if part)


def in_lanes(work: Callable[[T], R], tasks: Iterable[T]) -> Iterator[R]:
    """What comes of each task, in order; each is done in one of a few processes, and in no thread."""
    with ProcessPoolExecutor(LANES, get_context("fork")) as pool:
        try:
            yield from pool.map(work, list(tasks))
        finally:
            pool.shutdown(cancel_futures=True)
