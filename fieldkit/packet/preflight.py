"""Reads the headers of a zip, central and local together, and refuses it before its content is touched."""

from collections.abc import Iterator
from typing import NamedTuple

from fieldkit.packet import zipform
from fieldkit.packet.medium import Medium, Window
from fieldkit.packet.names import MOST_FILES
from fieldkit.packet.reasons import refused
from fieldkit.packet.view import Part
from fieldkit.packet.ziprecords import (
    TAIL,
    Central,
    Directory,
    Local,
    agrees,
    central_fault,
    extra_fields,
    read_end,
    widened,
)


class Entry(NamedTuple):
    """An entry that both its headers describe alike.

    `end` is where its content ends; `differs` names the part that is not as fieldkit writes it.
    """

    member: zipform.Member
    end: int
    differs: Part | None

    @property
    def name(self) -> str:
        """The full name, one character a byte."""
        return self.member.name.decode("latin-1")

    @property
    def is_folder(self) -> bool:
        """Does it stand for a folder?"""
        return self.member.name.endswith(b"/")


def find_directory(medium: Medium) -> Directory:
    """Where the central directory is. Raises `ContainerRefused`, `CannotRead`."""
    found = read_end(medium.read_at(max(0, medium.size - TAIL), TAIL), medium.size)
    if isinstance(found, str):
        cut = found == "not-zip" and medium.read_at(0, 4) == zipform.LOCAL_SIGNATURE
        raise refused(medium.name, "truncated" if cut else found)
    if found.entries > MOST_FILES:
        raise refused(medium.name, "too-many")
    missing = found.end - found.offset - found.size
    if missing:
        raise refused(medium.name, "directory" if missing < 0 else what_stands_before(medium, missing))
    return found


def what_stands_before(medium: Medium, start: int) -> str:
    """Why an archive does not begin with its file but at `start`."""
    end = medium.read_at(max(0, start - zipform.END.size), 4)
    return "joined" if end == zipform.END_SIGNATURE else "before"


def entries(medium: Medium, directory: Directory) -> Iterator[Entry]:
    """The entries of `directory`, in its order. Raises `ContainerRefused`, `CannotRead`."""
    window = Window(medium, directory.offset, directory.size)
    for _ in range(directory.entries):
        yield _entry(medium, window)
    if window.left:
        raise refused(medium.name, "directory")


def has_our_end(medium: Medium, directory: Directory) -> bool:
    """Are the end records those that fieldkit writes?"""
    ours = zipform.end_records(directory.entries, directory.offset, directory.size)
    return medium.read_at(directory.end, TAIL) == ours


def _entry(medium: Medium, window: Window) -> Entry:
    fixed = window.take(zipform.CENTRAL.size)
    if len(fixed) < zipform.CENTRAL.size:
        raise refused(medium.name, "directory")
    central = Central._make(zipform.CENTRAL.unpack(fixed))
    lengths = central.name_length, central.extra_length, central.comment_length
    rest = window.take(sum(lengths))
    name = rest[: central.name_length]
    if len(rest) < sum(lengths):
        raise refused(medium.name, "directory", name.decode("latin-1"))
    central = _accepted(medium, central, name, rest[len(name) : len(name) + central.extra_length])
    member = zipform.Member(name, central.size, central.crc32, central.offset)
    local = _local_header(medium, central, member)
    differs: Part | None = None
    if name.endswith(b"/"):
        differs = "folder entry"
    elif fixed + rest != zipform.central_header(member):
        differs = "central header"
    elif local != zipform.local_header(member):
        differs = "local header"
    return Entry(member, central.offset + len(local) + central.size, differs)


def _accepted(medium: Medium, central: Central, name: bytes, additions: bytes) -> Central:
    """The entry with its true sizes and offset, once it keeps all rules by itself."""
    extra = extra_fields(additions)
    code = central_fault(central, extra, folder=name.endswith(b"/"))
    if code or extra is None:
        raise refused(medium.name, code or "extra", name.decode("latin-1"))
    wide = widened((central.size, central.packed, central.offset), extra)
    if wide is None or wide[0] != wide[1]:
        raise refused(medium.name, "zip64", name.decode("latin-1"))
    return central._replace(size=wide[0], packed=wide[1], offset=wide[2])


def _local_header(medium: Medium, central: Central, member: zipform.Member) -> bytes:
    """The bytes before the content, once they say the same as the central directory."""
    fixed = zipform.LOCAL.size
    header = medium.read_at(central.offset, fixed + len(member.name))
    if len(header) < fixed:
        raise refused(medium.name, "local", member.name.decode("latin-1"))
    local = Local._make(zipform.LOCAL.unpack_from(header))
    additions = medium.read_at(central.offset + len(header), local.extra_length) if local.extra_length else b""
    extra = extra_fields(additions)
    if local.name_length != len(member.name) or header[fixed:] != member.name or extra is None:
        raise refused(medium.name, "local", member.name.decode("latin-1"))
    if not agrees(local, central, widened((local.size, local.packed), extra)):
        raise refused(medium.name, "local", member.name.decode("latin-1"))
    return header + additions
