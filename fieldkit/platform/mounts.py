"""Where a folder lies: on a disk of this machine, on another machine, on a stick that any device reads."""

import shutil
from dataclasses import dataclass
from os.path import ismount  # `Path.is_mount` is not offered on Windows before Python 3.12
from pathlib import Path
from typing import Literal

from fieldkit.platform.files import reading
from fieldkit.platform.system import system

FAT32 = frozenset({"vfat", "msdos", "fat", "fat32"})
FAT = FAT32 | {"exfat", "fuse.exfat"}
# fmt: off
LOCAL = frozenset({
    "apfs", "bcachefs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "hfs", "jfs", "ntfs", "ntfs3", "overlay", "refs",
    "reiserfs", "tmpfs", "xfs", "zfs",
})
# fmt: on

LARGEST_ON_FAT32 = 2**32 - 1


@dataclass(frozen=True, slots=True)
class Mount:
    """What carries a folder. FAT has no permissions and no journal: it may tear under a power failure."""

    kind: Literal["local", "network", "fat", "unknown"]
    filesystem: str

    @classmethod
    def of(cls, filesystem: str, *, remote: bool) -> "Mount":
        """The mount of a file system with that name, on another machine or not."""
        if remote:
            return cls("network", filesystem)
        if filesystem in FAT:
            return cls("fat", filesystem)
        return cls("local" if filesystem in LOCAL else "unknown", filesystem)

    @property
    def largest_file(self) -> int | None:
        """Bytes that one file may hold there, None without a limit that matters."""
        return LARGEST_ON_FAT32 if self.filesystem in FAT32 else None


def mount_of(path: Path) -> Mount:
    """What carries `path`, which must exist. Raises `CannotRead`."""
    with reading(path):
        filesystem, remote = system.file_system(path)
    return Mount.of(filesystem, remote=remote)


def on_one_medium(path: Path, other: Path) -> bool:
    """Whether both, which must exist, lie on one file system, and are lost together. Raises `CannotRead`."""
    with reading(path):
        here = path.stat().st_dev
    with reading(other):
        return here == other.stat().st_dev


def file_system_id(path: Path) -> str:
    """What tells the file system of `path`, which must exist, from others; empty if unknown.

    Raises `CannotRead`.
    """
    with reading(path):
        return system.file_system_id(path)


def mount_point(path: Path) -> Path:
    """The folder at which what carries `path`, which must exist, is mounted. Raises `CannotRead`."""
    with reading(path):
        whole = path.resolve(strict=True)
    return next((one for one in (whole, *whole.parents) if ismount(one)), whole)


def is_mounted(point: Path, identity: str) -> bool:
    """Whether something is mounted at `point`: the file system with that `file_system_id`, where both are known.

    Raises `CannotRead`.
    """
    with reading(point):
        found = system.file_system_id(point) if ismount(point) else None
    return found is not None and (not found or not identity or found == identity)


def synced_whole(path: Path) -> bool:
    """Whether `sync_file_system` makes all durable where `path`, which must exist, lies. Raises `CannotRead`."""
    with reading(path):
        filesystem, _ = system.file_system(path)
    return filesystem in system.SYNCED_WHOLE


def free_space(path: Path) -> int:
    """Bytes that may still be written where `path` lies. Raises `CannotRead`."""
    with reading(path):
        return shutil.disk_usage(path).free
