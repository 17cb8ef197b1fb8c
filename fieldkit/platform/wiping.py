"""What shall not stay on the disk once it is removed: its bytes are overwritten before.

A flash cell may keep a copy all the same, and so may a file system that writes elsewhere what is written anew: then
only encryption protects what was there.
"""

import os
import re
import secrets
import stat
from collections.abc import Callable
from pathlib import Path

from fieldkit.platform.files import remove, sync_folder, write_all, write_new, writing
from fieldkit.platform.system import system

SUPERSEDED = re.compile(r"\..+\.[0-9a-f]{16}(\.old)?")
PIECE = bytes(1 << 20)


def supersede(path: Path, data: bytes) -> None:
    """`replace` a file whose old content shall not stay on the disk: it is wiped. Raises `CannotWrite`.

    Killed on the way it leaves files beside it, for `wipe_left`.
    """
    aside = path.with_name(f".{path.name}.{secrets.token_hex(8)}.old")
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    write_new(temporary, data)
    with writing(path):
        system.swap(temporary, path, aside)
    sync_folder(path.parent)
    wipe_left(path)


def wipe_left(path: Path) -> None:
    """Wipe what `supersede` left beside `path`; without that, it may be all there is. Raises `CannotWrite`."""
    found = sorted(path.parent.glob(f".{path.name}.*")) if path.exists() else []
    for left in (one for one in found if SUPERSEDED.fullmatch(one.name)):
        if not left.is_symlink() and left.samefile(path):  # killed before the other name was given away
            remove(left)
        else:
            wipe(left)


def wipe(path: Path) -> None:
    """Overwrite and remove `path`, read-only or not; what a link leads to is not ours. Raises `CannotWrite`."""
    with writing(path):
        found = path.lstat()
        if stat.S_ISREG(found.st_mode):
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)
            with path.open("r+b", buffering=0) as file:
                for start in range(0, found.st_size, len(PIECE)):
                    write_all(file, PIECE[: found.st_size - start])
                system.sync_file(file.fileno())
        path.unlink()
    sync_folder(path.parent)


def remove_folder(folder: Path, each: Callable[[Path], object], *, overwrite: bool) -> None:
    """Remove `folder` with all that is in it, and `overwrite` its files before; no link is followed.

    `each` is told of every file. Raises `CannotWrite`, and what `each` raises; the rest is there then.
    """
    with writing(folder):
        if folder.is_symlink():
            folder.unlink()
            return
        for parent, folders, names in os.walk(folder, topdown=False):
            for path in sorted(Path(parent, name) for name in names):
                each(path)
                (wipe if overwrite else remove)(path)
            for path in (Path(parent, name) for name in folders):
                (remove if path.is_symlink() else Path.rmdir)(path)
        folder.rmdir()
    sync_folder(folder.parent)
