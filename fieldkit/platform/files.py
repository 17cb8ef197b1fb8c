"""Files: private, whole or not there, never written over."""

import os
import re
import secrets
import stat
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from io import FileIO
from pathlib import Path

from fieldkit.errors import AlreadyThere, CannotRead, CannotWrite
from fieldkit.platform.system import system
from fieldkit.problem import Code, Problem

NOT_A_FILE: Mapping[int, Code] = {
    stat.S_IFLNK: "symbolic_link",
    stat.S_IFDIR: "folder",
    stat.S_IFIFO: "pipe",
    stat.S_IFSOCK: "socket",
}
UNFINISHED = re.compile(r"\..+\.[0-9a-f]{16}")
WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@contextmanager
def reading(name: object) -> Iterator[None]:
    """Turn an `OSError` about `name` into `CannotRead`."""
    try:
        yield
    except OSError as error:
        raise CannotRead.of(name, error) from error


@contextmanager
def writing(name: object) -> Iterator[None]:
    """Turn an `OSError` about `name` into `CannotWrite`."""
    try:
        yield
    except OSError as error:
        raise CannotWrite.of(name, error) from error


LARGEST_NAMED = 1 << 20
"""Bytes of a certificate, a request or an invitation, and far more."""


def read_named(path: Path) -> bytes:
    """The beginning, as a small file is all of it, of a file that a person names.

    A link may lead to it, but a pipe would keep us waiting. Raises `CannotRead`.
    """
    with reading(path):
        where = path.resolve(strict=True)
    with open_regular(where) as file, reading(path):
        return file.read(LARGEST_NAMED)


class Opened(FileIO):
    """A file that is only read: a medium that is gone may refuse even to close it, and nothing is lost by that."""

    def close(self) -> None:
        """Let go of it."""
        with suppress(OSError):
            super().close()


def open_regular(path: Path) -> FileIO:
    """Open a file for reading, unbuffered; links, folders, pipes and devices are refused unopened.

    Raises `CannotRead`.
    """
    path = system.long_path(path)
    with reading(path):
        _refuse_irregular(path, path.lstat().st_mode)
        file = Opened(os.open(path, system.READ_FLAGS), "rb")
        with ExitStack() as undo:
            undo.callback(file.close)
            _refuse_irregular(path, os.fstat(file.fileno()).st_mode)  # another may have taken its place
            undo.pop_all()
    return file


def create_private(path: Path) -> FileIO:
    """Make a file that only its owner may open, to write and read back. Raises `AlreadyThere`, `CannotWrite`."""
    with writing(path):
        try:
            return FileIO(os.open(path, system.CREATE_FLAGS, 0o600), "r+b")
        except FileExistsError as error:
            raise AlreadyThere(str(path)) from error


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter, and what is missing above it, unless it is there.

    Raises `CannotWrite`.
    """
    with writing(folder):
        for one in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
            one.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(exist_ok=True)  # refuses a file of that name


def make_new_folder(folder: Path) -> None:
    """Make a folder for its owner alone; of many makers one wins. Raises `AlreadyThere`, `CannotWrite`."""
    with writing(folder):
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError as error:
            raise AlreadyThere(str(folder)) from error


def make_read_only(path: Path) -> None:
    """Take the right to write away from everybody. Raises `CannotWrite`."""
    with writing(path):
        path.chmod(stat.S_IMODE(path.stat().st_mode) & ~WRITABLE)


def remove(path: Path) -> None:
    """Remove a file, read-only or not; none there is well too. Raises `CannotWrite`."""
    with writing(path):
        system.remove(path)


def remove_quietly(path: Path) -> None:
    """`remove` on the way out of something that failed already: that error says more than another one."""
    with suppress(CannotWrite):
        remove(path)


def rename_new(source: Path, target: Path) -> None:
    """Rename a file or folder within one file system, never over another.

    Durable after `sync_folder` of the folder that holds `target`. Raises `AlreadyThere`, `CannotWrite`.
    """
    with writing(target):
        try:
            system.rename_new(source, target)
        except FileExistsError as error:
            raise AlreadyThere(str(target)) from error


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable. Raises `CannotWrite`."""
    with writing(folder):
        system.sync_folder(folder)


def sync_file_system(path: Path) -> None:
    """Make all that was written durable where `path` lies, with what others wrote; see `synced_whole`.

    Raises `CannotWrite`.
    """
    with writing(path):
        system.sync_file_system(path)


def write_new(path: Path, data: bytes) -> None:
    """Make the private file `path`: whole and durable, or not there. Raises `AlreadyThere`, `CannotWrite`."""
    with writing_new(path) as file:
        write_all(file, data)


@contextmanager
def writing_new(path: Path) -> Iterator[FileIO]:
    """Write the private file `path` piece by piece: it is whole and durable afterwards, or not there.

    Raises `AlreadyThere`, and `CannotWrite` for an `OSError` inside, too.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with ExitStack() as undo:
        undo.callback(remove_quietly, temporary)
        with writing(path):
            descriptor = os.open(temporary, system.CREATE_FLAGS, 0o600)
        with FileIO(descriptor, "r+b") as file, writing(path):
            yield file
            system.sync_file(file.fileno())
        rename_new(temporary, path)
        undo.pop_all()
    sync_folder(path.parent)


def replace(path: Path, data: bytes) -> None:
    """Make the private file `path` hold `data`, whatever it held before: that or this, and durable.

    Raises `CannotWrite`.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with ExitStack() as undo:
        undo.callback(remove_quietly, temporary)
        with create_private(temporary) as file, writing(path):
            write_all(file, data)
            system.sync_file(file.fileno())
        with writing(path):
            temporary.replace(path)
        undo.pop_all()
    sync_folder(path.parent)


def remove_unfinished(folder: Path) -> None:
    """Remove what `writing_new` left half written where it was killed. For the one writer of `folder`.

    Raises `CannotRead`, `CannotWrite`.
    """
    with reading(folder):
        left = [path for path in folder.iterdir() if UNFINISHED.fullmatch(path.name)]
    for path in left:
        remove(path)


def write_all(file: FileIO, data: bytes) -> None:
    """Write `data` to the end; the system may take less at a time. Raises `OSError`."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def _refuse_irregular(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise CannotRead.because(str(path), Problem(code=NOT_A_FILE.get(stat.S_IFMT(mode), "device")))
