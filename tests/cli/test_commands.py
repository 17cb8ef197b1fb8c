"""The command line: what a person types, what they read, and the exit status a script sees."""

import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldkit import recording
from fieldkit.cli.app import COMMANDS, make, status
from fieldkit.keys.certificates import to_pem
from fieldkit.keys.requests import read_request
from fieldkit.mission import place
from fieldkit.platform import Mount
from tests.make import PASSPHRASE, RESOURCES, ROOT, Laptop, card, photo_bytes, sealed_packet, team, vocabulary


@dataclass
class Typed:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, object]:
        """The JSON that was printed."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


Type = Callable[..., Typed]

HEARD = "what the other read out"

BAR = ("--bar", "10,30", "50,30", "--bar-mm", "100", "--points", "10,20", "50,20")
"""A bar and a piece in a photograph of 64 x 48 pixels."""


@pytest.fixture
def type_(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Type:
    """Types a command at the laptop whose profile lies in tmp_path/profile."""
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSPHRASE}\n")

    def run(*arguments: object, profile: str = "profile") -> Typed:
        words = [str(secret) if word == "SECRET" else str(word) for word in arguments]
        code = status(make(RESOURCES), ["--profile", str(tmp_path / profile), *words])
        said = capsys.readouterr()
        return Typed(code, said.out, said.err)

    return run


@pytest.fixture
def mission(tmp_path: Path) -> Path:
    """A mission with two photographs and an item."""
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as opened:
        laptop.take_in(opened, card(tmp_path / "card", 2))
        laptop.item(opened, description="A bent ring")
    return laptop.folder


def test_a_mission_is_made_with_keys_and_case_in_one_command(tmp_path: Path, type_: Type) -> None:
    made = type_(
        *("mission", "new", tmp_path / "visit", "--code", "XX-2024-AA-001", "--title", "A visit"),
        *("--as", "P-01", "--sample", "--passphrase-file", "SECRET"),
    )
    assert made.status == 0, made.err
    about = type_("mission", "info", tmp_path / "visit.fieldkit", "--json").document
    assert (about["sample"], about["code"], about["items"]) == (True, "XX-2024-AA-001", 0)
    assert about["handling"] == "hm.confidential"
    assert "handling               CONFIDENTIAL\n" in type_("mission", "info", tmp_path / "visit.fieldkit").out
    for command in ("mission info", "item show", "log", "search x"):
        group, *rest = command.split()
        words = (
            (group, rest[0], tmp_path / "visit.fieldkit")
            if group in {"mission", "item"}
            else (group, tmp_path / "visit.fieldkit", *rest)
        )
        assert type_(*words).err == "SAMPLE, NOT EVIDENCE\n"


def test_whoever_writes_on_a_stick_is_cautioned(
    tmp_path: Path, mission: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "mount_of", lambda _: Mount.of("vfat", remote=False))  # no test machine has one
    made = type_(
        *("mission", "new", tmp_path / "visit", "--code", "XX-2024-AA-001", "--title", "A visit"),
        *("--as", "P-01", "--passphrase-file", "SECRET"),
    )
    assert "FAT" in made.err
    assert "FAT" in type_("item", "note", mission, "F-A001", "Lay under the tree").err
    assert type_("item", "show", mission).err == ""


def test_an_intake_lists_every_file_that_is_no_new_photograph(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = card(tmp_path / "second", 1, start=50)
    (folder / "again.jpg").write_bytes((tmp_path / "card" / "DSC_0000.JPG").read_bytes())
    (folder / "letter.txt").write_text("We hand over one box.")
    said = type_("intake", mission, folder, "--acquisition", "host_supplied", "--from", "the host")
    assert said.status == 0, said.err
    assert "seen before: again.jpg: the same content as P-A0001" in said.out
    assert "letter.txt" in said.out
    assert "3 files: 2 new (1 photographs), 1 seen before, 0 not taken." in said.out


def test_files_of_others_come_with_their_source_and_say_what_they_are(
    tmp_path: Path, mission: Path, type_: Type
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "letter.txt").write_text("We hand over one box.")
    refused = type_("intake", mission, folder, "--acquisition", "host_supplied")
    assert (refused.status, "who or what they came from" in refused.err) == (2, True)
    kept_back = ("--acquisition", "host_supplied", "--unknown", "from", "withheld", "--document", "letter")
    assert type_("intake", mission, folder, *kept_back).status == 0
    assert "letter.txt" in type_("search", mission, "Letter").out


def test_file_names_cannot_command_the_terminal(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "x\x1b[2Jy.txt").write_text("boo")
    (folder / "a.txt\n500 files: 500 new").write_text("boo")
    said = type_("intake", mission, folder).out
    assert "\x1b" not in said
    assert not any(line.startswith("500 files") for line in said.splitlines())


def test_json_keeps_every_character_and_shows_none_that_a_terminal_obeys(mission: Path, type_: Type) -> None:
    type_("item", "note", mission, "F-A001", "Кільце \u009b2J \u202e \U000e0041")
    found = type_("item", "show", mission, "F-A001", "--json")
    assert found.document["notes"][0]["text"] == "Кільце \u009b2J \u202e \U000e0041"  # type: ignore[index]
    assert "Кільце \\u009b2J \\u202e" in found.out


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


def test_an_item_is_shown_with_its_tags_measurements_and_why_it_was_set_aside(mission: Path, type_: Type) -> None:
    type_("item", "tag", mission, "F-A001", "dmg.burnt")
    type_("measure", "add", mission, "F-A001", "P-A0001", *BAR)
    type_("item", "withdraw", mission, "F-A001", "--reason", "recorded twice")
    shown = type_("item", "show", mission, "F-A001").out
    for said in ("Set aside: recorded twice", "Burnt", "Length ", "P-A0001 scale_bar/1 P-01"):
        assert said in shown


def test_a_marking_and_a_note_are_corrected_by_their_numbers_and_set_aside(mission: Path, type_: Type) -> None:
    assert type_("item", "mark", mission, "F-A001", "2{3|8}11").out == "F-A001/M01: 2{3|8}11\n"
    assert type_("item", "note", mission, "F-A001", "Lay under the tree").out == "F-A001/N01: Lay under the tree\n"
    for arguments in (
        ("correct-mark", mission, "F-A001/M01", "--transcription", "2311", "--reason", "second_reading"),
        (
            "correct-note",
            mission,
            "F-A001/N01",
            "--text",
            "Lay under the fence",
            "--reason",
            "typo",
            "--why",
            "haste",
        ),
    ):
        done = type_("item", *arguments)
        assert done.status == 0, done.err
    shown = type_("item", "show", mission, "F-A001").out
    for said in ("M01  Unknown type: 2311", "N01  2026", "M01, Transcription: 2{3|8}11 → 2311 (Second reading)"):
        assert said in shown
    assert "N01, Text: Lay under the tree → Lay under the fence (Typing error: haste)" in shown
    assert "Marking read anew                F-A001/M01" in type_("log", mission).out
    for command, name in (("withdraw-mark", "F-A001/M01"), ("withdraw-note", "F-A001/N01")):
        assert type_("item", command, mission, name, "--reason", "recorded twice").status == 0
    document = type_("item", "show", mission, "F-A001", "--json").document
    assert document["markings"] == document["notes"] == []
    assert type_("item", "correct-mark", mission, "F-A001/M07", "--reason", "typo").status == 2


def test_a_measurement_is_set_aside_by_the_id_that_is_shown(mission: Path, type_: Type) -> None:
    made = type_("measure", "add", mission, "F-A001", "P-A0001", *BAR, "--json").document["id"]
    assert str(made) in type_("item", "show", mission, "F-A001").out
    assert type_("measure", "withdraw", mission, made, "--reason", "wrong edge").status == 0
    assert "[set aside: wrong edge]" in type_("item", "show", mission, "F-A001").out


def test_a_case_is_corrected(mission: Path, type_: Type) -> None:
    corrected = ("case", "correct", mission, "XX-2024-AA-001", "--code", "XX-2024-AA-009", "--reason", "typo")
    assert type_(*corrected).status == 0
    assert type_(*corrected).status == 2
    assert "XX-2024-AA-009" in type_("log", mission).out


def test_what_two_people_set_unaware_is_shown_as_undecided(tmp_path: Path, mission: Path, type_: Type) -> None:
    with Laptop(tmp_path, "P-01").open() as opened:
        item = recording.find_item(opened, "F-A001")
        for count in (2, 3):
            recording.correct_item(opened, vocabulary(), item, {"count": count}, recording.Why("typo"))
    assert "Undecided: Count: set more than once" in type_("item", "show", mission, "F-A001").out
    type_("item", "correct", mission, "F-A001", "--count", "3", "--reason", "reconciliation")
    assert "Undecided" not in type_("item", "show", mission, "F-A001").out


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


def test_the_newest_act_is_taken_back(mission: Path, type_: Type) -> None:
    type_("item", "note", mission, "F-A001", "Not so")
    assert "Took back: Note written, F-A001/N01, 20" in type_("undo", mission, "--reason", "slip").out
    assert type_("item", "show", mission, "F-A001", "--json").document["notes"] == []


def test_an_item_is_set_aside(mission: Path, type_: Type) -> None:
    assert type_("item", "withdraw", mission, "F-A001", "--reason", "recorded twice").status == 0
    assert "set aside" in type_("item", "show", mission).out


def test_an_item_is_not_recorded_before_its_hazard_is_stated(mission: Path, type_: Type) -> None:
    refused = type_("item", "add", mission, "--class", "fin")
    assert refused.status == 2
    assert "hz.none_observed" in refused.err


def test_a_further_case_is_opened(mission: Path, type_: Type) -> None:
    assert type_("case", "add", mission, "XX-2024-AA-002", "--title", "Another").status == 0
    assert type_("item", "add", mission, "--hazard", "hot").status == 2  # which case, the mission cannot know


def test_a_length_is_measured_and_computed_again(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = tmp_path / "wide"
    folder.mkdir()
    (folder / "BAR.JPG").write_bytes(photo_bytes(7, size=(640, 480)))
    type_("intake", mission, folder)
    points = ("--bar", "100,300", "300,300", "--bar-mm", "100", "--points", "100,200", "400,200")
    done = type_("measure", "add", mission, "F-A001", "BAR.JPG", *points, "--bar-u-rel", "0.001", "--height", 0, 2)
    assert done.status == 0, done.err
    assert done.out.startswith("150 mm (95 %:")
    assert "  Tilt of the camera: " in done.out
    assert "To narrow it: Use an L-scale or four markers" in done.out
    assert type_("measure", "recompute", mission).status == 0
    again = type_(
        "measure", "add", mission, "F-A001", "BAR.JPG", *points, "--supersedes", "nothing", "--reason", "typo"
    )
    assert again.status == 2


def test_points_that_are_no_points_are_a_usage_error(mission: Path, type_: Type) -> None:
    arguments = ("--bar", "1;2", "3,4", "--bar-mm", "1", "--points", "1,1", "2,2")
    assert type_("measure", "add", mission, "F-A001", "P-A0001", *arguments).status == 2


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


def test_photographs_are_listed_with_their_files_and_items(mission: Path, type_: Type) -> None:
    type_("item", "link", mission, "f-a001", "P-A0001")
    first, second = type_("photo", "list", mission).out.splitlines()
    assert first.split() == ["P-A0001", "DSC_0000.JPG", "F-A001"]
    assert second.split() == ["P-A0002", "DSC_0001.JPG"]
    (unlinked,) = json.loads(type_("photo", "list", mission, "--unlinked", "--json").out)
    assert (unlinked["number"], unlinked["items"], unlinked["damaged"]) == ("P-A0002", [], False)
    type_("item", "link", mission, "F-A001", "P-A0002")
    assert type_("photo", "list", mission, "--unlinked").out == "There are none.\n"


def test_damage_and_folders_are_listed_too(tmp_path: Path, mission: Path, type_: Type) -> None:
    card = tmp_path / "another"
    (card / "DCIM").mkdir(parents=True)
    (card / "DCIM" / "CUT.JPG").write_bytes(photo_bytes(9, size=(640, 480))[:20_000])
    (card / "DCIM" / "LOST.JPG").write_bytes(b"")
    said = type_("intake", mission, card).out
    assert "damaged: photograph P-A0003: it is damaged" in said
    assert "DCIM/LOST.JPG: it is empty, as files are that a failing card has lost" in said
    assert type_("photo", "list", mission).out.splitlines()[2:] == [
        "P-A0003   DCIM/CUT.JPG",
        "          its picture is damaged",
    ]


def test_a_stopped_intake_says_what_stands(tmp_path: Path, mission: Path, type_: Type) -> None:
    heeding = ("env", "--default-signal=INT")  # whoever runs the tests in the background has it ignored
    main = (*heeding, sys.executable, "-B", ROOT / "main.py", "--profile", tmp_path / "profile")
    running = subprocess.Popen(
        [*main, "intake", mission, card(tmp_path / "large", 800, start=100)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    known = len(list((mission / "originals").rglob("*")))
    while len(list((mission / "originals").rglob("*"))) < known + 20:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate()
    kept = re.fullmatch(r"Kept so far: (\d+) of 800 files\.\n", said)
    assert running.returncode == 3
    assert kept is not None
    assert int(kept[1]) + 2 == len(json.loads(type_("photo", "list", mission, "--json").out))


def test_two_photographs_of_one_name_are_told_apart_by_their_numbers(
    tmp_path: Path, mission: Path, type_: Type
) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "DSC_0000.JPG").write_bytes(photo_bytes(77))
    type_("intake", mission, tmp_path / "other")
    asked = type_("item", "link", mission, "F-A001", "DSC_0000.JPG")
    assert (asked.status, "P-A0001, P-A0003" in asked.err) == (2, True)


def test_vocabularies_and_their_terms_are_listed(type_: Type) -> None:
    assert "cc        " in type_("terms").out
    assert type_("terms", "--json").document["dmg"]
    assert "hz.battery " in type_("terms", "hz").out
    assert {"id", "en", "definition"} == set(json.loads(type_("terms", "mat", "--json").out)[0])
    assert type_("terms", "nothing").status == 2


def test_a_passphrase_is_asked_for_only_where_somebody_can_answer(
    tmp_path: Path, mission: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    asked = type_("packet", "seal", mission)
    assert asked.status == 2
    assert "no terminal" in asked.err
    for bad in (b"", b"\n", b"\xff\n"):
        (tmp_path / "secret").write_bytes(bad)
        assert type_("packet", "seal", mission, "--passphrase-file", "SECRET").status == 3


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


def test_the_log_says_what_each_act_is_about(mission: Path, type_: Type) -> None:
    type_("item", "link", mission, "F-A001", "P-A0001")
    type_("packet", "seal", mission, "--passphrase-file", "SECRET")
    told = [line.split(maxsplit=3)[3] for line in type_("log", mission).out.splitlines()]
    about = {line[:32].strip(): line[32:].strip() for line in told}
    assert about["File taken in"] == "DSC_0001.JPG"
    assert about["Item recorded"] == "F-A001"
    assert about["Photograph linked to an item"] == "P-A0001 – F-A001"
    assert about["Packet sealed"] == "PKT-XX-2024-AA-001-A-0001"


def test_a_mission_that_holds_passes_and_a_changed_one_does_not(mission: Path, type_: Type) -> None:
    assert type_("mission", "check", mission).status == 0
    original = next(path for path in (mission / "originals").rglob("*") if path.is_file())
    original.chmod(0o600)
    original.write_bytes(original.read_bytes()[:-1] + b"\0")
    failed = type_("mission", "check", mission, "--json")
    assert failed.status == 1
    wrong = [f for f in failed.document["findings"] if f["verdict"] == "disproved"]  # type: ignore[attr-defined]
    assert [f["subject"] for f in wrong] == [original.name]


def test_a_lost_catalogue_is_named_and_rebuilt(mission: Path, type_: Type) -> None:
    before = type_("mission", "info", mission, "--json").document["digest"]
    (mission / "mission.db").unlink()
    lost = type_("mission", "info", mission)
    assert lost.status == 3
    assert "mission rebuild --from-copies" in lost.err
    assert "mission rebuild --from-copies" in type_("mission", "rebuild", mission).err
    assert type_("mission", "rebuild", mission, "--from-copies").status == 0
    assert type_("mission", "info", mission, "--json").document["digest"] == before
    assert type_("mission", "rebuild", mission).status == 0


def test_a_backup_is_a_mission_of_its_own(tmp_path: Path, mission: Path, type_: Type) -> None:
    (tmp_path / "stick").mkdir()
    assert type_("mission", "backup", mission, tmp_path / "unmounted").status == 3
    copied = type_("mission", "backup", mission, tmp_path / "stick")
    assert (copied.status, "lies on the same medium" in copied.err) == (0, True)
    assert type_("mission", "check", tmp_path / "stick" / mission.name).status == 0
    assert type_("mission", "backup", mission, tmp_path / "stick").status == 3


def test_a_packet_goes_to_headquarters_and_its_receipt_comes_back(
    tmp_path: Path, mission: Path, type_: Type
) -> None:
    Laptop(tmp_path / "hq", "HQ-01")
    sealed = type_("packet", "seal", mission, "--passphrase-file", "SECRET", "--json")
    assert sealed.status == 0, sealed.err
    packet = Path(str(sealed.document["path"]))
    steps = (
        ("profile", ("key", "export", "root", "--mission", mission, "--to", tmp_path / "root.pem")),
        ("hq/profile", ("key", "export", "request", "--as", "HQ-01", "--to", tmp_path / "request")),
        (
            "profile",
            ("mission", "invite", mission, tmp_path / "request", "--letter", "Q", "--to", tmp_path / "inv", HEARD),
        ),
        ("hq/profile", ("mission", "join", tmp_path / "inv", tmp_path / "hq" / "mission", HEARD)),
        ("hq/profile", ("packet", "merge", tmp_path / "hq" / "mission.fieldkit", packet)),
        ("hq/profile", ("packet", "receipt", tmp_path / "hq" / "mission.fieldkit", packet, "--to", tmp_path)),
    )
    heard = ""
    for profile, arguments in steps:
        needs_secret = arguments[1] in {"invite", "join", "receipt"} or "request" in arguments[:3]
        option = "--fingerprint" if "invite" in arguments else "--root-fingerprint"
        words = [part for word in arguments for part in ((option, heard) if word == HEARD else (word,))]
        done = type_(*words, *(("--passphrase-file", "SECRET") if needs_secret else ()), profile=profile)
        assert done.status == 0, (arguments, done.err)
        heard = done.out.strip().rpartition(": ")[2]
    receipt = next(tmp_path.glob("RCP-*.txt"))
    assert type_("packet", "receipt", mission, receipt, "--import").status == 0
    assert re.search(r"Laptop invited +HQ-01\n", type_("log", mission).out)
    nothing = type_("packet", "seal", mission, "--passphrase-file", "SECRET")
    assert nothing.status == 2
    assert "receipted everything" in nothing.err


@pytest.mark.parametrize(
    ("copied", "named"),
    [
        (Laptop.copied, "goes on in a folder that was restored or copied"),
        (Laptop.cloned, "has two histories from number"),
    ],
)
def test_a_merge_names_what_a_person_must_look_at(
    copied: Callable[[Laptop, Path], Laptop], named: str, tmp_path: Path, type_: Type
) -> None:
    lead, hq = team(tmp_path, "HQ-01")
    with lead.open() as opened:
        lead.item(opened)
    packets = []
    for laptop in (lead, copied(lead, tmp_path / "copy")):
        with laptop.open() as opened:
            item = recording.find_item(opened, "F-A001")
            recording.correct_item(opened, vocabulary(), item, {"count": 2}, recording.Why("typo"))
            laptop.item(opened)
            packets.append(laptop.seal(opened, folder=laptop.root).path)
    first, second = [type_("packet", "merge", hq.folder, packet, profile="HQ-01/profile") for packet in packets]
    assert (first.status, second.status) == (0, 0), second.err
    assert "fork:" not in first.out
    assert named in second.out
    told = type_("packet", "merge", hq.folder, packets[1], "--json", profile="HQ-01/profile").document
    assert [bool(told[key]) for key in ("already", "forks", "restored")] == [
        True,
        copied is Laptop.cloned,
        copied is Laptop.copied,
    ]
    if copied is Laptop.copied:
        assert "conflict: Item F-A001: two people set one field" in second.out
        assert "label F-A002 stands on more than one item." in second.out
        assert type_("item", "show", hq.folder, "F-A002", profile="HQ-01/profile").status == 2


def test_a_guest_records_and_seals_from_the_first_minute(tmp_path: Path, mission: Path, type_: Type) -> None:
    lead, guest = Laptop(tmp_path, "P-01"), Laptop(tmp_path / "guest", "P-02")
    (tmp_path / "inv").write_bytes(lead.invitation_for(guest, "B"))
    root = type_("mission", "info", mission, "--json").document["root"]
    folder = tmp_path / "guest" / "mission.fieldkit"
    by_guest = partial(type_, profile="guest/profile")
    join = ("mission", "join", tmp_path / "inv", folder, "--root-fingerprint", root)
    assert by_guest(*join, "--passphrase-file", "SECRET").status == 0
    assert by_guest("item", "add", folder, "--hazard", "sharp").out == "F-B001\n"
    assert by_guest("packet", "seal", folder, "--passphrase-file", "SECRET").status == 0
    (packet,) = (folder / "packets").glob("*.zip")
    assert by_guest("packet", "check", packet, "--mission", folder).status == 0
    assert type_("packet", "merge", mission, packet).status == 0
    with lead.open(write=False) as opened:
        assert len({recording.find_item(opened, label).case for label in ("F-A001", "F-B001")}) == 1


def test_an_invitation_whose_root_was_not_read_out_is_refused(tmp_path: Path, mission: Path, type_: Type) -> None:
    del mission
    lead, guest = Laptop(tmp_path, "P-01"), Laptop(tmp_path / "guest", "P-02")
    (tmp_path / "inv").write_bytes(lead.invitation_for(guest, "B"))
    join = ("mission", "join", tmp_path / "inv", tmp_path / "guest" / "mission", "--passphrase-file", "SECRET")
    assert type_(*join, "--root-fingerprint", "00 11", profile="guest/profile").status == 1
    unasked = type_(*join, profile="guest/profile")
    assert (unasked.status, "--root-fingerprint" in unasked.err) == (2, True)
    assert not (tmp_path / "guest" / "mission.fieldkit").exists()


class Keyboard(io.StringIO):
    """A keyboard before a terminal."""

    def isatty(self) -> bool:
        return True

    def typed(self, text: str) -> None:
        """Type this."""
        self.write(text)
        self.seek(0)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts what says that it is a terminal before the command, and types into it; a real one is not everywhere."""
    keyboard = Keyboard()
    monkeypatch.setattr(sys, "stdin", keyboard)
    return keyboard.typed


