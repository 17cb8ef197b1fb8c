"""How soon the window is there, beside the least that PySide6 can show.

Row 13. The profile knows a mission of 100,000 photographs, which stands on the start page; the last case goes on to
its Catalogue.
"""

import argparse
import os
import sys
from pathlib import Path
from statistics import median
from tempfile import gettempdir

from crowd import crowded
from PySide6.QtCore import QCoreApplication
from sidebyside import Case, compare, ratio

from ui.settings import RECENT, Settings

CHILD = Path(__file__).with_name("windows.py")
CATALOGUE = 100_000
BARE, START, OPEN = "a bare window of PySide6", "fieldkit, start page", "fieldkit, catalogue of 100k open"
MOST = 1.5


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--scratch", type=Path, default=Path(gettempdir(), "fieldkit-benchmarks"))
    parser.add_argument("--catalogue", action="store_true", help="go on to the Catalogue as well")
    chosen = parser.parse_args()
    scratch: Path = chosen.scratch.resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    cases = windows(scratch, catalogue=chosen.catalogue)
    costs = compare(cases, chosen.rounds)
    print(f"{chosen.rounds} rounds, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    print("| window | wall s | to the bare one | CPU s | peak MiB | goal |\n|---|---|---|---|---|---|")
    for name, runs in costs.items():
        wall, cpu, peak = (
            median(one) for one in zip(*((run.wall, run.cpu, run.peak) for run in runs), strict=True)
        )
        times = ratio(runs, costs[BARE], "wall")
        said = f"<= {MOST} {'met' if times <= MOST else 'not met'}" if name == START else ""
        print(f"| {name} | {wall:.2f} | {times:.2f} | {cpu:.2f} | {peak:.0f} | {said} |")


def windows(scratch: Path, *, catalogue: bool) -> list[Case]:
    """Each window as a command."""
    product = crowded(scratch, CATALOGUE)
    profile = product.root / "profile"
    QCoreApplication([])
    Settings(profile / "window.ini").put(RECENT, (str(product.mission),))
    root = CHILD.parent.parent
    compiled = dict(product.environment) | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    ways = {BARE: ("bare",), START: ("start", profile), OPEN: ("catalogue", profile)}
    return [
        Case(name, lambda way=way: [sys.executable, CHILD, *way], compiled)
        for name, way in ways.items()
        if catalogue or name != OPEN
    ]


if __name__ == "__main__":
    main()
