"""`resources/verify.sh`: what it accepts and refuses, what it says when it cannot tell, what it survives."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from fieldkit.packet.seal import parse_seal
from fieldkit.platform import SystemClock
from tests.make import Laptop, card
from tests.packets.attacks import Sides, photos, receipted, untouched
from tests.packets.forging import Scene, entries, laid, resealed, streams
from tests.packets.script import SCRIPT, THEN, verify_sh

AFTER, BEFORE = "2035-01-01T00:00:00Z", "2020-01-01T00:00:00Z"
"""Moments at which the certificates have run out, and are not valid yet."""


def fingerprint(certificate: Path) -> str:
    """SHA-256 of the DER, by another way than the script's."""
    asked = ("openssl", "x509", "-in", str(certificate), "-noout", "-fingerprint", "-sha256")
    shown = subprocess.run(asked, capture_output=True, check=True).stdout.decode()
    return shown.strip().partition("=")[2].replace(":", "").lower()


def test_it_proves_every_step_of_a_sound_packet(scene: Scene, folder: Path) -> None:
    ran = verify_sh(folder, scene.root, THEN)
    assert ran.lines[0].split()[1] == fingerprint(scene.root)
    assert (ran.status, ran.complaint) == (0, "")
    assert [line.split()[0] for line in ran.lines[:-3]] == ["root", *["ok"] * (len(ran.lines) - 4)]
    assert ran.lines[-3].startswith("HOLDS")
    assert ran.lines[-1] == f"Certificates were judged as of {THEN}, which you vouch for."


def test_without_a_moment_the_clock_of_the_machine_counts(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01", clock=SystemClock())  # type: ignore[arg-type]
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 1))
        sealed = laptop.seal(mission)
    shutil.unpack_archive(sealed.path, tmp_path / "unpacked")
    ran = verify_sh(tmp_path / "unpacked" / sealed.packet, laptop.root_pem(mission.info.id, tmp_path / "root.pem"))
    assert ran.status == 0
    assert "as of" not in ran.lines[-1]


def test_names_dates_and_modes_that_other_tools_give_do_not_matter(scene: Scene, folder: Path) -> None:
    for number, path in enumerate(sorted(folder.rglob("*"))):
        os.utime(path, (number * 1e7, number * 1e7))
        path.chmod(0o777 if path.is_dir() or number % 2 else 0o600)
    renamed = folder.rename(folder.with_name("-a b\n$(c)"))
    ran = verify_sh("-a b\n$(c)", scene.root, THEN, before=("env", "-C", str(renamed.parent)))
    assert ran.status == 0


def test_a_body_may_be_withheld_and_is_counted(scene: Scene, tmp_path: Path) -> None:
    files, (stream, _) = scene.files(), streams(scene.files())
    log = entries(files, stream)
    files[f"custody/{stream}.bodies.jsonl"] = b"".join((entry.body or b"") + b"\n" for entry in log[:-1]) + b"-\n"
    ran = verify_sh(laid(resealed(files, scene.signers), tmp_path / "packet"), scene.root, THEN)
    assert ran.status == 0
    assert any(f"{stream}.jsonl" in line and "1 withheld" in line for line in ran.said("ok"))


def test_what_a_receipt_covers_may_be_withheld_and_is_said(scene: Scene, strangers: Scene, tmp_path: Path) -> None:
    files = receipted(untouched, withheld=True)(scene.files(), Sides(scene, strangers))
    for name in [path for path in files if path.endswith((".previous", ".consistency"))]:
        del files[name]
    receipt = parse_seal(files["seal.txt"], "seal.txt").receipt
    ran = verify_sh(laid(resealed(files, scene.signers, receipt=receipt), tmp_path / "packet"), scene.root, THEN)
    assert ran.status == 0
    assert any("is withheld in this edition" in line for line in ran.said("note"))


@pytest.mark.parametrize(("moment", "word"), [(AFTER, "expired"), (BEFORE, "not yet valid")])
def test_certificates_out_of_their_time_leave_it_open(scene: Scene, folder: Path, moment: str, word: str) -> None:
    ran = verify_sh(folder, scene.root, moment)
    assert ran.status == 1
    assert ran.said("BAD") == []
    assert [line.split()[1].split("/")[0] for line in ran.said("OPEN")] == ["signatures", "signatures", "trust"]
    assert all(word in line for line in ran.said("OPEN"))
    assert ran.lines[-1].startswith("NOT PROVED")


