"""What cameras write of their time, read as a number; what is no time is none."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.clocks import Shown, camera_of, read, showing_of
from fieldkit.model.capture import Capture
from fieldkit.model.clock import Camera, Showing

NOON = datetime(2024, 4, 3, 12, tzinfo=UTC).timestamp()


def shown(time: str = "2024:04:03 12:00:00", offset: str | None = None, subsec: str | None = None) -> Shown | None:
    return read(Showing(time_text=time, offset_text=offset, subsec=subsec))


def test_a_reading_stands_in_the_middle_of_its_second() -> None:
    assert shown() == Shown(NOON + 0.5, 1.0, None)


@pytest.mark.parametrize(
    ("subsec", "at", "resolution"),
    [("5", 0.55, 0.1), ("25 ", 0.255, 0.01), ("070", 0.0705, 0.001), ("00", 0.5, 1.0), ("  ", 0.5, 1.0)],
)
def test_fractions_count_as_far_as_a_camera_counts_them(subsec: str, at: float, resolution: float) -> None:
    found = shown(subsec=subsec)
    assert found is not None
    assert (found.at - NOON, found.resolution) == pytest.approx((at, resolution), abs=1e-6)


@pytest.mark.parametrize("time", ["2024:04:03 12:00:00", "2024-04-03T12:00:00", "2024/04/03 12:00:00 "])
def test_separators_do_not_matter(time: str) -> None:
    assert shown(time) == Shown(NOON + 0.5, 1.0, None)


@pytest.mark.parametrize(
    "time", ["0000:00:00 00:00:00", "    :  :     :  :  ", "2024:13:01 00:00:00", "12:00", "٢٠٢٤"]
)
def test_what_is_no_time_is_none(time: str) -> None:
    assert shown(time) is None


@pytest.mark.parametrize(
    ("text", "seconds"), [("+02:00", 7200), ("-09:30", -34_200), ("+05:45", 20_700), ("   :  ", None), ("Z", None)]
)
def test_an_offset_is_read_where_it_is_one(text: str, seconds: int | None) -> None:
    found = shown(offset=text)
    assert found is not None
    assert found.offset == seconds


@given(st.text(), st.none() | st.text(), st.none() | st.text())
def test_no_text_is_too_strange(time: str, offset: str | None, subsec: str | None) -> None:
    shown(time, offset, subsec)


def test_a_camera_is_what_its_files_say() -> None:
    capture = Capture(make="Maker", model="Model", body_serial="7", time_text="2024:04:03 12:00:00", subsec="1")
    assert camera_of(capture) == Camera(make="Maker", model="Model", serial="7")
    assert showing_of(capture) == Showing(time_text="2024:04:03 12:00:00", subsec="1")
    assert showing_of(Capture(make="Maker")) is None
    assert showing_of(None) is None


@pytest.mark.parametrize(
    ("make", "model", "called"),
    [
        ("Canon", "Canon EOS 40D", "Canon EOS 40D"),
        ("NIKON CORPORATION", "NIKON D70", "NIKON D70"),
        ("Apple", "iPhone 8", "Apple iPhone 8"),
        ("Apple", None, "Apple"),
        (None, None, ""),
    ],
)
def test_a_camera_is_not_called_by_its_maker_twice(make: str | None, model: str | None, called: str) -> None:
    assert Camera(make=make, model=model).called == called
