"""Encrypted disks of macOS, from its own `diskutil`. Everything here raises `OSError`."""

import plistlib
import subprocess
import sys
from pathlib import Path
from xml.parsers.expat import ExpatError

assert sys.platform == "darwin"  # noqa: S101  tells the type checker on which system to read on

SECONDS = 10


def encrypted(path: Path) -> bool | None:
    """Whether FileVault encrypts the volume that `path` lies on; None where that cannot be told.

    Machines with a security chip say of every volume that it is encrypted; without FileVault no password is asked.
    """
    mount = path.absolute()
    while not mount.is_mount():
        mount = mount.parent
    command = ["/usr/sbin/diskutil", "info", "-plist", str(mount)]
    try:
        said = subprocess.run(command, capture_output=True, timeout=SECONDS, check=True).stdout
        known = plistlib.loads(said).get("FileVault")
    except (subprocess.SubprocessError, plistlib.InvalidFileException, ExpatError):
        return None
    return known if isinstance(known, bool) else None
