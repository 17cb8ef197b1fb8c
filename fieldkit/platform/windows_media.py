"""Removable media of Windows: the drives that it calls removable, as it does card readers and sticks."""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path
from string import ascii_uppercase

assert sys.platform == "win32"  # noqa: S101  tells the type checker on which system to read on

from fieldkit.platform.medium import Medium  # noqa: E402  not there on the others
from fieldkit.platform.windows import FILE_READ_ONLY_VOLUME  # noqa: E402

DRIVE_REMOVABLE = 2
SEM_FAILCRITICALERRORS = 1


def found() -> Iterator[Medium]:
    """The media that are in; an empty reader has a letter and says nothing of a volume."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    before = ctypes.c_uint32()
    kernel.SetThreadErrorMode(
        SEM_FAILCRITICALERRORS, ctypes.byref(before)
    )  # or it would ask for a disk in a dialog
    try:
        drives = int(kernel.GetLogicalDrives())
        for number, letter in enumerate(ascii_uppercase):
            root = f"{letter}:\\"
            if drives >> number & 1 and kernel.GetDriveTypeW(root) == DRIVE_REMOVABLE:
                yield from _volume(kernel, root)
    finally:
        kernel.SetThreadErrorMode(before.value, None)


def _volume(kernel: ctypes.WinDLL, root: str) -> Iterator[Medium]:
    label, filesystem = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
    serial, flags, size = ctypes.c_uint32(), ctypes.c_uint32(), ctypes.c_uint64()
    known = kernel.GetVolumeInformationW(
        root,
        label,
        len(label),
        ctypes.byref(serial),
        None,
        ctypes.byref(flags),
        filesystem,
        len(filesystem),
    )
    if not known:
        return
    kernel.GetDiskFreeSpaceExW(root, None, ctypes.byref(size), None)
    yield Medium(
        mount=Path(root),
        name=label.value or root,
        identity=f"{serial.value >> 16:04X}-{serial.value & 0xFFFF:04X}",
        filesystem=filesystem.value.lower(),
        read_only=bool(flags.value & FILE_READ_ONLY_VOLUME),
        size=size.value,
    )
