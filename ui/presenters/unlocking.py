"""Opening an encrypted mission, or one that was locked: its passphrase, and the key of whoever acts then."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Generic, Protocol, TypeVar

from fieldkit.errors import (
    BadRecoveryKey,
    CertificateRefused,
    Damaged,
    FieldkitError,
    KeyDamaged,
    KeyMissing,
    WrongPassphrase,
    WrongRecoveryKey,
)
from fieldkit.mission import Hands
from fieldkit.progress import Report
from fieldkit.vault import RecoveryKey, Secrets, Unlock, Vault
from ui.desk import Signing
from ui.jobs import Lane, Start
from ui.presenters.errands import Busy, do
from ui.presenters.owners import wrong_code

T = TypeVar("T")

AT_FIELDS: Final = {
    BadRecoveryKey: "recovery",
    WrongRecoveryKey: "recovery",
    KeyDamaged: "key",
    KeyMissing: "person",
    CertificateRefused: "person",
}
"""The field at which an error is told; others belong to the page."""


@dataclass(frozen=True, slots=True)
class Door:
    """What is to be opened. `sealed`: a passphrase opens it; `person` acted last, as far as that is known.

    `reading`: it shall be looked at only. `locked`: it was open before. `working`: it still is, for long work that
    has not ended.
    """

    folder: Path
    sealed: bool
    person: str = ""
    reading: bool = False
    locked: bool = False
    working: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed; None for what was not, or not twice alike. `reading`: nobody is to act."""

    mission: str | None = field(default=None, repr=False)
    recovery: str | None = field(default=None, repr=False)
    fresh: str | None = field(default=None, repr=False)
    person: str = ""
    key: str | None = field(default=None, repr=False)
    reading: bool = False


class UnlockScreen(Busy, Protocol):
    """What the presenter asks of the page; `field` is one of `Typed`."""

    def show_check(self, field: str, error: FieldkitError | None) -> None: ...
    def show_damaged(self, error: FieldkitError) -> None: ...


class UnlockPresenter(Generic[T]):
    """`bring` opens the mission on a lane, for reading where nobody signs; `opened` takes it.

    `relock` gives it another passphrase. `mend` makes one that is damaged anew from its copies, on the long lane.
    """

    def __init__(
        self,
        screen: UnlockScreen,
        door: Door,
        hands: Hands,
        bring: Callable[[Unlock, Signing | None], T],
        relock: Callable[[Unlock, str], None],
        mend: Callable[[Unlock, Report], object],
        opened: Callable[[T], None],
        start: Start,
    ) -> None:
        self.door = door
        self._screen, self._hands = screen, hands
        self._bring, self._relock, self._mend, self._opened = bring, relock, mend, opened
        self._start = start

    def people(self) -> tuple[str, ...]:
        """The people whose keys are here."""
        return self._hands.profile.people()

    def unlock(self, typed: Typed) -> None:
        """Open it, unless something is lacking."""
        error = None if typed.reading else wrong_code(typed.person)
        self._screen.show_check("person", error)
        by_recovery = typed.recovery is not None and typed.fresh is not None
        lacking = self.door.sealed and typed.mission is None and not by_recovery
        if error is None and not lacking and (typed.reading or typed.key is not None):
            do(self._start, self._screen, lambda _: self._open(typed), self._opened, self._refused)

    def mend(self, typed: Typed, title: str) -> None:
        """Make it anew from its copies, as the work `title`; then open it."""

        def work(report: Report) -> T:
            way = self._way(typed)
            self._mend(way, report)
            return self._bring(way, self._signing(typed))

        do(self._start, self._screen, work, self._opened, self._refused, lane=Lane.LONG, title=title)

    def _open(self, typed: Typed) -> T:
        """Runs on a lane."""
        return self._bring(self._way(typed), self._signing(typed))

    @staticmethod
    def _signing(typed: Typed) -> Signing | None:
        return None if typed.reading or typed.key is None else Signing(typed.person, typed.key)

    def _way(self, typed: Typed) -> Unlock:
        """What opens it. By the recovery key the mission gets its new passphrase first."""
        if typed.recovery is None or typed.fresh is None:
            passphrase = typed.mission or ""
            return lambda vault: vault.by_passphrase(passphrase)
        key, fresh = RecoveryKey.read(typed.recovery, self.door.folder.name), typed.fresh

        def by_key(vault: Vault) -> Secrets:
            return vault.by_recovery_key(key)

        self._relock(by_key, fresh)
        return by_key

    def _refused(self, error: FieldkitError) -> None:
        if isinstance(error, WrongPassphrase):
            self._screen.show_check("mission" if error.name == self.door.folder.name else "key", error)
        elif isinstance(error, Damaged):
            self._screen.show_damaged(error)
        else:
            self._screen.show_check(AT_FIELDS.get(type(error), ""), error)
