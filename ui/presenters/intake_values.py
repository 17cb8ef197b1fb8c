"""What the Intake screen and its presenter ask of each other and of the core."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from fieldkit.errors import BadInput
from fieldkit.intake import Inventory, Outcome, Source
from fieldkit.intake.inventory import Seen
from fieldkit.intake.news import Came
from fieldkit.model.intake import CardSeen
from fieldkit.platform.medium import Medium
from fieldkit.progress import Report
from fieldkit.timing import Comparison
from ui.presenters.hot_folder import Watch
from ui.presenters.intake_room import RoomCore, RoomScreen
from ui.presenters.runs import Phase, Run
from ui.presenters.stationery import Stationery

PHASES: Final[Mapping[str, Phase]] = {
    "complete": Phase.COMPLETE,
    "cancelled": Phase.STOPPED,
    "failed": Phase.FAILED,
}
"""By how an intake of the log ended."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An intake of the log: its id, the name of its folder, when it ended, how, and how many files it found."""

    intake: str
    source: str
    at: str
    ended: str
    found: int


class IntakeScreen(RoomScreen, Protocol):
    """What the presenter asks of the screen. A `Run` that was shown may change; then it is shown again."""

    def show_sources(self, runs: Sequence[Run], earlier: Sequence[Earlier]) -> None: ...
    def show_recent(self, folders: Sequence[Path]) -> None: ...
    def show_run(self, run: Run | None) -> None: ...
    def show_news(self, run: Run) -> None: ...
    def show_doubt(self, error: BadInput | None) -> None: ...


class IntakeCore(RoomCore, Protocol):
    """What of the core the screen needs.

    `take_in` runs on the long lane, `files_of`, `slates_of` and `expected` on the lane that finds, `look_over` on
    the lane *outside*, the others in the window's thread. `source` raises `BadInput` where what was said does not
    do. `damaged`: a copy that does not match its file is kept as what it is. `medium` is what carries a folder.
    """

    def source(self, folder: Path, files: tuple[Path, ...], said: Stationery) -> Source: ...
    def look_over(self, folder: Path, report: Report) -> Inventory: ...
    def seen(self, folder: Path, inventory: Inventory) -> CardSeen: ...
    def expected(self, files: Sequence[Seen]) -> int: ...
    def watch(self, source: Source) -> Watch: ...
    def take_in(self, source: Source, report: Report, *, damaged: bool) -> Outcome: ...
    def medium(self, folder: Path) -> Medium | None: ...
    def earlier(self) -> Sequence[Earlier]: ...
    def files_of(self, intake: str) -> Sequence[tuple[str, Came]]: ...
    def slates_of(self, intake: str) -> Sequence[Comparison]: ...