class TestInviting:
    @pytest.fixture
    def invite(self, tmp_path: Path, mission: Path) -> tuple[object, ...]:
        (tmp_path / "request").write_bytes(Laptop(tmp_path / "guest", "P-02").request())
        target = ("--to", tmp_path / "inv", "--passphrase-file", "SECRET")
        return ("mission", "invite", mission, tmp_path / "request", *target, "--letter")

    def test_a_request_that_was_read_out_otherwise_is_refused(
        self, tmp_path: Path, invite: tuple[object, ...], type_: Type
    ) -> None:
        refused = type_(*invite, "B", "--fingerprint", "00 11")
        assert (refused.status, "not what was read out" in refused.err) == (1, True)
        assert not (tmp_path / "inv").exists()

    def test_nothing_is_issued_uncompared_where_nobody_can_be_asked(
        self, tmp_path: Path, invite: tuple[object, ...], type_: Type
    ) -> None:
        refused = type_(*invite, "B")
        assert (refused.status, "--fingerprint" in refused.err) == (2, True)
        assert not (tmp_path / "inv").exists()

    @pytest.mark.parametrize("named", ["stick", "stick/fieldkit-authority-*"])
    def test_the_authority_may_have_moved_to_a_stick(
        self, tmp_path: Path, mission: Path, invite: tuple[object, ...], type_: Type, named: str
    ) -> None:
        heard = ("--fingerprint", read_request((tmp_path / "request").read_bytes()).fingerprint)
        (tmp_path / "stick").mkdir()
        assert type_("key", "export", "authority", "--mission", mission, "--to", tmp_path / "stick").status == 0
        elsewhere = type_(*invite, "B", *heard, "--authority", tmp_path)
        assert (elsewhere.status, str(tmp_path / "fieldkit-authority-") in elsewhere.err) == (3, True)
        (moved,) = tmp_path.glob(named)
        assert type_(*invite, "B", *heard, "--authority", moved).status == 0

    @pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 1)])
    def test_at_a_terminal_the_lead_is_asked(
        self,
        tmp_path: Path,
        invite: tuple[object, ...],
        type_: Type,
        terminal: Callable[[str], None],
        answer: str,
        code: int,
    ) -> None:
        terminal(f"{answer}\n")
        asked = type_(*invite, "B")
        assert asked.status == code
        assert "Did P-02 read out exactly this fingerprint?" in asked.err
        assert (tmp_path / "inv").exists() is (code == 0)

    def test_a_letter_in_use_and_a_file_that_is_there_are_refused(
        self, tmp_path: Path, invite: tuple[object, ...], type_: Type
    ) -> None:
        heard = ("--fingerprint", read_request((tmp_path / "request").read_bytes()).fingerprint.upper())
        taken = type_(*invite, "A", *heard)
        assert (taken.status, "laptop of P-01" in taken.err) == (2, True)
        (tmp_path / "inv").write_text("mine")
        assert type_(*invite, "B", *heard).status == 3
        assert (tmp_path / "inv").read_text() == "mine"


