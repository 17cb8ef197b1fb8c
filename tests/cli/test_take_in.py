"""`fieldkit intake`: what is said of every file."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fieldkit.errors import NoSpace
from fieldkit.intake import card as card_module
from tests.adapters.pictures import MAKE, MODEL, photograph
from tests.cli.typed import Type
from tests.make import ROOT, card, photo_bytes


def test_an_intake_lists_every_file_that_is_no_new_photograph(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = card(tmp_path / "second", 1, start=50)
    (folder / "again.jpg").write_bytes((tmp_path / "card" / "DSC_0000.JPG").read_bytes())
    (folder / "letter.txt").write_text("We hand over one box.")
    said = type_("intake", mission, folder, "--acquisition", "host_supplied", "--from", "the host")
    assert said.status == 0, said.err
    assert "seen before: again.jpg: the same content as P-A0001" in said.out
    assert "letter.txt" in said.out
    assert "3 files: 2 new (1 photograph), 1 seen before, 0 not taken." in said.out


def test_an_intake_says_whether_the_card_may_come_out(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = card(tmp_path / "more", 13, start=60)
    for words in ("13 new (13 photographs), 0 seen before", "0 new (0 photographs), 13 seen before"):
        said = type_("intake", mission, folder).out
        assert words in said
        assert said.endswith(("Safe to remove the card.\n", "keep the card until a packet is receipted.\n"))
    assert "seen before: 13 files; with --json they are named\n" in said
    part = type_("intake", mission, folder, tmp_path / "nowhere")
    assert "13 seen before" in part.out
    assert "card" not in part.out.splitlines()[-1]
    (folder / "link.jpg").symlink_to("DSC_0060.JPG")
    assert "Keep the card: 1 file not taken." in type_("intake", mission, folder).out


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


def test_the_cameras_of_an_intake_are_named(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = card(tmp_path / "more", 1, start=60)
    for number in (1, 2):
        made = photograph({MAKE: "Maker", MODEL: f"M{number % 2}"}, {0xA431: "1234"})
        (folder / f"{number}.jpg").write_bytes(made + bytes(number))
    assert "taken with Maker M1 1234: 1 photograph\n" in type_("intake", mission, folder).out


def test_single_files_and_several_folders_come_in_at_once(tmp_path: Path, mission: Path, type_: Type) -> None:
    first, second = card(tmp_path / "one", 2, start=60), card(tmp_path / "two", 1, start=70)
    single = sorted(card(tmp_path / "three", 2, start=80).rglob("*.JPG"))[1]
    said = type_("intake", mission, first, single, second)
    assert "4 files: 4 new (4 photographs), 0 seen before, 0 not taken." in said.out, said.err
    assert type_("mission", "info", mission, "--json").document["photographs"] == 6
    assert type_("intake", mission, single, tmp_path / "nowhere").status == 3
    assert "one folder" in type_("intake", mission, first, second, "--watch").err
    assert type_("intake", mission, single, "--json").document["seen_before"] == [single.name]


def test_each_path_is_answered_for_itself(tmp_path: Path, mission: Path, type_: Type) -> None:
    first, second = card(tmp_path / "one", 1, start=60), card(tmp_path / "two", 1, start=70)
    (first / "CUT.JPG").write_bytes(photo_bytes(9, size=(640, 480))[:20_000])
    said = type_("intake", mission, first, mission, tmp_path / "nowhere", second)
    assert (said.status, "Nothing was changed" in said.err) == (3, False)
    assert "part of a mission" in said.err
    assert "nowhere" in said.err
    assert "3 files: 3 new (3 photographs), 0 seen before, 0 not taken." in said.out
    assert "damaged: photograph" in said.out
    document = type_("intake", mission, first, mission, "--json").document
    assert [one["path"] for one in document["refused"]] == [str(mission)]
    assert "Nothing was changed" in type_("intake", mission, mission).err


def test_what_came_before_a_stop_is_said(
    tmp_path: Path, mission: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        if not fits.pop():
            raise NoSpace(str(mission), 1, 1)

    fits = [False, True]
    monkeypatch.setattr(card_module, "refuse_full", full)  # no disk is as full as that
    first, second = card(tmp_path / "one", 1, start=60), card(tmp_path / "two", 1, start=70)
    said = type_("intake", mission, first, second)
    assert (said.status, "lacks 1 MB" in said.err) == (3, True)
    assert "1 file: 1 new (1 photograph), 0 seen before, 0 not taken." in said.out


def test_no_dot_stands_for_a_name_in_a_record(
    tmp_path: Path, mission: Path, type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = card(tmp_path / "one" / "two", 1, start=60)
    (folder.parent / "above.jpg").write_bytes(photo_bytes(8))
    (folder / "below.jpg").write_bytes(photo_bytes(7))
    dotted = folder / ".." / "above.jpg"
    assert type_("intake", mission, dotted, folder / "below.jpg").status == 0
    monkeypatch.chdir(folder)
    assert type_("intake", mission, ".", "..").status == 0
    bodies = b"".join(path.read_bytes() for path in (mission / "log").glob("*.bodies.jsonl"))
    texts = re.findall(r'"text":"([^"]*)"', bodies.decode())
    assert {"two", "one", "above.jpg"} <= set(texts)
    assert not {part for text in texts for part in text.split("/")} & {".", ".."}


def test_file_names_cannot_command_the_terminal(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    (folder / "x\x1b[2Jy.txt").write_text("boo")
    (folder / "a.txt\n500 files: 500 new").write_text("boo")
    said = type_("intake", mission, folder).out
    assert "\x1b" not in said
    assert not any(line.startswith("500 files") for line in said.splitlines())


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
    running = begun(tmp_path, "intake", mission, card(tmp_path / "large", 800, start=100))
    known = len(list((mission / "originals").rglob("*")))
    while len(list((mission / "originals").rglob("*"))) < known + 20:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate()
    kept = re.fullmatch(r"Kept so far: (\d+) of 800 files\.\n", said)
    assert running.returncode == 3
    assert kept is not None
    assert int(kept[1]) + 2 == len(json.loads(type_("photo", "list", mission, "--json").out))


def test_a_hot_folder_is_taken_in_until_ctrl_c(tmp_path: Path, mission: Path, type_: Type) -> None:
    folder = tmp_path / "hot"
    folder.mkdir()
    running = begun(tmp_path, "intake", mission, folder, "--watch")
    card(folder, 1, start=7)
    assert running.stdout is not None
    assert re.fullmatch(r"DSC_0007.JPG: verified( \(cached\))?  P-A0003\n", running.stdout.readline())
    running.send_signal(signal.SIGINT)
    said, _ = running.communicate()
    assert running.returncode == 0
    assert said.startswith("1 file: 1 new (1 photograph), 0 seen before, 0 not taken.\n")
    assert "DSC_0007.JPG" in type_("photo", "list", mission).out


def begun(tmp_path: Path, *arguments: object) -> subprocess.Popen[str]:
    """A command that runs in a process of its own, and heeds Ctrl+C."""
    heeding = ("env", "--default-signal=INT")  # whoever runs the tests in the background has it ignored
    main = (*heeding, sys.executable, "-B", ROOT / "main.py", "--profile", tmp_path / "profile")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([*map(str, (*main, *arguments))], stdout=subprocess.PIPE, text=True, env=environment)
