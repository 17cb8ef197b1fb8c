"""What `verify.sh` finds of every known tampering, and where only the program can tell."""

from pathlib import Path

import pytest

from tests.packets.attacks import Sides
from tests.packets.forging import laid, sealed_scene, strangers_team
from tests.packets.script import THEN, verify_sh
from tests.packets.tamperings import EVERY, Tampering


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Sides:
    return Sides(sealed_scene(tmp_path_factory.mktemp("ours")), strangers_team(tmp_path_factory.mktemp("theirs")))


@pytest.mark.parametrize("tampering", EVERY, ids=lambda one: one.name)
def test_the_script_finds(tampering: Tampering, sides: Sides, tmp_path: Path) -> None:
    """`verify.sh` refuses every tampering but those by the sealer that only records show."""
    files = tampering.attack(sides.us.files(), sides)
    ran = verify_sh(laid(files, tmp_path / "packet"), sides.us.root, THEN)
    assert (ran.status, bool(ran.said("BAD")), ran.said("OPEN")) == (
        int(tampering.by_script),
        tampering.by_script,
        [],
    )
    if tampering.by_script:
        places = (tampering.at.rstrip("/"), "seal.txt", "trust/device-")
        assert any(place in line for line in ran.said("BAD") for place in places)
