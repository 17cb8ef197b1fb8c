"""What shall not stay on the disk once it is removed: its bytes are overwritten before.

A flash cell may keep a copy all the same, and so may a file system that writes elsewhere what is written anew: then
only encryption protects what was there. A file that has another name, too, is not overwritten: under that it is
somebody else's, such as a snapshot made by links, or a file that was to be destroyed by way of us.
"""

import os
import re
import secrets
import stat
from collections.abc import Callable
from io import FileIO
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
    """Overwrite and remove `path`, read-only or not. Raises `CannotWrite`.

    What a link leads to is not ours, nor is a file that has other names: only this name is removed then.
    """
    with writing(path):
        if _is_ours_alone(path.lstat()):
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)
            with FileIO(os.open(path, system.WRITE_FLAGS), "r+b") as file:
                found = os.fstat(file.fileno())
                if _is_ours_alone(found):  # another may have taken its place
                    for start in range(0, found.st_size, len(PIECE)):
                        write_all(file, PIECE[: found.st_size - start])
                    system.sync_file(file.fileno())
        path.unlink()
    sync_folder(path.parent)


def _is_ours_alone(found: os.stat_result) -> bool:
    return stat.S_ISREG(found.st_mode) and found.st_nlink == 1


def remove_folder(folder: Path, each: Callable[[Path], object], *, overwrite: bool) -> None:
    """Remove `folder` with all that is in it, no link is followed; with `overwrite` its files are wiped.

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
