"""Times and offsets as people read them: an interval is never stated narrower than it is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fieldkit.clocks import Taken
from fieldkit.clocks.words import grounds, margin, offset_in_figures, offset_in_words, when_taken


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1.01, "1.1 s"), (0.9, "0.9 s"), (99.94, "100.0 s"), (100, "2 min"), (121, "3 min"), (43_200, "12 h")],
)
def test_half_an_interval_is_rounded_up(seconds: float, words: str) -> None:
    assert margin(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "figures"), [(7200, "+2:00:00"), (-14_203, "-3:56:43"), (0, "+0:00:00"), (-0.4, "+0:00:00")]
)
def test_an_offset_says_how_far_a_camera_is_ahead(seconds: float, figures: str) -> None:
    assert offset_in_figures(seconds) == figures


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-7212.6, "2 h 0 min 13 s behind UTC"),
        (3661, "1 h 1 min 1 s ahead of UTC"),
        (61, "1 min 1 s ahead of UTC"),
        (-5, "5 s behind UTC"),
        (-0.4, "it shows UTC"),
    ],
)
def test_an_offset_is_put_into_words_for_whoever_brings_a_card_in(seconds: float, words: str) -> None:
    assert offset_in_words(seconds) == words


def test_a_time_stands_in_utc_to_the_second_that_it_lies_in() -> None:
    at = datetime(2024, 4, 3, 9, 12, 0, 900_000, tzinfo=UTC)
    taken = Taken(at, at - timedelta(seconds=1.1), at + timedelta(seconds=1.1), 7200, "synced")
    assert when_taken(taken) == "2024-04-03 09:12:00Z ± 1.1 s"
    assert when_taken(replace(taken, at=datetime(1, 1, 1, tzinfo=UTC))) == "0001-01-01 00:00:00Z ± 1.1 s"
    assert grounds(taken) == "by the slates of this camera"
    assert grounds(replace(taken, by_model=True)).endswith("no serial number was read")
