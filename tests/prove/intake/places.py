"""Disks for the proofs: file systems in files, mounted for as long as they are needed. And what that takes."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

KIB = 1024
PROGRAMS = {"strace": "strace", "losetup": "mount", "mount": "mount", "umount": "mount", "mkfs.ext4": "e2fsprogs"}
"""What is needed, and the package of Debian that holds it."""


def lacking() -> list[str]:
    """What this machine does not offer of all that the proofs need; nothing is tried halfway."""
    found = []
    if os.geteuid() != 0:
        found.append("the rights of root: run it with sudo")
    if not _opens(Path("/dev/fuse")):
        found.append("FUSE: /dev/fuse cannot be opened (load the kernel's module fuse)")
    if not _opens(Path("/dev/loop-control")):
        found.append("loop devices: /dev/loop-control cannot be opened (load the kernel's module loop)")
    if b"\text4\n" not in Path("/proc/filesystems").read_bytes():
        found.append("ext4: the kernel does not know it")
    missing = [(one, package) for one, package in PROGRAMS.items() if shutil.which(one) is None]
    return found + [f"{program}: install Debian's package {package}" for program, package in missing]


def format_ext4(image: Path, kib: int, *, journal: bool = True) -> None:
    """An empty ext4 of that size in the file `image`, no room kept back for root, in blocks as disks have them.

    Smaller blocks, which mkfs takes for small disks, let SQLite die on a full one: it extends the memory that its
    processes share by a byte in every 4 KiB, and the rest of those has no room then.
    """
    with image.open("wb") as file:
        file.truncate(kib * KIB)
    command = ["mkfs.ext4", "-q", "-F", "-m", "0", "-b", "4096", "-O", "has_journal" if journal else "^has_journal"]
    subprocess.run([*command, str(image)], check=True)


class Unmountable(Exception):
    """A file system that the system does not mount, with its reason."""


@contextmanager
def mounted_image(image: Path, folder: Path) -> Iterator[Path]:
    """The file system in `image` at `folder`. What is still open when it ends lives on, as on a pulled medium.

    Raises `Unmountable`.
    """
    folder.mkdir(exist_ok=True)
    with _loop(image) as device:
        ran = subprocess.run(["mount", device, str(folder)], check=False, capture_output=True, text=True)
        if ran.returncode:
            raise Unmountable(ran.stderr.strip())
        try:
            yield folder
        finally:
            unmount(folder)


def unmount(folder: Path) -> None:
    """Take away what is mounted at `folder`, if anything is, though it be in use."""
    if folder.is_mount():
        subprocess.run(["umount", str(folder)], check=False, stderr=subprocess.DEVNULL)
    if folder.is_mount():
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def _loop(image: Path) -> Iterator[str]:
    shown = subprocess.run(["losetup", "-f", "--show", str(image)], check=True, capture_output=True, text=True)
    device = shown.stdout.strip()
    try:
        yield device
    finally:
        subprocess.run(["losetup", "-d", device], check=True)
        _await_gone(Path("/sys/block", Path(device).name, "loop"))


def _await_gone(held: Path) -> None:
    """A device that is in use is let go of with the last user; wait a while for that."""
    end = time.monotonic() + 5
    while held.exists() and time.monotonic() < end:
        time.sleep(0.01)


def _opens(device: Path) -> bool:
    try:
        os.close(os.open(device, os.O_RDWR))
    except OSError:
        return False
    return True
