"""A check stays within 600 MB of address space, whatever 48 MB of a packet hold."""

from pathlib import Path

import pytest

from tests.packets.floods import NAMES, SEALED, findings_within, swollen
from tests.packets.forging import Scene, sealed_scene

MEMORY, SIZE = 600 << 20, 48 << 20


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return sealed_scene(tmp_path_factory.mktemp("ours"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("line", [b"\n", b"{}\n", b"0" * 500 + b"\n"], ids=["empty", "short", "long"])
def test_by_strangers(scene: Scene, tmp_path: Path, name: str, line: bytes) -> None:
    """48 MB of the same line in a list of a packet, made without a key: few findings, in 600 MB."""
    folder = swollen(scene, name, line, SIZE, tmp_path, sealed=False)
    assert findings_within(MEMORY, folder, scene.root) < 250


@pytest.mark.parametrize("name", SEALED)
@pytest.mark.parametrize("line", [b"\n", b"{}\n", b"0" * 500 + b"\n"], ids=["empty", "short", "long"])
def test_by_the_sealer(scene: Scene, tmp_path: Path, name: str, line: bytes) -> None:
    """48 MB of the same line in a list of a packet, rightly signed: few findings, in 600 MB."""
    folder = swollen(scene, name, line, SIZE, tmp_path, sealed=True)
    assert findings_within(MEMORY, folder, scene.root) < 250
