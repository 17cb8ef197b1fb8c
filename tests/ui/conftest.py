"""Fixtures of the window's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.gate import Gate
from tests.ui.studios import Stage, stage
from ui.views import mission_page

WHOLE_DAYS = {
    "test_story",
    "test_gallery",
    "test_window",
    "test_opening",
    "test_coming_and_going",
    "test_leaving",
    "test_guard",
}
"""Where all screens of a mission are made ahead, as they are for a person, and stand while one of them is used."""

NEVER_MS = 1 << 30


@pytest.fixture(autouse=True)
def _screens_made_when_gone_to(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Making all of them takes longer than most tests, which go to one or two."""
    if request.path.stem not in WHOLE_DAYS:
        monkeypatch.setattr(mission_page, "AHEAD_MS", NEVER_MS)


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
