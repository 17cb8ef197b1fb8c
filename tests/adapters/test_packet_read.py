"""What was written is what is read; what another tool packed is named; no bit of a header goes unnoticed."""

import os
import re
import struct
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit.errors import CannotRead, ContainerRefused
from fieldkit.packet.hashing import PIECE
from fieldkit.packet.names import clash, problem_with
from fieldkit.packet.read import open_packet
from fieldkit.packet.view import Difference, Packet
from fieldkit.packet.zipform import Member, central_header, end_records, local_header
from tests.adapters.packet_samples import FILES, NAME, info, write_folder, write_packet, zipped
from tests.packets.flipping import luck

SORTED = sorted(FILES.items())
PARTS = st.from_regex(r"[a-z0-9._-]{0,20}[a-z0-9_-]", fullmatch=True)
PATHS = st.lists(PARTS, min_size=1, max_size=4).map("/".join).filter(lambda path: problem_with(path) is None)
CONTENTS = st.dictionaries(PATHS, st.binary(max_size=200), min_size=1, max_size=8)


def contents(packet: Packet) -> dict[str, bytes]:
    return {path: packet.read(path, size) for path, size in packet.files.items()}


def repacked(target: Path, data: bytes) -> Difference | None:
    """How a zip of our files differs that another tool has packed. Its content must be whole."""
    target.write_bytes(data)
    with open_packet(target) as packet:
        assert contents(packet) == FILES
        return packet.repacked


def dated(path: str, **fields: object) -> zipfile.ZipInfo:
    made = info(path)
    made.date_time = (2026, 11, 23, 20, 0, 0)
    for field, value in fields.items():
        setattr(made, field, value)
    return made


# --- what was written is what is read


@settings(max_examples=60)
@given(files=CONTENTS.filter(lambda files: clash(files) is None))
def test_what_was_written_is_read_by_us_and_by_python(
    files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    target = tmp_path_factory.mktemp("packet") / "packet.zip"
    sealed = write_packet(target, files)
    with open_packet(target) as packet:
        assert (packet.kind, packet.name, packet.repacked) == ("zip", NAME, None)
        assert contents(packet) == files
        assert all(packet.crc32(path) == packet.measure(path).crc32 for path in files)
    with zipfile.ZipFile(target) as other:
        assert other.testzip() is None
        assert {entry.filename: other.read(entry) for entry in other.infolist()} == {
            f"{NAME}/{path}": content for path, content in files.items()
        }
    assert sealed.size == target.stat().st_size


def test_a_folder_holds_what_the_zip_holds(tmp_path: Path) -> None:
    write_packet(tmp_path / "packet.zip")
    with open_packet(tmp_path / "packet.zip") as packed, open_packet(write_folder(tmp_path / NAME)) as unpacked:
        assert dict(unpacked.files) == dict(packed.files)
        assert contents(unpacked) == contents(packed)
        assert (unpacked.kind, unpacked.name, unpacked.repacked) == ("folder", NAME, None)
        assert unpacked.crc32("seal.txt") is None


def test_a_renamed_folder_tells_the_name_it_has(tmp_path: Path) -> None:
    with open_packet(write_folder(tmp_path / "copy of a packet")) as packet:
        assert packet.name == "copy of a packet"


def test_a_folder_is_named_even_where_it_is_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write_folder(tmp_path / NAME))
    with open_packet(Path()) as packet:
        assert packet.name == NAME


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_contents_come_in_pieces_of_a_mebibyte(size: int, tmp_path: Path) -> None:
    files = {"data/files/0a.bin": os.urandom(size)}
    write_packet(tmp_path / "packet.zip", files)
    for place in (tmp_path / "packet.zip", write_folder(tmp_path / NAME, files)):
        with open_packet(place) as packet:
            pieces = list(packet.chunks("data/files/0a.bin"))
        assert b"".join(pieces) == files["data/files/0a.bin"]
        assert all(len(piece) == PIECE for piece in pieces[:-1])


