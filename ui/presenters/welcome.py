"""The first minutes on a laptop: the key of whoever works here, and the places where missions are kept."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from fieldkit.errors import FieldkitError
from fieldkit.keys.certificates import key_fingerprint, spoken
from fieldkit.keys.profile import Profile
from fieldkit.mission.place import Trial, try_place
from fieldkit.platform import on_one_medium
from fieldkit.platform.disk import Answer
from ui.jobs import Start
from ui.presenters.errands import Busy, do
from ui.presenters.owners import wrong_code


@dataclass(frozen=True, slots=True)
class Owner:
    """A person whose key was made here, and the fingerprint of that key in groups."""

    code: str
    groups: str


class PersonScreen(Busy, Protocol):
    """What the presenter asks of the card; `field` is `person` or `passphrase`."""

    def show_check(self, field: str, error: FieldkitError | None) -> None: ...
    def show_made(self, owner: Owner) -> None: ...


class PersonPresenter:
    """Makes the first key of a laptop."""

    def __init__(self, screen: PersonScreen, profile: Profile, start: Start) -> None:
        self._screen, self._profile, self._start = screen, profile, start

    def known(self) -> tuple[str, ...]:
        """The people whose keys are here already."""
        return self._profile.people()

    def said(self, person: str) -> None:
        """A code was given: is it one?"""
        self._screen.show_check("person", wrong_code(person))

    def make(self, person: str, passphrase: str | None) -> None:
        """Make the key, unless something is wrong with the code or the passphrase."""
        error = wrong_code(person)
        self._screen.show_check("person", error)
        if error is None and passphrase is not None:
            do(
                self._start,
                self._screen,
                lambda: self._make(person, passphrase),
                self._screen.show_made,
                partial(self._screen.show_check, "person"),
            )

    def _make(self, person: str, passphrase: str) -> Owner:
        made = self._profile.new_person(person, passphrase)
        return Owner(made.code, spoken(key_fingerprint(made.key.public_key())))


@dataclass(frozen=True, slots=True)
class Found:
    """What looking at a place came to; `encrypted` as far as the system says, `beside`: both on one medium.

    `tried`: something was written there and read back.
    """

    trial: Trial
    encrypted: Answer
    beside: bool
    tried: bool = True


class PlacesScreen(Busy, Protocol):
    """What the presenter asks of the card; `place` is `a` or `b`. None: nothing is known of it."""

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
        named = {"a": (missions, copies), "b": (copies, missions)}
        do(
            self._start,
            self._screen,
            lambda: {place: self._tried(*texts) for place, texts in named.items() if texts[0]},
            self._keep,
        )

    def _keep(self, tried: Mapping[str, Found | FieldkitError]) -> None:
        for place, one in tried.items():
            self._tell(place, one)
        sound = {place: one.trial.folder for place, one in tried.items() if isinstance(one, Found)}
        if "a" in sound and sound.keys() == tried.keys():
            self._kept.missions(sound["a"])
            self._kept.copies(sound.get("b"))
            self._screen.show_kept()

    def _tell(self, place: str, tried: Found | FieldkitError) -> None:
        if isinstance(tried, Found):
            self._screen.show_found(place, tried)
        else:
            self._screen.show_refused(place, tried)

    def _tried(self, text: str, other: str) -> Found | FieldkitError:
        """Runs on a lane."""
        folder, beside = self._path(text), self._path(other)
        try:
            trial = try_place(folder)
            one = bool(other) and beside.is_dir() and on_one_medium(folder, beside)
        except FieldkitError as error:
            return error
        return Found(trial, self._encrypted(folder), one)

    def _path(self, text: str) -> Path:
        return self.home / Path(text).expanduser()
