"""From what a person points out to sources of intakes."""

from collections.abc import Callable, Sequence
from os.path import commonpath, realpath
from pathlib import Path

from fieldkit.errors import CannotRead
from fieldkit.platform import reading

Meant = tuple[Path, tuple[Path, ...]]
"""A folder, and those files below it that are meant; none where all are."""


def pointed_out(paths: Sequence[Path], refused: Callable[[CannotRead], object]) -> list[Meant]:
    """Folders, each by itself, then single files. What is not there goes to `refused`."""
    there = list[Path]()
    for path in paths:
        try:
            with reading(path):
                path.lstat()
            there.append(path)
        except CannotRead as error:
            refused(error)
    folders = [path for path in there if path.is_dir()]
    return [*((folder, ()) for folder in folders), *together([path for path in there if path not in folders])]


def together(files: Sequence[Path]) -> list[Meant]:
    """Single files: those of one drive come in together."""
    drives: dict[str, list[Path]] = {}
    for file in (named(one.absolute()) for one in files):
        drives.setdefault(file.anchor, []).append(file)
    return [(Path(commonpath([file.parent for file in chosen])), tuple(chosen)) for chosen in drives.values()]


def named(path: Path) -> Path:
    """The same place without `.` and `..`, which are no names and stand in no record.

    Where a link stands before a `..`, only the system knows where that leads; no other link is followed.
    """
    parts = path.parts
    if ".." in parts:
        after = len(parts) - parts[::-1].index("..")
        path = Path(realpath(Path(*parts[:after])), *parts[after:])
    return path if path.name else path.absolute()
