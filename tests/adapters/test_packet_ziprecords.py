"""What a zip says of itself is taken at its word only where it says one thing."""

import stat
import struct
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.packet.zipform import CENTRAL, MARK_32, Member, central_header, end_records
from fieldkit.packet.ziprecords import (
    TAIL,
    Central,
    Directory,
    central_fault,
    extra_fields,
    read_end,
    widen,
    widened,
)

HARMLESS = [0x0001, 0x000A, 0x5455, 0x5855, 0x7855, 0x7875]
FIELDS = st.dictionaries(st.sampled_from(HARMLESS), st.binary(max_size=40), max_size=6)
SIZES = st.integers(0, 2**48)


def packed(fields: dict[int, bytes]) -> bytes:
    return b"".join(struct.pack("<2H", key, len(data)) + data for key, data in fields.items())


def central(member: Member) -> tuple[Central, dict[int, bytes]]:
    """Our own entry as a reader sees it: its fields, and what they leave to the addition."""
    header = central_header(member)
    return Central._make(CENTRAL.unpack_from(header)), extra_fields(header[CENTRAL.size + len(member.name) :]) or {}


# --- the end


@given(count=st.integers(0, 200_000), offset=SIZES, size=SIZES)
def test_our_own_end_is_read_as_it_was_written(count: int, offset: int, size: int) -> None:
    ending = end_records(count, offset, size)
    directory = offset + size
    assert read_end(ending, directory + len(ending)) == Directory(count, offset, size, directory)


@given(count=st.integers(0, 70_000), offset=SIZES, at=st.integers(0), bit=st.integers(0, 7))
def test_no_bit_of_an_end_can_change_without_being_noticed(count: int, offset: int, at: int, bit: int) -> None:
    whole = end_records(count, offset, 46 * count)
    changed = bytearray(whole)
    changed[at % len(whole)] ^= 1 << bit
    size = offset + 46 * count + len(whole)
    found = read_end(bytes(changed), size)
    if isinstance(found, Directory):
        ours = end_records(found.entries, found.offset, found.size)
        assert changed[found.end - size :] != ours or found != read_end(whole, size)


@pytest.mark.parametrize(
    ("tail", "reason"),
    [
        (b"", "not-zip"),
        (b"PK\5\6", "truncated"),
        (end_records(1, 100, 46)[:-1], "truncated"),
        (end_records(1, 100, 46) + b"\0", "after"),
        (end_records(1, 100, 46)[:-2] + b"\2\0hi", "comment"),
        (end_records(1, 100, 46)[:-2] + b"\2\0h", "truncated"),
        (end_records(1, 100, 46)[:-2] + b"\2\0", "truncated"),
        (end_records(1, 100, 46)[:-2] + b"\2\0hi!", "after"),
        (end_records(1, 100, 2**40)[56:], "zip64"),
    ],
)
def test_an_end_that_says_more_than_one_thing_is_refused(tail: bytes, reason: str) -> None:
    assert read_end(tail, len(tail)) == reason


@pytest.mark.parametrize("shift", [-1, 1, 98])
def test_a_wide_end_that_is_not_where_it_says_is_refused(shift: int) -> None:
    ending = end_records(1, 100, 2**40)
    assert isinstance(read_end(ending, 100 + 2**40 + len(ending)), Directory)
    assert read_end(ending, 100 + 2**40 + len(ending) + shift) == "zip64"


def test_the_longest_comment_is_found() -> None:
    ending = end_records(1, 100, 46)[:-2] + b"\xff\xff" + b"x" * 0xFFFF
    assert len(ending) <= TAIL
    assert read_end(ending, len(ending)) == "comment"


# --- additions


@given(fields=FIELDS)
def test_additions_are_read_by_their_ids(fields: dict[int, bytes]) -> None:
    assert extra_fields(packed(fields)) == fields


@given(fields=FIELDS.filter(bool), cut=st.integers(1))
def test_additions_that_are_cut_are_refused(fields: dict[int, bytes], cut: int) -> None:
    whole = packed(fields)
    ends = {len(packed(dict(list(fields.items())[:n]))) for n in range(len(fields) + 1)}
    at = cut % len(whole)
    assert (extra_fields(whole[:at]) is None) == (at not in ends)


@given(key=st.integers(0, 0xFFFF).filter(lambda key: key not in HARMLESS), data=st.binary(max_size=9))
def test_additions_that_nobody_knows_are_refused(key: int, data: bytes) -> None:
    assert extra_fields(packed({key: data})) is None


# --- wide numbers


@given(size=SIZES, offset=SIZES)
def test_our_own_wide_numbers_are_read_as_they_were_written(size: int, offset: int) -> None:
    fields, extra = central(Member(b"a", size, 0, offset))
    wide = widen(fields, extra)
    assert wide is not None
    assert (wide.size, wide.packed, wide.offset) == (size, size, offset)


@given(narrow=st.lists(st.sampled_from([0, 7, MARK_32]), max_size=3), wide=st.lists(SIZES, max_size=4))
def test_there_are_as_many_wide_numbers_as_marks_or_they_are_refused(narrow: list[int], wide: list[int]) -> None:
    found = widened(tuple(narrow), {1: struct.pack(f"<{len(wide)}Q", *wide)})
    assert (found is None) == (narrow.count(MARK_32) != len(wide))
    if found is not None:
        assert [new for old, new in zip(narrow, found, strict=True) if old == MARK_32] == wide


# --- one entry


@given(size=SIZES, content=st.binary(max_size=20), offset=SIZES)
def test_our_own_entry_breaks_no_rule(size: int, content: bytes, offset: int) -> None:
    fields, extra = central(Member(b"a", size, crc32(content), offset))
    assert central_fault(fields, extra, folder=False) is None


@pytest.mark.parametrize(
    "kind", [stat.S_IFDIR, stat.S_IFLNK, stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFCHR, stat.S_IFBLK]
)
def test_only_ordinary_files_are_files(kind: int) -> None:
    fields, extra = central(Member(b"a", 1, 2, 3))
    assert central_fault(fields._replace(external=(kind | 0o644) << 16), extra, folder=False) == "type"


@pytest.mark.parametrize(("bit", "folder"), [(0x8, True), (0x40, True), (0x400, True), (0x10, False)])
def test_what_dos_calls_special_is_special(bit: int, folder: bool) -> None:
    fields, extra = central(Member(b"a/", 0, 0, 3))
    assert central_fault(fields._replace(external=bit), extra, folder=folder) == "type"


@pytest.mark.parametrize("bit", range(16))
def test_every_flag_but_that_of_unicode_is_refused(bit: int) -> None:
    fields, extra = central(Member(b"a", 1, 2, 3))
    codes = {0: "encrypted", 6: "encrypted", 11: None, 13: "encrypted"}
    assert central_fault(fields._replace(flags=1 << bit), extra, folder=False) == codes.get(bit, "flags")
