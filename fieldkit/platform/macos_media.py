"""Removable media of macOS, as Disk Utility knows them."""

import plistlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

assert sys.platform == "darwin"  # noqa: S101  tells the type checker on which system to read on

from fieldkit.platform.medium import Medium  # noqa: E402  not there on the others

VOLUMES = Path("/Volumes")
DISKUTIL = "/usr/sbin/diskutil"
PATIENCE_S = 10


def found() -> Iterator[Medium]:
    """The media that are mounted."""
    for mount in VOLUMES.iterdir():
        if mount.is_symlink() or not mount.is_mount():  # the system's own disk is a link
            continue
        about = _about(mount)
        if _comes_and_goes(about):
            yield Medium(
                mount=mount,
                name=str(about.get("VolumeName") or mount.name),
                identity=str(about.get("VolumeUUID", "")),
                filesystem=str(about.get("FilesystemType", "")),
                read_only=not about.get("WritableVolume", True),
                size=int(about.get("TotalSize", 0)),
            )


def _comes_and_goes(about: dict[str, Any]) -> bool:
    """A disk image is removable too, but nobody put it in."""
    if about.get("BusProtocol") == "Disk Image":
        return False
    return bool(
        about.get("RemovableMediaOrExternalDevice") or about.get("RemovableMedia") or about.get("Ejectable")
    )


def _about(mount: Path) -> dict[str, Any]:
    """What diskutil(8) says of a volume; nothing where it says nothing in time."""
    try:
        asked = subprocess.run(
            [DISKUTIL, "info", "-plist", str(mount)], capture_output=True, check=True, timeout=PATIENCE_S
        )
        told = plistlib.loads(asked.stdout)
    except (OSError, subprocess.SubprocessError, plistlib.InvalidFileException, ExpatError):
        return {}
    return told if isinstance(told, dict) else {}
