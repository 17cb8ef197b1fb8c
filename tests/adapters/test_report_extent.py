"""The cover says what the packet is a part of."""

import pytest

from fieldkit.report.content import Extent
from fieldkit.report.extent import NAMED, extent_of
from fieldkit.report.styles import ACCENT, WARNING


def said(extent: Extent) -> list[str]:
    return [para.text for para in extent_of(extent, str).paras]


def test_all_of_a_mission_is_called_so_and_nothing_is_said_to_be_left_out() -> None:
    callout = extent_of(Extent(), str)
    assert (callout.title, callout.colour) == ("The whole mission", ACCENT)
    assert said(Extent()) == ["This packet holds everything that lay in this mission folder when it was begun."]


@pytest.mark.parametrize(
    ("extent", "title"),
    [
        (Extent("chosen", ("F-A001",)), "A selection, not the whole mission"),
        (Extent("unreceipted"), "A part of the mission: what was not receipted yet"),
    ],
)
def test_a_part_warns(extent: Extent, title: str) -> None:
    callout = extent_of(extent, str)
    assert (callout.title, callout.colour) == (title, WARNING)


def test_the_chosen_items_are_named() -> None:
    assert said(Extent("chosen", ("F-A001", "F-A002"))) == [
        "This packet holds chosen items and the files on which they rest: F-A001, F-A002."
    ]


def test_many_chosen_items_are_counted() -> None:
    (sentence,) = said(Extent("chosen", ("F-A001",) * (NAMED + 1)))
    assert f"{NAMED + 1} chosen items" in sentence


@pytest.mark.parametrize("left", ["items_left", "photographs_left", "files_left"])
def test_what_is_left_out_is_counted(left: str) -> None:
    _, sentence = said(Extent("chosen", ("F-A001",), **{left: 124}))  # type: ignore[arg-type]
    assert "not in this packet" in sentence
    assert "124" in sentence


def test_what_is_held_elsewhere_is_counted() -> None:
    _, sentence = said(Extent(elsewhere=124))
    assert "held elsewhere, not in this mission folder: 124." in sentence
