"""Handing the recovery key of a new mission to a person: shown once, on paper before anything is made."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from fieldkit.errors import FieldkitError
from fieldkit.mission import Hands
from fieldkit.mission.covering import Locking
from fieldkit.mission.handing import Making, refuse_inside, write_sheet
from fieldkit.platform import on_one_medium
from fieldkit.report.qr import Modules, code_of
from fieldkit.vault import RecoveryKey
from ui.jobs import Start
from ui.presenters.asking import Ask
from ui.presenters.errands import Busy, do

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LockedMaking(Making):
    """A mission that `passphrase` will open."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyShown:
    """The key in groups, and the code to be scanned."""

    groups: tuple[str, ...] = field(repr=False)
    code: Modules = field(repr=False)


class RecoveryScreen(Busy, Protocol):
    """What the presenter asks of the page; groups are counted from 1."""

    def show_key(self, key: KeyShown) -> None: ...
    def show_saved(self, target: Path, *, here: bool) -> None: ...
    def ask_back(self, groups: tuple[int, int]) -> None: ...
    def show_wrong(self, group: int) -> None: ...
    def show_refused(self, error: FieldkitError) -> None: ...


class RecoveryPresenter(Generic[T]):
    """`make` makes the mission on a lane once the key is on paper, `made` takes it. The key lives no longer."""

    def __init__(
        self,
        screen: RecoveryScreen,
        making: LockedMaking,
        hands: Hands,
        ask: Ask,
        make: Callable[[Locking], T],
        made: Callable[[T], None],
        start: Start,
    ) -> None:
        self._screen, self._making, self._hands, self._ask = screen, making, hands, ask
        self._make, self._made, self._start = make, made, start
        self._key = RecoveryKey.new()
        self._asked = (1, 2)

    def begin(self) -> None:
        """Show the key."""
        self._screen.show_key(KeyShown(self._key.groups, code_of(self._key.line)))

    def save(self, title: str) -> None:
        """Write the sheet where the person says, to be printed: never into the mission or beside its keys."""
        target = self._ask.new_file(title, f"{self._making.code}-recovery.pdf")
        if target is not None:
            do(self._start, self._screen, lambda _: self._write(target), self._saved)

    def hide(self) -> None:
        """It is on paper, somebody says: ask two of its groups back, never the first, which is always the same."""
        possible, (one, other) = list(range(2, len(self._key.groups) + 1)), self._hands.chance(2)
        first = possible.pop(one % len(possible))
        low, high = sorted((first, possible[other % len(possible)]))
        self._asked = (low, high)
        self._screen.ask_back(self._asked)

    def typed(self, texts: tuple[str, str]) -> None:
        """Make the mission if both groups are right."""
        for group, text in zip(self._asked, texts, strict=True):
            if not self._key.is_group(group - 1, text):
                self._screen.show_wrong(group)
                return
        locking = Locking(self._making.passphrase, self._key)
        do(self._start, self._screen, lambda _: self._make(locking), self._made, self._screen.show_refused)

    def _write(self, target: Path) -> tuple[Path, bool]:
        refuse_inside((target,), self._making.folder, self._hands.profile.folder)
        sheet = self._making.sheet(self._key, self._hands.clock.read().wall)
        write_sheet(target, sheet, self._hands.profile.folder)
        return target, on_one_medium(target, self._hands.profile.folder)

    def _saved(self, written: tuple[Path, bool]) -> None:
        target, here = written
        self._screen.show_saved(target, here=here)
