"""What the program says of a packet where it cannot tell, and what nobody could tell."""

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from fieldkit.checking import CHECKS, Checked, check_packet
from fieldkit.checking.reading import Reader
from fieldkit.packet.read import open_packet
from fieldkit.progress import silent
from fieldkit.when import Reading
from tests.packets.attacks import (
    Sides,
    body_changed,
    by_the_sealer,
    continuing,
    founding,
    log_rewritten,
    receipted,
    untouched,
)
from tests.packets.forging import Files, Scene, Team, entries, laid, relogged, resealed
from tests.packets.insiders import Opening, continued, forked, joined, of_the_act, opened, original, went_on
from tests.packets.tamperings import EVERY

FORMAT = Path(__file__).parent.parent.parent / "docs" / "packet-format.md"
OPEN = {"log.unreceipted", "time.claimed"}
"""What nobody can say of a packet that was sealed before any receipt came back."""


@dataclass(frozen=True)
class StoppedClock:
    """A clock that always shows the same."""

    wall: str

    def read(self) -> Reading:
        return Reading(wall=self.wall, tz="+00:00", boot="boot", mono_ms=1)


def checked_at(scene: Scene, wall: str, *, roots: bool = True, path: Path | None = None) -> Checked:
    with open_packet(path or scene.zip) as packet:
        trusted = scene.laptop.profile.roots(scene.mission) if roots else ()
        return check_packet(packet, trusted, silent, clock=StoppedClock(wall))


def codes(checked: Checked, verdict: str) -> set[str]:
    return {finding.code for finding in checked.findings if finding.verdict == verdict}


def test_when_certificates_have_run_out_nothing_is_disproved_and_nothing_holds(scene: Scene) -> None:
    for wall in ("2035-01-01T00:00:00Z", "2020-01-01T00:00:00Z"):
        checked = checked_at(scene, wall)
        assert codes(checked, "disproved") == set()
        assert codes(checked, "not provable") == {"signature.time", "device.time", "actor.time", *OPEN}
        assert not checked.holds()


def test_without_a_root_nothing_is_disproved_and_nothing_holds(scene: Scene) -> None:
    checked = checked_at(scene, "2026-03-02T12:00:00Z", roots=False)
    assert codes(checked, "disproved") == set()
    assert codes(checked, "not provable") == {"signature.trust", "device.trust", "actor.trust", *OPEN}
    assert not checked.holds()


@pytest.mark.parametrize(
    ("wall", "roots", "code"),
    [("2035-01-01T00:00:00Z", True, "receipt.time"), ("2026-03-02T12:00:00Z", False, "receipt.trust")],
)
def test_nor_is_a_receipt_disproved_for_want_of_a_root_or_a_moment(
    scene: Scene, strangers: Team, tmp_path: Path, wall: str, roots: bool, code: str
) -> None:
    path = laid(receipted(untouched)(scene.files(), Sides(scene, strangers)), tmp_path / scene.zip.stem)
    checked = checked_at(scene, wall, roots=roots, path=path)
    assert codes(checked, "disproved") == set()
    assert code in codes(checked, "not provable")


def test_a_signature_for_acting_that_is_withheld_is_left_open(scene: Scene, tmp_path: Path) -> None:
    files, stream = scene.files(), founding(scene.files())
    log = [
        replace(one, body=None) if one.envelope.act == "actor.begin/1" else one for one in entries(files, stream)
    ]
    checked = scene.check(laid(resealed(relogged(files, stream, log), scene.signers), tmp_path / scene.zip.stem))
    assert codes(checked, "disproved") == set()
    assert "actor.withheld" in codes(checked, "not provable")
    assert "actor.valid" not in codes(checked, "proved")


def test_what_is_left_open_is_not_called_proved(scene: Scene) -> None:
    open_, sound = checked_at(scene, "2035-01-01T00:00:00Z"), checked_at(scene, "2026-03-02T12:00:00Z")
    left = {"signature.valid", "device.trusted", "actor.valid"}
    assert left <= codes(sound, "proved")
    assert not left & codes(open_, "proved")


def test_each_part_is_reported_once(scene: Scene, folder: Path) -> None:
    for name in ("trust/chain.pem", "bag-info.txt", "meta/clock.json"):
        (folder / name).unlink()
    missing = [finding.subject for finding in scene.check(folder).findings if "is missing." in str(finding)]
    assert sorted(missing) == ["bag-info.txt", "meta/clock.json", "trust/chain.pem"]


