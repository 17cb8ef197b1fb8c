"""Removable media of macOS, as Disk Utility knows them."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

assert sys.platform == "darwin"  # noqa: S101  tells the type checker on which system to read on

from fieldkit.platform.macos_volumes import about  # noqa: E402  not there on the others
from fieldkit.platform.medium import Medium  # noqa: E402

VOLUMES = Path("/Volumes")


def found() -> Iterator[Medium]:
    """The media that are mounted."""
    for mount in VOLUMES.iterdir():
        if mount.is_symlink() or not mount.is_mount():  # the system's own disk is a link
            continue
        known = _known(mount)
        if _comes_and_goes(known):
            yield Medium(
                mount=mount,
                name=str(known.get("VolumeName") or mount.name),
                identity=str(known.get("VolumeUUID", "")),
                filesystem=str(known.get("FilesystemType", "")),
                read_only=not known.get("WritableVolume", True),
                size=int(known.get("TotalSize", 0)),
            )


def _comes_and_goes(known: dict[str, Any]) -> bool:
    """A disk image is removable too, but nobody put it in."""
    if known.get("BusProtocol") == "Disk Image":
        return False
    return bool(
        known.get("RemovableMediaOrExternalDevice") or known.get("RemovableMedia") or known.get("Ejectable")
    )


def _known(mount: Path) -> dict[str, Any]:
    with suppress(OSError):
        return about(mount)
    return {}
