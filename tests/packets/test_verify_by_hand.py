"""What people are told to type does what they are told it does: `VERIFY.txt` and `docs/verify-by-hand.md`."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from fieldkit.packet.verify_text import VERIFY_TXT
from tests.packets.attacks import Attack, Sides, photo_changed, signature_damaged_harmlessly
from tests.packets.forging import Scene, entries, laid, streams
from tests.packets.script import SCRIPT, THEN

DOC = SCRIPT.parent.parent / "docs" / "verify-by-hand.md"
MOMENT = "1772452800"
"""`THEN` in seconds since 1970."""


@pytest.fixture
def beside(scene: Scene, folder: Path) -> Path:
    """The packet, with the root certificate beside it."""
    shutil.copy(scene.root, folder.parent / "root.pem")
    return folder


def typed(lines: list[str], folder: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Type `lines` in `folder` until one fails."""
    command = ["/bin/sh", "-e", *options, "-c", "\n".join(lines)]
    return subprocess.run(
        command,
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def names(scene: Scene) -> dict[str, str]:
    """What a reader takes from the packet: the monitor's signature, the longer stream, the device."""
    files = scene.files()
    stream = max(streams(files), key=lambda one: len(entries(files, one)))
    signer = f"monitor-{scene.signers['monitor'].fingerprint[:8]}"
    return {"signer": signer, "stream": stream, "device": scene.device.fingerprint[:16]}


def of_the_text(scene: Scene) -> list[str]:
    """The commands of VERIFY.txt, which are indented by five; with names put in, and a moment added, as it says."""
    known = names(scene)
    put_in = {"X.p7s": f"{known['signer']}.p7s", "STREAM": known["stream"], "DEVICE": known["device"]}
    lines = [line[5:] for line in VERIFY_TXT.decode("ascii").splitlines() if line.startswith(" " * 5)]
    text = "\n".join(lines).replace("-CAfile", f"-attime {MOMENT} -CAfile")
    for word, name in put_in.items():
        text = text.replace(word, name)
    return text.splitlines()


def test_the_text_in_the_packet_can_be_typed(scene: Scene, beside: Path) -> None:
    ran = typed(of_the_text(scene), beside)
    said = ran.stdout.splitlines()
    log = entries(scene.files(), names(scene)["stream"])
    assert ran.returncode == 0
    assert f"{scene.signers['monitor'].fingerprint}  -" in said
    assert f"{scene.device.fingerprint}  -" in said
    assert (str(len(log)) in said, f"{log[-1].hash}  -" in said) == (True, True)
    assert said.count("CAdES Verification successful") == 1
    assert said[-1] == "Signature Verified Successfully"


def test_the_text_stands_in_the_packet_and_fits_a_screen(scene: Scene) -> None:
    assert scene.files()["VERIFY.txt"] == VERIFY_TXT
    assert max(map(len, VERIFY_TXT.decode("ascii").splitlines())) <= 116


@pytest.mark.parametrize("attack", [photo_changed, signature_damaged_harmlessly])
def test_typing_it_fails_for_another_packet(scene: Scene, tmp_path: Path, attack: Attack) -> None:
    files = attack(scene.files(), Sides(scene, scene))
    shutil.copy(scene.root, tmp_path / "root.pem")
    assert typed(of_the_text(scene), laid(files, tmp_path / "packet")).returncode != 0


def test_typing_it_shows_a_file_that_is_not_listed(scene: Scene, beside: Path) -> None:
    clean = typed(of_the_text(scene), beside).stdout
    (beside / "data" / "fetch.txt").write_text("x")
    assert "data/fetch.txt" not in clean
    assert "data/fetch.txt" in typed(of_the_text(scene), beside).stdout


def test_authorities_that_the_system_trusts_do_not_count(scene: Scene, beside: Path, unrelated: Path) -> None:
    known = beside.parent / "known to the system"
    known.mkdir()
    shutil.copy(
        scene.root, known / f"{typed(['openssl x509 -in ../root.pem -noout -hash'], beside).stdout.strip()}.0"
    )
    shutil.copy(unrelated, beside.parent / "root.pem")
    told = of_the_text(scene)
    careless = [line.replace("-no-CApath -no-CAstore", "") for line in told]
    assert "CAdES Verification successful" in typed(careless, beside, SSL_CERT_DIR=str(known)).stdout
    assert "CAdES Verification successful" not in typed(told, beside, SSL_CERT_DIR=str(known)).stdout


def test_the_manual_shows_what_is_printed(scene: Scene, beside: Path) -> None:
    shutil.copy(SCRIPT, beside.parent / "verify.sh")
    blocks = re.findall(r"```(sh|text)\n(.*?)```\n", DOC.read_text("utf-8"), re.DOTALL)
    shown = [text if kind == "text" else "\n$\n" for kind, text in blocks if not text.startswith("at=")]
    typing = [f"echo; echo '$'\n{text}" for kind, text in blocks if kind == "sh"]
    commands = "".join(typing).replace("cd PKT-XX-2024-AA-001-A-0001", ":")
    for name, value in {**names(scene), "at": f"'-attime {MOMENT}'"}.items():
        commands = re.sub(rf"^{name}=.*$", f"{name}={value}", commands, flags=re.MULTILINE)
    ran = typed([commands.replace("0001 root.pem", f"0001 root.pem {THEN}")], beside)
    assert ran.returncode == 0
    as_of = "Certificates were judged as of"
    assert alike("".join(line for line in ran.stdout.splitlines(keepends=True) if as_of not in line)) == alike(
        "".join(shown)
    )


def alike(printed: str) -> list[str]:
    """The lines without what differs from packet to packet: hashes, numbers, base64."""
    plain = re.sub(r"[0-9a-f]{16,}|[0-9a-f]{8}(-[0-9a-f]{4,12}){4}|\b[0-9a-f]{8}\b", "#", printed)
    plain = re.sub(r"[A-Za-z0-9+/]{43}=", "@", plain)
    return [line for line in re.sub("[0-9]+", "0", plain).splitlines() if line]
