"""A packet stands under its name whole, read back and durable, or nothing stands there."""

import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldkit.errors import AlreadyThere, Cancelled, CannotRead, CannotWrite
from fieldkit.packet.hashing import PIECE, measure
from fieldkit.packet.read import open_packet
from fieldkit.packet.write import ZipWriter
from fieldkit.progress import Step, silent
from tests.adapters.packet_samples import FILES, NAME, info, write_packet, zipped

LARGE = {"data/files/0a.bin": bytes(range(256)) * 3 * 4096, "seal.txt": b"sealed\n"}


@contextmanager
def writer(target: Path) -> Iterator[ZipWriter]:
    with ZipWriter(target, NAME, expected=100) as made:
        yield made


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """The system lets no file grow beyond `size` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (write_packet(tmp_path / name, LARGE) for name in ("first.zip", "second.zip"))
    assert first == second
    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()


@pytest.mark.parametrize("files", [FILES, LARGE])
def test_the_bytes_are_those_of_pythons_own_writer(files: dict[str, bytes], tmp_path: Path) -> None:
    write_packet(tmp_path / "packet.zip", files)
    assert (tmp_path / "packet.zip").read_bytes() == zipped((info(path), files[path]) for path in sorted(files))


def test_what_was_sealed_is_what_stands_there(tmp_path: Path) -> None:
    sealed = write_packet(tmp_path / "packet.zip", LARGE)
    found = measure([(tmp_path / "packet.zip").read_bytes()])
    assert (sealed.size, sealed.sha256) == (found.size, found.sha256)


def test_adding_tells_the_hashes_of_the_content(tmp_path: Path) -> None:
    with writer(tmp_path / "packet.zip") as made:
        assert made.add("seal.txt", b"sealed\n") == measure([b"sealed\n"])


def test_a_stream_is_written_as_it_comes(tmp_path: Path) -> None:
    parts = [b"a" * PIECE, b"", b"b", b"c" * (PIECE + 1)]
    whole = b"".join(parts)
    with writer(tmp_path / "packet.zip") as made:
        assert made.stream("data/files/0a.bin", iter(parts), len(whole)) == measure([whole])
        made.commit(silent)
    with open_packet(tmp_path / "packet.zip") as packet:
        assert packet.read("data/files/0a.bin", len(whole)) == whole


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    write_packet(tmp_path / "packet.zip")
    assert stat.S_IMODE((tmp_path / "packet.zip").stat().st_mode) == 0o600


def test_nothing_has_the_final_name_before_the_end(tmp_path: Path) -> None:
    with writer(tmp_path / "packet.zip") as made:
        made.add("seal.txt", b"sealed\n")
        assert [path.name for path in tmp_path.iterdir()] == ["packet.zip.part"]
        made.commit(silent)
        assert [path.name for path in tmp_path.iterdir()] == ["packet.zip"]


def test_reading_back_announces_each_entry(tmp_path: Path) -> None:
    steps: list[Step] = []
    with writer(tmp_path / "packet.zip") as made:
        made.add("data/files/0a.bin", bytes(3 << 20))
        made.add("seal.txt", b"sealed\n")
        made.commit(steps.append)
    assert [(step.done, step.total, step.name) for step in steps] == [
        (0, 3, f"{NAME}/data/files/0a.bin"),
        (3, 3, f"{NAME}/seal.txt"),
    ]


# --- where something is wrong nothing is left


def test_what_is_not_committed_is_not_left(tmp_path: Path) -> None:
    with writer(tmp_path / "packet.zip") as made:
        made.add("seal.txt", b"sealed\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("parts", [[b"sho", b"rt"], [b"much ", b"too long", b"!"], []])
def test_a_stream_of_another_size_stops_the_sealing(parts: list[bytes], tmp_path: Path) -> None:
    with pytest.raises(CannotRead) as caught, writer(tmp_path / "packet.zip") as made:
        made.stream("data/files/0a.bin", parts, 6)
    assert caught.value.name == "data/files/0a.bin"
    assert list(tmp_path.iterdir()) == []


def test_an_endless_stream_is_not_followed(tmp_path: Path) -> None:
    with pytest.raises(CannotRead), writer(tmp_path / "packet.zip") as made:
        made.stream("data/files/0a.bin", iter(lambda: bytes(PIECE), b""), 3 * PIECE)


@pytest.mark.parametrize("size", [0, 50, 4_000, 3 * PIECE + 200, 3 * PIECE + 300])
def test_a_medium_that_fills_up_leaves_nothing(size: int, tmp_path: Path) -> None:
    with room_for(size), pytest.raises(CannotWrite) as caught:
        write_packet(tmp_path / "packet.zip", LARGE)
    assert caught.value.name == str(tmp_path / "packet.zip")
    assert list(tmp_path.iterdir()) == []


def test_stopping_while_it_reads_back_leaves_nothing(tmp_path: Path) -> None:
    def stop(_: Step) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_packet(tmp_path / "packet.zip", FILES, stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", [0, 29, 60, 100, 2 * PIECE, 3 * PIECE + 150, -30, -1])
def test_a_medium_that_gives_back_other_bytes_is_found_out(place: int, tmp_path: Path) -> None:
    write_packet(tmp_path / "sound.zip", LARGE)
    whole = (tmp_path / "sound.zip").read_bytes()
    at = place % len(whole)
    changed = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]

    def decay(_: Step) -> None:
        (tmp_path / "packet.zip.part").write_bytes(changed)

    with pytest.raises(CannotWrite, match="does not read back"):
        write_packet(tmp_path / "packet.zip", LARGE, decay)
    assert [path.name for path in tmp_path.iterdir()] == ["sound.zip"]


@pytest.mark.parametrize("change", [b"more", None])
def test_a_medium_that_gives_back_more_or_less_is_found_out(change: bytes | None, tmp_path: Path) -> None:
    def decay(_: Step) -> None:
        whole = (tmp_path / "packet.zip.part").read_bytes()
        (tmp_path / "packet.zip.part").write_bytes(whole[:-1] if change is None else whole + change)

    with pytest.raises(CannotWrite, match="does not read back"):
        write_packet(tmp_path / "packet.zip", {"seal.txt": b"sealed\n"}, decay)
    assert list(tmp_path.iterdir()) == []


# --- nothing is written over


def test_a_packet_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "packet.zip").write_bytes(b"precious")
    with pytest.raises(AlreadyThere):
        write_packet(tmp_path / "packet.zip")
    assert (tmp_path / "packet.zip").read_bytes() == b"precious"


def test_a_packet_that_appeared_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    def meanwhile(_: Step) -> None:
        (tmp_path / "packet.zip").write_bytes(b"precious")

    with pytest.raises(AlreadyThere):
        write_packet(tmp_path / "packet.zip", FILES, meanwhile)
    assert [path.name for path in tmp_path.iterdir()] == ["packet.zip"]
    assert (tmp_path / "packet.zip").read_bytes() == b"precious"


def test_what_a_killed_writer_left_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "packet.zip.part").write_bytes(b"half a packet, longer than the whole one" * 99)
    sealed = write_packet(tmp_path / "packet.zip")
    assert (tmp_path / "packet.zip").stat().st_size == sealed.size


def test_a_link_in_place_of_the_part_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"precious")
    (tmp_path / "packet.zip.part").symlink_to("precious")
    write_packet(tmp_path / "packet.zip")
    assert (tmp_path / "precious").read_bytes() == b"precious"


# --- what cannot fit is refused before it begins


def test_a_packet_that_finds_no_room_is_refused_before_it_begins(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=f"needs {1 << 60} bytes"):
        ZipWriter(tmp_path / "packet.zip", NAME, expected=1 << 60)
    assert list(tmp_path.iterdir()) == []


def test_a_packet_too_large_for_the_file_system_is_refused_before_it_begins(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="in one file"):
        ZipWriter(tmp_path / "packet.zip", NAME, expected=100, largest=99)
    assert list(tmp_path.iterdir()) == []


def test_a_packet_just_as_large_as_the_file_system_allows_is_begun(tmp_path: Path) -> None:
    with ZipWriter(tmp_path / "packet.zip", NAME, expected=100, largest=100):
        assert [path.name for path in tmp_path.iterdir()] == ["packet.zip.part"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="nowhere"):
        ZipWriter(tmp_path / "nowhere" / "packet.zip", NAME, expected=1)


def test_a_packet_of_too_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldkit.packet.write.MOST_FILES", 3)  # the true number takes half a minute
    with pytest.raises(CannotWrite, match="at most 200,000 files"):
        write_packet(tmp_path / "packet.zip")


# --- what only a defect of the program could ask for


@pytest.mark.parametrize("paths", [["b", "a"], ["a", "a"], ["B.txt"], ["../a"], [""], ["a", "a/"]])
def test_names_out_of_order_or_out_of_the_grammar_are_a_defect(paths: list[str], tmp_path: Path) -> None:
    with writer(tmp_path / "packet.zip") as made:
        for path in paths[:-1]:
            made.add(path, b"")
        with pytest.raises(ValueError, match=f"^{paths[-1]}$"):
            made.add(paths[-1], b"")


def test_a_folder_that_is_not_named_like_a_packet_is_a_defect(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="packet-1"):
        ZipWriter(tmp_path / "packet.zip", "packet-1", expected=1)
