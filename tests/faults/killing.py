"""Kills a working fieldkit at random moments, and looks at what it leaves behind."""

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from fieldkit import intake
from fieldkit.progress import silent
from fieldkit.store import originals
from tests.make import ROOT, Laptop, card, disproved

LONG = 600.0
LARGEST = 1 << 40
PHOTOGRAPHS = 18
"""On each card: more than a batch, so that some are confirmed while others are still copied."""


@dataclass
class Hunt:
    """A laptop on which work is killed again and again; what was confirmed meanwhile must all be there."""

    laptop: Laptop
    victim: "subprocess.Popen[str]"
    kept: set[str] = field(default_factory=set)
    sealed: set[str] = field(default_factory=set)
    sound: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    cards: int = 0

    def work(self, seconds: float = LONG, *, largest: int = LARGEST, sealing: bool = False) -> float:
        """Let a process work on a fresh card, so long at most; returns how long it worked."""
        assert self.victim.stdin is not None
        assert self.victim.stdout is not None
        folder = card(self.laptop.root / f"card-{self.cards}", PHOTOGRAPHS, self.cards * PHOTOGRAPHS)
        self.cards += 1
        line = (self.laptop.root, folder, seconds, largest, "sealing" if sealing else "")
        self.victim.stdin.write("\t".join(map(str, line)) + "\n")
        self.victim.stdin.flush()
        while True:
            what, said = self.victim.stdout.readline().split()
            if what == "ended":
                return float(said)
            {"kept": self.kept, "sealed": self.sealed, "failed": self.failed}[what].add(said)

    def look(self) -> None:
        """Open the mission as anybody would, and compare it with what was confirmed."""
        files = {sha256(path.read_bytes()).hexdigest() for path in self.laptop.root.glob("card-*/*")}
        with self.laptop.open() as mission:
            intake.recover(mission, silent)
            assert disproved(mission) == []
            assert self.kept <= originals.contents(mission.database) <= files
            for name in self.kept:
                assert sha256(mission.originals.read(name)).hexdigest() == name
            assert list(mission.layout.originals.rglob("*.part")) == []
            standing = {path.name: path for path in mission.layout.packets.glob("*.zip")}
            assert self.sealed <= standing.keys()
            for name in standing.keys() - self.sound:
                assert self.laptop.check(standing[name], mission.info.id).holds()
            self.sound |= standing.keys()


@contextmanager
def hunting(root: Path) -> Iterator[Hunt]:
    """A fresh mission, and the process from which those to be killed are forked."""
    laptop = Laptop(root, "P-01")
    laptop.found().close()
    command = [sys.executable, "-m", "tests.faults.victim"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as victim:
        yield Hunt(laptop, victim)
        assert victim.stdin is not None
        victim.stdin.close()


def kill_often(hunt: Hunt, times: int, luck: random.Random, *, sealing: bool) -> None:
    """Kill at `times` moments spread by chance over the time that the work takes undisturbed."""
    whole = hunt.work(sealing=sealing)
    for _ in range(times):
        hunt.work(luck.uniform(0, whole), sealing=sealing)
        hunt.look()
