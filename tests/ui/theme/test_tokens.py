"""Every pair of colours that is used can be told apart, in every theme."""

import dataclasses
import re

import pytest

from ui.theme.contrast import contrast, luminance
from ui.theme.tokens import COLOURS, DRAWN, WRITTEN, Theme

LEAST = {Theme.LIGHT: 7.0, Theme.DARK: 7.0, Theme.SUNLIGHT: 10.0, Theme.NIGHT: 10.0}

themes = pytest.mark.parametrize("theme", Theme, ids=lambda theme: theme.value)


@themes
def test_words_can_be_read_on_every_ground_they_stand_on(theme: Theme) -> None:
    colours = COLOURS[theme]
    for ground, inks in WRITTEN.items():
        for ink in inks:
            told = contrast(getattr(colours, ink), getattr(colours, ground))
            assert told >= LEAST[theme], (ink, ground, told)


@themes
def test_lines_can_be_seen_on_every_ground_they_are_drawn_on(theme: Theme) -> None:
    colours = COLOURS[theme]
    for ground, lines in DRAWN.items():
        for line in lines:
            told = contrast(getattr(colours, line), getattr(colours, ground))
            assert told >= 3.0, (line, ground, told)


@themes
def test_what_cannot_be_used_now_can_still_be_read(theme: Theme) -> None:
    colours = COLOURS[theme]
    assert all(contrast(colours.disabled, ground) >= 4.5 for ground in (colours.window, colours.surface))


@themes
def test_a_line_on_a_photograph_shows_against_its_own_casing(theme: Theme) -> None:
    assert contrast(COLOURS[theme].overlay, COLOURS[theme].casing) >= 10.0


def test_sunlight_has_no_greys_and_a_white_ground_for_photographs() -> None:
    sunlight = COLOURS[Theme.SUNLIGHT]
    assert sunlight.photo == "#FFFFFF"
    assert {sunlight.text, sunlight.border, sunlight.hairline} == {"#000000"}
    assert luminance(sunlight.secondary) < 0.02


@themes
def test_every_colour_is_opaque_and_written_the_same_way(theme: Theme) -> None:
    values = dataclasses.asdict(COLOURS[theme])
    assert [name for name, value in values.items() if not re.fullmatch("#[0-9A-F]{6}", value)] == []


def test_every_ground_and_ink_is_a_colour() -> None:
    known = {field.name for field in dataclasses.fields(COLOURS[Theme.LIGHT])}
    for table in (WRITTEN, DRAWN):
        assert table.keys() <= known
        assert {ink for inks in table.values() for ink in inks} <= known


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#FFFFFF", "#000000", 21.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#0A5099", "#0A5099", 1.0),
    ],
)
def test_contrast_is_that_of_the_guideline(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.005)
