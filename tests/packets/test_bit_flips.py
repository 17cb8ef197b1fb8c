"""A flipped bit is noticed wherever it is, and its file is named. `make prove` asks many more places."""

from pathlib import Path

import pytest

from tests.packets.flipping import KINDS, Place, differing, header_places, named_by_program, places
from tests.packets.forging import Scene
from tests.packets.script import THEN, verify_sh


def flipped_in(folder: Path, scene: Scene, place: Place) -> set[str]:
    """What the program names when the bit is flipped."""
    place.flip(folder / place.path)
    named = named_by_program(scene, folder)
    place.flip(folder / place.path)
    return named


@pytest.mark.parametrize("kind", KINDS)
def test_the_program_names_the_file_of_a_flipped_bit(kind: str, scene: Scene, folder: Path) -> None:
    for place in places(scene.files(), kind, 4):
        assert any(place.path in subject for subject in flipped_in(folder, scene, place)), place


@pytest.mark.parametrize("kind", ["photos", "envelopes", "seal", "the second's signature", "tag manifests"])
def test_the_script_names_the_file_of_a_flipped_bit(kind: str, scene: Scene, folder: Path) -> None:
    (place,) = places(scene.files(), kind, 1)
    place.flip(folder / place.path)
    ran = verify_sh(folder, scene.root, THEN)
    assert ran.status == 1
    assert any(place.path in line for line in ran.said("BAD")), place


def test_the_program_names_the_entry_of_a_flipped_bit_in_a_header(scene: Scene, tmp_path: Path) -> None:
    copy = tmp_path / scene.zip.name
    copy.write_bytes(scene.zip.read_bytes())
    for place in header_places(copy.read_bytes(), 60):
        place.flip(copy)
        (named,) = named_by_program(scene, copy)
        assert differing(named, place.path or str(copy)) <= 1, (place, named)
        place.flip(copy)


def test_a_flipped_bit_in_a_content_is_noticed_in_the_zip_too(scene: Scene, tmp_path: Path) -> None:
    whole, photo = scene.zip.read_bytes(), next(path for path in scene.files() if path.startswith("data/photos/"))
    at = whole.index(scene.files()[photo])
    copy = tmp_path / scene.zip.name
    copy.write_bytes(whole)
    Place(photo, at + 100, 3).flip(copy)
    assert photo in named_by_program(scene, copy)


def test_an_untouched_packet_is_not_refused(scene: Scene, folder: Path) -> None:
    assert named_by_program(scene, folder) | named_by_program(scene, scene.zip) == set()
    assert verify_sh(folder, scene.root, THEN).status == 0
