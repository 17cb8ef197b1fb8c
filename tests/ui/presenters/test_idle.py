"""When a mission is locked by itself."""

from dataclasses import dataclass, field

from ui.presenters.idle import Idle


@dataclass
class Watched:
    """An `Idle` of two minutes, and what it did."""

    warned: list[bool] = field(default_factory=list)
    locked: int = 0

    def __post_init__(self) -> None:
        self.idle = Idle(lambda: 2, self.warned.append, self.lock)
        self.idle.begin()

    def lock(self) -> None:
        self.locked += 1

    def pass_seconds(self, begin: int, end: int) -> None:
        for second in range(begin, end):
            self.idle.tick(second * 1000)


def test_half_a_minute_before_it_locks_somebody_is_warned_once() -> None:
    watched = Watched()
    watched.pass_seconds(0, 90)
    assert watched.warned == []
    watched.pass_seconds(90, 120)
    assert (watched.warned, watched.locked) == ([True], 0)
    watched.pass_seconds(120, 121)
    assert (watched.warned, watched.locked) == ([True, False], 1)


def test_a_touch_begins_the_time_anew_and_takes_the_warning_back() -> None:
    watched = Watched()
    watched.pass_seconds(0, 100)
    watched.idle.touched()
    watched.pass_seconds(100, 185)
    assert (watched.warned, watched.locked) == ([True, False], 0)


def test_a_clock_that_stood_still_means_that_the_laptop_slept() -> None:
    watched = Watched()
    watched.pass_seconds(0, 5)
    watched.idle.tick(40_000)
    assert watched.locked == 1


def test_what_was_before_a_mission_was_opened_does_not_count() -> None:
    watched = Watched()
    watched.pass_seconds(0, 100)
    watched.idle.begin()
    watched.pass_seconds(500, 580)
    assert (watched.warned, watched.locked) == ([True, False], 0)
