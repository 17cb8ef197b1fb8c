"""What came of an intake."""

from dataclasses import dataclass, field

from fieldkit.intake.thumbnails import Damaged
from fieldkit.mission.second import CaughtUp
from fieldkit.model.intake import Ended, NotTaken, SeenBefore
from fieldkit.problem import Problem


@dataclass(slots=True)
class Outcome:
    """What came of each file of the intake with the id `intake`.

    `problems` names files that were kept and are no photographs that we can read; `damaged` the numbers of
    photographs whose picture turned out to be damaged, once pictures were made. `cached` are the SHA-256 of copies
    whose check the system may have answered from its memory instead of from the disk. `second` is how the second
    copy stands, where one is kept. `said`: a person said something of all files.
    """

    intake: str
    found: int = 0
    kept: int = 0
    photographs: int = 0
    seen_before: list[SeenBefore] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)
    problems: list[tuple[str, Problem]] = field(default_factory=list)
    damaged: list[Damaged] = field(default_factory=list)
    cached: list[str] = field(default_factory=list)
    ended: Ended = "failed"
    second: CaughtUp | None = None
    said: bool = False

    @property
    def unsure(self) -> int:
        """How many files were perhaps not read back from the disk itself."""
        return len(self.cached)

    @property
    def unsaid(self) -> int:
        """Of how many files what was said of all is not recorded, as all of them were seen before."""
        return len(self.seen_before) if self.said and not self.kept else 0

    @property
    def safe(self) -> bool:
        """May the card be taken out? Everything on it is here, and was read back from the disk for certain."""
        return self.ended == "complete" and not (self.not_taken or self.cached)
