"""Another passphrase for the encrypted mission that is open."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from fieldkit.errors import FieldkitError, WrongPassphrase
from fieldkit.keys.profile import Profile
from fieldkit.mission.relocking import change_passphrase
from fieldkit.mission.values import Pen
from fieldkit.progress import Report
from ui.jobs import Start
from ui.presenters.errands import Busy, do


class RelockScreen(Busy, Protocol):
    """What the presenter asks of the section."""

    def show_wrong(self, error: FieldkitError) -> None: ...
    def show_changed(self) -> None: ...


class RelockPresenter:
    """`folder` is that of the mission that is open and encrypted, None without one; `pen` is what writes it."""

    def __init__(
        self, screen: RelockScreen, folder: Path | None, pen: Pen | None, profile: Profile, start: Start
    ) -> None:
        self.folder = folder
        self._screen, self._pen, self._profile, self._start = screen, pen, profile, start

    def change(self, old: str | None, fresh: str | None) -> None:
        """Lock it by `fresh`, if `old` opens it."""
        if self.folder is not None and old is not None and fresh is not None:
            act = self._act(self.folder, old, fresh)
            do(self._start, self._screen, act, lambda _: self._screen.show_changed(), self._refused)

    def _act(self, folder: Path, old: str, fresh: str) -> Callable[[Report], None]:
        return lambda _: change_passphrase(
            folder, lambda vault: vault.by_passphrase(old), lambda: fresh, self._profile, self._pen
        )

    def _refused(self, error: FieldkitError) -> None:
        if isinstance(error, WrongPassphrase):
            self._screen.show_wrong(error)
        else:
            self._screen.tell(error)