def test_a_last_line_that_is_cut_off_is_named(scene: Scene, folder: Path) -> None:
    path = folder / "data" / "records" / "item.jsonl"
    path.write_bytes(path.read_bytes().removesuffix(b"\n"))
    assert "file.cut" in codes(scene.check(folder), "disproved")


@pytest.mark.parametrize("kind", ["seal.txt", "data/report/summary.pdf", "data/photos/*", "signatures/m*"])
def test_a_file_that_cannot_be_read_is_not_called_changed(scene: Scene, folder: Path, kind: str) -> None:
    name = next(folder.glob(kind)).relative_to(folder).as_posix()
    with open_packet(folder) as packet:
        (folder / name).write_bytes(b"")
        checked = check_packet(packet, scene.laptop.profile.roots(scene.mission), silent, clock=scene.laptop.clock)
    unread = [finding for finding in checked.findings if finding.code == "file.unreadable"]
    assert [(finding.subject, finding.verdict) for finding in unread] == [(name, "not provable")]
    assert (name, "disproved") not in [(finding.subject, finding.verdict) for finding in checked.findings]
    assert not checked.holds()


def test_a_seal_that_fills_the_memory_is_refused_unread(scene: Scene, folder: Path) -> None:
    os.truncate(folder / "seal.txt", 2 << 20)
    checked = scene.check(folder)
    assert ("file.size", "seal.txt") in [(finding.code, finding.subject) for finding in checked.disproved]
    with pytest.raises(ValueError, match="nothing to use"):
        _ = checked.sealed


def test_a_sound_packet_gives_its_seal(scene: Scene) -> None:
    assert scene.check(scene.zip).sealed.packet == scene.zip.stem


def test_holders_of_all_keys_can_rewrite_what_nobody_else_has_a_head_of(
    scene: Scene, strangers: Team, tmp_path: Path
) -> None:
    """The limit of every such log: only receipts and heads in other hands speak against it (see the manual)."""
    sides = Sides(scene, strangers)

    def rewritten(files: Files, both: Sides) -> Files:
        made = log_rewritten(body_changed)(files, both)
        item = "data/records/item.jsonl"
        return {**made, item: files[item].replace(b"Bent ring", b"Whole ring")}

    files = by_the_sealer(rewritten)(scene.files(), sides)
    checked = scene.check(laid(files, tmp_path / scene.zip.stem))
    assert codes(checked, "disproved") == set()
    assert checked.seal_digest != scene.check(scene.zip).seal_digest


def test_instructions_of_another_version_are_left_open(scene: Scene, tmp_path: Path) -> None:
    files = resealed({**scene.files(), "VERIFY.txt": b"HOW TO CHECK THIS PACKET\n"}, scene.signers)
    checked = scene.check(laid(files, tmp_path / scene.zip.stem))
    assert checked.holds()
    assert "instructions.other" in codes(checked, "not provable")


@pytest.mark.parametrize("opening", [joined(), continued(), forked])
def test_a_stream_that_its_laptop_opened_holds(
    scene: Scene, strangers: Team, tmp_path: Path, opening: Opening
) -> None:
    files = opened(opening)(scene.files(), Sides(scene, strangers))
    assert scene.check(laid(files, tmp_path / scene.zip.stem)).holds()


def test_a_stream_that_a_newer_version_opened_is_left_open_and_refused(
    scene: Scene, strangers: Team, tmp_path: Path
) -> None:
    files = opened(joined(), of_the_act("mission.join/2"))(scene.files(), Sides(scene, strangers))
    checked = scene.check(laid(files, tmp_path / scene.zip.stem))
    assert {finding.code for finding in checked.lacking} == {"opening.newer"}


def test_an_original_that_somebody_else_tells_otherwise_is_named_and_the_packet_holds(
    scene: Scene, strangers: Team, tmp_path: Path
) -> None:
    """Whoever merged the false entry carries it on; their packets must not fail for it."""
    files = went_on(original(size=1))(scene.files(), Sides(scene, strangers))
    checked = scene.check(laid(files, tmp_path / scene.zip.stem))
    (told,) = [one for one in checked.findings if one.code == "original.contradicted"]
    assert checked.holds()
    assert told.subject.startswith(f"custody/{continuing(files)}.jsonl:")


