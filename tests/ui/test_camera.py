"""A webcam or microscope: stills come in like photographs, and lie in no other file. The camera is a fake."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.mission.opening import open_mission
from fieldkit.store import intakes, originals, photos
from tests.make import Laptop, photo_bytes
from tests.ui.studios import Stage, window_of
from tests.ui.test_intake import press
from ui.views.qt_camera import is_there, png

CONTROL = Qt.KeyboardModifier.ControlModifier


class Fake:
    """Two cameras; the second gives no picture."""

    def __init__(self, *names: str) -> None:
        self.cameras, self.shown, self.stopped, self.count = names, list[int](), 0, 0
        self._picture = QLabel("moving")

    def names(self) -> Sequence[str]:
        return self.cameras

    def preview(self) -> QWidget:
        return self._picture

    def show(self, number: int) -> None:
        self.shown.append(number)

    def take(self, then: Callable[[bytes | None], None]) -> None:
        self.count += 1
        then(photo_bytes(self.count, kind="PNG") if self.shown[-1] == 0 else None)

    def stop(self) -> None:
        self.stopped += 1


@pytest.fixture
def fake() -> list[Fake]:
    return []


@pytest.fixture
def made(tmp_path: Path, qtbot: QtBot, fake: list[Fake]) -> Iterator[Stage]:
    """A window where the extra is installed."""

    def camera() -> Fake:
        fake.append(Fake("Microscope of the lab", "Webcam"))
        return fake[-1]

    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    with window_of(laptop, qtbot, camera=camera) as stage:
        yield stage.open()


def said(stage: Stage) -> str:
    label = stage.find(QLabel, "camera.said")
    assert isinstance(label, QLabel)
    return label.text()


def take(stage: Stage) -> None:
    press(stage, Qt.Key.Key_Return, CONTROL)
    stage.settle()


def test_stills_come_in_as_one_intake_under_the_name_of_the_camera(made: Stage, fake: list[Fake]) -> None:
    made.qtbot.mouseClick(made.find(QPushButton, "intake.lists.camera"), Qt.MouseButton.LeftButton)
    for _ in range(2):
        take(made)
    assert said(made).startswith("2 still")
    before = list(made.laptop.root.rglob("*.png"))
    press(made, Qt.Key.Key_Escape)
    made.settle()
    assert before == []
    assert fake[0].stopped == 1
    with open_mission(made.laptop.folder, made.laptop.hands, write=False) as mission:
        (done,) = intakes.all_intakes(mission.database)
        assert (done.source.text, done.ended, done.kept) == ("Microscope of the lab", "complete", 2)
        kept = originals.all_originals(mission.database)
        assert {one.acquisition for one in kept} == {"acq.own"}
        assert [mission.originals.sound(one.sha256) for one in kept] == [
            photo_bytes(number, kind="PNG") for number in (1, 2)
        ]
        assert len(photos.all_photos(mission.database)) == 2


def test_a_camera_that_gives_nothing_is_said_and_another_can_be_chosen(made: Stage, fake: list[Fake]) -> None:
    press(made, Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    which = made.find(QComboBox, "camera.which")
    assert isinstance(which, QComboBox)
    which.setCurrentIndex(1)
    which.activated.emit(1)
    take(made)
    assert said(made).startswith("The camera gave no picture")
    which.activated.emit(0)
    take(made)
    assert said(made).startswith("1 still")
    assert fake[0].shown == [0, 1, 0]


def test_a_sitting_ends_with_the_mission(made: Stage) -> None:
    press(made, Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    take(made)
    made.studio.frame.leave()
    made.settle()
    with made.laptop.open() as mission:
        assert [one.kept for one in intakes.all_intakes(mission.database)] == [1]


def test_where_none_is_connected_that_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    with window_of(laptop, qtbot, camera=Fake) as stage:
        stage.open()
        press(stage, Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert said(stage) == "No camera is connected."
        assert not stage.find(QPushButton, "camera.done").isEnabled()


def test_where_the_system_lacks_a_library_that_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    def camera() -> Fake:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    with window_of(laptop, qtbot, camera=camera) as stage:
        stage.open()
        press(stage, Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert "libpulse.so.0" in stage.find(QWidget, "frame.notice").accessibleName()


def test_where_the_extra_is_not_installed_there_is_no_button(open_stage: Stage) -> None:
    assert open_stage.studio.window.findChild(QWidget, "intake.lists.camera") is None
    assert not open_stage.studio.window.acts["intake.camera"].isEnabled()
    assert isinstance(is_there(), bool)


def test_a_still_is_put_into_a_file_in_memory() -> None:
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 100, 50))
    data = png(image)
    assert data is not None
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert png(QImage()) is None
