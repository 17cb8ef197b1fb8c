"""When photographs were taken: by the offset of their camera, as an interval that keeps its promise."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.clocks import Clocks, Taken
from fieldkit.clocks.runs import DISPLAY, REFRESH, SHUTTER, UNKNOWN_RATE, Point, runs
from fieldkit.model.capture import Capture
from fieldkit.model.clock import Camera, Showing, SlateRead, Sync
from tests.entries import uuid

NINE = datetime(2024, 4, 3, 9, 12, tzinfo=UTC)
A, B = Camera(make="Maker", model="A", serial="1"), Camera(make="Maker", model="B", serial="2")
NAMELESS = Camera(make="Maker", model="C")
EXIF = "%Y:%m:%d %H:%M:%S"


def capture(at: datetime, camera: Camera = A, offset: str | None = None, subsec: str | None = None) -> Capture:
    return Capture(
        make=camera.make,
        model=camera.model,
        body_serial=camera.serial,
        time_text=at.strftime(EXIF),
        offset_text=offset,
        subsec=subsec,
    )


def sync(
    shown: datetime, true: datetime, camera: Camera = A, offset: str | None = None, withdrawn: str | None = None
) -> Sync:
    return Sync(
        id=uuid(9),
        entry=uuid(8),
        stream="5" * 32,
        actor="P-01",
        wall="2024-04-03T18:00:00Z",
        photo=uuid(int(true.timestamp())),
        camera=camera,
        showing=Showing(time_text=shown.strftime(EXIF), offset_text=offset),
        slate=SlateRead(utc=true.strftime("%Y-%m-%dT%H:%M:%SZ")),
        how="code",
        withdrawn=withdrawn,
    )


def after(**passed: float) -> timedelta:
    return timedelta(**passed)


def taken(syncs: Sequence[Sync], at: datetime, camera: Camera = A, offset: str | None = None) -> Taken:
    found = Clocks(syncs).taken(capture(at, camera, offset))
    assert found is not None
    return found


def off(found: Taken, true: datetime) -> float:
    """By how many seconds the estimate misses a moment that lies in the middle of a whole second."""
    return abs((found.at - true).total_seconds() - 0.5)


TWO_HOURS, NEW_YORK = after(hours=2), -after(hours=3, minutes=56, seconds=43)
START = [sync(NINE + TWO_HOURS, NINE), sync(NINE + NEW_YORK, NINE, B)]


def test_the_offsets_of_two_cameras_are_what_they_were_left_at() -> None:
    for camera, wrong in ((A, TWO_HOURS), (B, NEW_YORK)):
        found = taken(START, NINE + wrong, camera)
        assert (found.offset, found.basis, off(found, NINE)) == (wrong.total_seconds(), "synced", 0)
        assert 0.5 < found.margin < 2


def test_a_camera_that_drifts_four_seconds_an_hour_is_right_between_two_slates() -> None:
    end = sync(NINE + NEW_YORK + after(hours=3, seconds=12), NINE + after(hours=3), B)
    for minutes in range(0, 181, 20):
        true = NINE + after(minutes=minutes)
        found = taken([*START, end], true + NEW_YORK + after(seconds=round(minutes / 15)), B)
        assert (off(found, true) <= 0.5, found.basis, found.margin < 2) == (True, "synced", True)


def test_before_the_first_slate_a_time_is_corrected_and_flagged() -> None:
    found = taken(START, NINE + TWO_HOURS - after(minutes=10))
    assert (found.basis, off(found, NINE - after(minutes=10))) == ("before_first", 0)


def test_away_from_the_slates_a_time_is_less_and_less_certain() -> None:
    end = sync(NINE + TWO_HOURS + after(hours=1), NINE + after(hours=1))
    for syncs in (START, [*START, end]):
        margins = [taken(syncs, NINE + TWO_HOURS + after(hours=hours)).margin for hours in (1, 2, 8, 24, 240)]
        assert margins == sorted(margins)
        assert margins[-1] > margins[0]
    assert (
        taken([*START, end], NINE + TWO_HOURS + after(hours=8)).margin
        < taken(START, NINE + TWO_HOURS + after(hours=8)).margin
    )


def test_without_any_slate_a_time_is_the_camera_s_word_give_or_take_twelve_hours() -> None:
    found = taken(START, NINE, NAMELESS)
    assert (found.basis, found.margin, found.offset, off(found, NINE)) == ("unverified", 43_200, 0, 0)
    told = taken(START, NINE + TWO_HOURS, NAMELESS, "+02:00")
    assert (told.basis, told.margin, off(told, NINE)) == ("unverified", 43_200, 0)


def test_a_slate_that_was_set_aside_says_nothing_any_more() -> None:
    aside = [sync(NINE + TWO_HOURS, NINE, withdrawn="A slate of another day")]
    assert taken(aside, NINE) == taken([], NINE)


def test_a_camera_that_states_its_offset_and_goes_wrong_is_corrected_by_what_the_slate_shows() -> None:
    told = [sync(NINE + after(hours=2, seconds=90), NINE, offset="+02:00")]
    assert off(taken(told, NINE + after(hours=2, seconds=90), offset="+02:00"), NINE) == 0
    switched = taken(told, NINE + after(hours=3, minutes=10, seconds=90), offset="+03:00")
    assert off(switched, NINE + after(minutes=10)) == 0
    assert switched.offset == 3 * 3600 + 90
    silent = taken(told, NINE + after(hours=2, minutes=10, seconds=90))
    assert off(silent, NINE + after(minutes=10)) == 0


def test_a_clock_that_was_set_between_two_slates_is_told_and_each_side_keeps_its_offset() -> None:
    syncs = [*START, sync(NINE + after(hours=4), NINE + after(hours=4))]
    clocks = Clocks(syncs)
    assert clocks.doubts == {A: "set"}
    late = taken(syncs, NINE + after(hours=7))  # by the first slate this would be after the second one
    assert (off(late, NINE + after(hours=7)), late.basis) == (0, "after_last")
    early = taken(syncs, NINE - after(minutes=10))  # by the second slate this would be before the first one
    assert (off(early, NINE - TWO_HOURS - after(minutes=10)), early.basis) == (0, "before_first")


def test_between_them_a_time_is_any_that_fits() -> None:
    syncs = [*START, sync(NINE + after(hours=4), NINE + after(hours=4))]
    found = taken(syncs, NINE + after(hours=3))
    assert found.basis == "ambiguous"
    assert found.low < NINE + after(hours=1) < NINE + after(hours=3) < found.high


def test_two_bodies_without_a_serial_are_not_taken_for_one() -> None:
    syncs = [
        sync(NINE + TWO_HOURS, NINE, NAMELESS),
        sync(NINE + after(minutes=1), NINE + after(minutes=1), NAMELESS),
    ]
    assert Clocks(syncs).doubts == {NAMELESS: "bodies"}
    found = taken(syncs, NINE + TWO_HOURS, NAMELESS)
    assert found.basis == "ambiguous"
    assert found.low < NINE < NINE + TWO_HOURS < found.high


def test_of_a_camera_without_a_serial_it_is_said_that_it_may_be_another_one() -> None:
    slates = [*START, sync(NINE + TWO_HOURS, NINE, NAMELESS)]
    assert [taken(slates, NINE, camera).by_model for camera in (A, NAMELESS)] == [False, True]
    assert not taken([], NINE, NAMELESS).by_model


def test_a_file_that_names_no_camera_says_nothing_of_any() -> None:
    nobody = Camera()
    assert taken([sync(NINE + TWO_HOURS, NINE, nobody)], NINE, nobody).basis == "unverified"


def test_a_photograph_is_before_a_moment_only_where_its_whole_interval_is() -> None:
    found = taken(START, NINE + TWO_HOURS)
    assert not found.before(NINE)
    assert not found.after(NINE)
    assert found.before(NINE + after(seconds=3))
    assert found.after(NINE - after(seconds=3))
    assert not taken([], NINE).before(NINE + after(hours=11))


def test_no_time_at_all_stays_none() -> None:
    assert Clocks(START).taken(None) is None
    assert Clocks(START).taken(Capture(make="Maker")) is None
    assert Clocks([sync(NINE, NINE)]).taken(Capture(time_text="0000:00:00 00:00:00")) is None


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_are_no_trouble(year: int) -> None:
    at = f"{year:04}:01:01 00:00:00" if year == 1 else f"{year}:12:31 23:59:59"
    for syncs in ([], START):
        found = Clocks(syncs).taken(Capture(make="Maker", model="A", body_serial="1", time_text=at))
        assert found is not None
        assert found.low <= found.at <= found.high


# -- what is promised --

comparisons = st.lists(
    st.tuples(st.integers(0, 86_400), st.floats(-0.9, 0.9)), min_size=1, max_size=6, unique_by=lambda one: one[0]
)


def points(compared: Sequence[tuple[int, float]], rate: float) -> list[Point]:
    """Comparisons of a clock two hours ahead that drifts, each misread a little."""
    return [Point(utc * (1 + rate) + 7200 + error, utc, 0.4) for utc, error in compared]


rates = st.floats(-UNKNOWN_RATE, UNKNOWN_RATE)


@given(comparisons, rates, st.randoms(use_true_random=False))
def test_the_order_in_which_slates_came_does_not_matter(
    compared: list[tuple[int, float]], rate: float, chance: Random
) -> None:
    given_, shuffled = points(compared, rate), points(compared, rate)
    chance.shuffle(shuffled)
    assert runs(given_) == runs(shuffled)


@given(comparisons, rates, st.lists(st.integers(-100_000, 200_000), min_size=2, max_size=8))
def test_what_a_camera_took_later_stays_later(
    compared: list[tuple[int, float]], rate: float, readings: list[int]
) -> None:
    (run,) = runs(points(compared, rate))
    corrected = [reading - run.at(reading).offset for reading in sorted(readings)]
    assert corrected == sorted(corrected)


@given(comparisons, rates, st.integers(0, 86_400))
def test_removing_a_slate_leaves_what_the_others_say(
    compared: list[tuple[int, float]], rate: float, reading: int
) -> None:
    every = points([*compared, (43_200_000, 0.0)], rate)
    assert [run.at(reading) for run in runs(every[:-1])] == [
        run.at(reading) for run in runs([one for one in every if one.utc != 43_200_000])
    ]


def error_and_interval(chance: Random, slates: Sequence[float], at: float) -> tuple[float, float]:
    """By how much a photograph at `at` is misplaced, and its interval's half width: whole seconds, any clock."""
    wrong, rate = chance.uniform(-43_200, 43_200), chance.uniform(-UNKNOWN_RATE, UNKNOWN_RATE)

    def shows(true: float) -> float:
        return (true + wrong + rate * true + chance.uniform(-SHUTTER, SHUTTER)) // 1 + 0.5

    compared = []
    for true in slates:
        drawn = true + chance.uniform(-DISPLAY, DISPLAY)
        compared.append(Point.of(shows(true), 1.0, drawn // REFRESH))
    reading = shows(at)
    (run,) = runs(compared)
    found = run.at(reading)
    u = (found.u**2 + 1 / 12 + SHUTTER**2 / 3) ** 0.5
    return abs(reading - found.offset - at), 2 * u


@pytest.mark.parametrize(
    ("slates", "at"),
    [((0,), 0), ((0,), 3600), ((0, 7200), 3600), ((0, 7200), 20_000), ((0, 600), -7200), ((0, 30, 7200), 100_000)],
)
def test_an_interval_holds_the_truth_as_often_as_it_says(slates: tuple[float, ...], at: float) -> None:
    chance = Random(7)
    trials = [
        error_and_interval(chance, [one + chance.random() for one in slates], at + chance.random())
        for _ in range(1000)
    ]
    assert sum(error <= half for error, half in trials) >= 0.95 * len(trials)
