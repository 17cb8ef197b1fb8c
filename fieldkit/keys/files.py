"""The files of a profile: small, private, durable; whole or not there."""

import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path

from fieldkit.errors import AlreadyThere
from fieldkit.platform import (
    make_private_folder,
    reading,
    rename_new,
    sync_file,
    sync_folder,
    write_all,
    writing,
)
from fieldkit.platform import replace as replace_file
from fieldkit.platform import write_new as write_new_file


def read(path: Path) -> bytes | None:
    """The bytes of `path`, None if it is not there. Raises `CannotRead`."""
    with reading(path):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def read_tail(path: Path, size: int) -> bytes:
    """The last `size` bytes of `path`, none if it is not there. Raises `CannotRead`."""
    with reading(path):
        try:
            with path.open("rb") as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - size))
                return file.read(size)
        except FileNotFoundError:
            return b""


def write_new(path: Path, data: bytes) -> None:
    """Make the file `path`, and its folder if need be. Raises `AlreadyThere`, `CannotWrite`."""
    make_folder(path.parent)
    write_new_file(path, data)


def replace(path: Path, data: bytes) -> None:
    """Make `path` hold `data`, whatever it held before. Raises `CannotWrite`."""
    make_folder(path.parent)
    replace_file(path, data)


def append(path: Path, data: bytes) -> None:
    """Add `data` to the end of a file that is there, at once. Raises `CannotWrite`."""
    with writing(path), path.open("ab", buffering=0) as file:
        write_all(file, data)
        sync_file(file.fileno())


def write_folder(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Make `folder` with these files in it, all or none. Raises `AlreadyThere`, `CannotWrite`."""
    if folder.exists():
        raise AlreadyThere(str(folder))
    unfinished = folder.with_name(f".{folder.name}.{secrets.token_hex(8)}")
    try:
        make_folder(unfinished)
        for name, data in contents.items():
            write_new_file(unfinished / name, data)
        rename_new(unfinished, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    sync_folder(folder.parent)


def make_folder(folder: Path) -> None:
    """Make `folder` and what is missing above it, each private and durable. Raises `CannotWrite`."""
    if not folder.is_dir():
        make_folder(folder.parent)
        make_private_folder(folder)
        sync_folder(folder.parent)
