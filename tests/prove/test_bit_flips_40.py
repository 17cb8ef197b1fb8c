"""Forty flipped bits in each kind of file of a packet, and forty in the zip's headers."""

import shutil
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.packets.flipping import KINDS, Place, differing, header_places, named_by_program, places
from tests.packets.forging import Scene, laid, sealed_scene
from tests.packets.script import THEN, verify_sh

PLACES = 40


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return sealed_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(autouse=True)
def said_aloud(capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    """The seed is printed whether or not the proof succeeds."""
    yield
    said = capsys.readouterr().out
    with capsys.disabled():
        sys.stdout.write(f"\n{said}")


@pytest.mark.parametrize("kind", KINDS)
def test_the_program_names_the_file(kind: str, scene: Scene, tmp_path: Path) -> None:
    """`packet check` refuses 40 flipped bits in each kind of file, and names the file."""
    folder = laid(scene.files(), tmp_path / scene.zip.stem)
    for place in places(scene.files(), kind, PLACES):
        place.flip(folder / place.path)
        assert any(place.path in subject for subject in named_by_program(scene, folder)), place
        place.flip(folder / place.path)


@pytest.mark.parametrize("kind", KINDS)
def test_the_script_names_the_file(kind: str, scene: Scene, tmp_path: Path) -> None:
    """`verify.sh` refuses 40 flipped bits in each kind of file, and names the file."""

    def named(place: Place, folder: Path) -> bool:
        place.flip(laid(scene.files(), folder) / place.path)
        ran = verify_sh(folder, scene.root, THEN)
        shutil.rmtree(folder)
        return ran.status == 1 and any(place.path in line for line in ran.said("BAD"))

    tried = list(places(scene.files(), kind, PLACES))
    with ThreadPoolExecutor(2) as both:
        found = list(both.map(named, tried, (tmp_path / str(number) for number in range(PLACES))))
    assert [place for place, was_named in zip(tried, found, strict=True) if not was_named] == []


def test_the_program_names_the_entry(scene: Scene, tmp_path: Path) -> None:
    """`packet check` refuses 40 flipped bits in the headers of the zip, and names the entry."""
    copy = Path(shutil.copy(scene.zip, tmp_path))
    for place in header_places(copy.read_bytes(), PLACES):
        place.flip(copy)
        (named,) = named_by_program(scene, copy)
        assert differing(named, place.path or str(copy)) <= 1, (place, named)
        place.flip(copy)
