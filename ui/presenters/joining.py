"""How somebody comes into a mission: with a request for the lead, then with the lead's invitation."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldkit.errors import (
    AlreadyThere,
    CertificateRefused,
    FieldkitError,
    InvitationRefused,
    KeyDamaged,
    KeyMissing,
    Refused,
    UnsafePlace,
    WrongPassphrase,
)
from fieldkit.keys.certificates import spoken
from fieldkit.keys.profile import NOT_MADE_HERE
from fieldkit.keys.requests import make_request, read_request
from fieldkit.mission import Hands
from fieldkit.mission.covering import LOCKING, ONE_FOR_BOTH, Locking, refuse_one_for_both
from fieldkit.mission.inviting import Terms, read_invitation
from fieldkit.mission.layout import SUFFIX
from fieldkit.mission.place import new_place
from fieldkit.platform import read_named, write_new
from ui.desk import Desk
from ui.jobs import Start
from ui.presenters.asking import Ask
from ui.presenters.errands import Busy, do
from ui.presenters.founding import Passphrases
from ui.presenters.owners import wrong_code
from ui.presenters.recovery import LockedMaking

AT_FIELDS = {
    WrongPassphrase: "passphrase",
    KeyDamaged: "passphrase",
    AlreadyThere: "folder",
    UnsafePlace: "folder",
    InvitationRefused: "invitation",
    CertificateRefused: "invitation",
}
"""The field at which an error is told; others belong to the page."""


@dataclass(frozen=True, slots=True)
class Invited:
    """What an invitation says, with the root fingerprint in groups, and where the mission might stand."""

    code: str
    title: str
    person: str
    letter: str
    sample: bool
    root: str
    folder: str


class RequestScreen(Busy, Protocol):
    """What asking to be invited asks of its page; `field` is `person`, `passphrase` or empty."""

    def show_fresh(self, fresh: bool) -> None: ...
    def show_check(self, field: str, error: FieldkitError | None) -> None: ...
    def show_request(self, target: Path, groups: str) -> None: ...


class RequestPresenter:
    """Makes the file that a guest hands to the lead."""

    def __init__(self, screen: RequestScreen, hands: Hands, ask: Ask, start: Start) -> None:
        self._screen, self._profile, self._ask, self._start = screen, hands.profile, ask, start

    def known(self) -> tuple[str, ...]:
        """The people whose keys are on this laptop."""
        return self._profile.people()

    def said(self, person: str) -> None:
        """A person's code was given: is it one, and is their key here?"""
        self._screen.show_check("person", wrong_code(person))
        self._screen.show_fresh(person not in self._profile.people())

    def request(self, person: str, passphrase: str | None, title: str) -> None:
        """Write the request where the person says; their key is made if it is not here yet."""
        error = wrong_code(person)
        self._screen.show_check("person", error)
        if error is not None or passphrase is None:
            return
        target = self._ask.new_file(title, f"{person}-request.pem")
        if target is not None:
            do(
                self._start,
                self._screen,
                lambda: self._write(person, passphrase, target),
                lambda groups: self._screen.show_request(target, groups),
                self._refused,
            )

    def _write(self, person: str, passphrase: str, target: Path) -> str:
        if person not in self._profile.people():
            self._profile.new_person(person, passphrase)
        request = make_request(self._profile.person(person, passphrase), self._profile.device())
        write_new(target, request)
        return spoken(read_request(request).fingerprint)

    def _refused(self, error: FieldkitError) -> None:
        field = AT_FIELDS.get(type(error), "")
        self._screen.show_check(field if field == "passphrase" else "", error)


@dataclass(frozen=True, slots=True)
class Invitation:
    """The file that the lead handed over, what it is called, and what it says."""

    data: bytes
    name: str
    terms: Terms


class JoiningScreen(Busy, Protocol):
    """What joining asks of its page; `field` is `invitation`, `passphrase`, `folder`, `protection`, or empty."""

    def show_check(self, field: str, error: FieldkitError | None) -> None: ...
    def show_invited(self, invited: Invited | None) -> None: ...


class JoiningPresenter:
    """Reads an invitation, and joins by it. `joined` takes the mission; `home` is where it stands unless said.

    An encrypted folder waits for `hand_over`, which hands its recovery key to the person first.
    """

    def __init__(
        self,
        screen: JoiningScreen,
        hands: Hands,
        home: Path,
        join: Callable[[Path, Invitation, str, Locking | None], Desk],
        hand_over: Callable[[LockedMaking, Callable[[Locking], Desk]], None],
        joined: Callable[[Desk], None],
        start: Start,
    ) -> None:
        self._screen, self._hands, self._home = screen, hands, home
        self._join, self._hand_over, self._joined, self._start = join, hand_over, joined, start
        self._read: Invitation | None = None

    def read(self, path: str) -> None:
        """Read the invitation at `path`, and show whom it invites into what."""
        self._read = None
        self._screen.show_invited(None)
        if path:
            do(self._start, self._screen, lambda: self._look(Path(path).expanduser()), self._show, self._refused)

    def join(self, typed: Passphrases, folder: str) -> None:
        """Join by the invitation that was read; whoever calls this has compared its root."""
        read, key = self._read, typed.key
        if read is None or key is None or typed.lacking or not folder:
            return
        place = self._home / Path(folder).expanduser()
        if typed.mission is None:
            do(self._start, self._screen, lambda: self._join(place, read, key, None), self._joined, self._refused)
        elif typed.mission == key:
            self._screen.show_check("protection", Refused(LOCKING, ONE_FOR_BOTH))
        else:
            self._lock(place, read, key, typed.mission)

    def _lock(self, place: Path, read: Invitation, key: str, passphrase: str) -> None:
        """Find what would keep us from joining before a person writes down the recovery key."""
        terms = read.terms

        def ready(root: Path) -> None:
            making = LockedMaking(root, terms.mission, terms.code, terms.person, terms.sample, passphrase)
            self._hand_over(making, lambda locking: self._join(place, read, key, locking))

        def possible() -> Path:
            refuse_one_for_both(passphrase, self._hands.profile, but=terms.person)
            return self._possible(place, terms.person, key)

        do(self._start, self._screen, possible, ready, self._refused)

    def _possible(self, place: Path, person: str, key: str) -> Path:
        """Runs on a lane. Where the mission will stand."""
        self._hands.profile.person(person, key)
        return new_place(place).root

    def _look(self, path: Path) -> Invitation:
        data = read_named(path)
        terms, _, _ = read_invitation(data, path.name, self._hands)
        if terms.person not in self._hands.profile.people():
            raise KeyMissing(terms.person, NOT_MADE_HERE)
        return Invitation(data, path.name, terms)

    def _show(self, found: Invitation) -> None:
        self._read, terms = found, found.terms
        self._screen.show_check("invitation", None)
        self._screen.show_invited(
            Invited(
                code=terms.code,
                title=terms.title,
                person=terms.person,
                letter=terms.letter,
                sample=terms.sample,
                root=spoken(terms.root),
                folder=str(self._home / f"{terms.code}{SUFFIX}"),
            )
        )

    def _refused(self, error: FieldkitError) -> None:
        self._screen.show_check(AT_FIELDS.get(type(error), "" if self._read else "invitation"), error)
