"""macOS. Everything here raises `OSError`."""

import ctypes
import errno
import fcntl
import os
import struct
import sys
import time
from pathlib import Path

assert sys.platform == "darwin"  # noqa: S101  tells the type checker on which system to read on

from fieldkit.platform.posix import (  # noqa: E402  not there on the others
    CREATE_FLAGS,
    LOCK_FLAGS,
    READ_FLAGS,
    WRITE_FLAGS,
    limit_dumps,
    long_path,
    remove,
    rename_unguarded,
    swap,
    sync_folder,
    try_lock,
    version,
    write_protected,
)

__all__ = [
    "CREATE_FLAGS",
    "LOCK_FLAGS",
    "READ_FLAGS",
    "SYNCED_WHOLE",
    "WRITE_FLAGS",
    "being_written",
    "boot_id",
    "clock_error",
    "drop_cache",
    "file_system",
    "file_system_id",
    "keep_no_dumps",
    "long_path",
    "milliseconds_since_boot",
    "remove",
    "rename_new",
    "swap",
    "sync_file",
    "sync_file_system",
    "sync_folder",
    "try_lock",
    "version",
    "write_protected",
]

RENAME_EXCL = 4
NOT_OFFERED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}
MNT_LOCAL = 0x1000
STATFS = struct.Struct("=64xI4x16s")
"""Of `struct statfs` with 64-bit inodes (sys/mount.h): the flags and the name of the file system."""


SYNCED_WHOLE: frozenset[str] = frozenset()
"""No call of the system waits for all of a file system here."""


def sync_file(descriptor: int) -> None:
    """Make what was written durable: past the disk's own cache, which `fsync` leaves alone here."""
    try:
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    except OSError as error:
        if error.errno not in NOT_OFFERED:
            raise
        os.fsync(descriptor)


def sync_file_system(path: Path) -> None:
    """Not offered here."""
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(path))


def drop_cache(descriptor: int) -> bool:
    """Advise against the cache; False, as the system promises nothing about what it holds already."""
    fcntl.fcntl(descriptor, fcntl.F_NOCACHE, 1)
    return False


def rename_new(source: Path, target: Path) -> None:
    """Rename a file or folder; `FileExistsError` if `target` is there."""
    library = ctypes.CDLL(None, use_errno=True)
    failed = library.renamex_np(os.fsencode(source), os.fsencode(target), RENAME_EXCL)
    number = ctypes.get_errno()
    if failed and number in NOT_OFFERED:
        rename_unguarded(source, target)
    elif failed:
        raise OSError(number, os.strerror(number), str(target))


def file_system(path: Path) -> tuple[str, bool]:
    """Name of the file system that `path` lies on and whether it lies on another machine."""
    library, answer = ctypes.CDLL(None, use_errno=True), ctypes.create_string_buffer(4096)
    ask = getattr(library, "statfs$INODE64", None) or library.statfs
    if ask(os.fsencode(path), answer):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(path))
    flags, name = STATFS.unpack_from(answer)
    return name.rstrip(b"\0").decode("ascii", "replace"), not flags & MNT_LOCAL


def being_written(path: Path) -> bool:
    """False: the system does not tell."""
    del path
    return False


def keep_no_dumps() -> None:
    """Let no memory of this process get onto a disk."""
    limit_dumps()


def file_system_id(path: Path) -> str:
    """Not told here by any one call."""
    del path
    return ""


def boot_id() -> str:
    """What tells one run of the system from the next; empty if the system keeps it to itself."""
    library, answer = ctypes.CDLL(None), ctypes.create_string_buffer(64)
    size = ctypes.c_size_t(len(answer))
    failed = library.sysctlbyname(b"kern.bootsessionuuid", answer, ctypes.byref(size), None, ctypes.c_size_t(0))
    return "" if failed else answer.value.decode("ascii", "replace").lower()


def clock_error() -> float | None:
    """Nothing here says without asking a server how far the wall clock is off."""
    return None


def milliseconds_since_boot() -> int:
    """Time since the system started, sleep included."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) // 1_000_000