def test_checking_a_packet_needs_a_root_from_outside(tmp_path: Path, type_: Type) -> None:
    laptop, sealed, mission = sealed_packet(tmp_path, sample=True)
    root = laptop.root_pem(mission, tmp_path / "root.pem")
    alone = type_("packet", "check", sealed.path, profile="stranger")
    assert (alone.status, "No root certificate was named" in alone.out) == (1, True)
    held = type_("packet", "check", sealed.path, "--root", root, profile="stranger")
    assert held.status == 0
    assert held.err == "SAMPLE, NOT EVIDENCE\n"
    assert type_("packet", "check", sealed.path, "--root", root, "--strict", profile="stranger").status == 1
    own = type_("packet", "check", sealed.path, "--mission", laptop.folder)
    assert own.status == 0
    assert "self-issued" in own.out


def test_what_is_named_as_root_and_is_none_is_no_fault_of_the_packet(tmp_path: Path, type_: Type) -> None:
    laptop, sealed, mission = sealed_packet(tmp_path)
    signer = laptop.profile.signer(mission, "P-01", PASSPHRASE, laptop.clock)
    (tmp_path / "chain.pem").write_bytes(to_pem(signer.certificate, *signer.chain))
    (tmp_path / "link.pem").symlink_to(laptop.root_pem(mission, tmp_path / "root.pem"))
    os.mkfifo(tmp_path / "pipe.pem")
    for name, exit_status in {ROOT / "README.md": 2, "chain.pem": 2, "pipe.pem": 3, "absent.pem": 3}.items():
        refused = type_("packet", "check", sealed.path, "--root", tmp_path / name, profile="stranger")
        assert (refused.status, refused.out) == (exit_status, "")
    assert type_("packet", "check", sealed.path, "--root", tmp_path / "link.pem", profile="stranger").status == 0


