"""A card that is pulled out while it is read, in four ways, and put in again."""

import os
import random
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from errno import EIO, ENODEV, EROFS
from functools import partial
from mmap import mmap
from pathlib import Path

from tests.make import photo_bytes
from tests.prove.intake.command import DEFECT, Ran, Spoil, as_it_is, confirm_at_once
from tests.prove.intake.fuse import mounted
from tests.prove.intake.looking import contents, new_laptop
from tests.prove.intake.places import format_ext4, mounted_image
from tests.prove.intake.result import Proof

CARDS, TRIALS = 20, 4
PHOTOGRAPHS, PIXELS = 40, (240, 180)

Pull = Callable[[], None]
Inserted = AbstractContextManager[Pull]
"""A card in its slot, and what pulls it out."""


def prove(root: Path, luck: random.Random) -> Proof:
    """What came before the pull is kept, what did not is named, and the same card completes it."""
    proof, trial = Proof("card pulled out"), Trial(root, luck)
    ways = list(trial.ways())
    for number in range(CARDS):
        way = ways[number % len(ways)]
        proof.point(f"card {number + 1}, {way}", trial.wrong(way, as_it_is))
    hasty = confirm_at_once(trial.contents)
    for way in ways[:TRIALS]:
        proof.trial(trial.wrong(way, hasty))
    proof.remark = f"{trial.cut_short} before all was read; {', '.join(ways)}"
    return proof


class Trial:
    """A card, and the slot that it is put into."""

    def __init__(self, root: Path, luck: random.Random) -> None:
        self._root, self._luck, self._rounds = root, luck, 0
        self._slot = root / "slot"
        self._slot.mkdir()
        (root / "empty").mkdir()
        self._files = {f"DSC_{n:04d}.JPG": photo_bytes(n, PIXELS) for n in range(PHOTOGRAPHS)}
        self._image = root / "card.img"
        format_ext4(self._image, 8 * 1024)
        with mounted_image(self._image, self._slot):
            for name, data in self._files.items():
                (self._slot / name).write_bytes(data)
            (self._slot / "lost+found").rmdir()
            self.contents = contents(self._slot)
        self.cut_short = 0

    def ways(self) -> dict[str, Callable[[], Inserted]]:
        """How a card goes, and how one is put in that will go like that."""
        return {
            "reads fail": partial(self._failing, EIO),
            "no such device": partial(self._failing, ENODEV),
            "its driver is gone": self._driven,
            "unmounted": self._unmounted,
        }

    def wrong(self, way: str, spoil: Spoil) -> list[str]:
        """Take a card in, pull it; look; put it in again, take it in; look."""
        self._rounds += 1
        laptop = new_laptop(self._root / f"laptop-{self._rounds}", encrypted=self._luck.random() < 0.5)
        with self.ways()[way]() as pull, laptop.begin(self._slot, spoil) as running:
            running.await_confirmed(self._luck.randint(1, PHOTOGRAPHS // 2))
            pull()
            ran = running.wait()
        self.cut_short += len(ran.confirmed) < PHOTOGRAPHS
        laptop.take_in(self._root / "empty")
        found = [*self._unnamed(ran), *laptop.faults(ran.confirmed)]
        with self._inserted():
            again = laptop.take_in(self._slot)
        if again.status:
            found.append(f"the card in its slot again: {again.status}: {again.end}")
        return [*found, *laptop.faults(ran.confirmed, self.contents.values())]

    def _unnamed(self, ran: Ran) -> Iterator[str]:
        """A file that did not come is named, or the whole card is said not to be readable."""
        if ran.status in {0, 3}:
            lost = [name for name, sha256 in self.contents.items() if sha256 not in ran.confirmed]
            is_told = "fieldkit: " in ran.said if ran.status else all(name in ran.said for name in lost)
            if is_told:
                return
        kind = "an exception of no class of ours" if ran.status == DEFECT else "what did not come is not named"
        yield f"{kind}, status {ran.status}: {ran.end}"

    def _inserted(self) -> AbstractContextManager[object]:
        return mounted(self._slot, {name: Stored(data) for name, data in self._files.items()})

    @contextmanager
    def _failing(self, number: int) -> Iterator[Pull]:
        """Every request fails from the pull on."""
        pulled = mmap(-1, 1)  # shared with the process that serves the card
        files = {name: Stored(data, pulled, number) for name, data in self._files.items()}
        with mounted(self._slot, files):
            yield partial(pulled.__setitem__, 0, 1)

    @contextmanager
    def _driven(self) -> Iterator[Pull]:
        files = {name: Stored(data) for name, data in self._files.items()}
        with mounted(self._slot, files) as server:
            yield partial(os.kill, server, signal.SIGKILL)

    @contextmanager
    def _unmounted(self) -> Iterator[Pull]:
        """What is open can be read to its end, everything else is gone at once."""
        with mounted_image(self._image, self._slot):
            yield partial(subprocess.run, ["umount", "-l", str(self._slot)], check=True)


@dataclass(frozen=True)
class Stored:
    """A file of a card; once `pulled` is set, everything asked of it fails."""

    data: bytes
    pulled: mmap | None = None
    number: int = 0

    def size(self) -> int:
        """See `Content`."""
        self._fail()
        return len(self.data)

    def read(self, offset: int, count: int) -> bytes:
        """See `Content`."""
        self._fail()
        return self.data[offset : offset + count]

    def write(self, offset: int, data: bytes) -> None:
        """Nobody writes onto a card."""
        raise OSError(EROFS, os.strerror(EROFS))

    def sync(self) -> None:
        """Nothing is written."""

    def _fail(self) -> None:
        if self.pulled is not None and self.pulled[0]:
            raise OSError(self.number, os.strerror(self.number))
