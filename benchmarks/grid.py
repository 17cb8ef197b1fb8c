"""How quickly a long list is on the screen and scrolls, beside Qt's own view of icons.

Row 10: the first screen. Row 11: scrolling by lines, the bytes of decoded pictures, memory for a hundred times the
rows. Both sides show the same rows of a real catalogue and the same pictures through the same decoder child.
"""

import argparse
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import gettempdir

import numpy as np
from crowd import crowded
from photographs import photograph
from sidebyside import Failed, in_turns

from fieldkit.store import thumbnails

CHILD = Path(__file__).with_name("lists.py")
CATALOGUE = 10_000
PICTURES, EDGE = 40, (512, 384)
THOUSANDS = (10, 100, 1000)

Figures = Mapping[str, float]
COLUMNS = {
    "first": "first screen ms",
    "p50": "line p50 ms",
    "p99": "line p99 ms",
    "jump": "to the end ms",
    "resize": "resize ms",
    "grown": "grown MiB",
    "cache": "pictures MiB",
    "peak": "peak MiB",
}


@dataclass(frozen=True, slots=True)
class Subject:
    """A view and how many thousand rows it shows."""

    view: str
    thousand: int

    @property
    def name(self) -> str:
        """As it stands in the table."""
        return f"{WHO[self.view]}, {self.thousand}k"


WHO = {"grid": "fieldkit grid", "table": "fieldkit table", "icons": "QListView IconMode"}


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure that must not be more than `most`."""

    said: str
    found: float
    most: float

    def line(self) -> str:
        """A line of the table of goals."""
        verdict = "met" if self.found <= self.most else "not met"
        return f"| {self.said} | {self.found:.2f} | <= {self.most:g} | {verdict} |"


def main() -> None:
    """Measure all, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scratch", type=Path, default=Path(gettempdir(), "fieldkit-benchmarks"))
    chosen = parser.parse_args()
    scratch: Path = chosen.scratch.resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    mission = crowded(scratch, CATALOGUE).mission
    thumbs = pictured(scratch / "thumbs.db", mission / "mission.db")
    subjects = [Subject(view, thousand) for view in WHO for thousand in THOUSANDS]
    runs = {subject.name: partial(measured, subject, mission, thumbs) for subject in subjects}
    found = in_turns(runs, chosen.rounds)
    print(f"{chosen.rounds} rounds, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    print("\n".join(table(found)), "\n")
    print("\n".join(["| goal | found | | |", "|---|---|---|---|", *(goal.line() for goal in goals(found))]))


def measured(subject: Subject, mission: Path, thumbs: Path) -> Figures:
    """One run in a process of its own. Raises `Failed`."""
    command = [sys.executable, CHILD, subject.view, str(subject.thousand * 1000), mission, thumbs]
    root = CHILD.parent.parent
    paths = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    done = subprocess.run(command, env=os.environ | paths, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{subject.name}: status {done.returncode}\n{done.stderr}")
    figures: Figures = json.loads(done.stdout)
    return figures


def pictured(path: Path, catalogue: Path) -> Path:
    """A file with a small picture of every photograph of the catalogue; made once."""
    if path.exists():
        return path
    made = [photograph(np.random.default_rng(seed), *EDGE, seed) for seed in range(PICTURES)]
    with sqlite3.connect(catalogue) as database:
        hashes = [str(row[0]) for row in database.execute("SELECT sha256 FROM original")]
    with thumbnails.opened(thumbnails.Place(path)) as kept:
        thumbnails.keep(kept, [(sha256, EDGE[0], made[n % PICTURES], None) for n, sha256 in enumerate(hashes)])
    return path


def table(found: Mapping[str, Sequence[Figures]]) -> Iterable[str]:
    """Medians of every figure of every subject."""
    yield f"| list | {' | '.join(COLUMNS.values())} |"
    yield "|---" * (len(COLUMNS) + 1) + "|"
    for name, rounds in found.items():
        cells = (f"{median(one[figure] for one in rounds):.1f}" for figure in COLUMNS)
        yield f"| {name} | {' | '.join(cells)} |"


def goals(found: Mapping[str, Sequence[Figures]]) -> Iterable[Goal]:
    """What is promised of rows 10 and 11."""
    small, middle, large = (found[Subject("grid", thousand).name] for thousand in THOUSANDS)
    peer = found[Subject("icons", THOUSANDS[-1]).name]
    yield Goal("10: first screen of 1M, to that of 10k", ratio(large, small, "first"), 1.3)
    yield Goal("10: first screen of 1M, ms", best(large, "first"), 150)
    yield Goal("10: first screen of 1M, to QListView's", ratio(large, peer, "first"), 0.1)
    for name, rounds in ("100k", middle), ("1M", large):
        yield Goal(f"11: a line at {name}, p50 ms", best(rounds, "p50"), 8)
        yield Goal(f"11: a line at {name}, p99 ms", best(rounds, "p99"), 33)
    cache = max(one["cache"] for one in (*small, *middle, *large))
    yield Goal("11: decoded pictures at any length, MiB", cache, 96)
    grown = _middle(large, "grown") / _middle(small, "grown")
    yield Goal("11: grown at 1M beyond the ids, to 10k", grown, 1.25)


def _middle(rounds: Sequence[Figures], figure: str) -> float:
    return median(one[figure] for one in rounds)


def best(rounds: Sequence[Figures], figure: str) -> float:
    """Of the round that neighbours disturbed least: milliseconds are a promise about this program alone."""
    return min(one[figure] for one in rounds)


def ratio(ours: Sequence[Figures], theirs: Sequence[Figures], figure: str) -> float:
    """The median of the ratios within each round."""
    return median(a[figure] / b[figure] for a, b in zip(ours, theirs, strict=True))


if __name__ == "__main__":
    main()
