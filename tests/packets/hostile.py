"""Zips that must be refused unopened, each named by its defect, built from nothing but `struct`.

Every one of them would be a packet were it not for that defect.
"""

import struct
import zlib
from dataclasses import dataclass, replace
from typing import Any

TOP = b"PKT-XX-2024-AA-001-A-0001/"
PHOTO, LETTER = TOP + b"data/photos/0a.jpg", TOP + b"data/photos/0b.jpg"
CONTENT = b"as found, untouched"
MARK = 0xFFFFFFFF
REGULAR, FOLDER, LINK, PIPE, DEVICE = (kind << 28 for kind in (8, 4, 10, 1, 6))
WHOLE = ""
"""Stands for the container as a whole where the entry at fault is named."""


@dataclass(frozen=True)
class Header:
    """What one of the two headers of an entry states."""

    name: bytes
    crc32: int
    size: int
    packed: int
    signature: bytes
    needed: int = 20
    flags: int = 0
    method: int = 0
    extra: bytes = b""
    attributes: int = REGULAR
    comment: bytes = b""
    disk: int = 0
    shift: int = 0

    def local(self) -> bytes:
        """As the header before the content."""
        sizes = len(self.name), len(self.extra)
        fields = (self.needed, self.flags, self.method, 0, 33, self.crc32, self.packed, self.size, *sizes)
        return struct.pack("<4s5H3L2H", self.signature, *fields) + self.name + self.extra

    def central(self, offset: int) -> bytes:
        """As an entry of the directory."""
        sizes = len(self.name), len(self.extra), len(self.comment)
        fields = (0x314, self.needed, self.flags, self.method, 0, 33, self.crc32, self.packed, self.size, *sizes)
        rest = (self.disk, 0, self.attributes, offset + self.shift)
        return struct.pack("<4s6H3L5H2L", self.signature, *fields, *rest) + self.name + self.extra + self.comment


@dataclass(frozen=True)
class Entry:
    """Both headers of an entry, its content, and bytes hidden behind it."""

    before: Header
    listed: Header
    content: bytes
    behind: bytes = b""


def entry(name: bytes = PHOTO, content: bytes = CONTENT, **fields: Any) -> Entry:
    """An entry of which both headers state `fields`."""
    header = Header(name, zlib.crc32(content), len(content), len(content), b"PK\3\4")
    both = replace(header, **fields)
    return Entry(both, replace(both, signature=b"PK\1\2"), content)


def at_odds(**fields: Any) -> Entry:
    """An entry of which the header before the content states other `fields` than the directory."""
    made = entry()
    return replace(made, before=replace(made.before, **fields))


def in_directory(**fields: Any) -> Entry:
    """An entry of which the directory states other `fields` than the header before the content."""
    made = entry()
    return replace(made, listed=replace(made.listed, **fields))


def archive(*entries: Entry, start: int = 0, tail: bytes = b"", **end: Any) -> bytes:
    """A zip of `entries` that says it begins at `start`; `end` replaces fields of its end record."""
    body, directory = b"", b""
    for made in entries:
        directory += made.listed.central(start + len(body))
        body += made.before.local() + made.content + made.behind
    return body + tail + directory + end_record(len(entries), len(directory), start + len(body + tail), **end)


def end_record(
    count: int, size: int, offset: int, *, disk: int = 0, more: int = 0, comment: bytes = b"", wide: bytes = b""
) -> bytes:
    """The end of a zip; `more` entries than there are, `wide` records of zip64 before it."""
    numbers = (disk, disk, count + more, count + more, size, offset, len(comment))
    return wide + struct.pack("<4s4H2LH", b"PK\5\6", *numbers) + comment


def wide_end(count: int, size: int, offset: int, *, rest: int = 44, disk: int = 0, shift: int = 0) -> bytes:
    """The zip64 end records for a directory of `size` bytes at `offset`."""
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", rest, 45, 45, disk, disk, count, count, size, offset)
    return record + struct.pack("<4sLQL", b"PK\6\7", 0, offset + size + shift, 1)


