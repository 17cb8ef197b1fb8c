"""One packet for all tests here that attack one, and another team's."""

import subprocess
from pathlib import Path

import pytest

from tests.packets.forging import Scene, Team, laid, sealed_scene, strangers_team


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """The packet that is attacked."""
    return sealed_scene(tmp_path_factory.mktemp("ours"))


@pytest.fixture(scope="session")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> Team:
    """Another team, whose CA bears the same names."""
    return strangers_team(tmp_path_factory.mktemp("theirs"))


@pytest.fixture(scope="session")
def unrelated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A root of which nobody here knows anything."""
    pem, key = (tmp_path_factory.mktemp("unrelated") / name for name in ("root.pem", "root.key"))
    made = ("-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=another")
    subprocess.run(["openssl", "req", *made, "-keyout", key, "-out", pem], capture_output=True, check=True)
    return pem


@pytest.fixture
def folder(scene: Scene, tmp_path: Path) -> Path:
    """The packet, unpacked into a folder of its name."""
    return laid(scene.files(), tmp_path / scene.zip.stem)
