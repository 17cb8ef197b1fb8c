"""`fieldkit item`: recorded, tagged, linked, corrected, set aside."""

import json
from pathlib import Path

import pytest

from tests.cli.typed import Type


def test_an_item_is_recorded_tagged_linked_noted_corrected_and_shown(mission: Path, type_: Type) -> None:
    label = type_(
        "item",
        "add",
        mission,
        "--class",
        "nozzle",
        "--hazard",
        "sharp",
        "--material",
        "steel",
        "--photo",
        "P-A0001",
    ).out.strip()
    assert label == "F-A002"
    for arguments in (
        ("tag", mission, label, "dmg.burnt"),
        ("tag", mission, label, "dmg.burnt", "--remove", "wrong item"),
        ("link", mission, label, "P-A0002", "--role", "close_scale"),
        ("link", mission, label, "P-A0002", "--remove", "shows another"),
        ("note", mission, label, "Lay under the tree", "--stated-by-host"),
        ("mark", mission, label, "2{3|8}11", "--type", "date_code"),
        ("correct", mission, label, "--class", "fin", "--reason", "typo"),
    ):
        done = type_("item", *arguments)
        assert done.status == 0, done.err
    shown = type_("item", "show", mission, label, "--json").document
    assert shown["item"]["class"] == "cc.fin"  # type: ignore[index]
    assert [len(shown[name]) for name in ("photos", "tags", "notes", "markings")] == [1, 0, 1, 1]  # type: ignore[arg-type]
    assert label in type_("item", "show", mission).out
    for said in (
        "Steel",
        "P-A0001  Item overall  DSC_0000.JPG",
        "M01  Date code: 2{3|8}11 (Unknown legibility)",
        "P-01  Lay under the tree (Stated by host)",
        "Class: Nozzle → Fin",
    ):
        assert said in type_("item", "show", mission, label).out


def test_what_no_term_says_is_said_in_words_and_shown(mission: Path, type_: Type) -> None:
    words = ("--material", "other=Amber", "--class", "other=Horn", "--hazard", "sharp")
    assert type_("item", "add", mission, *words).status == 0
    assert type_("item", "tag", mission, "F-A002", "dmg.other=Gnawed").status == 0
    assert type_("item", "add", mission, "--class", "other", "--hazard", "sharp").status == 2
    shown = type_("item", "show", mission, "F-A002").out
    for said in ("Other class: Horn", "Other material: Amber", "Other condition: Gnawed"):
        assert said in shown, shown
    assert "Other class: Horn" in type_("item", "show", mission).out


def test_what_the_host_said_and_what_nobody_could_see_is_shown_as_such(mission: Path, type_: Type) -> None:
    said = ("--class", "fin", "--hazard", "sharp", "--stated-by-host", "--unknown", "description", "not_permitted")
    assert type_("item", "add", mission, *said).out == "F-A002\n"
    for arguments in (
        ("mark", mission, "F-A002", "[?]", "--unknown", "position", "not_observable"),
        ("tag", mission, "F-A002", "dmg.bent", "--provenance", "from_document"),
        ("correct", mission, "F-A002", "--count", "2", "--reason", "typo"),
        ("correct", mission, "F-A002", "--colour", "red", "--reason", "typo", "--stated-by-host"),
    ):
        done = type_("item", *arguments)
        assert done.status == 0, done.err
    shown = type_("item", "show", mission, "F-A002").out
    for line in (
        "F-A002  Fin or wing (Stated by host)",
        "not permitted by the host (Stated by host)",
        "Count          2\n",
        "Red (Stated by host)",
        "Bent (From a document)",
        "(Typing error (Stated by host))",
    ):
        assert line in shown, shown
    assert "Fin or wing (Stated by host)" in type_("item", "show", mission).out
    both = ("--description", "A fin", "--unknown", "description", "withheld", "--hazard", "hot")
    odd = ("--hazard", "hot", "--unknown", "weight", "withheld")
    for wrong in (both, odd, ("--hazard", "hot", "--provenance", "hearsay")):
        assert type_("item", "add", mission, *wrong).status == 2


