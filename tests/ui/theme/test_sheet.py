"""The style sheet holds nothing that is not in the tokens, and nothing that a mirror would break."""

import dataclasses
import re

import pytest

from ui.theme.look import Hand, Look
from ui.theme.sheet import sheet
from ui.theme.tokens import COLOURS, Theme


@pytest.mark.parametrize("theme", Theme, ids=lambda theme: theme.value)
def test_every_colour_is_a_token(theme: Theme) -> None:
    assert set(re.findall("#[0-9A-Fa-f]{6}", sheet(Look(theme)))) <= set(
        dataclasses.asdict(COLOURS[theme]).values()
    )


def test_nothing_is_translucent() -> None:
    assert re.search("rgba|opacity", sheet(Look(Theme.SUNLIGHT))) is None


def test_left_and_right_are_told_apart_only_where_segments_are_shaped_by_hand() -> None:
    rules = [
        rule for rule in sheet(Look()).splitlines() if re.search(r"(padding|margin|border)-(left|right)", rule)
    ]
    assert rules
    assert all("segment" in rule or "besideChoice" in rule for rule in rules)


def test_typefaces_and_weights_are_left_to_the_style() -> None:
    assert "font" not in sheet(Look())


@pytest.mark.parametrize("scale", [100, 125, 150, 200])
@pytest.mark.parametrize("hand", Hand)
def test_all_sizes_are_whole_and_none_is_negative_but_a_margin(scale: int, hand: Hand) -> None:
    found = re.findall(r"([a-z-]+): ([^;]*px[^;]*);", sheet(Look(scale=scale, hand=hand)))
    assert [(name, size) for name, size in found if "." in size] == []
    assert [(name, size) for name, size in found if "-" in size and name != "margin"] == []
