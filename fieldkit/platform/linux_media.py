"""Removable media of Linux, from what the kernel says of mounts and disks: no medium is asked itself."""

import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

assert sys.platform == "linux"  # noqa: S101  tells the type checker on which system to read on

from fieldkit.platform.linux import NETWORK  # noqa: E402  not there on the others
from fieldkit.platform.linux_mounts import mounts  # noqa: E402
from fieldkit.platform.medium import Medium  # noqa: E402

ROOT = Path("/")
WHERE_PUT_IN = (Path("/media"), Path("/run/media"))
"""Below these, desktops mount what somebody puts in."""

ESCAPED = re.compile(r"\\(?:x([0-9a-fA-F]{2})|([0-7]{3}))")
SECTOR = 512
"""Bytes of the unit of `/sys/block/*/size`, whatever the disk's own sectors are."""


def found(root: Path = ROOT) -> Iterator[Medium]:
    """The media that are mounted; `root` is where `proc`, `sys` and `dev` lie."""
    mounted = list(mounts(root))
    identities, labels = (_links(root / "dev/disk" / by) for by in ("by-uuid", "by-label"))
    ours = {_disk(root, mount.device) for mount in mounted if mount.point == "/"}
    for mount in {one.device: one for one in reversed(mounted)}.values():
        disk, point = _disk(root, mount.device), Path(_plain(mount.point))
        if not _comes_and_goes(mount.filesystem, point, disk) or (disk is not None and disk in ours):
            continue
        block = _block(root, mount.device)
        node = block.name if block is not None else ""
        yield Medium(
            mount=point,
            name=labels.get(node, "") or point.name,
            identity=identities.get(node, ""),
            filesystem=mount.filesystem,
            read_only=mount.read_only,
            size=_size(block),
        )


def _comes_and_goes(filesystem: str, point: Path, disk: Path | None) -> bool:
    if filesystem.removeprefix("fuse.") in NETWORK:
        return False
    if any(folder in point.parents for folder in WHERE_PUT_IN):
        return True
    return disk is not None and (_says(disk / "removable", "1") or _plugged_in(disk))


def _plugged_in(disk: Path) -> bool:
    """On a cable, or a card in a slot. What is soldered in is an MMC too, and says so."""
    if any(re.fullmatch(r"usb\d+", part) for part in disk.parts):
        return True
    return disk.name.startswith("mmcblk") and _says(disk / "device/type", "SD")


def _disk(root: Path, device: str) -> Path | None:
    """The folder of the whole disk that a partition lies on."""
    block = _block(root, device)
    if block is None:
        return None
    return block.parent if (block / "partition").exists() else block


def _block(root: Path, device: str) -> Path | None:
    place = root / "sys/dev/block" / device
    return place.resolve() if place.exists() else None


def _size(block: Path | None) -> int:
    with suppress(OSError, ValueError):
        return int((block / "size").read_text("ascii")) * SECTOR if block is not None else 0
    return 0


def _says(file: Path, text: str) -> bool:
    with suppress(OSError):
        return file.read_text("ascii").strip() == text
    return False


def _links(folder: Path) -> dict[str, str]:
    """What the links in a folder of udev are called, by the device that each leads to."""
    with suppress(OSError):
        return {link.resolve().name: _plain(link.name) for link in folder.iterdir()}
    return {}


def _plain(text: str) -> str:
    """The kernel writes blanks in octal digits, udev in hexadecimal ones; either as bytes of UTF-8."""

    def byte(match: re.Match[str]) -> bytes:
        return bytes([int(match[1], 16) if match[1] else int(match[2], 8)])

    pieces, at = list[bytes](), 0
    for match in ESCAPED.finditer(text):
        pieces += [text[at : match.start()].encode("utf-8", "surrogateescape"), byte(match)]
        at = match.end()
    return b"".join((*pieces, text[at:].encode("utf-8", "surrogateescape"))).decode("utf-8", "surrogateescape")
