"""The sample from the start page: one key, and it is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.make import Laptop
from tests.ui.studios import Stage, window_of


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """The start page of a laptop without a mission."""
    with window_of(Laptop(tmp_path, "P-07"), qtbot) as made:
        made.settle()
        yield made


def enter(stage: Stage) -> None:
    """Press Enter where the focus is."""
    focused = stage.studio.window.focusWidget()
    assert focused is not None
    stage.qtbot.keyClick(focused, Qt.Key.Key_Return)


def test_enter_makes_the_sample_and_opens_it_with_its_passphrase_told(start: Stage) -> None:
    enter(start)
    start.until(lambda: start.find(QWidget, "frame.sample").isVisible(), 60_000)
    assert "P-01" in start.find(QLabel, "frame.status.actor").text()
    assert "sample" in start.find(QLabel, "frame.notice.remedy").text()
    assert (start.laptop.root / "fieldkit sample" / "Sample.fieldkit").is_dir()
    start.settle()
    start.studio.window.acts["go.packets"].trigger()
    start.settle()
    remark = start.find(QLabel, "packets.before.passphrase.remark")
    assert isinstance(remark, QLabel)
    assert remark.isVisible()
    assert "sample" in remark.text()


def test_enter_on_stop_goes_back_and_leaves_nothing(start: Stage) -> None:
    enter(start)
    assert start.studio.window.covers.top is not None
    enter(start)
    assert start.studio.window.covers.top is None
    start.settle()
    assert not (start.laptop.root / "fieldkit sample").exists()
