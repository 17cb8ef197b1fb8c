"""What a person sets for themselves: keys of the keyboard; and whose keys lie on this laptop."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldkit.errors import AlreadyThere, FieldkitError
from fieldkit.keys.certificates import spoken
from fieldkit.keys.identity import checked_code
from fieldkit.keys.profile import Profile
from ui.actions import ACTIONS, Action, keys_of, taken
from ui.actions.keys import GROUP, plain, with_key
from ui.jobs import Start
from ui.presenters.asking import Ask
from ui.presenters.errands import Busy, do
from ui.settings import Settings


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action and its keys in Qt's portable form; `own`: this person gave it others than it came with."""

    action: Action
    keys: tuple[str, ...]
    own: bool


class KeysScreen(Protocol):
    """What remapping asks of its page; `key` is in Qt's portable form."""

    def show_keys(self, rows: Sequence[KeyRow]) -> None: ...
    def show_given(self, action: Action) -> None: ...
    def show_taken(self, key: str, by: Action) -> None: ...
    def show_alone(self, key: str) -> None: ...


class KeysPresenter:
    """Every action of the registry can have other keys, each of which belongs to one action at a time."""

    def __init__(self, screen: KeysScreen, settings: Settings) -> None:
        self._screen, self._settings = screen, settings

    def visit(self) -> None:
        """Show the keys as they are."""
        remapped = self._settings.keys(GROUP)
        self._screen.show_keys(
            [KeyRow(action, keys_of(action, remapped), action.id in remapped) for action in ACTIONS]
        )

    def give(self, action: Action, key: str) -> None:
        """Give `key` to `action`, unless another has it where both are to be had.

        A key that also writes something acts only while nobody types: it needs another one beside it.
        """
        remapped = self._settings.keys(GROUP)
        holder = taken(key, action, remapped)
        keys = with_key(keys_of(action, remapped), key)
        if holder is not None:
            self._screen.show_taken(key, holder)
        elif all(map(plain, keys)):
            self._screen.show_alone(key)
        else:
            self._put(action, None if keys == action.keys else " ".join(keys))
            self._screen.show_given(action)

    def take(self, action: Action) -> None:
        """Leave `action` without keys; the list of all commands still has it."""
        self._put(action, "")

    def reset(self, action: Action) -> None:
        """The keys that `action` came with, unless another has them by now."""
        remapped = self._settings.keys(GROUP)
        for key in action.keys:
            holder = taken(key, action, remapped)
            if holder is not None:
                self._screen.show_taken(key, holder)
                return
        self._put(action, None)

    def reset_all(self) -> None:
        """All keys as they came."""
        for name in self._settings.keys(GROUP):
            self._settings.put_key(GROUP, name, None)
        self.visit()

    def _put(self, action: Action, keys: str | None) -> None:
        self._settings.put_key(GROUP, action.id, keys)
        self.visit()


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
                lambda: self._profile.new_person(person, passphrase).code,
                self._made,
                lambda error: self._screen.show_check("passphrase", error),
            )

    def _made(self, person: str) -> None:
        self._screen.show_made(person)
        self.visit()

    def _look(self) -> Owners:
        device = self._profile.device()
        return Owners(self._profile.people(), device.name, spoken(device.fingerprint))

    def _wrong(self, person: str) -> FieldkitError | None:
        try:
            checked_code(person)
        except FieldkitError as error:
            return error
        return AlreadyThere(person) if person in self._profile.people() else None


class SupportScreen(Busy, Protocol):
    """What writing a file for help asks of its page."""

    def show_written(self, target: Path) -> None: ...


class SupportPresenter:
    """Writes a file for whoever is asked for help; `write` does it on a lane."""

    def __init__(self, screen: SupportScreen, write: Callable[[Path], Path], ask: Ask, start: Start) -> None:
        self._screen, self._write, self._ask, self._start = screen, write, ask, start

    def write(self, title: str) -> None:
        """Write it where the person says."""
        target = self._ask.new_file(title, "fieldkit-support.zip")
        if target is not None:
            do(self._start, self._screen, lambda: self._write(target), self._screen.show_written)
