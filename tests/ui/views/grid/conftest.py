"""Fixtures for grids."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.views.grid.boards import Desktop, Room
from ui.jobs import Lanes


@pytest.fixture
def room(qtbot: QtBot, lanes: Lanes) -> Iterator[Room]:
    """Where grids are shown."""
    room = Room(qtbot, lanes)
    yield room
    room.clear()


@pytest.fixture
def grid(room: Room) -> Desktop:
    """Twenty tiles in four columns."""
    return room.show(20)
