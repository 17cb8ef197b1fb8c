"""What Linux and macOS have in common. Everything here raises `OSError`."""

import errno
import fcntl
import os
import resource
import sys
from pathlib import Path

assert sys.platform != "win32"  # noqa: S101  tells the type checker on which system to read on

READ_FLAGS = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
"""Follow no link, wait for no pipe, become nobody's terminal."""

CREATE_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW

WRITE_FLAGS = os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
"""Of what is there; as `READ_FLAGS` otherwise."""

LOCK_FLAGS = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW


def try_lock(descriptor: int) -> bool:
    """Take the lock of an open file unless somebody holds it, in this process or another; ends on closing."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def version(found: os.stat_result) -> tuple[int, ...]:
    """What tells a file from what it is once it was changed; anybody may put mtime back, but nobody ctime."""
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # a file system without a notion of it (some in user space)
            raise
    finally:
        os.close(descriptor)


def limit_dumps() -> None:
    """Let no memory of this process get into a core file."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def write_protected(path: Path) -> bool:
    """Whether `path` lies on a medium that nobody writes to."""
    return bool(os.statvfs(path).f_flag & os.ST_RDONLY)


def rename_unguarded(source: Path, target: Path) -> None:
    """For file systems that cannot promise it: look, then rename. The writer's lock keeps others out meanwhile."""
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
    source.rename(target)


def swap(source: Path, target: Path, aside: Path) -> None:
    """Put `source` in the place of `target`, which is called `aside` from then on; one of them is always there.

    Where a file has one name only, `target` is overwritten instead, once it has none: one that has others is left.
    """
    try:
        aside.hardlink_to(target)
    except OSError:
        _replace_and_overwrite(source, target)
    else:
        source.replace(target)


def _replace_and_overwrite(source: Path, target: Path) -> None:
    with target.open("r+b", buffering=0) as old:
        found = os.fstat(old.fileno())
        source.replace(target)
        sync_folder(target.parent)  # before, or a loss of power leaves the name to what was overwritten
        left = memoryview(bytes(found.st_size if found.st_nlink == 1 else 0))
        while left:
            left = left[old.write(left) :]
        os.fsync(old.fileno())


def remove(path: Path) -> None:
    """Remove a file, read-only or not; none there is well too."""
    path.unlink(missing_ok=True)


def long_path(path: Path) -> Path:
    """`path` in the form that allows any length."""
    return path
