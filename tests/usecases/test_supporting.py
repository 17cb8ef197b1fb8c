"""The log of the program and the file for help: nothing of a mission is found in them, whatever went wrong."""

import errno
import faulthandler
import gc
import stat
import sys
import zipfile
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit import recording
from fieldkit.cli.app import make, status
from fieldkit.errors import AlreadyThere, CannotRead, CannotWrite, MissionSealed
from fieldkit.platform import writing
from fieldkit.problem import Problem
from fieldkit.supporting.bundle import Part, gather, write
from fieldkit.supporting.journal import FAILED, KEPT, LARGEST, OPENED, Journal, opened
from fieldkit.supporting.machine import self_check
from fieldkit.supporting.safe import WORDS, told
from tests.make import PASSPHRASE, RESOURCES, Laptop, photo_bytes, vocabulary

SURNAME, VILLAGE, NOTE, PLACE = "Kovalenkova", "Nowhere-am-Bach", "seen behind the third barn", "49.98765"
PLANTED = (SURNAME, VILLAGE, NOTE, PLACE, "IMG-20260302-barn.jpg", PASSPHRASE)


class Colour(Enum):
    RED = 1


def logged(profile: Path, name: str = "window") -> str:
    return (profile / "logs" / f"{name}.log").read_text("ascii")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def fill_the_disk() -> None:
    with writing(f"/home/{SURNAME}"):
        raise OSError(errno.ENOSPC, NOTE, f"/home/{SURNAME}/{VILLAGE}")


