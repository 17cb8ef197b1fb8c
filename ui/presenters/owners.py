"""Whose keys lie on this laptop, and new ones."""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from fieldkit.errors import AlreadyThere, FieldkitError
from fieldkit.keys.certificates import spoken
from fieldkit.keys.identity import checked_code
from fieldkit.keys.profile import Profile
from ui.jobs import Start
from ui.presenters.errands import Busy, do


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose keys lie on this laptop, and the laptop's own, with its fingerprint in groups."""

    people: tuple[str, ...]
    laptop: str
    groups: str


class OwnersScreen(Busy, Protocol):
    """What the section of the operator asks of its page; `field` is `person` or `passphrase`."""

    def show_owners(self, owners: Owners) -> None: ...
    def show_check(self, field: str, error: FieldkitError | None) -> None: ...
    def show_made(self, person: str) -> None: ...


class OwnersPresenter:
    """Lists the keys of the profile, and makes new ones."""

    def __init__(self, screen: OwnersScreen, profile: Profile, start: Start) -> None:
        self._screen, self._profile, self._start = screen, profile, start

    def visit(self) -> None:
        """Look whose keys are here; that of the laptop is made where it is not there yet."""
        self._start(lambda _: self._look(), then=self._screen.show_owners)

    def said(self, person: str) -> None:
        """A code was given for a new key."""
        self._screen.show_check("person", self._wrong(person))

    def make(self, person: str, passphrase: str | None) -> None:
        """Make the key of a person."""
        error = self._wrong(person)
        self._screen.show_check("person", error)
        if error is None and passphrase is not None:
            do(
                self._start,
                self._screen,
                lambda _: self._profile.new_person(person, passphrase).code,
                self._made,
                partial(self._screen.show_check, "passphrase"),
            )

    def _made(self, person: str) -> None:
        self._screen.show_made(person)
        self.visit()

    def _look(self) -> Owners:
        device = self._profile.device()
        return Owners(self._profile.people(), device.name, spoken(device.fingerprint))

    def _wrong(self, person: str) -> FieldkitError | None:
        here = AlreadyThere(person) if person in self._profile.people() else None
        return wrong_code(person) or here


def wrong_code(person: str) -> FieldkitError | None:
    """What is wrong with `person` as the code of a person."""
    try:
        checked_code(person)
    except FieldkitError as error:
        return error
    return None
