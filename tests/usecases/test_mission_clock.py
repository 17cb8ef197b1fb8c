"""A laptop's clock that jumps is an entry, once, and never an error; nobody is kept from working."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.custody.entry import Entry
from fieldkit.errors import Damaged
from fieldkit.mission import Mission
from fieldkit.mission.watching import ClockWatch
from fieldkit.model.clock import Anomaly
from fieldkit.store import clocks, log
from fieldkit.when import Reading
from tests.make import Laptop, disproved, vocabulary


@dataclass
class SetClock:
    """A clock that goes on by a second a look, and that somebody sets."""

    hour: int = 9
    seconds: int = 0
    boot: str = "boot-1"
    ahead: int = 0

    def read(self) -> Reading:
        """The next second since the laptop was started, at `hour`."""
        self.seconds += 1
        shown = self.hour * 3600 + self.seconds + self.ahead
        wall = f"2026-03-02T{shown // 3600:02d}:{shown // 60 % 60:02d}:{shown % 60:02d}Z"
        return Reading(wall, "+02:00", self.boot, self.seconds * 1000)


@dataclass
class Desk:
    """A laptop with a clock that can be set, and its open mission."""

    laptop: Laptop
    clock: SetClock
    mission: Mission

    def write(self) -> tuple[Entry, ...]:
        """Record anything."""
        item = recording.find_item(self.mission, "F-A001")
        return recording.add_note(self.mission, vocabulary(), item.id, "Seen").changes.entries

    def jumps(self) -> list[Anomaly]:
        """All that was noticed."""
        return clocks.all_anomalies(self.mission.database)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    laptop = Laptop(tmp_path, "P-01", clock := SetClock())  # type: ignore[arg-type]  # a clock all the same
    with laptop.found() as mission:
        laptop.item(mission)
        yield Desk(laptop, clock, mission)


def test_a_clock_that_goes_right_is_no_news(desk: Desk) -> None:
    desk.write()
    desk.clock.seconds += 5 * 3600
    desk.write()
    assert desk.jumps() == []


@pytest.mark.parametrize(("ahead", "evidence"), [(-7200, "back"), (7200, "jump"), (61, "jump")])
def test_a_jump_is_an_entry_before_what_is_recorded_after_it(desk: Desk, ahead: int, evidence: str) -> None:
    last = desk.write()[-1]
    desk.clock.ahead = ahead
    noticed, written = desk.write()
    assert (noticed.envelope.act, written.envelope.act) == ("clock.anomaly/1", "note.add/1")
    (found,) = desk.jumps()
    assert (found.evidence, found.seconds, found.since) == (evidence, ahead, last.envelope.id)


def test_a_jump_is_told_once_and_the_way_back_once_more(desk: Desk) -> None:
    for ahead in (-7200, -7200, -7200, 0, 0):
        desk.clock.ahead = ahead
        desk.write()
    assert [(one.evidence, one.seconds) for one in desk.jumps()] == [("back", -7200), ("jump", 7200)]
    assert disproved(desk.mission) == []


def test_a_clock_that_strays_slowly_is_noticed_too(desk: Desk) -> None:
    for ahead in range(0, 130, 10):
        desk.clock.ahead = ahead
        desk.write()
    assert [one.seconds for one in desk.jumps()] == [70]


def test_after_a_start_of_the_laptop_the_clock_may_not_have_gone_back(desk: Desk) -> None:
    desk.clock.boot, desk.clock.seconds, desk.clock.hour = "boot-2", 0, 8
    assert [entry.envelope.act for entry in desk.write()] == ["clock.anomaly/1", "note.add/1"]
    assert desk.jumps()[0].seconds < -3500
    assert disproved(desk.mission) == []


def test_a_jump_is_no_deed_that_a_person_could_take_back(desk: Desk) -> None:
    desk.clock.ahead = -7200
    note = desk.write()[-1]
    assert recording.undo(desk.mission, "") == (note,)
    assert len(desk.jumps()) == 1


def test_a_last_entry_that_does_not_read_says_nothing_of_the_clock(tmp_path: Path) -> None:
    mission = Laptop(tmp_path, "P-01").found()
    with closing(sqlite3.connect(mission.layout.database)) as connection, connection:
        connection.execute("DROP TRIGGER entry_no_update")
        connection.execute("UPDATE entry SET line = x'00' WHERE n = (SELECT max(n) FROM entry)")
    assert log.last_look(mission.database, mission.stream) is None
    assert ClockWatch().notice(mission.database, mission.stream, mission.hands.clock.read()) is None
    with pytest.raises(Damaged):
        mission.close()
