"""What a zip says of itself, and which of its statements are accepted (pure; PKWARE APPNOTE 6.3.10).

An allow-list: a statement that a packet has no use for is refused. Each rule has a code of `reasons.CONTAINER`.
"""

import stat
from collections.abc import Mapping
from struct import Struct
from typing import NamedTuple

from fieldkit.packet import zipform

TAIL = zipform.END.size + 0xFFFF
"""Bytes at the end of a zip that hold its end record with the longest comment, or all its end records."""

_ENCRYPTION = 1 << 0 | 1 << 6 | 1 << 13  # 4.4.4: traditional, strong, masked headers
_UTF8 = 1 << 11  # 4.4.4: names are UTF-8, as ASCII always is
_TIMES_AND_OWNERS = frozenset({0x000A, 0x5455, 0x5855, 0x7855, 0x7875})  # 4.5.2, 4.6.1: NTFS, UT, UX, Ux, ux
_DOS_SPECIAL = 0x0400 | 0x0040 | 0x0008  # reparse point, device, volume label
_DOS_FOLDER = 0x0010
_FIELD = Struct("<2H")


class Central(NamedTuple):
    """Fields of an entry of the central directory (4.3.12)."""

    signature: bytes
    made_by: int
    needed: int
    flags: int
    method: int
    time: int
    date: int
    crc32: int
    packed: int
    size: int
    name_length: int
    extra_length: int
    comment_length: int
    disk: int
    internal: int
    external: int
    offset: int


class Local(NamedTuple):
    """Fields of the header before the content (4.3.7)."""

    signature: bytes
    needed: int
    flags: int
    method: int
    time: int
    date: int
    crc32: int
    packed: int
    size: int
    name_length: int
    extra_length: int


class End(NamedTuple):
    """Fields of the end record (4.3.16)."""

    signature: bytes
    disk: int
    first_disk: int
    entries_here: int
    entries: int
    size: int
    offset: int
    comment_length: int


class WideEnd(NamedTuple):
    """Fields of the zip64 end record (4.3.14)."""

    signature: bytes
    rest: int
    made_by: int
    needed: int
    disk: int
    first_disk: int
    entries_here: int
    entries: int
    size: int
    offset: int


class Directory(NamedTuple):
    """How many entries the central directory has, where it says it is, and where it must end."""

    entries: int
    offset: int
    size: int
    end: int


def read_end(tail: bytes, size: int) -> Directory | str:
    """Where an archive of `size` bytes with the last bytes `tail` has its directory; or the rule that it breaks."""
    at = len(tail) - zipform.END.size
    if at < 0 or not tail.startswith(zipform.END_SIGNATURE, at):
        return _lost_end(tail)
    end = End._make(zipform.END.unpack_from(tail, at))
    if end.comment_length:
        return "truncated"
    if end.disk or end.first_disk or end.entries_here != end.entries:
        return "disks"
    locator = at - zipform.LOCATOR.size
    if locator >= 0 and tail.startswith(zipform.LOCATOR_SIGNATURE, locator):
        return _read_wide_end(tail, locator, size - len(tail), end)
    return Directory(end.entries, end.offset, end.size, size - zipform.END.size)


def _read_wide_end(tail: bytes, locator: int, start: int, end: End) -> Directory | str:
    """The same from both end records, which must agree; `start` is where `tail` begins in the archive."""
    at = locator - zipform.WIDE_END.size
    if at < 0:
        return "zip64"
    wide = WideEnd._make(zipform.WIDE_END.unpack_from(tail, at))
    place = zipform.LOCATOR.unpack_from(tail, locator)
    rules = (
        wide.signature == zipform.WIDE_END_SIGNATURE,
        wide.rest == zipform.WIDE_END_REST,
        place == (zipform.LOCATOR_SIGNATURE, 0, start + at, 1),
        (wide.disk, wide.first_disk, wide.entries_here) == (0, 0, wide.entries),
        end.entries in {wide.entries, zipform.MARK_16},
        end.size in {wide.size, zipform.MARK_32},
        end.offset in {wide.offset, zipform.MARK_32},
    )
    return Directory(wide.entries, wide.offset, wide.size, start + at) if all(rules) else "zip64"


