"""Zips that must be refused unopened, each named by its defect, built from nothing but `struct`.

Every one of them would be a packet were it not for that defect.
"""

import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

TOP = b"PKT-XX-2024-AA-001-A-0001/"
PHOTO, LETTER = "data/photos/0a.jpg", "data/photos/0b.jpg"
MARK = 0xFFFFFFFF


@dataclass(frozen=True)
class Entry:
    """One entry. `local` and `central` replace fields of one header; `content` may differ from what is stated."""

    name: bytes
    content: bytes = b"as found"
    flags: int = 0
    method: int = 0
    attributes: int = 0o100644 << 16
    extra: bytes = b""
    comment: bytes = b""
    size: int | None = None
    packed: int | None = None
    local: Mapping[str, int | bytes] = field(default_factory=dict)
    central: Mapping[str, int | bytes] = field(default_factory=dict)
    behind: bytes = b""

    def stated(self, over: Mapping[str, int | bytes], offset: int) -> dict[str, int | bytes]:
        """The fields of one header."""
        size = len(self.content) if self.size is None else self.size
        fields: dict[str, int | bytes] = {
            "signature": b"",
            "name": self.name,
            "flags": self.flags,
            "method": self.method,
            "crc32": zlib.crc32(self.content),
            "size": size,
            "packed": size if self.packed is None else self.packed,
            "extra": self.extra,
            "disk": 0,
            "offset": offset,
        }
        return {**fields, **over}

    def local_bytes(self) -> bytes:
        """Header, content and what stands behind it."""
        f = self.stated({"signature": b"PK\3\4", **self.local}, 0)
        head = struct.pack(
            "<4s5H3L2H", f["signature"], 20, f["flags"], f["method"], 0, 33, f["crc32"], f["packed"], f["size"],
            len(f["name"]), len(f["extra"]),  # type: ignore[arg-type]
        )  # fmt: skip
        return head + f["name"] + f["extra"] + self.content + self.behind  # type: ignore[operator]

    def central_bytes(self, offset: int) -> bytes:
        """The entry of the directory."""
        f = self.stated({"signature": b"PK\1\2", **self.central}, offset)
        head = struct.pack(
            "<4s6H3L5H2L", f["signature"], 0x314, 20, f["flags"], f["method"], 0, 33, f["crc32"], f["packed"],
            f["size"], len(f["name"]), len(f["extra"]), len(self.comment), f["disk"], 0, self.attributes,  # type: ignore[arg-type]
            f["offset"],
        )  # fmt: skip
        return head + f["name"] + f["extra"] + self.comment  # type: ignore[operator]


def entry(path: str | bytes = PHOTO, **fields: object) -> Entry:
    """An entry in the packet's folder."""
    name = path.encode() if isinstance(path, str) else path
    return replace(Entry(TOP + name), **fields)  # type: ignore[arg-type]


def photo(**fields: object) -> bytes:
    """A packet of one photo with a defect, and a sound one behind it."""
    return archive(entry(PHOTO, **fields), entry(LETTER))
