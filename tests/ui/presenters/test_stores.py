"""How the open mission is kept, as the status bar says it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree

import pytest

from fieldkit.mission import Mission
from fieldkit.mission.backup import backup
from fieldkit.mission.second import catch_up, name_second
from fieldkit.progress import silent
from tests.make import Laptop, card
from tests.ui.inline import at_once
from ui.presenters.stores import Second, Stores, StoresPresenter


@dataclass
class Kept:
    """A mission of three photographs with a place for its second copy, and what is said of it."""

    laptop: Laptop
    mission: Mission
    said: list[Stores] = field(default_factory=list)
    asked: int = 0

    def show_stores(self, stores: Stores) -> None:
        self.said.append(stores)

    def look(self) -> Stores:
        StoresPresenter(self, self.mission, self.lack, at_once).look()
        return self.said[-1]

    def lack(self) -> None:
        self.asked += 1

    @property
    def drive(self) -> Path:
        return self.laptop.root / "drive"


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    laptop = Laptop(tmp_path, "P-01")
    (tmp_path / "drive").mkdir()
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 3))
        yield Kept(laptop, mission)


def test_without_a_second_drive_there_is_nothing_to_say_of_it(kept: Kept) -> None:
    assert kept.look() == Stores(True, Second.NONE, 0, None)
    assert kept.asked == 0


def test_what_waits_is_counted_and_may_be_brought_up(kept: Kept) -> None:
    name_second(kept.mission, kept.drive)
    assert kept.look() == Stores(True, Second.WAITING, 3, None)
    assert kept.asked == 1
    catch_up(kept.mission, silent)
    assert kept.look() == Stores(True, Second.OK, 0, None)


def test_a_drive_that_is_away_is_missing_with_what_waits(kept: Kept) -> None:
    name_second(kept.mission, kept.drive)
    rmtree(kept.drive)
    assert kept.look() == Stores(True, Second.MISSING, 3, None)
    assert kept.asked == 0


def test_a_backup_is_known_by_when_it_was_verified(kept: Kept) -> None:
    backup(kept.mission, kept.drive, silent)
    made = kept.look().backup
    assert made is not None
    assert made.year == 2026
