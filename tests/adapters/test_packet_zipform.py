"""The bytes of a zip are those of the standard, of Python's own writer, and never ambiguous."""

import struct
import zipfile
from io import BytesIO
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.packet.zipform import (
    MARK_16,
    MARK_32,
    Member,
    archive_size,
    central_header,
    end_records,
    local_header,
)

NAMES = st.from_regex(rb"[a-z0-9._/-]{1,80}", fullmatch=True)
NEAR = st.sampled_from([0, 1, 2**31 - 1, 2**31, MARK_32 - 1, MARK_32, MARK_32 + 1, 2**40])
NUMBERS = st.one_of(NEAR, st.integers(0, 2**48))
MEMBERS = st.builds(Member, NAMES, NUMBERS, st.integers(0, MARK_32), NUMBERS)
BEYOND = MARK_32 + 1
"""Python goes wide from 2 GiB on, we where the standard says: beyond this size both do."""


def pythons(member: Member) -> zipfile.ZipInfo:
    """The same entry as Python's own writer sees it."""
    made = zipfile.ZipInfo(member.name.decode(), (1980, 1, 1, 0, 0, 0))
    made.create_system, made.external_attr = 3, 0o100644 << 16
    made.file_size = made.compress_size = member.size
    made.CRC, made.header_offset = member.crc32, member.offset
    return made


class Far(BytesIO):
    """The end of a file, of which the first `start` bytes are not kept."""

    def __init__(self, start: int) -> None:
        super().__init__()
        self.start = start

    def tell(self) -> int:
        return self.start + super().tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        return super().seek(offset - self.start, whence)


def pythons_directory(members: list[Member], start: int) -> bytes:
    """What Python's own writer puts behind the contents."""
    end = Far(start)
    with zipfile.ZipFile(end, "w") as writer:
        writer.filelist = [pythons(member) for member in members]
        writer._didModify = True  # as if it had written their contents
    return end.getvalue()


@given(member=MEMBERS.filter(lambda m: m.size < 2**31 or m.size >= BEYOND))
def test_a_local_header_is_pythons(member: Member) -> None:
    assert local_header(member) == pythons(member).FileHeader(zip64=member.size >= BEYOND)


@given(
    members=st.lists(
        MEMBERS.filter(lambda m: not any(2**31 <= n <= MARK_32 for n in (m.size, m.offset))), max_size=4
    ),
    start=NUMBERS.filter(lambda n: not 2**31 <= n <= MARK_32),
)
def test_a_directory_and_its_end_are_pythons(members: list[Member], start: int) -> None:
    ours = b"".join(map(central_header, members))
    assert ours + end_records(len(members), start, len(ours)) == pythons_directory(members, start)


@pytest.mark.parametrize("value", [MARK_32 - 1, MARK_32, MARK_32 + 1])
def test_a_value_that_would_read_as_the_mark_is_written_wide(value: int) -> None:
    central = central_header(Member(b"a", value, 0, value))
    (size,), (offset,) = struct.unpack_from("<L", central, 24), struct.unpack_from("<L", central, 42)
    wide = value >= MARK_32
    assert (size, offset) == ((MARK_32, MARK_32) if wide else (value, value))
    assert central[47:] == (struct.pack("<2H3Q", 1, 24, value, value, value) if wide else b"")


@pytest.mark.parametrize("count", [MARK_16 - 1, MARK_16, MARK_16 + 1])
def test_a_count_that_would_read_as_the_mark_is_written_wide(count: int) -> None:
    ending = end_records(count, 100, 46 * count)
    assert len(ending) == (22 if count < MARK_16 else 22 + 20 + 56)
    assert struct.unpack_from("<2H", ending, len(ending) - 14) == (min(count, MARK_16),) * 2


@pytest.mark.parametrize("value", [MARK_32 - 1, MARK_32])
def test_a_place_that_would_read_as_the_mark_is_written_wide(value: int) -> None:
    plain = 22 if value < MARK_32 else 22 + 20 + 56
    assert len(end_records(1, value, 46)) == len(end_records(1, 46, value)) == plain


@given(member=MEMBERS)
def test_the_end_of_an_entry_is_where_the_next_begins(member: Member) -> None:
    assert member.end == member.offset + 30 + len(member.name) + (20 if member.size >= MARK_32 else 0) + member.size


@given(first=MEMBERS, second=MEMBERS)
def test_different_entries_never_have_the_same_headers(first: Member, second: Member) -> None:
    assert (first == second) == (central_header(first) == central_header(second))


@given(data=st.data(), members=st.lists(MEMBERS, max_size=3))
def test_an_end_tells_where_the_directory_is(data: st.DataObject, members: list[Member]) -> None:
    size = len(b"".join(chain(map(central_header, members))))
    start = data.draw(NUMBERS)
    ending = end_records(len(members), start, size)
    if len(ending) > 22:
        assert struct.unpack_from("<2Q", ending, 40) == (size, start)
        assert struct.unpack_from("<Q", ending, 56 + 8) == (start + size,)
    else:
        assert struct.unpack_from("<2L", ending, 12) == (size, start)


@given(st.dictionaries(st.binary(min_size=1, max_size=40), st.integers(0, 300), max_size=20))
def test_the_size_of_an_archive_is_known_before_it_is_written(files: dict[bytes, int]) -> None:
    local, directory = b"", b""
    for name, size in files.items():
        member = Member(name, size, 0, len(local))
        local += local_header(member) + bytes(size)
        directory += central_header(member)
    whole = local + directory + end_records(len(files), len(local), len(directory))
    assert archive_size(files) == len(whole)


def test_the_size_of_an_archive_counts_wide_fields() -> None:
    plain = archive_size({b"a": MARK_32 - 1, b"b": 0})
    assert archive_size({b"a": MARK_32, b"b": 0}) - plain == 1 + 20 + 20
