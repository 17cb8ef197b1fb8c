"""Fixtures for widgets that load in the background."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.jobs import Lanes


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[Lanes]:
    """All lanes, closed at the end, when every job has been told of."""
    lanes = Lanes()
    yield lanes
    lanes.close()
    qtbot.wait_until(lambda: not lanes.jobs)
