"""Encrypted disks of Linux, from what the kernel says of the devices below a mount. All of it raises `OSError`."""

import os
import sys
from pathlib import Path

assert sys.platform == "linux"  # noqa: S101  tells the type checker on which system to read on

from fieldkit.platform.linux_mounts import mounts  # noqa: E402  not there on the others

ROOT = Path("/")
CRYPT = "CRYPT-"
"""How the ids of devices begin that dm-crypt encrypts: LUKS, plain, VeraCrypt (libdevmapper.c of cryptsetup)."""

FOLDER_BY_FOLDER = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"})
BY_ITSELF = frozenset({"zfs", "bcachefs", "tmpfs"})
"""File systems that may encrypt what they hold, or hold it in memory alone."""


def encrypted(path: Path, root: Path = ROOT) -> bool | None:
    """Whether everything that carries `path` is encrypted; None where that cannot be told.

    `root` is where `proc` and `sys` lie.
    """
    device = path.stat().st_dev
    number = f"{os.major(device)}:{os.minor(device)}"
    found = [one for one in mounts(root) if one.device == number]
    kind, source = (found[-1].filesystem, found[-1].source) if found else ("", "")
    if kind in FOLDER_BY_FOLDER:
        return True
    if kind in BY_ITSELF:
        return None
    if os.major(device) == 0:  # a file system over several devices, such as btrfs, names one of them
        if not Path(source).is_block_device():
            return None
        device = Path(source).stat().st_rdev
        number = f"{os.major(device)}:{os.minor(device)}"
    block = root / "sys/dev/block" / number
    return _all_encrypted(block) if block.exists() else None


def _all_encrypted(block: Path) -> bool:
    """Whether a device is encrypted, or all that it is made of."""
    name = block / "dm/uuid"
    if name.exists() and name.read_text("ascii", "replace").startswith(CRYPT):
        return True
    below = block / "slaves"
    parts = list(below.iterdir()) if below.is_dir() else []
    return bool(parts) and all(_all_encrypted(part) for part in parts)
