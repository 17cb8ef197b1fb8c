"""The sample: a mission of practice data with a key of its own, so that nothing of it can meet a real key."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Final, Protocol

from fieldkit.intake import Source, take_in
from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands
from fieldkit.mission.founding import Founding
from fieldkit.mission.layout import SUFFIX
from fieldkit.platform import make_private_folder, rename_new
from fieldkit.progress import Report, Step
from fieldkit.recording import begin_mission
from ui.jobs import Lane, Start, Stoppable
from ui.presenters.errands import Busy, do

PERSON: Final = "P-01"
CODE: Final = "XX-2024-AA-001"
PASSPHRASE: Final = "sample"  # noqa: S105 — it protects nothing, and everybody is told
"""Opens the key of the sample."""


NAME: Final = "fieldkit sample"


@dataclass(frozen=True, slots=True)
class SamplePlace:
    """Where a sample lies: one folder that a person can find, and throw away whole."""

    root: Path

    @property
    def mission(self) -> Path:
        """The mission folder."""
        return self.root / f"Sample{SUFFIX}"

    @property
    def profile(self) -> Path:
        """The keys of the sample, beside it and not among the person's own."""
        return self.root / "keys"

    def hands(self, own: Hands) -> Hands:
        """What the sample is worked with."""
        return replace(own, profile=Profile(self.profile, cost=own.profile.cost))


def place_of(home: Path) -> SamplePlace:
    """Where the sample lies in `home`, or will: a folder that holds none is left alone."""
    names = (NAME if number == 1 else f"{NAME} {number}" for number in count(1))
    places = (SamplePlace(home / name) for name in names)
    return next(place for place in places if place.mission.is_dir() or not place.root.exists())


def hands_for(folder: Path, home: Path, own: Hands) -> Hands:
    """What the mission in `folder` is worked with: a sample in `home` with its own keys, all others with `own`."""
    place = SamplePlace(folder.parent)
    is_sample = folder == place.mission and place.root.parent == home and place.root.name.startswith(NAME)
    return place.hands(own) if is_sample else own


def is_own_key(folder: Path, hands: Hands) -> bool:
    """Whether the mission in `folder` is worked with the key of the sample, which `PASSPHRASE` opens."""
    return hands.profile.folder == SamplePlace(folder.parent).profile


def make_sample(place: SamplePlace, title: str, card: Path, own: Hands, report: Report) -> None:
    """Make the sample and bring the card in; what is not finished leaves nothing behind.

    Raises as `begin_mission` and `take_in` do, and `AlreadyThere` where a folder stands in its place.
    """
    unfinished = SamplePlace(place.root.with_name(f".{place.root.name}.unfinished"))
    shutil.rmtree(unfinished.root, ignore_errors=True)
    make_private_folder(unfinished.root)
    try:
        founding = Founding(CODE, title, "hm.unclassified", True, PERSON)
        with begin_mission(unfinished.mission, founding, PASSPHRASE, unfinished.hands(own)) as mission:
            take_in(mission, Source(card), report)
        rename_new(unfinished.root, place.root)
    finally:
        shutil.rmtree(unfinished.root, ignore_errors=True)


class SampleScreen(Busy, Protocol):
    """What the presenter asks of the page."""

    def show_step(self, step: Step) -> None: ...


class SamplePresenter:
    """Opens the sample, which is made first where there is none."""

    def __init__(
        self,
        screen: SampleScreen,
        home: Path,
        card: Path,
        hands: Hands,
        open_mission: Callable[[Path], None],
        start: Start,
    ) -> None:
        self._screen, self._home, self._card, self._hands = screen, home, card, hands
        self._open, self._start = open_mission, start
        self._job: Stoppable | None = None

    def begin(self, title: str, doing: str) -> None:
        """Make the sample, called `title`, as the work `doing` in the list of jobs; then open it."""
        self._job = do(
            self._start,
            self._screen,
            lambda report: self._ready(title, report),
            self._open,
            step=self._screen.show_step,
            lane=Lane.LONG,
            title=doing,
        )

    def stop(self) -> None:
        """Ask the work to stop; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def _ready(self, title: str, report: Report) -> Path:
        place = place_of(self._home)
        if not place.mission.is_dir():
            make_sample(place, title, self._card, self._hands, report)
        return place.mission
