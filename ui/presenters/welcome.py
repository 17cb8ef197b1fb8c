"""The key of whoever works here, made in the first minutes on a laptop."""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from fieldkit.errors import FieldkitError
from fieldkit.keys.certificates import key_fingerprint, spoken
from fieldkit.keys.profile import Profile
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
                lambda _: self._make(person, passphrase),
                self._screen.show_made,
                partial(self._screen.show_check, "person"),
            )

    def _make(self, person: str, passphrase: str) -> Owner:
        made = self._profile.new_person(person, passphrase)
        return Owner(made.code, spoken(key_fingerprint(made.key.public_key())))
