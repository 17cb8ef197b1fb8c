"""The real window over a mission of many photographs, with the Catalogue in front; prints its figures as JSON.

catalogue_window.py MISSION PROFILE
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles
from tempfile import mkdtemp

from canvas import Watch, wait
from lists import resident
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands
from fieldkit.supporting.journal import Journal
from ui.app.awake import of_this_system
from ui.app.opening import SWITCH_SECONDS
from ui.app.studio import Outside, Studio
from ui.app.threshold import Front, Threshold
from ui.desk import open_desk
from ui.i18n.languages import ENGLISH
from ui.theme.appearance import Appearance
from ui.theme.look import Look
from ui.views.catalogue.view import CatalogueView
from ui.views.grid import Grid

RESOURCES = Path(__file__).parent.parent / "resources"
COMMON, NARROW = "jpg", "class:fin length>100 burn"
PAGES = 200
PATIENCE = 120.0
BREATH = 0.001
LAST = "custody"
"""The screen that is made last."""


class Desktop:
    """The window, its mission open; the Catalogue has not been looked at yet."""

    def __init__(self, application: QApplication, mission: Path, profile: Path) -> None:
        settings = Path(mkdtemp()) / "window.ini"  # as nobody has left the window yet
        threshold = Threshold(Front(RESOURCES, settings, Appearance(application, Look()), ENGLISH))
        hands = Hands.of_this_machine(Profile(profile))
        outside = Outside(
            profile, hands, lambda _: Nobody(), lambda: None, tuple, 0, Journal(None), None, of_this_system()
        )
        self._studio = Studio(outside, threshold)
        self._studio.show()
        self._studio.frame.take(open_desk(mission, hands, self._studio.parts.vocabulary, write=False))
        self.settle()
        window = self._studio.window
        until(lambda: window.findChild(QWidget, LAST) is not None)  # screens are made ahead, one by one
        (self.view,) = window.findChildren(CatalogueView)

    def act(self, name: str) -> None:
        """Ask for an action of the registry."""
        self._studio.window.acts[name].trigger()

    def search(self, text: str) -> None:
        """Type and press Enter, from a list of everything."""
        self.view.lists.asked.emit("photos")
        self.settle()
        self.view.search.line.settled.emit(text)

    @property
    def grid(self) -> "Grid[object]":
        """The grid that is shown."""
        return next(one for one in self.view.findChildren(Grid) if one.isVisible())

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the photographs are."""
        QTest.keyClick(self.grid, key, held)

    def settle(self) -> None:
        """Until nothing is looked for or loaded any more."""
        until(lambda: not self._studio.lanes.jobs)


class Nobody:
    """Asked for nothing."""

    def __init__(self, _: QWidget | None = None) -> None:
        """Whatever the question lies over."""


def main(mission: Path, profile: Path) -> None:
    """Measure, and print."""
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    desktop = Desktop(application, mission, profile)
    before = resident()
    with Watch() as watch:
        found = {"first": shown(desktop, lambda: desktop.act("go.catalogue"))}
        desktop.settle()
        found["grown"] = resident() - before
        found["common"] = shown(desktop, lambda: desktop.search(COMMON), settled=True)
        found["narrow"] = shown(desktop, lambda: desktop.search(NARROW), settled=True)
        desktop.view.lists.asked.emit("photos")
        desktop.settle()
        found |= pages(application, desktop)
        desktop.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        found["table"] = shown(desktop, lambda: desktop.act("catalogue.table"))
        wait(200)
    found["late"] = max(watch.late)
    print(json.dumps(found))
    os._exit(0)  # taking a million rows down is not measured


def shown(desktop: Desktop, act: Callable[[], None], *, settled: bool = False) -> float:
    """Milliseconds from an act to the rows that it leads to; `settled`: what `act` waits for itself is left out."""
    grids = desktop.view.findChildren(Grid)
    changed = list[float]()
    for grid in grids:
        grid.contents.rows.replaced.connect(lambda _: changed.append(time.perf_counter()))
    begin = time.perf_counter()
    act()
    if settled:  # everything was listed first; the search began when `act` ended
        changed.clear()
        begin = time.perf_counter()
    until(lambda: bool(changed) or desktop.view.findChild(QWidget, "catalogue.photos.table").isVisible())
    QApplication.processEvents()
    return (time.perf_counter() - begin) * 1000


def pages(application: QApplication, desktop: Desktop) -> dict[str, float]:
    """Milliseconds of a page down, of half of them and of 95 in 100."""
    times = list[float]()
    for _ in range(PAGES):
        begin = time.perf_counter()
        desktop.press(Qt.Key.Key_PageDown)
        application.processEvents()
        times.append((time.perf_counter() - begin) * 1000)
    cut = quantiles(times, n=100)
    return {"page": cut[49], "page95": cut[94]}


def until(holds: Callable[[], bool]) -> None:
    """Let the window live until `holds`."""
    begin = time.perf_counter()
    while not holds():
        QApplication.processEvents()
        time.sleep(BREATH)  # a window that waits leaves Python to the lanes
        if time.perf_counter() - begin > PATIENCE:
            sys.exit("it does not end")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
