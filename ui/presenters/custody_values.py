"""What the Custody screen shows: what the log is narrowed to, what there is to narrow it to, what a check found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from fieldkit.model.finding import Finding
from fieldkit.recounting import Matter, Thing


@dataclass(frozen=True, slots=True)
class Narrowed:
    """To what the log is narrowed; what is None or empty does not matter.

    `act` is a name without its version, such as `item.correct`, `day` a date such as `2024-04-03`.
    """

    thing: Thing | None = None
    person: str = ""
    act: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """What the log can be narrowed to, with the number of entries; acts by their names without version."""

    entries: int = 0
    people: Mapping[str, int] = field(default_factory=dict)
    acts: Mapping[str, int] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)
    matters: Sequence[Matter] = ()


class Page(Enum):
    """What the middle of the screen shows."""

    LOG = "log"
    CHECK = "check"
    MATTERS = "matters"


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of the mission found, over how many entries, and when it ended."""

    findings: Sequence[Finding]
    entries: int
    at: datetime

    @property
    def disproved(self) -> Sequence[Finding]:
        """What does not hold, in the order in which it was looked for: the first is the first break."""
        return [one for one in self.findings if one.verdict == "disproved"]
