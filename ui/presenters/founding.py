"""A new mission: what is typed is held to the core's own rules while it is typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from fieldkit.errors import FieldkitError, MissingField
from fieldkit.keys.identity import checked_code
from fieldkit.mission import Hands
from fieldkit.mission.covering import Locking
from fieldkit.mission.founding import Founding
from fieldkit.mission.layout import SUFFIX
from fieldkit.mission.place import new_place
from fieldkit.numbering import parse_case
from fieldkit.recording.fields import titled
from ui.desk import Desk
from ui.jobs import Start, foreseen
from ui.presenters.making import Maker, MakingScreen, Passphrases, Planned

CHECKS: Final[Mapping[str, Callable[[str], object]]] = {
    "person": checked_code,
    "code": parse_case,
    "title": titled,
}
"""How a field must be written: each raises what is wrong with a text."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed, but for the passphrase, which goes by itself."""

    person: str
    letter: str
    code: str
    title: str
    handling: str
    folder: str


class FoundingScreen(MakingScreen, Protocol):
    """What the presenter asks of the page; `field` may also be one of `Wish`."""

    def show_fresh(self, fresh: bool) -> None: ...


class FoundingPresenter:
    """Plans a mission of what is typed. `maker` makes it, by `found`, which runs on a lane."""

    def __init__(
        self,
        screen: FoundingScreen,
        hands: Hands,
        maker: Maker,
        found: Callable[[Path, Founding, str], Desk],
        start: Start,
    ) -> None:
        self._screen, self._hands, self._maker, self._found, self._start = screen, hands, maker, found, start

    def known(self) -> tuple[str, ...]:
        """The people whose keys are on this laptop."""
        return self._hands.profile.people()

    def suggested(self, code: str) -> str:
        """Where the mission with this code might stand; nothing as long as that is no code."""
        return "" if wrong("code", code) else str(self._maker.home / f"{code}{SUFFIX}")

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
        if not wish.folder and troubles["code"] is None:  # which would have named one
            troubles["folder"] = MissingField("folder", "")
        for name, error in troubles.items():
            self._screen.show_check(name, error)
        if not any(troubles.values()):
            self._maker.make(self._planned(wish), wish.folder, typed)

    def _planned(self, wish: Wish) -> Planned:
        founding = Founding(
            wish.code,
            wish.title,
            wish.handling,
            False,
            wish.person,
            wish.letter,
            mission=self._hands.new_token(),
        )

        def make(folder: Path, key: str, locking: Locking | None) -> Desk:
            return self._found(folder, replace(founding, locking=locking), key)

        return Planned(founding.mission, founding.code, founding.person, founding.sample, make)

    def _say_of_folder(self, text: str) -> None:
        """Whether a mission can stand there, the disk alone can say."""

        def failed(error: Exception) -> None:
            self._screen.show_check("folder", foreseen(error))

        self._start(
            lambda _: new_place(self._maker.path(text)),
            then=lambda _: self._screen.show_check("folder", None),
            failed=failed,
        )


def wrong(field: str, text: str) -> FieldkitError | None:
    """What is wrong with `text` in the field `field`."""
    try:
        CHECKS[field](text)
    except FieldkitError as error:
        return error
    return None