def test_a_folder_that_is_no_packet_is_called_so(type_: Type) -> None:
    refused = type_("packet", "check", ROOT / "docs")
    assert refused.status == 1
    assert "it is no packet" in refused.out


def test_a_container_that_is_no_packet_is_refused_by_name(tmp_path: Path, type_: Type) -> None:
    (tmp_path / "PKT.zip").write_bytes(b"PK no")
    refused = type_("packet", "check", tmp_path / "PKT.zip", "--json")
    assert refused.status == 1
    assert refused.document["holds"] is False


def test_keys_are_made_listed_and_moved(tmp_path: Path, mission: Path, type_: Type) -> None:
    assert type_("key", "new", "P-07", "--passphrase-file", "SECRET", profile="new").status == 0
    assert type_("key", "list", "--json", profile="new").document["people"] == ["P-07"]
    assert "P-07" in type_("key", "list", profile="new").out
    (tmp_path / "stick").mkdir()
    assert type_("key", "export", "authority", "--mission", mission, "--to", tmp_path / "stick").status == 0
    assert type_("key", "export", "authority", "--mission", mission, "--to", tmp_path / "stick").status == 3
    assert type_("key", "export", "request", "--to", tmp_path / "x").status == 2


def test_a_wrong_passphrase_says_so(tmp_path: Path, mission: Path, type_: Type) -> None:
    (tmp_path / "wrong").write_text("warm hands\n")
    refused = type_("packet", "seal", mission, "--passphrase-file", tmp_path / "wrong")
    assert refused.status == 3
    assert "passphrase" in refused.err
    empty = type_("packet", "seal", mission, "--passphrase-file", tmp_path / "nowhere")
    assert empty.status == 3


