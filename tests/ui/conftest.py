"""Fixtures of the window's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.studios import Stage, stage


@pytest.fixture
def open_stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """A window with a fresh mission open."""
    with stage(tmp_path, qtbot) as made:
        yield made.open()
