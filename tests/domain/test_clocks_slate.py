"""The text of a slate: what is written is read back, and nothing else is taken for a slate."""

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from fieldkit.clocks import boot_of, parse, seen_slates, slate, text_of
from fieldkit.when import Reading

MISSION = "1f0e5a27" + "0" * 24
READING = Reading("2024-04-03T09:12:00Z", "+03:00", "boot-1", 5_034_117)
TEXT = text_of(slate(MISSION, "A", READING))

readings = st.builds(
    Reading,
    st.datetimes().map(lambda at: at.replace(microsecond=0).isoformat() + "Z"),
    st.just("+00:00"),
    st.text(max_size=64),
    st.integers(0, 10**12),
)


def test_a_slate_says_whose_clock_it_is_and_what_it_shows() -> None:
    assert f"FKSLATE/1/20240403T091200Z/A/1F0E5A27/{boot_of('boot-1').upper()}/5034117/1" == TEXT


@given(st.text("0123456789abcdef", min_size=32, max_size=32), st.sampled_from("ABQZ"), readings)
def test_what_a_slate_says_is_read_back(mission: str, letter: str, reading: Reading) -> None:
    shown = slate(mission, letter, reading)
    assert parse(text_of(shown)) == shown


@given(st.data())
def test_one_wrong_character_makes_it_no_slate(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(TEXT) - 1))
    other = data.draw(st.sampled_from(sorted(set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/*") - {TEXT[place]})))
    assert parse(f"{TEXT[:place]}{other}{TEXT[place + 1 :]}") is None


@pytest.mark.parametrize(
    "text",
    ["", "XX-2024-AA-001/F-A012-L", "FKSLATE/", "FKSLATE/2/20240403T091200Z", f"{TEXT}\n", TEXT.lower()],
)
def test_other_codes_are_no_slates(text: str) -> None:
    assert parse(text) is None


def test_a_day_that_does_not_exist_is_no_time() -> None:
    day = "FKSLATE/1/20240231T091200Z/A/1F0E5A27/9C41D20B/5034117"
    assert [parse(f"{day}/{check}") for check in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"] == [None] * 37


def test_of_several_codes_in_one_photograph_the_slate_is_taken() -> None:
    assert seen_slates(["XX-2024-AA-001/F-A012-L", TEXT, TEXT], MISSION) == (slate(MISSION, "A", READING),)
    assert seen_slates([], MISSION) == ()


def test_another_missions_slate_beside_it_hides_none() -> None:
    other = slate("f" * 32, "B", READING)
    assert seen_slates([text_of(other), TEXT], MISSION) == (slate(MISSION, "A", READING),)
    assert seen_slates([text_of(other)], MISSION) == (other,)


def test_two_slates_that_differ_are_both_seen_and_one_that_changes_meanwhile_is_one() -> None:
    shown = slate(MISSION, "A", READING)
    late, next_ = (structs.replace(shown, utc=f"2024-04-03T{time}Z") for time in ("10:12:00", "09:12:01"))
    assert seen_slates([TEXT, text_of(late)], MISSION) == (shown, late)
    assert seen_slates([TEXT, text_of(next_)], MISSION) == (shown,)


def test_the_code_is_as_small_as_a_code_of_this_length_can_be() -> None:
    longest = text_of(slate(MISSION, "Z", Reading("9999-12-31T23:59:59Z", "+00:00", "b", 10**11)))
    code = segno.make_qr(longest, error="m", boost_error=False)
    assert (code.mode, code.version) == ("alphanumeric", 3)
