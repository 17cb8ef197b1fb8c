"""A laptop's clock is caught at what no clock should do, and at nothing else."""

import pytest

from fieldkit.clocks import jump
from fieldkit.clocks.laptop import off
from fieldkit.model.capture import Capture
from fieldkit.model.clock import SlateRead
from fieldkit.when import Reading
from tests.entries import uuid

SINCE = uuid(1)


def look(wall: str, seconds: int, boot: str = "boot-1") -> Reading:
    return Reading(f"2024-04-03T{wall}Z", "+03:00", boot, seconds * 1000)


BEFORE = look("09:00:00", 100)


@pytest.mark.parametrize(
    "now",
    [BEFORE, look("09:00:01", 100), look("10:00:00", 3700), look("10:01:00", 3700), look("09:59:00", 3700)],
    ids=["the same look", "a second begun", "an hour", "a minute fast", "a minute slow"],
)
def test_a_clock_that_goes_right_enough_is_left_alone(now: Reading) -> None:
    assert jump(SINCE, BEFORE, now) is None


@pytest.mark.parametrize("now", [look("09:00:00", 5, "boot-2"), look("23:00:00", 5, "boot-2")])
def test_across_a_start_of_the_laptop_time_may_go_on_by_any_amount(now: Reading) -> None:
    assert jump(SINCE, BEFORE, now) is None


@pytest.mark.parametrize(
    ("now", "evidence", "seconds"),
    [
        (look("08:59:59", 100), "back", -1),
        (look("07:00:00", 3700), "back", -10_800),
        (look("08:00:00", 5, "boot-2"), "back", -3600),
        (look("10:01:01", 3700), "jump", 61),
        (look("09:58:59", 3700), "jump", -61),
    ],
)
def test_a_jump_says_how_far_and_since_when(now: Reading, evidence: str, seconds: int) -> None:
    found = jump(SINCE, BEFORE, now)
    assert found is not None
    assert (found.evidence, found.seconds, found.since) == (evidence, seconds, SINCE)


@pytest.mark.parametrize(
    ("satellites", "seconds"),
    [
        ("2024:04:03 09:10:00", 120),
        ("2024:04:03 09:13:01.5", -61),
        ("2024:04:03 09:11:00", None),
        ("2024:04:03", None),
        ("2024:00:00 00:00:00", None),
        (None, None),
    ],
)
def test_satellites_contradict_a_slate_by_more_than_a_minute_or_not(satellites: str, seconds: int | None) -> None:
    found = off(uuid(2), Capture(gps_time=satellites), SlateRead(utc="2024-04-03T09:12:00Z"))
    assert (found and found.seconds) == seconds


def test_a_photograph_of_which_nothing_is_known_contradicts_nothing() -> None:
    assert off(uuid(2), None, SlateRead(utc="2024-04-03T09:12:00Z")) is None
