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
    widen,
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


def name_at(medium: Medium, offset: int) -> str:
    """The name in the local header at `offset`, one character a byte."""
    local = Local._make(zipform.LOCAL.unpack(medium.read_at(offset, zipform.LOCAL.size)))
    return medium.read_at(offset + zipform.LOCAL.size, local.name_length).decode("latin-1")


def _entry(medium: Medium, window: Window) -> Entry:
    """The next entry. What is written exactly as we write it keeps every rule; the others are asked one by one."""
    central, name, header = _central_header(medium, window)
    member = zipform.Member(name, central.size, central.crc32, central.offset)
    differs: Part | None = None
    if name.endswith(b"/") or header != zipform.central_header(member):
        central = _accepted(medium, central, name, header)
        member = zipform.Member(name, central.size, central.crc32, central.offset)
        differs = "central header" if header != zipform.central_header(member) else None
    ours = zipform.local_header(member)
    size = len(ours)
    if medium.read_at(central.offset, size) != ours:
        size = _accepted_local(medium, central, name)
        differs = differs or "local header"
    return Entry(member, central.offset + size + central.size, "folder entry" if name.endswith(b"/") else differs)


def _central_header(medium: Medium, window: Window) -> tuple[Central, bytes, bytes]:
    """The next entry of the central directory: its fields, its name, all its bytes."""
    fixed = window.take(zipform.CENTRAL.size)
    if len(fixed) < zipform.CENTRAL.size:
        raise refused(medium.name, "directory")
    central = Central._make(zipform.CENTRAL.unpack(fixed))
    size = central.name_length + central.extra_length + central.comment_length
    rest = window.take(size)
    name = rest[: central.name_length]
    if len(rest) < size:
        raise refused(medium.name, "directory", name.decode("latin-1"))
    return central, name, fixed + rest


def _accepted(medium: Medium, central: Central, name: bytes, header: bytes) -> Central:
    """The fields with their true sizes and offset, once they keep all rules by themselves."""
    start = zipform.CENTRAL.size + len(name)
    extra = extra_fields(header[start : start + central.extra_length])
    code = central_fault(central, extra, folder=name.endswith(b"/"))
    wide = widen(central, extra or {})
    if code or wide is None:
        raise refused(medium.name, code or "zip64", name.decode("latin-1"))
    return wide


def _accepted_local(medium: Medium, central: Central, name: bytes) -> int:
    """Size of the header before the content, once it says the same as the central directory."""
    header = medium.read_at(central.offset, zipform.LOCAL.size)
    if len(header) == zipform.LOCAL.size:
        local = Local._make(zipform.LOCAL.unpack(header))
        stated = medium.read_at(central.offset + len(header), local.name_length)
        extra = extra_fields(medium.read_at(central.offset + len(header) + len(stated), local.extra_length))
        if stated == name and extra is not None and agrees(local, central, extra):
            return len(header) + len(name) + local.extra_length
    raise refused(medium.name, "local", name.decode("latin-1"))