def _lost_end(tail: bytes) -> str:
    """Why the last bytes are not an end record without a comment."""
    at = tail.rfind(zipform.END_SIGNATURE)
    if at < 0:
        return "not-zip"
    if len(tail) - at < zipform.END.size:
        return "truncated"
    end = End._make(zipform.END.unpack_from(tail, at))
    rest = len(tail) - at - zipform.END.size
    if rest == end.comment_length:
        return "comment"
    return "after" if rest > end.comment_length else "truncated"


def extra_fields(data: bytes) -> dict[int, bytes] | None:
    """The extra fields by id (4.5.1); None if they repeat, do not fill `data`, or are not known as harmless."""
    fields: dict[int, bytes] = {}
    at = 0
    while at + _FIELD.size <= len(data):
        key, size = _FIELD.unpack_from(data, at)
        if key in fields or key not in {zipform.WIDE, *_TIMES_AND_OWNERS}:
            return None
        fields[key] = data[at + _FIELD.size : at + _FIELD.size + size]
        at += _FIELD.size + size
    return fields if at == len(data) else None


def widened(narrow: tuple[int, ...], extra: Mapping[int, bytes]) -> list[int] | None:
    """`narrow` values with every mark replaced by the next number of the zip64 field (4.5.3).

    None if that field holds more or fewer numbers than there are marks.
    """
    wide = extra.get(zipform.WIDE, b"")
    marks = narrow.count(zipform.MARK_32)
    if len(wide) != 8 * marks:
        return None
    numbers = iter(Struct(f"<{marks}Q").unpack(wide))
    return [next(numbers) if value == zipform.MARK_32 else value for value in narrow]


def widen(central: Central, extra: Mapping[int, bytes]) -> Central | None:
    """The entry with its true sizes and offset; None if its narrow and wide statements contradict each other."""
    values = widened((central.size, central.packed, central.offset), extra)
    if values is None or values[0] != values[1]:
        return None
    return central._replace(size=values[0], packed=values[1], offset=values[2])


def central_fault(central: Central, extra: Mapping[int, bytes] | None, *, folder: bool) -> str | None:
    """The first rule that an entry of the central directory breaks by itself."""
    rules = {
        "directory": central.signature == zipform.CENTRAL_SIGNATURE,
        "entry-comment": not central.comment_length,
        "version": central.needed <= zipform.NEWEST,
        "encrypted": not central.flags & _ENCRYPTION,
        "flags": not central.flags & ~(_ENCRYPTION | _UTF8),
        "method": central.method == zipform.STORED,
        "disks": not central.disk,
        "type": _is_ordinary(central.external, folder=folder),
        "size": central.packed == central.size and not (folder and (central.size or central.crc32)),
        "extra": extra is not None,
    }
    return next((code for code, kept in rules.items() if not kept), None)


def agrees(local: Local, central: Central, extra: Mapping[int, bytes]) -> bool:
    """Does the header before the content say the same as the directory, whose sizes are widened already?

    The version needed may differ: a far offset raises it in the directory alone.
    """
    return (
        local.signature == zipform.LOCAL_SIGNATURE
        and local.needed <= zipform.NEWEST
        and local[2:7] == central[3:8]  # flags, method, time, date, CRC-32
        and widened((local.size, local.packed), extra) == [central.size, central.packed]
    )


def _is_ordinary(external: int, *, folder: bool) -> bool:
    """External attributes (4.4.15): UNIX mode in the upper half, DOS attributes in the lower."""
    kind = stat.S_IFMT(external >> 16)
    if folder:
        return kind in {0, stat.S_IFDIR} and not external & _DOS_SPECIAL
    return kind in {0, stat.S_IFREG} and not external & (_DOS_SPECIAL | _DOS_FOLDER)