def sound(*names: bytes) -> bytes:
    """A zip of sound entries with these names."""
    return archive(*map(entry, names or (PHOTO, LETTER)))


def named(name: bytes) -> tuple[bytes, str]:
    """A sound packet that holds `name` besides: the zip, and the entry at fault."""
    return sound(LETTER, name), name.decode("latin-1")


def photo(made: Entry) -> tuple[bytes, str]:
    """A packet of one photo at fault and a sound one behind it: the zip, and the entry at fault."""
    return archive(made, entry(LETTER)), made.listed.name.decode("latin-1")


def with_wide_end(count: int = 2, *, narrow: int = 2, **fields: int) -> bytes:
    """A sound packet of two files with zip64 end records, at fault in `fields`."""
    plain = sound()
    size, offset = struct.unpack_from("<2L", plain, len(plain) - 10)
    return plain[:-22] + end_record(narrow, size, offset, wide=wide_end(count, size, offset, **fields))


def wide(*numbers: int) -> bytes:
    """A zip64 extra field with `numbers`."""
    return struct.pack(f"<2H{len(numbers)}Q", 1, 8 * len(numbers), *numbers)


def overlapping() -> bytes:
    """The second entry stands inside the content of the first, as in a zip bomb of overlapping entries."""
    inner = entry(LETTER)
    outer = entry(PHOTO, inner.before.local() + inner.content)
    inside = outer.listed.central(0) + inner.listed.central(len(outer.before.local()))
    body = outer.before.local() + outer.content
    return body + inside + end_record(2, len(inside), len(body))


def joined(start: int) -> bytes:
    """Two archives in one file, the second of which says that it begins at `start`."""
    return sound() + archive(entry(LETTER), start=start)


LENGTH = len(sound())
LARGE = len(CONTENT)
BOMB = zlib.compressobj(9, zlib.DEFLATED, -15)
SQUEEZED = BOMB.compress(bytes(1 << 20)) + BOMB.flush()

CONTAINERS: dict[str, tuple[str, bytes, str]] = {
    "no zip at all": ("not-zip", b"not a zip" * 9, WHOLE),
    "an empty file": ("not-zip", b"", WHOLE),
    "an archive of nothing": ("top", archive(), WHOLE),
    "cut in the middle": ("truncated", sound()[:-60], WHOLE),
    "cut in the end record": ("truncated", sound()[:-3], WHOLE),
    "bytes before the archive": ("before", b"MZ" * 40 + sound(), WHOLE),
    "bytes before that offsets allow for": ("before", b"MZ" * 40 + archive(entry(), start=80), PHOTO.decode()),
    "bytes after the archive": ("after", sound() + b"\0", WHOLE),
    "two archives joined": ("joined", joined(0), WHOLE),
    "two archives joined with true offsets": ("joined", joined(LENGTH), LETTER.decode()),
    "a comment": ("comment", archive(entry(), comment=b"hello"), WHOLE),
    "a comment that is missing": ("truncated", archive(entry(), comment=b"hello")[:-5], WHOLE),
    "part of several volumes": ("disks", archive(entry(), disk=1), WHOLE),
    "an entry less than stated": ("directory", archive(entry(), more=1), WHOLE),
    "an entry more than stated": ("directory", archive(entry(), entry(LETTER), more=-1), WHOLE),
    "a directory that begins too late": ("directory", sound()[:-6] + struct.pack("<LH", LENGTH, 0), WHOLE),
    "200,001 entries": ("too-many", with_wide_end(200_001, narrow=0xFFFF), WHOLE),
    "zip64 with another count": ("zip64", with_wide_end(3), WHOLE),
    "zip64 longer than it says": ("zip64", with_wide_end(rest=52), WHOLE),
    "zip64 on another disk": ("zip64", with_wide_end(disk=1), WHOLE),
    "zip64 that is not where it should be": ("zip64", with_wide_end(shift=1), WHOLE),
    "zip64 locator alone": ("zip64", struct.pack("<4sLQL", b"PK\6\7", 0, 0, 1) + end_record(0, 0, 0), WHOLE),
}

