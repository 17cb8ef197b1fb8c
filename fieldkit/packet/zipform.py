"""The bytes of a packet's zip, one form for writer and reader (PKWARE APPNOTE 6.3.10).

Entries are STORED, dated 1980-01-01, made by UNIX with mode 0644, without comments or flags. Zip64 stands where,
and only where, a value reaches the mark of the narrow field (4.4.1.4). What `zipfile` of Python writes for such
entries is the same, up to 2 GiB.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from struct import Struct

LOCAL = Struct("<4s5H3L2H")  # 4.3.7
CENTRAL = Struct("<4s6H3L5H2L")  # 4.3.12
WIDE_END = Struct("<4sQ2H2L4Q")  # 4.3.14
LOCATOR = Struct("<4sLQL")  # 4.3.15
END = Struct("<4s4H2LH")  # 4.3.16

LOCAL_SIGNATURE = b"PK\x03\x04"
CENTRAL_SIGNATURE = b"PK\x01\x02"
WIDE_END_SIGNATURE = b"PK\x06\x06"
LOCATOR_SIGNATURE = b"PK\x06\x07"
END_SIGNATURE = b"PK\x05\x06"

STORED = 0
MARK_16 = 0xFFFF
MARK_32 = 0xFFFFFFFF
NEWEST = 45
"""The version of zip64; no packet needs a later one (4.4.3)."""

WIDE = 0x0001
"""Id of the extra field that holds what does not fit (4.5.3)."""

WIDE_END_REST = WIDE_END.size - 12
"""Size of the zip64 end record as it states it: without its own first 12 bytes (4.3.14.1)."""

_PLAIN = 20  # version needed, 4.4.3
_UNIX = 3 << 8  # version made by, upper byte, 4.4.2
_MIDNIGHT, _NEW_YEAR_1980 = 0, 1 << 5 | 1  # 4.4.6
_REGULAR_0644 = 0o100644 << 16  # external attributes of UNIX, 4.4.15


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive: full name, size in bytes, CRC-32, where its local header begins."""

    name: bytes
    size: int
    crc32: int
    offset: int

    @property
    def end(self) -> int:
        """Where the next local header, or the central directory, begins."""
        return self.offset + len(local_header(self)) + self.size


def archive_size(files: Mapping[bytes, int]) -> int:
    """Bytes of the archive that holds files of these full names and sizes, in this order."""
    offset = directory = 0
    for name, size in files.items():
        member = Member(name, size, 0, offset)
        directory += len(central_header(member))
        offset = member.end
    return offset + directory + len(end_records(len(files), offset, directory))


def local_header(member: Member) -> bytes:
    """What stands before the content (4.3.7). Both sizes go wide together (4.5.3)."""
    wide = member.size >= MARK_32
    extra = _extra([member.size, member.size] if wide else [])
    size = MARK_32 if wide else member.size
    return (
        LOCAL.pack(
            LOCAL_SIGNATURE,
            NEWEST if wide else _PLAIN,
            0,
            STORED,
            _MIDNIGHT,
            _NEW_YEAR_1980,
            member.crc32,
            size,
            size,
            len(member.name),
            len(extra),
        )
        + member.name
        + extra
    )


def central_header(member: Member) -> bytes:
    """The entry of the central directory (4.3.12)."""
    sizes = [member.size, member.size] if member.size >= MARK_32 else []
    offset = [member.offset] if member.offset >= MARK_32 else []
    extra = _extra(sizes + offset)
    version = NEWEST if extra else _PLAIN
    size = min(member.size, MARK_32)
    return (
        CENTRAL.pack(
            CENTRAL_SIGNATURE,
            _UNIX | version,
            version,
            0,
            STORED,
            _MIDNIGHT,
            _NEW_YEAR_1980,
            member.crc32,
            size,
            size,
            len(member.name),
            len(extra),
            0,
            0,
            0,
            _REGULAR_0644,
            min(member.offset, MARK_32),
        )
        + member.name
        + extra
    )


def end_records(count: int, offset: int, size: int) -> bytes:
    """What stands after the central directory of `count` entries, `size` bytes at `offset` (4.3.14 to 4.3.16)."""
    wide = b""
    if count >= MARK_16 or offset >= MARK_32 or size >= MARK_32:
        wide = WIDE_END.pack(
            WIDE_END_SIGNATURE, WIDE_END_REST, NEWEST, NEWEST, 0, 0, count, count, size, offset
        ) + LOCATOR.pack(LOCATOR_SIGNATURE, 0, offset + size, 1)
    few = min(count, MARK_16)
    return wide + END.pack(END_SIGNATURE, 0, 0, few, few, min(size, MARK_32), min(offset, MARK_32), 0)


def _extra(values: list[int]) -> bytes:
    return Struct(f"<2H{len(values)}Q").pack(WIDE, 8 * len(values), *values) if values else b""