def test_two_files_can_be_read_in_turns(tmp_path: Path) -> None:
    files = {f"data/files/{name}.bin": os.urandom(2 * PIECE) for name in "ab"}
    write_packet(tmp_path / "packet.zip", files)
    with open_packet(tmp_path / "packet.zip") as packet:
        turns = list(zip(*(packet.chunks(path) for path in files), strict=True))
    assert [b"".join(parts) for parts in zip(*turns, strict=True)] == list(files.values())


def test_a_file_that_is_too_long_for_its_kind_is_not_read(tmp_path: Path) -> None:
    write_packet(tmp_path / "packet.zip")
    with open_packet(tmp_path / "packet.zip") as packet, pytest.raises(ContainerRefused) as caught:
        packet.read("VERIFY.txt", limit=5)
    assert (caught.value.code, caught.value.entry) == ("too-large", "VERIFY.txt")


def test_memory_stays_flat_however_large_the_packet(tmp_path: Path) -> None:
    target, size = tmp_path / "packet.zip", 400 << 20
    sparse(target, Member(f"{NAME}/data/files/0a.bin".encode(), size, 0, 0))
    program = (
        "import sys, pathlib\n"
        "from fieldkit.packet.read import open_packet\n"
        "with open_packet(pathlib.Path(sys.argv[1])) as packet:\n"
        "    for path in packet.files: packet.measure(path)\n"
        "print(pathlib.Path('/proc/self/status').read_text())\n"
    )
    run = subprocess.run([sys.executable, "-c", program, target], capture_output=True, check=True, text=True)
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", run.stdout)
    assert int(peak) < 80 * 1024


# --- what changes after it was opened


def test_a_file_that_grew_or_shrank_since_cannot_be_read(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / NAME)
    for content in (b"", b"longer than it was before"):
        with open_packet(folder) as packet:
            (folder / "VERIFY.txt").write_bytes(content)
            with pytest.raises(CannotRead):
                packet.measure("VERIFY.txt")
        (folder / "VERIFY.txt").write_bytes(FILES["VERIFY.txt"])


def test_a_folder_that_became_a_link_since_is_not_followed(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / NAME)
    with open_packet(folder) as packet:
        (folder / "data").rename(tmp_path / "elsewhere")
        (folder / "data").symlink_to("../elsewhere")
        with pytest.raises(CannotRead):
            packet.measure("data/photos/0a.jpg")


def test_a_zip_that_was_cut_since_cannot_be_read(tmp_path: Path) -> None:
    target = tmp_path / "packet.zip"
    write_packet(target, {"data/files/0a.bin": bytes(2 * PIECE)})
    with open_packet(target) as packet:
        os.truncate(target, PIECE)
        with pytest.raises(CannotRead):
            packet.measure("data/files/0a.bin")


# --- what another tool packed


def test_an_archive_that_python_writes_with_our_fields_is_ours(tmp_path: Path) -> None:
    assert repacked(tmp_path / "p.zip", zipped((info(path), content) for path, content in SORTED)) is None


@pytest.mark.parametrize(
    "habits",
    [{}, {"create_system": 0, "external_attr": 0x20}, {"extra": b"UT\5\0\1abcd"}, {"internal_attr": 1}],
    ids=["dates", "DOS", "exact times", "marked as text"],
)
def test_what_another_tool_packed_is_read_and_named(habits: dict[str, object], tmp_path: Path) -> None:
    found = repacked(tmp_path / "p.zip", zipped((dated(path, **habits), content) for path, content in SORTED))
    assert found == Difference("central header", f"{NAME}/VERIFY.txt")


def test_names_marked_as_utf_8_are_named(tmp_path: Path) -> None:
    made = zipped((info(path), content) for path, content in SORTED)
    for header in (b"PK\3\4\x14\0", b"PK\1\2\x14\3\x14\0"):
        made = made.replace(header + b"\0\0", header + b"\0\x08")
    assert repacked(tmp_path / "p.zip", made) == Difference("central header", f"{NAME}/VERIFY.txt")


def test_additions_before_the_content_alone_are_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as writer:
        for path, content in SORTED:
            made = info(path)
            made.extra = b"UT\0\0"
            writer.writestr(made, content)
            made.extra = b""  # the directory is written at the end
    found = repacked(tmp_path / "p.zip", (tmp_path / "p.zip").read_bytes())
    assert found == Difference("local header", f"{NAME}/VERIFY.txt")