def test_mistakes_of_usage_end_with_status_2_and_help_with_0(tmp_path: Path, type_: Type) -> None:
    assert type_("nonsense").status == 2
    assert type_("item", "add").status == 2
    assert type_("item", "show", tmp_path / "nowhere").status == 3
    assert type_("--help").status == 0
    assert type_("item").status == 0
    assert status(make(RESOURCES), []) == 0


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(name: str, type_: Type) -> None:
    said = type_(name, "--help")
    assert said.status == 0
    assert len(said.out.splitlines()) > 5


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


def test_the_list_of_items_says_what_tells_them_apart(mission: Path, type_: Type) -> None:
    type_("item", "add", mission, "--class", "fin", "--hazard", "hot", "--count", "3", "--photo", "P-A0001")
    type_("item", "withdraw", mission, "F-A001", "--reason", "recorded twice")
    heading, first, second = type_("item", "show", mission).out.splitlines()
    assert heading.split() == ["Item", "Class", "Case", "Condition", "Pieces", "Photos"]
    assert "set aside (recorded twice)" in first
    assert " ".join(second.split()) == "F-A002 Fin or wing XX-2024-AA-001 Unknown condition 3 1"


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


def test_a_label_of_another_teams_letter_is_cautioned_about(mission: Path, type_: Type) -> None:
    made = type_("item", "add", mission, "--hazard", "hot", "--label", "F-B007")
    assert (made.status, made.out, "this laptop's letter A" in made.err) == (0, "F-B007\n", True)
    moved = type_("item", "correct", mission, "F-B007", "--label", "F-C001", "--reason", "typo")
    assert (moved.status, "this laptop's letter A" in moved.err) == (0, True)
    taken = type_("item", "correct", mission, "F-C001", "--label", "F-B007", "--reason", "typo")
    assert (taken.status, "F-B007 was given already" in taken.err) == (2, True)


