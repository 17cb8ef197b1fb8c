"""A new mission: what is typed is held to the core's own rules while it is typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from fieldkit.errors import (
    AlreadyThere,
    CannotRead,
    CannotWrite,
    FieldkitError,
    KeyDamaged,
    UnsafePlace,
    WrongPassphrase,
)
from fieldkit.keys.identity import checked_code
from fieldkit.mission.founding import Founding
from fieldkit.mission.layout import SUFFIX
from fieldkit.mission.place import new_place
from fieldkit.numbering import parse_case
from fieldkit.recording.fields import titled
from ui.desk import Desk
from ui.jobs import Start, foreseen
from ui.presenters.errands import Busy, do

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


class FoundingScreen(Busy, Protocol):
    """What the presenter asks of the page; `field` is one of `Wish` or `passphrase`, or empty for none."""

    def show_check(self, field: str, error: FieldkitError | None) -> None: ...
    def show_fresh(self, fresh: bool) -> None: ...


class FoundingPresenter:
    """`people` are those whose keys are here; `found` makes the mission on a lane, `made` takes it.

    A folder that is written without the way to it is meant to stand in `home`.
    """

    def __init__(
        self,
        screen: FoundingScreen,
        people: Callable[[], tuple[str, ...]],
        home: Path,
        found: Callable[[Path, Founding, str], Desk],
        made: Callable[[Desk], None],
        start: Start,
    ) -> None:
        self._screen, self._people, self._home = screen, people, home
        self._found, self._made, self._start = found, made, start

    def known(self) -> tuple[str, ...]:
        """The people whose keys are on this laptop."""
        return self._people()

    def suggested(self, code: str) -> str:
        """Where the mission with this code might stand; nothing as long as that is no code."""
        return "" if wrong("code", code) else str(self._home / f"{code}{SUFFIX}")

    def typed(self, field: str, text: str) -> None:
        """Somebody is still typing: what was wrong is not told a moment longer than it is."""
        if wrong(field, text) is None:
            self._screen.show_check(field, None)

    def said(self, field: str, text: str) -> None:
        """Somebody left a field: tell what is wrong with it, or that nothing is."""
        if field == "folder":
            self._say_of_folder(text)
            return
        self._screen.show_check(field, wrong(field, text))
        if field == "person":
            self._screen.show_fresh(text not in self._people())

    def found(self, wish: Wish, passphrase: str | None) -> None:
        """Make the mission, unless something is still wrong with what was typed."""
        troubles = {field: wrong(field, str(getattr(wish, field))) for field in CHECKS}
        for field, error in troubles.items():
            self._screen.show_check(field, error)
        if any(troubles.values()) or passphrase is None or not wish.folder:
            return
        founding = Founding(wish.code, wish.title, wish.handling, False, wish.person, wish.letter)
        do(
            self._start,
            self._screen,
            lambda: self._found(self._path(wish.folder), founding, passphrase),
            self._made,
            self._refused,
        )

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
