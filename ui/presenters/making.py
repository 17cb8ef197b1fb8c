"""A mission folder that is about to be made, by founding or by joining: where it stands, and how it is locked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from fieldkit.errors import (
    AlreadyThere,
    CannotRead,
    CannotWrite,
    CertificateRefused,
    FieldkitError,
    InvitationRefused,
    KeyDamaged,
    OneForBoth,
    UnsafePlace,
    WrongPassphrase,
)
from fieldkit.mission import Hands
from fieldkit.mission.covering import Locking, refuse_one_for_both
from fieldkit.mission.place import new_place
from fieldkit.progress import Report
from ui.desk import Desk
from ui.jobs import Start
from ui.presenters.errands import Busy, do
from ui.presenters.recovery import LockedMaking

AT_FIELDS: Final[Mapping[type[FieldkitError], str]] = {
    WrongPassphrase: "passphrase",
    KeyDamaged: "passphrase",
    AlreadyThere: "folder",
    UnsafePlace: "folder",
    CannotRead: "folder",
    CannotWrite: "folder",
    InvitationRefused: "invitation",
    CertificateRefused: "invitation",
    OneForBoth: "protection",
}
"""The field at which an error is told that comes up only when the mission is made; others belong to the page."""


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


@dataclass(frozen=True, slots=True)
class Planned:
    """The mission that shall be made, as its recovery sheet names it.

    `make` makes it on a lane: in a folder, by the passphrase of the key of `person`, locked or plain.
    """

    mission: str
    code: str
    person: str
    sample: bool
    make: Callable[[Path, str, Locking | None], Desk]


class MakingScreen(Busy, Protocol):
    """What making asks of a page; `field` is one of `AT_FIELDS`, or empty."""

    def show_check(self, field: str, error: FieldkitError | None) -> None: ...


class Maker:
    """Makes missions for a page; `made` takes each. A folder written without the way to it stands in `home`.

    An encrypted one waits for `hand_over`, which hands its recovery key to the person first.
    """

    def __init__(
        self,
        screen: MakingScreen,
        hands: Hands,
        home: Path,
        hand_over: Callable[[LockedMaking, Callable[[Locking], Desk]], None],
        made: Callable[[Desk], None],
        start: Start,
    ) -> None:
        self._screen, self._hands, self.home = screen, hands, home
        self._hand_over, self._made, self._start = hand_over, made, start

    def path(self, folder: str) -> Path:
        """What was written, with the way to it."""
        return self.home / Path(folder).expanduser()

    def make(self, planned: Planned, folder: str, typed: Passphrases) -> None:
        """Make it, unless a passphrase or the folder is lacking, or one passphrase would do for both."""
        key, place = typed.key, self.path(folder)
        if key is None or typed.lacking or not folder:
            return
        if typed.mission is None:
            do(self._start, self._screen, lambda _: planned.make(place, key, None), self._made, self._refused)
        elif typed.mission == key:
            self._screen.show_check("protection", OneForBoth())
        else:
            self._lock(planned, place, key, typed.mission)

    def _lock(self, planned: Planned, place: Path, key: str, passphrase: str) -> None:
        """Find what would keep it from being made before a person writes down the recovery key."""

        def ready(root: Path) -> None:
            making = LockedMaking(root, planned.mission, planned.code, planned.person, planned.sample, passphrase)
            self._hand_over(making, lambda locking: planned.make(place, key, locking))

        def possible(_: Report) -> Path:
            refuse_one_for_both(passphrase, self._hands.profile, but=planned.person)
            return self._possible(place, planned.person, key)

        do(self._start, self._screen, possible, ready, self._refused)

    def _possible(self, place: Path, person: str, key: str) -> Path:
        """Runs on a lane. Where the mission will stand; a key that is not here yet is made with it."""
        if person in self._hands.profile.people():
            self._hands.profile.person(person, key)
        return new_place(place).root

    def _refused(self, error: FieldkitError) -> None:
        self._screen.show_check(AT_FIELDS.get(type(error), ""), error)
