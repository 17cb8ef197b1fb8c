"""Encrypted disks of macOS, from its own `diskutil`. Everything here raises `OSError`."""

import sys
from pathlib import Path

assert sys.platform == "darwin"  # noqa: S101  tells the type checker on which system to read on

from fieldkit.platform.macos_volumes import about  # noqa: E402  not there on the others


def encrypted(path: Path) -> bool | None:
    """Whether FileVault encrypts the volume that `path` lies on; None where that cannot be told.

    Machines with a security chip say of every volume that it is encrypted; without FileVault no password is asked.
    """
    mount = path.absolute()
    while not mount.is_mount():
        mount = mount.parent
    known = about(mount).get("FileVault")
    return known if isinstance(known, bool) else None
