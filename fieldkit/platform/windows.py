"""Windows. Everything here raises `OSError`."""

import ctypes
import errno
import msvcrt
import os
import stat
import sys
import winreg
from contextlib import suppress
from pathlib import Path

assert sys.platform == "win32"  # noqa: S101  tells the type checker on which system to read on

READ_FLAGS = os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT
CREATE_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_BINARY | os.O_NOINHERIT
WRITE_FLAGS = os.O_RDWR | os.O_BINARY | os.O_NOINHERIT
LOCK_FLAGS = os.O_RDWR | os.O_CREAT | os.O_BINARY | os.O_NOINHERIT

SYNCED_WHOLE: frozenset[str] = frozenset()
"""Only an administrator may have all of a volume written out here."""

LOCKED_BYTE = 1 << 30
"""Locks are mandatory here; one byte far behind the text leaves the text readable."""

MOVEFILE_REPLACE_EXISTING, MOVEFILE_WRITE_THROUGH = 1, 8
DRIVE_REMOTE = 4
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 1, 2
FILE_READ_ONLY_VOLUME = 0x80000
GENERIC_READ, FILE_SHARE_READ, OPEN_EXISTING = 0x80000000, 1, 3
ERROR_SHARING_VIOLATION = 32
INVALID_HANDLE = ctypes.c_void_p(-1).value
PREFETCH = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"


def try_lock(descriptor: int) -> bool:
    """Take the lock of an open file unless somebody holds it; ends on closing."""
    os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except PermissionError:
        return False
    finally:
        os.lseek(descriptor, 0, os.SEEK_SET)
    return True


def sync_file(descriptor: int) -> None:
    """Make what was written durable."""
    os.fsync(descriptor)


def sync_file_system(path: Path) -> None:
    """Not offered here."""
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(path))


def version(found: os.stat_result) -> tuple[int, ...]:
    """What tells a file from what it is once it was changed; no time here is one that nobody may put back."""
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def sync_folder(folder: Path) -> None:
    """Nothing to do: `rename_new` waits for the name to be durable, and folders cannot be synced here."""
    del folder


def drop_cache(descriptor: int) -> bool:
    """False: the cache of an open file cannot be dropped here."""
    del descriptor
    return False


def rename_new(source: Path, target: Path) -> None:
    """Rename a file or folder, durably; `FileExistsError` if `target` is there."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    if not kernel.MoveFileExW(str(source), str(target), MOVEFILE_WRITE_THROUGH):
        raise ctypes.WinError(ctypes.get_last_error())


def swap(source: Path, target: Path, aside: Path) -> None:
    """Put `source` in the place of `target`, which is called `aside` from then on; one of them is always there.

    `ReplaceFileW` may leave neither. Where a file has one name only, what `target` held stays in free clusters.
    """
    with suppress(OSError):
        aside.hardlink_to(target)
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    if not kernel.MoveFileExW(str(source), str(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH):
        raise ctypes.WinError(ctypes.get_last_error())


def remove(path: Path) -> None:
    """Remove a file, read-only or not; none there is well too."""
    if path.exists():
        path.chmod(stat.S_IWRITE)
        path.unlink()


def long_path(path: Path) -> Path:
    """`path` in the form that allows any length."""
    text = str(path.absolute())
    if text.startswith("\\\\?\\"):
        return path
    return Path("\\\\?\\UNC" + text[1:] if text.startswith("\\\\") else "\\\\?\\" + text)


def write_protected(path: Path) -> bool:
    """Whether `path` lies on a medium that nobody writes to."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    root, flags = ctypes.create_unicode_buffer(1024), ctypes.c_uint32()
    if not kernel.GetVolumePathNameW(str(path.absolute()), root, len(root)):
        raise ctypes.WinError(ctypes.get_last_error())
    known = kernel.GetVolumeInformationW(root, None, 0, None, None, ctypes.byref(flags), None, 0)
    return bool(known and flags.value & FILE_READ_ONLY_VOLUME)


def file_system(path: Path) -> tuple[str, bool]:
    """Name of the file system that `path` lies on, empty if unknown, and whether it lies on another machine."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    root, name = ctypes.create_unicode_buffer(1024), ctypes.create_unicode_buffer(64)
    if not kernel.GetVolumePathNameW(str(path.absolute()), root, len(root)):
        raise ctypes.WinError(ctypes.get_last_error())
    known = kernel.GetVolumeInformationW(root, None, 0, None, None, None, name, len(name))
    return name.value.lower() if known else "", kernel.GetDriveTypeW(root) == DRIVE_REMOTE


def being_written(path: Path) -> bool:
    """Whether somebody holds the file open for writing: it cannot be opened by whoever allows no writers then."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateFileW.restype = ctypes.c_void_p
    handle = kernel.CreateFileW(str(path), GENERIC_READ, FILE_SHARE_READ, None, OPEN_EXISTING, 0, None)
    if handle == INVALID_HANDLE:
        return ctypes.get_last_error() == ERROR_SHARING_VIOLATION
    kernel.CloseHandle(ctypes.c_void_p(handle))
    return False


def keep_no_dumps() -> None:
    """Let no memory of this process get onto a disk when it ends by a fault."""
    ctypes.WinDLL("kernel32").SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)


def file_system_id(path: Path) -> str:
    """The serial number of the volume that `path` lies on."""
    return f"{path.stat().st_dev:X}"


def boot_id() -> str:
    """What tells one run of the system from the next: its number; empty if the system keeps it to itself."""
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, PREFETCH) as key:
            return f"boot-{winreg.QueryValueEx(key, 'BootId')[0]}"
    except OSError:
        return ""


def clock_error() -> float | None:
    """Nothing here says without asking a server how far the wall clock is off."""
    return None


def milliseconds_since_boot() -> int:
    """Time since the system started, sleep included."""
    ticks = ctypes.WinDLL("kernel32").GetTickCount64
    ticks.restype = ctypes.c_uint64
    return int(ticks())