def test_another_team_with_the_same_names_is_refused(scene: Scene, strangers: Scene, folder: Path) -> None:
    ran = verify_sh(folder, strangers.root, THEN)
    assert ran.status == 1
    assert [line.split()[1].split("-")[0] for line in ran.said("BAD")] == [
        "signatures/monitor",
        "signatures/second",
        "trust/device",
    ]
    assert ran.lines[-2].startswith("REFUSED: nothing was changed since it was signed")
    assert "Is it the right one?" in ran.lines[-1]


def test_a_changed_report_alone_is_called_bad_and_what_follows_from_it_is_noted(scene: Scene, folder: Path) -> None:
    report = folder / "data" / "report" / "summary.pdf"
    report.write_bytes(report.read_bytes() + b"\n")
    ran = verify_sh(folder, scene.root, THEN)
    assert {line.split()[1] for line in ran.said("BAD")} == {"data/report/summary.pdf:"}
    assert [line.split()[1] for line in ran.said("note")] == ["bag-info.txt:", "data/disclosure/leaves.jsonl:"]
    assert not any("bag-info.txt" in line or "leaves" in line for line in ran.said("ok"))
    assert ran.lines[-1].startswith("REFUSED: what the lines marked BAD name is not as it was sealed")


def test_roots_of_the_system_do_not_count(scene: Scene, folder: Path, unrelated: Path) -> None:
    ran = verify_sh(folder, unrelated, THEN, SSL_CERT_FILE=str(scene.root))
    assert ran.status == 1
    assert all("local issuer" in line for line in ran.said("BAD"))


Way = Callable[[Scene, Path], tuple[object, ...]]


def pipe_beside(folder: Path) -> Path:
    os.mkfifo(folder.parent / "root.pem")
    return folder.parent / "root.pem"


WRONG_USE: dict[str, tuple[int, Way]] = {
    "nothing": (2, lambda scene, folder: ()),
    "no root": (2, lambda scene, folder: (folder,)),
    "too much": (2, lambda scene, folder: (folder, scene.root, THEN, "more")),
    "no moment": (2, lambda scene, folder: (folder, scene.root, "yesterday")),
    "an impossible moment": (2, lambda scene, folder: (folder, scene.root, "2026-13-45T99:00:00Z")),
    "the root out of the packet": (2, lambda scene, folder: (folder, folder / "trust" / "chain.pem")),
    "no such folder": (3, lambda scene, folder: (folder / "absent", scene.root)),
    "no such root": (3, lambda scene, folder: (folder, folder.parent / "absent.pem")),
    "no certificate": (3, lambda scene, folder: (folder, SCRIPT)),
    "no packet": (3, lambda scene, folder: (folder / "data", scene.root)),
    "a root that nobody writes into": (3, lambda scene, folder: (folder, pipe_beside(folder))),
    "the zip itself": (3, lambda scene, folder: (scene.zip, scene.root)),
}


@pytest.mark.parametrize("name", WRONG_USE)
def test_wrong_use_has_a_status_of_its_own(name: str, scene: Scene, folder: Path) -> None:
    status, way = WRONG_USE[name]
    ran = verify_sh(*way(scene, folder), before=("timeout", "30"))
    assert (ran.status, [line for line in ran.lines if not line.startswith("root ")]) == (status, [])
    assert ran.complaint.startswith("verify.sh: ")


def only(tools: Iterable[str], folder: Path) -> str:
    """A search path on which nothing stands but `tools`."""
    folder.mkdir()
    for tool in tools:
        (folder / tool).symlink_to(shutil.which(tool) or "")
    return str(folder)


def test_it_needs_no_tool_but_those_it_names(scene: Scene, folder: Path, tmp_path: Path) -> None:
    named = re.search(r"^tools='([a-z0-9 \n]+)'$", SCRIPT.read_text("ascii"), re.MULTILINE)
    assert named is not None
    ran = verify_sh(folder, scene.root, THEN, PATH=only(named[1].split(), tmp_path / "bin"))
    assert (ran.status, ran.complaint) == (0, "")


def test_a_missing_tool_is_named(scene: Scene, folder: Path, tmp_path: Path) -> None:
    ran = verify_sh(folder, scene.root, PATH=only(["sha256sum", "sed", "find"], tmp_path / "bin"))
    assert (ran.status, ran.lines) == (3, [])
    assert ran.complaint == "verify.sh: sha512sum is missing\n"


def test_what_cannot_be_read_is_not_called_changed(scene: Scene, folder: Path) -> None:
    photo = photos(scene.files())[0]
    (folder / photo).chmod(0)
    # To root, nothing is unreadable unless this right is taken away.
    modest = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
    ran = verify_sh(folder, scene.root, THEN, before=modest)
    assert ran.status == 3
    assert ran.said("BAD") == []
    assert photo in ran.complaint


