"""A hostile container is refused before its content is touched, with the reason and the entry named."""

import os
import socket
from contextlib import suppress
from pathlib import Path

import pytest

from fieldkit.errors import CannotRead, ContainerRefused
from fieldkit.packet.names import LONGEST_PATH, shown
from fieldkit.packet.read import open_packet
from fieldkit.packet.reasons import CONTAINER
from tests.adapters.packet_samples import NAME, write_folder
from tests.packets.flipping import luck
from tests.packets.hostile import HOSTILE, sound

FOLDERS = {
    "link": "data/link",
    "special": "data/pipe",
    "empty-folder": "data/void",
    "name-characters": "data/CAPITALS",
    "name-device": "data/aux.jsonl",
    "twin": "VERIFY.txt",
}


def refusal(path: Path) -> ContainerRefused:
    with pytest.raises(ContainerRefused) as caught:
        open_packet(path)
    return caught.value


def spoiled(folder: Path, code: str) -> Path:
    """A sound packet in a folder, with the one thing in it that earns `code`."""
    write_folder(folder)
    place = folder / FOLDERS[code]
    match code:
        case "link":
            place.symlink_to("/etc/passwd")
        case "special":
            os.mkfifo(place)
        case "empty-folder":
            place.mkdir()
        case "twin":
            (folder / "verify.txt").touch()
        case _:
            place.touch()
    return folder


def test_the_hostile_zips_are_sound_but_for_their_defect(tmp_path: Path) -> None:
    (tmp_path / "sound.zip").write_bytes(sound())
    with open_packet(tmp_path / "sound.zip") as packet:
        assert {path: packet.crc32(path) for path in packet.files} == {
            path: packet.measure(path).crc32 for path in packet.files
        }


@pytest.mark.parametrize("defect", HOSTILE)
def test_a_hostile_zip_is_refused_for_its_defect(defect: str, tmp_path: Path) -> None:
    code, data, entry = HOSTILE[defect]
    target = tmp_path / "hostile.zip"
    target.write_bytes(data)
    error = refusal(target)
    assert (error.code, error.entry) == (code, shown(entry) if entry else str(target))


@pytest.mark.parametrize("code", FOLDERS)
def test_a_hostile_folder_is_refused_for_its_defect(code: str, tmp_path: Path) -> None:
    error = refusal(spoiled(tmp_path / NAME, code))
    assert (error.code, error.entry) == (code, FOLDERS[code])


def test_every_reason_has_a_fixture_that_trips_it() -> None:
    reasons = {code for code, _, _ in HOSTILE.values()} | set(FOLDERS) | {"too-large", "no-packet"}
    assert reasons == set(CONTAINER)


def test_a_refusal_is_one_sentence_without_deceptive_characters(tmp_path: Path) -> None:
    (tmp_path / "hostile.zip").write_bytes(HOSTILE["name: writing from right to left"][1])
    assert "\\xe2\\x80\\xaegpj.exe”: the name holds other characters" in str(refusal(tmp_path / "hostile.zip"))


def test_a_long_name_is_shown_in_part() -> None:
    assert shown("a" * 300) == "a" * LONGEST_PATH + "..."


def test_a_link_to_a_packet_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "packet.zip").write_bytes(sound())
    (tmp_path / "link.zip").symlink_to("packet.zip")
    assert refusal(tmp_path / "link.zip").code == "link"


def test_a_link_to_a_folder_inside_is_not_followed(tmp_path: Path) -> None:
    write_folder(tmp_path / NAME)
    (tmp_path / NAME / "more").symlink_to("data")
    assert refusal(tmp_path / NAME).code == "link"


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    assert refusal(tmp_path / "pipe.zip").code == "special"


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the address of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.zip")
        assert refusal(Path("socket.zip")).code == "special"


def test_an_empty_folder_is_no_packet(tmp_path: Path) -> None:
    error = refusal(tmp_path)
    assert (error.code, error.entry) == ("no-packet", str(tmp_path))


def test_a_folder_of_too_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldkit.packet.folder.MOST_FILES", 3)  # 200,001 files would take half a minute
    assert refusal(write_folder(tmp_path / NAME)).code == "too-many"


def test_what_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(CannotRead):
        open_packet(tmp_path / "nothing.zip")


def test_noise_is_refused_or_read_and_nothing_else(tmp_path: Path) -> None:
    chance, target = luck(), tmp_path / "noise.zip"
    for _ in range(1_000):
        noisy = bytearray(chance.choice([data for _, data, _ in HOSTILE.values() if len(data) < 4_096]))
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(noisy) + 1)
            noisy[at : at + chance.randint(0, 4)] = chance.randbytes(chance.randint(0, 4))
        target.write_bytes(noisy)
        with suppress(ContainerRefused):
            open_packet(target).close()