NAMES: dict[str, tuple[str, bytes, str]] = {
    defect: (code, *named(name))
    for defect, code, name in (
        ("an absolute name", "name-empty", b"/etc/passwd"),
        ("an upward name", "name-dots", b"../../evil.jpg"),
        ("an upward name inside the folder", "name-dots", TOP + b"data/../../evil.jpg"),
        ("a part of one dot", "name-dots", TOP + b"./evil.jpg"),
        ("an empty part", "name-empty", TOP + b"data//evil.jpg"),
        ("a backslash", "name-characters", TOP + b"data\\evil.jpg"),
        ("a drive", "name-characters", b"c:/evil.jpg"),
        ("another machine", "name-empty", b"//host/share/evil.jpg"),
        ("NUL", "name-characters", TOP + b"data/evil.jpg\0.txt"),
        ("a line feed", "name-characters", TOP + b"data/evil\n.jpg"),
        ("a percent sign", "name-characters", TOP + b"data/evil%0a.jpg"),
        ("writing from right to left", "name-characters", TOP + "data/\u202egpj.exe".encode()),
        ("an accent", "name-characters", TOP + "data/\u00e9.jpg".encode()),
        ("an accent, put together", "name-characters", TOP + "data/e\u0301.jpg".encode()),
        ("capitals", "name-characters", TOP + b"data/EVIL.jpg"),
        ("a trailing dot", "name-dots", TOP + b"data/evil."),
        ("a trailing space", "name-characters", TOP + b"data/evil "),
        ("a device", "name-device", TOP + b"data/con.jpg"),
        ("a long part", "name-long", TOP + b"data/" + b"a" * 65),
        ("a long path", "name-long", TOP + b"a/" * 100 + b"b"),
        ("another folder", "top", b"another/evil.jpg"),
        ("a second packet", "top", b"PKT-XX-2024-AA-001-A-0002/evil.jpg"),
        ("no folder", "top", b"evil.jpg"),
        ("the folder's name for a file", "top", TOP[:-1]),
    )
} | {
    "a name twice": ("duplicate", sound(PHOTO, PHOTO), PHOTO.decode()),
    "a folder twice": (
        "duplicate",
        archive(*(entry(TOP + b"data/", b"", attributes=FOLDER) for _ in "ab"), entry()),
        (TOP + b"data/").decode(),
    ),
    "twins": ("twin", sound(TOP + b"VERIFY.txt", TOP + b"verify.txt"), (TOP + b"VERIFY.txt").decode()),
    "a file that is a folder": ("file-and-folder", sound(PHOTO, PHOTO + b"/0a.jpg"), PHOTO.decode()),
    "a file that is a folder in capitals": (
        "file-and-folder",
        sound(TOP + b"VERIFY.txt", TOP + b"verify.txt/a"),
        (TOP + b"VERIFY.txt").decode(),
    ),
    "an empty folder": (
        "empty-folder",
        archive(entry(), entry(TOP + b"void/", b"", attributes=FOLDER)),
        (TOP + b"void/").decode(),
    ),
}

