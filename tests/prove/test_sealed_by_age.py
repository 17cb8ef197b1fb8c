"""An encrypted mission made by the command line, opened by the plain `age` tool, and searched byte by byte."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path

import pytest

from fieldkit.vault import RecoveryKey
from tests.make import ROOT, card

KEY_SECRET, MISSION_SECRET, NOTE = "ein Apfelbaum am Hang", "drei blaue Kühe im Nebel", "Quittengelb verschrumpelt"


@dataclass(frozen=True)
class Machine:
    """A folder with a profile, a mission, a place for temporary files, and beside it what a person names."""

    root: Path
    elsewhere: Path

    def run(self, *words: object) -> str:
        """Run a command of fieldkit in a process of its own."""
        before = (
            "--profile",
            self.root / "profile",
            "--mission-passphrase-file",
            self.elsewhere / "mission-secret",
        )
        command = [sys.executable, str(ROOT / "main.py"), *map(str, (*before, *words))]
        here = {**os.environ, "TMPDIR": str(self.root / "tmp"), "HOME": str(self.root), "PYTHONPATH": str(ROOT)}
        return subprocess.run(command, env=here, capture_output=True, text=True, check=True).stdout

    def opened(self, file: Path, key: Path) -> Path:
        """What `age` gives for a file and the recovery key."""
        target = self.elsewhere / "opened"
        subprocess.run(["age", "--decrypt", "--identity", key, "--output", target, file], check=True)
        return target


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    made = Machine(tmp_path_factory.mktemp("machine"), tmp_path_factory.mktemp("elsewhere"))
    (made.root / "tmp").mkdir()
    (made.elsewhere / "secret").write_text(KEY_SECRET)
    (made.elsewhere / "mission-secret").write_text(MISSION_SECRET)
    secret, visit = ("--passphrase-file", made.elsewhere / "secret"), made.root / "visit.fieldkit"
    sheet = ("--recovery-to", made.elsewhere / "sheet.txt")
    made.run("mission", "new", visit, "--code", "XX-2024-AA-001", "--title", "A", "--as", "P-01", *secret, *sheet)
    made.run("intake", visit, card(made.elsewhere / "card", 5))
    made.run("item", "add", visit, "--hazard", "none_observed", "--photo", "P-A0001")
    made.run("item", "note", visit, "F-A001", NOTE)
    made.run("packet", "seal", visit, "--to", made.elsewhere, *secret)
    made.run("mission", "check", visit)
    return made


@pytest.fixture(scope="module")
def key(machine: Machine) -> Path:
    """The recovery key as somebody typed it from its sheet, for `age`."""
    path = machine.elsewhere / "key"
    path.write_text(RecoveryKey.read((machine.elsewhere / "sheet.txt").read_text(), "sheet").line + "\n")
    return path


def test_age_and_the_recovery_key_open_every_original_and_sha256_is_what_was_recorded(
    machine: Machine, key: Path
) -> None:
    """Plain age and the recovery key open every original of an encrypted mission, whose SHA-256 is as recorded."""
    assert shutil.which("age"), "age is needed: apt-get install age"
    found = set()
    for path in (path for path in (machine.root / "visit.fieldkit/originals").rglob("*") if path.is_file()):
        with machine.opened(path, key).open("rb") as file:
            found.add(file_digest(file, "sha256").hexdigest())
    listed = json.loads(machine.run("photo", "list", machine.root / "visit.fieldkit", "--json"))
    assert found == {photo["sha256"] for photo in listed}


def test_age_and_the_recovery_key_open_log_and_packets(machine: Machine, key: Path) -> None:
    """Plain age and the recovery key open log/ and packets/: the note is there, the packet is that handed over."""
    folder = machine.root / "visit.fieldkit"
    bodies = b"".join(
        machine.opened(path, key).read_bytes() for path in (folder / "log").glob("*.bodies.jsonl.age")
    )
    assert NOTE.encode() in bodies
    (kept,), (packet,) = (folder / "packets").iterdir(), machine.elsewhere.glob("*.zip")
    assert machine.opened(kept, key).read_bytes() == packet.read_bytes()


def test_nothing_of_it_stands_in_profile_mission_or_temporary_files(machine: Machine, key: Path) -> None:
    """What the command line leaves of an encrypted mission holds no note, name, passphrase or key in the clear."""
    planted = [NOTE, KEY_SECRET, MISSION_SECRET, key.read_text().strip()[16:], "DSC_0003"]
    needles = [
        form for text in planted for form in (text.encode(), text.encode("utf-16-le"), text.encode().hex().encode())
    ]
    for path in (path for path in machine.root.rglob("*") if path.is_file()):
        data = str(path).encode() + path.read_bytes()
        assert [needle for needle in needles if needle in data] == [], path
