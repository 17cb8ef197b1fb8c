"""`fieldkit packet`: sealed, checked, merged, receipted."""

import io
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.keys.certificates import to_pem
from tests.cli.typed import Type
from tests.make import PASSPHRASE, ROOT, Laptop, sealed_packet, team, vocabulary

HEARD = "what the other read out"


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
        ("hq/profile", ("mission", "join", tmp_path / "inv", tmp_path / "hq" / "mission", "--plain", HEARD)),
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


def test_a_wrong_passphrase_says_so(tmp_path: Path, mission: Path, type_: Type) -> None:
    (tmp_path / "wrong").write_text("warm hands\n")
    refused = type_("packet", "seal", mission, "--passphrase-file", tmp_path / "wrong")
    assert refused.status == 3
    assert "passphrase" in refused.err
    empty = type_("packet", "seal", mission, "--passphrase-file", tmp_path / "nowhere")
    assert empty.status == 3