@pytest.mark.parametrize(
    ("command", "way_out"),
    [
        ("item show MISSION F-A999", "fieldkit item show MISSION"),
        ("item link MISSION F-A001 P-A0999", "fieldkit photo list MISSION"),
        ("item withdraw-mark MISSION F-A001/M09 --reason x", "fieldkit item show MISSION F-A001"),
        ("measure withdraw MISSION 17 --reason x", "fieldkit item show MISSION F-A001"),
        ("terms matt", "fieldkit terms"),
        ("packet seal MISSION --passphrase-file nowhere.txt", "Check how it is written"),
        ("packet check nowhere.zip", "Check how it is written"),
        ("item correct MISSION F-A001 --reason typo", "like --description TEXT"),
        ("item add MISSION --hazard hot --description=", "say it in a few words"),
    ],
)
def test_an_error_names_the_way_out(mission: Path, type_: Type, command: str, way_out: str) -> None:
    said = type_(*(mission if word == "MISSION" else word for word in command.split()))
    assert said.status in {2, 3}
    assert way_out in said.err


@pytest.mark.parametrize(
    ("command", "option", "example"),
    [
        ("mission new m --title A --as P-01 --code bad/../", "'--code'", "Write it like XX-2024-AA-001."),
        ("mission new m --code XX-2024-AA-001 --as P-01 --title=", "'--title'", "say it in a few words."),
        ("mission new m --code XX-2024-AA-001 --title A --as bob", "'--as'", "Write it like P-01."),
        ("mission new m --code XX-2024-AA-001 --title A --as P-01 --letter 7", "'--letter'", "Write it like B."),
        ("item add m --hazard hot --label piece7", "'--label'", "Write it like F-A012"),
        ("case add m XX --title A", "'CODE'", "Write it like XX-2024-AA-001."),
        (f"case add m XX-2024-AA-002 --title {'x' * 1001}", "'--title'", "1 to 1,000"),
        ("key new bob", "'CODE'", "Write it like P-01."),
    ],
)
def test_what_is_written_in_no_form_is_refused_by_its_option(
    type_: Type, tmp_path: Path, command: str, option: str, example: str
) -> None:
    refused = type_(*(tmp_path / "m" if word == "m" else word for word in command.split()))
    assert refused.status == 2
    assert option in refused.err
    assert example in refused.err
    assert list(tmp_path.glob("m*")) == []
