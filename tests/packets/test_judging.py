"""A packet in one word: whole or altered, signed by somebody known or not."""

import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from cryptography import x509

from fieldkit.checking.judging import Judged, Standing, judge
from fieldkit.packing.sealing import Sealed
from fieldkit.progress import silent
from tests.make import Laptop, sealed_packet


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Laptop, Sealed, str]:
    return sealed_packet(tmp_path_factory.mktemp("lead"))


def judged(laptop: Laptop, path: Path, roots: Sequence[x509.Certificate] | None = None) -> Judged:
    """What is thought of the packet; by the roots of its mission, unless others are given."""

    def trust(mission: str) -> Sequence[x509.Certificate]:
        here = laptop.profile.roots(mission) if mission else ()
        return roots if roots is not None else here

    return judge(path, trust, laptop.profile, laptop.clock, silent)


def unpacked(sealed: Sealed, folder: Path) -> Path:
    """A copy, unpacked."""
    with zipfile.ZipFile(sealed.path) as archive:
        archive.extractall(folder)
    (inside,) = folder.iterdir()
    return inside


def spoiled(sealed: Sealed, folder: Path, name: str) -> Path:
    """A copy, unpacked, with one byte of the file `name` turned round."""
    inside = unpacked(sealed, folder)
    file = next(inside.glob(name))
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    return inside


def test_a_whole_packet_under_the_root_of_its_mission_is_by_somebody_known(
    sealed: tuple[Laptop, Sealed, str],
) -> None:
    laptop, packet, mission = sealed
    found = judged(laptop, packet.path)
    assert (found.standing, found.name, found.altered) == (Standing.KNOWN, packet.packet, ())
    assert found.holds()
    assert len(found.roots) == len(laptop.profile.roots(mission)) == 1


def test_a_root_of_this_machines_own_making_is_said_to_be_that(sealed: tuple[Laptop, Sealed, str]) -> None:
    laptop, packet, _ = sealed
    found = judged(laptop, packet.path)
    assert [one.code for one in found.self_issued] == ["root.self-issued"]
    assert not found.holds(strict=True)


def test_without_a_root_nobody_is_known(sealed: tuple[Laptop, Sealed, str]) -> None:
    laptop, packet, _ = sealed
    found = judged(laptop, packet.path, [])
    assert found.standing is Standing.UNKNOWN
    assert not found.holds()


def test_a_packet_that_is_whole_under_another_root_is_by_somebody_unknown(
    sealed: tuple[Laptop, Sealed, str], tmp_path: Path
) -> None:
    laptop, packet, _ = sealed
    other = Laptop(tmp_path, "P-01")
    with other.found() as mission:
        roots = other.profile.roots(mission.info.id)
    found = judged(laptop, packet.path, roots)
    assert found.standing is Standing.UNKNOWN
    assert not found.holds()


@pytest.mark.parametrize("name", ["data/photos/*.jpg", "bag-info.txt"])
def test_one_byte_makes_one_file_altered_and_names_it(
    sealed: tuple[Laptop, Sealed, str], tmp_path: Path, name: str
) -> None:
    laptop, packet, _ = sealed
    inside = spoiled(packet, tmp_path, name)
    found = judged(laptop, inside)
    assert found.standing is Standing.ALTERED
    (altered,) = found.altered
    assert (inside / altered).match(name)


@pytest.mark.parametrize("before", [b"{", b"\n", b'"device":"', b'"tick":'])
def test_a_log_of_which_a_byte_was_changed_is_the_one_file_altered_whatever_it_says_of_others(
    sealed: tuple[Laptop, Sealed, str], tmp_path: Path, before: bytes
) -> None:
    laptop, packet, _ = sealed
    inside = unpacked(packet, tmp_path)
    log = next(file for file in inside.glob("custody/*.jsonl") if not file.name.endswith(".bodies.jsonl"))
    data = bytearray(log.read_bytes())
    data[data.index(before) + len(before)] ^= 1
    log.write_bytes(data)
    found = judged(laptop, inside)
    assert (found.standing, found.altered) == (Standing.ALTERED, (log.relative_to(inside).as_posix(),))


def test_a_seal_of_which_a_byte_was_changed_is_never_valid(
    sealed: tuple[Laptop, Sealed, str], tmp_path: Path
) -> None:
    laptop, packet, _ = sealed
    found = judged(laptop, spoiled(packet, tmp_path, "seal.txt"))
    assert found.standing in {Standing.ALTERED, Standing.DISPROVED}


def test_a_missing_signature_is_disproved_though_no_file_is_altered(
    sealed: tuple[Laptop, Sealed, str], tmp_path: Path
) -> None:
    laptop, packet, _ = sealed
    inside = unpacked(packet, tmp_path)
    next(inside.glob("signatures/*.p7s")).unlink()
    assert judged(laptop, inside).standing is Standing.DISPROVED


def test_what_is_no_container_is_unreadable_and_says_why(
    sealed: tuple[Laptop, Sealed, str], tmp_path: Path
) -> None:
    laptop, _, _ = sealed
    (tmp_path / "packet.zip").write_bytes(b"no zip")
    found = judged(laptop, tmp_path / "packet.zip")
    assert found.standing is Standing.UNREADABLE
    assert [one.verdict for one in found.findings] == ["disproved"]
    assert not found.holds()


def test_practice_data_is_named_as_such(tmp_path: Path) -> None:
    laptop, packet, _ = sealed_packet(tmp_path, sample=True)
    assert judged(laptop, packet.path).sample
