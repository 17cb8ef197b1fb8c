"""Slates that contradict each other: a laptop is to blame, or a picture of two; never the camera."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec import structs

from fieldkit.clocks import Clocks, Taken
from fieldkit.model.capture import Capture
from fieldkit.model.clock import Camera, Showing, SlateRead, Sync
from tests.entries import uuid

NINE = datetime(2024, 4, 3, 9, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
CAMERA = Camera(make="Maker", model="A", serial="1")


def slated(number: int, true: datetime, ahead: timedelta = timedelta(), camera: Camera = CAMERA) -> Sync:
    """A camera that is right photographs a laptop that is `ahead`, `true` - NINE after it was started."""
    shown = (true + ahead).strftime("%Y-%m-%dT%H:%M:%SZ")
    passed = round((true - NINE) / timedelta(milliseconds=1))
    return Sync(
        id=uuid(number),
        entry=uuid(8),
        stream="5" * 32,
        actor="P-01",
        wall="2024-04-03T18:00:00Z",
        photo=uuid(100 + number),
        camera=camera,
        showing=Showing(time_text=true.strftime("%Y:%m:%d %H:%M:%S")),
        slate=SlateRead(utc=shown, mission="f" * 8, letter="A", boot="b" * 8, mono_ms=passed),
        how="code",
        withdrawn=None,
    )


def taken(syncs: list[Sync], at: datetime) -> Taken:
    capture = Capture(make="Maker", model="A", body_serial="1", time_text=at.strftime("%Y:%m:%d %H:%M:%S"))
    found = Clocks(syncs).taken(capture)
    assert found is not None
    return found


@pytest.mark.parametrize("ahead", [-HOUR, HOUR, timedelta(seconds=8)])
def test_a_laptop_that_was_set_between_two_slates_blames_no_camera(ahead: timedelta) -> None:
    syncs = [slated(1, NINE), slated(2, NINE + HOUR, ahead)]
    clocks, half = Clocks(syncs), NINE + HOUR / 2
    (one,) = clocks.judged.sets
    assert (one.letter, one.seconds, one.photos) == ("A", abs(ahead.total_seconds()), (uuid(101), uuid(102)))
    assert clocks.doubts == {}
    found = taken(syncs, half)
    assert found.basis == "laptop_set"
    assert found.low < min(half, half + ahead) < max(half, half + ahead) < found.high
    chosen = [syncs[0], structs.replace(syncs[1], withdrawn="The clock was wrong")]
    assert (taken(chosen, half).basis, taken(chosen, half).offset) == ("after_last", pytest.approx(0))


def test_where_other_comparisons_of_the_camera_stand_those_alone_count() -> None:
    by_hand = structs.replace(slated(3, NINE), slate=SlateRead(utc="2024-04-03T09:12:00Z"), how="hand")
    found = taken([slated(1, NINE), slated(2, NINE + HOUR, HOUR), by_hand], NINE)
    assert (found.basis, found.offset) == ("synced", 0)


def test_seconds_and_a_clock_that_a_time_server_slows_are_no_contradiction() -> None:
    syncs = [slated(1, NINE), slated(2, NINE + 8 * HOUR, timedelta(seconds=3))]
    assert Clocks(syncs).judged.sets == ()


def test_a_picture_that_shows_two_times_counts_for_neither() -> None:
    one = slated(1, NINE)
    other = structs.replace(slated(2, NINE + HOUR), photo=one.photo, showing=one.showing)
    for syncs in ([one, other], [other, one]):
        clocks = Clocks(syncs)
        assert clocks.judged.faults == {uuid(1): "two_slates", uuid(2): "two_slates"}
        assert (clocks.judged.sets, taken(syncs, NINE).basis) == ((), "disputed")


def test_a_slate_is_far_only_if_neither_log_nor_camera_is_near() -> None:
    late = structs.replace(slated(1, NINE), wall="2031-04-03T18:00:00Z")
    old = structs.replace(late, showing=Showing(time_text="2000:01:01 00:00:00"))
    assert Clocks([late]).judged.faults == {}  # the camera agrees with it
    assert Clocks([old], "2024-04-01").judged.faults == {}  # its battery was empty
    assert Clocks([old]).judged.faults == {uuid(1): "far"}
