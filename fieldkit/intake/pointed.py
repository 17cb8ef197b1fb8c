"""From what a person points out to sources of intakes."""

from collections.abc import Sequence
from os.path import commonpath
from pathlib import Path

from fieldkit.platform import reading

Meant = tuple[Path, tuple[Path, ...]]
"""A folder, and those files below it that are meant; none where all are."""


def pointed_out(paths: Sequence[Path]) -> list[Meant]:
    """Folders, each by itself, then single files. Raises `CannotRead` for what is not there."""
    for path in paths:
        with reading(path):
            path.lstat()
    folders = [path for path in paths if path.is_dir()]
    return [*((folder, ()) for folder in folders), *together([path for path in paths if path not in folders])]


def together(files: Sequence[Path]) -> list[Meant]:
    """Single files: those of one drive come in together."""
    drives: dict[str, list[Path]] = {}
    for file in (one.absolute() for one in files):
        drives.setdefault(file.anchor, []).append(file)
    return [(Path(commonpath([file.parent for file in chosen])), tuple(chosen)) for chosen in drives.values()]
