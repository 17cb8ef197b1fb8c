"""How a lead invites: read the request, compare its fingerprint, write the invitation."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldkit.errors import (
    AlreadyThere,
    BadLabel,
    CannotRead,
    CertificateRefused,
    FieldkitError,
    KeyDamaged,
    KeyMissing,
    Refused,
    WrongPassphrase,
)
from fieldkit.keys.authority import is_self_issued
from fieldkit.keys.certificates import spoken
from fieldkit.keys.requests import read_request
from fieldkit.mission import Mission
from fieldkit.mission.inviting import answer, free_letter
from fieldkit.platform import read_named, write_new
from ui.jobs import Start
from ui.presenters.asking import Ask
from ui.presenters.errands import Busy, do

AT_FIELDS = {
    WrongPassphrase: "passphrase",
    KeyDamaged: "passphrase",
    KeyMissing: "authority",
    BadLabel: "letter",
    Refused: "letter",
    CertificateRefused: "request",
    CannotRead: "request",
}
"""The field at which an error is told; others belong to the page."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for: whom to invite, and the fingerprint that they read out, in groups."""

    person: str
    groups: str


class InvitingScreen(Busy, Protocol):
    """What the presenter asks of the page; `here`: the authority's keys lie on this laptop."""

    def show_check(self, field: str, error: FieldkitError | None) -> None: ...
    def show_authority(self, here: bool) -> None: ...
    def show_letter(self, letter: str) -> None: ...
    def show_asked(self, asked: Asked | None) -> None: ...
    def show_written(self, target: Path, groups: str) -> None: ...


class InvitingPresenter:
    """Of the mission that `writing` writes."""

    def __init__(self, screen: InvitingScreen, writing: Mission, ask: Ask, start: Start) -> None:
        self._screen, self._writing, self._ask, self._start = screen, writing, ask, start
        self._request: tuple[bytes, str] | None = None

    def visit(self) -> None:
        """Which letter is free, and whether the authority's keys are here."""
        profile, root = self._writing.hands.profile, self._writing.info.root
        self._start(lambda _: is_self_issued(profile, root), then=self._screen.show_authority)
        self._start(lambda _: free_letter(self._writing), then=self._screen.show_letter)

    def read(self, path: str) -> None:
        """Read the request at `path`, and show who asks."""
        self._request = None
        self._screen.show_asked(None)
        if path:
            do(self._start, self._screen, lambda _: self._look(Path(path).expanduser()), self._show, self._refused)

    def invite(self, letter: str, passphrase: str | None, authority: str, title: str) -> None:
        """Write the invitation where the person says; whoever calls this has compared the fingerprint.

        `authority` is where its keys were moved to; empty where they are on this laptop.
        """
        if self._request is None or passphrase is None:
            return
        data, person = self._request
        target = self._ask.new_file(title, f"{self._writing.info.code}-{person}.invitation")
        if target is not None:
            do(
                self._start,
                self._screen,
                lambda _: self._write(data, letter, passphrase, authority, target),
                lambda _: self._screen.show_written(target, spoken(self._writing.info.root)),
                self._refused,
            )

    def _look(self, path: Path) -> tuple[bytes, Asked]:
        data = read_named(path)
        asked = read_request(data)
        return data, Asked(asked.code, spoken(asked.fingerprint))

    def _show(self, found: tuple[bytes, Asked]) -> None:
        data, asked = found
        self._request = data, asked.person
        self._screen.show_check("request", None)
        self._screen.show_asked(asked)

    def _write(self, data: bytes, letter: str, passphrase: str, authority: str, target: Path) -> None:
        if target.exists():
            raise AlreadyThere(str(target))  # before anything is recorded
        moved = Path(authority).expanduser() if authority else None
        write_new(target, answer(self._writing, data, letter, passphrase, moved))

    def _refused(self, error: FieldkitError) -> None:
        self._screen.show_check(AT_FIELDS.get(type(error), ""), error)
