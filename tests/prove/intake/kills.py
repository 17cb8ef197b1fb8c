"""Kill -9 at random moments of an intake of a fresh card, and of a second one of the same card."""

import random
import time
from functools import partial
from pathlib import Path

from tests.make import card
from tests.prove.intake.command import Spoil, as_it_is, confirm_at_once
from tests.prove.intake.looking import contents, new_laptop
from tests.prove.intake.result import Proof, in_lanes

MISSIONS, KILLS, TRIALS = 25, 10, 10
PHOTOGRAPHS = 20
"""More than a batch, so that some are confirmed while others are copied."""


def prove(root: Path, luck: random.Random) -> Proof:
    """Nothing confirmed is lost, nothing comes twice, nothing lies about after the next start."""
    proof, seeds = Proof("killed at random"), [luck.getrandbits(32) for _ in range(MISSIONS)]
    for seed, found in zip(seeds, in_lanes(partial(hunt, root), seeds), strict=True):
        for number, wrong in enumerate(found, 1):
            proof.point(f"mission {seed}, kill {number}", wrong)
    for number in range(TRIALS):
        proof.trial(Hunt(root / f"control-{number}", luck).wrong(hasty=True))
    return proof


def hunt(root: Path, seed: int) -> list[list[str]]:
    """What was wrong after each kill in one mission."""
    hunting = Hunt(root / str(seed), random.Random(seed))
    return [hunting.wrong() for _ in range(KILLS)]


class Hunt:
    """A mission that takes in card after card, and is killed on the way.

    About half of them are encrypted, and about half keep a second copy.
    """

    def __init__(self, root: Path, luck: random.Random) -> None:
        self._root, self._luck, self._cards = root, luck, 0
        (root / "empty").mkdir(parents=True)
        self._laptop = new_laptop(root / "laptop", encrypted=luck.random() < 0.5)
        self._all = set[str]()
        self._whole = self._measured()
        if luck.random() < 0.5:
            self._laptop.keep_second()

    def wrong(self, *, hasty: bool = False) -> list[str]:
        """Kill the intake of a card, every second time one of a card that was taken in before; look; go on."""
        cards = self._next_card()
        files = contents(cards)
        if not hasty and self._cards % 2 == 0:
            self._laptop.take_in(cards)
        confirmed = self._killed(cards, confirm_at_once(files) if hasty else as_it_is)
        return self._seen(cards, confirmed, set(files.values()))

    def _next_card(self) -> Path:
        self._cards += 1
        return card(self._root / f"card-{self._cards}", PHOTOGRAPHS, self._cards * PHOTOGRAPHS)

    def _killed(self, cards: Path, spoil: Spoil) -> frozenset[str]:
        with self._laptop.begin(cards, spoil) as running:
            if spoil is as_it_is:
                time.sleep(self._luck.uniform(0, self._whole))
            else:
                running.await_confirmed(1)
            return running.kill().confirmed

    def _seen(self, cards: Path, confirmed: frozenset[str], files: set[str]) -> list[str]:
        """Start again, without the card and with it; both times everything must be as it should."""
        without = self._laptop.take_in(self._root / "empty")
        wrong = list(self._laptop.faults(self._all | confirmed))
        again = self._laptop.take_in(cards)
        self._all |= files
        wrong += self._laptop.faults(self._all | confirmed, self._all)
        if self._laptop.second.exists():
            wrong += self._laptop.second_faults()
        ends = {"the next start": without, "the intake again": again}
        return wrong + [f"{what} ended with {ran.status}: {ran.end}" for what, ran in ends.items() if ran.status]

    def _measured(self) -> float:
        """Seconds that an intake takes undisturbed, on a mission of its own."""
        laptop = self._laptop.copied(self._root / "measured")
        start = time.monotonic()
        laptop.take_in(card(self._root / "any", PHOTOGRAPHS))
        return time.monotonic() - start
