"""What an intake costs as a mission grows: memory, the record of a photograph, and time by photograph.

Row 4: memory over that of an idle command, for a card of few photographs and for one of thousands. Row 9: a
photograph is recorded, in batches as an intake does, while somebody searches, beside plain SQLite that commits
row by row. Row 19: the same card into a mission of ten thousand photographs and into one of a hundred thousand.
"""

import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from statistics import median

import numpy as np
from crowd import crowded
from photographs import SMALL, photograph, tiny
from product import Product
from setting import Setting, options, setting
from sidebyside import Case, compare, in_turns, without

from fieldkit.canon import Digest
from fieldkit.imaging.decoder import Decoder
from fieldkit.intake import Source
from fieldkit.intake.cataloguing import Arrived, catalogue
from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands, Mission
from fieldkit.mission.opening import open_mission
from fieldkit.originals import Kept
from fieldkit.store import driver

FEW, MANY = 50, 5000
MOST_MEMORY = 200
RECORDED, BATCH = 320, 16
MOST_RECORD = 1.6
CROWDS, COMING, MOST_GROWTH = (10_000, 100_000), 200, 1.25

SEARCH = "SELECT rowid FROM search WHERE search MATCH 'jpg' ORDER BY rowid DESC LIMIT 100"


def memory(at: Setting) -> None:
    """Row 4."""
    product = Product.fresh(at.scratch / "mission")
    (at.scratch / "empty-card").mkdir(exist_ok=True)
    cards = {
        "empty": at.scratch / "empty-card",
        f"{FEW} tiny": tiny(at.scratch, FEW),
        f"{MANY} tiny": tiny(at.scratch, MANY),
        f"{len(at.files)} as large as a camera's": at.card,
    }
    costs = compare([_intake(product, at.scratch, name, card) for name, card in cards.items()], 1)
    idle = costs["empty"][0].peak
    print(f"## Row 4: memory of an intake over {idle:.0f} MiB of an idle one\n")
    print("| card | MiB more | goal |\n|---|---|---|")
    for name, (cost,) in costs.items():
        more = cost.peak - idle
        print(f"| {name} | {more:.0f} | <= {MOST_MEMORY}: {'met' if more <= MOST_MEMORY else 'not met'} |")
    print()


def _intake(product: Product, scratch: Path, name: str, card: Path) -> Case:
    def prepare() -> Sequence[str | Path]:
        copy = product.copy(scratch / "copy")
        return copy.command("intake", copy.mission, card, "--no-thumbnails")

    return Case(name, prepare, product.environment)


def record(at: Setting) -> None:
    """Row 9."""
    rounds = in_turns({"fieldkit": lambda: _recorded(at.scratch), "SQLite": lambda: _plain(at.scratch)}, at.rounds)
    ours, theirs = median(rounds["fieldkit"]), median(rounds["SQLite"])
    ratio = median(a / b for a, b in zip(rounds["fieldkit"], rounds["SQLite"], strict=True))
    print("## Row 9: a photograph is recorded while somebody searches\n\n| case | ms a photograph |\n|---|---|")
    print(f"| fieldkit, {BATCH} at once: two entries, signed over and searchable | {ours:.2f} |")
    print(f"| SQLite, a row at a time, as durable | {theirs:.2f} |\n")
    print(f"<= {MOST_RECORD} x: {ratio:.2f}, {'met' if ratio <= MOST_RECORD else 'not met'}\n")


def _recorded(scratch: Path) -> float:
    """Milliseconds by photograph."""
    product = crowded(scratch, CROWDS[0]).copy(scratch / "copy")
    with Decoder() as decoder:
        inspection = decoder.inspect(photograph(np.random.default_rng(1), *SMALL, 1))
    hands = Hands.of_this_machine(Profile(product.root / "profile"))
    with open_mission(product.mission, hands, write=True) as mission, searching(mission):
        came = [Arrived(Path(f"/card/DSC_{n:05d}.JPG"), kept(n), inspection) for n in range(RECORDED)]
        begin = time.perf_counter()
        for start in range(0, RECORDED, BATCH):
            catalogue(mission, Source(Path("/card")), mission.hands.new_id(), came[start : start + BATCH])
        return 1000 * (time.perf_counter() - begin) / RECORDED


def kept(number: int) -> Kept:
    """An original that lies nowhere, and was never met."""
    return Kept(
        Digest(sha256(b"new %d" % number).hexdigest()), 7_000_000, b"", None, past_cache=True, seen_before=False
    )


@contextmanager
def searching(mission: Mission) -> Iterator[None]:
    """Somebody searches meanwhile, again and again."""
    done = threading.Event()

    def search() -> None:
        database = driver.connect(mission.layout.database, write=False)
        while not done.wait(0.005):
            database.execute(SEARCH).fetchall()
        driver.close(database)

    thread = threading.Thread(target=search)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _plain(scratch: Path) -> float:
    """What `performance.md` 5 calls the least: one row of eleven columns and its chained entry, each committed."""
    path = scratch / "plain.db"
    for tail in ("", "-wal", "-shm"):
        path.with_name(path.name + tail).unlink(missing_ok=True)
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    columns = ", ".join(f"c{n}" for n in range(11))
    database.execute(f"CREATE TABLE photo ({columns})")
    database.execute("CREATE TABLE custody (seq, prev, hash, what)")
    begin, prev = time.perf_counter(), b""
    for number in range(RECORDED):
        database.execute("BEGIN IMMEDIATE")
        database.execute(f"INSERT INTO photo VALUES ({', '.join('?' * 11)})", [f"value {number}"] * 11)
        digest = sha256(prev + b"%d" % number).digest()
        database.execute("INSERT INTO custody VALUES (?, ?, ?, ?)", [number, prev, digest, "taken in"])
        database.execute("COMMIT")
        prev = digest
    found = 1000 * (time.perf_counter() - begin) / RECORDED
    database.close()
    return found


def growth(at: Setting) -> None:
    """Row 19, of an intake."""
    coming, empty = tiny(at.scratch, COMING), at.scratch / "empty-card"
    empty.mkdir(exist_ok=True)
    crowds = {count: crowded(at.scratch, count) for count in CROWDS}
    cases = [
        _intake(crowd, at.scratch, f"{count}, {what}", card)
        for count, crowd in crowds.items()
        for what, card in (("idle", empty), ("card", coming))
    ]
    costs = compare(cases, at.rounds)
    few, many = (without(costs[f"{count}, card"], costs[f"{count}, idle"]) for count in CROWDS)
    print(f"## Row 19: {COMING} tiny photographs into a mission of many\n")
    print("| photographs there | CPU ms each |\n|---|---|")
    for count, cost in zip(CROWDS, (few, many), strict=True):
        print(f"| {count} | {1000 * median(one.cpu for one in cost) / COMING:.2f} |")
    ratio = median(one.cpu for one in many) / median(one.cpu for one in few)
    print(f"\n<= {MOST_GROWTH} x: {ratio:.2f}, {'met' if ratio <= MOST_GROWTH else 'not met'}\n")


ROWS: dict[int, Callable[[Setting], None]] = {4: memory, 9: record, 19: growth}


def main() -> None:
    """Measure the rows asked for and print them as Markdown."""
    parser = options(__doc__, warm=True)
    parser.add_argument("--row", type=int, action="append", choices=ROWS, help="only this row; may be repeated")
    chosen = parser.parse_args()
    at = setting(chosen)
    print(f"{at}\n")
    for number in chosen.row or ROWS:
        ROWS[number](at)
    shutil.rmtree(at.scratch / "copy", ignore_errors=True)


if __name__ == "__main__":
    main()