ENTRIES: dict[str, tuple[str, bytes, str]] = {
    defect: (code, *photo(made))
    for defect, code, made in (
        ("compressed", "method", entry(content=SQUEEZED, method=8, size=1 << 20)),
        ("a method that does not exist", "method", entry(method=99)),
        ("of a later version", "version", in_directory(needed=46)),
        ("of a later version before the content", "local", at_odds(needed=46)),
        ("encrypted", "encrypted", entry(flags=1)),
        ("strongly encrypted", "encrypted", entry(flags=1 << 6)),
        ("a masked header", "encrypted", entry(flags=1 << 13)),
        ("sizes behind the content", "flags", entry(flags=1 << 3)),
        ("a symbolic link", "type", entry(attributes=LINK)),
        ("a pipe", "type", entry(attributes=PIPE)),
        ("a device", "type", entry(attributes=DEVICE)),
        ("a folder's type on a file", "type", entry(attributes=FOLDER)),
        ("a volume label", "type", entry(attributes=8)),
        ("a reparse point", "type", entry(attributes=0x400)),
        ("a link's type on a folder", "type", entry(TOP + b"data/", b"", attributes=LINK)),
        ("content in a folder", "size", entry(TOP + b"data/", attributes=FOLDER)),
        ("a checksum of a folder", "size", entry(TOP + b"data/", b"", attributes=FOLDER, crc32=1)),
        ("a comment", "entry-comment", in_directory(comment=b"hello")),
        ("on another disk", "disks", in_directory(disk=1)),
        ("two sizes", "size", entry(packed=LARGE + 1)),
        ("no header in the directory", "directory", in_directory(signature=b"PK\1\3")),
        ("no header before the content", "local", at_odds(signature=b"PK\3\5")),
        ("a header far outside", "local", in_directory(shift=1 << 30)),
        ("another name before the content", "local", at_odds(name=LETTER)),
        ("a longer name before the content", "local", at_odds(name=PHOTO + b"x")),
        ("another size before the content", "local", at_odds(size=1, packed=1)),
        ("another checksum before the content", "local", at_odds(crc32=1)),
        ("another method before the content", "local", at_odds(method=8)),
        ("a flag before the content", "local", at_odds(flags=1)),
        ("an unknown addition before the content", "local", at_odds(extra=b"up\0\0")),
        ("wide sizes before the content that differ", "local", at_odds(size=MARK, packed=MARK, extra=wide(1, 1))),
        ("a second name", "extra", entry(extra=struct.pack("<2H5s", 0x7075, 5, b"\1evil"))),
        ("an addition cut short", "extra", entry(extra=struct.pack("<2H", 0x5455, 9))),
        ("half an addition", "extra", entry(extra=b"UT\0")),
        ("an addition twice", "extra", entry(extra=b"UT\0\0" * 2)),
        ("wide numbers that nothing asks for", "zip64", in_directory(extra=wide(LARGE))),
        ("wide numbers that are missing", "zip64", entry(size=MARK, packed=MARK)),
        ("wide sizes that differ", "zip64", entry(size=MARK, packed=MARK, extra=wide(LARGE, 1))),
        ("a wide offset that no file reaches", "local", in_directory(shift=MARK, extra=wide(2**64 - 1))),
        ("wide sizes that no file reaches", "overlap", entry(size=MARK, packed=MARK, extra=wide(2**63, 2**63))),
    )
} | {
    "too large": ("overlap", photo(entry(size=LARGE + 1, packed=LARGE + 1))[0], LETTER.decode()),
    "too small": ("gap", photo(entry(size=1, packed=1))[0], LETTER.decode()),
    "overlapping": ("overlap", overlapping(), LETTER.decode()),
    "larger than the archive": ("overlap", archive(entry(size=1 << 20, packed=1 << 20)), PHOTO.decode()),
    "bytes behind the content": ("gap", photo(replace(entry(), behind=b"evil"))[0], LETTER.decode()),
    "bytes before the directory": ("gap", archive(entry(), tail=b"evil"), PHOTO.decode()),
}

HOSTILE: dict[str, tuple[str, bytes, str]] = {
    f"{kind}: {defect}": made
    for kind, many in (("container", CONTAINERS), ("name", NAMES), ("entry", ENTRIES))
    for defect, made in many.items()
}
"""By defect: the code of the refusal, the zip, and the entry that is named (`WHOLE`: none)."""
