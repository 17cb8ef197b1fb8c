"""How soon a photograph is seen, whole and pixel by pixel, beside what a plain program needs for the same pixels.

*Plain* is Pillow in this process: decode the whole file, then cut out what the window shows. The canvas is a real
widget of 1920 x 1080 with a real decoder child; a time ends when every strip has been painted. The window's own
timer of 4 ms runs all the while: how late it is says how long a person would have waited for anything else.
"""

import argparse
import io
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles

import numpy as np
from photographs import photograph
from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from fieldkit.imaging.viewer import Viewer
from ui.canvas.canvas import PhotoCanvas
from ui.jobs import Lanes
from ui.presenters.looking import LookingPresenter, Subject
from ui.theme.look import Look

WINDOW = (1920, 1080)
TICK_MS = 4
PATIENCE = 60.0
GOAL_MS = 150.0
MOST_LATE = {"p99": 16.0, "max": 100.0}

Times = Mapping[str, Sequence[float]]


@dataclass
class Watch:
    """A timer of the window's thread, and how late each of its calls was, in ms."""

    late: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._due = 0.0

    def _tick(self) -> None:
        now = time.perf_counter() * 1000
        self.late.append(max(0.0, now - self._due))
        self._due = now + TICK_MS

    def __enter__(self) -> "Watch":
        self._due = time.perf_counter() * 1000 + TICK_MS
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()


@dataclass
class Table:
    """A canvas on the screen, and the photographs that it is shown."""

    canvas: PhotoCanvas
    lanes: Lanes
    files: dict[str, bytes]

    def until_seen(self, act: Callable[[], object]) -> float:
        """Do `act`, and return the milliseconds until all that it asks for is painted."""
        begin = time.perf_counter()
        act()
        while not (self.canvas.pose and self.canvas.complete and not self.lanes.jobs):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
            if time.perf_counter() - begin > PATIENCE:
                sys.exit("it does not show")
        self.canvas.viewport().repaint()
        return (time.perf_counter() - begin) * 1000

    def rest(self) -> None:
        """As a person rests at a photograph: what comes next is prepared meanwhile."""
        wait(1500)
        self.until_seen(lambda: None)

    def walk(self, name: str) -> Iterator[tuple[str, float]]:
        """What a person does with a photograph, each step with its milliseconds."""
        subject, canvas = Subject(name, len(self.files[name])), self.canvas
        yield "opened, whole", self.until_seen(lambda: canvas.show_photo(subject))
        self.rest()
        yield "to full size", self.until_seen(lambda: canvas.zoom(1.0))
        yield "pushed by half a window", self.until_seen(lambda: canvas.pan(-WINDOW[0] // 2, 0))
        yield "to twice the size", self.until_seen(lambda: canvas.zoom(2.0))
        yield "to half the size", self.until_seen(lambda: canvas.zoom(0.5))
        yield "whole again", self.until_seen(canvas.fit)


def main() -> None:
    """Measure, and print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    _ = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    files, lanes, viewer = made(), Lanes(), Viewer()
    canvas = PhotoCanvas("canvas", Look())
    canvas.looking = LookingPresenter(canvas, viewer, files.__getitem__, lanes.start)
    canvas.resize(*WINDOW)
    canvas.show()
    table = Table(canvas, lanes, files)
    table.canvas.show_photo(None)
    with Watch() as idle:
        wait(3000)
    print(f"{rounds} rounds, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    busy = Watch()
    for name in files:
        print_times(name, measured(table, name, busy, rounds))
    print_late({"idle": idle.late, "photographs being opened and looked at": busy.late})
    canvas.looking.close()
    lanes.close()


def wait(milliseconds: int) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def made() -> dict[str, bytes]:
    """One photograph of 24 megapixels, and one of 108 that repeats it."""
    data = photograph(np.random.default_rng((7, 0)), 6000, 4000, 0)
    with Image.open(io.BytesIO(data)) as small:
        large = Image.new("RGB", (12_000, 9000))
        for left in (0, 6000):
            for top in (0, 4000, 8000):
                large.paste(small, (left, top))
    file = io.BytesIO()
    large.save(file, "JPEG", quality=80)
    Image.MAX_IMAGE_PIXELS = 200_000_000
    return {"24 MP": data, "108 MP": file.getvalue()}


def measured(table: Table, name: str, watch: Watch, rounds: int) -> Times:
    """The times of every step, round by round; one more round before does not count."""
    times: dict[str, list[float]] = {}
    for number in range(-1, rounds):
        first = ("plain: decode, cut out", plain(table.files[name]))
        with watch:
            steps = [first, *table.walk(name)]
        table.canvas.show_photo(None)
        for step, taken in steps if number >= 0 else ():
            times.setdefault(step, []).append(taken)
    return times


def plain(data: bytes) -> float:
    """Milliseconds in which Pillow gives the pixels that the window shows at full size."""
    begin = time.perf_counter()
    with Image.open(io.BytesIO(data)) as image:
        left, top = (image.width - WINDOW[0]) // 2, (image.height - WINDOW[1]) // 2
        image.crop((left, top, left + WINDOW[0], top + WINDOW[1])).convert("RGB").tobytes()
    return (time.perf_counter() - begin) * 1000


def print_times(name: str, times: Times) -> None:
    """Every step with its median and its median ratio to the plain way within each round."""
    print(f"| {name} | ms | from - to | to plain | goal |\n|---|---|---|---|---|")
    (_, base), *_ = times.items()
    for step, taken in times.items():
        ratio = median(ours / theirs for ours, theirs in zip(taken, base, strict=True))
        met = f"<= {GOAL_MS:.0f} ms {'met' if median(taken) <= GOAL_MS else 'not met'}"
        said = met if step == "to full size" else ""
        print(f"| {step} | {median(taken):.0f} | {min(taken):.0f} - {max(taken):.0f} | {ratio:.2f} | {said} |")
    print()


def print_late(watches: Mapping[str, Sequence[float]]) -> None:
    """How late the window's timer was, and whether that is within what a person does not notice."""
    print("| timer of 4 ms, late by ms | p50 | p95 | p99 | max | goal |\n|---|---|---|---|---|---|")
    for name, late in watches.items():
        parts = quantiles(late, n=100)
        found = {"p50": parts[49], "p95": parts[94], "p99": parts[98], "max": max(late)}
        met = all(found[part] <= most for part, most in MOST_LATE.items())
        said = f"p99 <= 16, max <= 100 {'met' if met else 'not met'}" if name != "idle" else ""
        print(f"| {name} | {' | '.join(f'{value:.1f}' for value in found.values())} | {said} |")


if __name__ == "__main__":
    main()
