"""The start page: the missions there are on this laptop, and the ways to another one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from fieldkit.errors import Damaged, FieldkitError, MissionSealed
from fieldkit.mission import Mission
from fieldkit.mission.overview import overview
from fieldkit.mission.rebuild import Rebuilt, rebuild_from_copies
from fieldkit.progress import Report, Step
from fieldkit.when import local
from ui.jobs import Lane, Start, foreseen
from ui.presenters.asking import Ask
from ui.presenters.cards import Card, State, Words

MOST_CARDS = 8


class StartScreen(Protocol):
    """What the presenter asks of the start page: as many cards as there are, then what is known of each."""

    def show_cards(self, cards: Sequence[Card]) -> None: ...
    def show_card(self, card: Card) -> None: ...
    def show_mended(self, aside: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Look:
    """How a mission is looked at without touching it: opened for reading, and asked who writes it just now."""

    read: Callable[[Path], Mission]
    written_by: Callable[[Path], str | None]


@dataclass(frozen=True, slots=True)
class Known:
    """The folders that were open here, the newest first, and how one is forgotten."""

    folders: Callable[[], Sequence[str]]
    forget: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Ways:
    """`open` opens a folder for writing, or with False for reading only; `unlock` asks for its passphrase first."""

    open: Callable[[Path, bool], None]
    unlock: Callable[[Path], None]


class StartPresenter:
    """Looks at the missions there are, and does with each what can be done."""

    def __init__(
        self,
        screen: StartScreen,
        known: Known,
        look: Look,
        ways: Ways,
        ask: Ask,
        start: Start,
    ) -> None:
        self._screen, self._known, self._look = screen, known, look
        self._open, self._unlock = ways.open, ways.unlock
        self._ask, self._start = ask, start

    def visit(self) -> None:
        """Look at every mission anew, once what was asked for before is done: a mission may be closing."""
        folders = [Path(folder) for folder in self._known.folders()[:MOST_CARDS]]
        self._screen.show_cards([Card(folder) for folder in folders])
        self._start(_nothing, then=lambda _: self._look_at(folders))

    def press(self, card: Card, words: Words) -> None:
        """Do what can be done with it: open it, for reading only where another program writes it; where it is
        missing, ask for it; where it is damaged, make it anew from its copies."""
        if card.state is State.MISSING:
            self.choose(words.where)
        elif card.state is State.DAMAGED:
            self._mend(card, words.mending)
        elif card.state is not State.MENDING:
            self._open(card.folder, card.state is not State.ELSEWHERE)

    def choose(self, title: str) -> None:
        """Open a mission folder that the person points out."""
        folder = self._ask.folder(title)
        if folder is not None:
            self._open(folder, True)

    def forget(self, folder: Path) -> None:
        """Take a mission off the list; on the disk it stays as it is."""
        self._known.forget(str(folder))
        self.visit()

    def _mend(self, card: Card, title: str) -> None:
        """What is damaged is kept beside what is made anew."""

        def step(done: Step) -> None:
            self._screen.show_card(replace(card, state=State.MENDING, step=done))

        def failed(error: Exception) -> None:
            if isinstance(error, MissionSealed):
                self._screen.show_card(card)
                self._unlock(card.folder)
            else:
                self._screen.show_card(replace(card, trouble=foreseen(error)))

        def mended(rebuilt: Rebuilt) -> None:
            self._screen.show_mended(rebuilt.set_aside or "")
            self._look_at([card.folder])

        self._screen.show_card(replace(card, state=State.MENDING))
        self._start(
            lambda report: rebuild_from_copies(card.folder, report),
            then=mended,
            failed=failed,
            step=step,
            stopped=lambda: self._look_at([card.folder]),
            lane=Lane.LONG,
            title=title,
        )

    def _look_at(self, folders: Sequence[Path]) -> None:
        """One piece of work for each, so that a slow medium keeps no other mission from being shown."""
        for folder in folders:
            self._start(self._work(folder), then=self._screen.show_card, lane=Lane.PICTURES)

    def _work(self, folder: Path) -> Callable[[Report], Card]:
        return lambda _: card(folder, self._look)


def card(folder: Path, look: Look) -> Card:
    """What a card says of the mission in `folder`."""
    if not folder.exists():
        return Card(folder, State.MISSING)
    try:
        with look.read(folder) as mission:
            found, info, holder = overview(mission), mission.info, look.written_by(folder)
    except MissionSealed:
        return Card(folder, State.SEALED)
    except FieldkitError as error:
        return Card(folder, State.DAMAGED if isinstance(error, Damaged) else State.TROUBLED, trouble=error)
    return Card(
        folder=folder,
        state=State.OPENS if holder is None else State.ELSEWHERE,
        code=info.code,
        title=info.title,
        sample=info.sample,
        items=found.items,
        photographs=found.photographs,
        saved=local(found.saved.wall, found.saved.tz) if found.saved else None,
        holder=holder or "",
    )


def _nothing(_: Report) -> None:
    """Waits for its turn, no more."""
