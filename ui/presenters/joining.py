"""How somebody comes into a mission: with a request for the lead, then with the lead's invitation."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldkit.errors import FieldkitError, KeyDamaged, KeyMissing, WrongPassphrase
from fieldkit.keys.certificates import spoken
from fieldkit.keys.profile import NOT_MADE_HERE
from fieldkit.keys.requests import make_request, read_request
from fieldkit.mission import Hands
from fieldkit.mission.covering import Locking
from fieldkit.mission.inviting import Terms, read_invitation
from fieldkit.mission.layout import SUFFIX
from fieldkit.platform import read_named, write_new
from ui.desk import Desk
from ui.jobs import Start
from ui.presenters.asking import Ask
from ui.presenters.errands import Busy, do
from ui.presenters.making import Maker, MakingScreen, Passphrases, Planned
from ui.presenters.owners import wrong_code


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
                lambda _: self._write(person, passphrase, target),
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
        at_key = isinstance(error, WrongPassphrase | KeyDamaged)
        self._screen.show_check("passphrase" if at_key else "", error)


@dataclass(frozen=True, slots=True)
class Invitation:
    """The file that the lead handed over, what it is called, and what it says."""

    data: bytes
    name: str
    terms: Terms


class JoiningScreen(MakingScreen, Protocol):
    """What joining asks of its page."""

    def show_invited(self, invited: Invited | None) -> None: ...


class JoiningPresenter:
    """Reads an invitation, and joins by it. `maker` makes the folder, by `join`, which runs on a lane."""

    def __init__(
        self,
        screen: JoiningScreen,
        hands: Hands,
        maker: Maker,
        join: Callable[[Path, Invitation, str, Locking | None], Desk],
        start: Start,
    ) -> None:
        self._screen, self._hands, self._maker, self._join, self._start = screen, hands, maker, join, start
        self._read: Invitation | None = None

    def read(self, path: str) -> None:
        """Read the invitation at `path`, and show whom it invites into what."""
        self._read = None
        self._screen.show_invited(None)
        if path:
            do(self._start, self._screen, lambda _: self._look(Path(path).expanduser()), self._show, self._unread)

    def join(self, typed: Passphrases, folder: str) -> None:
        """Join by the invitation that was read; whoever calls this has compared its root."""
        read = self._read
        if read is None:
            return
        terms = read.terms

        def make(place: Path, key: str, locking: Locking | None) -> Desk:
            return self._join(place, read, key, locking)

        planned = Planned(terms.mission, terms.code, terms.person, terms.sample, make)
        self._maker.make(planned, folder, typed)

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
                folder=str(self._maker.home / f"{terms.code}{SUFFIX}"),
            )
        )

    def _unread(self, error: FieldkitError) -> None:
        self._screen.show_check("invitation", error)