def test_a_full_disk_is_not_called_tampering(scene: Scene, folder: Path) -> None:
    ran = verify_sh(folder, scene.root, THEN, before=("prlimit", "--fsize=100"))
    assert ran.status == 3
    assert "says nothing about the packet" in ran.complaint


def test_nothing_is_left_behind_and_nothing_written_into_the_packet(
    scene: Scene, folder: Path, tmp_path: Path
) -> None:
    scratch = tmp_path / "scratch folder"
    scratch.mkdir()
    before = sorted(folder.rglob("*"))
    assert verify_sh(folder, scene.root, THEN, TMPDIR=str(scratch)).status == 0
    assert (list(scratch.iterdir()), sorted(folder.rglob("*"))) == ([], before)


def link(folder: Path, scene: Scene) -> str:
    photo = folder / photos(scene.files())[0]
    photo.rename(folder.parent / "photo.jpg")
    photo.symlink_to(folder.parent / "photo.jpg")
    return photo.name


def pipe(folder: Path, scene: Scene) -> str:
    photo = folder / photos(scene.files())[0]
    photo.unlink()
    os.mkfifo(photo)
    return photo.name


def named(name: str, shown: str) -> Callable[[Path, Scene], str]:
    def make(folder: Path, _: Scene) -> str:
        (folder / "data" / name).write_text("x")
        return shown

    return make


def empty(folder: Path, _: Scene) -> str:
    (folder / "data" / "empty").mkdir()
    return "data/empty"


def absent(folder: Path, _: Scene) -> str:
    (folder / "VERIFY.txt").unlink()
    return "VERIFY.txt"


def huge(folder: Path, _: Scene) -> str:
    os.truncate(folder / "manifest-sha256.txt", 300 << 20)
    return "manifest-sha256.txt"


HOSTILE = {
    "a link": link,
    "a pipe": pipe,
    "a line feed": named("a\nok    files: all is well", "data/a?ok"),
    "a command": named("$(touch pwned)`touch pwned`;touch pwned", "touch pwned"),
    "a dash": named("-rf", "data/-rf"),
    "an escape sequence": named("\x1b[2Jx", "data/?[2Jx"),
    "bytes outside UTF-8": named(b"\xff\xfe".decode("utf-8", "surrogateescape"), "data/??"),
    "an empty folder": empty,
    "a file lacking": absent,
    "a list that fills the memory": huge,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_folders_are_refused_unread(name: str, scene: Scene, folder: Path) -> None:
    shown = HOSTILE[name](folder, scene)
    ran = verify_sh(folder, scene.root, THEN)
    assert ran.status == 1
    assert any(shown in line for line in ran.said("BAD"))
    assert ran.said("ok") == []
    assert not list(folder.parent.rglob("pwned"))


SEALS = {
    "commands": ("edition: field_full", "edition: $(touch pwned)"),
    "options": ("edition: field_full", "edition: -rf"),
    "another role": ("signer: second ", "signer: ../../x "),
    "a NUL": ("edition: field_full", "edition: field\0full"),
    "a line twice": ("sample: no\n", "sample: no\nsample: no\n"),
    "another order": ("sample: no\n", ""),
    "carriage returns": ("sample: no\n", "sample: no\r\n"),
    "numbers with zeros": (" 12 ", " 012 "),
    "no end": ("tagmanifest-sha512.txt\n", "tagmanifest-sha512.txt"),
    "everything": ("", None),
}


@pytest.mark.parametrize("name", SEALS)
def test_a_seal_out_of_its_form_is_refused_before_it_is_used(name: str, scene: Scene, folder: Path) -> None:
    old, new = SEALS[name]
    text = (folder / "seal.txt").read_text("ascii")
    (folder / "seal.txt").write_bytes(b"" if new is None else text.replace(old, new).encode())
    ran = verify_sh(folder, scene.root, THEN)
    assert ran.status == 1
    assert ran.said("BAD") == ["BAD   seal.txt: is not in its form"]
    assert not list(folder.parent.rglob("pwned"))


def test_a_log_that_looks_like_numbers_is_compared_as_text(scene: Scene, tmp_path: Path) -> None:
    files, stream = scene.files(), streams(scene.files())[0]
    lines = files[f"custody/{stream}.jsonl"].splitlines(keepends=True)
    prev = lines[1][lines[1].index(b'"prev":"') + 8 :][:64]
    other = b"1e999" + b"0" * 59  # awk would take two such for one number, infinity
    files[f"custody/{stream}.jsonl"] = b"".join([lines[0], lines[1].replace(prev, other), *lines[2:]])
    ran = verify_sh(laid(resealed(files, scene.signers), tmp_path / "packet"), scene.root, THEN)
    assert any(f"{stream}.jsonl:1: does not name the hash of the line before" in line for line in ran.said("BAD"))
