"""A mission that is asked for twice, or in vain, is open once, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studios import Stage, stage
from ui.views.intake import IntakeView

PLACES = ("intake", "record", "catalogue", "packets", "custody")


@pytest.fixture
def closed(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """A window with a mission that is not open yet."""
    with stage(tmp_path, qtbot) as made:
        made.settle()
        yield made


def screens(stage: Stage) -> int:
    """How many missions have screens."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(stage.studio.window.findChildren(IntakeView))


def test_a_mission_asked_for_twice_is_opened_once(closed: Stage) -> None:
    for _ in range(2):
        closed.studio.frame.open(closed.laptop.folder)
    closed.settle()
    assert closed.desk.writing is not None
    assert closed.find(QWidget, "frame.notice").isHidden()
    assert screens(closed) == 1


@pytest.mark.parametrize("write", [True, False])
def test_of_two_that_are_asked_for_the_newer_one_is_shown(closed: Stage, write: bool) -> None:
    for wanted in (not write, write):
        closed.studio.frame.open(closed.laptop.folder, wanted)
    closed.settle()
    assert (closed.desk.writing is not None) is write
    assert screens(closed) == 1
    closed.studio.frame.leave()
    closed.settle()
    assert screens(closed) == 0
    closed.laptop.open().close()


def test_a_mission_that_arrives_while_the_window_closes_is_not_left_open(tmp_path: Path, qtbot: QtBot) -> None:
    with stage(tmp_path, qtbot) as made:
        made.studio.frame.open(made.laptop.folder)
    made.laptop.open().close()


def test_the_screens_that_are_not_looked_at_are_made_meanwhile(closed: Stage) -> None:
    closed.open()
    window = closed.studio.window
    closed.until(lambda: all(window.findChild(QWidget, name) for name in PLACES))
    shown = [name for name in PLACES if window.findChild(QWidget, name).isVisible()]
    assert shown == ["intake"]