class TestTheLog:
    def test_only_its_owner_may_read_it(self, tmp_path: Path) -> None:
        with opened(tmp_path, "window", crashes=True) as journal:
            journal.note("opened", writing=True)
        assert [mode(tmp_path / "logs" / name) for name in ("", "window.log", "crash.log")] == [0o700, 0o600, 0o600]
        assert logged(tmp_path).endswith(" opened writing=True\n")

    def test_it_turns_over_and_stays_small(self, tmp_path: Path) -> None:
        with opened(tmp_path, "window", crashes=False) as journal:
            for number in range((KEPT + 2) * LARGEST // 1000):
                journal.note("opened", **{f"fact{at}": number for at in range(80)})
        files = list((tmp_path / "logs").iterdir())
        assert len(files) == KEPT + 1
        assert {mode(file) for file in files} == {0o600}
        assert sum(file.stat().st_size for file in files) <= (KEPT + 1) * LARGEST

    @given(st.text(min_size=1).filter(lambda text: text not in WORDS))
    def test_a_text_that_this_program_does_not_know_is_refused(self, text: str) -> None:
        assert told(text) == "<str refused>"

    @pytest.mark.parametrize(
        ("value", "written"),
        [
            (7, "7"),
            (True, "True"),
            ("complete", "complete"),
            ("5" * 32, "5" * 32),
            (Colour.RED, "RED"),
            (CannotRead, "CannotRead"),
            (Problem(code="damaged", detail=SURNAME), "damaged"),
            (Path(SURNAME), f"<{type(Path()).__name__} refused>"),
            (b"x", "<bytes refused>"),
            (None, "<NoneType refused>"),
            (st.text, "<function refused>"),
            (Part, "Part"),
            (Laptop, "foreign"),
        ],
    )
    def test_what_may_be_written(self, value: object, written: str) -> None:
        assert told(value) == written

    def test_an_event_is_a_word_of_the_program_too(self, tmp_path: Path) -> None:
        with opened(tmp_path, "window", crashes=False) as journal:
            journal.note(f"opened {VILLAGE}")
        assert VILLAGE not in logged(tmp_path)

    def test_an_error_is_told_by_classes_codes_and_places(self, tmp_path: Path) -> None:
        with opened(tmp_path, "window", crashes=False) as journal:
            with pytest.raises(CannotWrite) as raised:
                fill_the_disk()
            journal.failed(raised.value)
        said = logged(tmp_path)
        assert FAILED in said
        assert "CannotWrite name=<str refused> why=<str refused> cause=ENOSPC" in said
        assert f"OSError errno={errno.ENOSPC}" in said
        assert "  test_supporting.py:" in said
        assert [word for word in (*PLANTED, str(tmp_path)) if word in said] == []

    def test_an_encrypted_mission_that_nobody_opened_is_no_failure(self, tmp_path: Path) -> None:
        with opened(tmp_path, "window", crashes=False) as journal:
            journal.failed(MissionSealed(f"/home/{SURNAME}/{VILLAGE}.fieldkit"))
        assert logged(tmp_path).endswith(" encrypted\n")
        assert FAILED not in logged(tmp_path)

    def test_where_none_can_be_written_work_goes_on_without(self, tmp_path: Path) -> None:
        with opened(tmp_path / "no profile", "window", crashes=True) as journal:
            journal.note("opened")
        assert list(tmp_path.iterdir()) == []
        (tmp_path / "logs").write_bytes(b"")
        with opened(tmp_path, "window", crashes=True) as journal:
            journal.note("opened")
        Journal(None).failed(ValueError(NOTE))

    def test_on_a_full_disk_it_is_closed_without_a_word(self, capfd: pytest.CaptureFixture[str]) -> None:
        journal = Journal(Path("/dev/full"))
        journal.note(OPENED)
        journal.close()
        gc.collect()
        assert capfd.readouterr() == ("", "")

    def test_without_a_file_nothing_goes_to_the_terminal(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with opened(tmp_path / "none", "command", crashes=False) as journal:
            journal.failed(CannotRead(NOTE, "gone"))
        assert capsys.readouterr().err == ""

    def test_python_says_where_it_stood_when_it_died(self, tmp_path: Path) -> None:
        with opened(tmp_path, "window", crashes=True):
            assert faulthandler.is_enabled()
        assert not faulthandler.is_enabled()
        (tmp_path / "logs" / "crash.log").write_text(
            f"Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f3a (most recent call first):\n"
            f'  File "/home/{SURNAME}/fieldkit/intake/card.py", line 12 in take_in\n{NOTE}\n',
            "ascii",
        )
        (crash,) = [part for part in gather(tmp_path, []) if part.name == "logs/crash.log"]
        assert crash.text.splitlines() == [
            "Fatal Python error: Segmentation fault",
            "Current thread 0x00007f3a (most recent call first):",
            "  card.py:12 take_in",
        ]


class TestTheFileForHelp:
    def test_nothing_that_was_planted_is_found_in_log_or_file(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path / SURNAME, "P-01")
        folder = tmp_path / SURNAME / VILLAGE
        folder.mkdir()
        (folder / PLANTED[4]).write_bytes(photo_bytes(1)[:-300])
        with laptop.found() as mission:
            laptop.take_in(mission, folder)
            made = laptop.item(mission, description=f"{NOTE}, {PLACE}, {SURNAME}")
            recording.add_note(mission, vocabulary(), made.id, f"{NOTE} {PLACE}")
        (laptop.profile.folder / "window.ini").write_text(
            f"[missions]\nrecent={folder}\n[display]\ntheme=night\nlanguage={NOTE}\n[keys]\nedit.undo=Ctrl+U\n"
        )
        wrong = tmp_path / "wrong"
        wrong.write_text(PASSPHRASE.upper())
        for words in (
            ("intake", laptop.folder, folder / "gone"),
            ("item", "show", laptop.folder, NOTE),
            ("packet", "seal", laptop.folder, "--passphrase-file", wrong),
            ("mission", "info", folder),
        ):
            command = ["--profile", str(laptop.profile.folder), *map(str, words)]
            assert status(make(RESOURCES), command) != 0
        target = tmp_path / "help.zip"
        write(target, gather(laptop.profile.folder, self_check(laptop.profile.folder, laptop.folder)))
        assert mode(target) == 0o600
        with zipfile.ZipFile(target) as archive:
            held = {name: archive.read(name).decode() for name in archive.namelist()}
        assert set(held) == {"versions.txt", "self-check.txt", "settings.txt", "logs/command.log"}
        assert held["settings.txt"] == "display/theme: night\nkeys/edit.undo: Ctrl+U\n"
        assert held["logs/command.log"].count(FAILED) == 4
        for text in (
            *held.values(),
            *held,
            *(file.read_text() for file in (laptop.profile.folder / "logs").iterdir()),
        ):
            assert [word for word in (*PLANTED, PASSPHRASE.upper(), str(tmp_path)) if word in text] == []

    def test_it_is_never_written_over_another(self, tmp_path: Path) -> None:
        (tmp_path / "help.zip").touch()
        with pytest.raises(AlreadyThere):
            write(tmp_path / "help.zip", [Part("versions.txt", "")])

    def test_the_machine_is_looked_over(self, tmp_path: Path) -> None:
        found = {one.name: one for one in self_check(tmp_path, tmp_path / "gone")}
        assert found["database encrypts"].state == found["decoder process answers"].state == "ok"
        assert found["decoder: limits"].state == "ok"
        assert found["mission: free space"].state == "unknown"
        assert {one.state for name, one in found.items() if name.startswith("typeface")} == {"ok"}

    def test_settings_that_cannot_be_read_are_left_out(self, tmp_path: Path) -> None:
        (tmp_path / "window.ini").write_bytes(b"no section\xff")
        assert {part.name: part.text for part in gather(tmp_path, [])}["settings.txt"] == ""


def test_the_command_shows_all_that_it_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["--profile", str(tmp_path), "support"]
    assert status(make(RESOURCES), command) == 0
    assert "Nothing was written" in capsys.readouterr().err
    assert status(make(RESOURCES), [*command, "--to", str(tmp_path / "help.zip")]) == 0
    shown = capsys.readouterr().out
    with zipfile.ZipFile(tmp_path / "help.zip") as archive:
        for name in archive.namelist():
            assert f"== {name}\n{archive.read(name).decode()}" in shown
    assert sys.platform != "linux" or "ok       decoder: seccomp" in shown
    assert [file.name for file in tmp_path.iterdir()] == ["help.zip"]