def test_another_order_is_named(tmp_path: Path) -> None:
    found = repacked(tmp_path / "p.zip", zipped((info(path), content) for path, content in reversed(SORTED)))
    assert found == Difference("order", f"{NAME}/data/records/item.jsonl")


def test_an_order_in_the_directory_that_is_not_that_of_the_contents_is_named(tmp_path: Path) -> None:
    made = bytearray(zipped((info(path), b"same") for path in ("a.txt", "b.txt")))
    half = (len(made) - 22 - made.index(b"PK\1\2")) // 2
    start = made.index(b"PK\1\2")
    made[start : start + 2 * half] = made[start + half : start + 2 * half] + made[start : start + half]
    (tmp_path / "p.zip").write_bytes(made)
    with open_packet(tmp_path / "p.zip") as packet:
        assert contents(packet) == {"a.txt": b"same", "b.txt": b"same"}
        assert packet.repacked == Difference("order", f"{NAME}/b.txt")


def test_entries_for_folders_are_named(tmp_path: Path) -> None:
    folders = [(dated(path, external_attr=0o40755 << 16 | 0x10), b"") for path in ("", "data/", "data/photos/")]
    files = [(info(path), content) for path, content in SORTED]
    assert repacked(tmp_path / "p.zip", zipped(folders + files)) == Difference("folder entry", f"{NAME}/")


def test_wide_sizes_that_are_not_needed_are_named(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as writer:
        for path, content in SORTED:
            with writer.open(info(path), "w", force_zip64=True) as entry:
                entry.write(content)
        starts = [entry.header_offset for entry in writer.infolist()]
    made = bytearray((tmp_path / "p.zip").read_bytes())
    for start in starts:  # Python before 3.11.4 leaves the narrow sizes and the version of those too
        made[start + 18 : start + 26] = b"\xff" * 8
    for found in re.finditer(rb"PK\x01\x02", made):
        made[found.start() + 4] = made[found.start() + 6] = 45
    named = repacked(tmp_path / "p.zip", bytes(made))
    assert named == Difference("central header", f"{NAME}/VERIFY.txt")


def test_wide_end_records_that_are_not_needed_are_named(tmp_path: Path) -> None:
    write_packet(tmp_path / "p.zip")
    plain = (tmp_path / "p.zip").read_bytes()
    size, offset = struct.unpack_from("<2L", plain, len(plain) - 10)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, len(FILES), len(FILES), size, offset)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, offset + size, 1)
    found = repacked(tmp_path / "p.zip", plain[:-22] + record + locator + plain[-22:])
    assert found == Difference("end records", str(tmp_path / "p.zip"))


# --- no bit of a header goes unnoticed


def headers() -> Iterator[tuple[int, str]]:
    """Every byte of a header in the zip of `FILES`, and the entry it belongs to."""
    at, members = 0, []
    for path, content in SORTED:
        member = Member(f"{NAME}/{path}".encode(), len(content), 0, at)
        members.append(member)
        yield from ((place, f"{NAME}/{path}") for place in range(at, at + len(local_header(member))))
        at = member.end
    for member in members:
        size = len(central_header(member))
        yield from ((place, member.name.decode()) for place in range(at, at + size))
        at += size
    yield from ((place, "") for place in range(at, at + len(end_records(len(FILES), 0, 0))))


def is_named(reported: str, entry: str) -> bool:
    """Is it the entry, but for the one character that was changed, or as much of it as a wrong length leaves?"""
    changed = SequenceMatcher(None, reported, entry, autojunk=False)
    alike = sum(block.size for block in changed.get_matching_blocks()) >= len(entry) - 1
    return bool(reported) and (alike or entry.startswith(reported))


def noticed(target: Path) -> str:
    """The entry that is named, or nothing."""
    try:
        with open_packet(target) as packet:
            return packet.repacked.entry if packet.repacked else ""
    except ContainerRefused as error:
        return error.entry


