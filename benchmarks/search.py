"""How fast a word is found among ten thousand photographs and among a million, beside SQLite without fieldkit.

Row 8. A word that stands in every photograph is looked for, from the line that somebody types to the hundred
photographs of the first screen, with number, file name, time and items. The peer is the standard library's SQLite
on the same file: the row numbers of the first hundred hits in the same index, and nothing more. What follows takes
longer and is done off the window's thread: all row numbers in order, eight bytes each.
"""

import argparse
import os
import resource
import sqlite3
import time
from array import array
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import gettempdir

from crowd import crowded

from fieldkit import browsing
from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands, Mission
from fieldkit.mission.opening import open_mission
from fieldkit.vocabulary import Vocabulary, load

FEW, MANY = 10_000, 1_000_000
VOCABULARIES = Path(__file__).parent.parent / "resources" / "vocabularies"

WORD = "jpg"
QUERIES = ("", "104canon", "burnt", "class:fin", "class:fin length>100 burn", "state:ungrouped", WORD)
RAW = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid LIMIT 100"

MOST_RATIO, MOST_MS = 3.0, 20.0

Case = Callable[[], object]
Times = Mapping[str, Sequence[float]]


def compare(cases: Mapping[str, Case], rounds: int) -> Times:
    """Milliseconds of every case, round by round in rotated order, after one round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    for number in range(-1, rounds):
        turn = number % len(cases)
        for name in (*list(cases)[turn:], *list(cases)[:turn]):
            begin = time.perf_counter()
            cases[name]()
            if number >= 0:
                times[name].append(1000 * (time.perf_counter() - begin))
    return times


def ratio(times: Times, ours: str, theirs: str) -> float:
    """The median of the ratios within each round."""
    return median(a / b for a, b in zip(times[ours], times[theirs], strict=True))


def opened(scratch: Path, count: int) -> Mission:
    """A mission of `count` photographs, open for reading."""
    product = crowded(scratch, count)
    hands = Hands.of_this_machine(Profile(product.root / "profile"))
    return open_mission(product.mission, hands, write=False)


def first_screen(mission: Mission, vocabulary: Vocabulary, text: str) -> Case:
    """What happens between a typed line and the first screen."""

    def case() -> object:
        rows = browsing.first_photo_rows(mission, vocabulary, browsing.parse(vocabulary, text))
        return browsing.photos_at(mission, rows)

    return case


def raw(path: Path) -> Case:
    """The same word in the same index, by SQLite alone."""
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    return lambda: database.execute(RAW, [f'"{WORD}"']).fetchall()


def every(mission: Mission, vocabulary: Vocabulary, text: str) -> "array[int]":
    """Row numbers of all that meets a query, in order of time."""
    return browsing.photo_rows(mission, vocabulary, browsing.parse(vocabulary, text), "taken")


def long_lists(mission: Mission, vocabulary: Vocabulary) -> str:
    """How long all row numbers take, how many they are, and the largest that the process was until then."""
    lines = ["| query | ms | photographs | peak MiB |", "|---|---|---|---|"]
    for text in QUERIES:
        begin = time.perf_counter()
        found = len(every(mission, vocabulary, text))
        took = 1000 * (time.perf_counter() - begin)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        lines.append(f"| `{text}` | {took:.0f} | {found:,} | {peak:.0f} |")
    return "\n".join(lines)


def judged(what: str, found: float, most: float, unit: str = "") -> str:
    """A line of the table of goals."""
    return f"| {what} | <= {most:.1f}{unit} | {found:.2f}{unit} | {'met' if found <= most else 'not met'} |"


def main() -> None:
    """Measure and print as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--many", type=int, default=MANY, help="how many photographs the larger mission has")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--scratch", type=Path, default=Path(gettempdir(), "fieldkit-benchmarks"))
    chosen = parser.parse_args()
    vocabulary, few, many = load(VOCABULARIES), f"{FEW:,}", f"{chosen.many:,}"
    small, large = (opened(chosen.scratch.resolve(), count) for count in (FEW, chosen.many))
    cases = {
        f"fieldkit, {few}": first_screen(small, vocabulary, WORD),
        f"fieldkit, {many}": first_screen(large, vocabulary, WORD),
        f"SQLite, {few}": raw(small.layout.database),
        f"SQLite, {many}": raw(large.layout.database),
    }
    times = compare(cases, chosen.rounds)
    ours = f"fieldkit, {many}"
    print(f"## Row 8: the first hundred photographs of a common word\n\nload {os.getloadavg()[0]:.1f}\n")
    print("| case | median ms | from - to |\n|---|---|---|")
    for name, taken in times.items():
        print(f"| {name} | {median(taken):.2f} | {min(taken):.2f} - {max(taken):.2f} |")
    print("\n| goal | | found | |\n|---|---|---|---|")
    print(judged(f"{many} beside {few}", ratio(times, ours, f"fieldkit, {few}"), MOST_RATIO))
    print(judged(f"{many}, from line to screen", median(times[ours]), MOST_MS, " ms"))
    print(f"\n{ratio(times, ours, f'SQLite, {many}'):.0f} times the bare query for a hundred row numbers.\n")
    print(f"## All row numbers of {many} photographs, off the window's thread\n\n{long_lists(large, vocabulary)}")


if __name__ == "__main__":
    main()
