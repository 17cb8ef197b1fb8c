"""The start page: the missions there are on this laptop, and the ways to another one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldkit.errors import FieldkitError
from fieldkit.mission import Mission
from fieldkit.mission.overview import overview
from fieldkit.progress import Report
from ui.jobs import Start
from ui.presenters.asking import Ask

MOST_CARDS = 8


@dataclass(frozen=True, slots=True)
class Card:
    """One mission that was open here; `trouble` says why it cannot be opened now, all else is empty then."""

    folder: Path
    code: str = ""
    title: str = ""
    sample: bool = False
    items: int = 0
    photographs: int = 0
    saved: str = ""
    trouble: FieldkitError | None = None


class StartScreen(Protocol):
    """What the presenter asks of the start page."""

    def show_cards(self, cards: Sequence[Card]) -> None: ...


class StartPresenter:
    """`look` opens a mission for reading; `recent` names the folders that were open here, the newest first."""

    def __init__(
        self,
        screen: StartScreen,
        recent: Callable[[], Sequence[str]],
        look: Callable[[Path], Mission],
        open_mission: Callable[[Path], None],
        ask: Ask,
        start: Start,
    ) -> None:
        self._screen, self._recent, self._look = screen, recent, look
        self._open, self._ask, self._start = open_mission, ask, start

    def visit(self) -> None:
        """Look at every mission anew."""
        folders = [Path(folder) for folder in self._recent()[:MOST_CARDS]]

        def work(_: Report) -> list[Card]:
            return [card(folder, self._look) for folder in folders]

        self._start(work, then=self._screen.show_cards)

    def open(self, folder: Path) -> None:
        """Open the mission of a card."""
        self._open(folder)

    def choose(self, title: str) -> None:
        """Open a mission folder that the person points out."""
        folder = self._ask.folder(title)
        if folder is not None:
            self._open(folder)


def card(folder: Path, look: Callable[[Path], Mission]) -> Card:
    """What a card says of the mission in `folder`."""
    try:
        with look(folder) as mission:
            found, info = overview(mission), mission.info
            saved = found.saved.wall if found.saved else ""
            return Card(folder, info.code, info.title, info.sample, found.items, found.photographs, saved)
    except FieldkitError as error:
        return Card(folder, trouble=error)
