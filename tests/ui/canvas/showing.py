"""`Showing`: a canvas, what it looks at, and the ways in which a test moves and reads it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldkit.errors import CannotRead
from fieldkit.imaging.confined import LIMITS, Limits
from fieldkit.imaging.viewer import Viewer
from tests.adapters import pictures
from tests.adapters.pictures import picture, scene
from ui.canvas.canvas import PhotoCanvas
from ui.canvas.pose import Pose
from ui.jobs import Lanes
from ui.presenters.looking import LookingPresenter, Subject
from ui.theme.look import Look

SIDE = (600, 400)
SETTLED_MS = 20_000


class DenseCanvas(PhotoCanvas):
    """A canvas on a screen of which two pixels on each side are one of the design."""

    def devicePixelRatioF(self) -> float:
        return 2.0


@dataclass
class Showing:
    """A canvas on the screen; `files` are the originals by their digest."""

    canvas: PhotoCanvas
    viewer: Viewer
    lanes: Lanes
    qtbot: QtBot
    files: dict[str, bytes] = field(default_factory=dict)

    def read(self, sha256: str) -> bytes:
        """As the store of originals reads. Raises `CannotRead`."""
        if sha256 not in self.files:
            raise CannotRead(sha256, "it is gone")
        return self.files[sha256]

    def show(self, data: bytes, name: str = "photo") -> "Showing":
        """Look at this photograph, and wait until it is there."""
        self.files[name] = data
        self.canvas.show_photo(Subject(name, len(data)))
        return self.settle()

    def settle(self) -> "Showing":
        """Wait until all that was wished for has come."""
        self.qtbot.waitUntil(self._settled, timeout=SETTLED_MS)
        return self

    @property
    def pose(self) -> Pose:
        """How the photograph lies."""
        assert self.canvas.pose is not None
        return self.canvas.pose

    def colour(self, x: float, y: float) -> tuple[int, int, int]:
        """What is seen of the point `x`, `y` of the photograph."""
        at = self.canvas.place(x, y)
        seen = QColor(self.canvas.viewport().grab().toImage().pixel(round(at.x() - 0.5), round(at.y() - 0.5)))
        return seen.red(), seen.green(), seen.blue()

    def at(self, x: float, y: float) -> QPoint:
        """The pixel of the window at a point of the photograph."""
        return self.canvas.place(x, y).toPoint()

    def click(self, x: float, y: float) -> None:
        """Press and let go over a point of the photograph."""
        self.point(x, y)
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=self.at(x, y))

    def point(self, x: float, y: float) -> None:
        """Bring the pointer over a point of the photograph."""
        QTest.mouseMove(self.canvas.viewport(), self.at(x, y))

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move, let go."""
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for part in (start + (end - start) / 2, end):
            QTest.mouseMove(viewport, part)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key while the canvas has the focus."""
        QTest.keyClick(self.canvas, key, modifier)

    def wheel(self, notches: int, at: QPoint) -> None:
        """Turn the wheel over a pixel of the window."""
        viewport = self.canvas.viewport()
        event = QWheelEvent(
            QPointF(at),
            QPointF(viewport.mapToGlobal(at)),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)

    def _settled(self) -> bool:
        return not self.lanes.jobs and self.canvas.pose is not None and self.canvas.complete


@contextmanager
def showing(qtbot: QtBot, kind: type[PhotoCanvas] = PhotoCanvas, limits: Limits = LIMITS) -> Iterator[Showing]:
    """A canvas on the screen, and a decoder; both end with the block."""
    lanes, canvas, viewer = Lanes(), kind("record.photo", Look()), Viewer(limits)
    made = Showing(canvas, viewer, lanes, qtbot)
    canvas.looking = LookingPresenter(canvas, viewer, made.read, lanes.start)
    qtbot.addWidget(canvas)
    canvas.resize(*SIDE)
    canvas.show()
    try:
        yield made
    finally:
        canvas.looking.close()
        lanes.close()
        qtbot.waitUntil(lambda: not lanes.jobs)


def turned(orientation: int, kind: str = "PNG") -> bytes:
    """A photograph of 600 x 400 stored pixels with this Exif orientation, of which no turn looks like another."""
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = orientation
    return picture(kind, scene(*SIDE), exif=exif)
