"""`fieldkit search` and `fieldkit log`."""

import json
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.cli.typed import Type


def test_search_finds_in_any_script_and_says_when_it_finds_nothing(mission: Path, type_: Type) -> None:
    type_("item", "note", mission, "F-A001", "Кольцо с отверстиями 강철")
    assert type_("search", mission, "강철").out == "F-A001       Note         Кольцо с отверстиями 강철\n"
    (found,) = json.loads(type_("search", mission, "отверст", "--json").out)
    assert (found["kind"], found["about"], found["text"]) == ("note", "F-A001", "Кольцо с отверстиями 강철")
    assert "Nothing holds" in type_("search", mission, "zeppelin").out


def test_search_knows_the_names_of_terms_and_digits_of_any_script(mission: Path, type_: Type) -> None:
    type_("item", "add", mission, "--class", "pcb", "--hazard", "none_observed", "--description", "Nr ٤٧١")
    for text in ("circuit board", "471", "f-a002"):
        assert "F-A002" in type_("search", mission, text).out
    assert type_("search", mission, "dsc_0001").out.startswith("P-A0002 ")


def test_the_log_says_who_did_what_and_can_be_limited_to_an_item(mission: Path, type_: Type) -> None:
    everything = type_("log", mission).out
    assert "Mission opened" in everything
    assert "Item recorded" in everything
    listed = json.loads(type_("log", mission, "--item", "F-A001", "--json").out)
    assert [entry["envelope"]["act"] for entry in listed] == ["item.add/1"]


def test_the_log_of_an_item_keeps_what_was_taken_off_it(mission: Path, type_: Type) -> None:
    type_("item", "tag", mission, "F-A001", "dmg.bent")
    type_("item", "tag", mission, "F-A001", "dmg.bent", "--remove", "it is not")
    listed = json.loads(type_("log", mission, "--item", "F-A001", "--json").out)
    assert [entry["envelope"]["act"] for entry in listed] == ["item.add/1", "tag.add/1", "tag.withdraw/1"]


def test_the_log_says_what_each_act_is_about(mission: Path, type_: Type) -> None:
    type_("item", "link", mission, "F-A001", "P-A0001")
    type_("packet", "seal", mission, "--passphrase-file", "SECRET")
    told = [line.split(maxsplit=3)[3] for line in type_("log", mission).out.splitlines()]
    about = {line[:32].strip(): line[32:].strip() for line in told}
    assert about["File taken in"] == "DSC_0001.JPG"
    assert about["Item recorded"] == "F-A001"
    assert about["Photograph linked to an item"] == "P-A0001 – F-A001"
    assert about["Packet sealed"] == "PKT-XX-2024-AA-001-A-0001"


def test_the_log_tells_what_stood_before_and_is_narrowed_to_person_act_and_day(mission: Path, type_: Type) -> None:
    type_("item", "correct", mission, "F-A001", "--condition", "bent", "--reason", "typo", "--why", "mixed up")
    told = type_("log", mission, "--act", "item.correct", "--changes").out.splitlines()
    assert told[1:] == ["    Condition: Unknown condition → Bent", "    why: Typing error: mixed up"]
    assert "    why:" not in type_("log", mission, "--act", "case.add", "--changes").out
    assert type_("log", mission, "--person", "P-09").out == ""
    (listed,) = json.loads(type_("log", mission, "--act", "item.correct/1", "--json").out)
    assert listed["changes"] == [{"field": "Condition", "before": "Unknown condition", "after": "Bent"}]
    assert type_("log", mission, "--day", "2026-03-02").out in type_("log", mission).out


def test_a_damaged_log_is_damage_and_no_mistake_of_whoever_asks(mission: Path, type_: Type) -> None:
    with closing(dbapi2.connect(str(mission / "mission.db"), isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER body_no_update")
        connection.execute("UPDATE body SET line = CAST(line || ' ' AS BLOB) WHERE n = 4")
    refused = type_("log", mission)
    assert refused.status == 3
    assert f"{mission / 'mission.db'} is damaged: entry " in refused.err
    assert "mission check" in refused.err
    assert "mission rebuild --from-copies" in refused.err
    assert type_("mission", "check", mission).status == 1
    assert type_("mission", "rebuild", mission, "--from-copies").status == 0
    assert type_("log", mission).status == 0
