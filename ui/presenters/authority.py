"""The keys of a mission's authority: the fingerprint that people compare, and the way to a second medium."""

from pathlib import Path
from typing import Protocol

from fieldkit.keys.authority import export_authority, is_self_issued
from fieldkit.keys.certificates import spoken, to_pem
from fieldkit.keys.profile import Profile
from fieldkit.mission.values import Info
from fieldkit.platform import write_new
from ui.jobs import Start
from ui.presenters.asking import Ask
from ui.presenters.errands import Busy, do


class AuthorityScreen(Busy, Protocol):
    """What the presenter asks of the page; `here` says whether the private keys lie on this laptop."""

    def show_root(self, groups: str) -> None: ...
    def show_authority(self, here: bool) -> None: ...
    def show_written(self, target: Path) -> None: ...
    def show_moved(self, target: Path) -> None: ...


class AuthorityPresenter:
    """Of the mission that `info` tells of."""

    def __init__(self, screen: AuthorityScreen, info: Info, profile: Profile, ask: Ask, start: Start) -> None:
        self._screen, self._info, self._profile = screen, info, profile
        self._ask, self._start = ask, start

    def visit(self) -> None:
        """Show the fingerprint, and where the keys are."""
        self._screen.show_root(spoken(self._info.root))
        self._start(lambda _: is_self_issued(self._profile, self._info.root), then=self._screen.show_authority)

    def save_root(self, title: str) -> None:
        """Write the root certificate, for headquarters and for openssl, where the person says."""
        target = self._ask.new_file(title, f"{self._info.code}-root.pem")
        if target is not None:
            do(self._start, self._screen, lambda _: self._write(target), self._screen.show_written)

    def move(self, title: str) -> None:
        """Move the private keys to a medium that the person points out; they leave this laptop."""
        target = self._ask.folder(title)
        if target is not None:
            do(
                self._start,
                self._screen,
                lambda _: export_authority(self._profile, self._info.id, target),
                self._moved,
            )

    def _write(self, target: Path) -> Path:
        write_new(target, to_pem(self._profile.roots(self._info.id)[0]))
        return target

    def _moved(self, target: Path) -> None:
        self._screen.show_moved(target)
        self._screen.show_authority(False)