def documented() -> set[tuple[str, str]]:
    """Questions and codes as the format lists them."""
    rows = re.findall(r"^\| `([a-z.]+)` \| .+? \|(.*)\|$", FORMAT.read_text("utf-8"), re.MULTILINE)
    return {(question, code) for question, rest in rows for code in (question, *re.findall("`(.+?)`", rest))}


def test_a_check_is_proved_or_finds_something(scene: Scene, strangers: Team, tmp_path: Path) -> None:
    """Whatever was done to a packet, `check` tells which question a finding answers, and none is answered twice."""
    for number, tampering in enumerate(EVERY):
        files = tampering.attack(scene.files(), Sides(scene, strangers))
        checked = scene.check(laid(files, tmp_path / str(number) / scene.zip.stem))
        asked = {finding.check for finding in checked.findings}
        proved = {finding.check for finding in checked.findings if finding.verdict == "proved"}
        assert asked == {check.code for check in CHECKS}
        assert proved == codes(checked, "proved")
        assert not proved & {finding.check for finding in checked.findings if finding.verdict != "proved"}
        assert {(finding.check, finding.code) for finding in checked.findings} <= documented()


WITHOUT = {
    "seal.txt": "packet.name seal.pins bag.form leaves.root signature.valid signature.only log.chain log.sealed"
    " log.grown seal.logged packet.whole",
    "custody/": "log.chain log.sealed checkpoint.signed log.grown device.trusted log.order actor.begun actor.valid"
    " record.folded original.recorded seal.logged packet.whole",
    "manifest-sha256.txt": "file.listed file.unchanged",
    "tagmanifest-sha512.txt": "seal.pins file.listed file.unchanged",
    "data/disclosure/leaves.jsonl": "leaves.root leaves.payload",
    "data/records/item.jsonl": "packet.whole",
    "trust/device-": "checkpoint.signed log.grown device.trusted",
    "bag-info.txt": "bag.form",
    "signatures/SHA256SUMS": "signature.only",
}


@pytest.mark.parametrize("part", WITHOUT)
def test_what_rests_on_a_part_that_is_missing_is_not_called_proved(part: str, scene: Scene, tmp_path: Path) -> None:
    files = {path: data for path, data in scene.files().items() if not path.startswith(part)}
    checked = scene.check(laid(files, tmp_path / scene.zip.stem))
    assert not set(WITHOUT[part].split()) & codes(checked, "proved")
    assert not checked.holds()


@pytest.mark.parametrize("part", ["seal.txt", "manifest-sha256.txt", "data/disclosure/leaves.jsonl"])
def test_nor_what_rests_on_a_part_that_is_not_in_its_form(part: str, scene: Scene, tmp_path: Path) -> None:
    checked = scene.check(laid({**scene.files(), part: b"?\n"}, tmp_path / scene.zip.stem))
    assert not set(WITHOUT[part].split()) & codes(checked, "proved")


def test_an_empty_stream_proves_nothing(scene: Scene, tmp_path: Path) -> None:
    empty = {path: b"" if path.endswith(".jsonl") else data for path, data in scene.files().items()}
    checked = scene.check(laid(empty, tmp_path / scene.zip.stem))
    assert "log.empty" in codes(checked, "disproved")
    assert not set(WITHOUT["custody/"].split()) & codes(checked, "proved")


def test_what_a_receipt_covers_may_be_withheld_and_is_then_left_open(
    scene: Scene, strangers: Team, tmp_path: Path
) -> None:
    files = receipted(untouched, withheld=True)(scene.files(), Sides(scene, strangers))
    checked = scene.check(laid(files, tmp_path / scene.zip.stem))
    assert codes(checked, "disproved") == set()
    assert {"log.receipt", "receipt.withheld", "log.withheld"} <= codes(checked, "not provable")
    assert not {"log.grown", "receipt.signed"} & codes(checked, "proved")


def test_the_format_names_every_check_and_what_it_proves() -> None:
    rows = re.findall(r"^\| `([a-z.]+)` \| (.+?) \|", FORMAT.read_text("utf-8"), re.MULTILINE)
    assert rows == [(check.code, check.proves) for check in CHECKS]


def test_a_report_that_is_not_there_has_no_beginning(scene: Scene, tmp_path: Path) -> None:
    files = {name: data for name, data in scene.files().items() if name != "data/report/summary.pdf"}
    with open_packet(laid(files, tmp_path / scene.zip.stem)) as packet:
        assert Reader(packet).beginning("data/report/summary.pdf") is None
