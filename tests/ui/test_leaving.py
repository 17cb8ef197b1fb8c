"""Whoever leaves a mission in the middle of something leaves no decoder behind."""

import os
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.make import Laptop
from tests.ui.gallery import choose, list_all
from tests.ui.sampled import sampled
from tests.ui.studios import Stage, window_of
from ui.canvas.area import PhotoArea
from ui.canvas.canvas import PhotoCanvas
from ui.views.compare import ComparedCanvas


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """The sample mission after a day."""
    laptop = Laptop(tmp_path, "P-01")
    sampled(laptop)
    with window_of(laptop, qtbot) as made:
        yield made.open()


def leave_at_work(stage: Stage, areas: Sequence[PhotoArea]) -> None:
    """Leave while the decoders of these photographs are asked for something."""
    stage.until(lambda: all(area.complete for area in areas))
    stage.settle()
    viewers = [area.looking._viewer for area in areas]
    pids = [viewer.pid for viewer in viewers if viewer.pid is not None]
    assert len(pids) == len(areas) > 0
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    for area in areas:
        area.try_again()
    stage.until(lambda: not all(viewer._child.ready for viewer in viewers))  # one has been asked
    stage.studio.window.acts["app.leave"].trigger()
    for pid in pids:
        os.kill(pid, signal.SIGCONT)
    stage.settle()
    assert {viewer.pid for viewer in viewers} == {None}


def test_the_decoder_of_record_ends_with_the_mission(opened: Stage) -> None:
    opened.studio.window.acts["go.record"].trigger()
    canvas = opened.find(PhotoCanvas, "record.photo.canvas")
    assert isinstance(canvas, PhotoCanvas)
    leave_at_work(opened, [canvas])


def test_the_decoders_of_a_comparison_end_with_the_mission(opened: Stage) -> None:
    opened.studio.window.acts["go.catalogue"].trigger()
    opened.settle()
    list_all("photos")(opened)
    choose(1, 2)(opened)
    opened.studio.window.acts["catalogue.compare"].trigger()
    leave_at_work(opened, opened.studio.window.findChildren(ComparedCanvas))
