"""Photographs side by side: moving one moves all."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from fieldkit.imaging.viewer import Viewer
from fieldkit.measure.points import PixelPoint, ScaleBar
from tests.adapters.pictures import picture, scene
from tests.ui.dressed import dressed, icons
from ui.canvas.pose import Pose
from ui.jobs import Lanes
from ui.presenters.comparing import Compared, ComparingPresenter
from ui.presenters.looking import LookingPresenter, LookingScreen, Subject
from ui.theme.look import Look
from ui.views.compare import ComparedCanvas, CompareView

SIZES = {"wide": (900, 600), "small": (300, 200), "tall": (400, 800), "large": (1200, 900)}
PER_MM = {"wide": 3.0, "small": 1.0, "tall": 2.0}


@dataclass
class Wall:
    """A comparison over real files and decoders."""

    qtbot: QtBot
    lanes: Lanes
    viewers: list[Viewer] = field(default_factory=list)

    def __post_init__(self) -> None:
        dressed().wear(Look())
        self.files = {name: picture("PNG", scene(*size)) for name, size in SIZES.items()}
        self.view = CompareView("test.compare", Look(), self.look_at, icons().icon)
        self.view.presenter = ComparingPresenter(self.view)
        self.view.resize(1000, 500)
        with self.qtbot.waitExposed(self.view):
            self.view.show()

    def look_at(self, screen: LookingScreen) -> LookingPresenter:
        self.viewers.append(Viewer())
        return LookingPresenter(screen, self.viewers[-1], self.files.__getitem__, self.lanes.start)

    def show(self, *names: str) -> None:
        """Compare these and wait until all are known."""
        self.view.presenter.show([compared(name, len(self.files[name])) for name in names])
        self.settle()

    def settle(self) -> None:
        self.qtbot.wait_until(
            lambda: not self.lanes.jobs and all(one.pose for one in self.canvases), timeout=20_000
        )

    @property
    def canvases(self) -> list[ComparedCanvas]:
        return [place.canvas for place in self.view._shown]

    @property
    def poses(self) -> list[Pose]:
        return [canvas.pose for canvas in self.canvases if canvas.pose is not None]

    def wheel(self, number: int, notches: int) -> None:
        """Turn the wheel over a photograph."""
        at, held = QPointF(150, 150), Qt.KeyboardModifier.NoModifier
        turn, scroll = QPoint(0, 120 * notches), Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, at, QPoint(), turn, Qt.MouseButton.NoButton, held, scroll, False)
        QApplication.sendEvent(self.canvases[number].viewport(), event)

    def said(self) -> str:
        """What the lock is said to be."""
        label = self.view.findChild(QLabel, "test.compare.lock")
        assert isinstance(label, QLabel)
        return label.text()

    def press(self, part: str) -> None:
        """Press a button of the bar."""
        button = self.view.findChild(QPushButton, f"test.compare.bar.{part}")
        assert isinstance(button, QPushButton)
        button.click()


def compared(name: str, size: int) -> Compared:
    per_mm = PER_MM.get(name)
    ends = PixelPoint(0, 0, 1, "loupe"), PixelPoint(100 * (per_mm or 0), 0, 1, "loupe")
    return Compared(Subject(name, size), name, ScaleBar(100, None, ends) if per_mm else None)


@pytest.fixture
def wall(qtbot: QtBot, lanes: Lanes) -> Iterator[Wall]:
    wall = Wall(qtbot, lanes)
    yield wall
    wall.view.clear()
    qtbot.wait_until(lambda: not lanes.jobs)
    delete(wall.view)


def test_with_scales_a_millimetre_is_as_long_in_both(wall: Wall) -> None:
    wall.show("wide", "small")
    assert wall.said() == "Locked by millimetres"
    for notches in 0, 2, 1, -2:
        wall.wheel(0, notches)
        first, second = wall.poses
        assert first.zoom * PER_MM["wide"] == pytest.approx(second.zoom * PER_MM["small"], rel=0.01)


def test_without_a_scale_in_one_a_pixel_is_as_large_in_both(wall: Wall) -> None:
    wall.show("wide", "large")
    assert "pixels" in wall.said()
    wall.wheel(1, 3)
    first, second = wall.poses
    assert first.zoom == pytest.approx(second.zoom, rel=0.01)


def test_pushing_one_pushes_the_other_as_far(wall: Wall) -> None:
    wall.show("wide", "small")
    wall.wheel(0, 6)
    before = [(pose.left, pose.top) for pose in wall.poses]
    wall.qtbot.keyClick(wall.canvases[1], Qt.Key.Key_Right)
    after = [(pose.left, pose.top) for pose in wall.poses]
    moved = {(new[0] - old[0], new[1] - old[1]) for old, new in zip(before, after, strict=True)}
    assert len(moved) == 1
    assert moved != {(0, 0)}


def test_what_is_let_go_moves_alone_and_is_brought_back(wall: Wall) -> None:
    wall.show("wide", "small")
    wall.press("free")
    assert "Not locked" in wall.said()
    zoom = wall.poses[1].zoom
    wall.wheel(0, 3)
    assert wall.poses[1].zoom == zoom
    wall.press("free")
    assert wall.poses[0].zoom * PER_MM["wide"] == pytest.approx(wall.poses[1].zoom * PER_MM["small"], rel=0.01)


def test_another_size_of_the_window_and_a_turn_keep_the_lock(wall: Wall) -> None:
    wall.show("wide", "small", "tall")
    wall.view.resize(700, 400)
    wall.canvases[0].turn(1)
    wall.settle()
    lengths = [pose.zoom * PER_MM[name] for pose, name in zip(wall.poses, ("wide", "small", "tall"), strict=True)]
    assert lengths == pytest.approx([lengths[0]] * 3, rel=0.01)


def test_all_of_each_is_shown_again_at_the_press_of_a_button(wall: Wall) -> None:
    wall.show("wide", "large")
    fitted = [pose.zoom for pose in wall.poses]
    wall.wheel(0, 3)
    wall.press("fit")
    assert [pose.zoom for pose in wall.poses] == fitted


def test_four_hang_in_two_rows(wall: Wall) -> None:
    wall.show("wide", "small", "tall", "large")
    corners = [place.pos() for place in wall.view._shown]
    assert corners[0].y() == corners[1].y() < corners[2].y() == corners[3].y()


def test_the_comparison_is_left_by_its_button_and_its_decoders_end(wall: Wall) -> None:
    wall.show("wide", "small")
    with wall.qtbot.waitSignal(wall.view.left):
        wall.press("close")
    wall.view.clear()
    wall.qtbot.wait_until(lambda: not wall.lanes.jobs)
    assert [viewer.pid for viewer in wall.viewers] == [None, None]
    assert wall.canvases == []
