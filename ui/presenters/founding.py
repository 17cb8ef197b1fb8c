"""A new mission: what is typed is held to the core's own rules while it is typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Protocol

from fieldkit.errors import (
    AlreadyThere,
    CannotRead,
    CannotWrite,
    FieldkitError,
    KeyDamaged,
    Refused,
    UnsafePlace,
    WrongPassphrase,
)
from fieldkit.keys.identity import checked_code
from fieldkit.mission import Hands
from fieldkit.mission.covering import LOCKING, ONE_FOR_BOTH, Locking, refuse_one_for_both
from fieldkit.mission.founding import Founding
from fieldkit.mission.layout import SUFFIX
from fieldkit.mission.place import new_place
from fieldkit.numbering import parse_case
from fieldkit.recording.fields import titled
from ui.desk import Desk
from ui.jobs import Start, foreseen
from ui.presenters.errands import Busy, do
from ui.presenters.recovery import LockedMaking

CHECKS: Final[Mapping[str, Callable[[str], object]]] = {
    "person": checked_code,
    "code": parse_case,
    "title": titled,
}
"""How a field must be written: each raises what is wrong with a text."""

AT_FIELDS: Final[Mapping[type[FieldkitError], str]] = {
    WrongPassphrase: "passphrase",
    KeyDamaged: "passphrase",
    AlreadyThere: "folder",
    UnsafePlace: "folder",
    CannotRead: "folder",
    CannotWrite: "folder",
}
"""The field at which an error is told that comes up only when the mission is made."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed, but for the passphrase, which goes by itself."""

    person: str
    letter: str
    code: str
    title: str
    handling: str
    folder: str


@dataclass(frozen=True, slots=True)
class Passphrases:
    """Of the person's key and of the mission; None for one that was not typed, or not twice alike."""

    key: str | None = field(repr=False)
    mission: str | None = field(repr=False)
    sealed: bool
    """Is the mission to be encrypted?"""

    @property
    def lacking(self) -> bool:
        """Is one still to be typed?"""
        return self.key is None or (self.sealed and self.mission is None)


class FoundingScreen(Busy, Protocol):
    """What the presenter asks of the page; `field` is one of `Wish`, `passphrase`, `protection`, or empty."""

    def show_check(self, field: str, error: FieldkitError | None) -> None: ...
    def show_fresh(self, fresh: bool) -> None: ...


class FoundingPresenter:
    """`found` makes the mission on a lane, `made` takes it.

    That of an encrypted one waits for `hand_over`, which hands its recovery key to the person first. A folder
    that is written without the way to it is meant to stand in `home`.
    """

    def __init__(
        self,
        screen: FoundingScreen,
        hands: Hands,
        home: Path,
        found: Callable[[Path, Founding, str], Desk],
        hand_over: Callable[[LockedMaking, Callable[[Locking], Desk]], None],
        made: Callable[[Desk], None],
        start: Start,
    ) -> None:
        self._screen, self._hands, self._home = screen, hands, home
        self._found, self._hand_over, self._made, self._start = found, hand_over, made, start

    def known(self) -> tuple[str, ...]:
        """The people whose keys are on this laptop."""
        return self._hands.profile.people()

    def suggested(self, code: str) -> str:
        """Where the mission with this code might stand; nothing as long as that is no code."""
        return "" if wrong("code", code) else str(self._home / f"{code}{SUFFIX}")

    def typed(self, field: str, text: str) -> None:
        """Somebody is still typing: what was wrong is not told a moment longer than it is."""
        if field == "folder" or wrong(field, text) is None:
            self._screen.show_check(field, None)

    def said(self, field: str, text: str) -> None:
        """Somebody left a field: tell what is wrong with it, or that nothing is."""
        if field == "folder":
            self._say_of_folder(text)
            return
        self._screen.show_check(field, wrong(field, text))
        if field == "person":
            self._screen.show_fresh(text not in self.known())

    def found(self, wish: Wish, typed: Passphrases) -> None:
        """Make the mission, unless something is still wrong with what was typed."""
        troubles = {name: wrong(name, str(getattr(wish, name))) for name in CHECKS}
        for name, error in troubles.items():
            self._screen.show_check(name, error)
        if any(troubles.values()) or typed.key is None or typed.lacking or not wish.folder:
            return
        key, folder = typed.key, self._path(wish.folder)
        founding = Founding(wish.code, wish.title, wish.handling, False, wish.person, wish.letter)
        if typed.mission is None:
            do(self._start, self._screen, lambda: self._found(folder, founding, key), self._made, self._refused)
        elif typed.mission == key:
            self._screen.show_check("protection", Refused(LOCKING, ONE_FOR_BOTH))
        else:
            self._lock(folder, founding, key, typed.mission)

    def _lock(self, folder: Path, founding: Founding, key: str, passphrase: str) -> None:
        """Find what would keep it from being made before a person writes down the recovery key."""
        known = replace(founding, mission=self._hands.new_token())

        def make(locking: Locking) -> Desk:
            return self._found(folder, replace(known, locking=locking), key)

        def ready(root: Path) -> None:
            making = LockedMaking(root, known.mission, known.code, known.person, known.sample, passphrase)
            self._hand_over(making, make)

        def possible() -> Path:
            refuse_one_for_both(passphrase, self._hands.profile, but=founding.person)
            return self._possible(folder, founding.person, key)

        do(self._start, self._screen, possible, ready, self._refused)

    def _possible(self, folder: Path, person: str, key: str) -> Path:
        """Runs on a lane. Where the mission will stand."""
        if person in self.known():
            self._hands.profile.person(person, key)
        return new_place(folder).root

    def _say_of_folder(self, text: str) -> None:
        """Whether a mission can stand there, the disk alone can say."""

        def failed(error: Exception) -> None:
            self._screen.show_check("folder", foreseen(error))

        self._start(
            lambda _: new_place(self._path(text)),
            then=lambda _: self._screen.show_check("folder", None),
            failed=failed,
        )

    def _path(self, text: str) -> Path:
        return self._home / Path(text).expanduser()

    def _refused(self, error: FieldkitError) -> None:
        self._screen.show_check(AT_FIELDS.get(type(error), ""), error)


def wrong(field: str, text: str) -> FieldkitError | None:
    """What is wrong with `text` in the field `field`."""
    try:
        CHECKS[field](text)
    except FieldkitError as error:
        return error
    return None
