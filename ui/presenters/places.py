"""The places where missions and their second copies are kept: tried before anything is trusted to them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from fieldkit.errors import FieldkitError
from fieldkit.mission.place import Trial, try_place
from fieldkit.platform import on_one_medium
from fieldkit.platform.disk import Answer
from ui.jobs import Start
from ui.presenters.errands import Busy, do

MISSIONS, COPIES = "a", "b"
"""Of which place something is said: where missions are made, or where their second copies go."""
OTHER = {MISSIONS: COPIES, COPIES: MISSIONS}


@dataclass(frozen=True, slots=True)
class Found:
    """What looking at a place came to; `encrypted` as far as the system says, `beside`: both on one medium.

    `tried`: something was written there and read back.
    """

    trial: Trial
    encrypted: Answer
    beside: bool
    tried: bool


def found_in(
    folder: Path, other: Path | None, look: Callable[[Path], Trial], encrypted: Callable[[Path], Answer]
) -> Found:
    """What `look` at `folder` comes to, with `other` as the other place. Raises as that does."""
    trial = look(folder)
    beside = other is not None and other.is_dir() and on_one_medium(folder, other)
    return Found(trial, encrypted(folder), beside, tried=look is try_place)


class PlacesScreen(Busy, Protocol):
    """What the presenter asks of the card; `place` is `MISSIONS` or `COPIES`. None: nothing is known of it."""

    def show_found(self, place: str, found: Found | None) -> None: ...
    def show_refused(self, place: str, error: FieldkitError) -> None: ...
    def show_kept(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """How what was chosen is kept: where missions are made, and where their second copies go."""

    missions: Callable[[Path], None]
    copies: Callable[[Path | None], None]


class PlacesPresenter:
    """Tries places before anything is trusted to them; `home` is where missions are made unless said.

    `encrypted` says whether the medium of a place is, as far as the system tells.
    """

    def __init__(
        self,
        screen: PlacesScreen,
        home: Path,
        kept: Kept,
        encrypted: Callable[[Path], Answer],
        start: Start,
    ) -> None:
        self.home = home
        self._screen, self._kept, self._encrypted, self._start = screen, kept, encrypted, start

    def named(self, place: str, text: str, other: str) -> None:
        """Try the place that somebody named; `other` is what is named for the other one."""
        self._screen.show_found(place, None)
        if text:
            self._start(lambda _: self._tried(text, other), then=partial(self._tell, place))

    def keep(self, missions: str, copies: str) -> None:
        """Try both once more, for a stick may be gone meanwhile, and keep them; where one is refused, keep none."""
        named = {MISSIONS: (missions, copies), COPIES: (copies, missions)}
        do(
            self._start,
            self._screen,
            lambda _: {place: self._tried(*texts) for place, texts in named.items() if texts[0]},
            self._keep,
        )

    def _keep(self, tried: Mapping[str, Found | FieldkitError]) -> None:
        for place, one in tried.items():
            self._tell(place, one)
        sound = {place: one.trial.folder for place, one in tried.items() if isinstance(one, Found)}
        if MISSIONS in sound and sound.keys() == tried.keys():
            self._kept.missions(sound[MISSIONS])
            self._kept.copies(sound.get(COPIES))
            self._screen.show_kept()

    def _tell(self, place: str, tried: Found | FieldkitError) -> None:
        if isinstance(tried, Found):
            self._screen.show_found(place, tried)
        else:
            self._screen.show_refused(place, tried)

    def _tried(self, text: str, other: str) -> Found | FieldkitError:
        """Runs on a lane."""
        try:
            return found_in(self._path(text), self._path(other) if other else None, try_place, self._encrypted)
        except FieldkitError as error:
            return error

    def _path(self, text: str) -> Path:
        return self.home / Path(text).expanduser()
