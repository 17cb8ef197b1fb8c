"""Two threads over one mission: neither falls into a transaction of the other, nor reads what is half written."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.errors import Refused
from fieldkit.mission import Changes, Mission
from fieldkit.mission.check import check
from fieldkit.progress import silent
from fieldkit.store import items
from tests.make import Laptop, vocabulary

TIMES = 60


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path, "P-01")


def describing(laptop: Laptop, mission: Mission) -> Callable[[], None]:
    """Records an item with its tag, and looks at what was recorded last, again and again."""

    def work() -> None:
        for _ in range(TIMES):
            made = laptop.item(mission)
            recording.tag(mission, vocabulary(), made.id, ["dmg.bent"])
            deed = recording.next_undo(mission)
            assert deed is not None
            assert [item.id for item in items.all_items(mission.database)].count(made.id) == 1

    return work


def test_two_threads_record_and_read_at_the_same_time_and_all_of_it_stands(laptop: Laptop) -> None:
    with laptop.found() as mission:
        with ThreadPoolExecutor(2) as threads:
            for work in [threads.submit(describing(laptop, one)) for one in (mission, mission.beside())]:
                work.result()
        assert len(items.all_items(mission.database)) == 2 * TIMES
    with laptop.open(write=False) as mission:
        assert [one.code for one in check(mission, silent) if one.verdict == "disproved"] == []


def test_whoever_watches_is_told_of_what_is_recorded_beside_too(laptop: Laptop) -> None:
    told: list[Changes] = []
    with laptop.found() as mission:
        beside = mission.beside()
        mission.watch = told.append
        laptop.item(beside)
    assert [entry.envelope.act for changes in told for entry in changes.entries] == ["item.add/1"]


def test_nothing_is_beside_a_mission_that_is_only_read(laptop: Laptop) -> None:
    laptop.found().close()
    with laptop.open(write=False) as mission, pytest.raises(Refused):
        mission.beside()


def test_closing_closes_what_is_beside_and_frees_the_folder(laptop: Laptop) -> None:
    with laptop.found() as mission:
        laptop.item(mission.beside())
    laptop.open().close()
