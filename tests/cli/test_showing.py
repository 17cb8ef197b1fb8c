"""`fieldkit item show`: one item with all that belongs to it, and the list of them."""

import json
from pathlib import Path

from fieldkit import recording
from tests.cli.typed import BAR, Type
from tests.make import Laptop, vocabulary


def test_an_item_is_shown_with_its_tags_measurements_and_why_it_was_set_aside(mission: Path, type_: Type) -> None:
    type_("item", "tag", mission, "F-A001", "dmg.burnt")
    type_("measure", "add", mission, "F-A001", "P-A0001", *BAR)
    type_("item", "withdraw", mission, "F-A001", "--reason", "recorded twice")
    shown = type_("item", "show", mission, "F-A001").out
    for said in ("Set aside: recorded twice", "Burnt", "Length ", "P-A0001 scale_bar/1 P-01"):
        assert said in shown


def test_what_two_people_set_unaware_is_shown_as_undecided(tmp_path: Path, mission: Path, type_: Type) -> None:
    with Laptop(tmp_path, "P-01").open() as opened:
        item = recording.find_item(opened, "F-A001")
        for count in (2, 3):
            recording.correct_item(opened, vocabulary(), item, {"count": count}, recording.Why("typo"))
    assert "Undecided: Count: set more than once" in type_("item", "show", mission, "F-A001").out
    type_("item", "correct", mission, "F-A001", "--count", "3", "--reason", "reconciliation")
    assert "Undecided" not in type_("item", "show", mission, "F-A001").out


def test_the_list_of_items_says_what_tells_them_apart(mission: Path, type_: Type) -> None:
    type_("item", "add", mission, "--class", "fin", "--hazard", "hot", "--count", "3", "--photo", "P-A0001")
    type_("item", "withdraw", mission, "F-A001", "--reason", "recorded twice")
    heading, first, second = type_("item", "show", mission).out.splitlines()
    assert heading.split() == ["Item", "Class", "Case", "Condition", "Pieces", "Photos"]
    assert "set aside (recorded twice)" in first
    assert " ".join(second.split()) == "F-A002 Fin or wing XX-2024-AA-001 Unknown condition 3 1"


def test_json_keeps_every_character_and_shows_none_that_a_terminal_obeys(mission: Path, type_: Type) -> None:
    type_("item", "note", mission, "F-A001", "Кільце \u009b2J \u202e \U000e0041")
    found = type_("item", "show", mission, "F-A001", "--json")
    assert found.document["notes"][0]["text"] == "Кільце \u009b2J \u202e \U000e0041"  # type: ignore[index]
    assert "Кільце \\u009b2J \\u202e" in found.out


def test_programs_get_arrays_and_objects_not_text_in_text(mission: Path, type_: Type) -> None:
    type_("item", "correct", mission, "F-A001", "--description", "[2] on a label", "--reason", "typo")
    type_("measure", "add", mission, "F-A001", "P-A0001", *BAR)
    told = type_("item", "show", mission, "F-A001", "--json").document
    item, (measurement,) = told["item"], told["measurements"]  # type: ignore[misc]
    assert item["condition"] == ["dmg.unknown"]  # type: ignore[index]
    assert item["prior_custody"] == {"unknown": "not_recorded"}  # type: ignore[index]
    assert item["description"] == "[2] on a label"  # type: ignore[index]
    assert measurement["figure"]["unit"] == "mm"
    (listed,) = json.loads(type_("item", "show", mission, "--json").out)
    assert (listed["name"], listed["condition"]) == ("F-A001", ["dmg.unknown"])
