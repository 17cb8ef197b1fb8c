"""The text of a slate: what is written is read back, and nothing else is taken for a slate."""

import re

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.clocks import OtherSlate, Slate, boot_of, parse
from fieldkit.when import Reading

MISSION = "1f0e5a27" + "0" * 24
READING = Reading("2024-04-03T09:12:00Z", "+03:00", "boot-1", 5_034_117)
SLATE = Slate.of(MISSION, "A", READING)

readings = st.builds(
    Reading,
    st.datetimes().map(lambda at: at.replace(microsecond=0).isoformat() + "Z"),
    st.just("+00:00"),
    st.text(max_size=64),
    st.integers(0, 10**12),
)


def test_a_slate_says_whose_clock_it_is_and_what_it_shows() -> None:
    assert str(SLATE) == f"FKSLATE/1/20240403T091200Z/A/1F0E5A27/{boot_of('boot-1').upper()}/5034117/1"


@given(st.text("0123456789abcdef", min_size=32, max_size=32), st.sampled_from("ABQZ"), readings)
def test_what_a_slate_says_is_read_back(mission: str, letter: str, reading: Reading) -> None:
    slate = Slate.of(mission, letter, reading)
    assert parse(str(slate)) == slate


@given(st.data())
def test_one_wrong_character_is_noticed(data: st.DataObject) -> None:
    text = str(SLATE)
    place = data.draw(st.integers(len("FKSLATE/"), len(text) - 1))
    other = data.draw(st.sampled_from(sorted(set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/*") - {text[place]})))
    assert parse(f"{text[:place]}{other}{text[place + 1 :]}") == OtherSlate(
        f"{text[:place]}{other}{text[place + 1 :]}"
    )


@pytest.mark.parametrize("text", ["", "XX-2024-AA-001/F-A012-L", "https://example.org", "fkslate/1/"])
def test_other_codes_are_no_slates(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    "text", ["FKSLATE/", "FKSLATE/2/20240403T091200Z", str(SLATE) + "\n", str(SLATE).lower()[:8]]
)
def test_a_slate_of_another_version_is_named_as_one(text: str) -> None:
    assert parse(text) == (OtherSlate(text) if text.startswith("FKSLATE/") else None)


def test_a_day_that_does_not_exist_is_no_time() -> None:
    other = Slate(SLATE.mission, SLATE.read)
    text = re.sub("20240403", "20240231", str(other))
    assert isinstance(parse(text), OtherSlate)


def test_the_code_is_as_small_as_a_code_of_this_length_can_be() -> None:
    longest = str(Slate.of(MISSION, "Z", Reading("9999-12-31T23:59:59Z", "+00:00", "b", 10**11)))
    code = segno.make_qr(longest, error="m", boost_error=False)
    assert (code.mode, code.version) == ("alphanumeric", 3)
