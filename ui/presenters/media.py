"""Cards and drives that are put in and taken out while a mission is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from fieldkit.intake import Inventory
from fieldkit.intake.inventory import Seen
from fieldkit.model.intake import CardSeen
from fieldkit.platform.medium import Medium
from fieldkit.progress import Report
from ui.jobs import Lane, Start


@dataclass(frozen=True, slots=True)
class Card:
    """A medium that is in. `new` are its files whose like the mission has not met, None until they are counted;
    `seen` is what a look at it showed.
    """

    medium: Medium
    is_card: bool
    files: int = 0
    new: int | None = None
    seen: CardSeen | None = None


class MediaScreen(Protocol):
    """What is told of media; `announce` speaks of a card that came with something new on it."""

    def show_media(self, cards: Sequence[Card]) -> None: ...
    def announce(self, card: Card) -> None: ...


class MediaCore(Protocol):
    """What of the core is needed.

    The first two ask the media themselves, on the lane *outside*, where that holds up nobody else. The third reads
    the catalogue, on the lane that finds.
    """

    def media(self) -> Sequence[tuple[Medium, bool]]: ...
    def look_over(self, folder: Path, report: Report) -> Inventory: ...
    def expected(self, files: Sequence[Seen]) -> int: ...


class MediaPresenter:
    """Looks for media whenever it is told to; one look at a time, since a dead reader may keep one for long."""

    def __init__(self, screen: MediaScreen, core: MediaCore, start: Start) -> None:
        self._screen, self._core, self._start = screen, core, start
        self._cards: dict[Medium, Card] = {}
        self._looks = False

    def look(self) -> None:
        """See which media are in."""
        if not self._looks:
            self._looks = True
            self._start(
                lambda _: self._core.media(),
                then=self._found,
                failed=lambda _: self._looked(),  # asked again soon
                stopped=self._looked,
                lane=Lane.OUTSIDE,
            )

    def count(self, folder: Path | None) -> None:
        """Count anew what is new on the cards: something was brought in, from `folder`."""
        for card in tuple(self._cards.values()):
            if folder is not None and card.medium.carries(folder):
                self._cards[card.medium] = replace(card, new=None)  # what was counted holds no longer
        self._screen.show_media(list(self._cards.values()))
        for card in self._cards.values():
            if card.is_card:
                self._count(card.medium, announced=False)

    def _looked(self) -> None:
        self._looks = False

    def _found(self, found: Sequence[tuple[Medium, bool]]) -> None:
        self._looks = False
        here = dict(found)
        if here.keys() == self._cards.keys():
            return
        come = here.keys() - self._cards.keys()
        self._cards = {medium: self._cards.get(medium) or Card(medium, is_card) for medium, is_card in here.items()}
        self._screen.show_media(list(self._cards.values()))
        for medium, is_card in here.items():
            if is_card and medium in come:
                self._count(medium, announced=True)

    def _count(self, medium: Medium, *, announced: bool) -> None:
        def seen(inventory: Inventory) -> None:
            self._start(
                lambda _: self._core.expected(inventory.files),
                then=lambda new: self._counted(medium, inventory, new, announced=announced),
                lane=Lane.FINDING,
            )

        self._start(
            lambda report: self._core.look_over(medium.mount, report),
            then=seen,
            failed=lambda _: None,  # it was taken out; the next look sees that
            lane=Lane.OUTSIDE,
        )

    def _counted(self, medium: Medium, inventory: Inventory, new: int, *, announced: bool) -> None:
        if medium not in self._cards:
            return
        card = self._cards[medium] = Card(medium, True, len(inventory.files), new, inventory.seen(medium))
        self._screen.show_media(list(self._cards.values()))
        if announced and new:
            self._screen.announce(card)


Later = Callable[[Callable[[], None]], None]
"""Calls what it is given after a while, in the window's thread."""