def test_a_flipped_bit_in_any_header_is_noticed_and_its_entry_named(tmp_path: Path) -> None:
    target = tmp_path / "packet.zip"
    write_packet(target)
    whole = target.read_bytes()
    assert noticed(target) == ""
    unnoticed = []
    with target.open("r+b", buffering=0) as file:
        for place, entry in headers():
            for bit in range(8):
                os.pwrite(file.fileno(), bytes([whole[place] ^ 1 << bit]), place)
                if not is_named(found := noticed(target), entry or str(target)):
                    unnoticed.append((place, bit, entry, found))
            os.pwrite(file.fileno(), whole[place : place + 1], place)
    assert unnoticed == []


def test_a_flipped_bit_in_a_content_contradicts_the_checksum(tmp_path: Path) -> None:
    target = tmp_path / "packet.zip"
    write_packet(target)
    damaged = target.read_bytes().replace(b"photograph", b"photogra`h")
    target.write_bytes(damaged)
    with open_packet(target) as packet:
        wrong = [path for path in packet.files if packet.crc32(path) != packet.measure(path).crc32]
    assert wrong == ["data/photos/0a.jpg"]


# --- what we read is what others read


def test_a_damaged_zip_that_we_still_read_says_the_same_to_python(tmp_path: Path) -> None:
    chance, target, read = luck(), tmp_path / "packet.zip", 0
    sources = [
        zipped((made(path), content) for path, content in SORTED)
        for made in (info, dated, lambda path: dated(path, extra=b"UT\5\0\1abcd"))
    ]
    for _ in range(1_500):
        data = bytearray(chance.choice(sources))
        for _ in range(chance.randint(1, 3)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        target.write_bytes(data)
        with suppress(ContainerRefused), open_packet(target) as packet, zipfile.ZipFile(target) as other:
            read += 1
            assert [f"{packet.name}/{path}" for path in packet.files] == other.namelist()
            for path, size in packet.files.items():
                if packet.measure(path).crc32 == packet.crc32(path):
                    assert packet.read(path, size) == other.read(f"{packet.name}/{path}")
    assert read > 20


# --- large archives


def sparse(target: Path, *members: Member) -> None:
    """A zip of `members` whose contents are holes."""
    with target.open("wb") as file:
        for member in members:
            file.seek(member.offset)
            file.write(local_header(member))
        directory = b"".join(map(central_header, members))
        file.seek(members[-1].end)
        file.write(directory + end_records(len(members), members[-1].end, len(directory)))


@pytest.mark.parametrize("size", [2**31, 2**32 - 2, 2**32 - 1, 2**32, 5 << 30])
def test_sizes_and_offsets_beyond_four_gibibytes_are_ours_and_pythons(size: int, tmp_path: Path) -> None:
    first = Member(f"{NAME}/a.bin".encode(), size, 7, 0)
    second = Member(f"{NAME}/b.bin".encode(), 3, 9, first.end)
    sparse(tmp_path / "large.zip", first, second)
    with open_packet(tmp_path / "large.zip") as packet:
        assert dict(packet.files) == {"a.bin": size, "b.bin": 3}
        assert (packet.crc32("a.bin"), packet.crc32("b.bin")) == (7, 9)
        assert packet.repacked is None
    with zipfile.ZipFile(tmp_path / "large.zip") as other:
        assert [(e.file_size, e.header_offset) for e in other.infolist()] == [(size, 0), (3, first.end)]


def test_a_flipped_bit_in_a_wide_header_is_noticed(tmp_path: Path) -> None:
    target = tmp_path / "large.zip"
    first = Member(f"{NAME}/a.bin".encode(), 5 << 30, 7, 0)
    second = Member(f"{NAME}/b.bin".encode(), 3, 9, first.end)
    sparse(target, first, second)
    size, start = target.stat().st_size, second.end
    places = [*range(len(local_header(first))), *range(first.end, first.end + len(local_header(second)))]
    with target.open("r+b", buffering=0) as file:
        for place in (*places, *range(start, size)):
            byte = os.pread(file.fileno(), 1, place)[0]
            for bit in range(8):
                os.pwrite(file.fileno(), bytes([byte ^ 1 << bit]), place)
                assert noticed(target), (place, bit)
            os.pwrite(file.fileno(), bytes([byte]), place)
    assert noticed(target) == ""
