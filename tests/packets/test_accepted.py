"""What other tools do to a packet without harm is accepted, or named for what it is."""

import os
import zipfile
from dataclasses import replace
from pathlib import Path

import bagit
from msgspec import structs

from fieldkit import recording
from tests.make import Laptop, vocabulary
from tests.packets.attacks import Sides, continuing, receipted, untouched
from tests.packets.forging import Scene, Team, entries, laid, rechained, relogged, resealed
from tests.packets.script import THEN, verify_sh

OPEN = {"log.unreceipted", "time.claimed"}
"""What nobody can say of a packet that was sealed before any receipt came back."""

INFO_ZIP = b"UT\x09\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00ux\x0b\x00\x01\x04\x00\x00\x00\x00\x04\x00\x00\x00\x00"
"""Times and owner, as Info-ZIP adds them to every entry (PKWARE APPNOTE 6.3.10, 4.6.1)."""


def repacked(folder: Path, target: Path) -> Path:
    """`folder` zipped as `zip -0 -r` does it: entries for folders, dates, owners, in the order of the disk."""
    with zipfile.ZipFile(target, "w") as archive:
        for path in [folder, *folder.rglob("*")]:
            entry = zipfile.ZipInfo.from_file(path, path.relative_to(folder.parent))
            entry.extra = INFO_ZIP
            archive.writestr(entry, b"" if path.is_dir() else path.read_bytes())
    return target


def test_an_unpacked_packet_holds_whatever_its_dates_and_modes(scene: Scene, folder: Path) -> None:
    for number, path in enumerate(sorted(folder.rglob("*"))):
        path.chmod(0o755 if path.is_dir() or number % 2 else 0o400)
        os.utime(path, (number * 1e7, number * 1e7))
    checked = scene.check(folder)
    assert checked.holds()
    assert {finding.code for finding in checked.findings if finding.verdict == "not provable"} == OPEN


def test_a_packet_zipped_by_another_tool_is_named_so_and_nothing_else_is_found(
    scene: Scene, folder: Path, tmp_path: Path
) -> None:
    checked = scene.check(repacked(folder, tmp_path / "again.zip"))
    assert [finding.code for finding in checked.disproved] == ["zip.canonical"]
    assert "packed again by another tool" in str(checked.disproved[0])


def test_a_renamed_folder_is_named_and_not_refused(scene: Scene, folder: Path) -> None:
    checked = scene.check(folder.rename(folder.with_name("from the stick")))
    assert checked.holds()
    assert "packet.name" in {finding.code for finding in checked.findings if finding.verdict == "not provable"}


def test_the_same_files_give_the_same_answer_when_sealed_again(scene: Scene, tmp_path: Path) -> None:
    assert scene.check(laid(resealed(scene.files(), scene.signers), tmp_path / scene.zip.stem)).holds()


def test_withheld_bodies_are_counted_and_not_refused(scene: Scene, tmp_path: Path) -> None:
    files, stream = scene.files(), continuing(scene.files())
    bodies = [entry.body or b"" for entry in entries(files, stream)]
    withheld = [b"-" if b"Seen from the north" in body else body for body in bodies]
    files[f"custody/{stream}.bodies.jsonl"] = b"".join(body + b"\n" for body in withheld)
    note = "data/records/note.jsonl"
    files[note] = b""
    checked = scene.check(laid(resealed(files, scene.signers), tmp_path / scene.zip.stem))
    assert (withheld.count(b"-"), checked.disproved) == (1, ())
    assert "log.withheld" in {finding.code for finding in checked.findings}


def test_an_act_of_a_newer_version_is_named_and_not_refused(scene: Scene, tmp_path: Path) -> None:
    files, stream = scene.files(), continuing(scene.files())
    log = [
        replace(entry, envelope=structs.replace(entry.envelope, act="note.sing/1")) if number == 1 else entry
        for number, entry in enumerate(entries(files, stream))
    ]
    files = relogged(files, stream, rechained(log), scene.device)
    files = resealed({**files, "data/records/note.jsonl": b""}, scene.signers)
    checked = scene.check(laid(files, tmp_path / scene.zip.stem))
    assert checked.holds()
    assert "note.sing/1" in next(str(finding) for finding in checked.findings if finding.code == "log.newer")


def test_a_log_that_grew_from_what_was_receipted_holds(scene: Scene, strangers: Team, tmp_path: Path) -> None:
    files = receipted(untouched)(scene.files(), Sides(scene, strangers))
    folder = laid(files, tmp_path / scene.zip.stem)
    checked = scene.check(folder)
    assert checked.holds()
    assert {finding.code for finding in checked.findings if finding.verdict == "not provable"} == {"time.claimed"}
    ran = verify_sh(folder, scene.root, THEN)
    assert ran.status == 0
    assert any("grown from the 6 entries" in line for line in ran.said("ok"))


def test_a_packet_of_chosen_items_holds(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        chosen, other = laptop.item(mission, description="A bent ring"), laptop.item(mission, description="A plate")
        recording.add_note(mission, vocabulary(), chosen.id, "Seen from the north")
        recording.add_note(mission, vocabulary(), other.id, "Seen from the south")
        sealed = laptop.seal(mission, [recording.find_item(mission, chosen.label)])
    assert laptop.check(sealed.path, mission.info.id).holds()


def test_bagit_accepts_the_packet(folder: Path) -> None:
    bag = bagit.Bag(str(folder))
    bag.validate()
    assert bag.version_info == (1, 0)
    assert set(bag.algorithms) == {"sha256", "sha512"}
