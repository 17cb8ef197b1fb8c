"""A catalogue that is damaged while it is open is told as that, whoever comes upon it first."""

import sys

import pytest

from fieldkit.mission import Mission
from tests.ui.studios import Stage

PAGE = 4096
KEPT = 2
"""Pages that stay: without the list of tables no query begins."""


@pytest.fixture
def damaged(open_stage: Stage) -> Stage:
    """The pages of the tables are overwritten by something else."""
    path = open_stage.desk.reading.layout.database
    with path.open("rb+") as file:
        file.seek(KEPT * PAGE)
        file.write(b"\xa5" * (path.stat().st_size - KEPT * PAGE))
    return open_stage


def read(mission: Mission) -> None:
    """Read all there is."""
    for table in mission.database.table_names():
        mission.database.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608  names of our own tables


def told(stage: Stage) -> str:
    return stage.studio.window.notice.accessibleName()


def test_by_work_on_a_lane(damaged: Stage) -> None:
    looking = damaged.desk.looking
    damaged.studio.lanes.start(lambda _: read(looking))
    damaged.settle()
    assert "mission.db is damaged" in told(damaged)


def test_by_the_window_itself(damaged: Stage) -> None:
    defects = damaged.studio._defects
    try:
        read(damaged.desk.reading)
    except Exception:  # noqa: BLE001  as the event loop does
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        defects.hook(kind, error, trace)
    damaged.until(lambda: bool(told(damaged)))
    assert "mission.db is damaged" in told(damaged)
