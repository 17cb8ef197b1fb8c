"""What a clock shows is one moment in the zone that it shows."""

from datetime import timedelta

from fieldkit.when import Reading, local, now


class Stopped:
    """A clock that always shows the same."""

    def read(self) -> Reading:
        return Reading("2024-04-03T23:12:00Z", "+03:00", "boot", 0)


def test_a_time_is_shown_with_its_distance_from_utc() -> None:
    assert local("2024-04-03T23:12:00Z", "-02:30").isoformat() == "2024-04-03T20:42:00-02:30"


def test_now_is_what_the_clock_shows_its_user() -> None:
    shown = now(Stopped())
    assert shown.isoformat() == "2024-04-04T02:12:00+03:00"
    assert shown.utcoffset() == timedelta(hours=3)
