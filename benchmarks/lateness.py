"""How late the window is while a card comes in and its small pictures are made.

Row 12. A timer of 4 ms in the thread of the real window says how long a person would have waited for anything else:
while nothing goes on, while a card comes in through the Intake screen with its lanes, and while a person scrolls
the grid of its files meanwhile, beside scrolling it afterwards. Two cards: photographs of a camera's size, where
much is decoded; thousands of tiny ones, where as much is told to the window as ever will be.
"""

import shutil
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from canvas import Watch, wait
from photographs import tiny
from product import Product
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from setting import options, setting

from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands
from fieldkit.supporting.journal import Journal
from ui.app.awake import of_this_system
from ui.app.opening import SWITCH_SECONDS
from ui.app.studio import Outside, Studio
from ui.app.threshold import Front, Threshold
from ui.i18n.languages import ENGLISH
from ui.theme.appearance import Appearance
from ui.theme.look import Look

RESOURCES = Path(__file__).parent.parent / "resources"
IDLE_MS = 4000
STEP_MS = 60
"""Between two notches of the wheel, as somebody turns it who looks for something."""
PATIENCE = 900.0
TWICE, P99_MS, MOST_MS = 2.0, 16.0, 100.0
PARTS = {"p50": 49, "p95": 94, "p99": 98}

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Case:
    """What goes on in the window, and the case at rest beside which it is judged, if it is."""

    name: str
    beside: str = ""


REST, SCROLLED = Case("nothing goes on"), Case("the grid is scrolled afterwards")
COMES = Case("a card comes in", REST.name)
BOTH = Case("a card comes in, the grid is scrolled", SCROLLED.name)
CASES = (REST, COMES, SCROLLED, BOTH)


@dataclass(frozen=True, slots=True)
class Answers:
    """The person, who points out the card."""

    card: Path

    def folder(self, _: str) -> Path:
        """The card."""
        return self.card

    def file(self, *_: str) -> None:
        """None is asked for."""

    new_file = file

    def reveal(self, _: Path) -> None:
        """Nothing is revealed."""


class Desktop:
    """The window over a fresh mission, with the Intake screen in front."""

    def __init__(self, appearance: Appearance, product: Product, card: Path) -> None:
        profile = product.root / "profile"
        threshold = Threshold(Front(RESOURCES, profile / "window.ini", appearance, ENGLISH))
        hands = Hands.of_this_machine(Profile(profile))
        self._studio = Studio(
            Outside(
                product.root,
                hands,
                lambda _: Answers(card),
                lambda: None,
                tuple,
                0,
                Journal(None),
                None,
                of_this_system(),
            ),
            threshold,
        )
        self._studio.show()
        self._studio.frame.open(product.mission)
        until(lambda: self._screen() is not None and not self._studio.lanes.jobs)

    def take_in(self) -> None:
        """Bring the card in, until its pictures are made."""
        for act in ("intake.choose", "intake.begin"):
            self._studio.window.acts[act].trigger()
        until(lambda: not self._studio.lanes.jobs)

    def scroll(self, act: Callable[[], object]) -> None:
        """Scroll to and fro while `act` is done."""
        (grid,) = self._studio.window.findChildren(QAbstractScrollArea, "intake.grid")
        bar, way = grid.verticalScrollBar(), [1]

        def step() -> None:
            if bar.value() in {bar.minimum(), bar.maximum()}:
                way[0] = 1 if bar.value() == bar.minimum() else -1
            bar.setValue(bar.value() + 3 * way[0] * bar.singleStep())

        wheel = QTimer(interval=STEP_MS)
        wheel.timeout.connect(step)
        wheel.start()
        act()
        wheel.stop()

    def close(self) -> None:
        """Take it down."""
        self._studio.close()
        self._studio.window.close()
        self._studio.window.deleteLater()

    def _screen(self) -> QWidget | None:
        return self._studio.window.findChild(QWidget, "intake")


def main() -> None:
    """Measure, and print a table for each card."""
    parser: ArgumentParser = options(__doc__, warm=True)
    parser.add_argument("--tiny", type=int, default=2000, help="how many tiny photographs are on the second card")
    chosen = parser.parse_args()
    at = setting(chosen)
    application = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    sys.setswitchinterval(SWITCH_SECONDS)
    appearance = Appearance(application, Look())
    print(f"{at}\n")
    for name, card in {"as large as a camera's": at.card, "tiny": tiny(at.scratch, chosen.tiny)}.items():
        rounds = [measured(appearance, at.scratch / "lateness", card) for _ in range(at.rounds)]
        print_table(f"{len(list(card.iterdir()))} photographs, {name}", rounds)


def measured(appearance: Appearance, scratch: Path, card: Path) -> dict[str, Figures]:
    """One round: a mission for each of the two intakes."""
    found: dict[str, Figures] = {}
    for case in (COMES, BOTH):
        desktop = Desktop(appearance, Product.fresh(scratch), card)
        with Watch() as calm:
            wait(IDLE_MS)
        with Watch() as busy:
            desktop.take_in() if case is COMES else desktop.scroll(desktop.take_in)
        with Watch() as after:
            desktop.scroll(lambda: wait(IDLE_MS))
        desktop.close()
        wait(100)
        found |= {REST.name: figures(calm), case.name: figures(busy), SCROLLED.name: figures(after)}
    shutil.rmtree(scratch)
    return found


def figures(watch: Watch) -> Figures:
    """Percentiles of how late the timer was, and the most, in ms."""
    parts = quantiles(watch.late, n=100)
    return {"calls": len(watch.late), **{name: parts[at] for name, at in PARTS.items()}, "max": max(watch.late)}


def print_table(title: str, rounds: Sequence[dict[str, Figures]]) -> None:
    """The median round of every case, and whether it is what was promised."""
    print(f"| {title}; late by ms | calls | p50 | p95 | p99 | max | goal |\n|---|---|---|---|---|---|---|")
    middle = {
        case.name: {part: median(one[case.name][part] for one in rounds) for part in ("calls", *PARTS, "max")}
        for case in CASES
    }
    for case in CASES:
        found = middle[case.name]
        cells = " | ".join(f"{found[part]:.1f}" for part in (*PARTS, "max"))
        print(f"| {case.name} | {found['calls']:.0f} | {cells} | {verdict(found, middle.get(case.beside))} |")
    print(flush=True)


def verdict(found: Figures, calm: Figures | None) -> str:
    """Is the window as quick as at rest, as far as a person can tell?"""
    if calm is None:
        return ""
    times = found["p95"] / calm["p95"]
    met = times <= TWICE and found["p99"] <= P99_MS and found["max"] <= MOST_MS
    promised = f"p95 {times:.1f} <= {TWICE:.0f} x, p99 <= {P99_MS:.0f}, max <= {MOST_MS:.0f}"
    return f"{promised}: {'met' if met else 'not met'}"


def until(holds: Callable[[], bool]) -> None:
    """Let the window live until `holds`."""
    begin = time.perf_counter()
    while not holds():
        wait(50)
        if time.perf_counter() - begin > PATIENCE:
            sys.exit("it does not end")


if __name__ == "__main__":
    main()
