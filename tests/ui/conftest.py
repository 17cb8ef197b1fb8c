"""Fixtures of the window's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.gate import Gate
from tests.ui.studios import Stage, stage


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the sample mission after a day is made, once: see `laptop_of_the_day`."""
    return tmp_path_factory.mktemp("day") / "laptop"


@pytest.fixture
def open_stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """A window with a fresh mission open."""
    with stage(tmp_path, qtbot) as made:
        yield made.open()


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """Asked for after the window: it is open again before that is closed."""
    made = Gate(monkeypatch)
    yield made
    made.open()
