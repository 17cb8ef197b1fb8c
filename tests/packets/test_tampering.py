"""Every known way to tamper with a packet is found, under its code and with the file named."""

from pathlib import Path

import pytest

from tests.packets.attacks import Sides
from tests.packets.forging import Scene, Team, laid
from tests.packets.script import THEN, verify_sh
from tests.packets.tamperings import EVERY, LOG, MANIFESTS, PAYLOAD, RECEIPTED, SIGNATURES, Tampering


@pytest.fixture(scope="session")
def sides(scene: Scene, strangers: Team) -> Sides:
    return Sides(scene, strangers)


def tampered(tampering: Tampering, sides: Sides, folder: Path) -> Path:
    files = tampering.attack(sides.us.files(), sides)
    assert files != sides.us.files()
    return laid(files, folder / sides.us.zip.stem)


@pytest.mark.parametrize("tampering", EVERY, ids=lambda one: one.name)
def test_the_program_finds(tampering: Tampering, sides: Sides, tmp_path: Path) -> None:
    checked = sides.us.check(tampered(tampering, sides, tmp_path))
    found = {finding.code for finding in checked.disproved}
    wanted = set(tampering.codes.split())
    assert not checked.holds()
    assert wanted <= found
    assert any(f.code in wanted and tampering.at in f.subject for f in checked.disproved)


@pytest.mark.parametrize(
    "tampering",
    [
        PAYLOAD[1],
        MANIFESTS[0],
        SIGNATURES[0],
        SIGNATURES[3],
        LOG[0],
        LOG[11],
    ],
    ids=lambda one: one.name,
)
def test_the_script_finds(tampering: Tampering, sides: Sides, tmp_path: Path) -> None:
    ran = verify_sh(tampered(tampering, sides, tmp_path), sides.us.root, THEN)
    assert ran.status == 1
    assert ran.said("BAD")


@pytest.mark.parametrize("tampering", [one for one in RECEIPTED if one.by_script], ids=lambda one: one.name)
def test_the_script_names_what_did_not_grow(tampering: Tampering, sides: Sides, tmp_path: Path) -> None:
    ran = verify_sh(tampered(tampering, sides, tmp_path), sides.us.root, THEN)
    assert any(tampering.at in line for line in ran.said("BAD"))
