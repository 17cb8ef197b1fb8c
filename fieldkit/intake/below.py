"""What stands below a folder that is looked over or taken in."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from fieldkit.errors import CannotRead
from fieldkit.mission.layout import SUFFIX, Layout
from fieldkit.platform import reading
from fieldkit.problem import Problem

A_MISSION = Problem(code="mission_folder")


def files_below(folder: Path, refused: Callable[[Path, CannotRead], object]) -> Iterator[Path]:
    """All below `folder` that is no folder itself, by the bytes of the names; links are not followed.

    A folder that cannot be read, or holds a mission, goes to `refused`. Raises `CannotRead` for `folder` itself.
    """
    waiting = _inside(folder)
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield path
            continue
        try:
            waiting += _inside(path)
        except CannotRead as error:
            refused(path, error)


def _inside(folder: Path) -> list[tuple[Path, bool]]:
    """What stands in a folder, the last name first, each with whether it is a folder. Raises `CannotRead`."""
    if folder.suffix == SUFFIX and Layout(folder).log.is_dir():
        raise CannotRead.because(str(folder), A_MISSION)
    with reading(folder), os.scandir(folder) as entries:
        found = [(Path(entry.path), entry.is_dir(follow_symlinks=False)) for entry in entries]
    return sorted(found, key=lambda one: os.fsencode(one[0]), reverse=True)
