"""How long work announces itself and where it can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One step of long work: `done` of `total` units of `stage` are finished (`total` 0: not known yet)."""

    stage: str
    done: int
    total: int
    name: str = ""


Report = Callable[[Step], None]
"""Called between units of work: shows progress, and is the only place where `errors.Cancelled` is raised."""


def silent(_: Step) -> None:
    """A `Report` for callers who do not watch."""