def test_an_item_is_set_aside(mission: Path, type_: Type) -> None:
    assert type_("item", "withdraw", mission, "F-A001", "--reason", "recorded twice").status == 0
    assert "set aside" in type_("item", "show", mission).out


def test_an_item_is_not_recorded_before_its_hazard_is_stated(mission: Path, type_: Type) -> None:
    refused = type_("item", "add", mission, "--class", "fin")
    assert refused.status == 2
    assert "hz.none_observed" in refused.err


@pytest.mark.parametrize(
    ("command", "stands"),
    [
        ("tag riveted dmg.other=Gnawed", "F-A001: Other condition: Gnawed, Riveted"),
        ("link P-A0001 DSC_0001.JPG", "F-A001: P-A0001 (Item overall), P-A0002 (Item overall)"),
        ("correct --class fin --count 2 --reason typo", "F-A001: Class: Fin or wing, Count: 2"),
        ("correct --label F-A007 --reason typo", "F-A007: Label: F-A007"),
        ("mark 2{3|8}11", "F-A001/M01: 2{3|8}11"),
        ("note Under_a_tree --stated-by-host", "F-A001/N01: Under_a_tree"),
        ("withdraw --reason twice", "F-A001: set aside (twice)"),
    ],
)
def test_a_command_says_what_stands_now(mission: Path, type_: Type, command: str, stands: str) -> None:
    verb, *words = command.split()
    done = type_("item", verb, mission, "F-A001", *words)
    assert (done.status, done.out) == (0, f"{stands}\n"), done.err
    again = type_("item", verb, mission, "F-A007" if "F-A007" in stands else "F-A001", *words)
    if verb not in {"mark", "note"}:
        assert (again.status, again.out) == (2, "")
        assert "Nothing was recorded." in again.err


def test_what_was_recorded_is_told_to_programs_by_its_entries(mission: Path, type_: Type) -> None:
    told = type_("item", "tag", mission, "F-A001", "bent", "riveted", "--json").document
    assert told["stands"] == "F-A001: Bent, Riveted"
    logged = json.loads(type_("log", mission, "--json").out)
    assert told["entries"] == [entry["envelope"]["id"] for entry in logged[-2:]]
    assert type_("item", "tag", mission, "F-A001", "bent", "riveted", "--remove", "typo").out == "F-A001: no tags\n"
    assert type_("item", "link", mission, "F-A001", "P-A0001").status == 0
    assert type_("item", "link", mission, "F-A001", "P-A0001", "--remove", "x").out == "F-A001: no photographs\n"
    case = ("case", "correct", mission, "XX-2024-AA-001", "--title", "Another", "--reason", "typo")
    assert type_(*case).out == "XX-2024-AA-001: Title: Another\n"


def test_a_word_that_several_lists_know_is_asked_for_with_its_list(mission: Path, type_: Type) -> None:
    asked = type_("item", "tag", mission, "F-A001", "burnt")
    assert (asked.status, "dmg.burnt (Burnt" in asked.err, "col.burnt" in asked.err) == (2, True, True)
    unknown = type_("item", "tag", mission, "F-A001", "bendt")
    assert (unknown.status, "dmg.bent (Bent" in unknown.err) == (2, True)
    assert type_("item", "correct", mission, "F-A001", "--class", "Circuit board", "--reason", "typo").status == 0


def test_a_label_of_another_teams_letter_is_cautioned_about(mission: Path, type_: Type) -> None:
    made = type_("item", "add", mission, "--hazard", "hot", "--label", "F-B007")
    assert (made.status, made.out, "this laptop's letter A" in made.err) == (0, "F-B007\n", True)
    moved = type_("item", "correct", mission, "F-B007", "--label", "F-C001", "--reason", "typo")
    assert (moved.status, "this laptop's letter A" in moved.err) == (0, True)
    taken = type_("item", "correct", mission, "F-C001", "--label", "F-B007", "--reason", "typo")
    assert (taken.status, "F-B007 was given already" in taken.err) == (2, True)
