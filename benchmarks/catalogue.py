"""The Catalogue of the real window among ten thousand photographs and among a million.

Rows 8, 10 and 11, this time not of the parts but of all of it together: from the key that opens the screen, or the
Enter that ends a search, to the rows in the grid, with lanes, lists, inspector and status bar around them.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import gettempdir

from crowd import crowded
from grid import Goal, best, ratio
from product import Product
from sidebyside import Failed, in_turns

CHILD = Path(__file__).with_name("catalogue_window.py")
FEW, MANY = 10_000, 1_000_000
ID_BYTES = 8
CACHE = 64
"""MiB that a connection keeps of the file at most (`store.driver`), whatever is asked of it."""

Figures = Mapping[str, float]
COLUMNS = {
    "first": "opened ms",
    "common": "common word ms",
    "narrow": "three chips ms",
    "page": "page p50 ms",
    "page95": "page p95 ms",
    "table": "to table, all selected ms",
    "late": "latest ms",
    "grown": "grown MiB",
}


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--many", type=int, default=MANY, help="how many photographs the larger mission has")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scratch", type=Path, default=Path(gettempdir(), "fieldkit-benchmarks"))
    chosen = parser.parse_args()
    counts = (FEW, chosen.many)
    runs = {f"{count:,}": partial(measured, crowded(chosen.scratch.resolve(), count)) for count in counts}
    found = in_turns(runs, chosen.rounds)
    print(f"{chosen.rounds} rounds, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    print("\n".join(table(found)), "\n")
    ids = (chosen.many - FEW) * ID_BYTES / 2**20
    print("\n".join(["| goal | found | | |", "|---|---|---|---|", *(one.line() for one in goals(found, ids))]))


def measured(product: Product) -> Figures:
    """One run in a process of its own. Raises `Failed`."""
    paths = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHILD.parent.parent)}
    command = [sys.executable, CHILD, product.mission, product.root / "profile"]
    done = subprocess.run(command, env=os.environ | paths, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{product.root}: status {done.returncode}\n{done.stderr}")
    figures: Figures = json.loads(done.stdout)
    return figures


def table(found: Mapping[str, Sequence[Figures]]) -> Iterable[str]:
    """Medians of every figure."""
    yield f"| photographs | {' | '.join(COLUMNS.values())} |"
    yield "|---" * (len(COLUMNS) + 1) + "|"
    for name, rounds in found.items():
        cells = (f"{median(one[figure] for one in rounds):.1f}" for figure in COLUMNS)
        yield f"| {name} | {' | '.join(cells)} |"


def goals(found: Mapping[str, Sequence[Figures]], ids: float) -> Iterable[Goal]:
    """What is promised; `ids` are the MiB that the row numbers of the longer list may take."""
    small, large = found.values()
    yield Goal("10: opened, to ten thousand", ratio(large, small, "first"), 1.3)
    yield Goal("10: opened, ms", best(large, "first"), 150)
    yield Goal("8: a common word, to ten thousand", ratio(large, small, "common"), 3)
    yield Goal("11: a page, p95 ms", best(large, "page95"), 33)
    yield Goal("to the table with all selected, ms", best(large, "table"), 150)
    yield Goal("the window's timer, ms late at most", best(large, "late"), 100)
    grown = median(one["grown"] for one in large) - median(one["grown"] for one in small)
    yield Goal(
        "11: grown beyond ten thousand, its row numbers and the cache of the file, MiB", grown - ids - CACHE, 16
    )


if __name__ == "__main__":
    main()
