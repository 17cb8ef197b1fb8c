"""What the window made is taken down in the window's thread, and nothing is begun once it closes."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.jobs import Lane, Lanes


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    lanes.close()
    qtbot.wait_until(lambda: not lanes.jobs)


def switch(on: bool) -> None:
    """Let Python collect by itself, or not, as in every other test."""
    (gc.enable if on else gc.disable)()


class Knot(QObject):
    """Refers to itself, so that only the collector takes it down, with a timer that may be stopped here alone."""

    def __init__(self) -> None:
        super().__init__()
        self.me, self.timer = self, QTimer(self, interval=1)
        self.timer.start()


def dropped(taken_down_by: list[int]) -> None:
    """Make a knot and let go of it."""
    weakref.finalize(Knot(), lambda: taken_down_by.append(threading.get_ident()))


def many_objects(_: object) -> int:
    return len([[[number]] for number in range(100_000)])


@pytest.mark.parametrize("lane", Lane)
def test_a_lane_takes_nothing_down(qtbot: QtBot, lanes: Lanes, lane: Lane) -> None:
    taken_down_by = list[int]()
    dropped(taken_down_by)
    done = list[int]()
    lanes.start(many_objects, then=done.append, lane=lane)
    qtbot.wait_until(lambda: bool(done))
    qtbot.wait_until(lambda: bool(taken_down_by))
    assert taken_down_by == [threading.get_ident()]


@pytest.mark.parametrize("before", [True, False])
def test_it_is_collected_as_before_once_the_lanes_are_closed(qtbot: QtBot, before: bool) -> None:
    switch(before)
    lanes = Lanes()
    assert not gc.isenabled()
    lanes.close()
    after = gc.isenabled()
    switch(False)
    assert after is before


def test_nothing_is_begun_once_the_lanes_are_closed(qtbot: QtBot) -> None:
    lanes, done = Lanes(), list[int]()
    lanes.close()
    lanes.start(many_objects, then=done.append)
    assert (lanes.jobs, done) == ((), [])
