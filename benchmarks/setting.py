"""What the benchmarks share: options, the card, and how it lies there before each run."""

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

from sidebyside import files_below, let_go, look_over, size_of

GENERATOR = Path(__file__).with_name("photographs.py")
SEED = 1


@dataclass(frozen=True, slots=True)
class Setting:
    """A folder of photographs, a folder to work in, and how often to measure."""

    card: Path
    files: Sequence[Path]
    scratch: Path
    rounds: int
    warm: bool

    @property
    def size(self) -> int:
        """Bytes on the card."""
        return size_of(self.files)

    def settle(self, files: Sequence[Path]) -> None:
        """Before each run: `files` in the system's cache, or none of them."""
        if self.warm:
            look_over(files)
        else:
            let_go(files)

    def __str__(self) -> str:
        cache = "warm" if self.warm else "cold"
        return (
            f"{len(self.files)} files, {self.size / 1e6:.0f} MB, {cache}, {self.rounds} rounds;"
            f" {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f},"
            f" {platform.system()} {platform.machine()}, Python {platform.python_version()}"
        )


def options(what: str | None, *, warm: bool) -> argparse.ArgumentParser:
    """The options of every benchmark."""
    parser = argparse.ArgumentParser(description=what, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, help="a folder of photographs; left as it is")
    parser.add_argument("--count", type=int, default=40, help="how many photographs are made where none are given")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scratch", type=Path, default=Path(gettempdir(), "fieldkit-benchmarks"),
                        help="where everything is written; on the disk that is meant")  # fmt: skip
    parser.add_argument("--warm", action=argparse.BooleanOptionalAction, default=warm,
                        help="whether photographs are in the system's cache")  # fmt: skip
    return parser


def setting(chosen: argparse.Namespace) -> Setting:
    """The setting as chosen; the card is made once and kept in the scratch folder."""
    scratch: Path = chosen.scratch.resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    card = chosen.photos.resolve() if chosen.photos else scratch / f"card-{chosen.count}-{SEED}"
    if not card.exists():
        print(f"Making {chosen.count} photographs, about 1 s each.", file=sys.stderr)
        subprocess.run([sys.executable, GENERATOR, card, str(chosen.count), str(SEED)], check=True)
    return Setting(card, files_below(card), scratch, chosen.rounds, chosen.warm)
