"""One long list on the screen, measured from within: a child of `grid.py`. Prints its figures as JSON.

    lists.py VIEW COUNT MISSION THUMBS

VIEW is `grid` (ours), `table` (ours) or `icons` (a `QListView` in icon mode over the same rows and pictures).
Rows and pictures are read as the window reads them; a list longer than the mission begins at its start again.
"""

import json
import os
import resource
import sys
import time
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QListView

from fieldkit.browsing import EVERYTHING, PhotoShown, SmallPictures, photo_rows, photos_at
from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands
from fieldkit.mission.opening import open_mission
from fieldkit.store import thumbnails
from fieldkit.vocabulary import load
from ui.app.opening import SWITCH_SECONDS
from ui.jobs import Lanes
from ui.models.cell import Badge, Cell, Tone
from ui.models.rows import Rows
from ui.models.selection import SharedSelection
from ui.models.table import Column
from ui.models.thumbnails import Thumbnails, images
from ui.theme import fonts
from ui.theme.icons import Icons
from ui.theme.look import Look
from ui.views.grid import Grid, Size
from ui.views.grid.board import Contents, Paints
from ui.views.table import RowsTable

SCREEN = (1280, 900)
STEPS = 300
VERIFIED = Badge("check", "verified", Tone.OK)
RESOURCES = Path(__file__).parent.parent / "resources"

Index = QModelIndex | QPersistentModelIndex


def main(view: str, count: int, mission: Path, thumbs: Path) -> None:
    """Measure, and print."""
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication([])
    fonts.load()
    subject = Subject(mission, thumbs)
    make: dict[str, Callable[[], QAbstractScrollArea]] = {
        "grid": subject.grid,
        "table": subject.table,
        "icons": subject.icons,
    }
    ids = array("q", range(count))
    before = resident()  # what the list needs beyond its ids
    begin = time.perf_counter()
    subject.rows.replace(ids)
    shown = make[view]()
    shown.resize(*SCREEN)
    shown.show()
    application.processEvents()
    first = passed(begin)
    subject.settle(application)
    grown = resident() - before
    steps = scrolled(application, shown, subject.step(shown))
    begin = time.perf_counter()
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
    shown.viewport().repaint()
    jump = passed(begin)
    begin = time.perf_counter()
    shown.resize(SCREEN[0] - 280, SCREEN[1] - 200)
    application.processEvents()
    resized = passed(begin)
    subject.settle(application)
    cut = quantiles(steps, n=100)
    print(json.dumps({"first": first, "p50": cut[49], "p99": cut[98], "jump": jump, "resize": resized,
                      "grown": grown, "cache": subject.pictures.bytes / 2**20, "peak": peak()}))  # fmt: skip
    subject.close()
    os._exit(0)  # taking a million rows down is not measured


class Subject:
    """The rows and pictures of a mission, and the views of them."""

    def __init__(self, folder: Path, thumbs: Path) -> None:
        self._mission = open_mission(folder, Hands.of_this_machine(Profile(folder.parent / "profile")), write=False)
        self._known = photo_rows(self._mission, load(RESOURCES / "vocabularies"), EVERYTHING)
        self._small, self._lanes = SmallPictures(thumbnails.Place(thumbs)), Lanes()
        self.rows = Rows(self._read)
        self.pictures = Thumbnails(self._small.load, self._lanes.start, images())
        self._chosen, self._look = SharedSelection(self.rows), Look()
        self._icons = Icons(RESOURCES / "icons", lambda: self._look)

    def _read(self, ids: Sequence[int]) -> list[PhotoShown | None]:
        return photos_at(self._mission, [self._known[number % len(self._known)] for number in ids])

    def grid(self) -> QAbstractScrollArea:
        """Our grid."""
        contents = Contents(self.rows, cell, self.pictures, self._chosen)
        return Grid("grid", "Photos", contents, Paints(self._look, self._icons.paint, str), Size.LARGE)

    def table(self) -> QAbstractScrollArea:
        """Our table."""
        columns = [Column[PhotoShown](name, 150, lambda row: row.number) for name in "ABCDEF"]
        return RowsTable("table", "Photos", self.rows, self._chosen, columns, self._look, self._icons)

    def icons(self) -> QAbstractScrollArea:
        """The view that Qt has for this, set up as its documentation recommends for many items."""
        self._peer = Peer(self.rows, self.pictures)
        view = QListView()
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMovement(QListView.Movement.Static)
        view.setUniformItemSizes(True)
        view.setIconSize(QSize(*Size.LARGE.value))
        view.setGridSize(QSize(232, 244))
        view.setModel(self._peer)
        self.pictures.ready.connect(view.viewport().update)
        return view

    def step(self, shown: QAbstractScrollArea) -> int:
        """One line of tiles, in steps of the scroll bar; of a table one row."""
        if isinstance(shown, Grid):
            return shown.sheet.pitch
        return 1 if isinstance(shown, RowsTable) else 244

    def settle(self, application: QApplication) -> None:
        """Let all pictures come that are wanted."""
        quiet = time.perf_counter()
        while time.perf_counter() - quiet < 0.2:
            application.processEvents()
            if self._lanes.jobs:
                quiet = time.perf_counter()

    def close(self) -> None:
        """End lanes and child."""
        self._lanes.close()
        self._small.close()


class Peer(QAbstractListModel):
    """The same rows and pictures for Qt's own view."""

    def __init__(self, rows: Rows[PhotoShown], pictures: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self._pictures = rows, pictures
        self._queue = dict[str, None]()

    def rowCount(self, parent: Index | None = None) -> int:
        """All of them."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, and the picture if it is there."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole}:
            return None
        row = self._rows.at(index.row())
        if row is None or role == Qt.ItemDataRole.DisplayRole:
            return None if row is None else f"{row.number}\n{row.name}"
        image = self._pictures.get(row.sha256, Size.LARGE.value)
        if isinstance(image, QImage):
            return QIcon(QPixmap.fromImage(image))
        self._queue = dict.fromkeys([*list(self._queue)[-60:], row.sha256])
        self._pictures.want(list(self._queue), Size.LARGE.value)
        return None


def cell(photo: PhotoShown) -> Cell:
    """A photograph as a tile."""
    return Cell(photo.number, f"{photo.name} · {photo.taken}", (VERIFIED,), photo.sha256, "No picture yet")


def scrolled(application: QApplication, shown: QAbstractScrollArea, step: int) -> list[float]:
    """Milliseconds of each of many steps down."""
    times, bar = list[float](), shown.verticalScrollBar()
    for _ in range(STEPS):
        begin = time.perf_counter()
        bar.setValue(bar.value() + step)
        application.processEvents()
        times.append(passed(begin))
    return times


def passed(begin: float) -> float:
    """Milliseconds since `begin`."""
    return (time.perf_counter() - begin) * 1000


def resident() -> float:
    """MiB of this process in memory now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20


def peak() -> float:
    """MiB of this process in memory at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]))
