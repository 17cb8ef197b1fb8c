"""Linux. Everything here raises `OSError`."""

import ctypes
import errno
import fcntl
import os
import signal
import struct
import sys
import time
from pathlib import Path

assert sys.platform == "linux"  # noqa: S101  tells the type checker on which system to read on

from fieldkit.platform.linux_mounts import mounts, type_of_mount  # noqa: E402  likewise
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

AT_FDCWD = -100
PR_SET_DUMPABLE = 4
RENAME_NOREPLACE = 1
F_SETSIG = 10
"""fcntl.h; Python does not name it."""
TIMEX = struct.Struct("@illlli")
"""The beginning of `struct timex`: modes, offset, freq, maxerror, esterror, status."""
TIMEX_BYTES = 512
"""More than all of it."""
STA_UNSYNC = 0x40
NOT_OFFERED = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}

TRIES = 3
"""Of some hundred files one stays in the cache at first, when another processor has just to do with its pages."""

# fmt: off
NETWORK = frozenset({
    "9p", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "gfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4",
    "ocfs2", "orangefs", "rclone", "s3fs", "smb3", "smbfs", "sshfs", "vboxsf",
})
SYNCED_WHOLE = frozenset({
    "bcachefs", "btrfs", "exfat", "ext2", "ext3", "ext4", "f2fs", "ntfs3", "overlay", "vfat", "xfs",
})
# fmt: on
"""File systems of which `sync_file_system` holds: those in user space are not asked to write anything out."""


def sync_file(descriptor: int) -> None:
    """Make what was written durable. After an error nothing is known; trying again proves nothing."""
    os.fsync(descriptor)


def sync_file_system(path: Path) -> None:
    """Make all that was written to the file system of `path` durable, names too; one of `SYNCED_WHOLE`."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if library.syncfs(descriptor):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(path))
    finally:
        os.close(descriptor)


def drop_cache(descriptor: int) -> bool:
    """Let go of the cached content of a synced file; True if the next read comes from the medium for certain."""
    return any(_dropped(descriptor) for _ in range(TRIES))


def _dropped(descriptor: int) -> bool:
    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    try:
        read = os.preadv(descriptor, [bytearray(1)], 0, os.RWF_NOWAIT)
    except BlockingIOError:
        return True  # it would have to wait for the medium
    except OSError:
        return False  # a file system that cannot tell
    return read == 0  # an empty file has nothing that could come from anywhere else


def rename_new(source: Path, target: Path) -> None:
    """Rename a file or folder; `FileExistsError` if `target` is there."""
    library = ctypes.CDLL(None, use_errno=True)
    failed = library.renameat2(AT_FDCWD, os.fsencode(source), AT_FDCWD, os.fsencode(target), RENAME_NOREPLACE)
    number = ctypes.get_errno()
    if failed and number in NOT_OFFERED:
        rename_unguarded(source, target)
    elif failed:
        raise OSError(number, os.strerror(number), str(target))


def file_system(path: Path) -> tuple[str, bool]:
    """Name of the file system that `path` lies on, empty if unknown, and whether it lies on another machine."""
    name = type_of_mount(_number_of_mount(path), mounts(Path("/")))
    return name, name.removeprefix("fuse.") in NETWORK


def being_written(path: Path) -> bool:
    """Whether somebody holds the file open for writing; False where the system does not tell.

    A read lease is given only where nobody does (fcntl(2)). It is given back at once; should somebody open the file
    just then, the signal that says so is one that nobody heeds.
    """
    descriptor = os.open(path, READ_FLAGS)
    try:
        fcntl.fcntl(descriptor, F_SETSIG, signal.SIGURG)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError as error:
        return error.errno == errno.EAGAIN
    finally:
        os.close(descriptor)
    return False


def file_system_id(path: Path) -> str:
    """The UUID of the file system that `path` lies on, as udev tells it; empty if unknown."""
    device = path.stat().st_dev
    try:
        links = list(Path("/dev/disk/by-uuid").iterdir())
    except FileNotFoundError:
        return ""
    return next((link.name for link in links if link.stat().st_rdev == device), "")


def boot_id() -> str:
    """What tells one run of the system from the next; empty if the system keeps it to itself."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return ""


def clock_error() -> float | None:
    """By how many seconds, at most, the wall clock is off; None if nobody compared it since the system was started.

    The kernel keeps it for whoever disciplines the clock, and grows it while nobody does (adjtimex(2)).
    """
    state = ctypes.create_string_buffer(TIMEX_BYTES)
    ctypes.CDLL(None).adjtimex(state)
    return _error_in(state.raw)


def milliseconds_since_boot() -> int:
    """Time since the system started, sleep included."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000


def keep_no_dumps() -> None:
    """Let no memory of this process get onto a disk, nor be read by others of the same user (PR_SET_DUMPABLE)."""
    limit_dumps()
    ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def _number_of_mount(path: Path) -> str:
    """The number of the mount that carries `path` or, where the kernel keeps that from us, of the device."""
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        about = Path(f"/proc/self/fdinfo/{descriptor}").read_text("ascii")
    except PermissionError:  # before Linux 5.14, of a process that may not be dumped
        device = os.fstat(descriptor).st_dev
        return f"{os.major(device)}:{os.minor(device)}"
    finally:
        os.close(descriptor)
    return next((line.split()[1] for line in about.splitlines() if line.startswith("mnt_id:")), "")


def _error_in(state: bytes) -> float | None:
    """What `struct timex` says; nothing was ever compared where its status could not be asked for."""
    *_, largest, _, status = TIMEX.unpack_from(state)
    return None if status & STA_UNSYNC or not status else largest / 1e6
